import {inflections, openingKinds} from '../language/paper-kinds.ts'
import type {Places} from '../trace/index.ts'
import type {Letter, Unit} from '../types.ts'
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
      const {text} = unit
      if (!text.includes('(') && unit.role !== 'footnote') continue
      const kind = KIND_AND_TITLE.exec(text)?.groups
      if (kind) say(letter, places, unit, 0, kind['kind']!, kind['after']!)
      for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
        GLUED.lastIndex = at
        const match = GLUED.exec(text)
        if (!match) continue
        const before = match.groups!['before']!
        say(letter, places, unit, at - before.length, before, match[0])
      }
    }
  }
}

/* --- internal --- */

function say(letter: Letter, places: Places, unit: Unit, from: number, before: string, after: string): void {
  report(letter.file, places, unit.trace.hull(from, from + before.length + after.length)!, {
    ruleId: 'missing-space',
    reason: `Expected a space between «${before}» and «${after}»`,
    actual: before + after,
    expected: [`${before} ${after}`]
  })
}

/** A note opens with the kind of the document it cites; `Kamerbrieven` and the like are words. */
const KIND = openingKinds.map(kind => kind[0]!.toUpperCase() + kind.slice(1)).join('|')
const KIND_AND_TITLE = new RegExp(`^(?<kind>${KIND})(?!(?:${inflections.join('|')})(?!\\p{L}))(?<after>\\p{Ll}{3,30})(?= )`, 'u')
/** Tried where a bracket stands. */
const GLUED = /(?<=\s(?<before>\d{4}|\p{Ll}{4,30}))\(\p{Lu}\p{Ll}{2,30}/uy
