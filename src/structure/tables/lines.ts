import {emptyFigures} from '../../language/tables.ts'
import {isYear} from '../../number/index.ts'
import {startOf, type Row} from '../draft.ts'
import {LONGEST_LINE} from './limits.ts'

/** A stretch of a printed line: offsets into its text. */
export interface Part {
  from: number
  to: number
}

/** A printed line as a row of a table may be: cells of text, then figures to its end. */
export interface TableLine {
  row: Row
  texts: Part[]
  figures: Part[]
}

/**
 * The ways to read a line as cells of text and then figures, the likeliest first. Blanks part cells, but text has blanks
 * too: where some are wide, text ends at one of those.
 *
 *     Perceel 3      12   15       Perceel 3 | 12 | 15, else Perceel | 3 | 12 | 15
 *     Geslacht 2 3 6               Geslacht | 2 | 3 | 6
 *     Zorg        1 250   36       Zorg | 1 | 250 | 36, else Zorg | 1 250 | 36
 */
export function readLine(row: Row, mayBeNarrow = false): TableLine[] {
  const {text} = row
  if (text.length > LONGEST_LINE || !mayEndInFigure(text)) return []
  const run = figuresAtEnd(text)
  const start = run[0]?.from
  // where nothing is wide a single number behind words is no cell, but below others it may be
  if (start === undefined || (start > 0 && run.length === 1 && !isWide(text) && !mayBeNarrow) || !run.some(part => hasDigit(text, part))) return []
  const readings = [run]
  if (start > 0 && isWide(text) && !WIDE_END.test(text.slice(Math.max(0, start - 3), start))) {
    // a number behind words is no cell of its own where wide blanks part the cells
    const wide = run.findIndex((part, index) => index > 0 && isWide(text.slice(run[index - 1]!.to, part.from)))
    if (wide < 0) return []
    readings.unshift(run.slice(wide))
  }
  // «Spoor pm 12 14»: a word that may stand for a figure may also end the label
  const word = run.findIndex(part => hasDigit(text, part))
  if (start > 0 && word > 0 && /^\p{L}/u.test(textIn(row, run[word - 1]!)) && !isWide(text.slice(Math.max(0, start - 3), start))) readings.push(run.slice(word))
  if (isWide(text)) {
    for (const figures of [...readings]) {
      const whole = grouped(text, figures)
      if (whole.length < figures.length && areApart(whole)) readings.push(whole)
    }
  }
  const signed = readings.flatMap((figures, index) => {
    const whole = withSigns(text, figures)
    return whole.length === figures.length ? [] : [{index, whole, isSurelyOne: whole.every(part => !isSigned(text, part) || /[ \t]{2}$/u.test(text.slice(0, part.from)))}]
  })
  for (const {index, whole, isSurelyOne} of signed) {
    if (isSurelyOne) readings.push(...readings.splice(index, 1, whole))
    else readings.push(whole)
  }
  // «Verhoging artikel 1 12 14»: a number may end the label too
  if (start > 0 && !isWide(text) && /^\d{1,4}$/.test(textIn(row, run[0]!)) && /\p{L}\S{0,3}$/u.test(text.slice(0, start).trimEnd())) {
    const whole = withSigns(text, run)
    if (whole.length > 2) readings.push(whole.slice(1))
  }
  return readings.map(figures => ({row, texts: partsAt(text.slice(0, figures[0]!.from).trimEnd(), WIDE_RUN), figures}))
}

/** Whether a reading takes a number behind one blank for the end of the label: a head of as many columns must show that. */
export function endsLabelInNumber({row, texts, figures}: TableLine): boolean {
  return texts.length > 0 && !isWide(row.text) && /(?:^| )\d{1,4}$/.test(row.text.slice(0, figures[0]!.from).trimEnd())
}

/** Whether a line holds a dash before a figure that may be its minus or a cell of its own: `Dijken – 2 – 3`. */
export function mayBeSigned({text}: Row): boolean {
  return !isWide(text) && LOOSE_SIGN.test(text)
}

/** Whether the end of a line may be that of a figure: all that is asked of most lines. */
export function mayEndInFigure(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if ((last >= 48 && last <= 57) || last === 37 || last === 42) return true
  if (last === 41) return isFigure(text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1))
  if (!EMPTY_ENDS.has(last)) return false
  const word = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1
  return text.length - word < 7 && emptyFigures.has(text.slice(word).toLowerCase())
}

/** Whether two figures may be one number whose thousands a blank sets apart: `1 250`. */
export function mayBeOne(text: string, part: Part, next: Part | undefined): boolean {
  return next !== undefined && next.from - part.to === 1 && THOUSANDS.test(text.slice(part.from, part.to)) && GROUP.test(text.slice(next.from, next.to))
}

/** Whether three blanks or a tab stand within a text. */
export function isWide(text: string): boolean {
  return text.includes('   ') || text.includes('\t')
}

/** The stretches of a line that three blanks and more, or a tab, part. */
export function segments(text: string): Part[] {
  return partsAt(text, WIDE_RUN)
}

/** Whether a text may end a label: not as a sentence does, nor with a currency whose sum stands elsewhere. */
export function mayEndLabel(text: string): boolean {
  return !/[.;:?!€]$/u.test(text)
}

/** Whether a line of text goes on from the one above. */
export function goesOn(text: string): boolean {
  return /^[\p{Ll}(&]/u.test(text)
}

/** Words of a line. */
export function words(text: string): Part[] {
  return partsAt(text, BLANKS)
}

/** `1.250`, `-20`, `(20)`, `€ 12,5`, `7,5%`, or what says that there is none (`-`, `n.v.t.`): all that a cell holds. */
export function isFigure(text: string): boolean {
  return text.length < 24 && (emptyFigures.has(text.toLowerCase()) || FIGURE.test(text) || (text.startsWith('(') && BRACKETED.test(text)))
}

/** `2024`, `Meldingen in 2024`. */
export function endsInYear(text: string): boolean {
  return isYear(text.slice(text.lastIndexOf(' ') + 1))
}

/** Whether the figures of a line are years, all of them. */
export function isOfYears({figures, row}: TableLine): boolean {
  return figures.every(part => isYear(textIn(row, part)))
}

/** The text of a stretch of a line. */
export function textIn({text}: Row, {from, to}: Part): string {
  return text.slice(from, to)
}

/** Where a stretch of a line stands on the page: characters from its left edge. */
export function columnsOf(row: Row, {from, to}: Part): Part {
  const indent = row.from - startOf(row)
  return {from: indent + from, to: indent + to}
}

/** A stretch of a row as a row of its own, which owns the blanks behind it: up to the `next` stretch, or to the line's end. */
export function cutOut(row: Row, {from, to}: Part, next: Part | undefined, isFirst: boolean): Row {
  return {
    ...row,
    lead: isFirst ? row.lead : [],
    from: row.from + from,
    to: row.from + to,
    end: next ? row.from + next.from : row.end,
    text: row.text.slice(from, to)
  }
}

/* --- internal --- */

/** Minus signs that stand one blank before their figure, as budgets print them, as part of it. */
function withSigns(text: string, figures: readonly Part[]): Part[] {
  const whole: Part[] = []
  for (const part of figures) {
    const last = whole.at(-1)
    if (last && part.from - last.to === 1 && last.to - last.from === 1 && MINUS.test(text[last.from]!) && /\d/u.test(text[part.from]!)) last.to = part.to
    else whole.push({...part})
  }
  return whole
}

function isSigned(text: string, part: Part): boolean {
  return MINUS.test(text[part.from]!) && text[part.from + 1] === ' '
}

const LOOSE_SIGN = /(?:^| )[-−–‒] \d[\d.,]{0,15}%?(?: |$)/
const MINUS = /^[-−–‒]$/u

const BLANKS = /[ \t\u00a0]+/g
const WIDE_RUN = /[ \u00a0]{3,}|[ \u00a0]{0,2}\t[ \t\u00a0]*/g
const WIDE_END = /(?:[ \u00a0]{3}|\t)$/
const FIGURE = /^(?:[-−–‒+] ?|-\/- ?)?(?:€ ?)?[-−–‒+]?(?:0|[1-9]\d{0,2}(?:\.\d{3}){1,4}|[1-9]\d{0,2}(?: \d{3}){1,4}|[1-9]\d{0,5})(?:\.\d{1,3}|,\d{1,6})?(?: ?%)?\*?$/
/** `(1.840)`: less than nothing. `(2)` numbers a column or a note, `(2024)` is a year. */
const BRACKETED = /^\((?!(?:19|20)\d\d\))(?:€ ?)?(?:[1-9]\d{0,2}(?:\.\d{3}){1,4}(?:,\d{1,3})?|[1-9]\d{1,5}(?:,\d{1,3})?|\d,\d{1,3})\)$/
/** How what stands for no figure ends, by UTF-16 unit, in either case. */
const EMPTY_ENDS: ReadonlySet<number> = new Set([...emptyFigures].flatMap(word => [word, word.toUpperCase()].map(form => form.charCodeAt(form.length - 1))))
const THOUSANDS = /^[-−–‒+]?(?:€ ?)?[1-9]\d{0,2}(?: \d{3}){0,3}$/
const GROUP = /^\d{3}(?:,\d{1,3})?%?$/
const SIGN = /^(?:€|-\/-)$/

function partsAt(text: string, blanks: RegExp): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const {0: gap, index} of text.matchAll(blanks)) {
    if (index > from) parts.push({from, to: index})
    from = index + gap.length
  }
  if (from < text.length) parts.push({from, to: text.length})
  return parts
}

/** The figures that a line ends in; a currency before and a `%` behind a number are part of it. */
function figuresAtEnd(text: string): Part[] {
  const figures: Part[] = []
  for (let part = wordBefore(text, text.length); part; ) {
    let before = wordBefore(text, part.from)
    if (before && text.slice(part.from, part.to) === '%') {
      part.from = before.from
      before = wordBefore(text, part.from)
    }
    if (!isFigure(text.slice(part.from, part.to))) break
    if (before && part.from - before.to < 3 && SIGN.test(text.slice(before.from, before.to))) {
      part.from = before.from
      before = wordBefore(text, part.from)
    }
    figures.unshift(part)
    part = before
  }
  return figures
}

function grouped(text: string, figures: readonly Part[]): Part[] {
  const whole: Part[] = []
  for (const part of figures) {
    const last = whole.at(-1)
    if (last && mayBeOne(text, last, part)) whole[whole.length - 1] = {from: last.from, to: part.to}
    else whole.push(part)
  }
  return whole
}

/** Blanks within numbers tell only where those between them are wider. */
function areApart(figures: readonly Part[]): boolean {
  return figures.every((part, index) => index === 0 || part.from - figures[index - 1]!.to > 1)
}

function wordBefore(text: string, end: number): Part | undefined {
  let to = end
  while (to > 0 && isBlank(text.charCodeAt(to - 1))) to--
  let from = to
  while (from > 0 && !isBlank(text.charCodeAt(from - 1))) from--
  return from < to ? {from, to} : undefined
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0
}

function hasDigit(text: string, {from, to}: Part): boolean {
  return /\d/.test(text.slice(from, to))
}
