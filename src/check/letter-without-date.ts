import type {Check} from './index.ts'
import {report} from './report.ts'

/** Without a date of its own, and none given, a letter's `17 februari jl.` has no year. */
export const letterWithoutDate: Check = {
  ruleId: 'letter-without-date',
  check(letter, places) {
    if (letter.header.date) return
    const given = letter.context.date
    report(letter.file, places, [0, Math.min(1, letter.raw.length)], {
      ruleId: 'letter-without-date',
      reason: given
        ? `Expected a date in the head of the letter, but found none: ${given} is used, as given`
        : 'Expected a date in the head of the letter, but found none: give one with --date to complete dates without a year'
    })
  }
}
