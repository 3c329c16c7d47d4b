import {goesOn, mayEnd, neverEnds} from './abbreviations.ts'
import {countUpTo} from '../trace/sorted.ts'

/** A place where a sentence may end: closing mark, the marker of a note whose text is not there, closing quotes and brackets, space. */
const STOP = /[.!?…](?:(?<=[a-z]{3}[.!?])[1-9]\d?)?[’”"»)\]]{0,3} /g
/** What a sentence begins with: a capital, a figure or a quote, behind an opening mark or two. */
const OPENING = /[«"‘“’'([•–-]{0,2} ?[\p{Lu}\d«]/uy
/** The word before a stop with the dots inside it: `mld`, `d.d`, `K.H`. */
const WORD = /(?<=(?<word>[\p{L}\d](?:[\p{L}\d]|\.(?=\p{L})){0,20}))/uy
/** What goes on only with a capital. */
const CAPITAL = /[«"‘“]?\p{Lu}/uy
const NEXT_WORD = /\p{L}{1,20}/uy
/** A longer run of small letters before a stop is no abbreviation. */
const LONGEST_ABBREVIATION = Math.max(...[...neverEnds, ...mayEnd].flatMap(name => name.split('.').map(part => part.length)))

/**
 * Where the sentences of a unit's clean text begin, in order, 0 first; found once. Offsets are UTF-16.
 *
 *     EUR 2,5 mld. is ingezet. De leden Sjoerdsma c.s. vroegen dat op 3 mei jl. Daarop volgt …
 *     ^                        ^                                                ^
 */
export function sentencesOf(unit: {text: string; sentences?: readonly number[]}): readonly number[] {
  return (unit.sentences ??= sentenceStarts(unit.text))
}

/** The clean sentence around `[from, to)`; where the range crosses sentences, all of them. */
export function sentenceAt(text: string, starts: readonly number[], from: number, to: number): string {
  const first = lastAtOrBefore(starts, from)
  const last = lastAtOrBefore(starts, Math.max(from, to - 1))
  return text.slice(starts[first], starts[last + 1] ?? text.length).trim()
}

/**
 * Whether the stop that a text ends in is that of an abbreviation, and its sentence goes on: `…, nr.`, `aan mw. drs.`,
 * `door K.H.`, and `9,5 mln.` or `30 dec.` where `next`, the text behind it, begins with a small letter or a year.
 */
export function endsInAbbreviation(text: string, next = ''): boolean {
  const stop = text.length - 1
  if (text.charCodeAt(stop) !== DOT || isLongWord(text, stop)) return false
  WORD.lastIndex = stop
  const word = WORD.exec(text)?.groups!['word']
  if (word === undefined) return false
  const name = word.toLowerCase()
  return mayEnd.has(name) ? /^(?:\p{Ll}|(?:19|20)\d\d(?!\d))/u.test(next) : neverEnds.has(name) || (word.includes('.') && INITIALS.test(word))
}

/* --- internal --- */

function sentenceStarts(text: string): number[] {
  const starts = [0]
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const next = match.index + match[0].length
    if (next < text.length && ends(text, match.index, next)) starts.push(next)
    // the space may begin nothing, but «. » never overlaps
    STOP.lastIndex = next
  }
  return starts
}

const DOT = 46
const SMALL_A = 97
const SMALL_Z = 122
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.){0,6}\p{Lu}$/u

function ends(text: string, stop: number, next: number): boolean {
  if (!matchesAt(OPENING, text, next)) return false
  if (text.charCodeAt(stop) !== DOT || isLongWord(text, stop)) return true
  WORD.lastIndex = stop
  const word = WORD.exec(text)?.groups!['word']
  if (word === undefined) return true
  const name = word.toLowerCase()
  if (neverEnds.has(name)) return false
  if (mayEnd.has(name)) return matchesAt(CAPITAL, text, next) && !goesOn.has(matchAt(NEXT_WORD, text, next).toLowerCase())
  // initials: «K.H. Ollongren», «W. van den Berg»
  return !INITIALS.test(word)
}

/** Most sentences end in a word too long to be an abbreviation: this tells without a pattern. */
function isLongWord(text: string, end: number): boolean {
  if (end <= LONGEST_ABBREVIATION) return false
  for (let at = end - 1; at >= end - 1 - LONGEST_ABBREVIATION; at--) {
    const code = text.charCodeAt(at)
    if (code < SMALL_A || code > SMALL_Z) return false
  }
  return true
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? ''
}

/** Index of the last start that is not after an offset. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return countUpTo(starts, offset) - 1
}
