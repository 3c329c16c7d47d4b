import type {Span} from '../trace/index.ts'
import type {Unit} from '../types.ts'

/** A counted noun: in «12 miljoen Oekraïense vluchtelingen» the phrase «Oekraïense vluchtelingen», the head «vluchtelingen». */
export interface CountedNoun {
  phrase: Span
  head: Span
}

/** What a number that ends at `at` counts; `undefined` where no noun follows that it could count. */
export function countedNoun(_unit: Unit, _at: number): CountedNoun | undefined {
  return undefined
}

/** The tense of the clause around `[from, to)`, by its finite verb: tells a date without a year to lie behind or ahead. */
export function tenseAround(_unit: Unit, _from: number, _to: number): 'past' | 'present' | 'future' | undefined {
  return undefined
}

/** The names of persons that begin at `at` («Brekelmans en Agnes Mulder»), each with its range. */
export function namesAt(_unit: Unit, _at: number): Span[] {
  return []
}
