/** Words and abbreviations that multiply a number in digits or in words, in lower case → power of ten. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['honderd', 2],
  ['duizend', 3],
  ['miljoen', 6],
  ['miljard', 9],
  ['biljoen', 12],
  ['biljard', 15],
  ['triljoen', 18],
  ['mln', 6],
  ['mln.', 6],
  ['mio', 6],
  ['mld', 9],
  ['mld.', 9],
  ['mrd', 9],
  ['mrd.', 9]
])
