import {isListOfQuestions} from './headings.ts'
import {cutFront, type Draft, type DraftBlock, type Row} from './draft.ts'

/**
 * Cuts blocks of marked lines into list items. A bullet (`•`) always starts an item. A dash or a number does so only
 * in a run: the block opens with one, and each further item follows a finished line and, where numbered, counts on —
 * in running text a line may begin with a dash by chance.
 */
export function lists(draft: Draft): void {
  const ofQuestions = isListOfQuestions(draft.blocks)
  draft.blocks = draft.blocks.flatMap(block => (block.role === 'paragraph' ? items(draft, block, ofQuestions) : [block]))
}

/* --- internal --- */

interface Mark {
  kind: string
  length: number
  count?: number
}

/** In a list of questions a number needs no point behind it. */
const QUESTION = /^(?<number>\d{1,3})\s{1,8}(?=\p{Lu})/u

function markOf(text: string, ofQuestions: boolean): Mark | undefined {
  const question = ofQuestions ? QUESTION.exec(text) : null
  if (question) return {kind: '1?', length: question[0].length, count: Number(question.groups!['number'])}
  const match = /^(?:(?<bullet>[•▪◦·●○])|(?<dash>[–−-])|(?<number>\d{1,2})(?<close>[.)])|(?<letter>[a-z])(?<shut>[.)]))\s{1,8}(?=\S)/u.exec(text)
  if (!match) return undefined
  const {bullet, dash, number, close, letter, shut} = match.groups!
  const length = match[0].length
  if (bullet) return {kind: 'bullet', length}
  if (dash) return {kind: dash, length}
  if (number) return {kind: `1${close}`, length, count: Number(number)}
  return {kind: `a${shut}`, length, count: letter!.charCodeAt(0) - 96}
}

function items(draft: Draft, block: DraftBlock, ofQuestions: boolean): DraftBlock[] {
  const marks = block.rows.map(row => markOf(row.text, ofQuestions))
  const starts: number[] = []
  let previous: Mark | undefined
  block.rows.forEach((_, index) => {
    const mark = marks[index]
    if (!mark || !startsItem(block.rows, index, mark, previous, starts.length)) return
    starts.push(index)
    previous = mark
  })
  const bullets = starts.some(index => marks[index]!.kind === 'bullet')
  if (starts.length === 0 || (starts.length === 1 && !bullets && marks[starts[0]!]!.kind !== '–')) return [block]
  const parts: DraftBlock[] = starts[0]! > 0 ? [{...block, rows: block.rows.slice(0, starts[0])}] : []
  starts.forEach((start, at) => {
    const rows = block.rows.slice(start, starts[at + 1])
    const mark = marks[start]!
    const first = cutFront(rows[0]!, draft.raw, rows[0]!.from + mark.length, 'list marker')
    parts.push({...block, role: 'list-item', ordered: mark.count !== undefined, rows: [first, ...rows.slice(1)]})
  })
  return parts
}

function startsItem(rows: readonly Row[], index: number, mark: Mark, previous: Mark | undefined, found: number): boolean {
  if (mark.kind === 'bullet') return true
  const above = rows[index - 1]?.text
  const finished = above === undefined || mark.kind === '1?' || /[.;:!?]\d{0,3}$/u.test(above)
  if (found === 0) return finished && (mark.count === undefined ? index === 0 || above!.endsWith(':') : mark.count === 1)
  return mark.kind === previous!.kind && finished && (mark.count === undefined || mark.count === previous!.count! + 1)
}
