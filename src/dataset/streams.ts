import {csvHeader, csvRows, mentionLines} from '../compile/csv.ts'
import {excelHeader, excelRows} from '../compile/excel.ts'
import {tablesOf} from '../compile/tables.ts'
import {indexHead, indexRow, indexTail} from '../report/index-page.ts'
import type {Document} from '../schema/letter.ts'
import type {Tally} from './tally.ts'

/** A file of the dataset that grows by some lines with each letter, in the order of the letters. */
export interface Stream {
  /** Its path in the dataset: `amounts.csv`. */
  name: string
  /** What stands above the first letter's lines. */
  head: string
  /** What a letter adds. It comes from the document alone, so anyone can make it again. */
  lines(document: Document): string
  /** What stands below the last letter's lines. */
  tail?(tally: Tally): string
}

const tables = tablesOf()

/** Every such file: the tables, all mentions, the page that leads to the letters. */
export const streams: readonly Stream[] = [
  ...tables.map(table => ({name: `${table.name}.csv`, head: csvHeader(table), lines: (document: Document) => csvRows(table, document)})),
  {name: 'mentions.jsonl', head: '', lines: mentionLines},
  {name: 'index.html', head: indexHead(), lines: indexRow, tail: indexTail}
]

/** The tables once more, for spreadsheets: written where they are asked for. */
export const excelStreams: readonly Stream[] = tables.map(table => ({
  name: `excel/${table.name}.csv`,
  head: excelHeader(table),
  lines: document => excelRows(table, document)
}))
