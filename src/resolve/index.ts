import type {KnownIds} from '../reference/known-ids.ts'
import type {Found, LetterContext, Unit} from '../types.ts'
import {resolveCitations} from './citations.ts'
import {resolveLinks, type SourceLink} from './links.ts'
import {resolveReferences} from './references.ts'
import {resolveYears} from './years.ts'

/** What only the whole letter can settle: years that are not printed, what links tell, short references, ids that exist, documents cited. */
export function resolve(found: Found[], units: readonly Unit[], letter: LetterContext, knownIds?: KnownIds, links: readonly SourceLink[] = []): Found[] {
  return resolveCitations(resolveReferences(resolveLinks(resolveYears(found, units, letter), units, links), letter, knownIds), units)
}
