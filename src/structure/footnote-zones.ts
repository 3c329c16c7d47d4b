import {report} from '../check/report.ts'
import {cutFront, startOf, type Draft, type DraftBlock, type DraftNote, type Row} from './draft.ts'
import {unscrambled} from './scrambled-notes.ts'

/**
 * Sets the notes at the foot of each page apart. Notes count on through the letter, so the number that is due tells
 * where a zone begins, if that number also stands as a marker in the text above it:
 *
 *     … gehoor aan de heldere oproep van uw Kamer.4         marker 4, due
 *
 *     4 Motie van het lid …                                 the zone begins: the rest of the page is notes
 *     steun aan Oekraïne, 15 juni 2022                      goes on
 *
 *     5 Kamerbrief …                                        the next one
 *
 * The number may stand on a line of its own. A blank line inside a zone does not end it: the page's end does. Where a
 * text shows no pages, a finished note followed by anything but the next note ends the zone, and with it the page.
 */
export function footnoteZones(draft: Draft): void {
  const pages = groupByPage(draft.blocks)
  const blocks: DraftBlock[] = []
  let last = 0
  for (const page of pages) {
    const {body, notes} = splitPage(draft, page, last)
    for (const block of body) blocks.push(block)
    for (const note of notes) draft.notes.push(note)
    if (notes.length > 0) last = Number(notes.at(-1)!.number)
  }
  draft.blocks = blocks
}

/* --- internal --- */

function groupByPage(blocks: readonly DraftBlock[]): DraftBlock[][] {
  const pages: DraftBlock[][] = []
  for (const block of blocks) {
    const current = pages.at(-1)
    if (current && current[0]!.page === block.page) current.push(block)
    else pages.push([block])
  }
  return pages
}

function splitPage(draft: Draft, page: readonly DraftBlock[], last: number): {body: DraftBlock[]; notes: DraftNote[]} {
  const body: DraftBlock[] = []
  const notes: DraftNote[] = []
  let due = last + 1
  const markers = lazily(() => firstMarkers(draft.raw, startOf(page[0]!.rows[0]!), page.at(-1)!.rows.at(-1)!.end))
  const paged = draft.dialect.pages !== 'none'
  let inZone = false
  let turned = 0
  for (let index = 0; index < page.length; index++) {
    const block = turned > 0 ? onPage(page[index]!, page[index]!.page + turned) : page[index]!
    if (block.role !== 'paragraph') {
      body.push(block)
      continue
    }
    let taken = 0
    if (!inZone) {
      const start = block.rows.findIndex((row, at) => opensZone(row, at, block, due, markers))
      if (start < 0) {
        body.push(block)
        continue
      }
      if (start > 0) body.push({...block, rows: block.rows.slice(0, start)})
      taken = start
      inZone = true
    }
    // to the page's end all is notes, so a label may be looked for in all of it
    const rest = paged ? page.slice(index + 1).filter(({role}) => role === 'paragraph') : []
    const own = [...block.rows.slice(taken), ...rest.flatMap(({rows}) => rows)]
    due = addNotes(draft, notes, paged ? unscrambled(draft, own, due) : own, due, block.page)
    if (paged) {
      for (const left of page.slice(index + 1)) if (left.role !== 'paragraph') body.push(left)
      break
    }
    const next = page[index + 1]?.rows[0]
    if (next && noteStart(next.text, due) === undefined && isFinished(notes.at(-1)!)) {
      inZone = false
      turned++
    }
  }
  return {body, notes}
}

/** Adds the notes that rows make, the first numbered `due`; returns the number that is due next. */
function addNotes(draft: Draft, notes: DraftNote[], rows: readonly Row[], due: number, page: number): number {
  for (const row of rows) {
    const label = noteStart(row.text, due)
    if (label === undefined) notes.at(-1)!.rows.push(row)
    else notes.push({number: String(due++), rows: labelled(draft, row, label), page})
  }
  return due
}

function onPage(block: DraftBlock, page: number): DraftBlock {
  return {...block, page, rows: block.rows.map(row => ({...row, page}))}
}

/** The length of the label when a line starts the note that is due: `3 Kamerstuk …`, or `3` alone. */
function noteStart(text: string, due: number): number | undefined {
  const number = String(due)
  if (!text.startsWith(number)) return undefined
  const rest = text.slice(number.length)
  if (rest === '') return number.length
  // a note starts with a capital, a quote, an address or a further number («2 2 Volgens»)
  return /^[.)]?\s+(?:["'«‘“(\[]?\p{Lu}|https?:|www\.|\d|["'«‘“(\[]|\p{Ll}{3})/u.test(rest) ? number.length : undefined
}

function opensZone(row: Row, at: number, block: DraftBlock, due: number, markers: () => ReadonlyMap<number, number>): boolean {
  const label = noteStart(row.text, due)
  if (label === undefined) return false
  const alone = row.text.length === label
  // mid-block only where the number has a line of its own, or the line above is a finished one, or left much room
  if (at > 0 && !alone && !isDone(block, at - 1)) return false
  return (markers().get(due) ?? Infinity) < startOf(row)
}

function isDone({rows}: DraftBlock, at: number): boolean {
  const {text} = rows[at]!
  return /[.!?»”"')\]]\d{0,3}$/u.test(text) || (/^\p{Lu}/u.test(text) && rows.some(row => row.text.length * ROOM > text.length))
}

/** A line shorter than this share of another has room left for what follows. */
const ROOM = 0.5

/**
 * Where each number first stands in the text as a marker: glued to a letter, a closing mark or a year, not followed by
 * letter or digit. Found for a page at once, since a page may have as many labels as lines.
 */
function firstMarkers(raw: string, begin: number, end: number): Map<number, number> {
  const markers = new Map<number, number>()
  const text = raw.slice(begin, end)
  for (const {0: digits, index} of text.matchAll(/\d{1,8}(?!\d)/g)) {
    // the number itself, or what is left behind a year: 2022|3
    for (const at of [index, index + YEAR_DIGITS]) {
      const number = Number(text.slice(at, index + digits.length))
      if (number > 0 && !markers.has(number) && isMarker(text, at, index + digits.length - at)) markers.set(number, begin + at)
    }
  }
  return markers
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const YEAR_DIGITS = 4
const GLUED = /[\p{L}.,;:!?)\]»”’"'%…]$/u
const YEAR = /(?:^|\D)(?:19|20)\d\d$/

function isMarker(text: string, at: number, length: number): boolean {
  const after = text[at + length]
  if (after !== undefined && /[\p{L}\d%]/u.test(after)) return false
  const before = text.slice(Math.max(0, at - 6), at)
  return GLUED.test(before) || YEAR.test(before) || /[.!?»”)] $/u.test(before)
}

/**
 * The rows of a note that begins in this one, without its label. Some printers doubled it:
 *
 *     2 2 Volgens de VN …   →   Volgens de VN …          and a message
 */
function labelled(draft: Draft, row: Row, label: number): Row[] {
  const {raw} = draft
  const number = row.text.slice(0, label)
  let from = row.from + label
  while (from < row.to && /[\s.)]/.test(raw[from]!)) from++
  let cut = cutFront(row, raw, from, 'footnote label')
  const doubled = cut.text.startsWith(number) ? /^\s{1,60}(?=\p{Lu})/u.exec(cut.text.slice(label)) : null
  if (doubled) {
    report(draft.file, draft.places, [row.from, cut.from + number.length], {
      ruleId: 'doubled-number',
      reason: `Expected the number of footnote ${number} once, but it is printed twice`,
      actual: `${number} ${number}`,
      expected: [number]
    })
    cut = cutFront(cut, raw, cut.from + label + doubled[0].length, 'doubled footnote label')
  }
  return [cut]
}

function isFinished(note: DraftNote): boolean {
  return /[.!?)\]»”"']$|https?:\/\/\S{1,200}$/u.test(note.rows.at(-1)!.text)
}
