import {contentsTitle} from '../../language/furniture.ts'
import {questionLine} from '../../language/questions.ts'
import {splitBlock, type Draft, type DraftBlock, type Row} from '../draft.ts'
import {ADDRESSEE, PLACE_AND_DATE} from '../head/lines.ts'
import {measureOf} from '../measure.ts'
import {isFigure} from '../tables/lines.ts'
import {counterOf, splitCounted} from './counted.ts'
import {isListOfQuestions} from './questions.ts'
import {isHeading, SHORT} from './shape.ts'
import {splitTitles, titleNumber} from './titles.ts'

/**
 * Finds headings. Nothing marks them in plain text but place and shape: one short line between blanks, a capital (or
 * number) first, no closing stop, text below. `Vraag 3` and `Antwoord op vraag 3` are headings wherever they have a
 * line of their own, and so is a short line between full ones, below the end of a sentence.
 */
export function headings(draft: Draft): void {
  const isNumber = counterOf(draft)
  const parts = draft.blocks.flatMap(block => (block.role === 'paragraph' ? splitLetter(block).flatMap(part => splitCounted(part, isNumber)) : [block]))
  const asks = isListOfQuestions(parts) || parts.some(({role, rows}) => role === 'heading' && questionLine.test(rows[0]!.text))
  const measure = measureOf(draft)
  const blocks = parts.flatMap((block, index) => (block.role === 'paragraph' ? splitTitles(block, rowBefore(parts, index), measure, asks) : [block]))
  blocks.forEach((block, index) => {
    if (block.role === 'paragraph' && isHeading(block, blocks[index - 1], blocks[index + 1], asks)) block.role = 'heading'
  })
  withoutContents(blocks)
  withoutCells(blocks)
  draft.blocks = blocks
}

/* --- internal --- */

/**
 * A letter within a paper begins with lines of their own, which are no titles:
 *
 *     Aan de Minister voor Sluizen
 *     Den Haag, 25 februari 2020
 */
function splitLetter(block: DraftBlock): DraftBlock[] {
  const {rows} = block
  const cuts: number[] = []
  rows.forEach((row, at) => {
    // two lines may say to whom
    const to = PLACE_AND_DATE.test(row.text) ? [at - 1, at - 2].find(above => above >= 0 && ADDRESSEE.test(rows[above]!.text)) : undefined
    if (to !== undefined) cuts.push(to, at, at + 1)
  })
  if (cuts.length === 0) return [block]
  return splitBlock(block, cuts.filter(at => at > 0 && at < rows.length)).map((part, index) => (index > 0 ? {...part, isOwn: true} : part))
}

/** The last row of the page before, if a paragraph may go on from it. */
function rowBefore(blocks: readonly DraftBlock[], index: number): Row | undefined {
  const before = blocks[index - 1]
  return before?.role === 'paragraph' && before.page < blocks[index]!.page ? before.rows.at(-1) : undefined
}

/** The entries of a table of contents are the headings of what stands below, and no headings themselves. */
function withoutContents(blocks: readonly DraftBlock[]): void {
  const contents = blocks.findIndex(({role, rows}) => role === 'heading' && contentsTitle.test(rows[0]!.text))
  if (contents < 0) return
  const last = new Map(blocks.flatMap((block, index) => (block.role === 'heading' ? [[titleOf(block), index] as const] : [])))
  for (let index = contents + 1; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.role === 'heading' && last.get(titleOf(block))! > index) block.role = 'paragraph'
    else if (block.role !== 'paragraph' || block.rows.some(({text}) => text.length > SHORT * 2 || /\p{L}{3}[.!?]$/u.test(text))) return
  }
}

/** The words of a heading, however it is numbered and printed. */
function titleOf({rows}: DraftBlock): string {
  const text = rows.map(row => row.text).join(' ')
  return text.slice(titleNumber(text).length).toLowerCase()
}

/**
 * Short blocks one below another without text between are the cells of a table that nobody could read, and no headings; but
 * for the last, where text stands below it.
 */
function withoutCells(blocks: readonly DraftBlock[]): void {
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    if (block && isCell(block)) continue
    const run = blocks.slice(from, at)
    const least = run.some(({rows}) => rows.every(row => isFigure(row.text))) ? LEAST_CELLS - 1 : LEAST_CELLS
    const last = block?.role === 'paragraph' ? run.at(-1) : undefined
    if (run.length >= least) for (const cell of run) if (cell !== last && cell.role === 'heading') cell.role = 'paragraph'
    from = at + 1
  }
}

/** Headings do not stand so deep, one right below another. */
const LEAST_CELLS = 5
const LONGEST_CELL = 45

function isCell({role, rows}: DraftBlock): boolean {
  if (role !== 'paragraph' && role !== 'heading') return false
  return rows.every(({text}) => text.length <= LONGEST_CELL && !/[.?!:;,]$/u.test(text) && titleNumber(text) === '' && !questionLine.test(text)) && !CAPITALS.test(rows[0]!.text) && !contentsTitle.test(rows[0]!.text)
}

const CAPITALS = /^\p{Lu}{3}[\p{Lu} ]{0,60}$/u
