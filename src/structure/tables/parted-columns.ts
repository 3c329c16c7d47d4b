import type {Row} from '../draft.ts'
import {headBlocks} from './column-by-column.ts'
import {MOST_COLUMNS} from './limits.ts'
import {isFigure} from './lines.ts'
import type {Reading} from './printed-rows.ts'
import {areCounting, isLabel, type CellLines} from './single-cells.ts'

/**
 * Labels in several blocks, and behind them every column in as many, of as many lines each. Blocks of a line each would fit
 * in more ways than one.
 *
 *     Dijken         1.250        1.300
 *     Sluizen        640          655
 *
 *     Totaal         1.890        1.955
 */
export function partedColumns(source: CellLines, at: number): Reading {
  const {lines, begins} = source
  const nothing = {from: at, to: at + 1}
  const sizes: number[] = []
  for (let from = at; begins[at] === at && from > 0 && sizes.length < MOST_PARTS; ) {
    const begin = begins[from - 1]!
    if (lines[begin]!.page !== lines[at]!.page || !lines.slice(begin, from).every(isLabel)) break
    sizes.unshift(from - begin)
    from = begin
    if (sizes.length < 2 || sizes.every(size => size === 1)) continue
    const {columns, to} = columnsAt(source, at, sizes)
    const head = headBlocks(source, from, columns.length)
    const rows = lines.slice(from, at).map((label, row) => [[label], ...columns.map(column => [column[row]!])])
    if (columns.length > 1 && head && !areCounting(rows)) return {cells: [head.cells, ...rows], from: head.from, to}
  }
  return nothing
}

/* --- internal --- */

/** The most blocks that the rows of a table are parted into. */
const MOST_PARTS = 8

/** Columns of so many blocks of so many lines; none where one breaks off. */
function columnsAt({lines, ends}: CellLines, first: number, sizes: readonly number[]): {columns: Row[][]; to: number} {
  const columns: Row[][] = []
  const isPart = (begin: number, size: number): boolean => begin < lines.length && ends[begin]! - begin === size && lines[begin]!.page === lines[first]!.page && lines.slice(begin, begin + size).every(({text}) => isFigure(text))
  let to = first
  while (columns.length < MOST_COLUMNS && isPart(to, sizes[0]!)) {
    const begin = to
    for (const size of sizes) {
      if (!isPart(to, size)) return {columns: [], to: first}
      to += size
    }
    columns.push(lines.slice(begin, to))
  }
  return {columns, to}
}
