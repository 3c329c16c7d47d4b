/** How Dutch laws number their articles, and how letters name several. */

/** Behind the number of an article that was put in later: `161quater`. */
export const repeated: readonly string[] = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies']

/** Which member of an article: `eerste lid`. */
export const memberWords: readonly string[] = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde']

export const articleJoints: readonly string[] = ['en', 'of', 'en/of', 'alsmede', 'jo.', 'jo', 'j°', 'juncto']
export const rangeJoints: readonly string[] = ['tot en met', 't/m']
