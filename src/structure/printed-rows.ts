import {tableCaption} from '../language/tables.ts'
import {startOf, type Row} from './draft.ts'
import {headAbove, headOfYears, isHeadLine, placesOf, type Columns} from './table-head.ts'
import {columnsOf, cutOut, isFigure, isWide, isYear, mayBeOne, mayEndInFigure, readLine, segments, type Part, type TableLine} from './table-lines.ts'

/** Cells of a row, each of the lines that it takes. */
export type Cells = Row[][]

/** What was read of a run of lines: a table over `[from, to)` of them, or nothing, and how far one need not look again. */
export interface Reading {
  cells?: Cells[]
  from: number
  to: number
  /** Its columns cannot be told: why. */
  unclear?: string
}

/**
 * A table of which a line is a row, from the line at `start` on, which ends in figures. What makes it one is that
 * several lines end in as many figures each:
 *
 *     Provincie        Meldingen in 2022   Meldingen in 2023     head: as many cells
 *
 *     Groningen                       12                  15
 *     Noord-Holland en                                           a label may take several lines
 *     Zeeland                        178                   -
 */
export function printedRows(lines: readonly Row[], start: number): Reading {
  const nothing = {from: start, to: start + 1}
  if (readLine(lines[start]!).length === 0) return nothing
  const counts = new Set(lines.slice(start, start + 4).flatMap(row => readLine(row).map(({figures}) => figures.length)))
  let furthest = nothing.to
  let unclear: string | undefined
  for (const count of [...counts].sort((a, b) => b - a)) {
    if (count > MOST) continue
    const reading = rowsOf(lines, start, count)
    if (reading.cells) return reading
    unclear ??= reading.unclear
    furthest = Math.max(furthest, reading.to)
  }
  // a long run that is no table is none from its second line on either: never read anew line by line
  return {from: start, to: unclear || furthest - start > AGAIN ? furthest : nothing.to, ...(unclear && {unclear})}
}

/* --- internal --- */

/** More columns of figures than any page has room for. */
const MOST = 24
const AGAIN = 8
/** Lines without figures that may stand between two rows, and how long each may be. */
const BETWEEN = 6
const LONGEST_LABEL = 90
/** The heading of some rows, between them. */
const LONGEST_HEADING = 60
/** How no label ends: as a sentence, or with a currency whose sum stands elsewhere. */
const NO_LABEL_END = /[.;:?!€]$/u
/** A head of which each column has its year makes a table of one row. */
const ENDS_IN_YEAR = /(?:^| )(?:19|20)\d\d$/

/** One row on its way: the line with its figures, and those that only hold more of its label. */
interface Printed {
  line?: TableLine
  above: Row[]
  below: Row[]
  /** Its label begins with the number of the row, which is a cell of its own. */
  isNumbered?: boolean
}

function rowsOf(lines: readonly Row[], start: number, count: number): Reading {
  const {printed, to} = collect(lines, start, count)
  const full = printed.flatMap(({line}) => (line?.figures.length === count ? [line] : []))
  const none = {from: start, to}
  if (full.length === 0) return none
  const isOwnHead = full.length > 1 && isOfYears(full[0]!) && !full.every(isOfYears)
  const evidence = isOwnHead ? full.slice(1) : full
  if (!isOwnHead && full[0]!.texts.length === 0 && full.some(({texts}) => texts.length > 0)) printed[0]!.above = labelsAbove(lines, start)
  partNumbers(printed)
  const columns = evidence.reduce<Columns | undefined>(widened, undefined)!
  let top = start - printed[0]!.above.length
  const extra = isOwnHead || printed[0]!.isNumbered ? undefined : rowAbove(lines, top, count, columns)
  if (extra) {
    printed.unshift(extra.printed)
    top = extra.at
  }
  // figures whose label is not to be found
  if (!isOwnHead && columns.texts > 0 && printed[0]!.line!.texts.length === 0 && printed[0]!.above.length === 0) return none
  // one row alone, and another below it that is unlike
  if (evidence.length === 1 && !extra && lines.slice(to, to + 2).some(row => row.page === lines[start]!.page && !isFigure(row.text) && readLine(row).length > 0)) return none
  const rows = placed(isOwnHead ? printed.slice(1) : printed, columns)
  if (!rows) return none
  const head = isOwnHead ? headOfYears(lines, start, full[0]!, columns) : headAbove(lines, top, columns)
  if (!isTable(evidence, columns, head?.cells)) return none
  const unclear = head ? undefined : isOwnHead ? 'its head has more columns than its rows' : whyUnclear(lines[top - 1], lines[top]!)
  if (unclear) return {...none, unclear}
  return head ? {cells: [head.cells, ...rows], from: head.from, to} : {cells: rows, from: top, to}
}

/** A first row that lacks figures, above the first that has all; its label may take the lines between. */
function rowAbove(lines: readonly Row[], top: number, count: number, columns: Columns): {printed: Printed; at: number} | undefined {
  for (let at = top - 1; at >= 0 && at > top - BETWEEN && lines[at]!.page === lines[top]!.page; at--) {
    const line = fitting(lines[at]!, count, columns)
    if (line) return line.figures.length < count ? {printed: {line, above: [], below: lines.slice(at + 1, top)}, at} : undefined
    if (!goesOn(lines[at]!.text) || !isLabel(lines[at]!, columns)) return undefined
  }
  return undefined
}

/** Sets the numbers of rows apart from their labels, where one blank parts them: `1 Sluizen`, `2 Dijken`. */
function partNumbers(printed: readonly Printed[]): void {
  const rows = printed.filter(({line}) => line && !isOfYears(line))
  const numbers = rows.map(({line, above}) => Number(ROW_NUMBER.exec(line!.texts.length > 1 ? '' : (above[0]?.text ?? line!.row.text))?.[1] ?? NaN))
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

const ROW_NUMBER = /^(\d{1,2}) \p{Lu}/u

function isOfYears({figures, row}: TableLine): boolean {
  return figures.every(part => isYear(textIn(row, part)))
}

/** The rows from a line on, to the first line that belongs to none. */
function collect(lines: readonly Row[], start: number, count: number): {printed: Printed[]; to: number} {
  const printed: Printed[] = []
  let columns: Columns | undefined
  let pending: Row[] = []
  let to = start
  for (let at = start; at < lines.length; at++) {
    const row = lines[at]!
    if (row.page !== lines[start]!.page) break
    const line = fitting(row, count, columns)
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

/** The reading of a line that ends in so many figures, or in fewer that stand in the columns of the rows before it. */
function fitting(row: Row, count: number, columns: Columns | undefined): TableLine | undefined {
  // a figure on a line of its own is one cell of many that stand so
  if (isFigure(row.text)) return undefined
  const readings = readLine(row, columns !== undefined)
  const [first] = readings
  if (!first) return undefined
  const exact = readings.find(({figures}) => figures.length === count)
  if (exact) return !columns || columns.isOfYears || (textColumns(row, exact.texts, columns) && (count > 1 || isWide(row.text) || standUnder(exact, columns))) ? exact : undefined
  if (first.texts.length === 0 && first.figures.length === count + 1) return isYear(textIn(row, first.figures[0]!)) && !isOfYears(first) ? {row, texts: [first.figures[0]!], figures: first.figures.slice(1)} : undefined
  const fits = columns && first.texts.length > 0 && first.figures.length < count && textColumns(row, first.texts, columns) && figureColumns(row, first.figures, columns)
  return fits ? first : undefined
}

/** Whether the figures of a line stand where those of their columns do. */
function standUnder({row, figures}: TableLine, columns: Columns): boolean {
  const places = placesOf(columns)
  return places !== undefined && figures.every((part, index) => overlaps(columnsOf(row, part), places[index]!))
}

function overlaps(a: Part, b: Part): boolean {
  return a.from < b.to && a.to > b.from
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

/** The label of a first row whose figures stand on a line of their own: the line above, and the one that it goes on from. */
function labelsAbove(lines: readonly Row[], start: number): Row[] {
  const labels: Row[] = []
  for (let at = start - 1; at >= 0 && labels.length < 2; at--) {
    const row = lines[at]!
    if (!mayLabel(row.text) || isWide(row.text) || tableCaption.test(row.text) || row.page !== lines[start]!.page) return []
    labels.unshift(row)
    if (!goesOn(row.text)) return labels
  }
  return []
}

function isLabel(row: Row, columns: Columns): boolean {
  return mayLabel(row.text) && !mayEndInFigure(row.text) && labelParts(row, columns) !== undefined
}

function mayLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !NO_LABEL_END.test(text)
}

/** The stretches of a line without figures, each under the column of text that begins where it does. */
function labelParts(row: Row, {texts, lefts, isAligned}: Columns): {part: Part; column: number}[] | undefined {
  if (texts < 2) return isWide(row.text) ? undefined : [{part: wholeOf(row), column: 0}]
  const parts = segments(row.text).map(part => ({part, column: lefts.findIndex(left => Math.abs(left - columnsOf(row, part).from) <= 2)}))
  return isAligned && rising(parts.map(({column}) => column)) ? parts : undefined
}

function wholeOf({text}: Row): Part {
  return {from: 0, to: text.length}
}

function goesOn(text: string): boolean {
  return /^[\p{Ll}(&]/u.test(text)
}

/** Columns with what a row adds to them. A row without text leaves the columns of text open. */
function widened(columns: Columns | undefined, line: TableLine): Columns {
  const {row, texts, figures} = line
  const places = figures.map(part => columnsOf(row, part))
  const lefts = texts.map(part => columnsOf(row, part).from)
  return {
    count: figures.length,
    texts: Math.max(columns?.texts ?? 0, texts.length),
    isAligned: (columns?.isAligned ?? true) && (texts.length !== columns?.texts || lefts.every((left, index) => Math.abs(left - columns.lefts[index]!) <= 2)),
    lefts: columns && columns.texts > 0 ? columns.lefts : lefts,
    textEnd: Math.max(columns?.textEnd ?? 0, texts.length > 0 ? columnsOf(row, texts.at(-1)!).to : 0),
    figures: columns ? columns.figures.map(({from, to}, index) => ({from: Math.min(from, places[index]!.from), to: Math.max(to, places[index]!.to)})) : places,
    // tabs keep no places
    isWide: row.text.includes('   ') && !row.text.includes('\t') && (columns?.isWide ?? true),
    isOfYears: columns === undefined && isOfYears(line)
  }
}

/** The cells of the rows; `undefined` where one cannot be placed. */
function placed(printed: readonly Printed[], columns: Columns): Cells[] | undefined {
  const rows: Cells[] = []
  for (const {line, above, below, isNumbered} of printed) {
    const cells: Cells = Array.from({length: columns.texts + columns.count}, () => [])
    if (columns.texts === 0 && above.length + below.length > 0) return undefined
    const add = isNumbered ? addNumbered : addLabel
    if (!above.every(row => add(cells, row, columns)) || (line && !fill(cells, line, columns)) || !below.every(row => add(cells, row, columns))) return undefined
    rows.push(cells)
  }
  return rows
}

/** The first line of a label holds the number of its row; the others go on behind that. */
function addNumbered(cells: Cells, row: Row): boolean {
  const blank = row.text.indexOf(' ')
  if (cells[0]!.length > 0) cells[1]!.push(row)
  else if (blank < 0) return false
  else {
    const rest = {from: blank + 1, to: row.text.length}
    cells[0]!.push(cutOut(row, {from: 0, to: blank}, rest, true))
    cells[1]!.push(cutOut(row, rest, undefined, false))
  }
  return true
}

function addLabel(cells: Cells, row: Row, columns: Columns): boolean {
  const parts = labelParts(row, columns)
  parts?.forEach(({part, column}, index) => {
    // below the number of a row stands more of its label, where a tool keeps no columns
    const isNumber = cells[column]!.length > 0 && isFigure(cells[column]![0]!.text) && column + 1 < columns.texts
    cells[isNumber ? column + 1 : column]!.push(cutOut(row, part, parts[index + 1]?.part, index === 0))
  })
  return parts !== undefined
}

function fill(cells: Cells, {row, texts, figures}: TableLine, columns: Columns): boolean {
  const parts = [...texts, ...figures]
  const [left, right] = [textColumns(row, texts, columns), figureColumns(row, figures, columns)]
  if (!left || !right) return false
  ;[...left, ...right].forEach((column, index) => cells[column]!.push(cutOut(row, parts[index]!, parts[index + 1], index === 0)))
  return true
}

/** Fewer texts than columns: each begins where one of them does. */
function textColumns(row: Row, texts: readonly Part[], {texts: count, lefts}: Columns): number[] | undefined {
  if (texts.length === count || count === 0) return texts.map((_, index) => index)
  return rising(texts.map(part => lefts.findIndex(left => Math.abs(left - columnsOf(row, part).from) <= 2)))
}

/** Fewer figures than columns: each stands under the one that it overlaps. */
function figureColumns(row: Row, own: readonly Part[], columns: Columns): number[] | undefined {
  const {texts, count} = columns
  if (own.length === count) return own.map((_, index) => texts + index)
  const places = placesOf(columns)
  return (
    places &&
    rising(
      own.map(part => {
        const place = columnsOf(row, part)
        const over = places.flatMap((column, index) => (overlaps(place, column) ? [index] : []))
        return over.length === 1 ? texts + over[0]! : -1
      })
    )
  )
}

function rising(columns: readonly number[]): number[] | undefined {
  return columns.every((column, index) => column > (columns[index - 1] ?? -1)) ? [...columns] : undefined
}

/** Whether so many lines with so many figures are a table, and no list, table of contents or chance. */
function isTable(full: readonly TableLine[], {texts, count}: Columns, head: Cells | undefined): boolean {
  const hasHead = head !== undefined
  const wide = full.every(({row}) => isWide(row.text))
  // without labels only years may begin a row: else a tool printed the labels apart
  if (texts === 0 && !(hasHead && full.every(({row, figures}) => isYear(textIn(row, figures[0]!))))) return false
  if (full.some(({row, texts: own}) => own.some(part => isNoLabel(textIn(row, part))))) return false
  if (count === 1) return wide && hasHead && full.length > 2 && !isAscending(full)
  const ungrouped = full.filter(line => !mayBeGrouped(line)).length
  if (ungrouped === 0) return false
  if (wide) return full.length > 1 || (hasHead && !full[0]!.figures.some(part => textIn(full[0]!.row, part).includes(' ')))
  if (full.length === 1) return head !== undefined && head.slice(texts).every(cell => cell.some(({text}) => ENDS_IN_YEAR.test(text)))
  return full.length > (hasHead ? 1 : 2) && ungrouped > 1
}

/** So long, and with a stop, a label is a sentence. */
const SHORT = 40

/** A sentence or a number that stands where a label would: telephone numbers, identifiers. */
function isNoLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL * 2 || /[?!€]$/u.test(text) || (text.length > SHORT && text.endsWith('.')) || /(?:^| )0\d+$/u.test(text)) return true
  // a figure that one blank parts from the label: `Perceel 3` may be a name, `dijken 142,1` is none
  const word = text.slice(text.lastIndexOf(' ') + 1)
  return word !== text && isFigure(word) && !/^(?:\d{1,4}|\p{L}.*)$/u.test(word)
}

/** Figures that only go up, as the pages of a table of contents do. */
function isAscending(full: readonly TableLine[]): boolean {
  const numbers = full.map(({row, figures}) => textIn(row, figures[0]!))
  return numbers.every((text, index) => /^\d{1,3}$/.test(text) && Number(text) >= Number(numbers[index - 1] ?? 0))
}

function mayBeGrouped({row, figures}: TableLine): boolean {
  return figures.some((part, index) => mayBeOne(row.text, part, figures[index + 1]))
}

/** A line right above the rows that parts into columns, but not into theirs; or that names a unit, nobody knows of which. */
function whyUnclear(above: Row | undefined, first: Row): string | undefined {
  if (!above || above.page !== first.page || above.end !== (first.lead[0]?.[0] ?? first.from) || tableCaption.test(above.text)) return undefined
  if (isWide(above.text)) return 'its head has other columns than its rows'
  return above.text.includes('€') && !/^\(|bedragen/iu.test(above.text) ? 'the line above names a unit, but not for which column' : undefined
}

function textIn({text}: Row, {from, to}: Part): string {
  return text.slice(from, to)
}
