import {closedWords} from '../language/function-words.ts'
import {isOnlyVerb} from '../language/verbs.ts'

/**
 * Whether what stands at `at` is the year of a law's name, which is no date: `Wet op de loonbelasting 1964`, `Wmo 2015`.
 * None of the words of a name is a verb: `De Wet geldt 2014 keer` names nothing; nor is every short word with a W a law:
 * `Wat 2023 betreft`.
 */
export function isYearOfLaw(text: string, at: number): boolean {
  // `kader Wlz 2023–2028`: no law is of several years
  if (SEVERAL.test(text.slice(at, at + 24))) return false
  const law = LAW.exec(text.slice(Math.max(0, at - REACH), at))
  if (law === null) return false
  const {words = '', short} = law.groups as {words?: string; short?: string}
  if (short !== undefined) return !closedWords.has(short.toLowerCase()) && !isOnlyVerb(short.toLowerCase())
  return !words.split(/[ \u00a0]/).some(isOnlyVerb)
}

/* --- internal --- */

const SEVERAL = /^\d{4}[ \u00a0]?(?:[–-]|t\/m|tot en met)[ \u00a0]?(?:19|20)\d\d(?!\d)/u
const REACH = 140
const LAW = /(?:^|[ \u00a0(«])(?:(?:\p{Lu}[\p{L}-]{2,30}(?:wet|besluit|regeling|circulaire)|Wet|Besluit|Regeling)(?<words>(?:[ \u00a0]\p{L}[\p{L}-]{0,30}){0,10})|(?<short>W\p{L}{1,3}|V[bcw]))[ \u00a0]$/u
