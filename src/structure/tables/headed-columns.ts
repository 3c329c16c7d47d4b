import {tableCaption} from '../../language/tables.ts'
import {isYear} from '../../number/index.ts'
import {MOST_COLUMNS} from './limits.ts'
import {isFigure} from './lines.ts'
import type {Reading} from './printed-rows.ts'
import {areCounting, isCaptionRest, isHeadCell, isLabel, type CellLines} from './single-cells.ts'

/**
 * Labels below their head, then the heads of the columns, a block each, and as many columns of as many figures as there are
 * labels:
 *
 *     Kering         2024         1.250        1.300
 *     Dijken                      640          655
 *     Sluizen        2025
 */
export function headedColumns(source: CellLines, at: number): Reading {
  const {lines, begins, ends} = source
  const nothing: Reading = {from: at, to: at + 1}
  if (begins[at] !== at) return nothing
  const isHead = (line: number): boolean => ends[line]! - line === 1 && begins[line] === line && isHeadCell(lines[line]!) && lines[line]!.page === lines[at]!.page
  let first = at
  while (first < lines.length && first - at < MOST_COLUMNS && isHead(first)) first++
  const {columns, size} = columnsAt(source, first)
  if (columns < 2 || size < 2) return nothing
  const heads = first - columns
  for (let line = heads; line < first; line++) if (line < 1 || !isHead(line)) return nothing
  const top = heads - size - 1
  // all labels stand in one block, which a caption or the end of a sentence may begin
  if (top < 0 || begins[heads - 1]! > top || lines[top]!.page !== lines[at]!.page || !isHeadCell(lines[top]!) || !lines.slice(top, heads).every(row => isLabel(row) || isYear(row.text))) return nothing
  const above = begins[top] === top ? undefined : lines[top - 1]!
  if (above && !tableCaption.test(above.text) && !isCaptionRest(lines, top - 1) && !/[.:)]$/u.test(above.text)) return nothing
  const figures = (row: number) => Array.from({length: columns}, (_, column) => [lines[first + column * size + row]!])
  const rows = lines.slice(top + 1, heads).map((label, row) => [[label], ...figures(row)])
  if (areCounting(rows)) return nothing
  return {cells: [[[lines[top]!], ...lines.slice(heads, first).map(head => [head])], ...rows], from: top, to: first + columns * size}
}

/* --- internal --- */

/** How many blocks of figures stand one behind another, of as many lines each: no more and no fewer than belong together. */
function columnsAt({lines, begins, ends}: CellLines, first: number): {columns: number; size: number} {
  const none = {columns: 0, size: 0}
  if (first >= lines.length || begins[first] !== first) return none
  const size = ends[first]! - first
  let columns = 0
  for (let begin = first; begin < lines.length && columns < MOST_COLUMNS && lines[begin]!.page === lines[first]!.page; begin += size, columns++) {
    const block = lines.slice(begin, ends[begin])
    if (!block.every(({text}) => isFigure(text))) break
    // a column that lacks a figure: whose?
    if (block.length !== size) return none
  }
  return {columns, size}
}
