import type {Places} from '../trace/index.ts'
import type {Letter} from '../types.ts'

/** A rule over a finished letter: says its doubts as messages. */
export interface Check {
  ruleId: string
  /** One line for the README. */
  summary: string
  check(letter: Letter, places: Places): void
}

export const checks: readonly Check[] = []

export function check(letter: Letter, places: Places): void {
  for (const rule of checks) rule.check(letter, places)
}
