import {smallNumbers} from './small-numbers.ts'

/** Words that multiply what stands before them, also within one word (`tweehonderdvijftigduizend`) → power of ten. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['honderd', 2],
  ['duizend', 3],
  ['miljoen', 6],
  ['miljard', 9],
  ['biljoen', 12],
  ['biljard', 15],
  ['triljoen', 18]
])

/** Halves and quarters, alone or joined to a number: `tweeënhalf` is 2.5. */
export const halves: ReadonlyMap<string, string> = new Map([
  ...['half', 'halve', 'een half', 'een halve'].map(word => [word, '0.5'] as const),
  ...['anderhalf', 'anderhalve'].map(word => [word, '1.5'] as const),
  ...['kwart', 'een kwart'].map(word => [word, '0.25'] as const),
  ...['driekwart', 'drie kwart'].map(word => [word, '0.75'] as const)
])

/** Nouns made of a number: `een viertal`, `een dozijn`. */
export const collectives: ReadonlyMap<string, string> = new Map([
  ...[...smallNumbers].filter(([, value]) => value > 1).map(([word, value]) => [`${word}tal`, String(value)] as const),
  ['honderdtal', '100'],
  ['duizendtal', '1000'],
  ['dozijn', '12']
])

/** Plurals that say an order of size and no number → the least they can mean. */
export const indefinite: ReadonlyMap<string, string> = new Map([
  ['tientallen', '10'],
  ['honderden', '100'],
  ['duizenden', '1000'],
  ['tienduizenden', '10000'],
  ['honderdduizenden', '100000'],
  ['miljoenen', '1000000'],
  ['miljarden', '1000000000']
])

/**
 * How every number word begins, in lower case: at least three letters each, so that they can be triggers of a rule. A
 * word that begins so may still be none (`driehoek`).
 */
export const numberPrefixes: readonly string[] = [
  'een', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'twintig', 'dertig',
  'veertig', 'tachtig', 'honderd', 'duizend', 'miljoen', 'miljard', 'biljoen', 'anderhal', 'half', 'halve', 'kwart', 'dozijn', 'nul'
]
