import {tableCaption} from '../../language/tables.ts'
import {isYear} from '../../number/index.ts'
import {startOf, type Row} from '../draft.ts'
import {figureColumns, labelParts, placesOf, standUnder, textColumns, wholeOf, widened, type Columns} from './columns.ts'
import {isHeadLine} from './head.ts'
import {columnsOf, goesOn, isFigure, isOfYears, isWide, mayEndInFigure, mayEndLabel, readLine, textIn, type TableLine} from './lines.ts'

/** One row on its way: the line with its figures, and those that only hold more of its label. */
export interface Printed {
  line?: TableLine
  above: Row[]
  below: Row[]
  /** Its label begins with the number of the row, which is a cell of its own. */
  isNumbered?: boolean
}

/** The rows from a line on, to the first line that belongs to none. */
export function rowsFrom(lines: readonly Row[], start: number, count: number): {printed: Printed[]; to: number} {
  const printed: Printed[] = []
  let columns: Columns | undefined
  let pending: Row[] = []
  let to = start
  for (let at = start; at < lines.length; at++) {
    const row = lines[at]!
    if (row.page !== lines[start]!.page) break
    const line = fitting(row, count, columns, at > start && lines[at - 1]!.end === startOf(row))
    if (line) {
      // years alone, below rows: the head of another table
      if (columns && !columns.isOfYears && line.texts.length === 0 && isOfYears(line)) break
      if (columns && columns.texts > 0 && line.texts.length === 0 && pending.length === 0 && !placesOf(columns)) break
      if (!addPending(printed, pending, line)) break
      // a first row of years may be the head: it says nothing of the labels
      if (line.figures.length === count) columns = widened(printed.length === 2 && isOfYears(printed[0]!.line!) ? undefined : columns, line)
      pending = []
      to = at + 1
    } else if (columns && pending.length < BETWEEN && isLabel(row, columns) && !isHeadLine(row.text, columns)) pending.push(row)
    else break
  }
  // a label that goes on below its figures, at the very end
  const last = printed.at(-1)
  for (const row of last?.line && isWide(last.line.row.text) ? pending : []) {
    if (!goesOn(row.text) || lines[to] !== row || lines[to - 1]!.end !== startOf(row) || columnsOf(row, wholeOf(row)).to >= columnsOf(last!.line!.row, last!.line!.figures[0]!).from) break
    last!.below.push(row)
    to++
  }
  return {printed, to}
}

/** A first row that lacks figures, above the first that has all; its label may take the lines between. */
export function rowAbove(lines: readonly Row[], top: number, count: number, columns: Columns): {printed: Printed; at: number} | undefined {
  for (let at = top - 1; at >= 0 && at > top - BETWEEN && lines[at]!.page === lines[top]!.page; at--) {
    const line = fitting(lines[at]!, count, columns, true)
    if (line) return line.figures.length < count ? {printed: {line, above: [], below: lines.slice(at + 1, top)}, at} : undefined
    if (!goesOn(lines[at]!.text) || !isLabel(lines[at]!, columns)) return undefined
  }
  return undefined
}

/** The label of a first row whose figures stand on a line of their own: the line above, and the one that it goes on from. */
export function labelsAbove(lines: readonly Row[], start: number): Row[] {
  const labels: Row[] = []
  for (let at = start - 1; at >= 0 && labels.length < 2; at--) {
    const row = lines[at]!
    if (!mayLabel(row.text) || isWide(row.text) || tableCaption.test(row.text) || row.page !== lines[start]!.page) return []
    labels.unshift(row)
    if (!goesOn(row.text)) return labels
  }
  return []
}

/** Sets the numbers of rows apart from their labels, where one blank parts them: `1 Sluizen`, `2 Dijken`. */
export function partNumbers(printed: readonly Printed[]): void {
  const rows = printed.filter(({line}) => line && !isOfYears(line))
  const numbers = rows.map(({line, above}) => Number(NUMBERED.exec(line!.texts.length > 1 ? '' : (above[0]?.text ?? line!.row.text))?.[1] ?? NaN))
  if (rows.length < 2 || !numbers.every((number, index) => number === (index === 0 ? number : numbers[index - 1]! + 1))) return
  for (const row of rows) {
    row.isNumbered = true
    if (row.above.length > 0) continue
    const {texts} = row.line!
    const {from, to} = texts[0]!
    const length = row.line!.row.text.indexOf(' ', from) - from
    texts.splice(0, 1, {from, to: from + length}, {from: from + length + 1, to})
  }
}

/* --- internal --- */

/** Lines without figures that may stand between two rows, and how long each may be. */
const BETWEEN = 6
const LONGEST_LABEL = 90
/** The heading of some rows, between them. */
const LONGEST_HEADING = 60
/** A row's number and the beginning of its label. */
const NUMBERED = /^(\d{1,2}) \p{Lu}/u

/**
 * The reading of a line that ends in so many figures, or in fewer that stand in the columns of the rows before it. Lines of
 * prose below a table end in figures too, but run on over its columns; one below another, a single column may be touched.
 *
 *     Totaal                       1549,9      1122,1      1438,9
 *
 *     De leden vragen waarom is gekozen voor een termijn van 16
 *     weken en niet van 9 maanden.
 */
function fitting(row: Row, count: number, columns: Columns | undefined, isRightBelow: boolean): TableLine | undefined {
  // a figure on a line of its own is one cell of many that stand so
  if (isFigure(row.text)) return undefined
  const readings = readLine(row, columns !== undefined)
  const [first] = readings
  if (!first) return undefined
  const exact = readings.find(({figures}) => figures.length === count)
  if (exact) return !columns || columns.isOfYears || (textColumns(row, exact.texts, columns) && (count > 1 || isWide(row.text) || (isRightBelow && standUnder(exact, columns)))) ? exact : undefined
  if (first.texts.length === 0 && first.figures.length === count + 1) return isYear(textIn(row, first.figures[0]!)) && !isOfYears(first) ? {row, texts: [first.figures[0]!], figures: first.figures.slice(1)} : undefined
  const fits = columns && first.texts.length > 0 && first.figures.length < count && columnsOf(row, first.texts.at(-1)!).to <= columns.figures[0]!.from && textColumns(row, first.texts, columns) && figureColumns(row, first.figures, columns)
  return fits ? first : undefined
}

/**
 * Lines without figures between two rows: more of the label above, where they begin in lower case; the beginning of the
 * label below, where that has none of its own or goes on; else a row of its own, the heading of those below. Says no
 * where they can be none of it: they end the table.
 */
function addPending(printed: Printed[], pending: readonly Row[], line: TableLine): boolean {
  const last = printed.at(-1)
  const more = last?.line ? pending.findIndex(({text}) => !goesOn(text)) : 0
  const [below, above] = more < 0 ? [pending, []] : [pending.slice(0, more), pending.slice(more)]
  const label = line.texts[0]
  const isOwn = label !== undefined && !goesOn(textIn(line.row, label))
  if (isOwn && (above.length > 1 || above.some(({text}) => text.length > LONGEST_HEADING))) return false
  for (const row of below) last!.below.push(row)
  for (const row of isOwn ? above : []) printed.push({above: [row], below: []})
  printed.push({line, above: isOwn ? [] : above, below: []})
  return true
}

function isLabel(row: Row, columns: Columns): boolean {
  return mayLabel(row.text) && !mayEndInFigure(row.text) && labelParts(row, columns) !== undefined
}

function mayLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && mayEndLabel(text)
}
