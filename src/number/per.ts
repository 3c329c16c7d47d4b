import {alternation} from '../language/alternation.ts'
import {adjectiveEndings, betweenPerAndSum, endsPer, notPer, perNumbers} from '../language/per.ts'
import {closedWords} from '../language/function-words.ts'
import {isVerb} from '../language/verbs.ts'
import type {Span} from '../trace/index.ts'
import {digits, gap, wordEnd} from './digits.ts'

const NOUN = `(?<noun>(?:[a-z]{1,2} ?|ton )co[2₂](?:-eq\\p{L}*)?(?![\\p{L}\\d])|[a-z]{1,2}[23²³](?![\\p{L}\\d])|\\p{L}{2,30}(?:['’]s)?${wordEnd})`
const PER = new RegExp(`${gap}?(?:per${gap}|/${gap}?)(?<what>(?:(?:${digits}|${alternation(perNumbers)})${gap})?${NOUN})`, 'uy')
const WORD = /(?:niet-)?\p{L}{2,40}(?!\p{L})/uy
const ADJECTIVE = new RegExp(`^niet-|${alternation(adjectiveEndings)}$`, 'u')
const PARTICIPLE = /^(?:in|op|af|uit|aan)?(?:ge|ver|be|ont)\p{L}{3,20}(?:[dt]|en|de)$/u
const BEHIND = new RegExp(`${gap}${NOUN}`, 'uy')

/**
 * What a number is per that ends at `at`: `inwoner`, `10.000 inwoners`, `kubieke meter`, `m³`, and `leerling per jaar` where
 * it is per two. Not the day from which it holds (`per 1 januari`), nor how (`per brief`). Lower-cased text.
 */
export function perAt(folded: string, at: number): Span | undefined {
  const first = oneAt(folded, at)
  const second = first && oneAt(folded, first[1])
  return first && second ? [first[0], second[1]] : first
}

/**
 * What a sum is per that begins at `at`, where it is said before: `per leerling is dat € 700`, `de kosten per woning van € 800`,
 * `Per leerling ontvangt de school € 820`. What stands behind another number belongs to that: `bij 500 aanvragen per jaar is dat € 5 miljoen`.
 */
export function perBefore(folded: string, at: number): Span | undefined {
  const start = clauseStart(folded, at)
  const words = folded.slice(start, at)
  const from = words.lastIndexOf('per ')
  if (from < 0 || (from > 0 && !/\s/u.test(words[from - 1]!))) return undefined
  const span = oneAt(folded, start + from)
  if (!span || span[1] >= at) return undefined
  const before = wordsOf(words.slice(0, from))
  const mark = folded[start - 1]
  if (mark !== undefined && OF_NUMBER.test(mark) && before.length < 3 && before.at(-1) !== 'en' && !before.some(isVerb)) return undefined
  const between = wordsOf(folded.slice(span[1], at))
  if (between.every(word => betweenPerAndSum.has(word))) return span
  const isFirst = before.length === 0 && (mark === undefined || SENTENCE_MARK.test(mark))
  return isFirst && between.length <= MOST_BETWEEN && isVerb(between[0]!) && !between.slice(1).some(word => endsPer.has(word)) && !ARTICLE.test(between.at(-1)!) ? span : undefined
}

/* --- internal --- */

/** Where the words begin that lead to a place: behind the last mark or number. */
function clauseStart(folded: string, at: number): number {
  const from = Math.max(0, at - PER_REACH)
  for (let i = at - 1; i >= from; i--) if (CLAUSE_MARK.test(folded[i]!)) return i + 1
  return from
}

function wordsOf(text: string): string[] {
  return text.split(/[ \u00a0]+/u).filter(Boolean)
}

const PER_REACH = 90
const MOST_BETWEEN = 7
const CLAUSE_MARK = /[^\p{L}\p{M}’' \u00a0-]/u
const OF_NUMBER = /[\d%€.,-]/u
const SENTENCE_MARK = /[.:;•]/u
const ARTICLE = /^(?:de|die|deze|dit|dat|het)$/u

function oneAt(folded: string, at: number): Span | undefined {
  PER.lastIndex = at
  const groups = PER.exec(folded)?.groups as {what: string; noun: string} | undefined
  if (!groups) return undefined
  const {what, noun} = groups
  const from = PER.lastIndex - what.length
  const start = PER.lastIndex - noun.length
  const adjective = adjectiveAt(folded, start)
  if (adjective === undefined) return notPer.has(noun) ? undefined : [from, PER.lastIndex]
  // `per werkende per jaar`, `per rechthebbende is`: what ends as an adjective is the noun itself
  return goesOn(adjective.noun) ? [from, start + adjective.word.length] : notPer.has(adjective.noun) ? undefined : [from, adjective.end]
}

/** `elektrische auto`, `niet-geregistreerde woning`: an adjective and its noun; undefined where the word is none. */
function adjectiveAt(folded: string, at: number): {word: string; noun: string; end: number} | undefined {
  WORD.lastIndex = at
  const word = WORD.exec(folded)?.[0]
  if (word === undefined) return undefined
  BEHIND.lastIndex = at + word.length
  const noun = BEHIND.exec(folded)?.groups!['noun']
  if (noun === undefined) return undefined
  return ADJECTIVE.test(word) || (PARTICIPLE.test(word) && noun.length > 2) ? {word, noun, end: BEHIND.lastIndex} : undefined
}

function goesOn(word: string): boolean {
  return closedWords.has(word) || isVerb(word)
}
