import {markLabel} from '../../language/letterhead.ts'
import {paperTypes} from '../../language/paper-types.ts'
import {questionLine} from '../../language/questions.ts'
import {endsInAbbreviation} from '../../language/sentences.ts'
import {letterheadParts, letterheadStart} from './house-style.ts'
import {AANHANGSEL, ADDRESSED_AND_DATED, ADDRESSEE, CHAIR, CHAMBER, DATED, DOCUMENT, DOSSIER, isLettered, LONGEST_LINE, NUMBER, PLACE_AND_DATE, REACH, RECEIVED, SENATE_DOSSIER, SESSION, titleStart, type HeaderPart} from './lines.ts'

/**
 * Tells which of the first lines (or, in Markdown, blocks) are the head of the paper, and what each is. A head begins
 * on the first line or not at all, and ends with its date: lines that are unknown are of it only where it surely goes on
 * below. The number of parts returned is its length. `begins` tells whether a line begins a block.
 */
export function headerParts(texts: readonly string[], begins: (index: number) => boolean = () => true): HeaderPart[] {
  const letterhead = letterheadStart(texts)
  if (letterhead >= 0) return letterheadParts(texts, letterhead, begins)
  const parts: HeaderPart[] = []
  const lines = texts.slice(0, REACH)
  const dossiers = dossiersOf(lines)
  while (parts.length < lines.length) {
    const part = partOf(lines[parts.length]!, parts, lines, dossiers)
    if (!part) break
    parts.push(part)
    if (part !== 'date') continue
    const below = headBelow(parts, lines)
    if (below < 0) break
    while (parts.length < below) parts.push('letterhead')
  }
  // a head without any sure sign is none: a lone number or a line of capitals opens many texts
  const sure = parts.some(part => part === 'chamber' || part === 'session' || part === 'addressee' || part === 'date' || part === 'series' || part === 'answer')
  // `Nr. 3 MEMORIE VAN TOELICHTING` on one line below its dossier
  const title = lines[parts.indexOf('title')]
  const isNumbered = parts.includes('number') || (parts.includes('dossier') && title !== undefined && titleStart(title) !== undefined && isKnownTitle(title))
  return sure || (isNumbered && title !== undefined) || texts.slice(0, 2).some(text => DOCUMENT.test(text)) ? parts : []
}

/** The head's last parts, addressee and date, where what stands before them is known. */
export function restOfHead(texts: readonly string[]): HeaderPart[] {
  const parts: HeaderPart[] = []
  for (const text of texts) {
    const part = ADDRESSEE.test(text) ? 'addressee' : PLACE_AND_DATE.test(text) || DATED.test(text) ? 'date' : undefined
    if (!part) break
    parts.push(part)
  }
  return parts
}

/** Of lines that hold a letter's head in house style those from its first to its last field; none where it has no date. */
export function headOfLetter(lines: readonly string[]): readonly string[] {
  const parts = headerParts(lines)
  return parts.includes('date') ? lines.slice(Math.max(0, letterheadStart(lines)), parts.findLastIndex(part => part !== 'letterhead') + 1) : []
}

/* --- internal --- */

/** `Brief van de Minister van Sluizen`, in small letters, below the number. */
const SENT = /^Brief van (?:de|het) (?:minister|staatssecretaris|informateur|voorzitter|presidium|algemene)/iu
const ASKED = /^Vragen van (?:het lid|de leden) /u
const QUESTIONS = /^\d{4}Z\d{5}$/u
const ANSWERED = /^(?:Antwoord|Mededeling) van /u
/** A bill may have a long name, all on one line. */
const LONGEST_TITLE = 600
const SENTENCE_END = /\p{Ll}[.:;?!]$/u
/** How the website of the Tweede Kamer heads a paper: `Brief regering : Stand van zaken dijken`. */
const PAGE_TITLE = /^\p{Lu}\p{Ll}[\p{L} ]{2,50} : \S/u
/** Behind the title this begins the text: `A. ARTIKELSGEWIJZE TOELICHTING`, `1. INLEIDING`. */
const NUMBERED = /^(?:[A-Z]|[IVX]{1,4}|\d{1,2})\. ?\p{Lu}{3}/u
const SERIES = /^(?:Aanhangsel van de Handelingen|Vragen gesteld door de leden\b.{0,120})$/iu
/** What the head of the Aanhangsel says above its number, without blanks: its lines may break anywhere. */
const SERIES_TITLE = 'vragengestelddoordeledenderkamer,metdedaaropdoorderegeringgegevenantwoorden'

/**
 * A date ends the head, but for one above the title, and for that of a notice above the address: where it goes on.
 *
 *     Ontvangen ter Griffie op 3 mei 2022.                        date
 *     De voordracht kan niet worden gedaan voor 31 mei 2022.      letterhead
 *     Aan de Voorzitter van de Tweede Kamer der Staten-Generaal   here
 */
function headBelow(parts: readonly HeaderPart[], texts: readonly string[]): number {
  const next = parts.length
  if (!parts.includes('title') && texts[next] !== undefined && isKnownTitle(texts[next])) return next
  const address = parts.includes('addressee') ? -1 : texts.slice(next, next + NOTICE).findIndex(text => text.length < LONGEST_LINE && ADDRESSEE.test(text) && CHAIR.test(text))
  return address < 0 ? -1 : next + address
}

/** So many lines a notice above the address may take. */
const NOTICE = 10

/** How many lines from the first are of the dossiers, and how many of these are so even where they are in capitals. */
interface Dossiers {
  end: number
  capitals: number
}

/**
 * What stands above the paper's own title, its addressee and its date is of the dossiers, in whatever order the columns
 * of the print come. A line of capitals is so above a title of a known kind or above the paper's number: without either
 * it may itself be the title.
 *
 *     28 676                28 676
 *     NAVO                  Nr. 182
 *     Nr. 182               NAVO                        dossier-title
 *     Herdruk               Herdruk                     letterhead: what is not known
 *     BRIEF VAN …           BRIEF VAN …                 title
 */
function dossiersOf(texts: readonly string[]): Dossiers {
  const foot = texts.findIndex(text => ADDRESSEE.test(text) || PLACE_AND_DATE.test(text) || DATED.test(text))
  const head = foot < 0 ? texts : texts.slice(0, foot)
  const title = head.findIndex(isKnownTitle)
  const capitals = title < 0 ? head.findLastIndex(text => NUMBER.test(text)) : title
  const end = title < 0 ? foot : title
  const above = texts.slice(0, Math.max(0, end))
  // with a sentence in between they are no longer of one head
  const isHead = above.some(text => DOSSIER.test(text) || NUMBER.test(text)) && !above.some(text => SENTENCE_END.test(text))
  return {capitals, end: isHead ? end : 0}
}

function partOf(text: string, before: readonly HeaderPart[], texts: readonly string[], dossiers: Dossiers): HeaderPart | undefined {
  const last = before.at(-1)
  const above = texts[before.length - 1] ?? ''
  const isAsking = last === 'title' && ASKED.test(texts[before.indexOf('title')]!)
  const own = partByForm(text, before, texts)
  if (own) return own
  if (ANSWERED.test(text) && (last === 'title' || isReceived(texts.slice(before.length, before.length + ANSWER_LINES)))) return 'answer'
  if (last === 'answer' && (questionLine.test(text) || (text === '1' && !endsInAbbreviation(above)))) return undefined
  if (last === 'answer') return isOpen(above) || /^(?:Zie ook\b|\(ontvangen )/u.test(text) ? 'answer' : undefined
  if (DOSSIER.test(text) && !before.includes('title') && !markLabel.test(above)) return 'dossier'
  if (SENATE_DOSSIER.test(text) && before.every(part => part === 'chamber' || part === 'chamber-number' || part === 'session') && texts.slice(before.length + 1, before.length + 1 + TITLE_LINES).some(isLettered)) return 'dossier'
  if (before.includes('dossier') && !before.includes('number')) {
    // `JBZ` above `Nr. 12` is the dossier's title
    if (/^[A-Z]{1,3}\d{0,2}$/u.test(text) && !texts.slice(before.length, dossiers.end).some(line => NUMBER.test(line))) return 'number'
    if (isLettered(text)) return 'title'
  }
  if (last === 'number' && SENT.test(text)) return 'title'
  if (ADDRESSED_AND_DATED.test(text)) return 'date'
  if (ADDRESSEE.test(text) && (before.length > 0 || (CHAIR.test(text) && texts.slice(1, 4).some(below => PLACE_AND_DATE.test(below))))) return 'addressee'
  if (PLACE_AND_DATE.test(text)) return 'date'
  if (DATED.test(text) && before.length > 0) return 'date'
  if (last === 'title' && isAsking) return 'title'
  if (last === 'title' && NUMBERED.test(text)) return undefined
  const isOfDossier = last === 'dossier' || last === 'dossier-title' || (last === 'number' && isUntitled(before, texts))
  if (isCapitals(text) && (before.length === 0 || before.includes('number') || before.includes('title') || before.includes('dossier'))) {
    return isOfDossier && before.length < dossiers.capitals ? 'dossier-title' : 'title'
  }
  const longest = last === 'dossier' || before.length < dossiers.end ? LONGEST_TITLE : last === 'dossier-title' ? LONGEST_LINE : 0
  if (isOfDossier && text.length < longest) return 'dossier-title'
  if (last === 'addressee' && text.length < 80 && !/[.,:]$/.test(text)) return 'addressee'
  return before.length < dossiers.end ? 'letterhead' : undefined
}

/** What a line shows by its own form, and by what stands before it. */
function partByForm(text: string, before: readonly HeaderPart[], texts: readonly string[]): HeaderPart | undefined {
  const last = before.at(-1)
  if (before.length === 0 && PAGE_TITLE.test(text)) return 'letterhead'
  if (CHAMBER.test(text)) return 'chamber'
  if (SESSION.test(text)) return 'session'
  if (SERIES.test(text) || (last === 'series' && SERIES_TITLE.includes(text.toLowerCase().replace(/\s|-$/g, '')))) return 'series'
  if (/^[12]$/.test(text) && (before.length === 0 ? CHAMBER.test(texts[1] ?? '') : before.includes('chamber') && !before.includes('title'))) return 'chamber-number'
  if (last === 'series' && /^\d{1,5}$/.test(text)) return 'number'
  if (/^[Nn]r\. ?\S{1,6}\s+\p{Lu}{2}/u.test(text)) return 'title'
  if (NUMBER.test(text)) return 'number'
  if (DOCUMENT.test(text) && before.every(part => part === 'letterhead')) return DOCUMENT.exec(text)!.groups!['title'] ? 'title' : 'number'
  if (ASKED.test(text) && (before.includes('number') || last === undefined || last === 'letterhead')) return 'title'
  if (before.length === 0 && AANHANGSEL.test(text)) return 'number'
  if (QUESTIONS.test(text) && before.every(part => part === 'number')) return 'letterhead'
  return undefined
}

/** An answer needs no question above it where it says, above the first of those below, when it was received. */
function isReceived(lines: readonly string[]): boolean {
  const below = lines.findIndex(line => questionLine.test(line))
  return RECEIVED.test(lines.slice(0, below < 0 ? lines.length : below).join(' '))
}

/** So many lines the title of a dossier may take. */
const TITLE_LINES = 4
/** So many lines may say who answers. */
const ANSWER_LINES = 8

/** Whether a dossier still lacks its title, which then stands below the number. */
function isUntitled(before: readonly HeaderPart[], texts: readonly string[]): boolean {
  return before.some((part, at) => part === 'dossier' && before[at + 1] !== 'dossier-title' && DOSSIER.exec(texts[at]!)?.groups!['title'] === undefined)
}

/** The title of the paper itself, of a kind that is known, behind its number or alone. */
function isKnownTitle(text: string): boolean {
  const title = text.slice(titleStart(text) ?? 0)
  return ASKED.test(title) || (isCapitals(title) && paperTypes.some(([begins]) => begins.test(title)))
}

/** A title line: capitals but for a suffix or two (`C.S.`, `MOTIE VAN HET LID VAN ’T HOOFT`). */
function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

/** A line of an answer's head that goes on below, as `…, vergaderjaar 2019–2020, nr.` does. */
function isOpen(text: string): boolean {
  return !/[.)]$/.test(text) || endsInAbbreviation(text)
}
