import type {Found} from '../types.ts'
import type {Check} from './index.ts'
import {report} from './report.ts'

interface Cited {
  title?: string
  date?: string
  target?: string
}

/** The same paper cited with different dates, or with titles that share no word: one of the citations is wrong. */
export const citedUnderTwoDates: Check = {
  ruleId: 'cited-under-two-dates',
  check(letter, places) {
    const first = new Map<string, Found<Cited>>()
    for (const found of letter.found as Found<Cited>[]) {
      const {target} = found.value
      if (found.kind !== 'citation' || !target) continue
      const earlier = first.get(target)
      if (!earlier) {
        first.set(target, found)
        continue
      }
      const conflict = conflictOf(earlier.value, found.value)
      if (!conflict) continue
      const line = places.line(earlier.unit.trace.hull(earlier.from, earlier.to)![0])
      report(letter.file, places, found.unit.trace.hull(found.from, found.to)!, {
        ruleId: 'cited-under-two-dates',
        reason: `Expected ${target} to be cited as on line ${line} (${conflict.expected}), but here it is ${conflict.actual}`,
        actual: conflict.actual,
        expected: [conflict.expected]
      })
    }
  }
}

/* --- internal --- */

function conflictOf(a: Cited, b: Cited): {actual: string; expected: string} | undefined {
  if (a.date && b.date && a.date !== b.date) return {expected: a.date, actual: b.date}
  if (!a.title || !b.title) return undefined
  const words = new Set(contentWords(a.title))
  const shared = contentWords(b.title).some(word => words.has(word))
  return shared ? undefined : {expected: `«${a.title}»`, actual: `«${b.title}»`}
}

function contentWords(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}-]{5,}/gu) ?? []
}
