import {greatest, least} from '../lists.ts'
import type {Span} from '../trace/index.ts'

/** Something drawn over the text: a mention, a footnote marker, a number that nothing explains. */
export interface Mark {
  /** UTF-16 ranges of the text. */
  spans: readonly Span[]
}

/** A stretch of text over which the same marks lie, outermost first. */
export interface Segment<M extends Mark> {
  start: number
  end: number
  marks: readonly M[]
}

/**
 * Cuts `[0, length)` at every edge of every mark and at `cuts`. Segments follow on each other without a gap, so that the
 * text drawn from them is the whole text, once; marks may nest and cross as they like.
 *
 * ```text
 * a:  ├───────────┤          a = [0, 6)   b = [3, 9)
 * b:       ├───────────┤
 *     [ a ][ a b ][ b ]      three segments
 * ```
 */
export function segmentsOf<M extends Mark>(length: number, marks: readonly M[], cuts: readonly number[] = []): Segment<M>[] {
  const starts = new Map<number, M[]>()
  const edges = new Set<number>([0, length])
  for (const cut of cuts) if (cut > 0 && cut < length) edges.add(cut)
  for (const mark of marks) {
    for (const [start, end] of mark.spans) {
      if (start >= end || start < 0 || end > length) continue
      edges.add(start).add(end)
      const list = starts.get(start)
      if (list) list.push(mark)
      else starts.set(start, [mark])
    }
  }
  const order = outermostFirst(marks)
  const sorted = [...edges].sort((a, b) => a - b)
  const segments: Segment<M>[] = []
  let open: M[] = []
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index]!
    const opening = starts.get(start)
    const still = open.filter(mark => holds(mark, start))
    if (opening) open = [...new Set([...still, ...opening])].sort(order)
    else if (still.length < open.length) open = still
    segments.push({start, end: sorted[index + 1]!, marks: open})
  }
  return segments
}

/* --- internal --- */

function holds(mark: Mark, at: number): boolean {
  return mark.spans.some(([start, end]) => start <= at && at < end)
}

/** The longer hull is the outer one; of two that are equally long, the earlier in the list. */
function outermostFirst<M extends Mark>(marks: readonly M[]): (a: M, b: M) => number {
  const lengths = new Map<M, number>()
  const places = new Map<M, number>()
  marks.forEach((mark, index) => {
    lengths.set(mark, Math.max(0, greatest(mark.spans, ([, end]) => end)) - least(mark.spans, ([start]) => start))
    places.set(mark, index)
  })
  return (a, b) => lengths.get(b)! - lengths.get(a)! || places.get(a)! - places.get(b)!
}
