import type {Tally} from './score.ts'

/** Precision, recall and their harmonic mean. */
export interface Measure {
  p: number
  r: number
  f1: number
}

export interface Measures {
  /** Span and value. */
  strict: Measure
  /** Value, on a span that overlaps. */
  value: Measure
  /** Kind, on a span that overlaps. */
  overlap: Measure
}

export function measuresOf(tally: Tally): Measures {
  return {strict: measure(tally.exact, tally), value: measure(tally.right, tally), overlap: measure(tally.found, tally)}
}

/** Where nothing was found, nothing found is wrong; where nothing was to be found, nothing is missed. */
function measure(hits: number, {gold, found, extra}: Tally): Measure {
  const p = found + extra === 0 ? 1 : hits / (found + extra)
  const r = gold === 0 ? 1 : hits / gold
  return {p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r)}
}
