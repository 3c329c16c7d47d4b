import {alternation} from '../language/alternation.ts'
import {numberPrefixes} from '../language/number-words.ts'
import {scales} from '../language/scales.ts'
import {shift} from './decimal.ts'
import {digits, gap, readDigits, wordEnd} from './digits.ts'
import {readWords} from './words.ts'

/** Pattern source of a scale word behind a number, without the space before it: `miljoen`, `mln.`, `mld`. */
export const scale = `(?:${alternation(scales.keys())}${wordEnd})`

/** Pattern source of a number in digits with its scale: `2,5 mld.` `140.000` `7,2 miljard`. In lower case. */
export const numeral = `${digits}(?:${gap}?${scale})?`

/** A number found at a place of a text. */
export interface NumberAt {
  /** Exact, with its scale. */
  value: string
  /** Where it ends. */
  to: number
  written: 'digits' | 'words'
}

/**
 * The exact value of a text that is a number from end to end, in lower case: digits with or without a scale
 * (`2,5 mld.`), or words (`anderhalf miljoen`). `undefined` for any other text.
 */
export function readNumber(text: string): string | undefined {
  const match = WHOLE.exec(text)
  if (!match) return readWords(text)
  const value = readDigits(match.groups!['digits']!)
  const scaled = match.groups!['scale']
  return value !== undefined && scaled !== undefined ? shift(value, scales.get(scaled)!) : value
}

/**
 * The longest number that begins at `at` of a lower-cased text, in digits or in words. «een» alone is an article and
 * no number; «één» is one. The caller sees to it that `at` begins a word or a run of digits.
 */
export function numberAt(folded: string, at: number): NumberAt | undefined {
  const code = folded.charCodeAt(at)
  if (code < 48 || code > 57) {
    const found = wordsAt(folded, at)
    return found && withRepeated(folded, found)
  }
  NUMERAL.lastIndex = at
  const match = NUMERAL.exec(folded)
  return match ? {value: readNumber(match[0])!, to: at + match[0].length, written: 'digits'} : undefined
}

/** Whether a lower-case word says a number: `honderd`, `zevenentwintig`, `viertal`. «een» is an article and says none. */
export function isNumberWord(word: string): boolean {
  return word !== 'een' && readWords(word) !== undefined
}

/* --- internal --- */

const WHOLE = new RegExp(`^(?<digits>${digits})(?:${gap}?(?<scale>${scale}))?$`, 'u')
const NUMERAL = new RegExp(numeral, 'uy')
const WORD = /\p{L}{2,60}/uy
const BEGINS = new RegExp(`(?:${numberPrefixes.join('|')})`, 'uy')
/** No number has more words: `zeventien miljoen drieënvijftigduizend negenhonderdtachtig` has four. */
const MOST_WORDS = 8

function wordsAt(folded: string, at: number): NumberAt | undefined {
  let found: NumberAt | undefined
  for (let from = at, count = 0; count < MOST_WORDS && begins(folded, from, count); count++) {
    WORD.lastIndex = from
    if (!WORD.test(folded)) break
    const to = WORD.lastIndex
    const text = folded.slice(at, to)
    const value = text === 'een' ? undefined : readWords(text)
    if (value !== undefined) found = {value, to, written: 'words'}
    if (folded[to] !== ' ') break
    from = to + 1
  }
  return found
}

/** `drie (3) leden`: words, and the same in digits. */
function withRepeated(folded: string, number: NumberAt): NumberAt {
  REPEATED.lastIndex = number.to
  const again = REPEATED.exec(folded)?.groups!['again']
  return again !== undefined && readDigits(again) === number.value ? {...number, to: REPEATED.lastIndex} : number
}

const REPEATED = new RegExp(`${gap}?\\((?<again>\\d[\\d.]{0,9})\\)`, 'uy')

/** Whether a word there can begin a number, or go on with one. */
function begins(folded: string, from: number, count: number): boolean {
  BEGINS.lastIndex = from
  return BEGINS.test(folded) || (count > 0 && folded.startsWith('en ', from))
}
