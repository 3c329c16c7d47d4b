import {interrogatives} from '../../language/function-words.ts'
import {answerLine, listOfQuestions, numberedQuestion, questionLine, questionNumbers} from '../../language/questions.ts'
import {presentForms} from '../../language/verbs.ts'
import {greatest} from '../../lists.ts'
import {cutFront, type Draft, type DraftBlock, type Row} from '../draft.ts'

/**
 * Sets the numbers of questions apart that a paper prints without a word, before anything else takes them for labels of
 * notes: in a list of questions, in some letters, and in the older Aanhangsel, whose answers have such numbers too.
 *
 *     1 Wat kost de sluis?              1
 *     De sluis kost € 3 mln.            Kent u het bericht over de sluis?
 *     2 Hoeveel dijken zijn er?         Antwoord
 *     Dat zijn er zeven.                1
 *                                       Ja.
 *
 * A number is that of a question where it counts on and something is asked behind it. Without answers between them,
 * questions are the items of a list.
 */
export function questions(draft: Draft): void {
  const {blocks} = draft
  const isList = isListOfQuestions(blocks)
  const isPrinted = blocks.some(({part}) => part === 'answer' || part === 'series')
  if (!isList && !((isPrinted || blocks.some(({part}) => part === 'subject')) && answersOnly(blocks))) return
  const role = !isList || blocks.some(({role, rows}) => role === 'title' && rows.some(({text}) => /antwoord/iu.test(text))) ? 'heading' : 'list-item'
  const numbers = isList ? numbersOfList(blocks) : numbersOfAnswer(blocks, isPrinted)
  draft.blocks = blocks.flatMap(block => parted(draft, block, numbers, role))
}

/** Whether the paper says in its title that it is a list of questions. */
export function isListOfQuestions(blocks: readonly DraftBlock[]): boolean {
  return blocks.some(({role, rows}) => role === 'title' && listOfQuestions.test(rows.map(({text}) => text).join(' ')))
}

/* --- internal --- */

/** How many characters of a row are the number of a question. */
type Numbers = ReadonlyMap<Row, number>

/** `2`, `2 en 3` alone, or before a capital. */
const LEADING = /^\d{1,3}(?=\s{1,8}[«“"‘(]?\p{Lu})/u
const ASKS = /\?[»”"’')]{0,2}\d{0,2}(?:\s|$)/u
const ENDS = /[.?!:;»”)\]]\d{0,3}$/u
/** No question takes more lines. */
const MOST_LINES = 14
/** So many questions in a row may ask nothing that shows. */
const MOST_MISSED = 5
/** A line of text fills more than this share of the widest. */
const FULL = 0.7

/** Whether questions are numbered without the word: there is a line `Antwoord`, and none `Vraag 1`. */
function answersOnly(blocks: readonly DraftBlock[]): boolean {
  let answers = false
  for (const {role, rows} of blocks) {
    if (role !== 'paragraph') continue
    for (const {text} of rows) {
      if (numberedQuestion.test(text)) return false
      answers ||= answerLine.test(text)
    }
  }
  return answers
}

function numbersOfList(blocks: readonly DraftBlock[]): Numbers {
  const numbers = new Map<Row, number>()
  let last = 0
  for (const {page, rows, at} of placesOf(blocks)) {
    const {text} = rows[at]!
    const number = numberOf(text) ?? LEADING.exec(text)?.[0]
    if (number === undefined) continue
    const [first, latest] = endsOf(number)
    if (first <= last || first > last + MOST_MISSED || !isAsked(page, number, first === last + 1)) continue
    numbers.set(rows[at]!, number.length)
    last = latest
  }
  return numbers
}

/** Of the older Aanhangsel, where answers count on too below each line `Antwoord`, up to the last question above it, and of a letter, where they do not. */
function numbersOfAnswer(blocks: readonly DraftBlock[], areNumbered: boolean): Numbers {
  const numbers = new Map<Row, number>()
  let asked = 0
  let answered = 0
  let answers = false
  for (const {page, rows, at} of placesOf(blocks)) {
    const row = rows[at]!
    const number = numberOf(row.text)
    if (answerLine.test(row.text)) answers = true
    if (number === undefined) continue
    const [first, latest] = endsOf(number)
    if (first === asked + 1 && latest === first && isAsked(page, number, true)) {
      asked = first
      answers = false
    } else if (areNumbered && answers && first === answered + 1 && latest <= asked) answered = latest
    else continue
    numbers.set(row, number.length)
  }
  return numbers
}

/** Each row of the text that may be read as a number: of which block, and with the rows that stand from it on. */
function* placesOf(blocks: readonly DraftBlock[]): Generator<{page: () => Row[]; rows: readonly Row[]; at: number}> {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'paragraph') continue
    const {rows} = block
    const widest = greatest(rows, ({text}) => text.length)
    for (let at = 0; at < rows.length; at++) {
      const above = rows[at - 1]?.text
      // behind a line that goes on a number is one of its words
      if (above !== undefined && numberOf(rows[at]!.text) === undefined && !ENDS.test(above) && above.length > widest * FULL) continue
      yield {rows, at, page: () => rowsFrom(blocks, index, at)}
    }
  }
}

/** The next rows of the same page. */
function rowsFrom(blocks: readonly DraftBlock[], index: number, at: number): Row[] {
  const rows: Row[] = []
  for (let next = index; rows.length < MOST_LINES && blocks[next]?.role === 'paragraph' && blocks[next]!.page === blocks[index]!.page; next++) {
    const own = blocks[next]!.rows
    for (let from = next === index ? at : 0; from < own.length && rows.length < MOST_LINES; from++) rows.push(own[from]!)
  }
  return rows
}

function numberOf(text: string): string | undefined {
  return text.charCodeAt(0) < 58 && questionNumbers.test(text) ? text : undefined
}

function endsOf(number: string): [first: number, last: number] {
  const all = number.match(/\d+/g)!.map(Number)
  return [all[0]!, all.at(-1)!]
}

/** Whether something is asked behind a number; where it is `next`, a first word that asks is enough. */
function isAsked(page: () => Row[], number: string, next: boolean): boolean {
  const [first, ...below] = page()
  const own = first!.text.slice(number.length).trimStart()
  const text = own === '' ? (below.shift()?.text ?? '') : own
  if (!/^[«“"‘(]?\p{Lu}/u.test(text)) return false
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  if (ASKS.test(text) || (next && (interrogatives.has(word) || presentForms.has(word)))) return true
  // a title is shorter than the line below it
  if (below[0] === undefined || (text.length < below[0].text.length * FULL && /^\p{Lu}/u.test(below[0].text))) return false
  for (const row of below) {
    if (numberOf(row.text) !== undefined || LEADING.test(row.text) || questionLine.test(row.text)) return false
    if (ASKS.test(row.text)) return true
  }
  return false
}

/** The number is a row of its own, or before the item of a list. */
function parted(draft: Draft, block: DraftBlock, numbers: Numbers, role: 'heading' | 'list-item'): DraftBlock[] {
  if (block.role !== 'paragraph' || !block.rows.some(row => numbers.has(row))) return [block]
  const parts: DraftBlock[] = []
  let open: DraftBlock | undefined
  for (const row of block.rows) {
    const length = numbers.get(row)
    if (length === undefined) {
      if (!open) parts.push((open = {...block, rows: []}))
      open.rows.push(row)
      continue
    }
    open = undefined
    const blanks = /^\s*/.exec(row.text.slice(length))![0].length
    const from = row.from + length + blanks
    if (role === 'list-item' && from < row.to) parts.push((open = {...block, role, ordered: true, rows: [cutFront(row, draft.raw, from, 'list marker')]}))
    else {
      parts.push({...block, role: 'heading', rows: [{...row, to: row.from + length, end: from < row.to ? from : row.end, text: row.text.slice(0, length)}]})
      if (from < row.to) parts.push((open = {...block, isOwn: true, rows: [{...row, lead: [], from, text: row.text.slice(length + blanks)}]}))
    }
  }
  return parts
}
