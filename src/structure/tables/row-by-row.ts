import {isCounting, isRowNumber} from '../../number/index.ts'
import type {Row} from '../draft.ts'
import {AGAIN, MOST_COLUMNS} from './limits.ts'
import {areCounting, isCaptionRest, isHeadCell, isLabel, type CellLines} from './single-cells.ts'
import type {Reading} from './printed-rows.ts'
import type {Cells} from './columns.ts'
import {isFigure} from './lines.ts'

/** Rows of a label and as many figures each, a line a cell; before the label may stand the number of the row. */
export function rowByRow(source: CellLines, at: number): Reading {
  const {lines} = source
  const numbered = isRowNumber(lines[at]!.text) && lines[at + 1] !== undefined && isLabel(lines[at + 1]!)
  const from = numbered ? at : labelStart(source, at)
  const nothing = {from: at, to: at + 1}
  if (from === undefined) return nothing
  const rows: Cells[] = []
  let count = 0
  let last = 0
  let to = from
  for (let line = from; line < lines.length; ) {
    const row = rowAt(source, line, numbered, last)
    if (!row || lines[line]!.page !== lines[from]!.page || (count > 0 && row.figures.length !== count)) break
    count = row.figures.length
    if (count < 2) return nothing
    last = row.number
    rows.push([...(numbered ? [[lines[line]!]] : []), row.label, ...row.figures.map(figure => [figure])])
    line = to = row.to
  }
  if (count > MOST_COLUMNS || rows.length < 2 || areCounting(rows) || !areCells(source, rows, from, to)) return rows.length > AGAIN ? {from: at, to} : nothing
  if (!numbered && countsOn(rows)) {
    // each row seems to end in the number of the next
    const first = from + rows[0]!.reduce((sum, cell) => sum + cell.length, 0) - 1
    const reading = rowByRow(source, first)
    return reading.cells ? reading : {from, to}
  }
  const head = headLines(source, from, count, numbered)
  if (rows.length < 3 && !head && !numbered) return nothing
  return {cells: head ? [head.cells, ...rows] : rows, from: head?.from ?? from, to}
}

/* --- internal --- */

/** Whether all stand in one block, or each cell in its own: lines that share a block with others are a column. */
function areCells({begins}: CellLines, rows: readonly Cells[], from: number, to: number): boolean {
  if (begins[to - 1]! <= from) return true
  let line = from
  return rows.every(cells =>
    cells.every(cell => {
      const isOwn = begins[line] === line
      line += cell.length
      return isOwn
    })
  )
}

function countsOn(rows: readonly Cells[]): boolean {
  const numbers = rows.map(cells => cells.at(-1)![0]!.text)
  return numbers.every(text => isRowNumber(text)) && isCounting(numbers)
}

/** Where the label right before a figure begins; it may take two lines of a block. */
function labelStart({lines, begins}: CellLines, at: number): number | undefined {
  const label = lines[at - 1]
  if (!label || !isLabel(label) || isCaptionRest(lines, at - 1)) return undefined
  const above = lines[at - 2]
  return /^\p{Ll}/u.test(label.text) && above && begins[at - 2] === begins[at - 1] && isLabel(above) ? at - 2 : at - 1
}

/** The row that begins at a line. Behind its figures may stand the number of the next one. */
function rowAt({lines, begins}: CellLines, line: number, numbered: boolean, last: number): {number: number; label: Row[]; figures: Row[]; to: number} | undefined {
  const number = numbered ? Number(lines[line]!.text) : 0
  if (numbered && !isRowNumber(lines[line]!.text, last)) return undefined
  let at = numbered ? line + 1 : line
  const label: Row[] = []
  while (at < lines.length && label.length < 3 && isLabel(lines[at]!) && (label.length === 0 || (begins[at] === begins[at - 1] && /^\p{Ll}/u.test(lines[at]!.text)))) label.push(lines[at++]!)
  const figures: Row[] = []
  while (at < lines.length && figures.length <= MOST_COLUMNS && isFigure(lines[at]!.text)) figures.push(lines[at++]!)
  if (label.length === 0) return undefined
  const next = figures.at(-1)
  if (numbered && next && isRowNumber(next.text, number) && lines[at] && isLabel(lines[at]!)) {
    figures.pop()
    at--
  }
  return {number, label, figures, to: at}
}

/** The head above rows that stand a line a cell: one for each column, or years for the columns of figures. */
function headLines(source: CellLines, from: number, count: number, numbered: boolean): {cells: Cells; from: number} | undefined {
  const {lines, begins} = source
  const size = count + (numbered ? 2 : 1)
  const isHead = (rows: readonly Row[]): boolean => rows.every((row, index) => row.page === lines[from]!.page && isHeadCell(row) && !isCaptionRest(lines, from - rows.length + index))
  // in one block with the rows, or each a block of its own: a head of two lines cannot be told from two heads
  const areOwn = (first: number): boolean => begins[from]! <= first || lines.slice(first + 1, from).every((_, index) => begins[first + 1 + index] === first + 1 + index)
  const whole = lines.slice(Math.max(0, from - size), from)
  if (whole.length === size && isHead(whole) && areOwn(from - size)) return {cells: whole.map(row => [row]), from: from - size}
  const years = lines.slice(Math.max(0, from - count), from)
  if (numbered || years.length !== count || !isHead(years) || !years.every(({text}) => /\d/.test(text)) || !areOwn(from - count)) return undefined
  return {cells: [[], ...years.map(row => [row])], from: from - count}
}
