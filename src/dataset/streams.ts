import {csvHeader, csvRows, mentionLines} from '../compile/csv.ts'
import {excelHeader, excelRows} from '../compile/excel.ts'
import {tablesOf} from '../compile/tables.ts'
import type {Document} from '../schema/letter.ts'

/** A file of the dataset that grows by some lines with each letter, in the order of the letters. */
export interface Stream {
  /** Its path in the dataset: `amounts.csv`. */
  name: string
  /** What stands above the first letter's lines. */
  head: string
  /** What a letter adds. It comes from the document alone, so anyone can make it again. */
  lines(document: Document): string
}

/** Every such file: the tables, then all mentions. */
export const streams: readonly Stream[] = [
  ...tablesOf().map(table => ({name: `${table.name}.csv`, head: csvHeader(table), lines: (document: Document) => csvRows(table, document)})),
  {name: 'mentions.jsonl', head: '', lines: mentionLines}
]

/** The tables once more, for spreadsheets: written where they are asked for. */
export const excelStreams: readonly Stream[] = tablesOf().map(table => ({
  name: `excel/${table.name}.csv`,
  head: excelHeader(table),
  lines: document => excelRows(table, document)
}))
