/** The first characters of words, each once: what may stand first where one of them stands. */
export function initials(...lists: Iterable<string>[]): string {
  return [...new Set(lists.flatMap(words => [...words].map(word => word[0]!)))].join('')
}

/** `(?:a|b)` of literal words for a pattern, longest first so that `mei` never stands before `meier`. */
export function alternation(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`
}
