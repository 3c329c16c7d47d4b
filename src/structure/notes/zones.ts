import {endsInAbbreviation} from '../../language/sentences.ts'
import {greatest} from '../../lists.ts'
import {pagesOf, type Draft, type DraftBlock, type DraftNote} from '../draft.ts'
import {addNotes, MOST_MISSED} from './add-notes.ts'
import {evidenceOfPages, type Evidence} from './evidence.ts'
import {flowZones} from './flow-zones.ts'
import {isSign} from './printed-markers.ts'
import {unscrambled} from './unscrambled.ts'
import {countsAnew, opensZone} from './zone-start.ts'

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
 * The number may stand on a line of its own. A blank line inside a zone does not end it: the page's end does. A page may
 * count from 1 again, a note may have a sign (`*`, `a)`), and the last of a page may go on at the foot of the next:
 *
 *     1 Kamerbrief van 3 mei, waarin op verzoek van         page 1 ends
 *
 *     uw Kamer is ingegaan op de sluizen.                   page 2, above its own notes
 *     2 Motie van het lid …
 *
 * Where a text shows no pages, `flowZones` tells where a zone ends.
 */
export function footnoteZones(draft: Draft): void {
  if (draft.dialect.pages === 'none') flowZones(draft)
  else pageZones(draft)
  const times = new Map<string, number>()
  for (const note of draft.notes) {
    const time = (times.get(note.number) ?? 0) + 1
    times.set(note.number, time)
    if (time > 1) note.label = `${note.number}.${time}`
  }
}

/* --- internal --- */

function pageZones(draft: Draft): void {
  const pages = pagesOf(draft.blocks)
  const evidenceOf = evidenceOfPages(draft.raw, pages)
  const blocks: DraftBlock[] = []
  let last = 0
  let open: DraftNote | undefined
  for (const [index, page] of pages.entries()) {
    const {body, notes, above} = splitPage(draft, page, last, evidenceOf[index]!)
    const goesOn = open !== undefined && takeRest(open, body, above)
    for (const block of body) blocks.push(block)
    for (const note of notes) draft.notes.push(note)
    last = Number(notes.findLast(({mark}) => !isSign(mark))?.number ?? last)
    const latest = notes.at(-1) ?? (goesOn ? open : undefined)
    open = latest && isOpen(latest, page) ? latest : undefined
  }
  draft.blocks = blocks
}

/** `above` is the index of the block of the body that stands right above the notes, or at the page's end. */
interface SplitPage {
  body: DraftBlock[]
  notes: DraftNote[]
  above: number
}

function splitPage(draft: Draft, page: readonly DraftBlock[], last: number, evidence: Evidence): SplitPage {
  const split = splitBehind(draft, page, last, evidence)
  if (split.notes.length > 0) return split
  // where the note that is due has no label, those that follow still have theirs
  const skipped = evidence.proven().find(number => number > last + 1 && number <= last + MOST_MISSED)
  return skipped === undefined ? split : splitBehind(draft, page, skipped - 1, evidence)
}

/** Splits a page whose notes follow the `last` one of the pages before. */
function splitBehind(draft: Draft, page: readonly DraftBlock[], last: number, evidence: Evidence): SplitPage {
  const due = last > 0 && countsAnew(page, last, evidence) ? 1 : last + 1
  for (const [index, block] of page.entries()) {
    const start = block.role === 'paragraph' ? opensZone(page, index, due, evidence) : -1
    if (start < 0) continue
    const body = page.slice(0, index)
    if (start > 0) body.push({...block, rows: block.rows.slice(0, start)})
    const above = body.length - 1
    // to the page's end all is notes, so a label may be looked for in all of it
    const below = page.slice(index + 1)
    const rows = [...block.rows.slice(start), ...below.flatMap(({role, rows}) => (role === 'paragraph' ? rows : []))]
    for (const left of below) if (left.role !== 'paragraph') body.push(left)
    const notes: DraftNote[] = []
    addNotes(draft, notes, unscrambled(draft, rows, due), due, block.page, evidence)
    return {body, notes, above}
  }
  return {body: [...page], notes: [], above: page.length - 1}
}

/** Gives a note what stands above the notes of the next page, where it goes on there; says whether it does. */
function takeRest(note: DraftNote, body: DraftBlock[], above: number): boolean {
  const rest = above > 0 ? body[above]! : undefined
  if (rest?.role !== 'paragraph' || !/^[\p{Ll}(]/u.test(rest.rows[0]!.text)) return false
  for (const row of rest.rows) note.rows.push(row)
  body.splice(above, 1)
  return true
}

/** Whether a note breaks off at the end of a full line, as one does that goes on at the next page's foot. */
function isOpen({rows}: DraftNote, page: readonly DraftBlock[]): boolean {
  const {text} = rows.at(-1)!
  return (/[\p{L},;(–-]$/u.test(text) || endsInAbbreviation(text)) && text.length > FULL * greatest(page, block => greatest(block.rows, row => row.text.length))
}

/** A full line takes more than this share of the widest. */
const FULL = 0.7
