import {columnByColumn} from './column-by-column.ts'
import {figuresFirst} from './figures-first.ts'
import {headedColumns} from './headed-columns.ts'
import {partedColumns} from './parted-columns.ts'
import type {Reading} from './printed-rows.ts'
import {rowByRow} from './row-by-row.ts'
import type {CellLines} from './single-cells.ts'

/**
 * A table whose cells stand on lines of their own, around the first line with a figure of it, at `at`. Default pdftotext
 * prints one row by row or, in blocks of as many lines each, column by column; pdfminer nearly always the latter:
 *
 *     Provincie                  head, a block a cell         Dijken       label
 *                                                             1.250        as many figures in each row
 *     In 2023                                                 1.300
 *                                                             Sluizen
 *     Groningen                  labels                       640
 *     Zeeland                                                 655
 *
 *     12                         a column of as many
 *     77
 */
export function cellLines(source: CellLines, at: number): Reading {
  let to = at + 1
  for (const read of [columnByColumn, headedColumns, partedColumns, rowByRow, figuresFirst]) {
    const reading = read(source, at)
    if (reading.cells || reading.unclear) return reading
    to = Math.max(to, reading.to)
  }
  return {from: at, to}
}
