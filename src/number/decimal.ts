/** Exact decimal arithmetic on canonical strings (`2500000000`, `5.5`, `-3`): no floating point anywhere. */

/** A decimal as digits and the number of them behind the point: 5.5 is `{digits: 55n, places: 1}`. */
interface Parts {
  digits: bigint
  places: number
}

/** Digits with an optional point, grouping taken out, any number of zeros → canonical: `007.50` → `7.5`. */
export function canonical(text: string): string {
  if (PLAIN.test(text)) return text
  return print(parse(text))
}

/** `value` × 10^power: `shift('2.5', 9)` → `2500000000`. */
export function shift(value: string, power: number): string {
  if (power === 0) return value
  if (power > 0 && PLAIN.test(value)) return value === '0' ? value : value + '0'.repeat(power)
  const {digits, places} = parse(value)
  return power >= 0 ? print({digits: digits * 10n ** BigInt(power), places}) : print({digits, places: places - power})
}

export function add(a: string, b: string): string {
  if (a === '0') return b
  if (b === '0') return a
  if (PLAIN.test(a) && PLAIN.test(b)) return String(Number(a) + Number(b))
  const [left, right] = [parse(a), parse(b)]
  const places = Math.max(left.places, right.places)
  return print({digits: widen(left, places) + widen(right, places), places})
}

export function multiply(a: string, b: string): string {
  if (a === '1') return b
  if (b === '1') return a
  const [left, right] = [parse(a), parse(b)]
  return print({digits: left.digits * right.digits, places: left.places + right.places})
}

export function negate(value: string): string {
  return value.startsWith('-') ? value.slice(1) : value === '0' ? value : `-${value}`
}

/** Below, at or above zero as `a` is less than, equal to or more than `b`. */
export function compare(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)]
  const places = Math.max(left.places, right.places)
  const difference = widen(left, places) - widen(right, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `a` / `b`, where it has no end rounded to 15 significant digits, half up; `b` is not zero. */
export function divide(a: string, b: string): string {
  const [left, right] = [parse(a), parse(b)]
  const negative = left.digits < 0n !== right.digits < 0n
  let numerator = abs(left.digits) * 10n ** BigInt(right.places)
  const denominator = abs(right.digits) * 10n ** BigInt(left.places)
  let places = 0
  // enough digits behind the point that at least 15 of them count
  while (places < 60 && numerator % denominator !== 0n && numerator / denominator < 10n ** 14n) {
    numerator *= 10n
    places++
  }
  const digits = (numerator * 2n + denominator) / (denominator * 2n)
  return print({digits: negative ? -digits : digits, places})
}

/* --- internal --- */

/** A whole number that a double holds exactly, as it is printed: most are, and need no arithmetic of their own. */
const PLAIN = /^(?:0|[1-9]\d{0,13})$/

function parse(text: string): Parts {
  const [whole = '0', fraction = ''] = text.split('.')
  return {digits: BigInt(`${whole}${fraction}`.replace(/^(-?)$/, '$10')), places: fraction.length}
}

function print({digits, places}: Parts): string {
  const sign = digits < 0n ? '-' : ''
  const text = abs(digits).toString().padStart(places + 1, '0')
  const whole = text.slice(0, text.length - places)
  const fraction = text.slice(text.length - places).replace(/0{1,400}$/, '')
  return `${sign}${whole}${fraction && '.'}${fraction}`
}

function widen({digits, places}: Parts, to: number): bigint {
  return digits * 10n ** BigInt(to - places)
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}
