/**
 * What words decide where patterns cannot see, by compromise/one with a Dutch plugin of our own. A sentence is read when
 * somebody first asks about it, and remembered.
 *
 *     countedNoun('12 miljoen Oekraïense vluchtelingen', 0, 10)   → phrase «Oekraïense vluchtelingen», head «vluchtelingen»
 *     tenseAround('Op 3 mei heeft de Kamer besloten', 3, 8)    → 'past'
 *     namesAt('de leden Piri (PvdA) en Van der Lee (GL)', 9)   → «Piri», «Van der Lee»
 */
export {countedNoun, isParted, type CountedNoun} from './counted-noun.ts'
export {namesAt} from './names.ts'
export {tenseAround, type Tense} from './tense.ts'
