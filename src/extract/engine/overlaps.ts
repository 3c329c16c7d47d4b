import type {Found} from '../../types.ts'

/** Finds of a unit by kind; each list is sorted and free of overlaps. */
export type InUnit = ReadonlyMap<string, readonly Found[]>

/**
 * Within a kind the longest wins, then the first; what overlaps a winner is out. Decided cluster by cluster of finds
 * that overlap each other, so that a long unit with many finds costs no more than many short ones.
 */
export function longest(found: Found[]): Found[] {
  if (found.length < 2) return found
  const sorted = [...found].sort((a, b) => a.from - b.from)
  const kept: Found[] = []
  for (let index = 0; index < sorted.length; ) {
    let end = sorted[index]!.to
    let next = index + 1
    while (next < sorted.length && sorted[next]!.from < end) end = Math.max(end, sorted[next++]!.to)
    for (const winner of winners(sorted.slice(index, next))) kept.push(winner)
    index = next
  }
  return kept
}

/** Whether a find overlaps one of some kinds. */
export function touches(found: Pick<Found, 'from' | 'to'>, kinds: readonly string[] | undefined, inUnit: InUnit | undefined): boolean {
  if (!kinds || !inUnit) return false
  return kinds.some(kind => {
    const others = inUnit.get(kind)
    if (!others) return false
    let low = 0
    let high = others.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (others[middle]!.to <= found.from) low = middle + 1
      else high = middle
    }
    return low < others.length && others[low]!.from < found.to
  })
}

/* --- internal --- */

function winners(cluster: Found[]): Found[] {
  if (cluster.length === 1) return cluster
  const kept: Found[] = []
  for (const candidate of cluster.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!kept.some(other => candidate.from < other.to && candidate.to > other.from)) kept.push(candidate)
  }
  return kept.sort((a, b) => a.from - b.from)
}
