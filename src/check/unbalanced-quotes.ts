import type {Check} from './index.ts'
import {report} from './report.ts'

/** Guillemets come in pairs and nest: `«a «b» c»`. A lone one is a slip of the letter. */
export const unbalancedQuotes: Check = {
  ruleId: 'unbalanced-quotes',
  check(letter, places) {
    for (const unit of letter.units) {
      const open: number[] = []
      const lone: number[] = []
      for (let at = unit.text.search(/[«»]/); at >= 0 && at < unit.text.length; at++) {
        if (unit.text[at] === '«') open.push(at)
        else if (unit.text[at] === '»' && open.pop() === undefined) lone.push(at)
      }
      for (const at of [...open, ...lone].sort((a, b) => a - b)) {
        report(letter.file, places, unit.trace.hull(at, at + 1)!, {
          ruleId: 'unbalanced-quotes',
          reason: `Expected a partner for «${unit.text[at]}» in the same paragraph, but found none`
        })
      }
    }
  }
}
