import {alternation} from '../../language/alternation.ts'
import {gazettes} from '../../language/reference-words.ts'
import {greatest} from '../../lists.ts'
import type {Trace} from '../../trace/index.ts'
import {isBehindWord, LAST_RESORT, LIKELY, NOT_SURE, SPACED, strengthOf, SURE} from './marker-strength.ts'
import {isSign, SIGN_MARKER} from './printed-markers.ts'

/** A body block's clean text, as far as markers may stand in it. */
export interface MarkerText {
  trace: Trace
  /** Headings and lists may carry markers; of the head of a paper only its number may. */
  mayMark: boolean
}

/** What may be the marker of a note: in which block, at which clean offset and where in raw. */
export interface Candidate {
  block: number
  at: number
  raw: number
  strength: number
}

/** For each mark that is wanted what could be it by its surroundings: a sign, or digits, all of a run or a part of it. */
export function candidatesIn(texts: readonly MarkerText[], wanted: ReadonlySet<string>): Map<string, Candidate[]> {
  const byMark = new Map<string, Candidate[]>()
  if (wanted.size === 0) return byMark
  const spaced: [mark: string, Candidate][] = []
  const add = (mark: string, candidate: Candidate): void => {
    const list = byMark.get(mark)
    if (list) list.push(candidate)
    else byMark.set(mark, [candidate])
  }
  const hasSigns = [...wanted].some(isSign)
  texts.forEach(({trace, mayMark}, block) => {
    if (!mayMark) return
    const text = trace.value
    const candidate = (at: number, strength: number): Candidate => ({block, at, raw: trace.spans(at, at + 1)[0]![0], strength})
    if (hasSigns) for (const {0: sign, index} of text.matchAll(SIGN_MARKER)) if (wanted.has(sign)) add(sign, candidate(index, SURE))
    const isLetter = LETTER.test(text)
    RUN.lastIndex = 0
    for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
      const {0: run, index} = match
      const year = run.length > YEAR && /^(?:19|20)\d\d/.test(run) && !text.startsWith('Postbus ', index - 8) ? YEAR : 0
      const [number, at] = [run.slice(year), index + year]
      const strength = !wanted.has(number) ? 0 : isLetter ? SURE : strengthOf(text, at, number.length, year > 0)
      if (strength > 0) add(number, candidate(at, strength))
      if (strength <= LAST_RESORT && year === 0 && wanted.has(run) && isBehindWord(text.slice(Math.max(0, at - 26), at))) spaced.push([run, candidate(at, NOT_SURE)])
      if (run.length > 1) for (const {mark, from, strength} of partsOf(text, index, run, wanted)) add(mark, candidate(from, strength))
    }
  })
  // a tool that sets a blank before raised numbers shows it at the end of sentences
  const strengths = [...byMark.values()].map(list => greatest(list, ({strength}) => strength))
  if (strengths.filter(strength => strength === SPACED || strength === LAST_RESORT).length > 1) for (const [mark, candidate] of spaced) add(mark, candidate)
  return byMark
}

/* --- internal --- */

/** Used for its `lastIndex`: to make a pattern for each text costs more than to match it. */
const RUN = /\d+/g
const YEAR = 4
/** The number of a paper of the Senate with a marker: `AI1`. */
const LETTER = /^[A-Z]{1,3}\d{1,2}$/u
/** A name in capitals, before the figure that it ends in. */
const NAME = /\p{Lu}{2}$/u
/** Two numbers of three digits. */
const TWO_MARKERS = 6

interface RunPart {
  mark: string
  from: number
  strength: number
}

/** The marks that are wanted and may be a part of a run of digits. */
function partsOf(text: string, at: number, run: string, wanted: ReadonlySet<string>): RunPart[] {
  const parts: RunPart[] = []
  // «nr. 1772.»: a marker may stick to the number of a reference, if it can be nothing else
  if (isReferenceNumber(text, at, run)) {
    for (let length = 1; length < run.length && length < 4; length++) {
      if (wanted.has(run.slice(-length))) parts.push({mark: run.slice(-length), from: at + run.length - length, strength: LAST_RESORT})
    }
  }
  // «hoger.23 Dat»: two markers, of notes 2 and 3
  for (let length = 1; length < run.length && run.length <= TWO_MARKERS; length++) {
    const [first, second] = [run.slice(0, length), run.slice(length)]
    if (Number(second) !== Number(first) + 1 || !wanted.has(first) || !wanted.has(second) || strengthOf(text, at, run.length, false) < LIKELY) continue
    parts.push({mark: first, from: at, strength: NOT_SURE}, {mark: second, from: at + length, strength: NOT_SURE})
  }
  // «NIS24»: a marker may stick to a name that ends in a figure
  const last = run.slice(1)
  if (run.length < 4 && wanted.has(last) && NAME.test(text.slice(Math.max(0, at - 3), at)) && !/^[\p{L}\d%-]/u.test(text.slice(at + run.length))) parts.push({mark: last, from: at + 1, strength: 0.2})
  return parts
}

const REFERENCE_NUMBER = new RegExp(`(?:(?<!\\p{L})nrs?\\. ?(?:\\d{1,4}(?:,| en) )?|${alternation(gazettes.map(({printed}) => printed))} \\d{4},? (?:nr\\. )?|\\d{4}:|(?<!\\d)\\d{4}\\/)$`, 'u')

/** Whether digits end a reference, and the clause: there a marker may stand. */
function isReferenceNumber(text: string, at: number, run: string): boolean {
  const behind = text[at + run.length]
  if (behind !== undefined && !'.,;:)?'.includes(behind)) return false
  return REFERENCE_NUMBER.test(text.slice(Math.max(0, at - 24), at)) && /^(?:[.,;:)?]*(?:\s|$))/u.test(text.slice(at + run.length, at + run.length + 4))
}
