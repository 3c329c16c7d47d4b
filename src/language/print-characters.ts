/** What a font sets as a character of its own, and what it reads as: letters set as one, hyphens that mind line ends. */
export const printCharacters: ReadonlyMap<string, string> = new Map([
  ['ĳ', 'ij'], ['Ĳ', 'IJ'], ['ﬀ', 'ff'], ['ﬁ', 'fi'], ['ﬂ', 'fl'], ['ﬃ', 'ffi'], ['ﬄ', 'ffl'], ['ﬅ', 'st'], ['ﬆ', 'st'], ['\u2010', '-'], ['\u2011', '-']
])

/** One of them. */
export const printCharacter = /[ĳĲﬀ-ﬆ\u2010\u2011]/gu
