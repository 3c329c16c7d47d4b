import {runningFoot} from '../language/furniture.ts'
import type {Check} from './index.ts'
import {report} from './report.ts'

/** Lines of text enough to have some that end in a hyphen. */
const ENOUGH = 60
/** Of a printed paper one line in ten does; where fewer than this share do, their hyphens are of words like `energie- en`. */
const SHARE = 0.01
/** A shorter line is a heading, a label, or the last of its paragraph. */
const FULL = 50
const LINE_END_HYPHEN = /\p{Ll}[-‐\u00ad] *$/u

/**
 * Printed papers break words at line ends. Where none is, the tool that made the text put them together again, and took
 * the hyphens of words' own along: `aanloop- en volloopverliezen` → `aanloopen volloopverliezen`.
 */
export const hyphensLost: Check = {
  ruleId: 'hyphens-lost',
  check(letter, places) {
    if (letter.dialect !== 'plain' && letter.dialect !== 'layout') return
    const foot = letter.dropped.find(([from, to, , reason]) => reason === 'running foot' && runningFoot.test(letter.raw.slice(from, to).trim()))
    if (!foot) return
    const full = letter.raw.split('\n').filter(line => line.length > FULL)
    const broken = full.reduce((count, line) => count + (LINE_END_HYPHEN.test(line.slice(-3)) ? 1 : 0), 0)
    if (full.length < ENOUGH || broken > SHARE * full.length) return
    report(letter.file, places, [foot[0], foot[1]], {
      ruleId: 'hyphens-lost',
      reason: 'Expected words broken at line ends, as printed papers have them, but found next to none: the tool that made this text joined them, and a hyphen of their own may be lost; the PDF has it still'
    })
  }
}
