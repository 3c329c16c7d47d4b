import {mayEnd, neverEnds} from '../language/abbreviations.ts'
import {alternation} from '../language/alternation.ts'
import {afterSum, besideSum, moneyEndings, moneyNouns, moneyScales, moneyStems, moneyVerbs, noMoney, strongParticiples, sumNouns} from '../language/money.ts'
import {closedWords} from '../language/function-words.ts'
import {isOnlyVerb} from '../language/verbs.ts'
import {indefinite} from '../language/number-words.ts'
import {isYear, minusBefore, multiply, negate, readDigits, readRange, readWords, shift} from '../number/index.ts'
import type {Amount} from './amount.ts'
import type {Groups, Place, Reading} from './define-extractor.ts'
import {isBehindCurrency} from './listed.ts'
import {numeralClass} from './numeral-class.ts'
import {around, aroundRange, doubtsOf, isFactor} from './sum.ts'

/**
 * `7,2 miljard uitgegeven`: a large number without a currency is a sum where it counts no noun and its sentence speaks of
 * money. The currency is the euro, or the guilder in a paper of before 2002: inferred, and said so in a message.
 */
export function readSumByContext(groups: Groups, place: Place): Reading<Amount> | undefined {
  const value = valueOf(groups)
  if (value === undefined || isFactor(value, place.before)) return undefined
  const scale = groups['scale']
  const minus = minusBefore(place.before)
  const from = place.from - minus
  const full = shift(value, scale === undefined ? 0 : moneyScales.get(scale)!)
  const reading = inContext(groups, place, {value: minus > 0 ? negate(full) : full, ...around(place, from), ...(groups['size'] !== undefined && {mod: 'AT_LEAST'})})
  return reading && {...reading, from}
}

/** `300 à 400 miljoen`, `tussen de 10 en 15 miljoen`: two ends, of which the first may leave its scale to the second. */
export function readRangeByContext(groups: Groups, place: Place): Reading<Amount> | undefined {
  const [from, to] = place.span('low')!
  if (isYear(groups['low']!) || numeralClass(place.unit, from, to, false) !== 'unexplained') return undefined
  const own = groups['lowscale']
  const range = readRange(
    {value: readDigits(groups['low']!)!, power: own === undefined ? undefined : moneyScales.get(own)!},
    {value: readDigits(groups['digits']!)!, power: moneyScales.get(groups['scale']!)!}
  )
  const reading = range && inContext(groups, place, {...range, ...aroundRange(place, from)})
  return reading && {...reading, from}
}

/* --- internal --- */

function inContext(groups: Groups, place: Place, {mod, per, ...number}: Omit<Amount, 'currency'>): Reading<Amount> | undefined {
  const after = place.unit.folded.slice(place.to, place.to + REACH)
  const scale = groups['scale']
  if (isBehindCurrency(place.before) || countsSomething(after) || (scale === 'ton' && !OF_MONEY.test(after) && !MONEY_OF.test(place.before))) return undefined
  const sentence = sentenceAround(place)
  const clause = clauseBefore(place)
  if ((AMOUNT_OF.test(clause) || OF_PEOPLE.test(clause)) && !/€|(?<!\p{L})euro/u.test(sentence)) return undefined
  const cue =
    cueIn(sentence) ??
    (SHORT.test(scale ?? '') && !speaksOfCounts(sentence) ? scale : undefined) ??
    FOR_YEAR.exec(after)?.groups!['year'] ??
    (OF_SOMETHING.test(place.before) || HAS_OBJECT.test(after) ? undefined : verbIn(sentence)) ??
    (speaksOfCounts(sentence) ? undefined : sumBefore(place))
  if (cue === undefined) return undefined
  const currency = (place.letter.date !== undefined && place.letter.date < EURO) || /(?<!\p{L})guldens?(?!\p{L})/u.test(sentence) ? 'NLG' : 'EUR'
  return {
    value: {...number, currency, ...(mod !== undefined && {mod}), ...(per !== undefined && {per})},
    basis: 'inferred',
    inferred: {currency: {value: currency, from: 'context', cue}},
    doubts: [
      {ruleId: 'currency-inferred', reason: `Read «${place.text}» as ${currency === 'EUR' ? 'euros' : 'guilders'}, as «${cue}» speaks of money and no currency is named`, actual: place.text},
      ...(doubtsOf(groups, '').doubts ?? [])
    ]
  }
}

/** Digits, a number in words, or an order of size: `honderden miljoenen` is a hundred million at least. */
function valueOf({digits, size, times, number}: Groups): string | undefined {
  if (digits !== undefined) return readDigits(digits)
  if (size !== undefined) return multiply(indefinite.get(size)!, indefinite.get(times!)!)
  return readWords(number!)
}

/** When the euro came into people's hands: papers of before count in guilders. */
const EURO = '2002-01-01'
const REACH = 120
/** What is told for a year is of a budget: `89 miljoen voor 2023`. */
const FOR_YEAR = /^ (?<year>voor (?:het jaar |begrotingsjaar )?(?:19|20)\d\d)(?!\d)/u
/** The point of `mln.` ends no sentence. */
const SENTENCE_END = new RegExp(`[.!?;](?=\\s|$)(?<!(?<!\\p{L})${alternation([...neverEnds, ...mayEnd])}\\.)|\\n`, 'gu')
const NEXT = /^ (?<word>\p{L}[\p{L}’'-]{0,40})/u
/** A ton is money only where money is named beside it: `3 ton subsidie`, `een bedrag van 3 ton`. */
const OF_MONEY = new RegExp(`^(?: aan| extra)?(?: ${alternation(moneyStems)})`, 'u')
const MONEY_OF = new RegExp(`${alternation(sumNouns)} van (?:\\p{L}{2,12} )?$`, 'iu')
const WORDS = /[\p{L}€$][\p{L}’'-]{0,40}/gu
const PARTICIPLE = /^(?:(?:aan|af|bij|in|mee|om|op|over|terug|toe|uit|vast|voor|vrij|weg)?ge\p{L}{2,30}|(?:be|ver|ont|her)\p{L}{2,30})[dt]$/u

/** Whether a noun follows that the number counts: anything but the end, a small word, or a verb. */
function countsSomething(after: string): boolean {
  let rest = after
  for (;;) {
    const word = NEXT.exec(rest)?.groups!['word']
    if (word === undefined) return /^[-‑]\p{L}/u.test(rest)
    if (moneyNouns.has(word)) return false
    if (!besideSum.has(word)) return !(afterSum.has(word) || closedWords.has(word) || strongParticiples.has(word) || PARTICIPLE.test(word) || isOnlyVerb(word))
    rest = rest.slice(word.length + 1)
  }
}

function sentenceAround({unit, from, to}: Place): string {
  const before = unit.folded.slice(Math.max(0, from - REACH), from)
  const start = [...before.matchAll(SENTENCE_END)].at(-1)
  const after = unit.folded.slice(to, to + REACH)
  const end = after.search(SENTENCE_END)
  return `${start ? before.slice(start.index + 1) : before} ${end >= 0 ? after.slice(0, end) : after}`
}

/** `het aantal deelnemers bedraagt 3,1 miljoen`, `huishoudens, ofwel 1,4 miljoen`: things are counted, whatever else the sentence says. */
const AMOUNT_OF = /(?<!\p{L})(?:aantal(?:len)? \p{L}|(?:ofwel|oftewel) (?:\d[\d.,]{0,8} (?:à|tot) )?$)/u

/** `van hen kregen 2 miljoen`: people are counted. */
const OF_PEOPLE = /(?<!\p{L})(?:van|onder) (?:hen|wie) (?:\p{L}{1,20} ){0,5}$/u
/** `ontvingen 3 miljoen een brief`: the verb has another object. */
const HAS_OBJECT = /^ (?:(?:ook|al|nog|inmiddels|reeds) ){0,2}g?een (?!keer|maal|jaar|maand|week|kwartaal)\p{L}/u

function clauseBefore({unit, from}: Place): string {
  const before = unit.folded.slice(Math.max(0, from - REACH), from)
  return before.slice(Math.max(...[...before.matchAll(SENTENCE_END)].map(({index}) => index + 1), 0))
}

/**
 * The sum before, where a clause goes on from it: `Er is € 50 miljoen. Daarvan gaat 12 miljoen naar de provincies.` What stands
 * between must go on from it too.
 */
function sumBefore(place: Place): string | undefined {
  const clause = clauseBefore(place)
  if (!GOES_ON.test(clause) || OF_MANY.test(clause)) return undefined
  const before = place.unit.folded.slice(Math.max(0, place.from - SUMS_REACH), place.from)
  for (const {0: sum, groups} of [...before.matchAll(LARGE)].reverse()) {
    if (groups!['sign'] !== undefined || NAMED.test(groups!['after'] ?? '')) return sum
    if (countsSomething(groups!['after'] ?? '')) return undefined
  }
  return undefined
}

const SUMS_REACH = 300
const LARGE = /(?:(?<sign>€|(?<![\p{L}\d])eur) {0,2})?(?<![\d.,])\d[\d.,]{0,15}(?: ?m(?:iljoen|iljard|ln|ld)\.?|(?<=(?:€|eur) {0,2}[\d.,]{1,16}))(?=(?<after>[- ].{0,40})?)/gu
const NAMED = /^ ?(?:€|euro)/u
/** Things are many, a sum is one: `Daarvan zijn 12 miljoen geplant`. */
const OF_MANY = /(?<!\p{L})(?:zijn|waren|werden|worden|hebben|hadden)(?: \p{L}{2,10}){0,2} $/u
const stated = '(?:is|was|wordt|gaat|komt|loopt|stijgt|daalt|bedraagt|betreft)'
const GOES_ON = new RegExp(`(?<!\\p{L})(?:daarvan|hiervan|waarvan|overige|resterende|rest|restant|van (?:die|deze|dat|dit) |${stated} (?:dit|dat|het)(?!\\p{L}))|^ ?(?:dit|dat) ${stated}(?!\\p{L})`, 'u')

/** The first word that speaks of money. */
function cueIn(sentence: string): string | undefined {
  for (const [word] of sentence.matchAll(WORDS)) if (speaksOfMoney(word)) return word
  return undefined
}

/** Only sums are commonly shortened so: `ongeveer 160 mln.`, unless their sentence counts in millions. */
const SHORT = /^m(?:ln|ld|rd)\.?$/u
const IN_MILLIONS = /(?:miljoen|miljard|m(?:ln|ld|rd)\.?)(?=(?<after>[- ].{0,40}))/gu
const COUNTED = /(?<!\p{L})(?:aantal(?:len)?|inwoners|bevolking|mensen|personen|burgers)(?!\p{L})/u

function speaksOfCounts(sentence: string): boolean {
  return COUNTED.test(sentence) || [...sentence.matchAll(IN_MILLIONS)].some(({groups}) => countsSomething(groups!['after']!))
}

/** The first verb that moves money, with its part behind it. */
function verbIn(sentence: string): string | undefined {
  return MOVES.exec(sentence)?.groups!['verb']
}

/** `een bevolking van ruim 17 miljoen ontvangt hulp`: no object of the verb. */
const OF_SOMETHING = /(?<!\p{L})(?:van|met|uit|over|aan|op|naar|onder|bij|door|in|dan|tot)(?: \p{L}{1,20})? $/iu

const MOVES = new RegExp(
  `(?<!\\p{L})(?:${moneyVerbs.map(([forms, part]) => `(?=${alternation(forms)}(?!\\p{L})${part === undefined ? '' : `.{0,${REACH * 2}}(?<!\\p{L})${part}(?!\\p{L})`})`).join('|')})(?<verb>\\p{L}{3,12})`,
  'u'
)

function speaksOfMoney(word: string): boolean {
  if (word.startsWith('€') || word === 'eur') return true
  return (moneyStems.some(stem => word.startsWith(stem)) || moneyEndings.some(end => word.endsWith(end))) && !noMoney.test(word)
}
