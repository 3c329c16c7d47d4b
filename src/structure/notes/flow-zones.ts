import {lazily} from '../../lazily.ts'
import {startOf, type Draft, type DraftBlock} from '../draft.ts'
import {addNotes, isFinished} from './add-notes.ts'
import {evidenceOfFlow, type Evidence} from './evidence.ts'
import {labelOf, noteStart} from './labels.ts'
import {isMarkedBefore} from './page-markers.ts'
import {isTitle, opensZone} from './zone-start.ts'

/**
 * Sets the notes of a text apart that shows no pages. There a finished note followed by anything but the next note ends
 * the zone, and with it the page:
 *
 *     4 Kamerbrief over sluizen.            the zone, and page 1, end
 *
 *     Daarom wordt de dijk verhoogd.5       page 2
 */
export function flowZones(draft: Draft): void {
  const {blocks} = draft
  const evidence = evidenceOfFlow(draft.raw, blocks)
  const titles = lazily(() => lastTitles(blocks))
  const body: DraftBlock[] = []
  let due = 1
  let inZone = false
  let turned = 0
  for (const [index, printed] of blocks.entries()) {
    const block = turned > 0 ? onPage(printed, printed.page + turned) : printed
    const next = blocks[index + 1]
    const start = block.role !== 'paragraph' ? -1 : inZone ? 0 : opensZone(blocks, index, due, evidence)
    const isOneOfTitles = start >= 0 && !inZone && (titles().get(due + 1) ?? 0) > index && isTitle(block, start, next)
    if (start < 0 || isOneOfTitles) {
      body.push(block)
      continue
    }
    if (start > 0) body.push({...block, rows: block.rows.slice(0, start)})
    due = addNotes(draft, draft.notes, block.rows.slice(start), due, block.page, evidence)
    inZone = next === undefined || goesOn(next, due, evidence, blocks[index + 2]) || !isFinished(draft.notes.at(-1)!)
    if (!inZone) turned++
  }
  draft.blocks = body
}

/* --- internal --- */

function onPage(block: DraftBlock, page: number): DraftBlock {
  return {...block, page, rows: block.rows.map(row => ({...row, page}))}
}

/** Whether the note that is due begins in a block behind finished ones: its marker stands above, and it is no title. */
function goesOn(block: DraftBlock, due: number, evidence: Evidence, next: DraftBlock | undefined): boolean {
  const [row] = block.rows
  const label = noteStart(row!.text, due, evidence.plain)
  return label !== undefined && isMarkedBefore(evidence.markers(), due, startOf(row!)) && !(/[.)]/.test(row!.text[label] ?? '') && isTitle(block, 0, next))
}

/**
 * The last block in which each number begins what looks like a title. Where notes were cut off, the markers of `1` and
 * `2` still stand in the text, above titles `1 Regelingen` and `2 Kosten`.
 */
function lastTitles(blocks: readonly DraftBlock[]): Map<number, number> {
  const titles = new Map<number, number>()
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'paragraph') continue
    for (const [at, {text}] of block.rows.entries()) {
      const number = labelOf(text)
      if (number !== undefined && isTitle(block, at, blocks[index + 1])) titles.set(number, index)
    }
  }
  return titles
}
