import {goesOn, mayEnd, neverEnds} from './abbreviations.ts'
import {countUpTo} from '../trace/sorted.ts'

/** A place where a sentence may end: closing mark, closing quotes and brackets, space. */
const STOP = /[.!?…][’”"»)\]]{0,3} /g
/** The word before a stop with the dots inside it: `mld`, `d.d`, `K.H`. */
const WORD = /[\p{L}\d](?:[\p{L}\d]|\.(?=\p{L})){0,20}$/u

/**
 * Where the sentences of a clean text begin, in order, 0 first. Offsets are UTF-16.
 *
 *     EUR 2,5 mld. is ingezet. De leden Sjoerdsma c.s. vroegen dat op 3 mei jl. Daarop volgt …
 *     ^                        ^                                                ^
 */
export function sentenceStarts(text: string): number[] {
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

/** The clean sentence around `[from, to)`; where the range crosses sentences, all of them. */
export function sentenceAt(text: string, starts: readonly number[], from: number, to: number): string {
  const first = lastAtOrBefore(starts, from)
  const last = lastAtOrBefore(starts, Math.max(from, to - 1))
  return text.slice(starts[first], starts[last + 1] ?? text.length).trim()
}

/* --- internal --- */

function ends(text: string, stop: number, next: number): boolean {
  const follows = text.slice(next, next + 24)
  if (!/^[«"‘“’'([•–-]{0,2} ?[\p{Lu}\d«]/u.test(follows)) return false
  if (text[stop] !== '.') return true
  const word = WORD.exec(text.slice(Math.max(0, stop - 24), stop))?.[0]
  if (word === undefined) return true
  const name = word.toLowerCase()
  if (neverEnds.has(name)) return false
  if (mayEnd.has(name)) return /^[«"‘“]?\p{Lu}/u.test(follows) && !goesOn.has(/^\p{L}{1,20}/u.exec(follows)?.[0].toLowerCase() ?? '')
  // initials: «K.H. Ollongren», «W. van den Berg»
  if (/^(?:\p{Lu}\p{Ll}?\.){0,6}\p{Lu}$/u.test(word)) return false
  return true
}

/** Index of the last start that is not after an offset. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return countUpTo(starts, offset) - 1
}
