/**
 * A quick test whether a word may be, or begin with, one of a list: by its first three letters, without a copy of the
 * text. It lets words pass that are none; it never holds one back.
 *
 *     const mayBe = openings(['januari', 'mei'])      mayBe('in mei', 3, 6)   true      mayBe('in de', 3, 5)   false
 */
export function openings(words: Iterable<string>): (text: string, from: number, to: number) => boolean {
  const known = new Uint8Array(1 << 15)
  known[OTHER] = 1
  for (const word of words) known[opening(word, 0, word.length)] = 1
  return (text, from, to) => known[opening(text, from, to)] === 1
}

/* --- internal --- */

/** Of words with other letters than a to z among the first three. */
const OTHER = 0

function opening(text: string, from: number, to: number): number {
  const length = to - from
  const first = text.charCodeAt(from) - 96
  const second = length > 1 ? text.charCodeAt(from + 1) - 96 : 0
  const third = length > 2 ? text.charCodeAt(from + 2) - 96 : 0
  return first > 0 && second >= 0 && third >= 0 && first < 27 && second < 27 && third < 27 ? (first << 10) | (second << 5) | third : OTHER
}
