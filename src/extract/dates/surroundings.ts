import {countedNouns, noYearAfter, numberOpeners, yearOpeners} from '../../language/calendar-words.ts'
import {nameTitles} from '../../language/name-parts.ts'
import {closedWords} from '../../language/function-words.ts'
import {isOnlyVerb, pastForms, presentForms} from '../../language/verbs.ts'
import {unitNames, unitSymbols} from '../../language/units.ts'
import {phraseBefore} from '../../language/phrase-before.ts'
import {isYearOfLaw} from '../law-year.ts'
import type {Setting} from './form.ts'

/** What the words and signs around a number in digits say of it. */

/** Whether a match begins inside a longer number or code. */
export function insideNumber({folded, from}: Setting): boolean {
  return /[\p{L}\d](?:[-–/.,:+]|\p{Sc})?$|[-+#=_/]$/u.test(folded.slice(Math.max(0, from - 2), from)) && !/\p{L}[/–-]$|[\p{L}][.,]$|[ (]-$/u.test(folded.slice(Math.max(0, from - 2), from))
}

/** Whether a match is part of an e-mail address: `jan.jansen@minfin.nl`. */
export function inAddress({folded, from, to}: Setting): boolean {
  return /^[\p{L}\d._-]{0,60}@/u.test(folded.slice(to, to + 61)) || /@[\p{L}\d._-]{0,60}$/u.test(folded.slice(Math.max(0, from - 61), from))
}

/** Whether a word with a capital is a name: `het lid Mei Li Vos`, `mevrouw Zomer`. */
export function isOfName(setting: Setting): boolean {
  return nameTitles.has(lastWord(setting)) || /^ \p{Lu}\p{Ll}/u.test(setting.text.slice(setting.to, setting.to + 3))
}

/** Whether the word before makes a number a name or an amount: `nr. 2007`, `EUR 2023`. */
export function named({folded, from}: Setting): boolean {
  return phraseBefore(folded, from, naming, 2) !== undefined || /(?:eur|[€$£])$/.test(folded.slice(Math.max(0, from - 3), from))
}

/** The word before, without the space between. */
export function lastWord({folded, from}: Setting): string {
  const before = folded.slice(Math.max(0, from - LONGEST_WORD), Math.max(0, from - 1))
  return before.slice(before.lastIndexOf(' ') + 1)
}

const LONGEST_WORD = 40

/** Whether four digits by themselves are a year: what stands around them must not count them. */
export function isYear(setting: Setting): boolean {
  const {folded, text, from, to} = setting
  const [before, after] = [folded.slice(Math.max(0, from - 40), from), folded.slice(to, to + 40)]
  const number = Number(folded.slice(from, from + 4))
  if (number && (number < 1500 || number > 2150)) return false
  if (/\d[ \u00a0]$/.test(before.slice(-2))) return false
  if (isUnit(text.slice(to, to + 24))) return false
  const noun = nounBehind(after)
  const opener = phraseBefore(folded, from, opening, 1)?.phrase
  if (opener === undefined && (number < EARLY || isYearOfLaw(text, from))) return false
  if (opener !== undefined && noun !== undefined) return number % 100 !== 0 && !(numberOpeners.has(opener) && countedNouns.has(noun))
  const isBeforeCapitals = /^[ \u00a0]\p{Lu}{2,4}(?![\p{L}-])/u.test(text.slice(to, to + 7))
  if (opener !== undefined) return !(isBeforeCapitals && number % 100 === 0 && numberOpeners.has(opener))
  if (isBeforeCapitals) return false
  if (noun !== undefined) return number % 100 !== 0 && isNamedBefore(setting)
  // `SDE++ 2023`; `(2024: € 3 mln., 2025: 8)`
  return /(?:^|[(«"‘“;:–-]|\p{L}\+{0,2}[,.)]{0,2})[ \u00a0]?$/u.test(before) || (/[,;] $/u.test(before) && /^: /u.test(after))
}

/** `met de Voorjaarsnota 2025 gekozen`: behind a noun a number that is not round is its year, whatever follows. */
function isNamedBefore(setting: Setting): boolean {
  const word = lastWord(setting)
  return word.length > 4 && /^\p{L}+$/u.test(word) && !closedWords.has(word) && !presentForms.has(word) && !pastForms.has(word)
}

/* --- internal --- */

/** A year before this one is told by a word before it; else the number is that of something: `batch 1588`. */
const EARLY = 1800

/** A plural, where it is no verb: `2021 werden` is a year. */
function nounBehind(after: string): string | undefined {
  const word = /^[ \u00a0](\p{Ll}{3,30}(?:en|s|’s|'s))(?!\p{L})/u.exec(after)?.[1]
  return word !== undefined && isOnlyVerb(word) ? undefined : word
}

/** `2000 milligram`, `2024 km` */
function isUnit(after: string): boolean {
  const word = /^[ \u00a0](\p{L}{2,20})(?!\p{L})/u.exec(after)?.[1]
  return word !== undefined && (unitNames.has(word.toLowerCase()) || unitSymbols.has(word))
}

const naming = new Map(noYearAfter.map(word => [word, true]))
const opening = new Map(yearOpeners.map(word => [word, true]))
