import {leadsOn} from '../../language/leads-on.ts'
import {tableCaption, unitCaption} from '../../language/tables.ts'
import {isCounting, isRowNumber, isYear} from '../../number/index.ts'
import type {Row} from '../draft.ts'
import type {Cells} from './columns.ts'
import {AGAIN, MOST_COLUMNS} from './limits.ts'
import {endsInYear, goesOn, isFigure} from './lines.ts'
import type {Reading} from './printed-rows.ts'
import {areCounting, isCaptionRest, isHeadCell, isLabel, LONGEST_HEAD, type CellLines} from './single-cells.ts'

/**
 * Groups of blocks: one of labels, then as many of figures as the first group has, of as many lines. A line above the labels
 * that names a unit may be one of them or a caption: as there are figures for.
 */
export function columnByColumn(source: CellLines, at: number): Reading {
  const {lines, begins} = source
  const first = begins[at]!
  if (first === 0 || at > first + 1) return {from: at, to: at + 1}
  const begin = begins[first - 1]!
  const reading = columnsFrom(source, at, behindCaption(source, begin))
  if (reading.cells || reading.unclear) return reading
  const unit = lines.slice(begin, first).findLastIndex(({text}) => unitCaption.test(text))
  return unit < 0 ? reading : columnsFrom(source, at, begin + unit + 1)
}

/** A head whose cells are blocks of their own: one a column, and for the labels the last line above them. */
export function headBlocks({lines, begins, ends}: CellLines, from: number, columns: number): {cells: Cells; from: number} | undefined {
  let at = from
  const cells: Row[][] = []
  while (cells.length < columns) {
    const line = at - 1
    if (line < 0 || begins[line] !== line || ends[line] !== at || !isHeadCell(lines[line]!) || lines[line]!.page !== lines[from]!.page) return undefined
    cells.unshift([lines[line]!])
    at = line
  }
  const label = lines[at - 1]
  const hasLabel = label !== undefined && label.page === lines[from]!.page && isHeadCell(label) && !isCaptionRest(lines, at - 1)
  if (!hasLabel && !cells.every(([cell]) => /\d/.test(cell!.text))) return undefined
  return {cells: [hasLabel ? [label] : [], ...cells], from: hasLabel ? at - 1 : at}
}

/* --- internal --- */

function columnsFrom(source: CellLines, at: number, from: number): Reading {
  const {lines, begins} = source
  const nothing = {from: at, to: at + 1}
  const rows: Cells[] = []
  let groups = 0
  let columns = 0
  let size = 0
  let isHeaded = false
  let to = from
  for (let begin = from; begin < lines.length; groups++) {
    const group = groupAt(source, begin, columns, groups === 0)
    if (!group) break
    isHeaded ||= group.isHeaded
    columns = group.columns
    size ||= group.rows.length
    // one column beside the labels may be any other's
    if (columns === 1) return nothing
    for (const row of group.rows) rows.push(row)
    begin = to = group.to
  }
  const rejected = rows.length > AGAIN ? {from: at, to} : nothing
  const body = isHeaded ? rows.slice(1) : rows
  // years below the heads are the second line of those
  if (body[0]?.slice(1).every(([figure]) => isYear(figure!.text))) return rejected
  // years at the head of all show that the columns belong together
  const areYears = isHeaded && rows[0]!.slice(1).every(([head]) => endsInYear(head!.text))
  if (body.length < (areYears ? 1 : 2) || areCounting(body)) return rejected
  // rows of single lines alone are read row by row
  if (blocksIn(source, from, to) === to - from) return rejected
  const numbers = groups === 1 ? numbersBefore(source, from, body.length, isHeaded) : undefined
  if (numbers && (areYears || !hasOrphan(source, begins[from - 1]!, to, size))) {
    const first = rows.length - numbers.length
    return {cells: rows.map((cells, row) => [row < first ? [] : [numbers[row - first]!], ...cells]), from: begins[from - 1]!, to}
  }
  const head = isHeaded ? undefined : headBlocks(source, from, columns)
  if (!areYears && hasOrphan(source, head?.from ?? from, to, size)) return {from, to, unclear: 'a block of as many lines stands apart from them'}
  return {cells: head ? [head.cells, ...rows] : rows, from: head?.from ?? from, to}
}

/** Where a block goes on behind the caption that it begins with, if it does. */
function behindCaption({lines, ends}: CellLines, begin: number): number {
  const rest = lines.slice(begin, ends[begin]).findLastIndex((row, index) => tableCaption.test(row.text) || isCaptionRest(lines, begin + index))
  return begin + rest + 1 < ends[begin]! ? begin + rest + 1 : begin
}

/** The block before the labels, where it numbers the rows, below a head of its own or without. */
function numbersBefore({lines, begins}: CellLines, from: number, count: number, isHeaded: boolean): Row[] | undefined {
  const begin = from === 0 ? -1 : begins[from - 1]!
  if (begin < 0 || lines[begin]!.page !== lines[from]!.page) return undefined
  const block = lines.slice(begin, from)
  const numbers = block.slice(block.length - count)
  const counts = numbers.length === count && numbers.every(({text}) => isRowNumber(text)) && isCounting(numbers.map(({text}) => text))
  return counts && (block.length === count || (block.length === count + 1 && isHeaded && isHeadCell(block[0]!))) ? block : undefined
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

interface Group {
  rows: Cells[]
  columns: number
  isHeaded: boolean
  to: number
}

/**
 * A block of labels at a line, and the blocks of figures behind it; `columns` of them, or in the first group all. Those of
 * the first group may begin with their heads, that of the labels among them or not:
 *
 *     Kering         2024                        2024
 *     Dijken         1.250        Dijken         1.250
 *     Sluizen        640          Sluizen        640
 */
function groupAt({lines, ends}: CellLines, begin: number, columns: number, isFirst: boolean): Group | undefined {
  const labels = lines.slice(begin, ends[begin])
  const first = ends[begin]!
  if (!labels.every(isLabel) || first === lines.length) return undefined
  const size = ends[first]! - first
  const mayBeHeaded = isFirst && size > 1 && isHeadCell(lines[first]!)
  const cells = labelCells(labels, mayBeHeaded ? [size, size - 1] : [size])
  if (!cells) return undefined
  const hasLabelHead = cells.length === size
  let isHeaded = mayBeHeaded && (size > 2 || !hasLabelHead)
  const blocks: Row[][] = []
  let to = first
  while (to < lines.length && blocks.length < (columns || MOST_COLUMNS) && ends[to]! - to === size && lines[to]!.page === labels[0]!.page) {
    const block = lines.slice(to, to + size)
    const headed = isHeadCell(block[0]!)
    if (!block.every(({text}, index) => isFigure(text) || (index === 0 && headed && isHeaded)) || !(headed || hasLabelHead)) break
    isHeaded &&= headed
    blocks.push(block)
    to += size
  }
  // a head over one column and none over another
  if (!isHeaded && blocks.some(([top]) => !isFigure(top!.text))) return undefined
  if (blocks.length === 0 || (columns > 0 && blocks.length !== columns)) return undefined
  const rows = hasLabelHead ? cells : [[], ...cells]
  return {rows: rows.map((label, row) => [label, ...blocks.map(block => [block[row]!])]), columns: blocks.length, isHeaded, to}
}

/**
 * Labels in so many cells: a line each, but for those that go on below, surely where both an open word and a small letter
 * say so, or where only then there are so many.
 *
 *     Bijdrage aan         Sluizen
 *     medeoverheden        waarvan in beheer
 */
function labelCells(labels: readonly Row[], counts: readonly number[]): Cells | undefined {
  for (const joins of [(above: string, text: string) => leadsOn(above) && goesOn(text), (above: string, text: string) => leadsOn(above) || goesOn(text)]) {
    const cells: Cells = []
    labels.forEach((row, index) => {
      if (index > 0 && joins(labels[index - 1]!.text, row.text)) cells.at(-1)!.push(row)
      else cells.push([row])
    })
    if (counts.includes(cells.length)) return cells
  }
  return undefined
}
