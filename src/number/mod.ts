import {alternation} from '../language/alternation.ts'
import {after, before, endsAt, type Mod} from '../language/bounds.ts'
import {gap} from './digits.ts'

/** How a number is meant, and the words that say so: a range of the text that was given. */
export interface ModAt {
  mod: Mod
  from: number
  to: number
}

/**
 * What says how the number that begins at `at` is meant: `circa`, `ten minste`, `rond de`, `een kleine`. Words that
 * only open the noun phrase may stand between (`ruim de 25%`, `de ongeveer 40`). Lower-cased text.
 */
export function modBefore(folded: string, at: number): ModAt | undefined {
  BEFORE.lastIndex = at
  const groups = BEFORE.exec(folded)?.groups
  if (!groups) return undefined
  const words = groups['mod']!
  const from = at - groups['gap']!.length - words.length
  if (words === 'tot' && !bounds(folded.slice(Math.max(0, from - REACH), from))) return undefined
  return {mod: MODS.get(words)!, from, to: from + words.length}
}

/** What says how the number is meant whose unit or noun ends at `at`: ` of meer`. Lower-cased text. */
export function modAfter(folded: string, at: number): ModAt | undefined {
  const match = AFTER.exec(folded.slice(at, at + REACH))
  if (!match) return undefined
  const words = match.groups!['mod']!
  const from = at + match[0].length - words.length
  return {mod: MODS_AFTER.get(words)!, from, to: from + words.length}
}

/* --- internal --- */

const REACH = 40
const byWords = (lists: Readonly<Partial<Record<Mod, readonly string[]>>>): Map<string, Mod> =>
  new Map(Object.entries(lists).flatMap(([mod, words]) => words.map(word => [word, mod as Mod] as const)))

const MODS = byWords(before)
const MODS_AFTER = byWords(after)
/** Read backwards from the number, which costs less than a search that ends there. */
const BEFORE = new RegExp(`(?<=(?<![\\p{L}\\d])(?<mod>${alternation(MODS.keys())})(?<gap>(?:${gap}(?:de|het|een|die|deze))?${gap}?))`, 'uy')
const AFTER = new RegExp(`^${gap}?(?<mod>${alternation(MODS_AFTER.keys())})(?![\\p{L}\\d])`, 'u')
const LAST_WORDS = /(?:\p{L}{1,40} ){1,3}$/u

/** `tot` bounds a number (`boetes tot 5.000 euro`), unless a verb needs it (`leidt tot`) or it ends a range (`van 3 tot 5`). */
function bounds(beforeTot: string): boolean {
  const words = LAST_WORDS.exec(beforeTot)?.[0].split(' ') ?? []
  return !words.some(word => endsAt.some(stem => word.startsWith(stem))) && !/\d[^.;]{0,20}$/u.test(beforeTot)
}
