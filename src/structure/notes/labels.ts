import {alternation} from '../../language/alternation.ts'
import {months} from '../../language/months.ts'
import {startOf, type Row} from '../draft.ts'
import {isMarkedBefore} from './page-markers.ts'

/** The number that a line has as the label of a note, without a point behind it: `3 Kamerstuk …`, `3Kamerstuk …`, or `3` alone. */
export function labelOf(text: string): number | undefined {
  // nearly all lines begin with a letter
  if (!(text[0]! >= '0' && text[0]! <= '9')) return undefined
  const number = /^\d{1,4}(?!\d)/.exec(text)?.[0]
  return number !== undefined && (text === number || begins(text.slice(number.length))) && !isDay(text) ? Number(number) : undefined
}

/**
 * The length of the label when a line starts the note that is due: `3 Kamerstuk …`, or `3` alone; `3. Kamerstuk …` only
 * where no line of the page has the label without its point (`plain`), for titles and lists have one too.
 */
export function noteStart(text: string, due: number, plain: () => ReadonlySet<number>): number | undefined {
  const number = String(due)
  if (!text.startsWith(number)) return undefined
  const rest = text.slice(number.length)
  if (rest === '') return number.length
  if (isDay(text)) return undefined
  if (/^[.)]/.test(rest)) return POINTED.test(rest) && !plain().has(due) ? number.length : undefined
  return begins(rest) ? number.length : undefined
}

/** The sign that a line begins with, where it marks a note of this page: `* Raadpleegbaar via …`, `a) Ter inzage …`. */
export function signAt(row: Row, signs: () => ReadonlyMap<string, number>): string | undefined {
  // the signs of a page are looked for once a line begins with one
  if (!SIGN.test(row.text) || signs().size === 0) return undefined
  const sign = SIGN_LABEL.exec(row.text)?.groups!['sign']
  return sign !== undefined && isMarkedBefore(signs(), sign, startOf(row)) ? sign : undefined
}

/** `1 april 2025 …` at the beginning of a line is a day. */
export function isDay(text: string): boolean {
  return DAY.test(text)
}

/** A line that goes on with the number of a dossier: `32 813, nr. 4).` */
export function isDossier(text: string): boolean {
  return DOSSIER.test(text)
}

/** Whether all rows of a page from one on are notes, by their size: at most so many lines each, and no more than a page has. */
export function isFootOf(rows: readonly Row[], row: Row, due: number, lines = LINES_A_NOTE): boolean {
  const left = rows.length - rows.indexOf(row, -MOST_LINES)
  if (left > MOST_LINES) return false
  let number = due
  for (const {text} of rows.slice(-left)) if (labelOf(text) === number) number++
  return left <= (number - due) * lines
}

/** No note takes more lines. */
export const LINES_OF_LONGEST = 14

/* --- internal --- */

/** Most notes take no more lines. */
const LINES_A_NOTE = 6

const DOSSIER = /^\d\d \d{3}(?:[-,)]| [IVX])/u
const MOST_LINES = 120

/** Whether a note may begin so, behind its label. */
function begins(rest: string): boolean {
  return NOTE.test(rest) || CAPITALS.test(rest)
}

const DAY = new RegExp(`^\\d{1,2}\\s+${alternation(months.keys())}(?!\\p{L})`, 'u')

/** A capital, a quote, an address or a further number («2 2 Volgens»); some printers set no blank before a word. */
const NOTE = /^(?:\s+(?:["'«‘“(\[]?\p{Lu}|https?:|www\.|\d|["'«‘“(\[]|\p{Ll}{3})|\p{Lu}\p{Ll}|https?:|www\.|[«“(]\p{L})/u
/** `1NRC, 3 mei 2023`, `2TK 2023/24, …` */
const CAPITALS = /^\p{Lu}{2,8}[ ,.:]/u
const POINTED = /^[.)]\s+(?:["'«‘“(\[]?\p{Lu}|https?:|www\.|\d|["'«‘“(\[])/u

const SIGN = /^(?:\*|[a-z]\))/
const SIGN_LABEL = /^(?<sign>\*{1,3}|[a-z]\))\s{1,20}["«“(]?\p{Lu}/u
