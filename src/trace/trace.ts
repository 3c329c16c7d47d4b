import {greatest, least} from '../lists.ts'
import {countBelow} from './sorted.ts'

/**
 * Text that knows where it came from.
 *
 * A `Trace` is a list of pieces of one raw string. A piece is either a verbatim slice of raw or an atomic
 * replacement of one; the clean reading is what the pieces say, one after another. Nothing is ever edited and
 * nothing is ever looked up afterwards: a range of the clean reading goes in, the list of raw ranges comes out.
 *
 *     raw     samenwer-⏎kingsplatform
 *     pieces  [samenwer][-⏎ → nothing][kingsplatform]
 *     clean   samenwerkingsplatform           spans(0, 21) = [[0,8],[10,23]]
 *
 * The algebra is that of muggle-string and of Hugging Face's NormalizedString: changes are recorded when they are
 * made, never guessed back from two strings. Offsets are UTF-16 code units throughout.
 */

/** A half-open range of raw text: `[start, end)`. */
export type Span = readonly [start: number, end: number]

/**
 * `[start, end]` of raw, verbatim; or `[start, end, text, reason]`: those characters read as `text` (as nothing, where
 * `text` is empty), and why. The four fields of a replacement are one atom: it is mapped as a whole.
 */
export type Piece = readonly [start: number, end: number, text?: string, reason?: string]

export class Trace {
  readonly raw: string
  readonly pieces: readonly Piece[]
  #value: string | undefined
  #starts: Int32Array | undefined

  private constructor(raw: string, pieces: readonly Piece[]) {
    this.raw = raw
    this.pieces = pieces
  }

  /** The verbatim trace of `raw[start, end)`. */
  static of(raw: string, start = 0, end = raw.length): Trace {
    checkRange(start, end, raw.length)
    return new Trace(raw, start === end ? [] : [[start, end]])
  }

  /** A trace of given pieces, in the order in which they read; neighbours that continue each other are joined. */
  static from(raw: string, pieces: Iterable<Piece>): Trace {
    const joined: Piece[] = []
    for (const piece of pieces) {
      checkRange(piece[0], piece[1], raw.length)
      push(joined, piece)
    }
    return new Trace(raw, joined)
  }

  /** Several traces of the same raw text, one after another: this is how a moved block closes up. */
  static concat(traces: readonly Trace[]): Trace {
    const first = traces[0]
    if (!first) throw new RangeError('Cannot join no traces: give at least one')
    const pieces: Piece[] = []
    for (const trace of traces) {
      if (trace.raw !== first.raw) throw new RangeError('Cannot join traces of different raw texts')
      for (const piece of trace.pieces) push(pieces, piece)
    }
    return new Trace(first.raw, pieces)
  }

  /** The clean reading. */
  get value(): string {
    if (this.#value === undefined) {
      let value = ''
      for (const piece of this.pieces) value += reading(this.raw, piece)
      this.#value = value
    }
    return this.#value
  }

  get length(): number {
    return this.value.length
  }

  /**
   * The part `[from, to)` of the clean reading. What reads as nothing goes with the text before it, so the parts of a
   * partition own every character once; at the very start it goes with the first part.
   */
  slice(from: number, to = this.length): Trace {
    checkRange(from, to, this.length)
    const pieces: Piece[] = []
    const starts = this.#cleanStarts()
    for (let index = this.#pieceAt(from); index < this.pieces.length; index++) {
      const piece = this.pieces[index]!
      const at = starts[index]!
      if (at > to) break
      const length = width(piece)
      if (length === 0) {
        if (at > from || (at === 0 && (to > 0 || this.length === 0))) push(pieces, piece)
        continue
      }
      const head = Math.max(0, from - at)
      const tail = Math.min(length, to - at)
      if (head >= tail) continue
      if (piece[2] === undefined) push(pieces, [piece[0] + head, piece[0] + tail])
      else push(pieces, head === 0 && tail === length ? piece : [piece[0], piece[1], piece[2].slice(head, tail), piece[3]])
    }
    return new Trace(this.raw, pieces)
  }

  /** The same trace with `[from, to)` of the clean reading read as `text`, atomically. */
  replace(from: number, to: number, text: string, reason: string): Trace {
    checkRange(from, to, this.length)
    if (from === to) {
      if (text === '') return this
      throw new RangeError(`Cannot insert «${text}» at ${from}: every clean character must come from raw text`)
    }
    const middle = this.slice(from, to).pieces.map((piece): Piece => [piece[0], piece[1], '', reason])
    const first = middle.findIndex(piece => piece[0] < piece[1])
    middle[first] = [middle[first]![0], middle[first]![1], text, reason]
    return Trace.concat([this.slice(0, from), new Trace(this.raw, middle), this.slice(to)])
  }

  /** The same trace with `[from, to)` of the clean reading left out. */
  drop(from: number, to: number, reason: string): Trace {
    return this.replace(from, to, '', reason)
  }

  /**
   * The raw ranges that gave `[from, to)` of the clean reading, in reading order, neighbours joined. What was dropped
   * is in none of them; a replacement is in as a whole, as soon as one of its characters is asked for.
   */
  spans(from = 0, to = this.length): Span[] {
    checkRange(from, to, this.length)
    const spans: Span[] = []
    const starts = this.#cleanStarts()
    for (let index = this.#pieceAt(from); index < this.pieces.length; index++) {
      const piece = this.pieces[index]!
      const at = starts[index]!
      if (at >= to) break
      const length = width(piece)
      const head = Math.max(0, from - at)
      const tail = Math.min(length, to - at)
      if (head >= tail) continue
      const [start, end] = piece[2] === undefined ? [piece[0] + head, piece[0] + tail] : piece
      const last = spans.at(-1)
      if (last && last[1] === start) spans[spans.length - 1] = [last[0], end]
      else spans.push([start, end])
    }
    return spans
  }

  /** The smallest raw range that holds all of `spans(from, to)`; `undefined` where nothing is left to point at. */
  hull(from = 0, to = this.length): Span | undefined {
    const spans = this.spans(from, to)
    if (spans.length === 0) return undefined
    return [least(spans, span => span[0]), greatest(spans, span => span[1])]
  }

  /** The last piece that begins at or before a clean offset, or the first of the empty ones that stand there. */
  #pieceAt(offset: number): number {
    return Math.max(0, countBelow(this.#cleanStarts(), offset) - 1)
  }

  #cleanStarts(): Int32Array {
    if (!this.#starts) {
      this.#starts = new Int32Array(this.pieces.length)
      let at = 0
      for (let index = 0; index < this.pieces.length; index++) {
        this.#starts[index] = at
        at += width(this.pieces[index]!)
      }
    }
    return this.#starts
  }
}

/** What a piece reads as. */
export function reading(raw: string, piece: Piece): string {
  return piece[2] ?? raw.slice(piece[0], piece[1])
}

function width(piece: Piece): number {
  return piece[2] === undefined ? piece[1] - piece[0] : piece[2].length
}

function push(pieces: Piece[], piece: Piece): void {
  if (piece[0] === piece[1]) return
  const last = pieces.at(-1)
  if (last && last[2] === undefined && piece[2] === undefined && last[1] === piece[0]) {
    pieces[pieces.length - 1] = [last[0], piece[1]]
  } else {
    pieces.push(piece)
  }
}

function checkRange(start: number, end: number, length: number): void {
  if (!(start >= 0 && start <= end && end <= length)) {
    throw new RangeError(`Range ${start}–${end} is out of bounds 0–${length}`)
  }
}
