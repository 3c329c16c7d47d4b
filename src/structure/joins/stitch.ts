import {leadsOn} from '../../language/leads-on.ts'
import {endsInAbbreviation} from '../../language/sentences.ts'
import type {Draft, DraftBlock} from '../draft.ts'
import {withoutMarker} from '../notes/printed-markers.ts'
import {isGreeting, TYPED_NOTE} from '../paragraphs.ts'
import {continuesAddress} from './join-lines.ts'

/**
 * Joins a paragraph or an item of a list that a page turn cut in two. The last body block of a page goes on when it does not end like a
 * sentence (its marker set aside), but for a short line of its own that a capital follows:
 *
 *     De krimp wordt inmiddels (februari 2023) door het      end of page 9's body
 *     14 Kamerbrief steun Oekraïne …                         notes: out of the way already
 *     IMF ingeschat op 41% sinds …                           start of page 10
 */
export function stitch(draft: Draft): void {
  const blocks: DraftBlock[] = []
  for (const block of draft.blocks) {
    const last = blocks.at(-1)
    if (last && isJoined(last, block)) for (const row of block.rows) last.rows.push(row)
    else blocks.push({...block, rows: [...block.rows]})
  }
  draft.blocks = blocks
}

/** Whether a paragraph goes on with what stands before it. */
export function isJoined(before: DraftBlock, after: DraftBlock): boolean {
  if ((before.role !== 'paragraph' && before.role !== 'list-item') || after.role !== 'paragraph' || after.isOwn) return false
  const last = before.rows.at(-1)!
  const next = after.rows[0]!
  if (isClosed(last.text, next.text) || TYPED_NOTE.test(next.text) || isGreeting(next)) return false
  // a page turn that does not show, or what was taken out, leaves a sentence open on both sides of a blank line
  if (last.page === next.page) return last.text.length > 50 && isOpenLine(last.text, next.text)
  // an item may end without a mark, so a short one says nothing
  if (before.role === 'list-item') return /^[\p{Ll}\d(€]/u.test(next.text) || last.text.length > 50
  return /^[\p{Ll}(]/u.test(next.text) || before.rows.length > 1 || last.text.length > 50 || openBrackets(last.text) > 0
}

/* --- internal --- */

/**
 * Whether a line that no page turn parts from the next goes on: within brackets, behind a word that
 * opens a phrase, or in a small letter.
 */
function isOpenLine(text: string, next: string): boolean {
  if (openBrackets(text) > 0 || continuesAddress(text, next) || leadsOn(text)) return true
  return /[\p{L}\d,€-]$/u.test(text) ? /^[“‘«"(]?\p{Ll}|^\(\p{L}|^[\d€][\d.,–-]{0,12} \p{Ll}/u.test(next) : text.endsWith('.') && /^\p{Ll}|^\d{1,4}(?!\d|[.)]? \p{Lu})/u.test(next)
}

/** How many brackets a line leaves open. */
function openBrackets(text: string): number {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open++
    else if (text[at] === ')' && open > 0) open--
  }
  return open
}

/** Ends like a sentence; `nr.`, `nr. 4` and `36.021` end none. */
function isClosed(text: string, next: string): boolean {
  const unmarked = withoutMarker(text)
  return !endsInAbbreviation(unmarked, next) && /[.!?:;][»”"'’)\]]{0,3}$/u.test(unmarked)
}
