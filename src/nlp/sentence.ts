import {createRequire} from 'node:module'
import {sentencesOf} from '../language/sentences.ts'
import {countUpTo} from '../trace/sorted.ts'
import type {Span} from '../trace/index.ts'
import type {Unit} from '../types.ts'
import {dutchPlugin} from './dutch-plugin.ts'
import type {Term} from './tokenize.ts'

/** The tagged words of the sentence around an offset of a unit; `offset.start` counts in the unit's text. */
export function sentenceAround(unit: Unit, at: number): readonly Term[] {
  const [from, to] = boundsAround(unit, at)
  const read = readOf(unit)
  let terms = read.get(from)
  if (terms === undefined) read.set(from, (terms = wordsIn(unit.text, from, to)))
  return terms
}

/**
 * The tagged words from an offset on, as many as a question about what follows needs, and none of the next sentence: a
 * whole sentence would cost three times as much.
 */
export function wordsFrom(unit: Unit, from: number): readonly Term[] {
  const {text} = unit
  const [, next] = boundsAround(unit, from)
  let to = from
  for (let words = 0; words < MOST_WORDS && to < next; words++) {
    const space = text.indexOf(' ', to)
    to = space === -1 || space >= next ? next : space + 1
  }
  return wordsIn(text, from, to)
}

/** Index of the first term that begins at or after an offset. */
export function termFrom(terms: readonly Term[], at: number): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms[middle]!.offset.start < at) low = middle + 1
    else high = middle
  }
  return low
}

export const startOf = ({offset}: Term): number => offset.start
export const endOf = ({offset}: Term): number => offset.start + offset.length

/* --- internal --- */

type Nlp = ((text: string) => {docs: Term[][]}) & {plugin(plugin: typeof dutchPlugin): void}

/** By `require`, for the ES module shares one world with the English default export. */
const nlp = createRequire(import.meta.url)('compromise/one') as Nlp
nlp.plugin(dutchPlugin)

/** A number, ten words of its noun phrase, and one behind it. */
const MOST_WORDS = 14

/** The sentence around an offset: where it begins, and where the next one does. */
function boundsAround(unit: Unit, at: number): Span {
  const starts = sentencesOf(unit)
  const next = countUpTo(starts, at)
  return [starts[next - 1]!, starts[next] ?? unit.text.length]
}

/** Only the last unit is remembered: whoever asks goes unit by unit, and a long letter has many. */
let last: {unit: Unit; read: Map<number, readonly Term[]>} | undefined

/** The sentences of a unit that were read, by where they begin. */
function readOf(unit: Unit): Map<number, readonly Term[]> {
  if (last?.unit !== unit) last = {unit, read: new Map()}
  return last.read
}

function wordsIn(text: string, from: number, to: number): readonly Term[] {
  const terms = nlp(text.slice(from, to)).docs[0] ?? []
  for (const term of terms) term.offset.start += from
  return terms
}
