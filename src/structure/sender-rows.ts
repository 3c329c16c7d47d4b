import {returnAddress, salutation, senderAddress, senderData, senderLabel, senderRequest, senderUnit, subjectLabel} from '../language/letterhead.ts'
import {pageOf} from '../language/furniture.ts'
import {isAddressee, isDay} from './head/lines.ts'
import {isQuestion} from './headings.ts'
import type {Row} from './draft.ts'

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
 * The date is such a label on `later` pages only: on the first it is that of the letter.
 */
export function senderRows(page: readonly PageRow[], later: boolean): boolean[] {
  const found = page.map(() => false)
  const tells = blocksThatTell(page, later)
  for (let at = 0; at < page.length; at++) {
    const run = runFrom(page, at, later)
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
/** A request takes so many rows at most, a unit that begins the run too. */
const MOST = 4

interface Run {
  from: number
  to: number
  isColumn: boolean
}

/** Of each row whether its block has a row that tells what it is. */
function blocksThatTell(page: readonly PageRow[], later: boolean): boolean[] {
  const tells: boolean[] = []
  for (let from = 0; from < page.length; ) {
    let to = from + 1
    while (to < page.length && !page[to]!.begins) to++
    let told = false
    for (let at = from; at < to && !told; at++) told = isItem(page, at, later)
    for (; from < to; from++) tells.push(told)
  }
  return tells
}

/** The run whose first telling row stands at an index; an address alone is no column. */
function runFrom(page: readonly PageRow[], at: number, later: boolean): Run | undefined {
  if (!isItem(page, at, later)) return undefined
  const from = runStart(page, at)
  if (from === undefined) return undefined
  let items = 0
  let labels = 0
  let to = at
  let isOpen = false
  for (let index = at; index < page.length && index - to < GAP && isNarrow(page[index]!.row); index++) {
    if (!isItem(page, index, later)) continue
    const {text} = page[index]!.row
    const size = sizeOfLabel(page, index, later)
    items++
    if (size > 0) labels++
    isOpen = senderUnit.test(text) || (size === 1 && senderLabel.test(text))
    to = index + Math.max(1, size)
    index = to - 1
  }
  const end = isOpen ? blockEnd(page, to) : to
  const isBlock = page[from]!.begins && end !== undefined && (!page[end] || page[end].begins) && senderData.test(page[at]!.row.text)
  const isHeadDate = from === 0 && later && DATE.test(page[at]!.row.text)
  return {from, to: (items > 1 || isBlock ? end : undefined) ?? to, isColumn: isBlock || (labels > 0 && (items > 1 || isHeadDate))}
}

/** Where the block of the row before an index ends, if what is left of it may go on with a unit, or be the value of a label. */
function blockEnd(page: readonly PageRow[], from: number): number | undefined {
  for (let end = from; end <= from + MOST; end++) {
    const next = page[end]
    if (!next || next.begins || pageOf.test(next.row.text)) return end
    if (!isNarrow(next.row) || ENDS.test(next.row.text) || isQuestion(next.row.text)) return undefined
  }
  return undefined
}

/** Where a run begins: at its first telling row, or at what stands above that at the head of a page or of a block. */
function runStart(page: readonly PageRow[], at: number): number | undefined {
  if (senderUnit.test(page[at]!.row.text)) return at
  for (let from = at; from >= 0 && at - from <= MOST; from--) {
    const {row, begins} = page[from]!
    if (!isNarrow(row) || (from < at && ENDS.test(row.text))) return undefined
    if (begins || pageOf.test(page[from - 1]?.row.text ?? '')) return from
  }
  return undefined
}

const DATE = /^Datum\b/u
/** What text ends with, and a name or an address does not. */
const ENDS = /[.?!:;,]$/u

function isNarrow({text}: Row): boolean {
  return text.length <= NARROW && !returnAddress.test(text) && !subjectLabel.test(text) && !salutation.test(text) && !isAddressee(text)
}

function isItem(page: readonly PageRow[], at: number, later: boolean): boolean {
  const {row} = page[at]!
  return isNarrow(row) && (senderUnit.test(row.text) || senderAddress.test(row.text) || sizeOfLabel(page, at, later) > 0)
}

/** How many rows a label takes with its value; 0 where none stands. */
function sizeOfLabel(page: readonly PageRow[], at: number, later: boolean): number {
  const {text} = page[at]!.row
  const below = page[at + 1]?.begins ? undefined : page[at + 1]?.row
  if (DATE.test(text)) return !later ? 0 : isDay(text.slice(5).trim()) ? 1 : text.length === 5 && below && isDay(below.text) ? 2 : 0
  if (senderRequest.test(text)) {
    const size = page.slice(at, at + MOST).findIndex(({row}) => row.text.endsWith('.'))
    return size < 0 ? 1 : size + 1
  }
  if (!senderData.test(text) || senderUnit.test(text)) return 0
  return senderLabel.test(text) && below && isNarrow(below) && /\d/.test(below.text) && !senderAddress.test(below.text) && !DATE.test(below.text) && !pageOf.test(below.text) ? 2 : 1
}
