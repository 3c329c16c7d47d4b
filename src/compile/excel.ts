import {months} from '../language/months.ts'
import type {Document} from '../schema/letter.ts'
import {printCsv} from './csv.ts'
import type {Column, Table} from './tables.ts'

/**
 * A table for a spreadsheet in a Dutch locale: byte order mark, semicolons, decimal commas, CR LF. A cell of text that a
 * spreadsheet would run as a formula or turn into a date or number of its own gets an apostrophe in front.
 */
export function excelHeader(table: Table): string {
  return `\uFEFF${print([table.columns.map(({name}) => name)])}`
}

export function excelRows(table: Table, document: Document): string {
  return print(table.rows(document).map(row => table.columns.map(column => cellOf(column, row))))
}

/** Whether a spreadsheet would not show a text as it stands. */
export function isUnsafe(text: string): boolean {
  return FORMULA.test(text.trimStart()) || CONTROL.test(text) || (text.length <= 40 && CONVERTED.test(text.toLowerCase()))
}

/* --- internal --- */

/** What begins a formula, also in full width, and also behind white space, which some spreadsheets pass over. */
const FORMULA = /^[=+\-@|%＝＋－＠]/u
const CONTROL = /^[\t\r\n]/u

/** `17 februari`, `1-5`, `41%`, `€ 1.500`, `feb-22`: read by a spreadsheet as a date or a number. */
const CONVERTED = new RegExp(`^[(€$£ ]{0,3}(?:\\d|(?:${[...months.keys()].map(name => name.slice(0, 3)).join('|')}|mrt|true$|false$|waar$|onwaar$))`, 'u')

function cellOf({type = 'string', cell}: Column<unknown>, row: unknown): unknown {
  const value = cell(row)
  if (value === undefined || value === null || typeof value === 'boolean') return value
  const text = String(value)
  if (type === 'number') return text.replace('.', ',')
  if (type !== 'string') return text
  return isUnsafe(text) ? `'${text}` : text
}

function print(rows: readonly (readonly unknown[])[]): string {
  return printCsv(rows, {delimiter: ';', record_delimiter: '\r\n'})
}
