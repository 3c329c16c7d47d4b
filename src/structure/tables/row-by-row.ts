import {isCounting, isRowNumber} from '../../number/index.ts'
import type {Row} from '../draft.ts'
import {columnsBeside} from './columns-beside.ts'
import type {Cells} from './columns.ts'
import {AGAIN, MOST_COLUMNS} from './limits.ts'
import {cutOut, endsInYear, goesOn, isFigure, mayBeOne, readLine} from './lines.ts'
import type {Reading} from './printed-rows.ts'
import {areCounting, isCaptionRest, isHeadCell, isLabel, type CellLines} from './single-cells.ts'

/**
 * Rows of a label and as many figures each, a line a cell, but that a line may hold more of them where they stand close;
 * before the label may stand the number of the row. Columns that stand behind them are theirs.
 */
export function rowByRow(source: CellLines, at: number): Reading {
  const {lines, begins} = source
  const numbered = isRowNumber(lines[at]!.text) && lines[at + 1] !== undefined && isLabel(lines[at + 1]!)
  const from = numbered ? at : labelStart(source, at)
  const nothing: Reading = {from: at, to: at + 1}
  if (from === undefined) return nothing
  const rows: Cells[] = []
  let count = 0
  let last = 0
  let to = from
  // rows stand in one block, or each cell in its own: what stands behind them may be a column
  for (let line = from; line < lines.length && (line === from || begins[line] !== line || begins[line - 1] === line - 1); ) {
    const row = rowAt(source, line, numbered, last, count)
    if (!row || lines[line]!.page !== lines[from]!.page || (count > 0 && row.figures.length !== count)) break
    count = row.figures.length
    if (count === 0) return nothing
    last = row.number
    rows.push([...(numbered ? [[lines[line]!]] : []), row.label, ...row.figures.map(figure => [figure])])
    line = to = row.to
  }
  const rejected = rows.length > AGAIN ? {from: at, to} : nothing
  if (count > MOST_COLUMNS || areCounting(rows) || !areCells(source, rows, from, to)) return rejected
  if (!numbered && rows.length > 1 && countsOn(rows)) {
    // each row seems to end in the number of the next
    const first = lines.indexOf(rows[0]!.at(-1)![0]!, from)
    const reading = first < 0 ? nothing : rowByRow(source, first)
    return reading.cells ? reading : {from, to}
  }
  const head = headLines(source, from, count, numbered)
  const own = head ? [head.cells, ...rows] : rows
  const beside = columnsBeside(source, to, own)
  if (count + beside.columns.length < 2) return rejected
  if (!areEnough(rows.length, head?.cells, numbered)) return nothing
  return {cells: own.map((cells, row) => [...cells, ...beside.columns.map(column => [column[row]!])]), from: head?.from ?? from, to: beside.to}
}

/* --- internal --- */

/** Three rows, two that are headed or numbered, or one whose columns each have a year at their head, and no more: `12 maart 2021` is of a list. */
function areEnough(rows: number, head: Cells | undefined, numbered: boolean): boolean {
  return rows === 1 ? head !== undefined && head.slice(1).every(([cell]) => endsInYear(cell!.text) && !OTHER_NUMBER.test(cell!.text)) : rows > 2 || head !== undefined || numbered
}

const OTHER_NUMBER = /(?:^|\s)\d{1,4}\s.{0,40}\d{4}$/u

/** Whether all stand in one block, or each cell in its own: lines that share a block with others are a column. */
function areCells({lines, begins}: CellLines, rows: readonly Cells[], from: number, to: number): boolean {
  if (begins[to - 1]! <= from) return true
  let line = from
  return rows.every(cells =>
    cells.every(cell => {
      // a line may hold more figures
      if (line > from && cell[0]!.to <= lines[line - 1]!.to) return true
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

/** The row that begins at a line, of so many figures as the others. Behind its figures may stand the number of the next one. */
function rowAt({lines, begins, ends}: CellLines, line: number, numbered: boolean, last: number, count: number): {number: number; label: Row[]; figures: Row[]; to: number} | undefined {
  const number = numbered ? Number(lines[line]!.text) : 0
  if (numbered && !isRowNumber(lines[line]!.text, last)) return undefined
  let at = numbered ? line + 1 : line
  const label: Row[] = []
  while (at < lines.length && label.length < 3 && isLabel(lines[at]!) && (label.length === 0 || (begins[at] === begins[at - 1] && /^\p{Ll}/u.test(lines[at]!.text)))) label.push(lines[at++]!)
  const figures: Row[] = []
  const joined = count > 1 && lines[at] ? joinedCells(lines[at]!) : undefined
  if (joined && isLabel(joined[0]!) && (label.length === 0 || (begins[at] === begins[at - 1] && goesOn(joined[0]!.text)))) {
    label.push(joined[0]!)
    for (const figure of joined.slice(1)) figures.push(figure)
    at++
  }
  const isNear = (): boolean => figures.length === 0 || begins[at] === begins[at - 1] || (begins[at - 1] === at - 1 && ends[at]! - at === 1)
  for (let more = figuresIn(lines[at]); more && figures.length <= MOST_COLUMNS && isNear(); more = figuresIn(lines[++at])) for (const figure of more) figures.push(figure)
  if (label.length === 0) return undefined
  const next = figures.at(-1)
  if (numbered && next && isRowNumber(next.text, number) && lines[at] && isLabel(lines[at]!)) {
    figures.pop()
    at--
  }
  return {number, label, figures, to: at}
}

/** The figures of a line that holds nothing else. */
function figuresIn(row: Row | undefined): Row[] | undefined {
  if (!row || isFigure(row.text)) return row && [row]
  const cells = joinedCells(row)
  return cells && isFigure(cells[0]!.text) ? cells : undefined
}

/** The cells of a line that holds several, at most one label among them; none where two figures may be one: `1 250`. */
function joinedCells(row: Row): Row[] | undefined {
  const {texts, figures} = readLine(row, true)[0] ?? {texts: [], figures: []}
  if (figures.length === 0 || texts.length > 1 || figures.some((part, index) => mayBeOne(row.text, part, figures[index + 1]))) return undefined
  const parts = [...texts, ...figures]
  return parts.map((part, index) => cutOut(row, part, parts[index + 1], index === 0))
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
