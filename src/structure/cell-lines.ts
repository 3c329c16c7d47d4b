import {tableCaption} from '../language/tables.ts'
import type {Row} from './draft.ts'
import type {Reading} from './printed-rows.ts'
import type {Cells} from './table-columns.ts'
import {isFigure, isYear} from './table-lines.ts'

/** The lines of some blocks, and where each block begins among them. */
export interface CellLines {
  lines: readonly Row[]
  /** Of each line, the first line of its block; and the first behind it. */
  begins: readonly number[]
  ends: readonly number[]
}

/**
 * A table whose cells stand on lines of their own, around the first line with a figure of it, at `at`. Default pdftotext
 * prints one row by row or, in blocks of as many lines each, column by column:
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
  return columnByColumn(source, at) ?? rowByRow(source, at) ?? {from: at, to: at + 1}
}

/* --- internal --- */

const LONGEST_LABEL = 80
const LONGEST_HEAD = 45
/** More columns than any page has room for. */
const MOST = 24

function isLabel({text}: Row): boolean {
  return !endsInFigure(text) && text.length <= LONGEST_LABEL && !isFigure(text) && !/[.;:?!€]$/u.test(text) && !text.includes('   ') && !tableCaption.test(text)
}

/** Cells that stand on one line end in a figure too, but are no label. */
function endsInFigure(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1)
  return /\d/.test(word) && isFigure(word) && !isYear(word)
}

function isHeadCell({text}: Row): boolean {
  return isYear(text) || (!endsInFigure(text) && text.length <= LONGEST_HEAD && !isFigure(text) && !/[;:?!€]$/u.test(text) && !(text.endsWith('.') && text.length > 12) && !tableCaption.test(text))
}

/** Each cell is one line, or several where a label goes on. */
function cellsOf(cells: readonly (readonly Row[])[]): Cells {
  return cells.map(rows => [...rows])
}

/** Groups of blocks: one of labels, then as many of figures as the first group has, of as many lines. */
function columnByColumn(source: CellLines, at: number): Reading | undefined {
  const {lines, begins, ends} = source
  const first = begins[at]!
  const from = first === 0 ? -1 : begins[first - 1]!
  if (from < 0 || at > first + 1) return undefined
  const rows: Cells[] = []
  let columns = 0
  let isHeaded = false
  let to = from
  for (let begin = from; begin < lines.length; ) {
    const group = groupAt(source, begin, columns, rows.length === 0)
    if (!group) break
    isHeaded ||= group.isHeaded
    columns = group.columns
    // one column beside the labels may be any other's
    if (columns === 1) return undefined
    for (const row of group.rows) rows.push(row)
    begin = to = group.to
  }
  const size = ends[from]! - from
  const body = isHeaded ? rows.slice(1) : rows
  // years below the heads are the second line of those
  if (body[0]?.slice(1).every(([figure]) => isYear(figure!.text))) return undefined
  if (body.length < 2 || (size === 1 && to === from + columns + 1) || isCounting(body)) return undefined
  // rows of single lines alone are read row by row
  if (body.length * (columns + 1) + (isHeaded ? columns + 1 : 0) === to - from && blocksIn(source, from, to) === to - from) return undefined
  const numbers = numbersBefore(source, from, size, isHeaded)
  if (numbers && size === to - from - columns * size && !hasOrphan(source, from - size, to, size)) {
    const numbered = rows.map((cells, row) => [[numbers[row]!], ...cells])
    return {cells: numbered, from: from - size, to}
  }
  const head = isHeaded ? undefined : headBlocks(source, from, columns)
  if (hasOrphan(source, head?.from ?? from, to, size)) return {from, to, unclear: 'a block of as many lines stands apart from them'}
  return {cells: head ? [head.cells, ...rows] : rows, from: head?.from ?? from, to}
}

/** The block before the labels, where it numbers the rows. */
function numbersBefore({lines, begins}: CellLines, from: number, size: number, isHeaded: boolean): Row[] | undefined {
  const begin = from === 0 ? -1 : begins[from - 1]!
  if (begin < 0 || from - begin !== size || lines[begin]!.page !== lines[from]!.page) return undefined
  const block = lines.slice(begin, from)
  const numbers = isHeaded ? block.slice(1) : block
  const counts = numbers.every(({text}, index) => isRowNumber(text) && (index === 0 || Number(text) === Number(numbers[index - 1]!.text) + 1))
  return counts && (!isHeaded || isHeadCell(block[0]!)) ? block : undefined
}

/**
 * Whether near a table stands a block of as many labels or figures that belongs to none: where a tool printed a column
 * apart from its table, nobody knows what it took for the others'.
 */
function hasOrphan(source: CellLines, from: number, to: number, size: number): boolean {
  const {lines, begins, ends} = source
  const isAlike = (begin: number): boolean => {
    const block = lines.slice(begin, begin + size)
    return ends[begin]! - begin === size && size > 1 && block.every((row, index) => isFigure(row.text) || (index === 0 && isHeadCell(row)) || (isLabel(row) && row.text.length <= LONGEST_HEAD))
  }
  // a column that lacks a figure is shorter than the others
  const rest = lines.slice(to + 1, ends[to] ?? to + 1)
  if (size > 1 && rest.length > 0 && rest.every(({text}) => isFigure(text)) && !groupAt(source, to, 0, true)) return true
  for (let near = 0, begin = to; near < NEAR && begin < lines.length && lines[begin]!.page === lines[from]!.page; near++) {
    const group = groupAt(source, begin, 0, true)
    if (!group && isAlike(begin)) return true
    begin = group?.to ?? ends[begin]!
  }
  return from > 0 && isFigure(lines[from - 1]!.text) && isAlike(begins[from - 1]!)
}

/** How many blocks away. */
const NEAR = 4

function blocksIn({begins}: CellLines, from: number, to: number): number {
  let count = 0
  for (let line = from; line < to; line++) if (begins[line] === line) count++
  return count
}

/** A block of labels at a line, and the blocks of figures behind it; `columns` of them, or in the first group all. */
function groupAt({lines, ends}: CellLines, begin: number, columns: number, mayBeHeaded: boolean): {rows: Cells[]; columns: number; isHeaded: boolean; to: number} | undefined {
  const size = ends[begin]! - begin
  const labels = lines.slice(begin, begin + size)
  if (!labels.every(isLabel)) return undefined
  const blocks: Row[][] = [labels]
  let isHeaded = mayBeHeaded && size > 2
  let to = begin + size
  while (to < lines.length && blocks.length <= (columns || MOST) && ends[to]! - to === size && lines[to]!.page === labels[0]!.page) {
    const block = lines.slice(to, to + size)
    const headed = size > 2 && isHeadCell(block[0]!)
    if (!block.every(({text}, index) => isFigure(text) || (index === 0 && headed && isHeaded))) break
    isHeaded &&= headed
    blocks.push(block)
    to += size
  }
  // a head over one column and none over another
  if (!isHeaded && blocks.slice(1).some(([first]) => !isFigure(first!.text))) return undefined
  if (blocks.length < 2 || (columns > 0 && blocks.length !== columns + 1)) return undefined
  return {rows: labels.map((_, row) => cellsOf(blocks.map(block => [block[row]!]))), columns: blocks.length - 1, isHeaded, to}
}

/** A head whose cells are blocks of their own: one a column, and for the labels the last line above them. */
function headBlocks({lines, begins, ends}: CellLines, from: number, columns: number): {cells: Cells; from: number} | undefined {
  let at = from
  const cells: Row[][] = []
  while (cells.length < columns) {
    const line = at - 1
    if (line < 0 || begins[line] !== line || ends[line] !== at || !isHeadCell(lines[line]!) || lines[line]!.page !== lines[from]!.page) return undefined
    cells.unshift([lines[line]!])
    at = line
  }
  const label = lines[at - 1]
  const hasLabel = label !== undefined && label.page === lines[from]!.page && isHeadCell(label)
  if (!hasLabel && !cells.every(([cell]) => /\d/.test(cell!.text))) return undefined
  return {cells: cellsOf([hasLabel ? [label] : [], ...cells]), from: hasLabel ? at - 1 : at}
}

/** Rows of a label and as many figures each, a line a cell; before the label may stand the number of the row. */
function rowByRow(source: CellLines, at: number): Reading | undefined {
  const {lines} = source
  const numbered = isRowNumber(lines[at]!.text) && lines[at + 1] !== undefined && isLabel(lines[at + 1]!)
  const from = numbered ? at : labelStart(source, at)
  if (from === undefined) return undefined
  const rows: Cells[] = []
  let count = 0
  let last = 0
  let to = from
  for (let line = from; line < lines.length; ) {
    const row = rowAt(source, line, numbered, last)
    if (!row || lines[line]!.page !== lines[from]!.page || (count > 0 && row.figures.length !== count)) break
    count = row.figures.length
    if (count < 2) return undefined
    last = row.number
    rows.push(cellsOf([...(numbered ? [[lines[line]!]] : []), row.label, ...row.figures.map(figure => [figure])]))
    line = to = row.to
  }
  if (count > MOST || rows.length < 2 || isCounting(rows) || !areCells(source, rows, from, to)) return undefined
  if (!numbered && countsOn(rows)) {
    // each row seems to end in the number of the next
    const first = from + rows[0]!.reduce((sum, cell) => sum + cell.length, 0) - 1
    return rowByRow(source, first) ?? {from, to}
  }
  const head = headLines(source, from, count, numbered)
  if (rows.length < 3 && !head && !numbered) return undefined
  return {cells: head ? [head.cells, ...rows] : rows, from: head?.from ?? from, to}
}

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
  return numbers.every((text, index) => isRowNumber(text) && (index === 0 || Number(text) === Number(numbers[index - 1]) + 1))
}

/** Where the label right before a figure begins; it may take two lines of a block. */
function labelStart({lines, begins}: CellLines, at: number): number | undefined {
  const label = lines[at - 1]
  if (!label || !isLabel(label)) return undefined
  const above = lines[at - 2]
  return /^\p{Ll}/u.test(label.text) && above && begins[at - 2] === begins[at - 1] && isLabel(above) ? at - 2 : at - 1
}

/** The row that begins at a line. Behind its figures may stand the number of the next one. */
function rowAt({lines, begins}: CellLines, line: number, numbered: boolean, last: number): {number: number; label: Row[]; figures: Row[]; to: number} | undefined {
  const number = numbered ? Number(lines[line]!.text) : 0
  if (numbered && !(isRowNumber(lines[line]!.text) && number > last && number <= last + MOST_LEFT_OUT)) return undefined
  let at = numbered ? line + 1 : line
  const label: Row[] = []
  while (at < lines.length && label.length < 3 && isLabel(lines[at]!) && (label.length === 0 || (begins[at] === begins[at - 1] && /^\p{Ll}/u.test(lines[at]!.text)))) label.push(lines[at++]!)
  const figures: Row[] = []
  while (at < lines.length && figures.length <= MOST && isFigure(lines[at]!.text)) figures.push(lines[at++]!)
  if (label.length === 0) return undefined
  const next = figures.at(-1)
  if (numbered && next && isRowNumber(next.text) && Number(next.text) > number && Number(next.text) <= number + MOST_LEFT_OUT && lines[at] && isLabel(lines[at]!)) {
    figures.pop()
    at--
  }
  return {number, label, figures, to: at}
}

/** Numbers of rows may leave so many out. */
const MOST_LEFT_OUT = 3

function isRowNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text)
}

/** The head above rows that stand a line a cell: one for each column, or years for the columns of figures. */
function headLines(source: CellLines, from: number, count: number, numbered: boolean): {cells: Cells; from: number} | undefined {
  const {lines, begins} = source
  const size = count + (numbered ? 2 : 1)
  const isHead = (rows: readonly Row[]): boolean => rows.every(row => row.page === lines[from]!.page && isHeadCell(row))
  // in one block with the rows, or each a block of its own: a head of two lines cannot be told from two heads
  const areOwn = (first: number): boolean => begins[from]! <= first || lines.slice(first + 1, from).every((_, index) => begins[first + 1 + index] === first + 1 + index)
  const whole = lines.slice(Math.max(0, from - size), from)
  if (whole.length === size && isHead(whole) && areOwn(from - size)) return {cells: cellsOf(whole.map(row => [row])), from: from - size}
  const years = lines.slice(Math.max(0, from - count), from)
  if (numbered || years.length !== count || !isHead(years) || !years.every(({text}) => /\d/.test(text)) || !areOwn(from - count)) return undefined
  return {cells: cellsOf([[], ...years.map(row => [row])]), from: from - count}
}

/** Figures that count one by one are the numbers of notes or questions. */
function isCounting(rows: readonly Cells[]): boolean {
  const figures = rows.flatMap(cells => cells.slice(1).map(([row]) => row?.text ?? ''))
  return figures.every((text, index) => /^\d{1,3}$/.test(text) && (index === 0 || Number(text) === Number(figures[index - 1]) + 1))
}
