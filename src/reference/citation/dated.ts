import {alternation} from '../../language/alternation.ts'
import {months} from '../../language/months.ts'
import type {Span} from '../../trace/index.ts'

/** `brief van 13 april 2022 inzake …`, `brief van 3 mei jl. (`: the day by which a document is named, right at a place. */
export function datedAt(folded: string, at: number, to: number): Span | undefined {
  DATED.lastIndex = at
  const match = DATED.exec(folded)
  return match && DATED.lastIndex <= to ? [at + match[0].indexOf(match.groups!['day']!), DATED.lastIndex] : undefined
}

/* --- internal --- */

const DATED = new RegExp(`(?: van|(?: inzake)? d\\.d\\.| dd\\.?|, | \\(|(?= ))\\s?(?<day>\\d{1,2} (?:${alternation(months.keys())})(?: \\d{4}(?!\\d))?(?: jl\\.?| jongstleden)?)(?!\\p{L})\\)?`, 'uy')
