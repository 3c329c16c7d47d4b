import {isYear} from '../../number/index.ts'
import type {Row} from '../draft.ts'
import {columnsBeside} from './columns-beside.ts'
import type {Cells} from './columns.ts'
import {isFigure} from './lines.ts'
import type {Reading} from './printed-rows.ts'
import {areCounting, isLabel, type CellLines} from './single-cells.ts'

/**
 * A column that a tool prints before the labels it belongs to, or each of its figures before its label; the other columns
 * stand behind them. Only years at the head of all of them tell this from the end of something else.
 *
 *     2024                 2024         with a label above the others or without
 *     1.250                Kering
 *     640                  1.250        before its label
 *                          Dijken
 *     Dijken               640
 *     Sluizen              Sluizen
 *
 *     2025                 2025
 *     1.300                1.300
 *     655                  655
 */
export function figuresFirst(source: CellLines, at: number): Reading {
  const {lines, ends} = source
  const nothing = {from: at, to: at + 1}
  const end = ends[at]!
  if (!isYear(lines[at]!.text) || end - at > MOST_LINES) return nothing
  const block = lines.slice(at, end)
  const isApart = block.every(({text}) => isFigure(text))
  if (isApart ? end === lines.length || lines[end]!.page !== lines[at]!.page : !alternates(block)) return nothing
  const figures = block.filter(({text}) => isFigure(text))
  const labels = isApart ? lines.slice(end, ends[end]) : block.filter(({text}) => !isFigure(text))
  const lacking = figures.length - labels.length
  if (figures.length < 3 || lacking < 0 || lacking > 1 || !labels.every(isLabel)) return nothing
  const rows: Cells[] = figures.map((figure, row) => [row < lacking ? [] : [labels[row - lacking]!], [figure]])
  const {columns, to} = columnsBeside(source, isApart ? ends[end]! : end, rows)
  if (columns.length === 0 || areCounting(rows.slice(1))) return nothing
  return {cells: rows.map((cells, row) => [...cells, ...columns.map(column => [column[row]!])]), from: at, to}
}

/* --- internal --- */

/** No page has room for more. */
const MOST_LINES = 200

/** Whether each label has its figure before it. */
function alternates(block: readonly Row[]): boolean {
  return block.every(({text}, index) => index === 0 || isFigure(text) === ((block.length - index) % 2 === 0))
}
