/** `(?:a|b)` of literal words for a pattern, longest first so that `mei` never stands before `meier`. */
export function alternation(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`
}
