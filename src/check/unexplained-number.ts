import type {Check} from './index.ts'
import {report} from './report.ts'

/** A number that neither a mention nor a class explains may be one that was missed. */
export const unexplainedNumber: Check = {
  ruleId: 'unexplained-number',
  check(letter, places) {
    for (const numeral of letter.numerals) {
      if (numeral.class !== 'unexplained') continue
      report(letter.file, places, [numeral.start, numeral.end], {
        ruleId: 'unexplained-number',
        reason: `Expected to know what «${numeral.text}» is, but no mention and no rule explains it`,
        actual: numeral.text
      })
    }
  }
}
