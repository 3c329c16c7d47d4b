import {groupBy} from '../lists.ts'
import type {Document, Mention} from '../schema/letter.ts'

/** What a mention says, without what hangs on its place in the list. */
export interface Side {
  id: string
  text: string
  line: number
  spans: [number, number][]
  basis: string
  value: unknown
}

/** One mention that two datasets do not have in common. */
export interface Change {
  type: 'lost' | 'gained' | 'changed'
  letter: string
  kind: string
  before?: Side
  after?: Side
  /** What differs, where both have it. */
  what?: ('value' | 'spans' | 'basis')[]
}

/**
 * What became of the mentions of one letter. A mention is the same as one of its kind on the same spans, else on one that
 * overlaps; a letter that is missing on one side has lost or gained them all.
 */
export function compareLetters(before: Document | undefined, after: Document | undefined): Change[] {
  const letter = (before ?? after)!.letter
  const old = before?.mentions ?? []
  const now = after?.mentions ?? []
  const pairs = pair(old, now)
  const met = new Set(pairs.values())
  const changes = old.flatMap((mention): Change[] => {
    const other = pairs.get(mention)
    const common = {letter, kind: mention.kind, before: sideOf(mention)}
    if (!other) return [{type: 'lost', ...common}]
    const what = (['value', 'spans', 'basis'] as const).filter(field => !isSame(mention[field], other[field]))
    return what.length === 0 ? [] : [{type: 'changed', ...common, after: sideOf(other), what}]
  })
  const gained = now.filter(mention => !met.has(mention)).map((mention): Change => ({type: 'gained', letter, kind: mention.kind, after: sideOf(mention)}))
  return [...changes, ...gained].sort((a, b) => startOf(a) - startOf(b))
}

/** The old side, or the new one where there is no old one. */
export function oneSide({before, after}: Change): Side {
  return (before ?? after)!
}

/** Kind → how many were lost, gained and changed. */
export type Counts = Record<string, {lost: number; gained: number; changed: number}>

export function countChanges(changes: readonly Change[]): Counts {
  const counts: Counts = {}
  for (const {kind, type} of changes) (counts[kind] ??= {lost: 0, gained: 0, changed: 0})[type]++
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/* --- internal --- */

function pair(old: readonly Mention[], now: readonly Mention[]): Map<Mention, Mention> {
  const pairs = new Map<Mention, Mention>()
  const used = new Set<Mention>()
  const round = (left: readonly Mention[], key: (mention: Mention) => string, fits: (a: Mention, b: Mention) => boolean): void => {
    const alike = groupBy(now.filter(mention => !used.has(mention)), key)
    for (const mention of left) {
      const other = alike.get(key(mention))?.find(candidate => !used.has(candidate) && fits(mention, candidate))
      if (!other) continue
      pairs.set(mention, other)
      used.add(other)
    }
  }
  round(old, ({kind, spans}) => JSON.stringify([kind, spans]), () => true)
  round(old.filter(mention => !pairs.has(mention)), ({kind}) => kind, (a, b) => a.start < b.end && b.start < a.end)
  return pairs
}

/** Whether two pieces of JSON are the same; the order of keys says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]))
}

function sideOf({id, text, line, spans, basis, value}: Mention): Side {
  return {id, text, line, spans, basis, value}
}

function startOf(change: Change): number {
  return oneSide(change).spans[0]?.[0] ?? 0
}
