import {alternation} from '../language/alternation.ts'
import {fractionWords} from '../language/counting.ts'
import {after, before, endsAt, growing, handedOut, ofRanges, surveys, type Mod} from '../language/bounds.ts'
import {lastWordsOf, wordEnd} from '../language/phrase-before.ts'
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
  if (!mayEndThere(folded, at)) return undefined
  const start = Math.max(0, at - REACH)
  const match = BEFORE.exec(folded.slice(start, at))
  if (!match) return undefined
  const words = match.groups!['mod']!
  const from = start + match.index + match[0].indexOf(words)
  if (UP_TO.has(words) && (!bounds(folded.slice(Math.max(0, from - REACH), from)) || isEnd(folded, from, at))) return undefined
  if (COMPARES.test(words) && DIFFERENCE.test(folded.slice(Math.max(0, from - REACH), from))) return undefined
  if (words === 'onder' && isAmong(folded, from)) return undefined
  return {mod: MODS.get(words)!, from, to: from + words.length}
}

/** Whether the `onder` before the number that begins at `at` says who were asked or given, and bounds nothing. Lower-cased text. */
export function countsAmong(folded: string, at: number): boolean {
  ONDER.lastIndex = at
  const onder = ONDER.exec(folded)?.[1]
  return onder !== undefined && isAmong(folded, at - onder.length)
}

/** What says how the number is meant whose unit or noun ends at `at`: ` of meer`. Lower-cased text. */
export function modAfter(folded: string, at: number): ModAt | undefined {
  const match = AFTER.exec(folded.slice(at, at + REACH))
  if (!match) return undefined
  const words = match.groups!['mod']!
  const from = at + match[0].length - words.length
  return {mod: MODS_AFTER.get(words)!, from, to: from + words.length}
}

/** The same of a range, which has bounds of its own: `circa 5 à 10`, `maximaal 5 tot 10`, but not `vanaf 5 tot 10`. */
export function modOfRange(folded: string, at: number): Mod | undefined {
  const found = modBefore(folded, at)
  return found && (found.mod === 'APPROX' || OF_RANGES.has(folded.slice(found.from, found.to))) ? found.mod : undefined
}

/* --- internal --- */

const UP_TO: ReadonlySet<string> = new Set(['tot', 'tot en met', 't/m'])
const OF_RANGES: ReadonlySet<string> = new Set(ofRanges)

const REACH = 40
const byWords = (lists: Readonly<Partial<Record<Mod, readonly string[]>>>): Map<string, Mod> =>
  new Map(Object.entries(lists).flatMap(([mod, words]) => words.map(word => [word, mod as Mod] as const)))

const MODS = byWords(before)
const MODS_AFTER = byWords(after)
const ARTICLES = ['de', 'het', 'een', 'die', 'deze']
const BEFORE = new RegExp(`(?:^|[^\\p{L}\\d])(?<mod>${alternation(MODS.keys())})(?:${gap}${alternation(ARTICLES)})?${gap}?$`, 'u')
const AFTER = new RegExp(`^${gap}?(?<mod>${alternation(MODS_AFTER.keys())})(?![\\p{L}\\d])`, 'u')
/** `35% minder dan de 70.571 kilo`, `€ 30 miljoen meer dan de € 120 miljoen`: by how much something differs from a number bounds it not. */
const COMPARES = / (?:dan|als)$/u
const DIFFERENCE = /(?:%|(?<!\p{L})(?:procent(?:punt(?:en)?)?|keer|maal|euro|miljoen|miljard|m(?:ln|ld|rd)\.?)|€ ?\d[\d.,]{0,20}) $/u
/** `een peiling onder 1.204 ouders`, `is uitgezet onder 300 scholen`: among them, and not fewer. */
const AMONG = new RegExp(`(?<!\\p{L})(?:\\p{L}{0,20}${alternation(surveys)}(?: (?!onder |dat |die |waar)[\\p{L}\\d-]{1,20}){0,5}|${alternation(handedOut)}) $`, 'u')
const ASKED_REACH = 120
const ONDER = new RegExp(`(?<=((?<!\\p{L})onder(?:${gap}${alternation(ARTICLES)})?${gap}))`, 'uy')

const isAmong = (folded: string, from: number): boolean => AMONG.test(folded.slice(Math.max(0, from - ASKED_REACH), from))

const LAST_WORDS = /(?:\p{L}{1,40} ){1,3}$/u

/** Most numbers have no such word before them: a look at the last word, or at the one before its article, tells. */
function mayEndThere(folded: string, at: number): boolean {
  const end = wordEnd(folded, at)
  const start = wordStart(folded, end)
  // a sign: «±40», «> 5»
  if (start === end) return end > 0
  const last = folded.slice(start, end)
  if (LAST.has(last)) return true
  if (!ARTICLES.includes(last)) return false
  const next = wordEnd(folded, start)
  return LAST.has(folded.slice(wordStart(folded, next), next))
}

const LAST = lastWordsOf(MODS)

function wordStart(folded: string, end: number): number {
  let start = end
  while (start > 0 && end - start < REACH && isPartOfWord(folded.charCodeAt(start - 1))) start--
  return start
}

/** A small letter, or a mark inside a word: «ca.», «zo’n», «t/m». */
function isPartOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f) || code === 0x2e || code === 0x2f || code === 0x27 || code === 0x2018 || code === 0x2019
}

/** `steeg met ruim een derde tot 4.300`: what it became. */
const BY_PART = new RegExp(`(?<!\\p{L})met (?:\\p{L}{2,12} ){0,3}(?:half|halve|kwart|helft|procent|procentpunt|${alternation(fractionWords)}) $`, 'u')

/** Whether what grows or shrinks in the clause before `tot` ends at its number. */
function isEnd(folded: string, from: number, at: number): boolean {
  const clause = folded.slice(Math.max(0, from - CLAUSE), from)
  return SECOND_END.test(clause) || (GROWING.test(clause) && !OF_SOME.test(clause) && !BY_MUCH.test(folded.slice(at, at + REACH)))
}

const CLAUSE = 120
/** `is opgelopen tot 14.000 en het vermogen tot 9 GW`: the second ends there too. */
const SECOND_END = new RegExp(`(?<!\\p{L})${alternation(endsAt)}\\p{L}{0,12} (?:\\p{L}{2,12} ){0,2}(?:tot|met|naar) [^;:]{1,40}(?:,| en) (?:\\p{L}{1,30} ){1,4}$`, 'u')
const inClause = '(?:[^.,;:]|[.,](?=\\d))'
const GROWING = new RegExp(`(?<!\\p{L})(?:${alternation(growing)}|(?:loopt|lopen|liep|liepen|neemt|nemen|nam|namen) ${inClause}{0,60}(?<!\\p{L})(?:op|af|toe|terug)) ${inClause}{0,90}$`, 'u')
/** `daalt de belasting voor inkomens tot € 38.000`, `daalt de heffing tot 500 kWh met 2%`: which ones, and not how far. */
const OF_SOME = /(?<!\p{L})voor (?:\p{L}{1,30} ){1,3}$/u
const BY_MUCH = /^[^.;]{1,24} met (?:circa |ongeveer |ruim |bijna )?(?:€ ?)?\d/u

/** `van 3% in 2020 tot`, and not `tot € 450 en bij herhaling tot`, `€ 0,40 per kWh tot` */
const RANGE = /(?<!\p{L})\d(?:(?! (?:en|of|per|voor) )(?:[^.;]|(?<=m(?:ln|ld|rd))\.)){0,20}$/u

/** `tot` bounds a number (`boetes tot 5.000 euro`), unless a verb needs it (`leidt tot`) or it ends a range (`van 3 tot 5`). */
function bounds(beforeTot: string): boolean {
  if (BY_PART.test(beforeTot)) return false
  const words = LAST_WORDS.exec(beforeTot)?.[0].split(' ') ?? []
  return !words.some(word => endsAt.some(stem => word.startsWith(stem))) && !RANGE.test(beforeTot)
}
