import {beforeParticiples, degreeAdverbs} from '../language/function-words.ts'
import {inflectedEndings} from '../language/noun-forms.ts'
import type {Span} from '../trace/index.ts'
import type {Unit} from '../types.ts'
import {endOf, startOf, termFrom, wordsFrom} from './sentence.ts'
import {isStrongParticiple} from './tag-by-form.ts'
import type {Term} from './tokenize.ts'

/** A counted noun: in «12 miljoen Oekraïense vluchtelingen» the phrase «Oekraïense vluchtelingen», the head «vluchtelingen». */
export interface CountedNoun {
  phrase: Span
  head: Span
  /** Whether other words part the number from its noun: «veertig in Polen aangekochte ambulances», «vier nieuwe en twee oude». */
  apart?: true
}

/**
 * What a number at `[from, at)` counts; `undefined` where no noun follows that it could count. More than one of a
 * thing is named by a plural or a measure; `one` says that the number is one, and any noun will do.
 */
export function countedNoun(unit: Unit, from: number, at: number, one = false): CountedNoun | undefined {
  const terms = wordsFrom(unit, from)
  const first = termFrom(terms, at)
  if (!terms[first]) return undefined
  const before = unit.text.slice(at, startOf(terms[first]))
  // «2.500 (sociale) huurwoningen»
  if (before === ' (' && terms[first].post === ') ' && has(terms[first], 'Adjective', 'Participle')) {
    const noun = nounFrom(terms, first + 1, one)
    return noun && {...noun, phrase: [at + 1, noun.phrase[1]]}
  }
  // a title has a capital: «deel 3 ‘Eisen’»
  const isQuoted = /^ [«“‘]$/u.test(before) && !isCapital(terms[first])
  if (!isQuoted && !/^[ \u00a0\u2009\u202f]?$/u.test(before)) return undefined
  return withQuotes(unit, nounFrom(terms, first, one), isQuoted ? at + 1 : startOf(terms[first]))
}

/** Whether a participle stands right behind a number and ends its clause: `en 350 afgewezen`. */
export function isParted(unit: Unit, from: number, at: number): boolean {
  const terms = wordsFrom(unit, from)
  const first = termFrom(terms, at)
  const term = terms[first]
  if (!has(term, 'Participle') || /e$/u.test(term!.normal) || !/^[ \u00a0]$/u.test(unit.text.slice(at, startOf(term!)))) return false
  return !goesOn(term!) || has(terms[first + 1], 'Coordinator', 'Subordinator', 'Preposition')
}

/* --- internal --- */

/** No noun phrase has more words before its head. */
const REACH = 10
const DEGREE = new Set(degreeAdverbs)

const has = (term: Term | undefined, ...tags: string[]): boolean => term !== undefined && tags.some(tag => term.tags.has(tag))
/** Within a phrase words stand one space apart, some in quotes; a series of adjectives has commas, a shortened compound its hyphen. */
const goesOn = (term: Term): boolean => /^[»”]? [«“‘]?$/u.test(term.post) || term.post === '’ '
const isShortened = (term: Term, next: Term | undefined): boolean => /^[-‑],? $/u.test(term.post) && next !== undefined

function nounFrom(terms: readonly Term[], first: number, one: boolean): CountedNoun | undefined {
  // «18.300 te huisvesten statushouders»
  if (terms[first]?.normal === 'te' && goesOn(terms[first]!) && /\p{L}{3}en$/u.test(terms[first + 1]?.normal ?? '')) return nounFrom(terms, first + 2, one) ?? embeddedNoun(terms, first)
  if (has(terms[first], 'Preposition')) return embeddedNoun(terms, first)
  const end = Math.min(terms.length, first + REACH)
  for (let index = first; index < end; index++) {
    const term = terms[index]!
    if (isHead(terms, index, one)) return counted(terms, first, index)
    const next = terms[index + 1]
    if (has(term, 'Coordinator') && has(next, 'Number')) return sharedNoun(terms, index + 2)
    if (has(term, 'Adjective', 'Participle') && term.post === ', ' && has(next, 'Number')) return sharedNoun(terms, index + 2)
    if (!premodifies(terms, index, first)) return undefined
  }
  return undefined
}

/** The phrase of a noun with the quotes that open in it, up to where they close: «drie ‘zachte’ eisen», «drie zogeheten ‘eisen’». */
function withQuotes({text}: Unit, noun: CountedNoun | undefined, from: number): CountedNoun | undefined {
  if (!noun || noun.apart || !QUOTE.test(text.slice(from, noun.phrase[1]))) return noun
  const isOpen = OPEN_QUOTE.test(text.slice(from, noun.phrase[1]))
  if (!isOpen) return {...noun, phrase: [from, noun.phrase[1]]}
  return /^[»”’]/u.test(text.slice(noun.phrase[1])) ? {...noun, phrase: [from, noun.phrase[1] + 1]} : {...noun, apart: true}
}

const QUOTE = /[«“‘]/u
const OPEN_QUOTE = /[«“‘](?:[^»”’]|’(?=\p{L})){0,200}$/u

function counted(terms: readonly Term[], first: number, index: number): CountedNoun {
  let from = index
  // «Battle Groups», «Rapid Response Teams»: a foreign compound is one head
  while (from > first && isCapital(terms[index]!) && isCapital(terms[from - 1]!) && has(terms[from - 1], 'Name') && !/\p{N}/u.test(terms[from - 1]!.text)) from--
  const to = endOf(terms[index]!)
  return {phrase: [startOf(terms[first]!), to], head: [startOf(terms[from]!), to]}
}

const isCapital = (term: Term): boolean => /^\p{Lu}/u.test(term.text)

function isHead(terms: readonly Term[], index: number, one: boolean): boolean {
  const term = terms[index]!
  const next = goesOn(term) ? terms[index + 1] : undefined
  // «zes personen- en vrachtauto’s»
  if (isShortened(term, terms[index + 1]) && has(terms[index + 1], 'Coordinator')) return false
  if (has(term, 'Measure')) return true
  if (has(term, 'Plural')) return true
  if (has(term, 'Name')) return (one || isPluralName(term)) && !continuesName(term, next)
  // «gewonden», «betrokkenen», and not «gegeven»
  // before a noun a weak participle ends in -de or -te: «gepensioneerden» is one itself
  if (has(term, 'Participle') && /(?:[dt]|en)en$/u.test(term.normal)) return (/[dt]en$/u.test(term.normal) && !isStrongParticiple(term.normal)) || !leadsToNoun(terms, index + 1, next)
  return one && (has(term, 'Noun') || isNounInE(term, next))
}

/** «één gemeente», «1 fiche»: what would be an adjective by its -e is a noun where none follows. */
function isNounInE(term: Term, next: Term | undefined): boolean {
  return has(term, 'Adjective') && /\p{L}{3}e$/u.test(term.normal) && !inflectedEndings.test(term.normal) && !has(next, 'Adjective', 'Participle', 'Noun', 'Plural', 'Name', 'Measure', 'Number')
}

/** Whether a noun goes on from a participle: «gewonden» in «5 gewonden militairen»; in «5 gewonden opgevangen» it is the noun. */
function leadsToNoun(terms: readonly Term[], index: number, next: Term | undefined): boolean {
  if (!has(next, 'Participle')) return has(next, 'Plural', 'Name', 'Noun', 'Adjective')
  const behind = goesOn(next!) ? terms[index + 1] : undefined
  return has(behind, 'Plural', 'Name', 'Noun', 'Adjective')
}

/** «Nederlanders», «F-16’s», «Patriots», «EU-lidstaten». */
const isPluralName = ({text}: Term): boolean => /(?:\p{Ll}{2}en|\p{Ll}[bcdefghklmnpqrtvwxyz]s|ies|ën|['’]s|\p{Lu}s)$/u.test(text)

/** «Battle» before «Groups», «EU» before «landen»; a word in small letters behind an ordinary plural is a verb. */
function continuesName(term: Term, next: Term | undefined): boolean {
  if (!next) return false
  if (has(next, 'Name')) return true
  return has(next, 'Plural') && !/^\p{Lu}?[\p{Ll}-]+(?:ers|en|ën|s)$/u.test(term.text)
}

/** Whether a word may stand in the phrase before its head. */
function premodifies(terms: readonly Term[], index: number, first: number): boolean {
  const term = terms[index]!
  const next = terms[index + 1]
  if (isShortened(term, next)) return has(next, 'Coordinator') || has(next, 'Name', 'Noun', 'Plural')
  if (has(term, 'Coordinator')) return index > first && goesOn(term) && (term.normal === 'en' || term.normal === 'of') && (has(next, 'Adjective', 'Participle', 'Plural', 'Noun') || (has(next, 'Name') && isShortened(terms[index - 1]!, term)))
  if (has(term, 'Adjective', 'Participle')) return goesOn(term) || (term.post === ', ' && has(next, 'Adjective', 'Participle'))
  if (!goesOn(term)) return false
  // «175.000 voltijd banen»: a compound in two words
  if (has(term, 'Noun') && has(next, 'Plural')) return true
  if (has(term, 'Name')) return has(next, 'Plural', 'Name', 'Number', 'Measure', 'Adjective')
  // «drie Leopard 2 tanks»
  if (has(term, 'Number')) return index > first && has(terms[index - 1], 'Name')
  if (has(term, 'Quantifier')) return has(next, 'Adjective', 'Participle', 'Plural', 'Name')
  if (DEGREE.has(term.normal) && has(next, 'Adjective', 'Participle', 'Adverb')) return true
  // «twee hiermee samenhangende voorstellen», «drie inmiddels afgeronde projecten»
  return (has(term, 'Adverb') || beforeParticiples.test(term.normal)) && isInflectedParticiple(next)
}

/** «samenhangende», «afgeronde», «gehouden»: what a phrase of its own may stand before, within that of a noun. */
function isInflectedParticiple(term: Term | undefined): boolean {
  return (has(term, 'Participle') && /(?:e|en)$/u.test(term!.normal)) || (has(term, 'Adjective') && /\p{L}{3}nde$/u.test(term!.normal))
}

/** «veertig in Polen commercieel aangekochte ambulances»: a phrase with a participle before the noun. */
function embeddedNoun(terms: readonly Term[], first: number): CountedNoun | undefined {
  const end = Math.min(terms.length - 1, first + REACH)
  for (let index = first + 1; index < end; index++) {
    const term = terms[index]!
    if (!goesOn(terms[index - 1]!) || has(term, 'Subordinator', 'Coordinator', 'Number') || (has(term, 'Pronoun') && term.normal !== 'elkaar')) return undefined
    const participle = has(term, 'Participle')
    if (!participle && has(term, 'PresentTense', 'PastTense')) return undefined
    if (index < first + 2 || !participle || !/(?:e|en)$/u.test(term.normal) || has(terms[index - 1], 'Preposition', 'Determiner')) continue
    const noun = nounFrom(terms, index + 1, false)
    return noun && {phrase: noun.phrase, head: noun.head, apart: true}
  }
  return undefined
}

/** «vier nieuwe, drie oude en twee bestaande locaties»: the noun stands behind the last number. */
function sharedNoun(terms: readonly Term[], first: number): CountedNoun | undefined {
  const noun = nounFrom(terms, first, false)
  return noun && {phrase: noun.head, head: noun.head, apart: true}
}
