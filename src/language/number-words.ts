import {smallNumbers} from './small-numbers.ts'

/** Whether a lower-case word says a number: `honderd`, `zevenentwintig`; «een» is an article and says none. */
export function isNumberWord(word: string): boolean {
  return word !== 'een' && smallNumbers.has(word)
}
