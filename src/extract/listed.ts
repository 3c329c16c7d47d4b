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

/** `€ 10 en € 15 miljoen` share a scale, `€ 250 en € 2 miljoen` do not. Both are decimal strings. */
export function areOfOneSize(a: string, b: string): boolean {
  return compare(a, multiply(b, ONE_SIZE)) <= 0 && compare(b, multiply(a, ONE_SIZE)) <= 0
}

/** Whether what stands before a number is its currency. */
export function isBehindCurrency(before: string): boolean {
  return BEHIND_CURRENCY.test(before)
}

/* --- internal --- */

const BEHIND_CURRENCY = /[€$£¥ƒ] ?$|(?<![\p{L}])(?:EUR|USD|GBP|NLG) ?$/u

const ONE_SIZE = '20'

/** More numbers behind one are no list in prose. */
const MOST = 6
