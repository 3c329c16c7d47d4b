import {greatest} from '../lists.ts'
import type {Draft, DraftBlock, Row} from './draft.ts'

/** The column that a text is set in, as its own lines show it. Widths are in letters of middling width. */
export interface Measure {
  /** Of a full line. */
  width: number
  /** What a line and the first word below it take at the least where the line was broken for want of room. */
  least: number
  /** Broken words were put together again, and the lines that they stood on with them. */
  isRejoined: boolean
}

/**
 * Measures a text by the lines that end within a sentence: such a line was broken for want of room. Lines of two or
 * three printed ones are set aside, for the tool that puts broken words together again leaves many:
 *
 *     te informeren over de hervorming van de begroting. Uit cijfers van de lidstaten          a full line
 *     over 2021 blijkt een stijging. De pilot heeft een looptijd van anderhalf jaar. Het …     two
 */
export function measureOf(draft: Draft): Measure {
  let measure = measures.get(draft)
  if (measure === undefined) measures.set(draft, (measure = measureOfBlocks(draft)))
  return measure
}

/** The column is that of the paper, whatever becomes of its blocks. */
const measures = new WeakMap<Draft, Measure>()

/** A block that is set narrower than the paper has its own measure. */
export function measureOfBlock({rows}: DraftBlock, paper: Measure): Measure {
  if (rows.length <= ENOUGH || paper.least === Infinity) return paper
  const broken = brokenLines([rows])
  // most blocks have lines as wide as the paper's: nothing need be measured
  if (broken.lines.length < ENOUGH || broken.lines.filter(line => line >= paper.width * NARROWER).length > broken.lines.length * (1 - WIDTH_SHARE)) return paper
  const own = measured(broken)
  return own.width < paper.width * NARROWER ? own : paper
}

/** What the mark of a list's item takes: its other lines begin below its text. */
export function markWidth({lead}: Row): number {
  return lead.reduce((width, [from, to, , reason]) => width + (reason === 'list marker' ? Math.min(to - from, WIDEST_MARK) * MIDDLING + BLANK : 0), 0)
}

/** Where on its printed line a row begins and ends. */
export interface Place {
  start: number
  end: number
}

/**
 * Where rows stand on the lines that were printed. A row may be a part of a line, as -raw ends one behind a marker, or
 * hold several:
 *
 *     doelmatig en rechtmatig worden besteed.7
 *                                              Uit cijfers van het Centraal Plan-      one line, and a full one
 */
export function placesOnLines(rows: readonly Row[], {width, isRejoined}: Measure): Place[] {
  const places: Place[] = []
  rows.forEach((row, at) => {
    const own = rowWidth(row)
    const above = rows[at - 1]
    const start = above && !isRejoined && endsInMarker(above) ? places[at - 1]!.end + BLANK : 0
    const lines = isRejoined ? Math.ceil(own / (width * MORE)) : 1
    places.push(start > 0 && start + own <= width * MORE ? {start, end: start + own} : {start: 0, end: own - (lines - 1) * width * LESS})
  })
  return places
}

/** Whether the first word of the next row would have fitted behind `end`. */
export function hasRoom(end: number, next: Row, {least}: Measure): boolean {
  return end + BLANK + firstWord(next) < least
}

/** -raw breaks a line behind a marker: `bedrijven.7`, `5 maart 20213`. */
export function endsInMarker({text}: Row): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 48 && last <= 57 && /(?:[\p{L}.,;:?!»”’)\]%]| (?:19|20)\d\d)\d{1,3}$/u.test(text)
}

/** The width of a row’s text, measured once. */
export function rowWidth(row: Row): number {
  let width = known.get(row)
  if (width === undefined) known.set(row, (width = widthOf(row.text)))
  return width
}

const known = new WeakMap<Row, number>()

/** Faces differ, but in all of them letters are of three widths, and capitals are wide. */
function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    width += code < 128 ? widths[code]! : code > 0x2010 && code < 0x201a ? BLANK : MIDDLING
  }
  return width
}

/* --- internal --- */

function measureOfBlocks({blocks, dialect}: Draft): Measure {
  if (dialect.name === 'flow') return {width: WIDEST, least: Infinity, isRejoined: false}
  const texts = blocks.filter(({role}) => role === 'paragraph' || role === 'list-item')
  const broken = brokenLines(texts.map(({rows}) => rows))
  return broken.lines.length < ENOUGH ? guessed(texts) : measured(broken)
}

function measured({lines, withWords, words}: BrokenLines): Measure {
  const most = quantile(lines, 0.5) * ONE_LINE
  const isPrinted = (_: number, at: number): boolean => lines[at]! < most
  const printed = lines.filter(isPrinted)
  const width = quantile(printed, WIDTH_SHARE)
  const least = quantile(withWords.filter(isPrinted), 0.03)
  const joined = lines.length - printed.length
  const isRejoined = joined * 20 > lines.length && joined > words
  return {width, least: Math.min(width * LESS, Math.max(least, width * UNSURE)), isRejoined}
}

/** Fewer lines do not show where they break. */
const ENOUGH = 5
/** A line is surely short when so much of a full one is left. */
const UNSURE = 0.8
/** So many of the lines are no wider than a full one is taken to be. */
const WIDTH_SHARE = 0.9
/** Printed lines are no wider than this, beside the typical. */
const ONE_LINE = 1.12
/** What full lines may be wider or less wide than measured. */
const MORE = 1.03
const LESS = 0.98
const NARROWER = 0.9
/** Lines of text are at least so wide; what takes so many times the usual one is a line still, or two for sure. */
const LINE = 50
const SPREAD = 1.15
const JOINED = 1.3
/** No printed line is wider. */
const WIDEST = 120

/** `10.`; `(cid:129)` stands for one sign. */
const WIDEST_MARK = 3
const BLANK = 0.65
const MIDDLING = 1.25
const widths = Float64Array.from({length: 128}, (_, code): number => {
  const letter = String.fromCharCode(code)
  if (/[-fijlrtI.,:;!|/'()[\] ]/.test(letter)) return BLANK
  if (/[mwMW%@]/.test(letter)) return 1.9
  return /[A-Z&]/.test(letter) ? 1.55 : MIDDLING
})

/** Of a text that shows too few broken lines: the widest that is no more than one line beside the others. */
function guessed(blocks: readonly DraftBlock[]): Measure {
  const lines = blocks.flatMap(({rows}) => rows.map(rowWidth))
  const long = lines.filter(line => line >= LINE)
  const usual = long.length === 0 ? Infinity : quantile(long, 0.3)
  const width = greatest(lines.filter(line => line < usual * SPREAD), line => line)
  return {width, least: width * UNSURE, isRejoined: lines.some(line => line > usual * JOINED)}
}

/** Lines that end within a sentence. */
interface BrokenLines {
  lines: number[]
  /** Each with the first word below it. */
  withWords: number[]
  /** How many end in a hyphen. */
  words: number
}

function brokenLines(blocks: readonly (readonly Row[])[]): BrokenLines {
  const broken: BrokenLines = {lines: [], withWords: [], words: 0}
  for (const rows of blocks) {
    for (let at = 0; at < rows.length - 1; at++) {
      const row = rows[at]!
      const next = rows[at + 1]!
      if (!/^\p{Ll}/u.test(next.text) || '.?!:;'.includes(row.text.at(-1)!) || endsInMarker(row) || (at > 0 && endsInMarker(rows[at - 1]!))) continue
      const line = rowWidth(row)
      broken.lines.push(line)
      broken.withWords.push(line + BLANK + firstWord(next))
      if ('-\u00ad‐'.includes(row.text.at(-1)!)) broken.words++
    }
  }
  return broken
}

function firstWord({text}: Row): number {
  const end = text.indexOf(' ')
  return widthOf(end < 0 ? text : text.slice(0, end))
}

function quantile(numbers: readonly number[], share: number): number {
  // typed, for it sorts numbers without asking for each pair
  const sorted = Float64Array.from(numbers).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}
