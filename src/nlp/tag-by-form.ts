import * as forms from '../language/noun-forms.ts'
import {pastForms, presentForms, separableParts, verbsOrNouns} from '../language/verbs.ts'
import {alternation} from '../language/alternation.ts'
import {isNumberWord} from '../number/index.ts'
import type {Term} from './tokenize.ts'

/** What an open word is by its form; a plural of a noun may be a form of a verb as well. */
export type Form = 'Number' | 'Name' | 'Adjective' | 'Participle' | 'Measure' | 'Plural' | 'Noun'

/**
 * Tags the words of a sentence that no list knows, by their form, and settles the few words of the lexicon that are
 * two things: «zijn» the verb and the possessive, and nouns that are verbs as well («de vragen»).
 */
export function tagByForm(terms: Term[]): void {
  terms.forEach((term, index) => {
    if (isNumeral(term.normal)) term.tags.add('Number')
    else if (isVerb(term) && isParticiple(term.normal)) term.tags.add('Participle')
    else if (term.tags.size === 0) term.tags.add(joinedVerb(term.normal) ?? formOf(term, index === 0))
  })
  terms.forEach((term, index) => {
    if (term.normal === 'zijn' && opensNounPhrase(terms, index)) retag(term, 'Determiner')
    else if (isVerbAsNoun(terms, index)) retag(term, term.normal.endsWith('en') ? 'Plural' : 'Noun')
  })
}

/** «genomen», «verzonden»: a participle that may stand before a noun as it is. */
export const isStrongParticiple = (word: string): boolean => STRONG.test(word)

/* --- internal --- */

const isNumeral = (word: string): boolean => (/^\p{N}/u.test(word) ? /^[\p{N}.,]+$/u.test(word) : isNumberWord(word))

/** A finite form may be a participle as well: «besloten», «verzocht». */
const isVerb = ({tags}: Term): boolean => tags.has('PastTense') || tags.has('PresentTense')

function formOf({text, normal}: Term, first: boolean): Form {
  if (forms.bareAdjectives.has(normal)) return 'Adjective'
  if (forms.singularMeasures.has(normal)) return 'Measure'
  if (!first && (text !== normal || /\p{N}/u.test(text))) return forms.inflectedEndings.test(normal) && /^\p{Lu}\p{Ll}+$/u.test(text) ? 'Adjective' : 'Name'
  if (isParticiple(normal)) return 'Participle'
  if (forms.pluralEndings.test(normal)) return 'Plural'
  if (forms.nounEndings.test(normal)) return 'Noun'
  return /..e$/u.test(normal) || forms.adjectiveEndings.test(normal) ? 'Adjective' : 'Noun'
}

/** «geleverde», «verstuurd», «gestolen», with a part before it: «aangekochte»; «verzekerden» as a noun. */
function isParticiple(word: string): boolean {
  return forms.participleStart.test(word) && (/.[dt](?:en?)?$/u.test(word) || STRONG.test(word) || ON_VOWEL.test(word)) && !forms.participleLikeNouns.has(word) && !forms.nounEndings.test(word) && !forms.pluralNounEndings.test(word)
}

const STRONG = new RegExp(`^(?:${alternation(separableParts)})?(?:ge|be|ver|ont|her|er|mis|over|onder|voor|door|om|aan)${alternation(forms.strongParticipleStems)}(?:e|en)?$`, 'u')

const ON_VOWEL = new RegExp(`^${alternation(separableParts)}?${alternation(forms.vowelParticiples)}$`, 'u')

const JOINED = new RegExp(`^${alternation(separableParts)}(?<verb>\\p{L}{3,20})$`, 'u')

/** «bijeenkwam», «plaatsvindt»: a finite verb with its part before it. Plurals are left out, for «uitgaven» is a noun. */
function joinedVerb(word: string): 'PastTense' | 'PresentTense' | undefined {
  const verb = JOINED.exec(word)?.groups!['verb']
  // of plurals only weak pasts, «terugkeerden», for «uitgaven» is a noun
  if (!verb || (verb.endsWith('en') && !(/[dt]en$/u.test(verb) && pastForms.has(verb) && pastForms.has(verb.slice(0, -1)))) || verbsOrNouns.has(verb)) return undefined
  return pastForms.has(verb) ? 'PastTense' : presentForms.has(verb) ? 'PresentTense' : undefined
}

function retag(term: Term, tag: string): void {
  term.tags.clear()
  term.tags.add(tag)
}

/** «zijn brief», «zijn nieuwe rol», and not «zijn verzonden», «zijn in mei». */
function opensNounPhrase(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]
  if (!next || terms[index]!.post !== ' ' || (index > 0 && terms[index - 1]!.tags.has('Plural'))) return false
  return ['Noun', 'Adjective', 'Plural'].some(tag => next.tags.has(tag))
}

/** A form of a verb behind what opens a noun phrase: «de vragen», «drie zaken», «het besluit». */
function isVerbAsNoun(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!
  const before = terms[index - 1]
  if (!before || before.post !== ' ' || !verbsOrNouns.has(term.normal)) return false
  // «2.750 gedwongen vertrekken»
  if (before.tags.has('Participle') && terms[index - 2]?.tags.has('Number')) return true
  // «nog niet genomen» says nothing yet, «hierop gebaseerde besluiten» does
  if (before.tags.has('Participle') && before.normal.endsWith('e') && term.normal.endsWith('en')) return true
  return ['Determiner', 'Number', 'Adjective', 'Quantifier'].some(tag => before.tags.has(tag))
}
