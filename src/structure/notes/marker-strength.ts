import {alternation} from '../../language/alternation.ts'
import {countedUnits, shortYearOpeners} from '../../language/calendar-words.ts'
import {labelWords} from '../../language/labels.ts'
import {months} from '../../language/months.ts'
import {numberWords, pageWords} from '../../language/reference-words.ts'

/** How surely a number is a marker by its place. */
export const SURE = 3
export const LIKELY = 2
/** With a blank before it at the end of a sentence, and in mid-sentence. */
export const SPACED = 1
export const NOT_SURE = 0.3
/** Only if there is no other, and no other of its kind. */
export const LAST_RESORT = 0.1

/** `SURE`, `LIKELY`, 1 and less: only if nothing better stands; 0: no marker. */
export function strengthOf(text: string, at: number, length: number, fusedWithYear: boolean): number {
  const before = text.slice(Math.max(0, at - 24), at)
  const after = text.slice(at + length, at + length + 2)
  // a printed slip: the blank behind the marker is missing
  if (/[\p{Ll})»”][.!?]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) return 1
  // «(nr. 12)4.5 De»: the marker of what stands in brackets, then that of the sentence
  if (/[)»”]$/.test(before) && Number(/^\.(\d{1,3})(?![\d,.])/.exec(text.slice(at + length, at + length + 5))?.[1]) === Number(text.slice(at, at + length)) + 1) return LIKELY
  if (/^(?:[\p{L}\d%€]|[.,]\d|[-–/:]\d|-\p{L})/u.test(after)) return 0
  // the questioners' own notes, typed in the text: «bericht 1)»
  if (after.startsWith(')') && !isInBrackets(text, at)) return 0.5
  if (fusedWithYear) return LIKELY
  // «bericht»1?, 2» and «bericht»1, 2»: goes on from the marker before it
  if (/^[\s.,;:?!)]|^$/u.test(after) && (MARKERS.test(before) || (before.endsWith(' ') && endsSeries(before, Number(text.slice(at, at + length)))))) return LIKELY
  const last = before.at(-1)
  // the number of a title: `A.1 Spoor`
  if (last === undefined || /^\p{Lu}\.$/u.test(before)) return 0
  if (last === ' ') return strengthBehindBlank(before, after)
  if (last === '.' || last === ',') return strengthBehindStop(before, text.slice(at + length, at + length + 12), length)
  // behind a round sum: `€ 914,-1`
  if (/\d,[-–—=]{1,2}$/.test(before) || /[!?:;»”’"')\]…%*]/u.test(last)) return SURE
  return strengthBehindWord(before)
}

/**
 * Whether a number with a blank before it may be a marker by what stands around it: some tools set one between a word
 * and the raised number behind it: `de wetgeving 3. Deze`, `de strategie 2022–2028 13, die`. A number of a thing is none:
 * `zie vraag 5.`
 */
export function isSpacedMarker(before: string, after: string): boolean {
  if (!/^[.,;:?!)»”]*(?:\s|$)/u.test(after) || /^\s+\S/u.test(after)) return false
  return isBehindWord(before)
}

/** Whether a number stands a blank behind a word that has none of its own: `november 2022 1 heb`, `15 december jl. 3`. */
export function isBehindWord(before: string): boolean {
  const word = /(?<word>\p{L}[\p{L}-]{2,24}|(?<!\d)(?:19|20)\d\d|[»”’)]|(?<!\p{L})(?:jl|a\.s|c\.s)\.) $/u.exec(before)?.groups!['word']
  return word !== undefined && !labelWords.has(word.toLowerCase()) && !months.has(word.toLowerCase()) && !/^\p{Lu}+$/u.test(word)
}

/** «vanaf 2024,1 informeert»: a clause that ends in a year, and not «was 2024,1 miljoen». */
export function isBehindYear(before: string, after: string): boolean {
  return YEAR_AND_COMMA.test(before) && GOES_ON.test(after)
}

/** Whether a bracket that opens before a place is not yet closed. */
export function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/* --- internal --- */

function strengthBehindBlank(before: string, after: string): number {
  if (/[»”’"'], $/u.test(before) && /^ \p{Ll}/u.test(after)) return 0.5
  // the number of the paper itself: `Nr. 1`
  if (ABBREVIATED.test(before.slice(0, -1))) return 0
  if (/[.!?»”)] $/u.test(before) && /^(?: ?\p{Lu}| ?$)/u.test(after)) return SPACED
  return isSpacedMarker(before, after) ? LAST_RESORT : 0
}

function strengthBehindStop(before: string, behind: string, length: number): number {
  const after = behind.slice(0, 2)
  if (ABBREVIATED.test(before)) return 0
  const isStop = before.endsWith('.')
  if (!isStop && isBehindYear(before, behind)) return 0.5
  if (!/\d[.,]$/.test(before)) return isStop ? SURE : LIKELY
  // behind a number and a stop it is a decimal or a date, but for a sentence that ends in a year
  if (/(?:^|\D)(?:19|20)\d\d\.$/.test(before) && /^(?: |$)/.test(after)) return LIKELY
  return isStop && length < 3 && endsSentence(before, after) ? 0.5 : 0
}

function strengthBehindWord(before: string): number {
  const word = /[\p{L}\p{M}\d-]{1,24}$/u.exec(before)?.[0]
  if (word === undefined || !/[\p{L}\p{M}]$/u.test(word) || /\d/.test(word) || /(?:^|-)\p{L}{1,2}$/u.test(word)) return 0
  // «EU27», «CO2» are names; «CBS2» may be one
  if (/^\p{Lu}{1,4}$/u.test(word)) return word.length < 3 ? 0 : word.length < 4 ? LAST_RESORT : 1
  return /\p{Lu}$/u.test(word) ? 1 : SURE
}

const YEAR_AND_COMMA = new RegExp(`(?<!\\p{L})${alternation([...shortYearOpeners, ...months.keys()])}\\s(?:19|20)\\d\\d,$`, 'iu')
const GOES_ON = new RegExp(`^\\s(?!${alternation(countedUnits)}(?![\\p{L}\\d]))\\p{Ll}`, 'u')
/** Brackets reach no further back. */
const LONGEST_BRACKET = 240
const ABBREVIATED = /(?:^|[^\p{L}])(?:nrs?|no|art|blz|pag|p|pp|hfdst|lid|stb|stcrt|trb|afd|bijl|vgl|par|punt|fig|tab|ca)\.$/iu

const MARKERS = /[\p{L}»”’"').,?!;:]\d{1,3}[.?!]?,? (?:en )?$/u
const SERIES = /[\p{L}»”’"').,?!;:](?<numbers>\d{1,3}(?:,? (?:en )?\d{1,3}){1,5}),? (?:en )?$/u

/** `meer.1, 2 en 3`: the markers before this one count up to it. */
function endsSeries(before: string, number: number): boolean {
  const numbers = SERIES.exec(before)?.groups!['numbers']!.match(/\d+/g) ?? []
  return numbers.length > 0 && [...numbers].reverse().every((each, index) => Number(each) === number - 1 - index)
}

/** Whether a number and its stop end a sentence: a decimal has a comma, and only parts of texts have numbers like `3.2`. */
function endsSentence(before: string, after: string): boolean {
  const word = /(?<word>§|\p{L}{1,20})\.? ?[\d.]{1,12}$/u.exec(before)?.groups!['word']
  // `2.1 Resultaten` is the number of a title
  return /[^\d.]/.test(before) && /^(?: ?\p{Lu}| [«“"‘]| ?$)/u.test(after) && (word === undefined || !numberedParts.has(word.toLowerCase()))
}

/** Papers, their items and their pages have no parts: `nr. 12`, `item 9`, `blz. 3`. */
const undivided: ReadonlySet<string> = new Set(['item', ...[...numberWords, ...pageWords].map(word => word.replace('.', ''))])
/** `paragraaf 3.2`, `versie 2.1`. */
const numberedParts: ReadonlySet<string> = new Set(['§', ...labelWords].filter(word => !undivided.has(word)))
