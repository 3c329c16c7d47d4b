import {changingPaper} from '../../language/paper-types.ts'
import {explanationLine, questionLine, questionNumbers} from '../../language/questions.ts'
import {romanNumerals} from '../../number/roman.ts'
import type {Draft, DraftBlock, Row} from '../draft.ts'
import {isListOfQuestions} from './questions.ts'

/** What has a line of its own and is a heading for sure, by the kind of paper: the number of a question, of a part of an amendment. */
export function counterOf(draft: Draft): (row: Row) => boolean {
  const {blocks} = draft
  if (blocks.some(({role, rows}) => role === 'title' && rows.some(({text}) => changingPaper.test(text)))) return partCounter()
  // below the answers: `Toelichting:` and why the questions were asked
  if (blocks.some(({part}) => part === 'answer')) return ({text}) => explanationLine.test(text)
  return questionCounter(draft)
}

/** Sets the lines apart that say they are questions or answers, and those that count on. */
export function splitCounted(block: DraftBlock, isNumber: (row: Row) => boolean): DraftBlock[] {
  const parts: DraftBlock[] = []
  let rest: Row[] = []
  const flush = () => {
    if (rest.length > 0) parts.push({...block, rows: rest})
    rest = []
  }
  for (const row of block.rows) {
    if (!questionLine.test(row.text) && !isNumber(row)) {
      rest.push(row)
      continue
    }
    flush()
    parts.push({...block, role: 'heading', rows: [row]})
  }
  flush()
  return parts
}

/* --- internal --- */

/** Counts the parts of an amendment on: `I`, `II`, or `A`, `B`. */
function partCounter(): (row: Row) => boolean {
  const due = {roman: 0, letter: 0}
  return ({text}) => {
    if (text === romanNumerals[due.roman]) due.roman++
    else if (text === String.fromCharCode(65 + due.letter)) due.letter++
    else return false
    return true
  }
}

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
  return questionNumbers.test(text) ? text.match(/\d+/g)!.map(Number) : []
}
