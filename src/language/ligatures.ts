/** Letters that a font or an old typewriter sets as one character, and what they spell. */
export const ligatures: ReadonlyMap<string, string> = new Map([
  ['ĳ', 'ij'], ['Ĳ', 'IJ'], ['ﬀ', 'ff'], ['ﬁ', 'fi'], ['ﬂ', 'fl'], ['ﬃ', 'ffi'], ['ﬄ', 'ffl'], ['ﬅ', 'st'], ['ﬆ', 'st']
])

/** One of them. */
export const ligature = /[ĳĲﬀ-ﬆ]/gu
