import {alternation} from '../language/alternation.ts'
import {openWords} from '../language/function-words.ts'
import {returnAddress, senderData, senderLine, subjectLabel} from '../language/letterhead.ts'
import {months} from '../language/months.ts'
import {offices, paperTypes} from '../language/paper-types.ts'
import {endsInAbbreviation} from '../language/sentences.ts'
import type {Dossier, Header} from '../schema/document.ts'
import {isQuestion} from './headings.ts'
import {officeOf, onBehalfOf, rolesIn, rolesInTitle} from './roles.ts'

/** What a line of the head is. */
export type HeaderPart =
  | 'chamber'
  | 'chamber-number'
  | 'session'
  | 'series'
  | 'dossier'
  | 'dossier-title'
  | 'number'
  | 'title'
  | 'answer'
  | 'addressee'
  | 'date'
  | 'subject'
  | 'letterhead'

/** How far down a head may reach, in printed lines. */
export const REACH = 40

const MONTH = alternation(months.keys())
const DAY = `\\d{1,2} ?${MONTH} \\d{4}`
const ONLY_DAY = new RegExp(`^${DAY}$`, 'iu')
const SUFFIX = '(?:[IVX]{1,6}[A-Z]?|[A-M]|\\d{2})'
/** A dossier in the head of a paper: `36 410 VI  Vaststelling …`, `Kamerstuk 36.410`. */
export const DOSSIER = new RegExp(`^(?:[Kk]amerstuk(?:ken)?:? )?(?<number>\\d{2}[ .]?\\d{3})(?:[ -]?(?<suffix>${SUFFIX}))?(?: ?\\(R ?\\d{3,4}\\))?(?:\\s+(?<title>\\p{Lu}.{3,600}))?$`, 'u')
/** A paper that is no Kamerstuk has the number of its document: `2022D15528 LIJST VAN VRAGEN`. */
const DOCUMENT = /^(?<number>\d{4}D\d{5})(?:\s+(?<title>\p{Lu}{3}.*))?$/u
/** The number of a paper in its head: `Nr. 75  BRIEF VAN …`. */
export const NUMBER = /^[Nn]r\. ?(?<number>\d{1,4}[a-z]?|[A-Z]{1,3})(?:\s+(?<title>\p{Lu}.*))?$/u
const PLACE_AND_DATE = new RegExp(`^(?<place>[\\p{Lu}’'][\\p{L}’' .-]{1,40}), (?<day>${DAY})$`, 'iu')
const DATED = new RegExp(`^(?:Voorgesteld|Ontvangen|Vastgesteld|Aangenomen)\\b[^.]{0,160}?(?<day>${DAY})|^(?<alone>${DAY})$`, 'iu')
const CHAMBER = /^(?<chamber>Tweede Kamer|Eerste Kamer|Verenigde Vergadering) der Staten-Generaal(?:\s{1,200}[12])?$/iu
const SESSION = /^Vergaderjaar (?<first>\d{4}|\d \d \d \d) ?[-–/] ?(?<last>\d{2,4}|\d \d \d \d)(?:\s{1,40}Aanhangsel van de Handelingen)?$/iu
const ADDRESSEE = /^Aan (?:de|het|den) \p{L}/u
/** A letter of the Senate, with a note's marker glued on or not: `DQ`, `DQ1 BRIEF VAN …`. */
export const LETTER = /^(?<number>[A-Z]{1,3})(?:\d{1,2})?(?:\s+(?<title>\p{Lu}{3}.*))?$/u
const ASKED = /^Vragen van (?:het lid|de leden) /u
/** What the Tweede Kamer prints above an answer: its number in the Aanhangsel, and that of the questions. */
const AANHANGSEL = /^AH (?<number>\d{1,5})$/u
const QUESTIONS = /^\d{4}Z\d{5}$/u
const ANSWERED = /^(?:Antwoord|Mededeling) van /u
const RECEIVED = new RegExp(`\\(ontvangen (?:\\(ontvangen )?(?<day>${DAY})\\)`, 'iu')
const ANSWERERS = new RegExp(`(?<office>${offices}) [^()]{2,80} \\((?<portfolio>(?!ontvangen)[^()]{3,80})\\)`, 'gu')
/** A bill may have a long name, all on one line. */
const LONGEST_TITLE = 600
/** A title goes on below in lines of print. */
const LONGEST_LINE = 120
const SENTENCE_END = /\p{Ll}[.:;?!]$/u
/** What no line of an address or a label reaches, in characters. */
const FULL_LINE = 60
/** How the website of the Tweede Kamer heads a paper: `Brief regering : Stand van zaken dijken`. */
const PAGE_TITLE = /^\p{Lu}\p{Ll}[\p{L} ]{2,50} : \S/u
/** An addressee above the address of the Kamer, where no return address stands over it. */
const CHAIR = /^(?:Aan )?(?:[Dd]e )?[Vv]oorzitter van de (?:Tweede|Eerste) Kamer\b/u
const LABELLED_DATE = new RegExp(`^(?:Datum:?\\s{1,40})?(?<day>${DAY})$`, 'iu')
/** Behind the title this begins the text: `A. ARTIKELSGEWIJZE TOELICHTING`, `1. INLEIDING`. */
const NUMBERED = /^(?:[A-Z]|[IVX]{1,4}|\d{1,2})\. ?\p{Lu}{3}/u
const SERIES = /^(?:Aanhangsel van de Handelingen|Vragen gesteld door de leden\b.{0,120})$/iu
/** What the head of the Aanhangsel says above its number, without blanks: its lines may break anywhere. */
const SERIES_TITLE = 'vragengestelddoordeledenderkamer,metdedaaropdoorderegeringgegevenantwoorden'

/**
 * Tells which of the first lines (or, in Markdown, blocks) are the head of the paper, and what each is. A head begins
 * on the first line or not at all, and ends with its date: lines that are unknown are of it only where it surely goes on below. The number of parts returned is its length. `begins` tells
 * whether a line begins a block.
 */
export function headerParts(texts: readonly string[], begins: (index: number) => boolean = () => true): HeaderPart[] {
  if (texts.slice(0, 4).some(text => returnAddress.test(text)) || isLetterhead(texts)) return letterheadParts(texts.slice(0, REACH), begins)
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
  return sure || (parts.includes('number') && parts.includes('title')) || texts.slice(0, 2).some(text => DOCUMENT.test(text)) ? parts : []
}

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

/** Of lines that are a letter's head in house style those up to its last field; none where it has no date. */
export function headOfLetter(lines: readonly string[]): readonly string[] {
  const parts = headerParts(lines)
  return parts.includes('date') ? lines.slice(0, parts.findLastIndex(part => part !== 'letterhead') + 1) : []
}

/** Whether a line says no more than when a paper is of. */
export function isDateLine(text: string): boolean {
  return PLACE_AND_DATE.test(text) || DATED.test(text) || LABELLED_DATE.test(text)
}

/** Reads the fields of the head from its blocks, in order. */
export function readHeader(blocks: readonly {part: HeaderPart; text: string}[]): Header {
  const header: Header = {dossiers: [], senders: [], onBehalfOf: []}
  for (const {part, text: printed} of blocks) {
    // read from Markdown, a block may hold form feeds and runs of blanks
    const text = printed.replace(/\s{1,1000}/gu, ' ').trim()
    if (part === 'chamber') header.chamber = chamberOf(CHAMBER.exec(text)?.groups!['chamber'] ?? text)
    const session = part === 'session' ? SESSION.exec(text)?.groups : undefined
    if (session) header.session = sessionOf(session)
    if (part === 'dossier') header.dossiers.push(...dossierOf(text))
    if (part === 'dossier-title') addTitle(header.dossiers, text)
    if (part === 'number') header.number ??= (NUMBER.exec(text) ?? AANHANGSEL.exec(text) ?? DOCUMENT.exec(text) ?? LETTER.exec(text))?.groups!['number'] ?? text
    if (part === 'title') {
      // where nothing parts them, number and title are one block: `Nr. 12  BRIEF VAN …`
      if (!header.title) header.number ??= NUMBER.exec(text)?.groups!['number']
      header.title = header.title ? `${header.title} ${text}` : text
    }
    if (part === 'addressee') {
      if (header.addressee && /^der Staten-Generaal$/iu.test(text)) header.addressee += ` ${text}`
      header.addressee ??= text.replace(/^(?:Aan )?(?:[Dd]e|het|den) /u, '')
    }
    if (part === 'date') Object.assign(header, dateOf(text))
    if (part === 'subject') header.title = `${header.title ?? ''} ${text.replace(subjectLabel, '')}`.trim()
    if (part === 'answer') Object.assign(header, answerOf(text, header.title ?? ''))
  }
  if (blocks.some(({part}) => part === 'answer')) header.documentType = 'antwoord'
  // what has a subject and an addressee is a letter as it was sent
  if (header.title && header.addressee && blocks.some(({part}) => part === 'subject')) header.documentType = 'brief'
  if (header.title) {
    header.title = header.title.replace(/^[Nn]r\. \S+\s+/u, '')
    const type = paperTypes.find(([begins]) => begins.test(header.title!))?.[1]
    if (type) header.documentType = type
    if (header.senders.length === 0) header.senders = rolesInTitle(header.title)
  }
  return header
}

/** `Nr. 151  BRIEF VAN …` on one line: where the title starts. */
export function titleStart(text: string): number | undefined {
  const match = /^(?:[Nn]r\. ?\S{1,6}|\d{4}D\d{5})\s{1,8}(?=\p{Lu}{2})/u.exec(text) ?? (isLettered(text) ? /^\S{1,5}\s{1,8}/u.exec(text) : null)
  return match ? match[0].length : undefined
}

/** `Betreft  Vragen over …` on one line: where the subject starts. */
export function subjectStart(text: string): number | undefined {
  const label = subjectLabel.exec(text)?.[0].length
  return label === undefined || label === text.length ? undefined : label + /^\s{0,60}/.exec(text.slice(label))![0].length
}

/** `Aan de Voorzitter van de Tweede Kamer`: to whom a paper goes. */
export function isAddressee(text: string): boolean {
  return ADDRESSEE.test(text) || CHAIR.test(text)
}

/** `3 mei 2022`, and nothing else. */
export function isDay(text: string): boolean {
  return ONLY_DAY.test(text)
}

export {rolesIn}

/* --- internal --- */

/**
 * The head of a letter in house style: return address, addressee, date and subject, with the sender's data between them
 * or behind. It goes on to the salutation or to the first full line that is no subject.
 *
 *     Datum            letterhead          Onderwerp Beantwoording Kamervragen van de leden      subject
 *     16 mei 2024      date                (GroenLinks-PvdA) over verbieden van hoofddoekjes     subject
 *
 * A tool that reads column by column prints both labels first, and sets the date apart, also within the subject:
 *
 *     Datum            letterhead          Datum                                                 letterhead
 *     Betreft          letterhead          Onderwerp De instroom van aanvragen bij het           subject
 *
 *     16 mei 2024      date                16 mei 2024                                           date
 *     Hoge dijken      subject
 *                                          UWV                                                   subject, goes on
 */
function letterheadParts(texts: readonly string[], begins: (index: number) => boolean): HeaderPart[] {
  const parts: HeaderPart[] = []
  for (const [index, text] of texts.entries()) {
    const above = texts[index - 1] ?? ''
    const last = parts.at(-1)
    const isDate = LABELLED_DATE.test(text) && !parts.includes('date')
    const goesOn = (last === 'subject' && !begins(index) && !senderLine.test(text)) || isRestOfSubject(text, texts, parts)
    if (goesOn && last === 'subject' && beginsText(text, subjectLines(texts, parts))) break
    const isSubject = !isDate && (subjectLabel.test(text) || isLabel(subjectLabel, above) || goesOn || (last === 'date' && isLabel(subjectLabel, texts[index - 2] ?? '')))
    const isValue = isLabel(senderData, above) || senderData.test(text) || senderLine.test(text) || isSubject || isInside(texts, index)
    if (/^Geachte\b/u.test(text) || (text.length >= FULL_LINE && !isValue)) break
    if (last === 'subject' && parts.includes('date') && !isValue) break
    if (isSubject) parts.push(isLabel(subjectLabel, text) ? 'letterhead' : 'subject')
    else if (isAddressee(text) || (last === 'addressee' && /^der Staten-Generaal$/iu.test(text))) parts.push('addressee')
    else parts.push(isDate ? 'date' : 'letterhead')
  }
  return parts
}

/** Whether a line right behind the date goes on with the subject above that, which broke off in mid-sentence. */
function isRestOfSubject(text: string, texts: readonly string[], parts: readonly HeaderPart[]): boolean {
  if (parts.at(-1) !== 'date' || parts.at(-2) !== 'subject' || text.length >= FULL_LINE) return false
  const broken = texts[parts.length - 2]!
  return /^\p{Ll}/u.test(text) || openWords.has(broken.slice(broken.lastIndexOf(' ') + 1))
}

/** The lines of the subject right above, without its label. */
function subjectLines(texts: readonly string[], parts: readonly HeaderPart[]): string[] {
  return texts.slice(parts.findLastIndex(part => part !== 'subject') + 1, parts.length).map(text => text.slice(subjectStart(text) ?? 0))
}

/**
 * Whether a line right below the subject begins the letter, where no blank line parts them: its first word would have
 * had room above, in a line as long as the subject's others or as this one.
 *
 *     Betreft Stand van zaken asielopvang
 *     Met deze brief informeer ik uw Kamer. In 2021 kwamen er 3.400 mensen       «Met» had room
 */
function beginsText(text: string, subject: readonly string[]): boolean {
  if (!/^[«“"‘]?\p{Lu}/u.test(text)) return false
  const word = text.indexOf(' ')
  const needed = subject.at(-1)!.length + 1 + (word < 0 ? text.length : word)
  return needed <= MARGIN * Math.max(text.length, ...subject.map(line => line.length))
}

/** Letters are not of one width: so much of a line's characters surely had room. */
const MARGIN = 0.95

/** In house style without a return address: to the chair of a chamber, with a date and a subject under it. */
function isLetterhead(texts: readonly string[]): boolean {
  const head = texts.slice(0, LETTERHEAD)
  return head.slice(0, 3).some(text => CHAIR.test(text)) && head.some(text => subjectLabel.test(text)) && head.some(text => LABELLED_DATE.test(text))
}

/** A line of the sender's data, or above the last of them: a tool may put them between subject and salutation. */
function isInside(texts: readonly string[], index: number): boolean {
  return texts.slice(index, index + SENDER_LINES).some(text => senderLine.test(text)) && !texts.slice(index, index + 2).some(text => /^Geachte\b/u.test(text))
}

/** So many lines of the sender's data may stand between two that tell what they are. */
const SENDER_LINES = 4

/** Within so many lines a letter in house style has said to whom, when and about what it is. */
const LETTERHEAD = 24

/** A label that has its line for itself. */
function isLabel(label: RegExp, text: string): boolean {
  return label.exec(text)?.[0].length === text.length
}

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
  if (before.length === 0 && PAGE_TITLE.test(text)) return 'letterhead'
  if (CHAMBER.test(text)) return 'chamber'
  if (SESSION.test(text)) return 'session'
  if (SERIES.test(text) || (last === 'series' && SERIES_TITLE.includes(text.toLowerCase().replace(/\s|-$/g, '')))) return 'series'
  if (/^[12]$/.test(text) && before.includes('chamber')) return 'chamber-number'
  if (last === 'series' && /^\d{1,5}$/.test(text)) return 'number'
  if (/^[Nn]r\. ?\S{1,6}\s+\p{Lu}{2}/u.test(text)) return 'title'
  if (NUMBER.test(text)) return 'number'
  if (DOCUMENT.test(text) && before.every(part => part === 'letterhead')) return DOCUMENT.exec(text)!.groups!['title'] ? 'title' : 'number'
  if (ASKED.test(text) && (before.includes('number') || last === undefined || last === 'letterhead')) return 'title'
  if (before.length === 0 && AANHANGSEL.test(text)) return 'number'
  if (QUESTIONS.test(text) && before.every(part => part === 'number')) return 'letterhead'
  if (ANSWERED.test(text) && (last === 'title' || isReceived(texts.slice(before.length, before.length + ANSWER_LINES)))) return 'answer'
  if (last === 'answer' && isQuestion(text)) return undefined
  if (last === 'answer') return isOpen(above) || /^(?:Zie ook\b|\(ontvangen )/u.test(text) ? 'answer' : undefined
  if (DOSSIER.test(text) && !before.includes('title')) return 'dossier'
  if (before.includes('dossier') && !before.includes('number')) {
    // `JBZ` above `Nr. 12` is the dossier's title
    if (/^[A-Z]{1,3}\d{0,2}$/u.test(text) && !texts.slice(before.length, dossiers.end).some(line => NUMBER.test(line))) return 'number'
    if (isLettered(text)) return 'title'
  }
  if (ADDRESSEE.test(text) && before.length > 0) return 'addressee'
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

/** An answer needs no question above it where it says, above the first of those below, when it was received. */
function isReceived(lines: readonly string[]): boolean {
  const below = lines.findIndex(isQuestion)
  return RECEIVED.test(lines.slice(0, below < 0 ? lines.length : below).join(' '))
}

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

/** `DQ1 BRIEF VAN …`: a letter, then the type of the paper. */
function isLettered(text: string): boolean {
  const title = LETTER.exec(text)?.groups!['title']
  return title !== undefined && paperTypes.some(([begins]) => begins.test(title))
}

/** A line of an answer's head that goes on below, as `…, vergaderjaar 2019–2020, nr.` does. */
function isOpen(text: string): boolean {
  return !/[.)]$/.test(text) || endsInAbbreviation(text)
}

/** `Antwoord van Minister Heinen (Financiën) (ontvangen 29 augustus 2024)`; the question knows how the office is written. */
function answerOf(text: string, question: string): Partial<Header> {
  const asked = rolesIn(question)
  const senders = [...text.matchAll(ANSWERERS)].map(({groups}) => {
    const office = officeOf(groups!['office']!)
    const portfolio = groups!['portfolio']!
    if (office === 'Minister-President') return office
    return asked.find(role => role.startsWith(office) && role.endsWith(` ${portfolio}`)) ?? `${office} van ${portfolio}`
  })
  const day = RECEIVED.exec(text)?.groups!['day']
  const behalf = onBehalfOf([text])
  return {...(senders.length > 0 && {senders}), ...(day && {date: isoOf(day)}), ...(behalf.length > 0 && {onBehalfOf: behalf})}
}

function chamberOf(name: string): 'TK' | 'EK' | 'VV' {
  return /^tweede/i.test(name) ? 'TK' : /^eerste/i.test(name) ? 'EK' : 'VV'
}

function sessionOf(groups: Record<string, string>): string {
  // scanned papers print the years spaced
  const [first, last] = [groups['first']!.replaceAll(' ', ''), groups['last']!.replaceAll(' ', '')]
  return `${first}${last.length === 4 ? last : first.slice(0, 4 - last.length) + last}`
}

/** None where the text, put together, no longer reads as the row that showed it did. */
function dossierOf(text: string): Dossier[] {
  const groups = DOSSIER.exec(text)?.groups
  if (!groups) return []
  const {number, suffix, title} = groups
  return [{number: number!.replace(/[ .]/g, ''), ...(suffix && {suffix}), ...(title && {title})}]
}

/** Below all dossiers their titles come in the same order; what is more than that goes on with the last. */
function addTitle(dossiers: Dossier[], text: string): void {
  const dossier = dossiers.find(({title}) => title === undefined) ?? dossiers.at(-1)
  if (dossier) dossier.title = dossier.title ? `${dossier.title} ${text}` : text
}

function dateOf(text: string): {place?: string; date?: string} {
  const placed = PLACE_AND_DATE.exec(text)?.groups
  const dated = DATED.exec(text)?.groups
  const day = placed?.['day'] ?? dated?.['day'] ?? dated?.['alone'] ?? LABELLED_DATE.exec(text)?.groups!['day']
  if (!day) return {}
  return {...(placed && {place: placed['place']!}), date: isoOf(day)}
}

function isoOf(day: string): string {
  const [, number, month, year] = /^(\d{1,2}) ?(\D+) (\d{4})$/.exec(day)!
  return `${year}-${String(months.get(month!.toLowerCase())).padStart(2, '0')}-${number!.padStart(2, '0')}`
}
