import {leadsOn} from '../../language/leads-on.ts'
import {officerLine} from '../../language/paper-types.ts'
import {numberedCaption} from '../../language/tables.ts'
import {greatest} from '../../lists.ts'
import type {DraftBlock} from '../draft.ts'
import {ADDRESSEE, PLACE_AND_DATE} from '../head/lines.ts'
import {endsInFigures, FIELD, isAmongQuestions, isAskingTitle, titleNumber} from './titles.ts'

/** A line of text is seldom so short. */
export const SHORT = 60

/** Where a paper has numbered questions, `asks`, a line that asks something is one of them. */
export function isHeading(block: DraftBlock, before: DraftBlock | undefined, after: DraftBlock | undefined, asks: boolean): boolean {
  if (block.rows.length > 2 || !after || !['paragraph', 'heading', 'list-item'].includes(after.role)) return false
  // columns make a table's row, and so do figures
  if (block.rows.some(row => row.text.includes('   ') || endsInFigures(row.text)) || numberedCaption.test(block.rows[0]!.text)) return false
  // no printer ends a page with a heading
  if (after.rows[0]!.page !== block.rows[0]!.page) return false
  const text = block.rows.map(row => row.text).join(' ')
  if (block.rows.length === 2 && block.rows[0]!.text.length > WIDEST) return false
  const unmarked = text.replace(/(?:[, ]{0,2}\d{1,3}){1,4}$|(?<=[.?!»”]) ?\d{1,2}\)$/u, '')
  if (text.length > 160 || text.length < 3 || /[.,;:!]$/.test(unmarked)) return false
  if (unmarked.endsWith('?') && (asks || isAmongQuestions(before?.rows.at(-1), after.rows[0]) || !(isAskingTitle(unmarked) || leadsText(block, before, after)))) return false
  const isLettered = LETTERED.test(text)
  if (!isLettered && titleNumber(text) === '' && !/^[«"‘“’']{0,2}\p{Lu}/u.test(text)) return false
  // `a. Personeel` above text, which no item of a list is
  if (isLettered && (block.rows.length > 1 || text.length > SHORT || after.role !== 'paragraph' || !/^[«“"‘(]?\p{Lu}/u.test(after.rows[0]!.text) || !/[.?!]\d{0,3}$/u.test(after.rows.at(-1)!.text))) return false
  if (/^(?:Geachte|Hoogachtend|https?:|www\.|[•–−-] |Bron(?:nen)?:)/u.test(text) || officerLine.test(text) || isPlaced(text, after) || /^[\d\s.,%€-]+$/.test(text)) return false
  if (leadsOn(text) || text.lastIndexOf('(') > text.lastIndexOf(')')) return false
  if (/[-‐]$/.test(block.rows[0]!.text) && block.rows.length === 1) return false
  // a line that goes on in lower case, or goes on from an unfinished one, is text
  if (/^[«“"‘(]?\p{Ll}/u.test(after.rows[0]!.text) && after.role === 'paragraph') return false
  if (block.rows.length === 2 && (/[.!?]\s/.test(text.slice(titleNumber(text).length)) || block.rows.every(row => FIELD.test(row.text)))) return false
  // the label of a table's row, whose cells stand one a line
  if (after.rows.length === 1 && FIGURE.test(after.rows[0]!.text)) return false
  return !(before?.role === 'paragraph' && before.page === block.page && /[,\p{Ll}]$/u.test(before.rows.at(-1)!.text) && isFull(before))
}

/* --- internal --- */

/** A heading of two lines fills the first; beyond this many characters lines are paragraphs. */
const WIDEST = 130
const LETTERED = /^[a-z][.)]\s+\p{Lu}\p{Ll}/u

/** `Aan de Raad voor Dijken` and below it `Den Haag, 3 mei 2022`: a letter within the letter. */
function isPlaced(text: string, after: DraftBlock): boolean {
  return PLACE_AND_DATE.test(text) || (ADDRESSEE.test(text) && PLACE_AND_DATE.test(after.rows[0]!.text))
}

/** `1.200`, `2024`, `3,5%`, and no number of a question. */
const FIGURE = /^[-−–+€]? ?(?:\d{4}|\d{1,3}(?:%|[.,]\d[\d.,]{0,13}%?))$/u

/** `Is er meer nodig?` above a paragraph: a title, where no heading stands above it. */
function leadsText({rows}: DraftBlock, before: DraftBlock | undefined, after: DraftBlock): boolean {
  return before?.role !== 'heading' && rows.length === 1 && !/[.?!] /.test(rows[0]!.text) && (after.rows.length > 1 || after.rows[0]!.text.length >= SHORT)
}

function isFull(block: DraftBlock): boolean {
  const widest = greatest(block.rows, row => row.text.length)
  return block.rows.at(-1)!.text.length >= widest * 0.8
}
