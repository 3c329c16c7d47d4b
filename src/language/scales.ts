import {multipliers} from './number-words.ts'

/** Words and abbreviations that multiply a number in digits or in words, in lower case → power of ten. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...multipliers,
  ['mln', 6],
  ['mln.', 6],
  ['mio', 6],
  ['mld', 9],
  ['mld.', 9],
  ['mrd', 9],
  ['mrd.', 9]
])
