import {stringify} from 'csv-stringify/sync'
import type {Document, Mention} from '../schema/letter.ts'
import type {Table} from './tables.ts'

/** `letter,id,…` and its line end. */
export function csvHeader(table: Table): string {
  return printCsv([table.columns.map(({name}) => name)])
}

/** The rows of one letter in a table: RFC 4180, LF, no BOM; `true`/`false`; empty for none. */
export function csvRows(table: Table, document: Document): string {
  return printCsv(table.rows(document).map(row => table.columns.map(({cell}) => cell(row))))
}

/** The mentions of a letter, a JSON object a line; across letters an id is `<letter>#amount-3`. */
export function mentionLines(document: Document): string {
  let lines = ''
  for (const mention of document.mentions) lines += mentionLine(mention)
  return lines
}

/** Records as RFC 4180 has them, with another delimiter or line end where a reader wants it. */
export function printCsv(rows: readonly (readonly unknown[])[], options: {delimiter?: string; record_delimiter?: string} = {}): string {
  if (rows.length === 0) return ''
  return stringify(rows as unknown[][], {
    record_delimiter: '\n',
    ...options,
    // 6.9 does not quote cells of several lines without it
    quote_record_delimiter: true,
    // a lone CR or LF is a line end to many readers
    quoted_match: /[\r\n]/,
    cast: {boolean: value => (value ? 'true' : 'false')}
  })
}

/* --- internal --- */

function mentionLine(mention: Mention): string {
  return `${JSON.stringify({...mention, id: `${mention.letter}#${mention.id}`})}\n`
}
