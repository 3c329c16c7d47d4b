import {alternation} from '../language/alternation.ts'
import {ofSecondEnd} from '../language/bounds.ts'
import {compare, multiply, shift} from './decimal.ts'
import {gap} from './digits.ts'

/** Pattern source of what joins the two ends of a range: `5–10`, `5 à 10`, `5 tot 10`, `5- à 10`, `5 tot maximaal 10`. */
export const rangeJoint = `(?:[-‑]?${gap}(?:à|a|tot en met|tot|t/m)${gap}(?:de${gap})?(?:${alternation(ofSecondEnd)}${gap})?|${gap}?[-–—~]${gap}?)`

/** How a range joint begins, behind a space. */
export const rangeJointStart = '-–—~àat'

/** Joins two bare numbers before one unit (`1 of 2 miljoen euro`); two sums stay two (`€ 50 of € 100`). */
export const eitherJoint = `${gap}of${gap}`

/** Between what was and what is: `van 210 naar 435 miljoen euro`. Both are values of their own, and the first takes the unit of the second. */
export const changeJoint = `${gap}(?:naar|tot)${gap}(?:de${gap}|${alternation(ofSecondEnd)}${gap})?`

/**
 * Whether what joins two numbers is a change: always «naar»; «tot» behind «van» where it falls, or where a word before it
 * tells of growth; and behind «met» where it leads to a number so large that the first is by how much. Lower-cased text;
 * the first number stands at `[from, to)`.
 *
 *     daalde van 8,1 tot 6,9 procent      stijgt van 920.000 tot 957.000      stijgt met een kwart tot 545.000
 */
export function isChange(folded: string, from: number, to: number, first: string, second: string): boolean {
  if (folded.startsWith('naar', to + 1)) return true
  const opener = OPENER.exec(folded.slice(Math.max(0, from - 20), from))?.groups!['word']
  if (opener === undefined) return false
  if (opener === 'van' && compare(first, second) > 0) return true
  return (opener === 'van' || compare(multiply(first, A_STEP), second) <= 0) && GROWTH.test(folded.slice(Math.max(0, from - 70), from))
}

/** A range of what something grows by is narrower: `met 3 tot 4 procent`. */
const A_STEP = '3'
const opener = '(?:(?:de|circa|ca\\.?|ongeveer|ruim|bijna|±|\\+/-) )?(?:een |€ ?|eur )?$'
const OPENER = new RegExp(`(?<!\\p{L})(?<word>van|met) ${opener}`, 'u')
const GROWTH = new RegExp(`(?<!\\p{L})(?:stijg|steeg|stegen|gestegen|groei|gegroeid|daal|dalen|gedaald|neemt|nam|nemen|namen|toegenomen|afgenomen|toename|afname|verho|verla|oplop|opgelopen|loopt|liep|verkort|verlengd|terug)(?!ing)\\p{L}{0,12}(?:[^.,;:]|[.,](?=\\d)){0,45}?(?<!\\p{L})(?:van|met) ${opener}`, 'u')

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
