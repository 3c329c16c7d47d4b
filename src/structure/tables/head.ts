import {openWords} from '../../language/function-words.ts'
import {articleHead, smallHeads, tableCaption} from '../../language/tables.ts'
import {isYear} from '../../number/index.ts'
import {startOf, type Row} from '../draft.ts'
import {placesOf, type Cells, type Columns} from './columns.ts'
import {LEEWAY, LONGEST_LINE} from './limits.ts'
import {columnsOf, cutOut, isFigure, isWide, segments, words, type Part, type TableLine} from './lines.ts'

/** The head of a table and the first of its lines. */
export interface Head {
  cells: Cells
  from: number
}

/** A line of years, with its label if it has one, is a head; lines of more cells may stand above it. */
export function headOfYears(lines: readonly Row[], start: number, {row, texts, figures}: TableLine, columns: Columns): Head | undefined {
  const {texts: labels, count} = columns
  const own = texts.length === 1 && labels > 1 ? partsAtCapitals(row.text.slice(0, texts[0]!.to), false) : texts
  if (own.length > labels || (own.length > 0 && own.length < labels)) return undefined
  return withLinesAbove(lines, start, cellsOf(row, [...own, ...figures], [...own.map((_, index) => index), ...figures.map((_, index) => labels + index)], labels + count), columns)
}

/**
 * The head above the first row of a table: a line with a cell for each column, or for each column of figures; or some
 * lines whose cells stand above the columns.
 *
 *     Grond Meldingen in 2022 Meldingen in 2023        a capital begins a cell, where that gives as many as there are columns
 *
 *     Maatregel        Kosten (€
 *                      mln)                            by their places
 */
export function headAbove(lines: readonly Row[], start: number, columns: Columns): Head | undefined {
  const above = lines[start - 1]
  if (!above || above.page !== lines[start]!.page || above.text.length > LONGEST_LINE || tableCaption.test(above.text)) return undefined
  // labels without a word above them show in the place of the others, or in years
  const mayLack = columns.texts === 1 && (startOf(above) + columns.lefts[0]! + LEEWAY < above.from || /^\d/.test(above.text) || articleHead.test(above.text.split(' ', 1)[0]!))
  const parts = partsByCount(above.text, columns, mayLack)
  // what begins beyond the labels does not stand above them
  const isShifted = parts?.length === columns.texts + columns.count && columns.texts > 0 && placesOf(columns) !== undefined && columnsOf(above, parts[0]!).from >= columns.textEnd
  if (parts && !isShifted) return withLinesAbove(lines, start - 1, cellsOf(above, parts, columnsByCount(parts, columns), columns.texts + columns.count), columns)
  return headByPlace(lines, start, columns)
}

/** Whether a line could be the head of another table with such columns. */
export function isHeadLine(text: string, columns: Columns): boolean {
  return !/^\p{Ll}/u.test(text) && partsByCount(text, columns, /^\d/.test(text)) !== undefined
}

/* --- internal --- */

/** Lines that a head may take, and characters that a cell of it may have. */
const MOST_LINES = 5
const LONGEST_CELL = 70

function cellsOf(row: Row, parts: readonly Part[], at: readonly number[], count: number): Cells {
  const cells: Cells = Array.from({length: count}, () => [])
  parts.forEach((part, index) => cells[at[index]!]!.push(cutOut(row, part, parts[index + 1], index === 0)))
  return cells
}

/** Cells in the order of the columns; columns of text at the front may have none. */
function columnsByCount(parts: readonly Part[], {texts, count}: Columns): number[] {
  return parts.map((_, index) => texts + count - parts.length + index)
}

function partsByCount(text: string, {texts, count}: Pick<Columns, 'texts' | 'count'>, mayLack: boolean): Part[] | undefined {
  const isCell = ({from, to}: Part): boolean => to - from <= LONGEST_CELL && !holdsFigures(text.slice(from, to))
  const wide = segments(text)
  const isOfYears = (parts: readonly Part[]): boolean => parts.every(({from, to}) => isYear(text.slice(from, to)))
  const ways = [...(wide.length > 1 ? [wide] : []), ...(count > 1 ? [true, false].map(figuresBegin => partsAtCapitals(text, figuresBegin)) : [])].filter(parts => parts.every(isCell))
  return ways.find(parts => parts.length === texts + count && !(texts > 0 && isOfYears(parts))) ?? (mayLack && count > 1 ? ways.find(parts => parts.length === count) : undefined)
}

/** Figures and nothing else: no head has them, but for years. */
function holdsFigures(text: string): boolean {
  return text.split(/\s+/).every(word => isFigure(word) && !isYear(word))
}

/**
 * A cell begins with a capital, or with a figure behind a figure; where so many do not fit, a figure behind a word in
 * capitals may begin one too. What stands in brackets goes with the word before it. Capitals tell less than blanks: no
 * cell ends in a word that more must follow.
 */
function partsAtCapitals(text: string, figuresBegin: boolean): Part[] {
  const parts: Part[] = []
  let depth = 0
  let previous = ''
  for (const {from, to} of words(text)) {
    const word = text.slice(from, to)
    const begins = /^\p{Lu}/u.test(word) || (isFigure(word) && (previous === '' || isFigure(previous) || (figuresBegin && !/^\p{Ll}/u.test(previous)))) || (isYear(previous) && smallHeads.has(word))
    const last = parts.at(-1)
    if (!last || (depth === 0 && begins && !word.startsWith('(') && !openWords.has(previous))) parts.push({from, to})
    else last.to = to
    for (const character of word) depth += character === '(' ? 1 : character === ')' ? -1 : 0
    depth = Math.max(0, depth)
    previous = word
  }
  return openWords.has(previous) ? [] : parts
}

/** The last line of a head, at `start`, with those above it that stand in its columns. */
function withLinesAbove(lines: readonly Row[], start: number, cells: Cells, columns: Columns): Head {
  const above = linesByPlace(lines, start, columns, true)
  return {cells: cells.map((own, column) => [...above.cells[column]!, ...own]), from: above.from}
}

/** A head whose cells stand above the columns, at least one above each column of figures. */
function headByPlace(lines: readonly Row[], start: number, columns: Columns): Head | undefined {
  const head = linesByPlace(lines, start, columns, false)
  const isWhole = head.cells.every((cell, column) => (cell.length > 0 || column < columns.texts) && cell.reduce((sum, {text}) => sum + text.length, 0) <= LONGEST_CELL)
  return isWhole ? head : undefined
}

/** Lines above the rows whose stretches stand above one column each; one above the labels alone is a caption and ends them. */
function linesByPlace(lines: readonly Row[], start: number, columns: Columns, isBegun: boolean): Head {
  const edges = edgesOf(columns)
  const size = columns.texts + columns.count
  const cells: Cells = Array.from({length: size}, () => [])
  let from = start
  while (edges && from > 0 && start - from < MOST_LINES) {
    const row = lines[from - 1]!
    if (row.page !== lines[start]!.page || row.text.length > LONGEST_LINE || tableCaption.test(row.text)) break
    // blank lines stand only between a head and its rows
    if ((isBegun || from < start) && row.end !== startOf(lines[from]!)) break
    const parts = partsByPlace(row, columns, edges)
    if (!parts) break
    cellsOf(row, parts.map(({part}) => part), parts.map(({column}) => column), size).forEach((own, column) => cells[column]!.unshift(...own))
    from--
  }
  return {cells, from}
}

/** Halfway between two columns of figures one ends and the next begins; the labels end where the longest of them does. */
function edgesOf(columns: Columns): number[] | undefined {
  const places = placesOf(columns)
  return places?.map(({from}, index) => (from + (index === 0 ? columns.textEnd : places[index - 1]!.to)) / 2)
}

function partsByPlace(row: Row, columns: Columns, edges: readonly number[]): {part: Part; column: number}[] | undefined {
  const found: {part: Part; column: number}[] = []
  const add = (part: Part, column: number): boolean => {
    const last = found.at(-1)
    if (last && column < last.column) return false
    // two years are two columns
    if (last?.column === column && isYear(row.text.slice(part.from, part.to)) && isYear(row.text.slice(last.part.from, last.part.to))) return false
    if (last?.column === column) last.part.to = part.to
    else found.push({part: {...part}, column})
    return true
  }
  const stretches = segments(row.text)
  if (stretches.some(({from, to}) => holdsFigures(row.text.slice(from, to)))) return undefined
  for (const part of stretches) {
    const {from, to} = columnsOf(row, part)
    const over = columns.figures.filter(column => from < column.to && to > column.from).length
    if (over > 1 && from < edges[0]!) return undefined
    const isOverTexts = columns.lefts.filter(left => left > from + LEEWAY && left < to).length > 0 && from < edges[0]! && columns.texts > 1
    for (const piece of over > 1 || isOverTexts ? words(row.text).filter(word => word.from >= part.from && word.to <= part.to) : [part]) {
      if (!add(piece, columnAt(row, piece, columns, edges))) return undefined
    }
  }
  const hasFigures = found.some(({column}) => column >= columns.texts)
  return hasFigures && (isWide(row.text) || columnsOf(row, stretches[0]!).from >= edges[0]!) ? found : undefined
}

/** The column that a stretch overlaps most, edges as they are. */
function columnAt(row: Row, part: Part, {texts, lefts}: Columns, edges: readonly number[]): number {
  const {from, to} = columnsOf(row, part)
  const shares = [...edges, Infinity].map((edge, index) => Math.min(to, edge) - Math.max(from, edges[index - 1] ?? 0))
  const best = shares.indexOf(Math.max(...shares))
  // among the columns of text, the one that begins nearest before it
  if (best === 0) return Math.max(0, lefts.findLastIndex(left => left <= from + LEEWAY))
  return texts + best - 1
}
