import {leadsOn} from '../../language/leads-on.ts'
import {officerLine} from '../../language/paper-types.ts'
import {emptyFigures, tableCaption} from '../../language/tables.ts'
import {isYear} from '../../number/index.ts'
import {startOf, type Row} from '../draft.ts'
import type {Cells} from './columns.ts'
import {AGAIN, LONGEST_LINE} from './limits.ts'
import {columnsOf, cutOut, isFigure, textIn, words, type Part} from './lines.ts'
import type {Reading} from './printed-rows.ts'

/**
 * A table whose columns are of words, from its head on, where blanks keep the columns apart: each cell stands in the stretch
 * of the page that is its column's, and no stretch reaches into another. A row begins where all columns do; what begins in a
 * small letter, or has no first cell, goes on with the row above. Where that leaves a doubt there is no table.
 *
 *     Nr. Actie                  Gereed    Stand           a cell of the head begins where its column does
 *     1   Dijk ophogen           2024      Loopt
 *     2   Nieuwe sluis bij de    2025      In overleg met
 *         Zuiderdijk                       de provincie
 */
export function wordColumns(lines: readonly Row[], at: number, end: number): Reading {
  const nothing: Reading = {from: at, to: at + 1}
  const head = lines[at]!
  if (tableCaption.test(head.text) || head.text.length > LONGEST_LINE) return nothing
  const run = rowsBelow(lines, at, end)
  if (!run) return nothing
  const failed = run.to - at > AGAIN ? {from: at, to: run.to} : nothing
  const {columns, rows} = run
  if (!run.isWhole || rows.length < 2 || (columns.length < 3 && !(lines[at - 1] && NUMBERED_CAPTION.test(lines[at - 1]!.text)))) return failed
  const names = partsOfHead(head, columns)
  if (!names || !/^[\p{Lu}\d]/u.test(head.text)) return failed
  const cells = names.map((part, index): Row[] => [cutOut(head, part, names[index + 1], index === 0)])
  const from = addLinesAbove(lines, at, cells, columns)
  const mayBeRead = areApart(columns) || lines.slice(at, run.to).every(row => isOfReader(row, columns.length))
  return mayBeRead && cells.every(isName) && hasWords(rows) && !isSigned(rows) ? {cells: [cells, ...rows], from, to: run.to} : failed
}

/* --- internal --- */

const NUMBERED_CAPTION = /^Tabel ?\d/u
const GAP = /[ \u00a0]{2,}/g
const LONGEST_NAME = 60
const MOST_LINES = 4

/** The rows below a head, and the stretches of the page that their columns take; not `isWhole` where a line may be of one or of another. */
function rowsBelow(lines: readonly Row[], at: number, end: number): {rows: Cells[]; columns: Part[]; to: number; isWhole: boolean} | undefined {
  const first = lines[at + 1]
  if (at + 1 >= end || !first || first.page !== lines[at]!.page) return undefined
  const columns = partsOf(first).map(part => columnsOf(first, part))
  if (columns.length < 2) return undefined
  const rows: Cells[] = []
  const hasText = columns.map(() => false)
  let to = at + 1
  for (; to < end && lines[to]!.page === first.page; to++) {
    const row = lines[to]!
    const parts = partsOf(row)
    const isApart = lines[to - 1]!.end !== startOf(row)
    const places = placesIn(row, parts, columns)
    const kind = !places ? 'other' : kindOf(parts.map(part => textIn(row, part)), places, rows.at(-1), hasText)
    if (kind === 'other' || (kind === 'more' && isApart)) return {rows, columns, to, isWhole: isApart || endsTable(row, parts, columns, rows.at(-1))}
    if (kind === 'doubt') return {rows, columns, to, isWhole: false}
    if (kind === 'row') rows.push(columns.map(() => []))
    parts.forEach((part, index) => {
      const place = columnsOf(row, part)
      const column = columns[places![index]!]!
      column.from = Math.min(column.from, place.from)
      column.to = Math.max(column.to, place.to)
      hasText[places![index]!] ||= !isFigure(textIn(row, part))
      rows.at(-1)![places![index]!]!.push(cutOut(row, part, parts[index + 1], index === 0))
    })
  }
  return {rows, columns, to, isWhole: true}
}

/** Stretches of a line that two blanks part. */
function partsOf({text}: Row): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const {0: gap, index} of text.length > LONGEST_LINE ? [] : text.matchAll(GAP)) {
    parts.push({from, to: index})
    from = index + gap.length
  }
  return [...parts, {from, to: text.length}]
}

/** The column of each stretch of a line: in their order where there are as many, else the one that it stands under. */
function placesIn(row: Row, parts: readonly Part[], columns: readonly Part[]): number[] | undefined {
  const places = parts.map(part => {
    const {from, to} = columnsOf(row, part)
    const over = columns.flatMap((column, index) => (from < column.to && to > column.from ? [index] : []))
    return over.length === 1 ? over[0]! : -1
  })
  if (places.every((place, index) => place > (places[index - 1] ?? -1))) return places
  return parts.length === columns.length ? parts.map((_, index) => index) : undefined
}

/** Whether a line of such cells begins a row, holds more of the `last` one, or may do either. */
function kindOf(texts: readonly string[], places: readonly number[], last: Cells | undefined, hasText: readonly boolean[]): 'row' | 'more' | 'doubt' | 'other' {
  const open = last?.map(cell => isOpen(cell.at(-1)?.text ?? '')) ?? []
  if (places[0] === 0 && beginsCell(texts[0]!) && !open[0]) {
    // a figure is no more of another
    const isRow = texts.length === hasText.length || texts.some((text, index) => index > 0 && isFigure(text) && !hasText[places[index]!])
    return isRow ? (open.some(Boolean) ? 'doubt' : 'row') : texts.length === 1 ? 'other' : 'doubt'
  }
  if (!last) return 'other'
  const goesOn = texts.every((text, index) => open[places[index]!] || !/^\p{Lu}/u.test(text) || !/[.?!]$/u.test(last[places[index]!]!.at(-1)?.text ?? '.'))
  // «Loopt sinds januari» / «2019» goes on, and «12» below «11» does not
  const isFigures = texts.some((text, index) => isFigure(text) && !open[places[index]!] && !(isYear(text) && last[places[index]!]!.some(cell => !isFigure(cell.text))))
  return goesOn && !isFigures ? 'more' : 'doubt'
}

function beginsCell(text: string): boolean {
  return /^[\p{Lu}\d«“"‘(€–-]/u.test(text) || emptyFigures.has(text.toLowerCase())
}

/** Whether a cell goes on below: behind an open word, a hyphen, a comma or a sign of money. */
function isOpen(text: string): boolean {
  return text.length > 1 && (/[-‐,€(]$/u.test(text) || leadsOn(text))
}

/** A line of prose, or a source, right below a table: it begins anew and runs on over the columns. */
function endsTable(row: Row, parts: readonly Part[], columns: readonly Part[], last: Cells | undefined): boolean {
  if (last?.some(cell => isOpen(cell.at(-1)?.text ?? ''))) return false
  return tableCaption.test(row.text) || (parts.length === 1 && /^\p{Lu}/u.test(row.text) && columnsOf(row, parts[0]!).to > columns[1]!.from)
}

/** The cells of the head: as many as there are columns, where one blank parts them each from where its column begins. */
function partsOfHead(head: Row, columns: readonly Part[]): Part[] | undefined {
  const parts = partsOf(head)
  if (parts.length === columns.length) return parts
  const lefts = new Set(columns.map(({from}) => from))
  const cut: Part[] = []
  for (const part of parts) {
    for (const word of words(head.text).filter(({from}) => from >= part.from && from < part.to)) {
      if (word.from === part.from || lefts.has(columnsOf(head, word).from)) cut.push({...word})
      else cut.at(-1)!.to = word.to
    }
  }
  return cut.length === columns.length && placesIn(head, cut, columns) ? cut : undefined
}

/** Lines above that stand over the columns, but for the first, are of the head too: says where that begins. */
function addLinesAbove(lines: readonly Row[], at: number, cells: Cells, columns: readonly Part[]): number {
  let from = at
  for (; from > 0 && at - from < MOST_LINES; from--) {
    const row = lines[from - 1]!
    if (row.end !== startOf(lines[from]!) || row.page !== lines[at]!.page || tableCaption.test(row.text)) break
    const parts = partsOf(row)
    const places = placesIn(row, parts, columns)
    if (!places || places[0] === 0) break
    parts.forEach((part, index) => cells[places[index]!]!.unshift(cutOut(row, part, parts[index + 1], index === 0)))
  }
  return from
}

/** Whether what stands in a head may name a column. */
function isName(cell: readonly Row[]): boolean {
  const text = cell.map(row => row.text).join(' ')
  return isYear(text) || (text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !/[,;:?!]$/u.test(text) && !(text.endsWith('.') && text.length > 8) && !officerLine.test(text) && !isFigure(text))
}

function areApart(columns: readonly Part[]): boolean {
  return columns.every(({from}, index) => index === 0 || from > columns[index - 1]!.to)
}

/** Our PDF reader keeps no columns, but sets three blanks between cells. */
function isOfReader({text}: Row, count: number): boolean {
  return text.split('   ').length === count && !text.includes('    ')
}

/** Columns of figures alone are read elsewhere, or not at all. */
function hasWords(rows: readonly Cells[]): boolean {
  return rows.some(cells => cells.slice(1).some(cell => cell.length > 0 && !cell.every(({text}) => isFigure(text))))
}

/** Those who sign beside each other. */
function isSigned(rows: readonly Cells[]): boolean {
  return rows.some(cells => cells.some(([line]) => line !== undefined && officerLine.test(line.text)))
}
