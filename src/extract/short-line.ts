import type {Unit} from '../types.ts'

/**
 * Where a number in groups ends that runs over the end of a short line: cells of a table print one figure a line, and the
 * next is no group of it. `undefined` where it ends where it seems to.
 *
 *     € 1 125        1 125, not 1 125 107
 *     107 Wet …
 */
export function endOfShortLine({text, trace}: Unit, from: number, to: number): number | undefined {
  for (let at = text.indexOf(' ', from); at >= 0 && at < to; at = text.indexOf(' ', at + 1)) {
    const [[start] = [0]] = trace.spans(at, at + 1)
    const {raw} = trace
    if (raw[start] !== '\n' && raw[start] !== '\r') continue
    const begin = raw.lastIndexOf('\n', start - 1) + 1
    if (start - begin < SHORT || /^\p{L}/u.test(text.slice(to, to + 1))) return at
  }
  return undefined
}

/* --- internal --- */

/** Lines of prose are longer, in characters. */
const SHORT = 30
