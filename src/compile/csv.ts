import {stringify} from 'csv-stringify/sync'
import type {Document, Mention} from '../schema/letter.ts'
import type {Table} from './tables.ts'

/** `letter,id,…` and its line end. */
export function csvHeader(table: Table): string {
  return print([table.columns.map(({name}) => name)])
}

/** The rows of one letter in a table: RFC 4180, LF, no BOM; `true`/`false`; empty for none. */
export function csvRows(table: Table, document: Document): string {
  return print(table.rows(document).map(row => table.columns.map(({cell}) => cell(row))))
}

/** The mentions of a letter, a JSON object a line; across letters an id is `<letter>#amount-3`. */
export function mentionLines(document: Document): string {
  let lines = ''
  for (const mention of document.mentions) lines += mentionLine(mention)
  return lines
}

function mentionLine(mention: Mention): string {
  return `${JSON.stringify({...mention, id: `${mention.letter}#${mention.id}`})}\n`
}

function print(rows: readonly (readonly unknown[])[]): string {
  if (rows.length === 0) return ''
  return stringify(rows as unknown[][], {
    record_delimiter: '\n',
    // 6.9 does not quote cells of several lines without it
    quote_record_delimiter: true,
    // a lone CR is a line end to many readers
    quoted_match: /\r/,
    cast: {boolean: value => (value ? 'true' : 'false')}
  })
}
