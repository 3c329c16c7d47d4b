import {afterNames, nameParticles, nameTitles, portfoliosAndParties} from '../language/name-parts.ts'
import type {Span} from '../trace/index.ts'
import type {Unit} from '../types.ts'
import {endOf, startOf, termFrom} from './sentence.ts'
import {wordsOf, type Term} from './tokenize.ts'

/**
 * The names of persons that begin at `at` («Brekelmans en Agnes Mulder», «Piri (PvdA) en Van der Lee (GroenLinks)»),
 * each with its range, without titles, parties and «c.s.».
 */
export function namesAt(unit: Unit, at: number): Span[] {
  // names show by their capitals and their company: what else the words are does not matter
  const text = unit.text.slice(at, at + REACH)
  const few = wordsOf(text, at, FEW)
  const {names, end} = namesAmong(unit, few, at)
  return end + LONGEST < FEW - LOOKED_AHEAD ? names : namesAmong(unit, wordsOf(text, at), at).names
}

/* --- internal --- */

/** Most lists of names are read with so many words. */
const FEW = 24
/** Words behind a name that tell where it ends. */
const LOOKED_AHEAD = 5

/** The names that words begin with, and the index of the word that is none. */
function namesAmong(unit: Unit, terms: readonly Term[], at: number): {names: Span[]; end: number} {
  const names: Span[] = []
  let index = termFrom(terms, at)
  if (terms[index] && !/^[ «“"]{0,2}$/u.test(unit.text.slice(at, startOf(terms[index]!)))) return {names, end: index}
  while (index < terms.length && names.length < MOST) {
    const first = afterTitles(terms, index)
    const end = nameEnd(terms, first)
    if (end === undefined) break
    names.push([startOf(terms[first]!), endOf(terms[end]!)])
    const next = afterJoint(unit.text, terms, end)
    if (next === undefined) break
    index = next
  }
  return {names, end: index}
}

/** A motion seldom has more names, nor a name more words. */
const MOST = 20
const REACH = 600
const LONGEST = 7

const isParticle = (term: Term): boolean => nameParticles.has(term.normal)
const isInitials = (term: Term): boolean => /^(?:\p{Lu}\p{Ll}?)(?:\.\p{Lu}\p{Ll}?){0,5}$/u.test(term.text) && term.post.startsWith('.')
/** «Sjoerdsma», «Michon-Derkzen», «’t», and no year, party or paper. */
const isNamePart = (term: Term): boolean => /^\p{Lu}[\p{L}'’-]{1,60}$/u.test(term.text) && /\p{Ll}/u.test(term.text) && !afterNames.has(term.normal) && !portfoliosAndParties.has(term.normal)

function afterTitles(terms: readonly Term[], index: number): number {
  let first = index
  while (first < terms.length && /^\p{Ll}/u.test(terms[first]!.text) && nameTitles.has(terms[first]!.normal)) first++
  return first
}

/** Index of the last word of the name that begins there; `undefined` where none does. */
function nameEnd(terms: readonly Term[], first: number): number | undefined {
  // letters give a surname that stands alone its capital: «het lid Van der Lee», «de Minister van Defensie»
  if (/^\p{Ll}/u.test(terms[first]?.text ?? '')) return undefined
  let end: number | undefined
  for (let index = first; index < Math.min(terms.length, first + LONGEST); index++) {
    const term = terms[index]!
    if (isInitials(term)) {
      if (end !== undefined) break
    } else if (isNamePart(term) && !(isParticle(term) && leadsToName(terms, index))) end = index
    else if (!(isParticle(term) && leadsToName(terms, index))) break
    if (!/^(?:\.? ?['’‘]?| )$/u.test(term.post) || (term.post.startsWith('.') && !isInitials(term))) break
  }
  return end
}

/** Particles belong to a name only where a surname follows: «Van der Staaij», not «Piri van de PvdA». */
function leadsToName(terms: readonly Term[], index: number): boolean {
  const upper = /^\p{Lu}/u.test(terms[index]!.text)
  for (let at = index + 1; at < Math.min(terms.length, index + 4); at++) {
    if (!/^ ?['’‘]?$/u.test(terms[at - 1]!.post)) return false
    if (isParticle(terms[at]!)) continue
    return isNamePart(terms[at]!) && (upper || !PARTY_BEFORE.test(terms[index]!.text))
  }
  return false
}

const PARTY_BEFORE = /^(?:in|op|aan|uit|bij|te)$/u
const JOINT = /^(?: ?\([^()]{1,40}\))?(?: c\.s\.)?(?:,? (?:en|en\/of|of) |, |\/)/u

/** Index of the term behind `, ` or ` en ` after a name with its party; `undefined` where the list ends. */
function afterJoint(text: string, terms: readonly Term[], end: number): number | undefined {
  const to = endOf(terms[end]!)
  const joint = JOINT.exec(text.slice(to, to + 60))
  return joint ? termFrom(terms, to + joint[0].length) : undefined
}
