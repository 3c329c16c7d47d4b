import {isCounting, isRowNumber, isYear} from '../../number/index.ts'
import type {Row} from '../draft.ts'
import type {Cells} from './columns.ts'
import {AGAIN, MOST_COLUMNS} from './limits.ts'
import {isFigure} from './lines.ts'
import type {Reading} from './printed-rows.ts'
import {areCounting, isCaptionRest, isHeadCell, isLabel, LONGEST_HEAD, type CellLines} from './single-cells.ts'

/** Groups of blocks: one of labels, then as many of figures as the first group has, of as many lines. */
export function columnByColumn(source: CellLines, at: number): Reading {
  const {lines, begins, ends} = source
  const first = begins[at]!
  const from = first === 0 ? -1 : begins[first - 1]!
  const nothing = {from: at, to: at + 1}
  if (from < 0 || at > first + 1) return nothing
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
    if (columns === 1) return nothing
    for (const row of group.rows) rows.push(row)
    begin = to = group.to
  }
  const size = ends[from]! - from
  const body = isHeaded ? rows.slice(1) : rows
  const rejected = rows.length > AGAIN ? {from: at, to} : nothing
  // years below the heads are the second line of those
  if (body[0]?.slice(1).every(([figure]) => isYear(figure!.text))) return rejected
  if (body.length < 2 || (size === 1 && to === from + columns + 1) || areCounting(body)) return rejected
  // rows of single lines alone are read row by row
  if (body.length * (columns + 1) + (isHeaded ? columns + 1 : 0) === to - from && blocksIn(source, from, to) === to - from) return rejected
  const numbers = numbersBefore(source, from, size, isHeaded)
  if (numbers && size === to - from - columns * size && !hasOrphan(source, from - size, to, size)) {
    const numbered = rows.map((cells, row) => [[numbers[row]!], ...cells])
    return {cells: numbered, from: from - size, to}
  }
  const head = isHeaded ? undefined : headBlocks(source, from, columns)
  if (hasOrphan(source, head?.from ?? from, to, size)) return {from, to, unclear: 'a block of as many lines stands apart from them'}
  return {cells: head ? [head.cells, ...rows] : rows, from: head?.from ?? from, to}
}

/* --- internal --- */

/** The block before the labels, where it numbers the rows. */
function numbersBefore({lines, begins}: CellLines, from: number, size: number, isHeaded: boolean): Row[] | undefined {
  const begin = from === 0 ? -1 : begins[from - 1]!
  if (begin < 0 || from - begin !== size || lines[begin]!.page !== lines[from]!.page) return undefined
  const block = lines.slice(begin, from)
  const numbers = isHeaded ? block.slice(1) : block
  const counts = numbers.every(({text}) => isRowNumber(text)) && isCounting(numbers.map(({text}) => text))
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
  while (to < lines.length && blocks.length <= (columns || MOST_COLUMNS) && ends[to]! - to === size && lines[to]!.page === labels[0]!.page) {
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
  return {rows: labels.map((_, row) => blocks.map(block => [block[row]!])), columns: blocks.length - 1, isHeaded, to}
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
  const hasLabel = label !== undefined && label.page === lines[from]!.page && isHeadCell(label) && !isCaptionRest(lines, at - 1)
  if (!hasLabel && !cells.every(([cell]) => /\d/.test(cell!.text))) return undefined
  return {cells: [hasLabel ? [label] : [], ...cells], from: hasLabel ? at - 1 : at}
}
