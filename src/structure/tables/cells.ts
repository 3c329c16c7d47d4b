import type {Row} from '../draft.ts'
import {figureColumns, labelParts, textColumns, type Cells, type Columns} from './columns.ts'
import {cutOut, isFigure, type TableLine} from './lines.ts'
import type {Printed} from './rows.ts'

/** The cells of the rows; `undefined` where one cannot be placed. */
export function cellsOfRows(printed: readonly Printed[], columns: Columns): Cells[] | undefined {
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

/* --- internal --- */

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
