import {greatest} from '../lists.ts'
import {isSigned as isSignedBy} from '../structure/signatures/lines.ts'
import {isElement, textOf, textsOf, type Element} from './markup.ts'

export function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  const walk = (element: Element): void => {
    if (element.name === 'tr') rows.push(element.children.filter(isElement).filter(({name}) => name === 'td' || name === 'th'))
    else for (const child of element.children) if (isElement(child) && child.name !== 'table') walk(child)
  }
  walk(table)
  return rows.filter(row => row.length > 0)
}

/**
 * The rows of a table, each cell in the column where it begins; a column that a cell beside or above reaches over has none.
 *
 *     <td rowspan=2>Post</td><td colspan=2>Kosten</td>      Post  Kosten  –
 *     <td>2022</td><td>2023</td>                            –     2022    2023
 */
export function gridOf(table: Element): (Element | undefined)[][] {
  const rows = rowsOf(table)
  const grid: (Element | undefined)[][] = rows.map(() => [])
  const taken = rows.map(() => new Set<number>())
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (taken[row]!.has(column)) column++
      const [columns, lines] = [spanOf(cell, 'colSpan'), Math.min(spanOf(cell, 'rowSpan'), rows.length - row)]
      for (let line = row; line < row + lines; line++) for (let at = column; at < column + columns; at++) taken[line]!.add(at)
      grid[row]![column] = cell
      column += columns
    }
  })
  return grid.map((cells, row) => Array.from({length: greatest([...taken[row]!], column => column) + 1}, (_, column) => cells[column]))
}

/** Not a table for the layout: rows of as many columns, some with two cells and more that say something. */
export function isData(table: Element): boolean {
  const rows = gridOf(table)
  const width = rows[0]?.length ?? 0
  if (rows.length < 2 || width < 2 || rows.some(row => row.length !== width)) return false
  const full = rows.filter(row => row.filter(cell => cell && textOf(cell).trim() !== '').length > 1)
  if (full.length < 2) return false
  const cells = rows.flat().filter(cell => cell !== undefined)
  return cells.every(cell => textOf(cell).length < 400) && !rows.some(([first]) => first && /^(?:Datum|Onderwerp|Betreft)\b/.test(textOf(first).trim()))
}

/** The cells of each column that say something. */
export function columnsOf(table: Element): Element[][] {
  const columns: Element[][] = []
  for (const row of rowsOf(table)) row.forEach((cell, column) => textOf(cell).trim() && (columns[column] ??= []).push(cell))
  return columns.filter(Boolean)
}

/** `De Minister van Sluizen, | De Minister van Wegen,` above `A.B. de Boer | C.D. Jansen`. */
export function isSigned(table: Element): boolean {
  const rows = rowsOf(table)
  if (rows.length > MOST_SIGNED || (rows[0]?.length ?? 0) < 2) return false
  const columns = columnsOf(table)
  return columns.length > 0 && columns.every(cells => cells.length === 2 && cells.every(({children}) => children.filter(isElement).length < 2) && isSignedBy(lineOf(cells[0]!), lineOf(cells[1]!)) && textsOf(cells[0]!).at(-1)!.end < cells[0]!.end)
}

/** Rows of roles and of names, with blank ones between them. */
const MOST_SIGNED = 12

/** Over how many columns or rows a cell reaches; more than a few none does. */
function spanOf({attributes}: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(attributes[name] ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, WIDEST) : 1
}

const WIDEST = 30

function lineOf(cell: Element): string {
  return textOf(cell).replace(/\s+/gu, ' ').trim()
}
