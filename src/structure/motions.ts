import {motionClosing, motionOpening, motionPart} from '../language/motions.ts'
import {splitBlock, type Draft, type DraftBlock} from './draft.ts'

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
  const at = block.rows.findIndex((row, index) => index > 0 && (motionOpening.test(row.text) || (/[,;:.]$/u.test(block.rows[index - 1]!.text) && motionPart.test(row.text))))
  if (at < 0) return [block]
  const [first, rest] = splitBlock(block, at)
  return [first, ...parted(rest)]
}
