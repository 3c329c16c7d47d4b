import {collectives, halves, multipliers, numberPrefixes} from '../language/number-words.ts'
import {smallNumbers} from '../language/small-numbers.ts'
import {alternation} from '../language/alternation.ts'
import {add, shift} from './decimal.ts'

const word = `(?:${numberPrefixes.join('|')})\\p{Ll}{0,56}`

/**
 * Pattern source of what may be a number in words, or a range of two, in lower case: up to eight words that begin as
 * number words do, or join them. It gives up at the first word that does not (`een bijdrage`). Put behind it what must
 * follow, and let `readWords` decide.
 */
export const words = `${word}(?:-? (?:${word}|en|of|à|tot(?: en met)?)){0,7}?`

/**
 * The exact value of a number in words, in lower case; `undefined` for any other text.
 *
 *     tweehonderdvijftig  250 · drieënzestigduizend  63000 · vierduizend en twee  4002 · anderhalf miljoen  1500000
 *     tweeënhalf  2.5 · vijf miljard tweehonderd miljoen  5200000000 · een half miljoen  500000 · viertal  4
 */
export function readWords(text: string): string | undefined {
  const small = smallNumbers.get(text)
  if (small !== undefined) return String(small)
  if (!BEGINS.test(text)) return undefined
  const collective = collectives.get(text)
  if (collective !== undefined) return collective
  const parts = split(text)
  if (!parts || !NUMBER.test(parts.map(part => part.is).join(''))) return undefined
  return total(parts)
}

/** The two ends of a range in words, or the one number: `vijf à tien`; behind «tussen» `vijf en tien` as well. */
export function splitWords(text: string, isBetween = false): [first: string, second?: string] {
  const [first, second] = text.split(RANGE)
  if (second !== undefined || !isBetween) return second === undefined ? [first!] : [first!, second]
  for (const {index} of text.matchAll(/ en /gu)) {
    const ends = [text.slice(0, index), text.slice(index + ' en '.length)] as const
    if (ends.every(end => readWords(end) !== undefined)) return [...ends]
  }
  return [text]
}

/**
 * The power of ten that the first end of a range leaves to the second: 2 in «vijf tot zeshonderd», 3 in «drie à
 * vierduizend»; 0 where it has its own, or the second has none to share.
 */
export function sharedTens(first: string, second: string): number {
  const {head, hundred, thousand} = TENS.exec(second)?.groups ?? {}
  const power = (hundred === undefined ? 0 : 2) + (thousand === undefined ? 0 : 3)
  if (power === 0) return 0
  const [low, high] = [first, head!].map(word => smallNumbers.get(word) ?? (word === 'één' ? 1 : undefined))
  return low !== undefined && high !== undefined && low < high ? power : 0
}

/* --- internal --- */

const TENS = /^(?<head>\p{Ll}{2,20}?)(?<hundred>honderd)?(?<thousand>duizend)?(?: |$)/u
const RANGE = /-? (?:à|tot en met|tot|of) /u

/** A part of a number word: `is` is its letter in the grammar below. */
interface Part {
  is: 's' | 'f' | 'h' | 'd' | 'm' | 'e' | ' '
  value: string
  power: number
}

const BEGINS = new RegExp(`^(?:${numberPrefixes.join('|')})`, 'u')

const PART = new RegExp(
  `(?<f>${alternation(halves.keys())})|(?<s>${alternation([...smallNumbers.keys(), 'nul'])})|(?<m>${alternation(multipliers.keys())})|(?<e>en|ën)|(?<space> )`,
  'uy'
)

/**
 * The grammar, over the letters of the parts: s below a hundred, h honderd, d duizend, m miljoen and up, f a half, e en.
 * Below a thousand: `s`, `sh`, `hes`, …; with a half: `sef`; below a million: `d` between two of these.
 */
const HUNDREDS = '(?:(?:s ?)?h(?: ?(?:e ?)?s)?|s)'
const HALF = `(?:(?:${HUNDREDS} ?e ?)?f|${HUNDREDS})`
const THOUSANDS = `(?:(?:${HALF} ?)?d(?: ?(?:e ?)?${HUNDREDS})?|${HALF})`
/** A scale has what it multiplies before it, or stands alone: `miljoen een` is no number. */
const NUMBER = new RegExp(`^(?:m|(?:${THOUSANDS} ?m(?: (?:e )?)?){0,5}(?:${THOUSANDS})?)$`, 'u')

function split(text: string): Part[] | undefined {
  const parts: Part[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < text.length) {
    const groups = PART.exec(text)?.groups
    if (!groups) return undefined
    const {s, f, m, e} = groups
    const power = m ? multipliers.get(m)! : 0
    if (s) parts.push({is: 's', value: String(smallNumbers.get(s) ?? 0), power})
    else if (f) parts.push({is: 'f', value: halves.get(f)!, power})
    else if (m) parts.push({is: power === 2 ? 'h' : power === 3 ? 'd' : 'm', value: '', power})
    else parts.push({is: e ? 'e' : ' ', value: '', power})
  }
  return parts
}

/** Adds up parts that the grammar allows; millions and up must go down. */
function total(parts: Part[]): string | undefined {
  let sum = '0'
  let thousands: string | undefined
  let current: string | undefined
  let last = Infinity
  for (const {is, value, power} of parts) {
    if (is === 's' || is === 'f') current = add(current ?? '0', value)
    else if (is === 'h') current = shift(current ?? '1', 2)
    else if (is === 'd') [thousands, current] = [shift(current ?? '1', 3), undefined]
    else if (is === 'm') {
      if (power >= last) return undefined
      const count = current === undefined && thousands === undefined ? '1' : add(thousands ?? '0', current ?? '0')
      sum = add(sum, shift(count, power))
      last = power
      thousands = current = undefined
    }
  }
  return add(add(sum, thousands ?? '0'), current ?? '0')
}
