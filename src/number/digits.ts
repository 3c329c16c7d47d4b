import {canonical} from './decimal.ts'

/** A space inside or behind a number: plain, no-break, thin, narrow. */
export const gap = '[ \\u00a0\\u2009\\u202f]'

/**
 * Pattern source of a number in digits, without sign or scale: `140.000` `30 000` `2,5` `5.5` `1.234,56` `6952` `1½`, and the
 * English `1,234,567.8`. Nothing in it captures. It never ends before a digit; let it never begin after one (`numberStart`).
 *
 * A point with three digits groups (`2.023` is 2023), any other point and every single comma begin a fraction.
 */
export const digits =
  `(?:\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,9})?` +
  `|\\d{1,3}(?:${gap}\\d{3}){1,5}(?:,\\d{1,9})?` +
  `|\\d{1,3}(?:,\\d{3}){2,5}(?:\\.\\d{1,9})?` +
  `|\\d{1,3}(?:,\\d{3})(?:\\.\\d{1,2})` +
  `|\\d{1,18}(?:[.,]\\d{1,9}|${gap}?[½¼¾])?)(?!\\d)`

/**
 * Pattern source of where a word of a number ends (`miljoen`, `euro`). Digits may be glued to it, the marker of a note whose
 * text is not there: `9 miljoen5`.
 */
export const wordEnd = '(?!\\p{L}|\\d{3}|\\d{1,2}(?:\\p{L}|[.,]\\d))'

/** Pattern source: no number begins inside another. */
export const numberStart = '(?<!\\d[.,]?)'

/** The exact value of a text that `digits` matches whole; `undefined` for any other text. */
export function readDigits(text: string): string | undefined {
  if (!WHOLE.test(text)) return undefined
  const plain = text.replace(SPACES, '').replace(VULGAR, sign => fractions.get(sign)!)
  if (DUTCH_GROUPS.test(plain)) return canonical(plain.replaceAll('.', '').replace(',', '.'))
  if (ENGLISH_GROUPS.test(plain)) return canonical(plain.replaceAll(',', ''))
  return canonical(plain.replace(',', '.'))
}

/**
 * How long the minus is that `before` ends in, no dash of a range or a compound; 0 where there is none. It is glued to its
 * number, or stands apart where no other dash can: behind a bracket or a preposition, and everywhere if it is the dash that
 * is made for figures.
 *
 *     -€ 5      -/- 0,3%      (- € 3,3 miljoen)      een saldo van – 2%      voor 2024 ‒ 4,9 miljard
 */
export function minusBefore(before: string): number {
  const minus = MINUS.exec(before)?.[0]
  if (minus === undefined) return 0
  const isApart = minus.length === 2
  const rest = before.slice(0, -minus.length)
  return (isApart ? BEFORE_APART : BEFORE_GLUED).test(rest) || (isApart && FIGURE_DASH.test(minus) && BEFORE_FIGURE_DASH.test(rest)) ? minus.length : 0
}

/* --- internal --- */

const MINUS = new RegExp(`(?:-/- ?|[-−–‒]${gap}?)$`, 'u')
const BEFORE_GLUED = /(?:^|[\s(:])$/u
const BEFORE_APART = /(?:\(|(?<!\p{L})(?:van|op|met|naar|tot|tussen|tussen de|en de|circa|ongeveer)\s)$/iu
const FIGURE_DASH = /^[−‒]/u
/** Between two figures it is the dash of a range; behind a year it is not. */
const BEFORE_FIGURE_DASH = /(?:[\p{L},;:)]|(?<!\d)(?:19|20)\d\d)\s$/u

const WHOLE = new RegExp(`^${digits}$`, 'u')
const SPACES = new RegExp(gap, 'gu')
const VULGAR = /[½¼¾]/u
/** Vulgar fractions that older papers print, as decimals. */
const fractions: ReadonlyMap<string, string> = new Map([['½', ',5'], ['¼', ',25'], ['¾', ',75']])
const DUTCH_GROUPS = /^\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,9})?$/u
const ENGLISH_GROUPS = /^\d{1,3}(?:(?:,\d{3}){2,5}(?:\.\d{1,9})?|,\d{3}\.\d{1,2})$/u
