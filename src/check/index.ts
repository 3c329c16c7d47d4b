import type {Places} from '../trace/index.ts'
import type {Letter} from '../types.ts'
import {citedUnderTwoDates} from './cited-under-two-dates.ts'
import {hyphensLost} from './hyphens-lost.ts'
import {letterWithoutDate} from './letter-without-date.ts'
import {missingSpace} from './missing-space.ts'
import {unbalancedQuotes} from './unbalanced-quotes.ts'
import {unexplainedNumber} from './unexplained-number.ts'

/** A rule over a finished letter: says its doubts as messages. What it says is described in rules.ts. */
export interface Check {
  ruleId: string
  check(letter: Letter, places: Places): void
}

export const checks: readonly Check[] = [letterWithoutDate, hyphensLost, missingSpace, unbalancedQuotes, citedUnderTwoDates, unexplainedNumber]

export function check(letter: Letter, places: Places): void {
  for (const rule of checks) rule.check(letter, places)
}
