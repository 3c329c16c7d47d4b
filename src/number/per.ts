import {notPer} from '../language/not-per.ts'
import type {Span} from '../trace/index.ts'
import {digits, gap} from './digits.ts'

const PER = new RegExp(`${gap}?(?:per${gap}|/${gap}?)(?<what>(?:${digits}${gap})?(?<noun>\\p{L}{2,30}|[a-z]{1,2}[23²³]))(?![\\p{L}\\d])`, 'uy')

/**
 * What a number is per that ends at `at`: `inwoner`, `10.000 inwoners`, `m³`. Not the day from which it holds (`per 1
 * januari`), nor how (`per brief`). Lower-cased text.
 */
export function perAt(folded: string, at: number): Span | undefined {
  PER.lastIndex = at
  const groups = PER.exec(folded)?.groups
  if (!groups || notPer.has(groups['noun']!)) return undefined
  return [PER.lastIndex - groups['what']!.length, PER.lastIndex]
}
