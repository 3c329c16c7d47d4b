/** Lists of any length: `Math.max(...list)` throws on long ones, and Node 20 has no `Map.groupBy`. */

/** Members by key, in the order of the list; keys in the order in which they first appear. */
export function groupBy<K, V>(list: Iterable<V>, key: (member: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const member of list) {
    const own = key(member)
    const group = groups.get(own)
    if (group) group.push(member)
    else groups.set(own, [member])
  }
  return groups
}

/** The greatest number that members give; -Infinity of none. */
export function greatest<V>(list: readonly V[], number: (member: V) => number): number {
  return list.reduce((most, member) => Math.max(most, number(member)), -Infinity)
}

/** The least number that members give; Infinity of none. */
export function least<V>(list: readonly V[], number: (member: V) => number): number {
  return list.reduce((few, member) => Math.min(few, number(member)), Infinity)
}
