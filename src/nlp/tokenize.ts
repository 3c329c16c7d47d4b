/** A word as compromise holds it, with its place in the text that was read. */
export interface Term {
  text: string
  /** In lower case, with its accents: «één» is not «een». */
  normal: string
  /** What stands between it and the words before (only for the first) and behind it. */
  pre: string
  post: string
  tags: Set<string>
  /** UTF-16, in the text that was read. */
  offset: {index: number; start: number; length: number}
}

/** A sentence as words, in the shape of a compromise document of one sentence. */
export function tokenize(text: string): Term[][] {
  return [wordsOf(text, 0)]
}

/** The words of a text, or the first of them, without tags; `start` is where it stands in the text that offsets count in. */
export function wordsOf(text: string, start: number, most = Infinity): Term[] {
  const terms: Term[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const between = text.slice(end, match.index)
    const last = terms.at(-1)
    if (last) last.post = between
    if (terms.length === most) return terms
    terms.push({
      text: word,
      normal: word.toLowerCase(),
      pre: last ? '' : between,
      post: '',
      tags: new Set(),
      offset: {index: terms.length, start: start + match.index, length: word.length}
    })
    end = match.index + word.length
  }
  if (terms.length > 0) terms.at(-1)!.post = text.slice(end)
  return terms
}

/* --- internal --- */

/** Letters and digits with the marks inside them: «Leopard-1», «foto’s», «2,5», «c.s»; what stands between is punctuation. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-‑'’&](?=[\p{L}\p{N}])|\.(?=\p{L})|(?<=\p{N})[.,](?=\p{N})|\/(?=\p{Ll})){0,99}/gu
