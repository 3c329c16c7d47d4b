import {createRequire} from 'node:module'
import {sentenceStarts} from '../language/sentences.ts'
import type {Unit} from '../types.ts'
import {dutchPlugin} from './dutch-plugin.ts'
import type {Term} from './tokenize.ts'

/** The tagged words of the sentence around an offset of a unit; `offset.start` counts in the unit's text. */
export function sentenceAround(unit: Unit, at: number): readonly Term[] {
  const sentences = sentencesOf(unit)
  const index = indexAt(sentences, at)
  const sentence = sentences[index]!
  sentence.terms ??= read(unit.text.slice(sentence.start, sentences[index + 1]?.start), sentence.start)
  return sentence.terms
}

/**
 * The tagged words from an offset on, as many as a question about what follows needs, and none of the next sentence: a
 * whole sentence would cost three times as much.
 */
export function wordsFrom(unit: Unit, from: number): readonly Term[] {
  const {text} = unit
  const sentences = sentencesOf(unit)
  const next = sentences[indexAt(sentences, from) + 1]?.start ?? text.length
  let to = from
  for (let words = 0; words < MOST_WORDS && to < next; words++) {
    const space = text.indexOf(' ', to)
    to = space === -1 || space >= next ? next : space + 1
  }
  return read(text.slice(from, to), from)
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

interface Sentence {
  start: number
  terms?: readonly Term[]
}

/** Only the last unit is remembered: whoever asks goes unit by unit, and a long letter has many. */
let last: {unit: Unit; sentences: Sentence[]} | undefined

/** The sentences of a unit, each read when somebody first asks about it. */
function sentencesOf(unit: Unit): Sentence[] {
  if (last?.unit !== unit) last = {unit, sentences: sentenceStarts(unit.text).map(start => ({start}))}
  return last.sentences
}

function indexAt(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

function read(text: string, start: number): readonly Term[] {
  const terms = nlp(text).docs[0] ?? []
  for (const term of terms) term.offset.start += start
  return terms
}
