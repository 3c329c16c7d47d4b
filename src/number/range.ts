import {compare, shift} from './decimal.ts'
import {gap} from './digits.ts'

/** Pattern source of what joins the two ends of a range: `5–10`, `5 à 10`, `5 tot 10`, `5- à 10`. */
export const rangeJoint = `(?:[-‑]?${gap}(?:à|a|tot en met|tot|t/m)${gap}(?:de${gap})?|${gap}?[-–—~]${gap}?)`

/** How a range joint begins, behind a space. */
export const rangeJointStart = '-–—~àat'

/** Joins two bare numbers before one unit (`1 of 2 miljoen euro`); two sums stay two (`€ 50 of € 100`). */
export const eitherJoint = `${gap}of${gap}`

/** Between what was and what is: `van 210 naar 435 miljoen euro`. Both are values of their own, and the first takes the unit of the second. */
export const changeJoint = `${gap}naar${gap}(?:de${gap})?`

/** Joins the two ends behind «tussen». */
export const betweenJoint = `${gap}en${gap}(?:de${gap})?`

/** Whether «tussen» or «tussen de» stands right before a place. Lower-cased text. */
export function isBetween(folded: string, at: number): boolean {
  BETWEEN.lastIndex = at
  return BETWEEN.test(folded)
}

/** Pattern source of what says that a number is a change, and what «tot» leads to the result: `met 110 euro tot 2.998 euro`. */
export const changedBy = '(?:^|[^\\p{L}])met (?:ongeveer |circa |ruim |bijna |maximaal )?'

/** One end of a range: a number and the power of ten of its scale, where it has one. */
export interface End {
  value: string
  power?: number | undefined
}

/**
 * The ends of a range, exact. An end without a scale takes that of the other (`5 à 10 miljoen`), unless it is a large
 * number of its own (`€ 500.000 tot € 1 miljoen`). `undefined` where the first is not below the second: that is no range.
 */
export function readRange(low: End, high: End): {value_min: string; value_max: string} | undefined {
  const shared = low.power ?? high.power ?? 0
  const value_min = scaled(low, low.value.length > 3 && compare(low.value, high.value) > 0 ? 0 : shared)
  // «een half miljoen tot 750.000»: what has thousands of its own takes no scale
  const value_max = scaled(high, compare(low.value, high.value) < 0 && compare(high.value, '1000') < 0 ? shared : 0)
  return compare(value_min, value_max) < 0 ? {value_min, value_max} : undefined
}

/* --- internal --- */

const BETWEEN = new RegExp(`(?<=(?<![\\p{L}\\d])tussen${gap}(?:de${gap})?)`, 'uy')

function scaled({value, power}: End, shared: number): string {
  return shift(value, power ?? shared)
}
