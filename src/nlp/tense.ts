import {comingTo, ownSteps, ownVoices, planWords, promises, readiness, separableParts} from '../language/verbs.ts'
import {firstFrom} from '../trace/sorted.ts'
import type {Unit} from '../types.ts'
import {sentenceAround, startOf, termFrom} from './sentence.ts'
import type {Term} from './tokenize.ts'

export type Tense = 'past' | 'present' | 'future'

/**
 * The tense of the clause around `[from, to)`, by its finite verb: tells a date without a year to lie behind or ahead.
 * A perfect is past («heeft op 3 mei besloten»); what is planned, expected or on its way is future («is voorzien op 12 mei»,
 * «in mei volgt een brief»), and so are a step of the writer's own and a passive in the present («in mei bied ik u», «wordt in mei
 * afgerond»). What was promised or asked for a day lies on either side: present («heb toegezegd voor 1 mei te komen»).
 * Where the clause has no finite verb, the nearest clause of the sentence that has one speaks.
 */
export function tenseAround(unit: Unit, from: number, to: number): Tense | undefined {
  const terms = sentenceAround(unit, from)
  const clauses = clausesOf(terms)
  const at = Math.max(0, termFrom(terms, from + 1) - 1)
  const own = indexOf(clauses, at)
  const last = termFrom(terms, to)
  for (let distance = 0; distance <= FARTHEST; distance++) {
    for (const clause of distance === 0 ? [clauses[own]] : [clauses[own - distance], clauses[own + distance]]) {
      // of a clause beyond all measure only what stands near is asked
      const first = clause && Math.max(clause.from, at - NEAR)
      const tense = clause && tenseOf(terms.slice(first, Math.min(clause.to, last + NEAR)), at - first!, last - first!)
      if (tense) return tense
    }
  }
  return undefined
}

/* --- internal --- */

/** A clause so many clauses away speaks of something else. */
const FARTHEST = 12

/** No clause of prose has so many words on either side of a date. */
const NEAR = 80

interface Clause {
  from: number
  to: number
}

/** Which clause holds a term. */
function indexOf(clauses: readonly Clause[], at: number): number {
  return firstFrom(clauses.length - 1, index => clauses[index]!.to <= at)
}

/** Parts of the sentence between commas, brackets, dashes and words that open a clause. */
function clausesOf(terms: readonly Term[]): readonly Clause[] {
  let clauses = known.get(terms)
  if (clauses === undefined) known.set(terms, (clauses = cutIntoClauses(terms)))
  return clauses
}

/** A sentence may be asked about for each of its dates. */
const known = new WeakMap<readonly Term[], readonly Clause[]>()

function cutIntoClauses(terms: readonly Term[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  terms.forEach((term, index) => {
    const next = terms[index + 1]
    if (next && !/[,;:()–—]/u.test(term.post) && !opensClause(next) && !isThat(term, next, terms[index + 2])) return
    clauses.push({from, to: index + 1})
    from = index + 1
  })
  return clauses
}

const opensClause = (term: Term): boolean => term.tags.has('Subordinator') && term.normal !== 'of' && term.normal !== 'sinds'

/** «aangekondigd dat de voorwaarde», and not «in dat jaar»: what follows the conjunction opens a phrase of its own. */
function isThat(before: Term, term: Term, behind: Term | undefined): boolean {
  if (term.normal !== 'dat' || before.tags.has('Preposition') || behind === undefined) return false
  return ['Determiner', 'Pronoun', 'Name', 'Preposition', 'Plural'].some(tag => behind.tags.has(tag))
}

function tenseOf(clause: readonly Term[], from: number, to: number): Tense | undefined {
  if (isPromised(clause, from, to)) return 'present'
  const has = (tag: string): boolean => clause.some(term => term.tags.has(tag))
  if (has('FutureTense')) return 'future'
  const finite = clause.filter(term => ['PastTense', 'PresentTense', 'Conditional'].some(tag => term.tags.has(tag)))
  if (isOwnStep(clause) || isComing(clause) || isPlanned(clause)) return 'future'
  // «zoals in oktober toegezegd»
  if (finite.length === 0) return clause[0]?.normal === 'zoals' && has('Participle') ? 'past' : undefined
  if (has('Forward') && !has('PastTense') && !clause.some(({normal}) => HAVE.test(normal))) return 'future'
  if (has('Perfect') && has('Participle')) return 'past'
  const isModal = finite.some(({normal}) => MODAL.test(normal))
  // «konden tot 30 juni worden ingediend»: beside a modal verb what ends in -en is its infinitive
  const sure = finite.filter(term => !isParticipleToo(term, finite) && !(isModal && term.normal.endsWith('en') && !MODAL.test(term.normal)))
  // two that may both be participles, as of sentences run together: «ontvangt … bereikt»
  const verb = nearest(sure.length > 0 ? sure : finite, clause, from, to)
  if (verb.tags.has('PastTense')) return 'past'
  return verb.tags.has('Arriving') && !clause.some(term => term !== verb && term.tags.has('Participle')) ? 'future' : verb.tags.has('PresentTense') ? 'present' : undefined
}

/** «heb toegezegd u voor 1 april te informeren»: the promise lies behind, and what was promised on either side. */
function isPromised(clause: readonly Term[], from: number, to: number): boolean {
  const te = clause.findIndex(({normal}, index) => index >= to && normal === 'te')
  if (te < 0 || te - to > FEW_WORDS || !/n$/u.test(clause[te + 1]?.normal ?? '')) return false
  return clause.slice(0, from).some(({normal}) => promises.has(normal))
}

const FEW_WORDS = 8

/** «in het najaar bied ik u», and not «ik geef het in oktober toegezegde». */
function isOwnStep(clause: readonly Term[]): boolean {
  const at = clause.findIndex(({normal}, index) => ownVoices.has(normal) && [clause[index - 1], clause[index + 1]].some(term => term !== undefined && ownSteps.has(term.normal)))
  return at >= 0 && !clause.some(({tags, normal}) => tags.has('PastTense') || (tags.has('Participle') && !ownSteps.has(normal) && !PARTS.has(normal)))
}

/** «ik maak bekend» */
const PARTS: ReadonlySet<string> = new Set(separableParts)

/** «het rapport komt in het najaar beschikbaar», «de resultaten worden in juni gepubliceerd». */
function isComing(clause: readonly Term[]): boolean {
  if (clause.some(({normal}) => normal === 'wordt' || normal === 'worden')) return clause.some(({tags}) => tags.has('Participle')) && !clause.some(({tags, normal}) => (tags.has('PastTense') && !tags.has('Participle')) || PAST_MODAL.test(normal) || HAVE.test(normal))
  return clause.some(({normal}) => normal === 'komt' || normal === 'komen') && clause.some(({normal}) => comingTo.has(normal))
}

/** «is naar verwachting in mei afgerond», «het streven is», «het onderzoek is in mei gereed», and nothing of it in the past. */
function isPlanned(clause: readonly Term[]): boolean {
  if (clause.some(({tags, normal}) => (tags.has('PastTense') && !tags.has('Participle')) || PAST_MODAL.test(normal) || HAVE.test(normal))) return false
  const isPlan = clause.some(({normal}, index) => planWords.has(normal) && (normal !== 'verwachting' || clause[index - 1]?.normal === 'naar'))
  return isPlan || (clause.some(({normal}) => IS.test(normal)) && clause.some(({normal}) => readiness.has(normal)) && !clause.some(({tags, normal}) => tags.has('Participle') && !readiness.has(normal)))
}

const IS = /^(?:is|zijn)$/u
const MODAL = /^(?:kan|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten|wil|willen|wilde|wilden)$/u
const PAST_MODAL = /^(?:kon|konden|moest|moesten|mocht|mochten|wilde|wilden|zou|zouden)$/u
const HAVE = /^(?:heb|hebt|heeft|hebben)$/u

/** «wordt verzocht»: beside an auxiliary a form that may be a participle is one. */
function isParticipleToo(term: Term, finite: readonly Term[]): boolean {
  return finite.length > 1 && term.tags.has('Participle')
}

function nearest(verbs: readonly Term[], clause: readonly Term[], from: number, to: number): Term {
  const distance = (term: Term): number => {
    const index = clause.findIndex(other => startOf(other) === startOf(term))
    return index < from ? from - index : index - to + 1
  }
  return verbs.reduce((best, term) => (distance(term) < distance(best) ? term : best))
}
