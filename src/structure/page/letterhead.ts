import {markLabel, returnAddress, senderAddress, senderData, senderUnit} from '../../language/letterhead.ts'
import {dropRows, splitBlock, startOf, type Draft, type DraftBlock, type Row} from '../draft.ts'
import {letterheadStart, sendersAbove} from '../head/house-style.ts'
import {REACH} from '../head/lines.ts'
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
/** On a page behind the first it stands beside so many lines from the top. */
const TOP = 8
/** and, where the lines are short, begins beyond this; a label has so many lines at most, its own included. */
const NEAR = 40
const MOST_CELLS = 3

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
  // a column of a table may be as long, but has no more than one such label
  const told = new Map<number, number>()
  const ofPages = labelColumns(draft)
  for (const {rows} of draft.blocks) {
    for (const row of rows) {
      const side = sideOf(row)
      if (!side) continue
      counts.set(side.column, (counts.get(side.column) ?? 0) + 1)
      if (tells(row.text.slice(side.at))) told.set(side.column, (told.get(side.column) ?? 0) + 1)
    }
  }
  const columns = new Set([...counts].filter(([column, lines]) => lines >= LINES && (told.get(column) ?? 0) > 1).map(([column]) => column))
  if (columns.size === 0 && ofPages.size === 0) return
  const isSide = (row: Row, column: number): boolean => columns.has(column) || ofPages.get(row.page) === column
  draft.blocks = draft.blocks.flatMap(block => withoutSide(draft, block, isSide))
}

/**
 * Where the column begins on each page behind the first: at the label of a mark, or the part of a ministry, that stands
 * beside its first lines, however few lines the column takes there. A column of a table has more cells below its label.
 *
 *     verder aan plannen is gemaakt.                                      Onze referentie
 *     Vervolg                                                             35318722
 */
function labelColumns(draft: Draft): Map<number, number> {
  const pages = new Map<number, {rows: number; column?: number; cells: number; labels: number}>()
  for (const {rows} of draft.blocks) {
    for (const row of rows) {
      if (row.page === 1) continue
      const page = pages.get(row.page) ?? {rows: 0, cells: 0, labels: 0}
      pages.set(row.page, page)
      page.rows++
      const side = page.column === undefined && page.rows > TOP ? undefined : sideOf(row, NEAR)
      const text = side ? row.text.slice(side.at) : ''
      const isLabel = markLabel.test(text) || senderUnit.test(text)
      // a row of a table has more gaps than one
      if (isLabel && !row.text.slice(0, side!.at).trim().includes('   ')) page.column ??= side!.column
      if (side?.column !== page.column) continue
      page.cells++
      if (isLabel || senderData.test(text)) page.labels++
    }
  }
  return new Map([...pages].flatMap(([number, {column, cells, labels}]) => (column !== undefined && cells <= MOST_CELLS * labels ? [[number, column]] : [])))
}

function tells(text: string): boolean {
  return senderData.test(text) || senderUnit.test(text) || senderAddress.test(text)
}

/** Where the last part of a row begins that wide blanks set apart: its offset in the text, and its column. */
function sideOf(row: Row, least = SIDE): {at: number; column: number} | undefined {
  const indent = row.from - startOf(row)
  const blanks = row.text.lastIndexOf('   ')
  const start = blanks < 0 ? 0 : blanks + 3
  return indent + start >= least ? {at: start, column: indent + start} : undefined
}

/** Lines that the column has for itself, two and more, part the text above from that below, as a blank line does. */
function withoutSide(draft: Draft, block: DraftBlock, isSide: (row: Row, column: number) => boolean): DraftBlock[] {
  const parts: DraftBlock[] = []
  let rest: Row[] = []
  const flush = (): void => {
    if (rest.length > 0) parts.push({...block, rows: rest})
    rest = []
  }
  let alone = 0
  for (const row of block.rows) {
    const side = sideOf(row, NEAR)
    if (side?.at !== 0) alone = 0
    if (!side || !isSide(row, side.column)) rest.push(row)
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
