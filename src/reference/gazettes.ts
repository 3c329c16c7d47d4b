import type {Rule} from '../extract/define-extractor.ts'
import {complete} from './complete.ts'
import type {Reference} from './value.ts'

const GAZETTES = {stb: 'staatsblad', stcrt: 'staatscourant', trb: 'tractatenblad'} as const

/** `Stb. 2011, 35`, `Staatscourant 2015, nr. 10247`, `Trb. 2008, 175`. A year alone names no publication. */
export const gazettes: readonly Rule<Reference>[] = [
  {
    name: 'gazette',
    at: {words: ['stb', 'stcrt', 'trb', 'staatsblad', 'staatscourant', 'tractatenblad']},
    pattern: /(?<name>stb|stcrt|trb|staatsblad|staatscourant|tractatenblad)\.?,? ?(?<year>(?:18|19|20)\d\d) ?,? ?(?:,|nr\.?|nummer) ?(?<number>\d{1,6})(?![\p{L}\d])(?![.,]\d)/iu,
    read(groups) {
      const {name, year, number} = groups as {name: string; year: string; number: string}
      const key = SHORT[name]!
      const stated = {type: GAZETTES[key], numbers: [number]}
      const normal = `${PRINTED[key]} ${year}, ${number}`
      return {value: {...complete(stated, {targets: [`${key}-${year}-${number}`]}), normal}}
    }
  }
]

/* --- internal --- */

const SHORT: Readonly<Record<string, keyof typeof GAZETTES>> = {
  stb: 'stb', staatsblad: 'stb', stcrt: 'stcrt', staatscourant: 'stcrt', trb: 'trb', tractatenblad: 'trb'
}
const PRINTED = {stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.'} as const
