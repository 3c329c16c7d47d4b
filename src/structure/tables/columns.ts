import type {Row} from '../draft.ts'
import {LEEWAY} from './limits.ts'
import {columnsOf, isOfYears, isWide, segments, type Part, type TableLine} from './lines.ts'

/** Cells of a row, each of the lines that it takes. */
export type Cells = Row[][]

/** The columns of a printed table, as its rows show them: first those of text, then those of figures. */
export interface Columns {
  texts: number
  count: number
  /** Where columns of text begin on the page, and where the longest text ends. */
  lefts: number[]
  textEnd: number
  /** Whether all texts begin where the others of their column do. */
  isAligned: boolean
  /** The stretch of the page that the figures of each column take. */
  figures: Part[]
  /** Whether wide blanks part them in every row: then their places tell something. */
  isWide: boolean
  /** Whether all that is known of them is a row of years, which may be their head. */
  isOfYears: boolean
}

/** Where the columns of figures stand, if the print tells: none reaches into another or into the labels. */
export function placesOf({figures, textEnd, isWide: mayTell}: Columns): Part[] | undefined {
  return mayTell && figures.every(({from}, index) => from >= (figures[index - 1]?.to ?? textEnd)) ? figures : undefined
}

/** Columns with what a row adds to them. A row without text leaves the columns of text open. */
export function widened(columns: Columns | undefined, line: TableLine): Columns {
  const {row, texts, figures} = line
  const places = figures.map(part => columnsOf(row, part))
  const lefts = texts.map(part => columnsOf(row, part).from)
  return {
    count: figures.length,
    texts: Math.max(columns?.texts ?? 0, texts.length),
    isAligned: (columns?.isAligned ?? true) && (texts.length !== columns?.texts || lefts.every((left, index) => Math.abs(left - columns.lefts[index]!) <= LEEWAY)),
    lefts: columns && columns.texts > 0 ? columns.lefts : lefts,
    textEnd: Math.max(columns?.textEnd ?? 0, texts.length > 0 ? columnsOf(row, texts.at(-1)!).to : 0),
    figures: columns ? columns.figures.map(({from, to}, index) => ({from: Math.min(from, places[index]!.from), to: Math.max(to, places[index]!.to)})) : places,
    // tabs keep no places
    isWide: row.text.includes('   ') && !row.text.includes('\t') && (columns?.isWide ?? true),
    isOfYears: columns === undefined && isOfYears(line)
  }
}

/** The stretches of a line without figures, each under the column of text that begins where it does. */
export function labelParts(row: Row, {texts, lefts, isAligned}: Columns): {part: Part; column: number}[] | undefined {
  if (texts < 2) return isWide(row.text) ? undefined : [{part: wholeOf(row), column: 0}]
  const parts = segments(row.text).map(part => ({part, column: beginningAt(row, part, lefts)}))
  return isAligned && rising(parts.map(({column}) => column)) ? parts : undefined
}

/** All of a line as one stretch. */
export function wholeOf({text}: Row): Part {
  return {from: 0, to: text.length}
}

/** Fewer texts than columns: each begins where one of them does. */
export function textColumns(row: Row, texts: readonly Part[], {texts: count, lefts}: Columns): number[] | undefined {
  if (texts.length === count || count === 0) return texts.map((_, index) => index)
  return rising(texts.map(part => beginningAt(row, part, lefts)))
}

/** Fewer figures than columns: each stands under the one that it overlaps. */
export function figureColumns(row: Row, own: readonly Part[], columns: Columns): number[] | undefined {
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

/** Whether the figures of a line stand where those of their columns do. */
export function standUnder({row, figures}: TableLine, columns: Columns): boolean {
  const places = placesOf(columns)
  return places !== undefined && figures.every((part, index) => overlaps(columnsOf(row, part), places[index]!))
}

/* --- internal --- */

/** Which column of text begins where a stretch does, or -1. */
function beginningAt(row: Row, part: Part, lefts: readonly number[]): number {
  const {from} = columnsOf(row, part)
  return lefts.findIndex(left => Math.abs(left - from) <= LEEWAY)
}

function overlaps(a: Part, b: Part): boolean {
  return a.from < b.to && a.to > b.from
}

function rising(columns: readonly number[]): number[] | undefined {
  return columns.every((column, index) => column > (columns[index - 1] ?? -1)) ? [...columns] : undefined
}
