import {alternation} from '../../language/alternation.ts'
import {askedByMembers, subjectWords} from '../../language/citation-words.ts'
import {offices} from '../../language/paper-types.ts'
import {namesAt} from '../../nlp/index.ts'
import type {Span} from '../../trace/index.ts'
import type {Unit} from '../../types.ts'

/** Who wrote a document, as ranges of the unit's text, and where what tells it ends; an office gives no name. */
export interface Authors {
  authors: Span[]
  end: number
}

/** `van het lid Klink c.s.`, `van de leden A en B`, `-Blok`, ` Van Baarle-Dassen`: what stands right behind a kind. */
export function authorsAt(unit: Unit, from: number, to: number, isShared = false): Authors {
  const at = endOf(ADDRESSEE, unit, from, to) ?? from
  const office = officeEnd(unit, from, at, to)
  if (office !== undefined) return {authors: [], end: office}
  const none = {authors: [], end: at}
  const introduction = INTRODUCTION.exec(unit.text.slice(at, Math.min(to, at + LONGEST_INTRODUCTION)))
  if (!introduction) return none
  // a capital alone begins a title, unless others join the name or nothing but the subject follows it: `motie Klink c.s.`, `motie Klink,`
  const isBare = introduction[0] === ' '
  const mayBeAlone = isShared || isMembersPaper(unit.folded, at)
  if (isBare && !mayBeAlone && !unit.folded.slice(at, Math.min(to, at + LONGEST_NAMES)).includes('c.s')) return none
  const authors = namesIn(unit, at + introduction[0].length, to)
  const last = authors.at(-1)?.[1]
  if (last === undefined) return none
  const rest = unit.text.slice(last, to)
  const behind = OTHERS.exec(rest) ?? (isBare ? null : PARTY.exec(rest))
  if (isBare && !behind && !(mayBeAlone && (/^[ ,(.;:?!)»”]{0,3}$/u.test(rest) || SUBJECT_BEHIND.test(rest)))) return none
  return {authors, end: last + (behind ? behind[0].length : 0)}
}

/** `initiatiefnota over dijken van het lid Klink`: who wrote it may stand behind what it is about. */
export function writersIn(unit: Unit, [from, to]: Span): {title: Span; authors: Span[]} | undefined {
  const title = unit.text.slice(from, to)
  const behind = / (?:leden|lid|Kamerle|Kamerli)/u.test(title) ? WRITERS.exec(title) : null
  // `reactie op het verzoek van het lid Klink`: that is what the member wrote
  if (!behind || OF_ANOTHER.test(title.slice(0, behind.index))) return undefined
  const authors = namesIn(unit, from + behind.index + behind[0].length, to)
  return authors.at(-1)?.[1] === to ? {title: [from, from + behind.index], authors} : undefined
}

/** Whether words at a place lead to the names of members: ` van het lid Klink`. */
export function namesMembers(text: string, at: number): boolean {
  return BY_MEMBERS.test(text.slice(at, at + LONGEST_INTRODUCTION))
}

/** Whether the word that ends at a place is a paper of members: what stands behind it and is nothing but names names its authors. */
export function isMembersPaper(folded: string, at: number): boolean {
  return MEMBERS_PAPERS.has(folded.slice(at - WORD_END, at))
}

/** The names of members that stand one behind another at a place. */
export function namesIn(unit: Unit, at: number, to: number): Span[] {
  return namesAt(unit, at).filter(([, end]) => end <= to)
}

/* --- internal --- */

const MEMBERS = '(?:van|door) (?:het |de )?(?:Kamer)?(?:lid|leden) '
const BY_MEMBERS = new RegExp(`^ ${MEMBERS}`, 'u')
const WRITERS = new RegExp(`(?<=\\p{L}[»”]?) ${MEMBERS}(?=\\p{Lu}[^.;()]{1,120}$)`, 'u')
const OF_ANOTHER = new RegExp(`(?<!\\p{L})${alternation(askedByMembers)}$`, 'u')
/** What leads to the names of members, or a name straight behind the kind: `motie-Blok`, `motie Klink c.s.`. */
const INTRODUCTION = new RegExp(`${BY_MEMBERS.source}|^[- ](?=\\p{Lu})`, 'u')
const LONGEST_INTRODUCTION = 24
/** Further on a «c.s.» belongs to others. */
const LONGEST_NAMES = 160
/** The ends of `motie`, `moties`, `amendement`, `amendementen`. */
const MEMBERS_PAPERS: ReadonlySet<string> = new Set(['motie', 'oties', 'ement', 'enten'])
const WORD_END = 5

const SUBJECT = alternation(subjectWords)
/** `motie Klink over dijken` */
const SUBJECT_BEHIND = new RegExp(`^ ${SUBJECT} `, 'u')
const PERSON = " (?:(?:van )?(?:de|den|der|ten|ter) )?\\p{Lu}\\p{Ll}[\\p{L}’'-]{0,30}"
/** Who sends it where no member is named: `van de Minister van Financiën`, `van het kabinet`, `minister LNV`, `van minister De Boer`. */
const OFFICE = new RegExp(`(?:(?: van| door) (?:(?:de|het) )?| (?=[Mm]inister|[Ss]taatssecretaris))(?:(?:${offices})(?:${PERSON}){0,3}(?: (?:(?:van|voor) |(?=\\p{Lu}{2,6}(?!\\p{L})))\\p{Lu}[\\p{L}’'&-]{1,30}(?:(?: en | & |, | )\\p{Lu}[\\p{L}’'-]{1,30}){0,6})?|kabinet|regering)(?![\\p{L}-])(?= (?:van \\d|d\\.d\\.|\\d{1,2} \\p{L}|${SUBJECT}|met)|, \\d| \\()`, 'uy')
/** Whoever sends it, where «d.d.» ends the name: `van de voorzitter van de werkgroep Dijken d.d. 6 juni 2023`, `van minister De Boer van Dijken d.d. 6 juni 2023`. */
const DATED_OFFICE = / (?:van|door) (?:(?:de|het) (?!leden|lid)|(?=[Mm]inister|[Ss]taatssecretaris))[^.;:()]{2,140}?(?= d\.d\. \d)/uy
/** Who sends a letter, whoever it is: `brief van de vaste commissie voor Dijken inzake …`. */
const SENDER = new RegExp(` (?:van|door) (?:de|het) (?!leden|lid)[^.;:(),«“\\d]{2,90}?(?= ${SUBJECT} )`, 'uy')
const LETTER = /brie(?:f|ven)$/u
/** `brief van 18 mei 2022` */
const DATED_LETTER = /brief (?:van|d\.d\.) \d{1,2} \p{L}{3,9} \d{4}$/u
/** `brief aan uw Kamer van 2 februari 2023`: to whom it went is no title. */
const ADDRESSEE = new RegExp(` aan (?:(?:uw|de|beide) (?:(?:Tweede|Eerste) )?Kamers?(?: der Staten-Generaal)?(?!\\p{L})|(?:de|het) [^.;:(),«“\\d]{2,80}?(?= (?:d\\.d\\. \\d|van \\d|${SUBJECT}) ?))`, 'uy')

/** `Van der Plas (BBB)`, `Klink (D66) c.s.`: a party in brackets, the others who signed. */
const PARTY = /^ \((?=[^)]{0,12}\p{L})[\p{L}\d-]{2,20}(?: \p{L}{1,12}){0,2}\)/u
const OTHERS = new RegExp(`^(?:${PARTY.source.slice(1)})? ?c\\.s\\.?`, 'u')

/** Where an office or a sender ends that begins at a place; `from` is the end of the kind. */
function officeEnd(unit: Unit, from: number, at: number, to: number): number | undefined {
  const isLetter = LETTER.test(unit.folded.slice(Math.max(0, from - 8), from)) || DATED_LETTER.test(unit.folded.slice(Math.max(0, from - 40), from))
  return endOf(OFFICE, unit, at, to) ?? endOf(DATED_OFFICE, unit, at, to) ?? (isLetter ? endOf(SENDER, unit, at, to) : undefined)
}

/** Where what a sticky pattern matches at a place ends, if that is within reach. */
function endOf(pattern: RegExp, {text}: Unit, at: number, to: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex <= to ? pattern.lastIndex : undefined
}
