import type {KnownIds} from '../reference/known-ids.ts'
import type {Found, LetterContext, Unit} from '../types.ts'
import {resolveCitations} from './citations.ts'
import {resolveReferences} from './references.ts'
import {resolveYears} from './years.ts'

/** What only the whole letter can settle: years that are not printed, short references, ids that exist, documents cited. */
export function resolve(found: Found[], units: readonly Unit[], letter: LetterContext, knownIds?: KnownIds): Found[] {
  return resolveCitations(resolveReferences(resolveYears(found, units, letter), letter, knownIds), units)
}
