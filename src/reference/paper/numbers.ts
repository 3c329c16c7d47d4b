import type {Stated} from '../value.ts'
import * as grammar from './grammar.ts'
import {attempt, type Reading} from './reading.ts'

/** The numbers of papers behind their dossiers, and their pages; says whether there is one. */
export function readNumbers(reading: Reading, labelled: boolean, chamber: Stated['chamber']): boolean {
  const {cursor} = reading
  if (labelled && readBracket(reading)) return true
  const from = cursor.at
  const word = cursor.take(grammar.numberWord)
  const match = word ? cursor.take(grammar.firstNumber) : numberWithoutWord(reading, labelled, chamber)
  if (!match) {
    cursor.at = from
    return chamber === 'EK' && letterInPlaceOfSuffix(reading)
  }
  addNumber(reading, match.groups!['number']!)
  readMore(reading, word !== undefined && grammar.plural.test(word.groups!['word']!), true)
  if (chamber === 'EK') readLetters(reading)
  return true
}

/** What follows the first number: ranges, pages, more numbers. */
export function readMore(reading: Reading, isPlural: boolean, withPages: boolean): void {
  const {cursor, numbers} = reading
  let many = isPlural || cursor.sees(grammar.closedList)
  for (let turn = 0; turn < MOST_NUMBERS; turn++) {
    const range = cursor.take(grammar.range)
    if (range) {
      const {value, span} = numbers.pop()!
      numbers.push({value: `${value}-${range.groups!['number']!}`, span: [span[0], cursor.at]})
    }
    cursor.take(grammar.amendmentParts)
    if (withPages) readPages(reading)
    const announced = cursor.take(withPages ? grammar.announcedNext : grammar.announcedBefore)
    if (announced && grammar.plural.test(announced.groups!['word']!)) many = true
    const next = announced ?? (many ? (cursor.take(grammar.listedNext) ?? cursor.take(grammar.lastNext)) : cursor.take(grammar.loneLastNext))
    if (!next) return
    addNumber(reading, next.groups!['number']!)
  }
}

/** The pages of the paper that is read, where they stand here: `, p. 7–8`. */
export function readPages({cursor, pages}: Reading): void {
  const match = cursor.take(grammar.pages)
  if (match) pages.push(match.groups!['pages']!.replace(/\s?[–‒‑-]\s?/gu, '-'))
}

/** Adds the number that ends where the cursor stands. */
export function addNumber({cursor, numbers}: Reading, value: string): void {
  numbers.push({value, span: [cursor.at - value.length, cursor.at]})
}

/* --- internal --- */

/** More papers in one breath are not read as one reference. */
const MOST_NUMBERS = 60

/** `26 855 (250, 250a)` */
function readBracket(reading: Reading): boolean {
  const {cursor} = reading
  const read = attempt(reading, () => {
    if (!cursor.take(grammar.bracket)) return undefined
    const first = cursor.take(grammar.firstNumber)
    if (!first) return undefined
    addNumber(reading, first[0])
    readMore(reading, true, false)
    return cursor.take(grammar.closing)
  })
  return read !== undefined
}

/** `36 471-64`, `Kamerstuk 36 471, 64`, `EK 34 568, H` */
function numberWithoutWord(reading: Reading, labelled: boolean, chamber: Stated['chamber']): RegExpExecArray | undefined {
  const {cursor} = reading
  const hyphened = labelled || chamber !== undefined || showsHyphen(reading) ? cursor.take(grammar.hyphenNumber) : undefined
  return hyphened ?? (labelled ? cursor.take(grammar.plainNumber) : chamber === 'EK' ? cursor.take(grammar.senateLetter) : undefined)
}

/**
 * A hyphen alone shows a number only after a label, in brackets, in a list, behind a suffix, or where the dossier is
 * printed as one word, which the shorter number behind it cannot make a range: `(36 471-64)`, `36410-VI-65`, `25087-17`.
 */
function showsHyphen({cursor: {text}, from, dossiers}: Reading): boolean {
  if (dossiers.some(({value: {suffix}}) => suffix !== undefined)) return true
  ONE_WORD.lastIndex = from
  return ONE_WORD.test(text) || LISTED.test(text.slice(Math.max(0, from - 20), from))
}

/** What stands before a dossier in brackets, or behind one of the same form: `19637-2900 en `. */
const LISTED = /\($|\d{3}-\d{1,4}(?:,| en) $/u
/** `25087-17`, `23908-(R1519)-131`: the dossiers of the time in which papers are cited so. */
const ONE_WORD = /(?<![\p{L}\d/._-])(?:1[5-9]|[23]\d)\d{3}(?:-\(R\d{3,4}\))?[-–‒]\d{1,4}[a-z]?(?![-–‒\p{L}\d])/uy

/** `Kamerstukken I 31 560 C`: in the Senate a letter behind the dossier is the paper's. */
function letterInPlaceOfSuffix(reading: Reading): boolean {
  const {dossiers} = reading
  const {value: {number, suffix}, span} = dossiers.at(-1)!
  if (suffix === undefined || !/^[A-Z]{1,2}$/u.test(suffix)) return false
  dossiers.splice(-1, 1, {value: {number}, span})
  addNumber(reading, suffix)
  readPages(reading)
  readLetters(reading)
  return true
}

/** `35 418, B, C en F`: the Senate’s papers in a list. */
function readLetters(reading: Reading): void {
  if (!/^[A-Z]{1,2}$/u.test(reading.numbers.at(-1)!.value)) return
  for (let turn = 0; turn < MOST_NUMBERS; turn++) {
    const next = reading.cursor.take(grammar.nextLetter)
    if (!next) return
    addNumber(reading, next.groups!['number']!)
  }
}
