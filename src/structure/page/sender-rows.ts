import {pageOf} from '../../language/furniture.ts'
import {returnAddress, salutation, senderAddress, senderData, senderLabel, senderRequest, senderUnit, subjectLabel} from '../../language/letterhead.ts'
import {questionLine} from '../../language/questions.ts'
import type {Row} from '../draft.ts'
import {isAddressee, isDay} from '../head/lines.ts'
import {INITIALS, STARTS_ROLE} from '../signatures/lines.ts'

/** Rows of a page, each with whether a blank line goes before it. */
export interface PageRow {
  row: Row
  begins: boolean
}

/**
 * Which rows of a page are the column with the sender's data, where the tool sets it among the text: a run of short rows
 * that begins with the part of the ministry, a label or the page, and ends with the value of its last label.
 *
 *     … stuur ik u hierbij de antwoorden.
 *     Pagina 1 van 2
 *     Directie Sluizen               unit         │
 *     Plein 4                                     │
 *     2511 CR Den Haag               address      │
 *     Ons kenmerk                    label        │ the run
 *     5401166                        its value    │
 *     ␌Directie Sluizen              unit         │
 *     Datum                          label        │ the head of a later page
 *     3 mei 2022                     its value    │
 *     Antwoord 1                     the text
 *
 * The date is such a label on `later` pages, and on the first below the salutation: above it is that of the letter.
 */
export function senderRows(rows: readonly PageRow[], later: boolean): boolean[] {
  const greeting = later ? -1 : rows.findIndex(({row}) => salutation.test(row.text))
  const page: Page = {rows, later, dates: later ? 0 : greeting < 0 ? rows.length : greeting}
  const found = rows.map(() => false)
  const tells = blocksThatTell(page)
  for (let at = 0; at < rows.length; at++) {
    const run = runFrom(page, at)
    if (!run) continue
    // a block between two of the column's, which tells nothing of a sender, is text: the name of who signs
    if (run.isColumn) for (let index = run.from; index < run.to; index++) found[index] = tells[index]!
    at = run.to - 1
  }
  return found
}

/* --- internal --- */

/** Rows of a narrow column are no longer than this. */
const NARROW = 45
/** So many rows may stand between two that tell what they are, as the name of a project does. */
const GAP = 10
/** A request takes so many rows at most, and a unit that begins the run. */
const REQUEST = 6
const MOST = 4

interface Run {
  from: number
  to: number
  isColumn: boolean
}

interface Page {
  rows: readonly PageRow[]
  later: boolean
  /** From which row on a date is the column's. */
  dates: number
}

/** Of each row whether its block has a row that tells what it is. */
function blocksThatTell(page: Page): boolean[] {
  const {rows} = page
  const tells: boolean[] = []
  for (let from = 0; from < rows.length; ) {
    let to = from + 1
    while (to < rows.length && !rows[to]!.begins) to++
    let told = false
    for (let at = from; at < to && !told; at++) told = isItem(page, at)
    for (; from < to; from++) tells.push(told)
  }
  return tells
}

/** The run whose first telling row stands at an index; an address alone is no column. */
function runFrom(page: Page, at: number): Run | undefined {
  if (!isItem(page, at)) return undefined
  const {rows} = page
  const from = runStart(rows, at)
  if (from === undefined) return undefined
  let items = 0
  let labels = 0
  let marks = 0
  let to = at
  let isOpen = false
  for (let index = at; index < rows.length && index - to < GAP && isNarrow(rows[index]!.row); index++) {
    if (!isItem(page, index)) continue
    const {text} = rows[index]!.row
    const size = sizeOfLabel(page, index)
    items++
    if (size > 0) labels++
    if (size === 2) marks++
    isOpen = senderUnit.test(text) || (size === 1 && senderLabel.test(text))
    to = index + Math.max(1, size)
    index = to - 1
  }
  const end = isOpen ? blockEnd(rows, to) : to
  const isBlock = rows[from]!.begins && end !== undefined && (!rows[end] || rows[end].begins) && senderData.test(rows[at]!.row.text)
  // at the head or the foot of a page one label with its value is enough
  const isEdge = marks > 0 && ((from === 0 && page.later) || isFoot(rows, to))
  const isHeadDate = from === 0 && page.later && DATE.test(rows[at]!.row.text)
  return {from, to: (items > 1 || isBlock ? end : undefined) ?? to, isColumn: isBlock || isEdge || (labels > 0 && (items > 1 || isHeadDate))}
}

/** Where the block of the row before an index ends, if what is left of it may go on with a unit, or be the value of a label. */
function blockEnd(rows: readonly PageRow[], from: number): number | undefined {
  for (let end = from; end <= from + MOST; end++) {
    const next = rows[end]
    if (!next || next.begins || pageOf.test(next.row.text)) return end
    if (!isNarrow(next.row) || ENDS.test(next.row.text) || questionLine.test(next.row.text)) return undefined
  }
  return undefined
}

/** Where a run begins: at its first telling row, or at what stands above that at the head of a page or of a block, or below a sentence. */
function runStart(rows: readonly PageRow[], at: number): number | undefined {
  if (senderUnit.test(rows[at]!.row.text)) return at
  for (let from = at; from >= 0 && at - from <= MOST; from--) {
    const {row, begins} = rows[from]!
    if (!isNarrow(row) || signs(row.text) || (from < at && ENDS.test(row.text))) return undefined
    const above = rows[from - 1]?.row.text ?? ''
    if (signs(above) && (from === at || STREET.test(row.text))) return from
    if (begins || pageOf.test(above) || SENTENCE.test(above)) return from
  }
  return undefined
}

/** Whether nothing stands below but the page's number. */
function isFoot(rows: readonly PageRow[], at: number): boolean {
  return rows[at] === undefined || (pageOf.test(rows[at].row.text) && rows[at + 1] === undefined)
}

/** A name with initials, or a role, is of who signs the letter. */
function signs(text: string): boolean {
  return INITIALS.test(text) || (STARTS_ROLE.test(text) && !isAddressee(text))
}

/** `Plein 4` */
const STREET = /^\p{Lu}[\p{L}’' -]{2,40} \d{1,4}[a-z]?$/u
const DATE = /^Datum\b/u
/** What text ends with, and a name or an address does not. */
const ENDS = /[.?!:;,]$/u
const SENTENCE = /[.?!][)»”’]?\d{0,2}$/u

function isNarrow({text}: Row): boolean {
  return text.length <= NARROW && !returnAddress.test(text) && !subjectLabel.test(text) && !salutation.test(text) && !isAddressee(text)
}

function isItem(page: Page, at: number): boolean {
  const {row} = page.rows[at]!
  return isNarrow(row) && (senderUnit.test(row.text) || senderAddress.test(row.text) || sizeOfLabel(page, at) > 0)
}

/** How many rows a label takes with its value; 0 where none stands. */
function sizeOfLabel({rows, dates}: Page, at: number): number {
  const {text} = rows[at]!.row
  const below = rows[at + 1]?.begins ? undefined : rows[at + 1]?.row
  if (DATE.test(text)) return at < dates ? 0 : isDay(text.slice(5).trim()) ? 1 : text.length === 5 && below && isDay(below.text) ? 2 : 0
  if (senderRequest.test(text)) {
    const size = rows.slice(at, at + REQUEST).findIndex(({row}) => row.text.endsWith('.'))
    return size < 0 ? 1 : size + 1
  }
  if (!senderData.test(text) || senderUnit.test(text)) return 0
  return senderLabel.test(text) && below && isNarrow(below) && /\d/.test(below.text) && !senderAddress.test(below.text) && !DATE.test(below.text) && !pageOf.test(below.text) ? 2 : 1
}
