import {contentsTitle} from '../../language/furniture.ts'
import {leadsOn} from '../../language/leads-on.ts'
import {officerLine} from '../../language/paper-types.ts'
import {numberedCaption} from '../../language/tables.ts'
import {greatest} from '../../lists.ts'
import {splitBlock, type Draft, type DraftBlock, type Row} from '../draft.ts'
import {ADDRESSEE, PLACE_AND_DATE} from '../head/lines.ts'
import {measureOf} from '../measure.ts'
import {isFigure} from '../tables/lines.ts'
import {endsInFigures, FIELD, isAmongQuestions, isAskingTitle, splitTitles, titleNumber} from './titles.ts'

/**
 * Finds headings. Nothing marks them in plain text but place and shape: one short line between blanks, a capital (or
 * number) first, no closing stop, text below. `Vraag 3` and `Antwoord op vraag 3` are headings wherever they have a
 * line of their own, and so is a short line between full ones, below the end of a sentence.
 */
export function headings(draft: Draft): void {
  const isNumber = counterOf(draft)
  const parts = draft.blocks.flatMap(block => (block.role === 'paragraph' ? splitLetter(block).flatMap(part => splitQuestions(part, isNumber)) : [block]))
  const asks = isListOfQuestions(parts) || parts.some(({role, rows}) => role === 'heading' && QUESTION.test(rows[0]!.text))
  const measure = measureOf(draft)
  const blocks = parts.flatMap((block, index) => (block.role === 'paragraph' ? splitTitles(block, rowBefore(parts, index), measure, asks) : [block]))
  blocks.forEach((block, index) => {
    if (block.role === 'paragraph' && isHeading(block, blocks[index - 1], blocks[index + 1], asks)) block.role = 'heading'
  })
  withoutContents(blocks)
  withoutCells(blocks)
  draft.blocks = blocks
}

/** Whether the paper says in its title that it is a list of questions. */
export function isListOfQuestions(blocks: readonly DraftBlock[]): boolean {
  return blocks.some(({role, rows}) => role === 'title' && /lijst van vragen/iu.test(rows.map(({text}) => text).join(' ')))
}

/** `Vraag 3`, `Antwoord op vraag 1, 2 en 3`, `Antwoord:`: a heading wherever it has a line of its own. */
export function isQuestion(line: string): boolean {
  return QUESTION.test(line)
}

/** The number of a question alone, or of several: `2`, `2.`, `2 en 3`; `1,2` is a figure sooner. */
export const QUESTION_NUMBERS = /^(?!\d{1,3},\d{1,3}$)\d{1,3}(?:(?:, | en |,| t\/m | tot en met )\d{1,3}){0,20}\.?$/u

/* --- internal --- */

/** The entries of a table of contents are the headings of what stands below, and no headings themselves. */
function withoutContents(blocks: readonly DraftBlock[]): void {
  const contents = blocks.findIndex(({role, rows}) => role === 'heading' && contentsTitle.test(rows[0]!.text))
  if (contents < 0) return
  const last = new Map(blocks.flatMap((block, index) => (block.role === 'heading' ? [[titleOf(block), index] as const] : [])))
  for (let index = contents + 1; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.role === 'heading' && last.get(titleOf(block))! > index) block.role = 'paragraph'
    else if (block.role !== 'paragraph' || block.rows.some(({text}) => text.length > SHORT * 2 || /\p{L}{3}[.!?]$/u.test(text))) return
  }
}

/** The words of a heading, however it is numbered and printed. */
function titleOf({rows}: DraftBlock): string {
  const text = rows.map(row => row.text).join(' ')
  return text.slice(titleNumber(text).length).toLowerCase()
}

/**
 * Short blocks one below another without text between are the cells of a table that nobody could read, and no headings; but
 * for the last, where text stands below it.
 */
function withoutCells(blocks: readonly DraftBlock[]): void {
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    if (block && isCell(block)) continue
    const run = blocks.slice(from, at)
    const least = run.some(({rows}) => rows.every(row => isFigure(row.text))) ? LEAST_CELLS - 1 : LEAST_CELLS
    const last = block?.role === 'paragraph' ? run.at(-1) : undefined
    if (run.length >= least) for (const cell of run) if (cell !== last && cell.role === 'heading') cell.role = 'paragraph'
    from = at + 1
  }
}

/** Headings do not stand so deep, one right below another. */
const LEAST_CELLS = 5
const LONGEST_CELL = 45

function isCell({role, rows}: DraftBlock): boolean {
  if (role !== 'paragraph' && role !== 'heading') return false
  return rows.every(({text}) => text.length <= LONGEST_CELL && !/[.?!:;,]$/u.test(text) && titleNumber(text) === '' && !QUESTION.test(text)) && !CAPITALS.test(rows[0]!.text) && !contentsTitle.test(rows[0]!.text)
}

const CAPITALS = /^\p{Lu}{3}[\p{Lu} ]{0,60}$/u

const QUESTION = /^(?:(?:Vraag|Antwoord|Mededeling):?$|(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op (?:de )?vra(?:ag|gen))? \d{1,3}(?:(?:, | en |,| t\/m | tot en met | )\d{1,3}){0,30}:?$)/u

/** What has a line of its own and is a heading for sure, by the kind of paper: the number of a question, of a part of an amendment. */
function counterOf(draft: Draft): (row: Row) => boolean {
  const {blocks} = draft
  if (blocks.some(({role, rows}) => role === 'title' && rows.some(({text}) => CHANGES.test(text)))) return partCounter()
  // below the answers: `Toelichting:` and why the questions were asked
  if (blocks.some(({part}) => part === 'answer')) return ({text}) => EXPLANATION.test(text)
  return questionCounter(draft)
}

const CHANGES = /(?<!\p{L})(?:AMENDEMENT|NOTA VAN WIJZIGING)(?!\p{L})/u
const EXPLANATION = /^Toelichting:?$/u

/** Counts the parts of an amendment on: `I`, `II`, or `A`, `B`. */
function partCounter(): (row: Row) => boolean {
  const due = {roman: 0, letter: 0}
  return ({text}) => {
    if (text === ROMAN[due.roman]) due.roman++
    else if (text === String.fromCharCode(65 + due.letter)) due.letter++
    else return false
    return true
  }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX']

/** Counts the questions of a list on: a line is the number of the next, where that is not known to stand elsewhere. */
function questionCounter({blocks}: Draft): (row: Row) => boolean {
  if (!isListOfQuestions(blocks)) return () => false
  const known = new Set(blocks.flatMap(({role, rows}) => (role === 'heading' ? numbersIn(rows[0]!) : [])))
  let due = 1
  return row => {
    while (known.has(due)) due++
    const numbers = numbersIn(row)
    if (numbers[0] !== due) return false
    due = numbers.at(-1)! + 1
    return true
  }
}

function numbersIn({text}: Row): number[] {
  return QUESTION_NUMBERS.test(text) ? text.match(/\d+/g)!.map(Number) : []
}

/**
 * A letter within a paper begins with lines of their own, which are no titles:
 *
 *     Aan de Minister voor Sluizen
 *     Den Haag, 25 februari 2020
 */
function splitLetter(block: DraftBlock): DraftBlock[] {
  const {rows} = block
  const cuts: number[] = []
  rows.forEach((row, at) => {
    // two lines may say to whom
    const to = PLACE_AND_DATE.test(row.text) ? [at - 1, at - 2].find(above => above >= 0 && ADDRESSEE.test(rows[above]!.text)) : undefined
    if (to !== undefined) cuts.push(to, at, at + 1)
  })
  if (cuts.length === 0) return [block]
  return splitBlock(block, cuts.filter(at => at > 0 && at < rows.length)).map((part, index) => (index > 0 ? {...part, isOwn: true} : part))
}

function splitQuestions(block: DraftBlock, isNumber: (row: Row) => boolean): DraftBlock[] {
  const parts: DraftBlock[] = []
  let rest: Row[] = []
  const flush = () => {
    if (rest.length > 0) parts.push({...block, rows: rest})
    rest = []
  }
  for (const row of block.rows) {
    if (!QUESTION.test(row.text) && !isNumber(row)) {
      rest.push(row)
      continue
    }
    flush()
    parts.push({...block, role: 'heading', rows: [row]})
  }
  flush()
  return parts
}

/** A line of text is seldom so short. */
const SHORT = 60
/** A heading of two lines fills the first; beyond this many characters lines are paragraphs. */
const WIDEST = 130

/** The last row of the page before, if a paragraph may go on from it. */
function rowBefore(blocks: readonly DraftBlock[], index: number): Row | undefined {
  const before = blocks[index - 1]
  return before?.role === 'paragraph' && before.page < blocks[index]!.page ? before.rows.at(-1) : undefined
}

/** Where a paper has numbered questions, `asks`, a line that asks something is one of them. */
function isHeading(block: DraftBlock, before: DraftBlock | undefined, after: DraftBlock | undefined, asks: boolean): boolean {
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
