import {complete} from '../reference/complete.ts'
import type {KnownIds} from '../reference/known-ids.ts'
import {settle} from '../reference/settle.ts'
import type {Dossier, Reference} from '../reference/value.ts'
import type {Found, LetterContext} from '../types.ts'

/**
 * Completes short references from their context and settles candidates by the identifiers that exist.
 *
 *     (34834, nr. 17, was nr. 9)      → nr. 9 of 34834, the dossier named just before
 *     (36 045, nr. 130) en in nr. 131 → nr. 131 of 36 045: joined to the reference before it
 *     het amendement op stuk nr. 12   → nr. 12 of the letter's own dossier, if it has only one
 *
 * A short reference that nothing completes is none.
 */
export function resolveReferences(found: Found[], letter: LetterContext, knownIds?: KnownIds): Found[] {
  let last: Found<Reference> | undefined
  return found.flatMap(each => {
    if (each.kind !== 'reference') return [each]
    const reference = each as Found<Reference>
    // the number in the paper's own head is no reference to it
    if (reference.unit.role === 'header' && reference.value.targets.includes(letter.number ?? '')) return []
    const full = isShort(reference) ? completed(reference, last?.unit === each.unit ? last : undefined, letter) : reference
    if (!full) return []
    if (full.value.dossiers) last = full
    return [knownIds ? {...full, ...settle(full.value, full.basis, knownIds)} : full]
  })
}

/* --- internal --- */

/** All that stands between a reference and a short one that goes on from it. */
const JOINED = /^\)?,? (?:en|of|alsmede|alsook|evenals|respectievelijk|resp\.)(?: ook)?(?: (?:in|op|van|bij|aan))?(?: de)? $/u

function isShort({value}: Found<Reference>): boolean {
  return value.type === 'kamerstuk' && value.dossiers === undefined
}

function completed(short: Found<Reference>, last: Found<Reference> | undefined, letter: LetterContext): Found<Reference> | undefined {
  const before = short.unit.folded.slice(Math.max(0, short.from - 40), short.from)
  const named = /\bstuk(?:ken)?(?: met)?(?: onder)? $/u.test(before)
  const joined = last !== undefined && JOINED.test(short.unit.folded.slice(last.to, Math.min(short.from, last.to + 40)))
  if (!named && !joined && !short.value.relation && !before.endsWith('(')) return undefined
  const dossier = last?.value.dossiers?.[0]
  if (dossier) return filled(short, dossier, 'the reference before it')
  return (named || short.value.relation) && letter.dossiers.length === 1 ? filled(short, own(letter), 'the dossier of the letter') : undefined
}

function own({dossiers: [first]}: LetterContext): Dossier {
  return {number: first!.number, ...(first!.suffix && {suffix: first!.suffix})}
}

function filled(short: Found<Reference>, dossier: Dossier, from: string): Found<Reference> {
  const {type, numbers, relation} = short.value
  const value = complete({type, dossiers: [dossier], ...(numbers && {numbers}), ...(relation && {relation})})
  const printed = [dossier.number, dossier.suffix].filter(Boolean).join('-')
  return {...short, value, basis: 'inferred', inferred: {dossiers: {value: printed, from}}}
}
