import {senderLabel} from '../../language/letterhead.ts'
import {endsInAbbreviation} from '../../language/sentences.ts'
import {lazily} from '../../lazily.ts'
import {greatest} from '../../lists.ts'
import {startOf, type DraftBlock, type Row} from '../draft.ts'
import type {Evidence} from './evidence.ts'
import {noteStart, signAt} from './labels.ts'
import {isMarkedBefore} from './page-markers.ts'

/**
 * The row of a block at which the page's notes begin, or -1. What looks like a title is one where the note may begin
 * further down: `1 Achtergrond` in the text, `1 Kamerstuk …` at the foot.
 */
export function opensZone(page: readonly DraftBlock[], index: number, due: number, evidence: Evidence): number {
  const block = page[index]!
  let start = zoneStart(block, due, evidence, page[index + 1])
  while (start >= 0 && isTitle(block, start, page[index + 1])) {
    const later = zoneStart(block, due, evidence, page[index + 1], start + 1)
    if (later < 0) return page.some(({role}, at) => at > index && role === 'paragraph' && zoneStart(page[at]!, due, evidence, page[at + 1]) >= 0) ? -1 : start
    start = later
  }
  return start
}

/**
 * Whether a line with a number is a title, and no note: short, without a stop, and below it text begins anew.
 *
 *     1. Aanleiding
 *     De regeling is in 2019 geëvalueerd.1 Daarbij is …
 */
export function isTitle({rows}: DraftBlock, at: number, next: DraftBlock | undefined): boolean {
  const {text} = rows[at]!
  const below = rows[at + 1] ?? next?.rows[0]
  return text.length < LONGEST_TITLE && /\p{Ll}{2}$/u.test(text) && below !== undefined && /^(?:[«“"‘(]?\p{Lu}|\d{1,2}\.\d{1,2}\.? \p{Lu})/u.test(below.text)
}

/** Whether the notes of a page begin at 1 again: it has a note 1 with its marker, and nothing of the number that is due. */
export function countsAnew(page: readonly DraftBlock[], last: number, evidence: Evidence): boolean {
  const unsigned: Evidence = {...evidence, signs: () => new Map()}
  const opens = (due: number): boolean => page.some((block, index) => block.role === 'paragraph' && zoneStart(block, due, unsigned, page[index + 1]) >= 0)
  return opens(1) && !evidence.markers().has(last + 1) && !opens(last + 1)
}

/* --- internal --- */

const LONGEST_TITLE = 70
const ENDS = /[.!?»”"')\]]\d{0,3}$/u
/** A line shorter than this share of another has room left for what follows. */
const ROOM = 0.5

/** The first row of a block, from one on, at which the page's notes may begin, or -1. */
function zoneStart(block: DraftBlock, due: number, evidence: Evidence, next: DraftBlock | undefined, from = 0): number {
  const {rows} = block
  const longest = lazily(() => greatest(rows, ({text}) => text.length))
  const isDone = ({text}: Row): boolean => (ENDS.test(text) && !endsInAbbreviation(text)) || (/^\p{Lu}/u.test(text) && longest() * ROOM > text.length)
  return rows.findIndex((row, at) => {
    if (at < from) return false
    const above = rows[at - 1]
    if (signAt(row, evidence.signs) !== undefined) return !above || isDone(above)
    const label = noteStart(row.text, due, evidence.plain)
    // `Bijlagen` / `1` says how many
    if (label === undefined || (above && senderLabel.test(above.text))) return false
    const alone = row.text.length === label
    if (!alone && /[.)]/.test(row.text[label]!) && isTitle(block, at, next)) return false
    // mid-block only where the number has a line of its own, or the line above is a finished one, or left much room, or
    // all below is notes, as where a printer sets no blank line above them
    if (above && !alone && !isDone(above) && !evidence.isFoot(due, row)) return false
    // a number that goes on with its line: `Met ingang van` / `1 april 2025 geldt`
    if (above && !alone && beginsSmall(row.text.slice(label)) && !ENDS.test(above.text)) return false
    if (isMarkedBefore(evidence.markers(), due, startOf(row))) return true
    if (isMarkedBefore(evidence.spaced(), due, startOf(row)) && evidence.isFoot(due, row)) return true
    return !/[.)]/.test(row.text[label] ?? '') && !beginsSmall(row.text.slice(label)) && !isTitle(block, at, next) && evidence.isProven(due, row)
  })
}

const beginsSmall = (rest: string): boolean => BEGINS_SMALL.test(rest) && !BEGINS_WITH_ADDRESS.test(rest)
const BEGINS_SMALL = /^\s+\p{Ll}/u
const BEGINS_WITH_ADDRESS = /^\s+(?:https?:|www\.)/u
