import {alternation} from '../../language/alternation.ts'
import {countedUnits, shortYearOpeners} from '../../language/calendar-words.ts'
import {labelWords} from '../../language/labels.ts'
import {months} from '../../language/months.ts'
import {gazettes, numberWords, pageWords} from '../../language/reference-words.ts'
import {greatest} from '../../lists.ts'
import type {Trace} from '../../trace/index.ts'
import {countBelow, countUpTo} from '../../trace/sorted.ts'
import type {DraftNote} from '../draft.ts'

/** Where a footnote's marker stands: in which body block, at which clean offset. */
export interface Marker {
  label: string
  block: number
  at: number
  length: number
}

/** A sign that marks a note: glued to what it stands behind, and to nothing else. */
export const SIGN_MARKER = /(?<=[\p{L}\d.,;:!?)»”])\*{1,3}(?![\p{L}\d*])|(?<=[.,;:!?»”])[a-z]\)(?![\p{L}\d])/gu

/** A line without the marker (`4`, `*`, `a)`) behind its last stop, with a blank between or not: `de zorg. 1` → `de zorg.` */
export function withoutMarker(line: string): string {
  return line.replace(MARKER_AT_END, '')
}

/** A body block's clean text, as far as markers may stand in it. */
export interface MarkerText {
  trace: Trace
  /** Headings and lists may carry markers; of the head of a paper only its number may. */
  mayMark: boolean
}

/**
 * Finds the marker of each note: the number due, on the page of its note, behind the marker before it, glued to a
 * letter or closing mark, and not followed by a letter or digit.
 *
 *     de heldere oproep van uw Kamer.4 De noodzaak      marker 4
 *     op 9 mei 20231 heb ik                             marker 1, fused with a year
 *     d.d. 23 december 2022.21                          marker 21
 *     het rapport «Droge voeten», 4 waarin              marker 4, if no better one stands
 *     Zie Kamerstuk 36 045, nr. 12.4 De minister        marker 4, if no better one stands
 *     verzonden.* Dit is        de bijlage.a)           markers * and a
 *     G7, CO2, m2, nr.3, 2.023, paragraaf 3.4 De        none
 *
 * A note whose marker is not found is left without one; the caller says so.
 */
export function footnoteMarkers(texts: readonly MarkerText[], notes: readonly DraftNote[], pages: readonly number[]): Map<DraftNote, Marker> {
  const byMark = new Map([...candidates(texts, new Set(notes.map(({mark}) => mark)))].map(([mark, found]) => {
    const list = found.sort((a, b) => a.raw - b.raw)
    return [mark, {list, raws: list.map(({raw}) => raw)}]
  }))
  const found = new Map<DraftNote, Marker>()
  // notes with a sign stand among the numbered ones as they please
  const after = {sign: -1, number: -1}
  notes.forEach((note, index) => {
    const [begin, end] = pages.length > 0 ? [pages[note.page - 1]!, pages[note.page] ?? Infinity] : [0, Infinity]
    const kind = SIGN.test(note.mark) ? 'sign' : 'number'
    // a page that counts anew has the marks of all others: only its own are looked at
    const {list = [], raws = []} = byMark.get(note.mark) ?? {}
    const possible = list.slice(countUpTo(raws, Math.max(after[kind], begin - 1)), countBelow(raws, end))
    const next = notes[index + 1]
    const followers = next && byMark.get(next.mark)
    const likely = followers?.list.find(({raw, strength}) => raw > after[kind] && strength >= LIKELY)?.raw
    const isBetween = (index === 0 || found.has(notes[index - 1]!)) && (next === undefined || likely !== undefined)
    const best = choose(possible, followers?.raws.at(-1), isBetween ? (likely ?? Infinity) : undefined)
    if (!best) return
    after[kind] = best.raw
    const text = texts[best.block]!.trace.value
    const behind = best.at + note.mark.length
    // a questioner types «bericht 1)»
    const isTyped = kind === 'number' && text[behind] === ')' && !isInBrackets(text, best.at)
    found.set(note, {label: note.label, block: best.block, at: best.at, length: note.mark.length + (isTyped ? 1 : 0)})
  })
  return found
}

/* --- internal --- */

const MARKER_AT_END = /(?<=[.!?:;][»”"'’)\]]{0,3})(?: ?\d{1,2}|(?<!\d\.)\d{3}|\*{1,3}|[a-z]\))$/u

/** Used for its `lastIndex`: to make a pattern for each text costs more than to match it. */
const RUN = /\d+/g

interface Candidate {
  block: number
  at: number
  raw: number
  strength: number
}

/** A digit run, or the part of it behind a year, that could be a marker by its surroundings. */
function candidates(texts: readonly MarkerText[], wanted: ReadonlySet<string>): Map<string, Candidate[]> {
  const byNumber = new Map<string, Candidate[]>()
  const spaced: [number: string, Candidate][] = []
  if (wanted.size === 0) return byNumber
  const hasSigns = [...wanted].some(mark => SIGN.test(mark))
  const add = (number: string, candidate: Candidate): void => {
    const list = byNumber.get(number)
    if (list) list.push(candidate)
    else byNumber.set(number, [candidate])
  }
  texts.forEach(({trace, mayMark}, block) => {
    if (!mayMark) return
    const text = trace.value
    const isLetter = LETTER.test(text)
    if (hasSigns) for (const {0: sign, index} of text.matchAll(SIGN_MARKER)) if (wanted.has(sign)) add(sign, {block, at: index, raw: trace.spans(index, index + 1)[0]![0], strength: 3})
    RUN.lastIndex = 0
    for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
      const [run] = match
      const year = run.length > 4 && /^(?:19|20)\d\d/.test(run) && !text.startsWith('Postbus ', match.index - 8) ? 4 : 0
      const number = run.slice(year)
      const at = match.index + year
      const strength = !wanted.has(number) ? 0 : isLetter ? 3 : strengthOf(text, at, number.length, year > 0)
      if (strength > 0) add(number, {block, at, raw: trace.spans(at, at + 1)[0]![0], strength})
      if (strength <= LAST_RESORT && number === run && wanted.has(run) && isBehindWord(text.slice(Math.max(0, at - 26), at))) spaced.push([number, {block, at, raw: trace.spans(at, at + 1)[0]![0], strength: NOT_SURE}])
      // «nr. 1772.»: a marker may stick to the number of a reference, if it can be nothing else
      if (run.length > 1 && isReferenceNumber(text, match.index, run)) {
        for (let length = 1; length < run.length && length < 4; length++) {
          const from = match.index + run.length - length
          if (wanted.has(run.slice(-length))) add(run.slice(-length), {block, at: from, raw: trace.spans(from, from + length)[0]![0], strength: LAST_RESORT})
        }
      }
      // «hoger.23 Dat»: two markers, of notes 2 and 3
      for (let length = 1; length < run.length && run.length <= TWO_MARKERS; length++) {
        const [first, second] = [run.slice(0, length), run.slice(length)]
        if (Number(second) !== Number(first) + 1 || !wanted.has(first) || !wanted.has(second) || strengthOf(text, match.index, run.length, false) < LIKELY) continue
        add(first, {block, at: match.index, raw: trace.spans(match.index, match.index + 1)[0]![0], strength: NOT_SURE})
        add(second, {block, at: match.index + length, raw: trace.spans(match.index + length, match.index + length + 1)[0]![0], strength: NOT_SURE})
      }
      // «NIS24»: a marker may stick to a name that ends in a figure
      const last = run.slice(1)
      if (run.length > 1 && run.length < 4 && wanted.has(last) && NAME.test(text.slice(Math.max(0, match.index - 3), match.index)) && !/^[\p{L}\d%-]/u.test(text.slice(match.index + run.length))) {
        add(last, {block, at: match.index + 1, raw: trace.spans(match.index + 1, match.index + 2)[0]![0], strength: 0.2})
      }
    }
  })
  // a tool that sets a blank before raised numbers shows it at the end of sentences
  const strengths = [...byNumber.values()].map(list => greatest(list, ({strength}) => strength))
  if (strengths.filter(strength => strength === SPACED || strength === LAST_RESORT).length > 1) for (const [number, candidate] of spaced) add(number, candidate)
  return byNumber
}

/** Two numbers of three digits. */
const TWO_MARKERS = 6
/** The strength of a number with a blank before it at the end of a sentence, and of one in mid-sentence. */
const SPACED = 1
const NOT_SURE = 0.3
/** The strength of what is a marker only if there is no other, and no other of its kind. */
const LAST_RESORT = 0.1
const LIKELY = 2
const REFERENCE_NUMBER = new RegExp(`(?:(?<!\\p{L})nrs?\\. ?(?:\\d{1,4}(?:,| en) )?|${alternation(gazettes.map(({printed}) => printed))} \\d{4},? (?:nr\\. )?|\\d{4}:|(?<!\\d)\\d{4}\\/)$`, 'u')

/** Whether digits end a reference, and the clause: there a marker may stand. */
function isReferenceNumber(text: string, at: number, run: string): boolean {
  const behind = text[at + run.length]
  if (behind !== undefined && !'.,;:)?'.includes(behind)) return false
  return REFERENCE_NUMBER.test(text.slice(Math.max(0, at - 24), at)) && /^(?:[.,;:)?]*(?:\s|$))/u.test(text.slice(at + run.length, at + run.length + 4))
}

const SIGN = /^\D/
/** The number of a paper of the Senate with a marker: `AI1`. */
const LETTER = /^[A-Z]{1,3}\d{1,2}$/u
/** A name in capitals, before the figure that it ends in. */
const NAME = /\p{Lu}{2}$/u
const MARKERS = /[\p{L}»”’"').,?!;:]\d{1,3}[.?!]?,? (?:en )?$/u
const SERIES = /[\p{L}»”’"').,?!;:](?<numbers>\d{1,3}(?:,? (?:en )?\d{1,3}){1,5}),? (?:en )?$/u

/** `meer.1, 2 en 3`: the markers before this one count up to it. */
function endsSeries(before: string, number: number): boolean {
  const numbers = SERIES.exec(before)?.groups!['numbers']!.match(/\d+/g) ?? []
  return numbers.length > 0 && [...numbers].reverse().every((each, index) => Number(each) === number - 1 - index)
}

/** «vanaf 2024,1 informeert»: a clause that ends in a year, and not «was 2024,1 miljoen». */
export function isBehindYear(before: string, after: string): boolean {
  return YEAR_AND_COMMA.test(before) && GOES_ON.test(after)
}

const YEAR_AND_COMMA = new RegExp(`(?<!\\p{L})${alternation([...shortYearOpeners, ...months.keys()])}\\s(?:19|20)\\d\\d,$`, 'iu')
const GOES_ON = new RegExp(`^\\s(?!${alternation(countedUnits)}(?![\\p{L}\\d]))\\p{Ll}`, 'u')

const ABBREVIATED = /(?:^|[^\p{L}])(?:nrs?|no|art|blz|pag|p|pp|hfdst|lid|stb|stcrt|trb|afd|bijl|vgl|par|punt|fig|tab|ca)\.$/iu

/** 3: surely a marker by its place; 2: likely; 1 and less: only if nothing better stands; 0: none. */
function strengthOf(text: string, at: number, length: number, fusedWithYear: boolean): number {
  const before = text.slice(Math.max(0, at - 24), at)
  const after = text.slice(at + length, at + length + 2)
  // a printed slip: the blank behind the marker is missing
  if (/[\p{Ll})»”][.!?]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) return 1
  // «(nr. 12)4.5 De»: the marker of what stands in brackets, then that of the sentence
  if (/[)»”]$/.test(before) && Number(/^\.(\d{1,3})(?![\d,.])/.exec(text.slice(at + length, at + length + 5))?.[1]) === Number(text.slice(at, at + length)) + 1) return 2
  if (/^(?:[\p{L}\d%€]|[.,]\d|[-–/:]\d|-\p{L})/u.test(after)) return 0
  // the questioners' own notes, typed in the text: «bericht 1)»
  if (after.startsWith(')') && !isInBrackets(text, at)) return 0.5
  if (fusedWithYear) return 2
  // «bericht»1?, 2» and «bericht»1, 2»: goes on from the marker before it
  if (/^[\s.,;:?!)]|^$/u.test(after) && (MARKERS.test(before) || (before.endsWith(' ') && endsSeries(before, Number(text.slice(at, at + length)))))) return 2
  const last = before.at(-1)
  // the number of a title: `A.1 Spoor`
  if (last === undefined || /^\p{Lu}\.$/u.test(before)) return 0
  if (last === ' ' && /[»”’"'], $/u.test(before) && /^ \p{Ll}/u.test(after)) return 0.5
  // the number of the paper itself: `Nr. 1`
  if (last === ' ' && ABBREVIATED.test(before.slice(0, -1))) return 0
  if (last === ' ' && /[.!?»”)] $/u.test(before) && /^(?: ?\p{Lu}| ?$)/u.test(after)) return SPACED
  if (last === ' ') return isSpacedMarker(before, after) ? LAST_RESORT : 0
  if (/[.,]/.test(last)) {
    if (ABBREVIATED.test(before)) return 0
    // behind a number and a stop it is a decimal or a date, but for a sentence that ends in a year
    if (isBehindYear(before, text.slice(at + length, at + length + 12))) return 0.5
    if (/\d[.,]$/.test(before)) return /(?:^|\D)(?:19|20)\d\d\.$/.test(before) && /^(?: |$)/.test(after) ? 2 : last === '.' && length < 3 && endsSentence(before, after) ? 0.5 : 0
    return last === '.' ? 3 : 2
  }
  // behind a round sum: `€ 914,-1`
  if (/\d,[-–—=]{1,2}$/.test(before)) return 3
  if (/[!?:;»”’"')\]…%*]/u.test(last)) return 3
  if (!/[\p{L}\p{M}]/u.test(last)) return 0
  const word = /[\p{L}\p{M}\d-]{1,24}$/u.exec(before)![0]
  if (/\d/.test(word) || /(?:^|-)\p{L}{1,2}$/u.test(word)) return 0
  // «EU27», «CO2» are names; «CBS2» may be one
  if (/^\p{Lu}{1,4}$/u.test(word)) return word.length < 3 ? 0 : word.length < 4 ? LAST_RESORT : 1
  return /\p{Lu}$/u.test(word) ? 1 : 3
}

/**
 * Whether a number with a blank before it may be a marker by what stands around it: some tools set one between a word
 * and the raised number behind it: `de wetgeving 3. Deze`, `de strategie 2022–2028 13, die`. A number of a thing is none:
 * `zie vraag 5.`
 */
export function isSpacedMarker(before: string, after: string): boolean {
  if (!/^[.,;:?!)»”]*(?:\s|$)/u.test(after) || /^\s+\S/u.test(after)) return false
  return isBehindWord(before)
}

/** Whether a number stands a blank behind a word that has none of its own: `november 2022 1 heb`, `15 december jl. 3`. */
function isBehindWord(before: string): boolean {
  const word = /(?<word>\p{L}[\p{L}-]{2,24}|(?<!\d)(?:19|20)\d\d|[»”’)]|(?<!\p{L})(?:jl|a\.s|c\.s)\.) $/u.exec(before)?.groups!['word']
  return word !== undefined && !labelWords.has(word.toLowerCase()) && !months.has(word.toLowerCase()) && !/^\p{Lu}+$/u.test(word)
}

/** Brackets reach no further back. */
const LONGEST_BRACKET = 240

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Whether a number and its stop end a sentence: a decimal has a comma, and only parts of texts have numbers like `3.2`. */
function endsSentence(before: string, after: string): boolean {
  const word = /(?<word>§|\p{L}{1,20})\.? ?[\d.]{1,12}$/u.exec(before)?.groups!['word']
  // `2.1 Resultaten` is the number of a title
  return /[^\d.]/.test(before) && /^(?: ?\p{Lu}| [«“"‘]| ?$)/u.test(after) && (word === undefined || !numberedParts.has(word.toLowerCase()))
}

/** Papers, their items and their pages have no parts: `nr. 12`, `item 9`, `blz. 3`. */
const undivided: ReadonlySet<string> = new Set(['item', ...[...numberWords, ...pageWords].map(word => word.replace('.', ''))])
/** `paragraaf 3.2`, `versie 2.1`. */
const numberedParts: ReadonlySet<string> = new Set(['§', ...labelWords].filter(word => !undivided.has(word)))

/**
 * The strongest candidate; of equals the first that still leaves room for the next note's, the last of which stands at
 * `last`. A last resort must be the only one between the markers of its neighbours, the next of which likely stands at `likely`.
 */
function choose(possible: readonly Candidate[], last: number | undefined, likely: number | undefined): Candidate | undefined {
  const top = greatest(possible, ({strength}) => strength)
  const best = possible.filter(candidate => candidate.strength === top)
  if (top === LAST_RESORT) {
    const before = best.filter(({raw}) => likely !== undefined && raw < likely)
    return before.length === 1 ? before[0] : undefined
  }
  return best.find(({raw}) => last === undefined || raw < last) ?? best[0]
}
