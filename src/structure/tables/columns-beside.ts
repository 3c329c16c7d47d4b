import {isYear} from '../../number/index.ts'
import type {Row} from '../draft.ts'
import type {Cells} from './columns.ts'
import {isFigure} from './lines.ts'
import {isHeadCell, type CellLines} from './single-cells.ts'

/**
 * The columns that stand behind the rows of a table, each a block of as many lines as it has rows: a tool printed those
 * apart.
 *
 *     Kering         Dijken        2025
 *     2024           1.250         1.300
 *                    Sluizen       655
 *                    640
 */
export function columnsBeside({lines, begins, ends}: CellLines, to: number, rows: readonly Cells[]): {columns: Row[][]; to: number} {
  const isHeaded = rows[0]!.slice(1).every(([cell]) => cell !== undefined && isHeadCell(cell))
  const isOfYears = rows[0]!.slice(1).every(([cell]) => cell !== undefined && isYear(cell.text))
  const columns: Row[][] = []
  while (begins[to] === to && ends[to]! - to === rows.length && lines[to]!.page === lines[to - 1]!.page) {
    const column = lines.slice(to, ends[to])
    if (!column.every((row, index) => (index === 0 && isHeaded ? (isOfYears ? isYear(row.text) : isHeadCell(row)) : isFigure(row.text)))) break
    columns.push(column)
    to += column.length
  }
  return {columns, to}
}
