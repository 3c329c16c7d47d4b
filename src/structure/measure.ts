import {greatest} from '../lists.ts'
import type {DraftBlock, Row} from './draft.ts'

/** A line of text is at least so wide, in characters. */
export const WIDE = 60
/** A full line may have so many times the characters of the usual one: letters are not of one width. */
const SPREAD = 1.15
/** Full lines come first in order, behind a few short ones: most rows of a paper may be joined ones. */
const SHARE = 0.3
/** A row that has so many times the characters is more than one line for sure. */
const JOINED = 1.3

/** How wide a paper's text is set, in characters, as far as its lines show it. */
export interface Measure {
  /** Of a full line of a block. */
  widthOf: (block: DraftBlock) => number
  /** Of the last printed line of a row. */
  tailOf: (row: Row) => number
}

/**
 * Default pdftotext joins lines where it takes a hyphen out. Those rows are told by the width that is usual in the paper:
 *
 *     Het besluit is gepubliceerd, zo meldde ik uw Kamer.                    a line
 *     In het onderzoek van vorig jaar staat dat de arbeidsmarkt|ontwikkelingen gunstig zijn.       two lines, the tail is short
 */
export function measureOf(blocks: readonly DraftBlock[]): Measure {
  const usual = usualLength(blocks)
  const widest = Math.round(usual * SPREAD)
  return {
    widthOf: ({rows}) => Math.min(greatest(rows, ({text}) => text.length), widest),
    tailOf: ({text}) => (text.length > usual * JOINED ? text.length % usual : text.length)
  }
}

/* --- internal --- */

/** Counted, not sorted: a paper has thousands of lines of a hundred lengths. */
function usualLength(blocks: readonly DraftBlock[]): number {
  const counts = new Uint32Array(LONGEST + 1)
  let lines = 0
  for (const {role, rows} of blocks) {
    if (role !== 'paragraph') continue
    for (const {text} of rows) {
      if (text.length < WIDE) continue
      counts[Math.min(text.length, LONGEST)]!++
      lines++
    }
  }
  let left = Math.floor(lines * SHARE)
  const usual = counts.findIndex(count => (left -= count) < 0)
  return usual < 0 ? Infinity : usual
}

/** Longer lines are paragraphs. */
const LONGEST = 400
