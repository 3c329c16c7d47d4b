import {report} from '../../check/report.ts'
import {sourceLine} from '../../language/tables.ts'
import type {Draft, DraftBlock, Row} from '../draft.ts'
import {cellLines} from './cell-lines.ts'
import type {Cells} from './columns.ts'
import {isFigure, isWide, mayEndInFigure} from './lines.ts'
import {printedRows} from './printed-rows.ts'
import {isHeadCell, type CellLines} from './single-cells.ts'
import {wordColumns} from './word-columns.ts'

/**
 * Makes tables of what tools print of them. A row may have a line, its cells parted by blanks; or each cell has a line,
 * row by row or column by column. Lines that do not say enough of their columns stay what they are.
 *
 *     Dijken     1.250   1.300          Dijken            Dijken
 *     Sluizen      640     655          1.250             Sluizen
 *                                       1.300
 *                                       Sluizen           1.250
 *                                       640               640
 *                                       655
 *                                                         1.300
 *                                                         655
 */
export function tables(draft: Draft): void {
  const blocks: DraftBlock[] = []
  let run: DraftBlock[] = []
  const flush = (): void => {
    for (const block of withSources(draft, run)) blocks.push(block)
    run = []
  }
  for (const block of draft.blocks) {
    if (block.role === 'paragraph') run.push(block)
    else {
      flush()
      blocks.push(block)
    }
  }
  flush()
  draft.blocks = blocks
}

/* --- internal --- */

/** A table over the lines `[from, to)` of some blocks. */
interface Found {
  cells: Cells[]
  from: number
  to: number
}

/**
 * A source that a tool printed between the labels and the columns of a table stands behind it, if that makes a table.
 *
 *     Dijken          Bron: waterschap, 2024          1.250          1.300
 *     Sluizen                                         640            655
 */
function withSources(draft: Draft, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const parts: DraftBlock[] = []
  let from = 0
  for (let at = 1; at < blocks.length - 2; at++) {
    if (!sourceLine.test(blocks[at]!.rows[0]!.text) || !isColumn(blocks[at + 1]) || !isColumn(blocks[at + 2])) continue
    let behind = at + 3
    while (isColumn(blocks[behind])) behind++
    const moved = withTables(draft, [...blocks.slice(from, at), ...blocks.slice(at + 1, behind)])
    if (moved.at(-1)?.role !== 'table-cell') break
    for (const block of moved) parts.push(block)
    parts.push({...blocks[at]!, isOwn: true})
    from = behind
    at = behind
  }
  for (const block of withTables(draft, blocks.slice(from))) parts.push(block)
  return parts
}

/** Figures below one another, and a head above them or none. */
function isColumn(block: DraftBlock | undefined): boolean {
  return block !== undefined && block.rows.length > 1 && block.rows.every((row, index) => isFigure(row.text) || (index === 0 && isHeadCell(row)))
}

function withTables(draft: Draft, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  if (!blocks.some(mayHoldTable)) return blocks
  const source = linesOf(blocks)
  const found: Found[] = []
  let free = 0
  for (let at = 0; at < source.lines.length; ) {
    const row = source.lines[at]!
    if (!mayEndInFigure(row.text)) {
      at++
      continue
    }
    const {cells, from, to, unclear} = isFigure(row.text) ? cellLines(source, at) : printedRows(source.lines, at)
    if (cells && from >= free) {
      found.push({cells, from, to})
      free = to
    } else if (unclear) {
      report(draft.file, draft.places, [row.from, row.to], {ruleId: 'table-unclear', reason: `Expected the columns of a table, as these lines end in figures, but ${unclear}: left as text`})
    }
    at = Math.max(to, at + 1)
  }
  const all = withWordColumns(source, found)
  return all.length === 0 ? blocks : cut(blocks, all)
}

/** The tables of figures, and between them those of words. */
function withWordColumns({lines}: CellLines, figures: readonly Found[]): Found[] {
  const all: Found[] = []
  let at = 0
  for (const table of [...figures, {cells: [], from: lines.length, to: lines.length}]) {
    while (at < table.from) {
      const reading = isWide(lines[at]!.text) ? wordColumns(lines, at, table.from) : undefined
      if (reading?.cells && reading.from >= (all.at(-1)?.to ?? 0)) all.push({cells: reading.cells, from: reading.from, to: reading.to})
      at = reading?.to ?? at + 1
    }
    if (table.cells.length > 0) all.push(table)
    at = table.to
  }
  return all
}

function mayHoldTable({rows}: DraftBlock): boolean {
  return rows.some(({text}) => mayEndInFigure(text) || isWide(text))
}

function linesOf(blocks: readonly DraftBlock[]): CellLines {
  const lines: Row[] = []
  const begins: number[] = []
  const ends: number[] = []
  for (const {rows} of blocks) {
    const begin = lines.length
    for (const row of rows) {
      lines.push(row)
      begins.push(begin)
      ends.push(begin + rows.length)
    }
  }
  return {lines, begins, ends}
}

/** Blocks with the lines of tables cut out of them, a block a table. */
function cut(blocks: readonly DraftBlock[], tables: readonly Found[]): DraftBlock[] {
  const parts: DraftBlock[] = []
  let next = 0
  let begin = 0
  for (const block of blocks) {
    const end = begin + block.rows.length
    let at = begin
    while (at < end) {
      const table = tables[next]
      if (table && table.from <= at) {
        // a table is a block where it begins, and nothing where it goes on
        if (table.from === at) parts.push({...block, role: 'table-cell', rows: table.cells.flat(2), page: block.rows[at - begin]!.page, cells: table.cells})
        at = Math.min(end, table.to)
        if (table.to <= end) next++
      } else {
        const stop = Math.min(end, table?.from ?? end)
        parts.push({...block, rows: block.rows.slice(at - begin, stop - begin), page: block.rows[at - begin]!.page})
        at = stop
      }
    }
    begin = end
  }
  return parts
}
