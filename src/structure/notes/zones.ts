import {report} from '../../check/report.ts'
import {senderLabel} from '../../language/letterhead.ts'
import {endsInAbbreviation} from '../../language/sentences.ts'
import {greatest} from '../../lists.ts'
import {cutFront, startOf, type Draft, type DraftBlock, type DraftNote, type Row} from '../draft.ts'
import {begins, isDay, isDossier, isFootOf, labelOf, LINES_OF_LONGEST} from './labels.ts'
import {isSpacedMarker, SIGN_MARKER} from './markers.ts'
import {unscrambled} from './unscrambled.ts'

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
 * Where it does, a page may count from 1 again, a note may have a sign (`*`, `a)`), and the last of a page may go on at the
 * foot of the next:
 *
 *     1 Kamerbrief van 3 mei, waarin op verzoek van         page 1 ends
 *
 *     uw Kamer is ingegaan op de sluizen.                   page 2, above its own notes
 *     2 Motie van het lid …
 */
export function footnoteZones(draft: Draft): void {
  const pages = groupByPage(draft.blocks)
  const blocks: DraftBlock[] = []
  const paged = draft.dialect.pages !== 'none'
  const markersOf = pages.map(page => lazily(() => withJoined(firstMarkers(draft.raw, ...rangeOf(page)), page)))
  const proven = lazily(() => provenFrom(pages, markersOf))
  let last = 0
  let open: DraftNote | undefined
  for (const [index, page] of pages.entries()) {
    const known: Proof = paged ? {own: () => proven()[index]!.own, later: () => proven()[index + 1]?.greatest ?? 0} : UNPROVEN
    const markers = markersOf[index]!
    let split = splitPage(draft, page, last, markers, known)
    // where the note that is due has no label, those that follow still have theirs
    const skipped = paged && split.notes.length === 0 ? known.own().find(number => number > last + 1 && number <= last + MOST_MISSED) : undefined
    if (skipped !== undefined) split = splitPage(draft, page, skipped - 1, markers, known)
    const {body, notes, above} = split
    const rest = paged && open && above > 0 ? body[above]! : undefined
    if (rest && rest.role === 'paragraph' && /^[\p{Ll}(]/u.test(rest.rows[0]!.text)) {
      for (const row of rest.rows) open!.rows.push(row)
      body.splice(above, 1)
    }
    for (const block of body) blocks.push(block)
    for (const note of notes) draft.notes.push(note)
    last = Number(notes.findLast(isNumbered)?.number ?? last)
    const latest = notes.at(-1) ?? (rest ? open : undefined)
    open = latest && isOpen(latest, page) ? latest : undefined
  }
  draft.blocks = blocks
  const times = new Map<string, number>()
  for (const note of draft.notes) {
    const time = (times.get(note.number) ?? 0) + 1
    times.set(note.number, time)
    if (time > 1) note.label = `${note.number}.${time}`
  }
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

/** Where a page begins and ends in raw. */
function rangeOf(page: readonly DraftBlock[]): [begin: number, end: number] {
  return [startOf(page[0]!.rows[0]!), page.at(-1)!.rows.at(-1)!.end]
}

/** `above` is the index of the block of the body that stands right above the notes, or at the page's end. */
function splitPage(draft: Draft, page: readonly DraftBlock[], last: number, markers: Marks['markers'], proof: Proof): {body: DraftBlock[]; notes: DraftNote[]; above: number} {
  const body: DraftBlock[] = []
  const notes: DraftNote[] = []
  const paged = draft.dialect.pages !== 'none'
  const rows = lazily(() => page.flatMap(({role, rows}) => (role === 'paragraph' ? rows : [])))
  const marks: Marks = {
    markers,
    spaced: paged ? lazily(() => spacedMarkers(draft.raw, ...rangeOf(page))) : NO_LABELS,
    signs: paged ? lazily(() => signMarkers(draft.raw, ...rangeOf(page))) : NO_SIGNS,
    plain: lazily(() => plainLabels(page)),
    isFoot: (due, row) => paged && isFootOf(rows(), row, due, LINES_OF_LONGEST),
    isProven: (due, row) => (proof.later() > due || proof.own().some(number => number > due)) && isFootOf(rows(), row, due)
  }
  const titles = paged ? NO_LABELS : lazily(() => lastTitles(page))
  let due = paged && last > 0 && countsAnew(page, last, marks) ? 1 : last + 1
  let inZone = false
  let turned = 0
  let above: number | undefined
  for (let index = 0; index < page.length; index++) {
    const block = turned > 0 ? onPage(page[index]!, page[index]!.page + turned) : page[index]!
    if (block.role !== 'paragraph') {
      body.push(block)
      continue
    }
    let taken = 0
    if (!inZone) {
      const start = opensZone(page, index, due, marks)
      const isOneOfTitles = start >= 0 && (titles().get(due + 1) ?? 0) > index && isTitle(block, start, page[index + 1])
      if (start < 0 || isOneOfTitles) {
        body.push(block)
        continue
      }
      if (start > 0) body.push({...block, rows: block.rows.slice(0, start)})
      taken = start
      inZone = true
      above ??= body.length - 1
    }
    // to the page's end all is notes, so a label may be looked for in all of it
    const rest = paged ? page.slice(index + 1).filter(({role}) => role === 'paragraph') : []
    const own = [...block.rows.slice(taken), ...rest.flatMap(({rows}) => rows)]
    due = addNotes(draft, notes, paged ? unscrambled(draft, own, due) : own, due, block.page, marks)
    if (paged) {
      for (const left of page.slice(index + 1)) if (left.role !== 'paragraph') body.push(left)
      break
    }
    const next = page[index + 1]
    if (next && !goesOn(next, due, marks, page[index + 2]) && isFinished(notes.at(-1)!)) {
      inZone = false
      turned++
    }
  }
  return {body, notes, above: above ?? body.length - 1}
}

/**
 * The row of a block at which the page's notes begin, or -1. What looks like a title is one where the note may begin
 * further down: `1 Achtergrond` in the text, `1 Kamerstuk …` at the foot.
 */
function opensZone(page: readonly DraftBlock[], index: number, due: number, marks: Marks): number {
  const block = page[index]!
  let start = zoneStart(block, due, marks, page[index + 1])
  while (start >= 0 && isTitle(block, start, page[index + 1])) {
    const later = zoneStart(block, due, marks, page[index + 1], start + 1)
    if (later < 0) return page.some(({role}, at) => at > index && role === 'paragraph' && zoneStart(page[at]!, due, marks, page[at + 1]) >= 0) ? -1 : start
    start = later
  }
  return start
}

/** Whether a note breaks off at the end of a full line, as one does that goes on at the next page's foot. */
function isOpen({rows}: DraftNote, page: readonly DraftBlock[]): boolean {
  const {text} = rows.at(-1)!
  return (/[\p{L},;(–-]$/u.test(text) || endsInAbbreviation(text)) && text.length > FULL * greatest(page, block => greatest(block.rows, row => row.text.length))
}

/** A full line takes more than this share of the widest. */
const FULL = 0.7

/** Adds the notes that rows make, the first numbered `due`; returns the number that is due next. */
function addNotes(draft: Draft, notes: DraftNote[], rows: readonly Row[], due: number, page: number, marks: Marks): number {
  for (const row of rows) {
    const skipped = skippedTo(row, due, notes.at(-1), marks)
    if (skipped !== undefined) due = skipped
    const label = isContinued(notes.at(-1), row) ? undefined : noteStart(row.text, due, marks)
    const sign = label === undefined ? signAt(row, marks.signs) : undefined
    if (label !== undefined) {
      const number = String(due++)
      notes.push({number, mark: number, label: number, rows: labelled(draft, row, label), page})
    } else if (sign !== undefined) {
      const number = sign.replace(')', '')
      notes.push({number, mark: sign, label: number, rows: labelled(draft, row, sign.length), page})
    } else notes.at(-1)!.rows.push(row)
  }
  return due
}

/** The number of a later note than the one that is due, where its line begins so and its marker stands above: labels between are lost. */
function skippedTo(row: Row, due: number, last: DraftNote | undefined, marks: Marks): number | undefined {
  const number = labelOf(row.text)
  if (number === undefined || number <= due || number > due + MOST_MISSED || !last || !isFinished(last)) return undefined
  return (marks.markers().get(number) ?? Infinity) < last.rows[0]!.from ? number : undefined
}

/** A note whose last line leaves a number open goes on with it: `(Kamerstuk` / `32 813, nr. 4).` is no note 32. */
function isContinued(note: DraftNote | undefined, {text}: Row): boolean {
  const above = note?.rows.at(-1)?.text ?? ''
  if (above === '' || !/^\d{1,3} \d/.test(text)) return false
  return isDossier(text) || /[,(–-]$/u.test(above) || endsInAbbreviation(above)
}

/** Whether the note that is due begins in a block behind finished ones: its marker stands above, and it is no title. */
function goesOn(block: DraftBlock, due: number, marks: Marks, next: DraftBlock | undefined): boolean {
  const [row] = block.rows
  const label = noteStart(row!.text, due, marks)
  return label !== undefined && (marks.markers().get(due) ?? Infinity) < startOf(row!) && !(/[.)]/.test(row!.text[label] ?? '') && isTitle(block, 0, next))
}

function onPage(block: DraftBlock, page: number): DraftBlock {
  return {...block, page, rows: block.rows.map(row => ({...row, page}))}
}

/**
 * The length of the label when a line starts the note that is due: `3 Kamerstuk …`, or `3` alone; `3. Kamerstuk …` only
 * where no line of the page has the label without its point, for titles and lists have one too.
 */
function noteStart(text: string, due: number, marks: Marks): number | undefined {
  const number = String(due)
  if (!text.startsWith(number)) return undefined
  const rest = text.slice(number.length)
  if (rest === '') return number.length
  if (isDay(text)) return undefined
  if (/^[.)]/.test(rest)) return POINTED.test(rest) && !marks.plain().has(due) ? number.length : undefined
  return begins(rest) ? number.length : undefined
}

const beginsSmall = (rest: string): boolean => BEGINS_SMALL.test(rest) && !BEGINS_WITH_ADDRESS.test(rest)
const BEGINS_SMALL = /^\s+\p{Ll}/u
const BEGINS_WITH_ADDRESS = /^\s+(?:https?:|www\.)/u
const POINTED = /^[.)]\s+(?:["'«‘“(\[]?\p{Lu}|https?:|www\.|\d|["'«‘“(\[])/u

/** The numbers that lines of a page have as labels of notes, without a point behind them. */
function plainLabels(page: readonly DraftBlock[]): Set<number> {
  const labels = new Set<number>()
  for (const {role, rows} of page) {
    if (role !== 'paragraph') continue
    for (const {text} of rows) {
      const number = labelOf(text)
      if (number !== undefined) labels.add(number)
    }
  }
  return labels
}

/**
 * The last block in which each number begins what looks like a title. Where notes were cut off, the markers of `1` and
 * `2` still stand in the text, above titles `1 Regelingen` and `2 Kosten`.
 */
function lastTitles(page: readonly DraftBlock[]): Map<number, number> {
  return new Map(
    page.flatMap((block, index) =>
      block.role === 'paragraph' ? block.rows.flatMap((row, at) => (labelOf(row.text) !== undefined && isTitle(block, at, page[index + 1]) ? [[labelOf(row.text)!, index] as const] : [])) : []
    )
  )
}

function isNumbered({number}: DraftNote): boolean {
  return /^\d/.test(number)
}

/** Whether the notes of a page begin at 1 again: it has a note 1 with its marker, and nothing of the number that is due. */
function countsAnew(page: readonly DraftBlock[], last: number, marks: Marks): boolean {
  const unsigned = {...marks, signs: NO_SIGNS}
  const opens = (due: number): boolean => page.some((block, index) => block.role === 'paragraph' && zoneStart(block, due, unsigned, page[index + 1]) >= 0)
  return opens(1) && !marks.markers().has(last + 1) && !opens(last + 1)
}

/** The sign that a line begins with, where it marks a note of this page: `* Raadpleegbaar via …`, `a) Ter inzage …`. */
function signAt(row: Row, signs: Signs): string | undefined {
  // the signs of a page are looked for once a line begins with one
  if (!SIGN.test(row.text) || signs().size === 0) return undefined
  const sign = SIGN_LABEL.exec(row.text)?.groups!['sign']
  return sign !== undefined && (signs().get(sign) ?? Infinity) < startOf(row) ? sign : undefined
}

/** Where each sign first stands in the text as a marker: `verzonden.*`, `de bijlage.a)`. */
function signMarkers(raw: string, begin: number, end: number): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  for (const {0: sign, index} of raw.slice(begin, end).matchAll(SIGN_MARKER)) if (!signs.has(sign)) signs.set(sign, begin + index)
  return signs
}

/** What a page tells of its notes, looked for once somebody asks. */
interface Marks {
  /** Where each number first stands as a marker. */
  markers: () => ReadonlyMap<number, number>
  /** Where each number first stands as one with a blank before it. */
  spaced: () => ReadonlyMap<number, number>
  signs: Signs
  plain: () => ReadonlySet<number>
  /** Whether all from a row on to the end of the page is notes, by its size. */
  isFoot: (due: number, row: Row) => boolean
  /** Whether notes that follow prove that a row begins the note that is due, though nobody saw its marker. */
  isProven: (due: number, row: Row) => boolean
}

/** The numbers of notes that a page has with label and marker, and the greatest of them on the pages behind it. */
interface Proof {
  own: () => readonly number[]
  later: () => number
}

const UNPROVEN: Proof = {own: () => [], later: () => 0}

/** So many notes in a row may have lost their labels. */
const MOST_MISSED = 10

/** For each page the notes that have both label and marker, and the greatest of it and all pages behind it. */
function provenFrom(pages: readonly (readonly DraftBlock[])[], markersOf: readonly Marks['markers'][]): {own: number[]; greatest: number}[] {
  let greatest = 0
  return pages
    .map((page, index) => provenOn(page, markersOf[index]!))
    .reverse()
    .map(own => ({own, greatest: (greatest = Math.max(greatest, ...own))}))
    .reverse()
}

function provenOn(page: readonly DraftBlock[], markers: Marks['markers']): number[] {
  const numbers: number[] = []
  for (const {role, rows} of page) {
    if (role !== 'paragraph') continue
    for (const row of rows) {
      const number = labelOf(row.text)
      if (number !== undefined && number > (numbers.at(-1) ?? 0) && (markers().get(number) ?? Infinity) < startOf(row)) numbers.push(number)
    }
  }
  return numbers
}

type Signs = () => ReadonlyMap<string, number>

const NO_LABELS = (): ReadonlyMap<number, number> => new Map()
const NO_SIGNS: Signs = () => new Map()
const SIGN = /^(?:\*|[a-z]\))/
const SIGN_LABEL = /^(?<sign>\*{1,3}|[a-z]\))\s{1,20}["«“(]?\p{Lu}/u

/** The row of a block at which the page's notes begin, or -1. */
function zoneStart(block: DraftBlock, due: number, marks: Marks, next: DraftBlock | undefined, from = 0): number {
  const {rows} = block
  const longest = lazily(() => greatest(rows, ({text}) => text.length))
  const isDone = ({text}: Row): boolean => (ENDS.test(text) && !endsInAbbreviation(text)) || (/^\p{Lu}/u.test(text) && longest() * ROOM > text.length)
  return rows.findIndex((row, at) => {
    if (at < from) return false
    const above = rows[at - 1]
    if (signAt(row, marks.signs) !== undefined) return !above || isDone(above)
    const label = noteStart(row.text, due, marks)
    // `Bijlagen` / `1` says how many
    if (label === undefined || (above && senderLabel.test(above.text))) return false
    const alone = row.text.length === label
    if (!alone && /[.)]/.test(row.text[label]!) && isTitle(block, at, next)) return false
    // mid-block only where the number has a line of its own, or the line above is a finished one, or left much room, or
    // all below is notes, as where a printer sets no blank line above them
    if (above && !alone && !isDone(above) && !marks.isFoot(due, row)) return false
    // a number that goes on with its line: `Met ingang van` / `1 april 2025 geldt`
    if (above && !alone && beginsSmall(row.text.slice(label)) && !ENDS.test(above.text)) return false
    if ((marks.markers().get(due) ?? Infinity) < startOf(row)) return true
    if ((marks.spaced().get(due) ?? Infinity) < startOf(row) && marks.isFoot(due, row)) return true
    return !/[.)]/.test(row.text[label] ?? '') && !beginsSmall(row.text.slice(label)) && !isTitle(block, at, next) && marks.isProven(due, row)
  })
}

/**
 * Whether a line with a number is a title, and no note: short, without a stop, and below it text begins anew.
 *
 *     1. Aanleiding
 *     De regeling is in 2019 geëvalueerd.1 Daarbij is …
 */
function isTitle({rows}: DraftBlock, at: number, next: DraftBlock | undefined): boolean {
  const {text} = rows[at]!
  const below = rows[at + 1] ?? next?.rows[0]
  return text.length < LONGEST_TITLE && /\p{Ll}{2}$/u.test(text) && below !== undefined && /^(?:[«“"‘(]?\p{Lu}|\d{1,2}\.\d{1,2}\.? \p{Lu})/u.test(below.text)
}

const LONGEST_TITLE = 70
const ENDS = /[.!?»”"')\]]\d{0,3}$/u
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

/** The markers of a page, and those that are printed on lines of their own. */
function withJoined(markers: Map<number, number>, page: readonly DraftBlock[]): Map<number, number> {
  for (const {rows} of page) {
    for (const {marker} of rows) if (marker) markers.set(marker.number, Math.min(marker.at, markers.get(marker.number) ?? Infinity))
  }
  return markers
}

/** The numbers that are markers if a blank may stand before one: `de wetgeving 3. Deze`. */
function spacedMarkers(raw: string, begin: number, end: number): Map<number, number> {
  const markers = new Map<number, number>()
  const text = raw.slice(begin, end)
  for (const {0: digits, index} of text.matchAll(/(?<= )\d{1,3}(?![\d\p{L}])/gu)) {
    const number = Number(digits)
    const behind = index + digits.length
    if (!markers.has(number) && isSpacedMarker(text.slice(Math.max(0, index - 26), index), text.slice(behind, behind + 2))) markers.set(number, begin + index)
  }
  return markers
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const YEAR_DIGITS = 4
const GLUED = /[\p{L}.,;:!?)\]»”’"'%…]$/u
/** `Postbus 20061` has no year. */
const YEAR = /(?<!\d|Postbus )(?:19|20)\d\d$/

function isMarker(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length, at + length + 3)
  if (/^[\p{L}\d%]/u.test(after)) return false
  // nearly all numbers stand behind a blank, and few of those behind a stop
  if (text.charCodeAt(at - 1) === 32 && !/[.!?»”)]/.test(text[at - 2] ?? '')) return false
  const before = text.slice(Math.max(0, at - 13), at)
  // a decimal, but for a sentence that ends in a number: `6,1 hectare`, and `nr. 12.4 De`
  if (/\d[.,]$/.test(before)) return before.endsWith('.') && (/(?:^|\D)(?:19|20)\d\d\.$/.test(before) || /^(?:\s+[\p{Lu}«“"‘]|\s*$)/u.test(after))
  // a name: `Q1`, `PM10`; the letter of a paper of the Senate begins a line
  if (/(?<![\p{L}\d])\p{Lu}{1,3}$/u.test(before)) return /\n[ \t]{0,4}\p{Lu}{1,3}$/u.test(before)
  return GLUED.test(before) || YEAR.test(before) || /(?<!(?<!\p{L})[Nn]rs?)[.!?»”)] $/u.test(before)
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
  const {text} = note.rows.at(-1)!
  return /[.!?)\]»”"']$|https?:\/\/\S{1,200}$/u.test(text) && !endsInAbbreviation(text)
}
