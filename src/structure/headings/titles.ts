import {closedWords, interrogatives} from '../../language/function-words.ts'
import {runningFoot} from '../../language/furniture.ts'
import {leadsOn} from '../../language/leads-on.ts'
import {nameParticles} from '../../language/name-parts.ts'
import {numberedCaption} from '../../language/tables.ts'
import {conditionalAuxiliaries, futureAuxiliaries, isOnlyVerb, perfectAuxiliaries} from '../../language/verbs.ts'
import {splitBlock, type DraftBlock, type Row} from '../draft.ts'
import {endsInMarker, hasRoom, placesOnLines, rowWidth, type Measure} from '../measure.ts'
import {withoutMarker} from '../notes/printed-markers.ts'

/**
 * Sets the headings in a block apart that a tool printed without blank lines around them. A title has room behind it
 * that running text would have filled, and stands between the end of a sentence and text, or another title:
 *
 *     tot en met het vierde kwartaal van het voorgaande jaar.
 *     2. Zorg                                                       «Wet» had room behind it
 *     Wet langdurige zorg, maatschappelijke ondersteuning en        so has «Voor», behind the second line
 *     jeugdwet
 *     Voor de uitgaven die onder de wet vallen ontvangt het …
 *
 * The caption of a table is set apart too, and stays a paragraph. `above` is the row of the page before that the block may go on from; `asks` says that the paper has numbered questions.
 */
export function splitTitles(block: DraftBlock, above: Row | undefined, measure: Measure, asks: boolean): DraftBlock[] {
  const {rows} = block
  if (measure.width < WIDE) return splitNested(block, asks)
  const sizes = titleSizes(rows, measure, asks)
  const titles: number[] = []
  let end = 0
  rows.forEach((row, at) => {
    const before = rows[at - 1] ?? above
    // no printer goes on from page to page with a number and a capital
    const isBelowTitle = titles.length > 0 && at === end && !numberedCaption.test(rows[titles.at(-1)!]!.text)
    const isFree = before === undefined || isBelowTitle || (at === 0 && titleNumber(row.text) !== '')
    if (at < end || sizes[at] === 0 || !(isFree || endsSentence(before, row))) return
    titles.push(at)
    end = at + sizes[at]!
  })
  const cuts = [...new Set(titles.flatMap(at => [at, at + sizes[at]!]))].filter(at => at > 0)
  const begins = new Set(titles)
  return splitBlock(block, cuts).map((part, index) => (!begins.has(cuts[index - 1] ?? 0) ? part : numberedCaption.test(part.rows[0]!.text) ? {...part, isOwn: true} : {...part, role: 'heading'}))
}

/** `2. `, `1.1 `, `§ 2. `, `A. `, `A.1 `, `IV) ` before a title: what it was numbered with. */
export function titleNumber(text: string): string {
  return NUMBER.exec(text)?.[0] ?? ''
}

/** `Hoe nu verder?`, `3. Is er meer nodig?`: a title that asks, where a line that begins with a verb is a question to somebody. */
export function isAskingTitle(text: string): boolean {
  if (!text.endsWith('?')) return false
  const number = titleNumber(text)
  const words = text.slice(number.length)
  return !STOP_INSIDE.test(words) && (number !== '' || interrogatives.has(words.slice(0, words.indexOf(' ')).toLowerCase()))
}

/** Questions one under another are no titles. */
export function isAmongQuestions(above: Row | undefined, below: Row | undefined): boolean {
  return [above, below].some(row => row && withoutMarker(row.text).endsWith('?'))
}

/** `Voorzitter: De Roon` */
export const FIELD = /^\p{Lu}\p{L}{2,20}: \p{Lu}/u

/** Two figures, both small or one of them in groups or with a fraction, end the row of a table. */
export function endsInFigures(text: string): boolean {
  return FIGURES.test(text)
}

/* --- internal --- */

const FIGURES = /(?<=^| )(?:[-−–]? ?\d[\d.,]{0,14} [-−–]? ?\d{1,3}[.,]\d[\d.,]{0,14}|[-−–]? ?\d{1,3}[.,]\d[\d.,]{0,14} [-−–]? ?\d{1,6}|\d{1,2} \d{1,2}|(?:\d{1,3} ){3,12}\d{1,3})$/u

/** Columns are at least so wide. */
const WIDE = 45
/** What a line of text fills at the least, where no sentence ends. */
const FULL = 0.7
const LONGEST = 160

const NUMBER = /^(?:(?:§ ?)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Z](?:[.)]|(?:\.\d{1,2}){1,2}\.?)|[IVX]{1,5}[.)])\s{1,4}(?=[«“"‘’(]{0,2}\p{Lu})/u
/** A number or a bracket may begin a line because it is not parted from what stands behind it. */
const BEGINS_TEXT = /^(?:[«“"‘’]{0,2}\p{Lu}|[•○▪–-] |(?:§ ?)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]? \p{Lu})/u
const STOP_INSIDE = /[.!?;][»”"’')]{0,2}\d{0,3} [«“"‘(]?\p{Lu}/u
const SENTENCE_END = /[.?!][»”"’')]{0,2}$/u
/** `A. ARTIKELSGEWIJZE TOELICHTING`: a title, whatever stands below. */
const CAPITALS = /^(?:(?:[A-Z]|[IVX]{1,4}|\d{1,2})\. ?)?\p{Lu}{3}[\p{Lu}\d ,’'()–-]{4,100}$/u

const auxiliaries: ReadonlySet<string> = new Set([...futureAuxiliaries, ...perfectAuxiliaries, ...conditionalAuxiliaries])

/** `2 Vaarwegen` above `2.1 Cijfers` and text: two titles, in however narrow a column. */
function splitNested(block: DraftBlock, asks: boolean): DraftBlock[] {
  const [outer, inner, text] = block.rows
  if (!text || !/^\d/.test(outer!.text)) return [block]
  const number = titleNumber(outer!.text).trimEnd().replace(/[.)]$/, '')
  const isNested = number !== '' && titleNumber(inner!.text).startsWith(`${number}.1`) && [outer, inner].every(row => isTitle(row!.text, asks)) && /^\p{Lu}/u.test(text.text)
  return isNested ? splitBlock(block, [1, 2]).map((part, index) => (index < 2 ? {...part, role: 'heading'} : part)) : [block]
}

/** How many rows a title that begins at each row would take; 0 where none may. From below, for a title may stand above another. */
function titleSizes(rows: readonly Row[], measure: Measure, asks: boolean): number[] {
  const places = placesOnLines(rows, measure)
  const sizes = rows.map(() => 0)
  // no sentence begins with the number of a title, so nothing stands before it on its line
  const endOf = (at: number): number => places[at]!.end - (titleNumber(rows[at]!.text) === '' ? 0 : places[at]!.start)
  const hasEnd = (at: number): boolean => hasRoom(endOf(at), rows[at + 1]!, measure) || beginsAnew(rows[at + 1]!)
  for (let at = rows.length - 2; at >= 0; at--) {
    // most lines begin with a small letter, and no title does
    if (beginsSmall(rows[at]!)) continue
    const isQuestion = isAskingTitle(rows[at]!.text) && (at === 0 || hasEnd(at - 1))
    // `A. TOELICHTING` above `Artikelen 1 en 2`: a line of capitals goes on in capitals
    const size = isQuestion || hasEnd(at) || (CAPITALS.test(rows[at]!.text) && /\p{Ll}{2}/u.test(rows[at + 1]!.text)) ? 1 : 2
    const below = rows[at + size]
    if (!below || (size === 2 && !hasEnd(at + 1)) || !BEGINS_TEXT.test(below.text)) continue
    const text = size === 1 ? rows[at]!.text : `${rows[at]!.text} ${rows[at + 1]!.text}`
    if (text.endsWith('?') && isAmongQuestions(rows[at - 1], below)) continue
    if (isTitle(text, asks) && !isItem(rows, at, below) && (sizes[at + size]! > 0 || isText(below, measure) || CAPITALS.test(text))) sizes[at] = size
  }
  return sizes
}

function beginsSmall({text}: Row): boolean {
  const code = text.charCodeAt(0)
  return code >= 97 && code <= 122
}

/** A capital on a word that is no name begins a sentence: `Uit cijfers`, `De raming`, and not `De Boer`, `Van der Zee`. */
function beginsAnew({text}: Row): boolean {
  const [, word, next] = /^(\p{Lu}\p{Ll}{0,20}) (\p{Ll}{0,20})/u.exec(text) ?? []
  if (word === undefined || !closedWords.has(word.toLowerCase())) return false
  return !nameParticles.has(word.toLowerCase()) || (next !== '' && !nameParticles.has(next!))
}

function isTitle(text: string, asks: boolean): boolean {
  if (CAPITALS.test(text)) return true
  const words = withoutMarker(text.slice(titleNumber(text).length))
  if (words.length < 3 || text.length > LONGEST || text.includes('   ') || FIELD.test(text) || runningFoot.test(text) || endsInFigures(text)) return false
  if (!/^\p{Lu}/u.test(words) || STOP_INSIDE.test(words)) return false
  if (words.endsWith('?')) return !asks && isAskingTitle(withoutMarker(text))
  if (!/[\p{L}\d)»”’%]$/u.test(words) || words.lastIndexOf('(') > words.lastIndexOf(')')) return false
  return !leadsOn(words) && !words.toLowerCase().split(/[ ,]{1,2}/).some(isFinite)
}

/** A title has no finite verb: with one, the line was broken early (`Zo geeft NIS2`). */
function isFinite(word: string): boolean {
  return auxiliaries.has(word) || isOnlyVerb(word)
}

/** A line of a list that counts on: `1. De dijk` above `2. De sluis`, or below `0.` */
function isItem(rows: readonly Row[], at: number, below: Row): boolean {
  const own = COUNT.exec(rows[at]!.text)?.groups
  if (!own) return false
  const is = (row: Row | undefined, step: number): boolean => {
    const other = row && COUNT.exec(row.text)?.groups
    return other?.['close'] === own['close'] && ordinal(other!['count']!) === ordinal(own['count']!) + step
  }
  return is(below, 1) || is(rows[at - 1], -1)
}

const COUNT = /^(?<count>\d{1,2}|[A-Z])(?<close>[.)]?) /u

function ordinal(count: string): number {
  return /\d/.test(count) ? Number(count) : count.charCodeAt(0)
}

function isText(row: Row, {width}: Measure): boolean {
  return rowWidth(row) > width * FULL || /[.?!:;][»”"’')]{0,2}$/u.test(row.text) || endsInMarker(row)
}

function endsSentence({text}: Row, title: Row): boolean {
  return SENTENCE_END.test(withoutMarker(text)) || (endsInFigures(text) && titleNumber(title.text) !== '') || (CAPITALS.test(title.text) && /:$/.test(text))
}
