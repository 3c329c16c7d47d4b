import {alternation} from '../language/alternation.ts'
import {limits} from '../language/bounds.ts'
import {compare, digits, gap, isYear, multiply} from '../number/index.ts'
import {numeralClass} from './numeral-class.ts'
import type {Place} from './define-extractor.ts'

/** Numbers of a list that leave their unit to the last: `respectievelijk 3, 4 en 5 procent`, `€ 1,4 en € 1,7 miljard`. */

/** Before the second of two bounds: `minimaal 5 en maximaal 8 miljoen euro`. */
export const secondBound = alternation(limits)

/** Pattern source of what follows a number of a list, up to its last number, `last`. `sign` may stand before each of them. */
export const restOfList = (sign = ''): string => `(?:(?:,${gap}(?:(?:en|respectievelijk|resp\\.)${gap})?|${gap}(?:en|of|respectievelijk|resp\\.)${gap}(?:${secondBound}${gap})?)${sign}(?<last>${digits})){1,${MOST}}`

/** How the rest of a list begins behind a number, and behind a word for a currency. */
export const restStart = ',eor0123456789'

/** Whether a number that stands in a list is a value: none that a label, a name or a year makes of it. */
export function mayBeListed({unit, from, to}: Place): boolean {
  return !isYear(unit.text.slice(from, to)) && numeralClass(unit, from, to, false) === 'unexplained'
}

/**
 * `€ 10 en € 15 miljoen` share a scale, `€ 250 en € 2 miljoen` do not. Both are decimal strings, the second is that with
 * the scale. Thousands are written out, unless the other is near them: `van € 1.050 naar € 950 miljoen`, and not `van € 5.084
 * naar € 468 miljoen`.
 */
export function areOfOneSize(a: string, b: string): boolean {
  const size = compare(a, '1000') >= 0 && compare(b, '1000') < 0 ? NEAR : ONE_SIZE
  return compare(a, multiply(b, size)) <= 0 && compare(b, multiply(a, size)) <= 0
}

/** Whether what stands before a number is its currency. */
export function isBehindCurrency(before: string): boolean {
  return BEHIND_CURRENCY.test(before)
}

/* --- internal --- */

const BEHIND_CURRENCY = /[€$£¥ƒ] ?$|(?<![\p{L}])(?:EUR|USD|GBP|NLG) ?$/u

const ONE_SIZE = '20'
const NEAR = '2'

/** More numbers behind one are no list in prose. */
const MOST = 6
