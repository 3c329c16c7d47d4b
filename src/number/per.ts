import {alternation} from '../language/alternation.ts'
import {adjectiveEndings, notPer, perNumbers} from '../language/per.ts'
import {closedWords} from '../language/function-words.ts'
import {isVerb} from '../language/verbs.ts'
import type {Span} from '../trace/index.ts'
import {digits, gap, wordEnd} from './digits.ts'

const PER = new RegExp(`${gap}?(?:per${gap}|/${gap}?)(?<what>(?:(?:${digits}|${alternation(perNumbers)})${gap})?(?:(?<adjective>(?:niet-\\p{L}{2,30}|(?:in|op|af|uit|aan)?(?:ge|ver|be|ont)\\p{L}{3,20}(?:[dt]|en|de)(?=${gap}\\p{L}{3})|\\p{L}{0,30}${alternation(adjectiveEndings)}))${gap})?(?<noun>(?:[a-z]{1,2} ?|ton )co[2₂](?:-eq\\p{L}*)?(?![\\p{L}\\d])|[a-z]{1,2}[23²³](?![\\p{L}\\d])|\\p{L}{2,30}(?:['’]s)?${wordEnd}))`, 'uy')

/**
 * What a number is per that ends at `at`: `inwoner`, `10.000 inwoners`, `kubieke meter`, `m³`, and `leerling per jaar` where
 * it is per two. Not the day from which it holds (`per 1 januari`), nor how (`per brief`). Lower-cased text.
 */
export function perAt(folded: string, at: number): Span | undefined {
  const first = oneAt(folded, at)
  const second = first && oneAt(folded, first[1])
  return first && second ? [first[0], second[1]] : first
}

/* --- internal --- */

function oneAt(folded: string, at: number): Span | undefined {
  PER.lastIndex = at
  const groups = PER.exec(folded)?.groups
  if (!groups || notPer.has(groups['noun']!)) return undefined
  const {what, adjective, noun} = groups as {what: string; adjective?: string; noun: string}
  const from = PER.lastIndex - what.length
  // `per werkende per jaar`, `per rechthebbende is`: what ends as an adjective is the noun itself
  return [from, adjective !== undefined && goesOn(noun) ? from + what.indexOf(adjective) + adjective.length : PER.lastIndex]
}

function goesOn(word: string): boolean {
  return closedWords.has(word) || isVerb(word)
}
