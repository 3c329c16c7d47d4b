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

/** How long the minus is that `before` ends in: `-€ 5`, `-/- 0,3%`, and no dash of a range or a compound; 0 where there is none. */
export function minusBefore(before: string): number {
  return /(?:^|[\s(:])(?<minus>[-−–‒]|-\/- ?)$/u.exec(before)?.groups!['minus']!.length ?? 0
}

/* --- internal --- */

const WHOLE = new RegExp(`^${digits}$`, 'u')
const SPACES = new RegExp(gap, 'gu')
const VULGAR = /[½¼¾]/u
/** Vulgar fractions that older papers print, as decimals. */
const fractions: ReadonlyMap<string, string> = new Map([['½', ',5'], ['¼', ',25'], ['¾', ',75']])
const DUTCH_GROUPS = /^\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,9})?$/u
const ENGLISH_GROUPS = /^\d{1,3}(?:(?:,\d{3}){2,5}(?:\.\d{1,9})?|,\d{3}\.\d{1,2})$/u
