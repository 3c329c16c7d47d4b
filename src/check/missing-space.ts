import {inflections, openingKinds} from '../language/paper-kinds.ts'
import type {Check} from './index.ts'
import {report} from './report.ts'

/**
 *     15 juni 2022(Kamerstuk 21 501-02        a bracket straight behind a word or number
 *     Kamerbriefnieuwe Nederlandse …          the kind of a document straight before the first word of its title
 */
export const missingSpace: Check = {
  ruleId: 'missing-space',
  check(letter, places) {
    for (const unit of letter.units) {
      if (!unit.text.includes('(') && unit.role !== 'footnote') continue
      for (const match of unit.text.matchAll(GLUED)) {
        const before = match.groups!['before'] ?? match.groups!['kind']!
        const after = match[0].slice(before.length)
        report(letter.file, places, unit.trace.hull(match.index, match.index + match[0].length)!, {
          ruleId: 'missing-space',
          reason: `Expected a space between «${before}» and «${after}»`,
          actual: match[0],
          expected: [`${before} ${after}`]
        })
      }
    }
  }
}

/** A note opens with the kind of the document it cites; `Kamerbrieven` and the like are words. */
const KIND = openingKinds.map(kind => kind[0]!.toUpperCase() + kind.slice(1)).join('|')
const GLUED = new RegExp(
  `(?:(?<=\\s)(?<before>\\d{4}|\\p{Ll}{4,30})\\(\\p{Lu}\\p{Ll}{2,30}|^(?<kind>${KIND})(?!(?:${inflections.join('|')})(?!\\p{L}))\\p{Ll}{3,30}(?= ))`,
  'gu'
)
