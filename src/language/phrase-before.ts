/** The longest phrase of a list that ends right before a place, articles skipped: `uiterlijk per` before «juli». */
export function phraseBefore<T>(folded: string, at: number, phrases: ReadonlyMap<string, T>, mostWords = 3): {phrase: string; means: T} | undefined {
  let end = wordEnd(folded, at)
  const article = folded.slice(wordStart(folded, end), end)
  if ((article === 'de' || article === 'het') && !phrases.has(article)) end = wordEnd(folded, end - article.length)
  // most words end no phrase: one look-up tells
  if (!lastWordsOf(phrases).has(folded.slice(wordStart(folded, end), end))) return undefined
  let found: {phrase: string; means: T} | undefined
  for (let count = 0, start = end; count < mostWords && start > 0; count++) {
    start = wordStart(folded, wordEnd(folded, start))
    const phrase = folded.slice(start, end)
    const means = phrases.get(phrase)
    if (means !== undefined) found = {phrase, means}
  }
  return found
}

/** The last words of phrases: what stands before a place and is none of them ends no phrase. */
export function lastWordsOf(phrases: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  let words = lastWords.get(phrases)
  if (words === undefined) lastWords.set(phrases, (words = new Set([...phrases.keys()].map(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1)))))
  return words
}

/** Where the word before a place ends: the spaces between are left out. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && GAPS.includes(text[end - 1]!)) end--
  return end
}

/* --- internal --- */

const REACH = 24

const lastWords = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>()

/** Plain, no-break, thin and narrow spaces. */
const GAPS = ' \u00a0\u2009\u202f'

/** Where the word begins that ends there; brackets and quotes are no part of it. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < REACH && !OPENS.includes(text[start - 1]!)) start--
  return start
}

/** What stands before a word and is no part of it. */
const OPENS = ' \u00a0(«"‘“[\n'
