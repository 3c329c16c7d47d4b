import {returnAddress} from '../language/letterhead.ts'
import {letterheadStart, sendersAbove} from './head/house-style.ts'
import {REACH} from './head/lines.ts'
import {dropRows, splitBlock, startOf, type Draft, type DraftBlock, type Row} from './draft.ts'
import {senderRows, type PageRow} from './sender-rows.ts'

/**
 * Takes the column with the sender's data out of a letter in house style. Tools drop it into the text where they like:
 * beside it (two columns kept by blanks), between two paragraphs, or at the head of a later page.
 *
 *     In het antwoord op uw brief van 8 maart deel ik u mede dat de    brief behandelen.     side column
 *
 *     Directoraat-Generaal                                                                   sender's data
 *     Datum
 *     11 april 2024
 *     Ons kenmerk5401166
 */
export function letterhead(draft: Draft): void {
  // a part of a letter without its first line does not show that such lines are the sender's column
  const isHouseStyle = draft.blocks.some(block => block.rows.some(row => returnAddress.test(row.text)))
  const first = firstRows(draft)
  const texts = first.map(row => row.text.slice(0, sideOf(row)?.at || undefined).trimEnd())
  if (!isHouseStyle && letterheadStart(texts) < 0) return
  take(draft, new Set(first.slice(0, sendersAbove(texts))))
  cutSideColumns(draft)
  cutRuns(draft)
}

/* --- internal --- */

function firstRows({blocks}: Draft): Row[] {
  const rows: Row[] = []
  for (let index = 0; index < blocks.length && rows.length < 2 * REACH; index++) rows.push(...blocks[index]!.rows.slice(0, 2 * REACH))
  return rows.slice(0, 2 * REACH)
}

/** Takes rows out of the text as the sender's data. */
function take(draft: Draft, found: ReadonlySet<Row>): void {
  if (found.size === 0) return
  dropRows(draft, [...found], 'sender’s data')
  draft.blocks = draft.blocks.flatMap(block => withoutRows(block, found))
}

/** A column at the side begins beyond this, and takes so many lines. */
const SIDE = 60
const LINES = 6

/** Cuts what is left of the column out of the blocks of each page: runs of its rows. */
function cutRuns(draft: Draft): void {
  const paged = draft.dialect.pages !== 'none'
  const pages = new Map<number, PageRow[]>()
  for (const {page, rows} of draft.blocks) {
    const own = pages.get(page) ?? []
    pages.set(page, own)
    rows.forEach((row, at) => own.push({row, begins: at === 0}))
  }
  const found = new Set<Row>()
  for (const [number, page] of pages) senderRows(page, paged && number > 1).forEach((isFound, at) => isFound && found.add(page[at]!.row))
  take(draft, found)
}

/** What is left of a block; the text above a run and that below it are two. */
function withoutRows(block: DraftBlock, found: ReadonlySet<Row>): DraftBlock[] {
  const {rows} = block
  const edges = rows.flatMap((row, at) => (at > 0 && found.has(row) !== found.has(rows[at - 1]!) ? [at] : []))
  return splitBlock(block, edges).filter(part => !found.has(part.rows[0]!))
}

function cutSideColumns(draft: Draft): void {
  const counts = new Map<number, number>()
  for (const {rows} of draft.blocks) {
    for (const row of rows) {
      const column = sideOf(row)?.column
      if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1)
    }
  }
  const columns = new Set([...counts].filter(([, lines]) => lines >= LINES).map(([column]) => column))
  if (columns.size > 0) draft.blocks = draft.blocks.flatMap(block => withoutSide(draft, block, columns))
}

/** Where the last part of a row begins that wide blanks set apart: its offset in the text, and its column. */
function sideOf(row: Row): {at: number; column: number} | undefined {
  const indent = row.from - startOf(row)
  const blanks = row.text.lastIndexOf('   ')
  const start = blanks < 0 ? 0 : blanks + 3
  return indent + start >= SIDE ? {at: start, column: indent + start} : undefined
}

/** Lines that the column has for itself, two and more, part the text above from that below, as a blank line does. */
function withoutSide(draft: Draft, block: DraftBlock, columns: ReadonlySet<number>): DraftBlock[] {
  const parts: DraftBlock[] = []
  let rest: Row[] = []
  const flush = (): void => {
    if (rest.length > 0) parts.push({...block, rows: rest})
    rest = []
  }
  let alone = 0
  for (const row of block.rows) {
    const side = sideOf(row)
    if (side?.at !== 0) alone = 0
    if (!side || !columns.has(side.column)) rest.push(row)
    else if (side.at === 0) {
      dropRows(draft, [row], 'sender’s data')
      if (++alone > 1) flush()
      continue
    } else {
      const text = row.text.slice(0, side.at).trimEnd()
      const to = row.from + text.length
      // one of the blanks stays as the line's end
      draft.dropped.push([to + 1, row.end, '', 'sender’s data'])
      rest.push({...row, to, end: to + 1, text})
    }
  }
  flush()
  return parts
}
