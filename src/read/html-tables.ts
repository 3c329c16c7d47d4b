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

/** Not a table for the layout: some rows of two cells and more, none with blocks of its own. */
export function isData(table: Element): boolean {
  const rows = rowsOf(table)
  const width = rows[0]?.length ?? 0
  return rows.length > 1 && width > 1 && rows.every(row => row.length === width && row.every(cell => textOf(cell).length < 400)) && !rows.some(row => /^(?:Datum|Onderwerp|Betreft)\b/.test(textOf(row[0]!).trim()))
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

function lineOf(cell: Element): string {
  return textOf(cell).replace(/\s+/gu, ' ').trim()
}
