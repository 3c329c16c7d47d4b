import {isListOfQuestions} from './headings.ts'
import {cutFront, type Draft, type DraftBlock, type Row} from './draft.ts'

/**
 * Cuts blocks of marked lines into list items. A bullet (`•`) always starts an item. A dash or a number does so only
 * in a run: the block opens with one, or a colon leads to it, and each further item follows a finished line or an item of
 * one line and, where numbered, counts on. In running text a line may begin with a dash by chance. A list goes on over a
 * page turn.
 */
export function lists(draft: Draft): void {
  const ofQuestions = isListOfQuestions(draft.blocks)
  const blocks: DraftBlock[] = []
  let open: Mark | undefined
  for (const block of draft.blocks) {
    const {parts, last} = block.role === 'paragraph' ? items(draft, block, ofQuestions, open, blocks.at(-1)) : {parts: [block], last: undefined}
    for (const part of parts) blocks.push(part)
    open = last
  }
  draft.blocks = blocks
}

/* --- internal --- */

interface Mark {
  kind: string
  length: number
  count?: number
}

/** In a list of questions a number needs no point behind it. */
const QUESTION = /^(?<number>\d{1,3})\s{1,8}(?=\p{Lu})/u

/** pdfminer prints a sign of a font without letters by its number there: `(cid:127)`. */
function markOf(text: string, ofQuestions: boolean): Mark | undefined {
  const question = ofQuestions ? QUESTION.exec(text) : null
  if (question) return {kind: '1?', length: question[0].length, count: Number(question.groups!['number'])}
  const match = /^(?:(?<bullet>[•▪◦·●○]|\(cid:\d{1,5}\))|(?<dash>[–−-])|(?<number>\d{1,2})(?<close>[.)])|(?<letter>[a-z])(?<shut>[.)]))\s{1,8}(?=\S)/u.exec(text)
  if (!match) return undefined
  const {bullet, dash, number, close, letter, shut} = match.groups!
  const length = match[0].length
  if (bullet) return {kind: 'bullet', length}
  if (dash) return {kind: dash, length}
  if (number) return {kind: `1${close}`, length, count: Number(number)}
  return {kind: `a${shut}`, length, count: letter!.charCodeAt(0) - 96}
}

/** The items of a block, and the mark of the last of them; `open` is the mark of the item right before it, if any. */
function items(draft: Draft, block: DraftBlock, ofQuestions: boolean, open: Mark | undefined, before: DraftBlock | undefined): {parts: DraftBlock[]; last: Mark | undefined} {
  const marks = block.rows.map(row => markOf(row.text, ofQuestions))
  const starts: number[] = []
  let previous = open
  block.rows.forEach((_, index) => {
    const mark = marks[index]
    if (!mark || !startsItem(block.rows, index, mark, previous, starts)) return
    starts.push(index)
    previous = mark
  })
  const [first] = starts
  if (first === undefined || (starts.length === 1 && !mayBeAlone(marks[first]!, open, (block.rows[first - 1] ?? before?.rows.at(-1))?.text))) return {parts: [block], last: undefined}
  const parts: DraftBlock[] = first > 0 ? [{...block, rows: block.rows.slice(0, first)}] : []
  starts.forEach((start, at) => {
    const rows = block.rows.slice(start, starts[at + 1])
    const mark = marks[start]!
    const text = cutFront(rows[0]!, draft.raw, rows[0]!.from + mark.length, 'list marker')
    parts.push({...block, role: 'list-item', ordered: mark.count !== undefined, rows: [text, ...rows.slice(1)]})
  })
  return {parts, last: previous}
}

/** One item of a block is one for sure by its bullet, as the next of a list, or below a colon; a dash (`–`) begins nothing else. */
function mayBeAlone({kind, count}: Mark, open: Mark | undefined, above: string | undefined): boolean {
  if (kind === 'bullet' || kind === '–' || open?.kind === kind) return true
  return (count ?? 1) === 1 && above?.endsWith(':') === true
}

function startsItem(rows: readonly Row[], index: number, mark: Mark, previous: Mark | undefined, starts: readonly number[]): boolean {
  if (mark.kind === 'bullet') return true
  const above = rows[index - 1]?.text
  const finished = above === undefined || mark.kind === '1?' || /[.;:!?]\d{0,3}$/u.test(above)
  // a colon leads to a list, also to one behind another
  if (above?.endsWith(':') && (mark.count ?? 1) === 1) return true
  const next = mark.count === undefined || mark.count === (previous?.count ?? 0) + 1
  if (starts.length === 0 && !(previous?.kind === mark.kind && next)) return finished && (mark.count ?? 1) === 1
  // items of a line each need no mark at their end
  return mark.kind === previous!.kind && (finished || starts.at(-1) === index - 1) && next
}
