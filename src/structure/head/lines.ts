import {alternation} from '../../language/alternation.ts'
import {houses} from '../../language/furniture.ts'
import {subjectLabel} from '../../language/letterhead.ts'
import {monthWords} from '../../language/calendar-words.ts'
import {paperTypes} from '../../language/paper-types.ts'

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

const MONTH = alternation(monthWords.keys())
/** Pattern source of a day with its year: `3 mei 2022`, `3 febr. 2022`, `03-05-2022`. */
export const DAY = `(?:\\d{1,2} ?${MONTH} \\d{4}|(?:0?[1-9]|[12]\\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\\d\\d)(?!\\d)`
const ONLY_DAY = new RegExp(`^${DAY}$`, 'iu')
/** Digits are set apart: seven in a row are no dossier. */
const SUFFIX = '(?:[IVX]{1,6}[A-Z]?|[A-M]|(?<=[ -])\\d{2})'
/** A dossier in the head of a paper: `36 410 VI  Vaststelling …`, `Kamerstuk 36.410`. */
export const DOSSIER = new RegExp(`^(?:[Kk]amerstuk(?:ken)?:? )?(?<number>\\d{2}[ .]?\\d{3})(?:[ -]?(?<suffix>${SUFFIX}))?(?: ?\\(R ?\\d{3,4}\\))?(?:\\s+(?<title>\\p{Lu}.{3,600}))?$`, 'u')
/** The Senate numbers its own dossiers in Roman figures: `CXXIV Verslag van de commissie`, above the letter of the paper. */
export const SENATE_DOSSIER = /^(?<number>[CLXVI]{2,8})\s{1,8}(?<title>\p{Lu}.{3,600})$/u
/** A paper that is no Kamerstuk has the number of its document: `2022D15528 LIJST VAN VRAGEN`. */
export const DOCUMENT = /^(?<number>\d{4}D\d{5})(?:\s+(?<title>\p{Lu}{3}.*))?$/u
/** The number of a paper in its head: `Nr. 75  BRIEF VAN …`. */
export const NUMBER = /^[Nn]r\. ?(?<number>\d{1,4}[a-z]?|[A-Z]{1,3})(?:\s+(?<title>\p{Lu}.*))?$/u
export const PLACE_AND_DATE = new RegExp(`^(?<place>[\\p{Lu}’'][\\p{L}’' .-]{1,40}), (?<day>${DAY})$`, 'iu')
/** What a reader that lost the lines runs together: the chair's address, then place and date. */
export const ADDRESSED_AND_DATED = new RegExp(`^(?<addressee>Aan de Voorzitter van de (?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?),? (?<place>[\\p{Lu}’'][\\p{L}’' .-]{1,40}), (?<day>${DAY})$`, 'iu')
export const DATED = new RegExp(`^(?:Voorgesteld|Ontvangen|Ter griffie|Vastgesteld|Aangenomen|Aangeboden|Gewijzigd)\\b[^.]{0,160}?(?<day>${DAY})|^(?<alone>${DAY})$`, 'iu')
export const CHAMBER = new RegExp(`^(?<chamber>${houses}) der Staten-Generaal(?:\\s{0,200}[12])?$`, 'iu')
/** What the address of a chamber goes on with on a line of its own. */
export const OF_STATES_GENERAL = /^der Staten-Generaal$/iu
export const SESSION = /^Vergaderjaar (?<first>\d{4}|\d \d \d \d) ?[-–‒/] ?(?<last>\d{2,4}|\d \d \d \d)(?:\s{1,40}Aanhangsel van de Handelingen)?$/iu
export const ADDRESSEE = /^Aan (?:de|het|den) \p{L}/u
/** A letter of the Senate, with a note's marker glued on or not: `DQ`, `DQ1 BRIEF VAN …`. */
export const LETTER = /^(?<number>[A-Z]{1,3})(?:\d{1,2})?(?:\s+(?<title>\p{Lu}{3}.*))?$/u
/** What the Tweede Kamer prints above an answer: its number in the Aanhangsel, and that of the questions. */
export const AANHANGSEL = /^AH (?<number>\d{1,5})$/u
export const RECEIVED = new RegExp(`\\(ontvangen ?(?:\\(ontvangen )?(?<day>${DAY})\\)`, 'iu')
/** A title goes on below in lines of print. */
export const LONGEST_LINE = 120
/** An addressee above the address of the Kamer, where no return address stands over it. */
export const CHAIR = /^(?:Aan )?(?:[Dd]e )?[Vv]oorzitter van de (?:Tweede|Eerste) Kamer\b/u
export const LABELLED_DATE = new RegExp(`^(?:Datum:?\\s{1,40})?(?<day>${DAY})$`, 'iu')

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

/** `3 mei 2022`, `03-05-2022` → 2022-05-03 */
export function isoOf(day: string): string {
  const [, number, month, year] = /^(\d{1,2})[-./ ]?([^\d\s./-]+|\d{1,2})[-./ ]{1,2}(\d{4})$/.exec(day)!
  return `${year}-${String(monthWords.get(month!.toLowerCase()) ?? month).padStart(2, '0')}-${number!.padStart(2, '0')}`
}

/** `3 mei 2022`, and nothing else. */
export function isDay(text: string): boolean {
  return ONLY_DAY.test(text)
}

/** Whether a line says no more than when a paper is of. */
export function isDateLine(text: string): boolean {
  return PLACE_AND_DATE.test(text) || DATED.test(text) || LABELLED_DATE.test(text)
}

/** `DQ1 BRIEF VAN …`: a letter, then the type of the paper. */
export function isLettered(text: string): boolean {
  const title = LETTER.exec(text)?.groups!['title']
  return title !== undefined && paperTypes.some(([begins]) => begins.test(title))
}
