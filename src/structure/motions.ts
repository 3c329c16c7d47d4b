import {motionClosing, motionOpening, motionPart} from '../language/motions.ts'
import {splitBlock, type Draft, type DraftBlock, type Row} from './draft.ts'

/**
 * Parts the considerations and requests of a motion, which many tools print without blank lines between:
 *
 *     De Kamer,                            │
 *     gehoord de beraadslaging,            │
 *     constaterende dat het peil zakt;     │ three paragraphs
 */
export function motions(draft: Draft): void {
  let inMotion = false
  draft.blocks = draft.blocks.flatMap(block => {
    if (block.role !== 'paragraph') return [block]
    inMotion ||= block.rows.some(row => motionOpening.test(row.text))
    if (!inMotion) return [block]
    inMotion = !block.rows.some(row => motionClosing.test(row.text))
    return parted(block).map(part => ({...part, isOwn: motionPart.test(part.rows[0]!.text)}))
  })
}

/* --- internal --- */

function parted(block: DraftBlock): DraftBlock[] {
  const starts = (row: Row, above: Row): boolean => motionOpening.test(row.text) || (/[,;:.]$/u.test(above.text) && motionPart.test(row.text))
  return splitBlock(block, block.rows.flatMap((row, at) => (at > 0 && starts(row, block.rows[at - 1]!) ? [at] : [])))
}
