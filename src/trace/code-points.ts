import type {Span} from './trace.ts'
import {countBelow} from './sorted.ts'

/**
 * The one place where UTF-16 offsets (inside the program) become Unicode code points (in every file that is written),
 * and back. A text without astral characters costs nothing.
 */
export interface CodePoints {
  /** Code points before a UTF-16 offset; an offset inside a surrogate pair counts as the pair's end. */
  at(offset: number): number
  /** The UTF-16 offset of a code point. */
  offset(codePoint: number): number
  span(span: Span): [number, number]
  /** Code points in the whole text. */
  readonly length: number
}

export function codePoints(text: string): CodePoints {
  const pairs = surrogatePairs(text)
  /** How many pairs lie wholly before a UTF-16 offset. */
  const before = (offset: number): number => countBelow(pairs, offset)
  const at = pairs.length === 0 ? (offset: number) => offset : (offset: number) => offset - before(offset)
  const offset =
    pairs.length === 0
      ? (codePoint: number) => codePoint
      : (codePoint: number) => {
          // the nth pair's second half lies at code point pairs[n] - n
          let low = 0
          let high = pairs.length
          while (low < high) {
            const middle = (low + high) >> 1
            if (pairs[middle]! - middle <= codePoint) low = middle + 1
            else high = middle
          }
          return codePoint + low
        }
  return {at, offset, span: ([start, end]) => [at(start), at(end)], length: at(text.length)}
}

/** The offsets of the second halves of surrogate pairs; a lone surrogate is a code point of its own. */
function surrogatePairs(text: string): number[] {
  const found: number[] = []
  const pattern = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match.index + 1)
  return found
}
