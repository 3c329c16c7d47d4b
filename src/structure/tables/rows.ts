import {andLater, tableCaption} from '../../language/tables.ts'
import {isYear} from '../../number/index.ts'
import {startOf, type Row} from '../draft.ts'
import {figureColumns, labelParts, placesOf, standUnder, textColumns, wholeOf, widened, type Columns} from './columns.ts'
import {isHeadLine} from './head.ts'
import {columnsOf, endsLabelInNumber, goesOn, isFigure, isOfYears, isWide, mayEndInFigure, mayEndLabel, readLine, textIn, type TableLine} from './lines.ts'

/** One row on its way: the line with its figures, and those that only hold more of its label. */
export interface Printed {
  line?: TableLine
  above: Row[]
  below: Row[]
  /** Its label begins with the number of the row, which is a cell of its own. */
  isNumbered?: boolean
}

/** The rows from a line on, to the first line that belongs to none. */
export function rowsFrom(lines: readonly Row[], start: number, count: number, mayEndInNumber: boolean): {printed: Printed[]; to: number} {
  const printed: Printed[] = []
  let columns: Columns | undefined
  let pending: Row[] = []
  let to = start
  for (let at = start; at < lines.length; at++) {
    const row = lines[at]!
    if (row.page !== lines[start]!.page) break
    const line = fitting(row, count, columns, at > start && lines[at - 1]!.end === startOf(row), mayEndInNumber)
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

/**
 * A first row that lacks figures, above the first that has all; between them may stand more of its label, and a heading.
 *
 *     Begroting 2024                  412      398
 *     Nieuwe maatregelen
 *     Sluizen                  11       8        2
 */
export function rowsAbove(lines: readonly Row[], top: number, count: number, columns: Columns): {printed: Printed[]; at: number} | undefined {
  let heading: Row | undefined
  for (let at = top - 1; at >= 0 && at > top - BETWEEN && lines[at]!.page === lines[top]!.page; at--) {
    const line = fitting(lines[at]!, count, columns, true, true)
    if (line) {
      if (line.figures.length === count && (isOfYears(line) || !standUnder(line, columns))) return undefined
      const below = lines.slice(at + 1, heading ? top - 1 : top)
      return {printed: [{line, above: [], below}, ...(heading ? [{above: [heading], below: []}] : [])], at}
    }
    const {text} = lines[at]!
    if (!isLabel(lines[at]!, columns) || (!goesOn(text) && (at < top - 1 || text.length > LONGEST_HEADING))) return undefined
    if (!goesOn(text)) heading = lines[at]!
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
/** Our PDF reader sets three blanks here and there; where more part cells, they keep columns. */
const COLUMN_GAP = '    '
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
function fitting(row: Row, count: number, columns: Columns | undefined, isRightBelow: boolean, mayEndInNumber: boolean): TableLine | undefined {
  // a figure on a line of its own is one cell of many that stand so
  if (isFigure(row.text)) return undefined
  const readings = readLine(row, columns !== undefined)
  const [first] = readings
  if (!first) return undefined
  const places = columns && !columns.isOfYears ? placesOf(columns) : undefined
  const ofCount = readings.filter(line => line.figures.length === count && (mayEndInNumber || !endsLabelInNumber(line)))
  const exact = (places && ofCount.find(line => standUnder(line, columns!))) ?? ofCount[0]
  // «Stand begroting 2024      12     14»: blanks that part the cells tell more than their number does, but where all stand under others
  const isForced = exact !== undefined && exact.figures.length === first.figures.length + 1 && first.texts.length > 0 && row.text.includes(COLUMN_GAP)
  if (isForced && (places ? !standUnder(exact, columns!) : !columns)) return fewer(row, first, count, columns)
  if (exact) return !columns || columns.isOfYears || (textColumns(row, exact.texts, columns) && (count > 1 || isWide(row.text) || (isRightBelow && standUnder(exact, columns)))) ? exact : undefined
  if (first.texts.length === 0 && first.figures.length === count + 1) return isYear(textIn(row, first.figures[0]!)) && !isOfYears(first) ? {row, texts: [first.figures[0]!], figures: first.figures.slice(1)} : undefined
  return fewer(row, first, count, columns)
}

/** A line with fewer figures than there are columns, if each stands under one. */
function fewer(row: Row, line: TableLine, count: number, columns: Columns | undefined): TableLine | undefined {
  const fits = columns && line.texts.length > 0 && line.figures.length < count && columnsOf(row, line.texts.at(-1)!).to <= columns.figures[0]!.from && textColumns(row, line.texts, columns) && figureColumns(row, line.figures, columns)
  return fits ? line : undefined
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

/** What ends in a number, `ingang van 2025`, is more of a label where it ends before the figures. */
function isLabel(row: Row, columns: Columns): boolean {
  if (columns.isOfYears && andLater.test(row.text)) return true
  const isNumber = mayEndInFigure(row.text) && !(goesOn(row.text) && placesOf(columns) && columnsOf(row, wholeOf(row)).to <= columns.figures[0]!.from)
  return mayLabel(row.text) && !isNumber && labelParts(row, columns) !== undefined
}

function mayLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && mayEndLabel(text)
}
