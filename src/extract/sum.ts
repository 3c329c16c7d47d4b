import {alternation, initials} from '../language/alternation.ts'
import {centWords, currencyCodes, currencySigns, currencyWords, weakPrefixes, weakSuffixes, type Currency} from '../language/currencies.ts'
import {doubtfulScales, gluedScales, moneyScales, perWords, tableScales} from '../language/money.ts'
import {indefinite} from '../language/number-words.ts'
import {betweenPerAndSum} from '../language/per.ts'
import {unitNames, unitSymbols} from '../language/units.ts'
import {add, changedBy, compare, digits, gap, isBetween, isChange, isYear, minusBefore, modAfter, modBefore, modOfRange, multiply, negate, numberStart, perAt, perBefore, readDigits, readRange, readWords, sharedTens, shift, splitWords, wordEnd, type End} from '../number/index.ts'
import type {Doubt} from '../types.ts'
import type {Groups, Place, Reading} from './define-extractor.ts'
import type {Amount} from './amount.ts'
import {areOfOneSize, mayBeListed, restOfList} from './listed.ts'
import {endOfShortLine} from './short-line.ts'
import {moneyUnitIn, powerOf} from './table-sums.ts'

/** The grammar of a sum of money, and its reading: a number, a currency on one side of it, a scale. */

const codes: ReadonlyMap<string, Currency> = new Map(currencyCodes.map(code => [code.toLowerCase(), {code}] as const))
const currencies: ReadonlyMap<string, Currency> = new Map([...weakPrefixes, ...weakSuffixes, ...codes, ...currencySigns, ...currencyWords, ...centWords])

/** A code may carry the sign of its dollar: `CAD$`. */
const prefix = `(?:${alternation([...currencySigns.keys(), ...weakPrefixes.keys()])}|${alternation(codes.keys())}\\$?)`

/** A sign or code behind a number belongs to the number behind it, if there is one: `in 2023 € 5`. */
const suffix =
  `(?:${alternation([...currencyWords.keys(), ...centWords.keys(), ...weakSuffixes.keys()])}${wordEnd}` +
  `|(?:${alternation(currencySigns.keys())}(?<!\\p{L}(?=\\p{L}))|${alternation(codes.keys())}(?![\\p{L}\\d]))(?!${gap}?\\d))`

/** An abbreviation ends where its point ends. */
const scale = `(?:${gap}?${alternation([...moneyScales.keys()].filter(word => !gluedScales.includes(word)))}${wordEnd}|${alternation(gluedScales)}(?![\\p{L}\\d²³]))`

/** How scale or currency begin behind a number; `,-` may stand between. */
export const sumEnd = `,${initials(moneyScales.keys(), currencySigns.keys(), codes.keys(), currencyWords.keys(), centWords.keys(), weakSuffixes.keys())}`

/** Pattern sources of the two orders; the groups of each end of a range carry its number. */
const number = (n: number | ''): string =>
  `${numberStart}(?<minus${n}>(?:-/-|[-−–‒])${gap}?)?(?<digits${n}>${digits})(?:,[-–—=]{1,2}(?!\\d))?(?<scale${n}>${scale})?`
export const currencyFirst = (n: number | '' = ''): string => `(?<before${n}>${prefix})${gap}{0,2}${number(n)}(?:${gap}?(?<after${n}>${suffix}))?`
export const numberFirst = (n: number | '' = ''): string => `${number(n)}${gap}?(?<after${n}>${suffix})`
/** A sum, or the digits of one, before it changes. */
export const former = `(?:(?<before1>${prefix})${gap}{0,2})?${numberStart}(?<digits1>${digits})`
/** Digits alone: the first end of a range that leaves all else to the second. */
export const bare = (n: number): string => `${numberStart}(?<digits${n}>${digits})`
/** `in 2024`, `voor het jaar 2024` */
export const inYear = `${gap}(?:in|voor)${gap}(?:het${gap}jaar${gap})?(?:19|20)\\d\\d(?!\\d)`
export const eitherOrder = (n: number): string => `(?:(?<before${n}>${prefix})${gap}{0,2})?${number(n)}(?:${gap}?(?<after${n}>${suffix}))?`
/** A number of a list whose last has what it lacks: `€ 1,4` in «€ 1,4 en € 1,7 miljard», `10` in «10, 12 en 15 miljoen euro». */
export const listedNumber = `(?:(?<before>${prefix})${gap}{0,2})?${numberStart}(?<digits>${digits})(?=${restOfList(`(?:(?<sign>${prefix})${gap}{0,2})?`)}(?<scale>${scale})?(?:${gap}?(?<after>${suffix}))?)`
/** What ends a sum in words. */
export const wordCurrency = `(?<after>${suffix})`

/** The hundredths of a sum stand behind its currency, and end their clause. */
export const cents = `${gap}(?:en${gap}(?!\\d))?(?<cents>\\d{2}|\\p{Ll}{3,20})(?:${gap}?c(?:ents?)?)?(?=[.,;:!?)]|$)`

/** Where a sum can begin, by what may stand behind its number; behind a currency that is a word stands the number: `EUR 5`. */
export const sumTriggers = (then: string) => ({digits: true, ...currencyTriggers, then: `${then}0123456789`}) as const

/** Where a sum can begin with its currency. */
export const currencyTriggers = {
  signs: '€$£¥ƒ',
  words: [...new Set([...codes.keys(), ...currencySigns.keys(), ...weakPrefixes.keys()].map(word => word.replace(/[^\p{L}]/gu, '')).filter(Boolean))]
}

/** One sum. */
export function readSum(groups: Groups, place: Place): Reading<Amount> | undefined {
  const end = endOf(groups, '')
  if (!end?.currency || !isMoney(groups, '', place) || isFactor(end.value, place.before)) return undefined
  const [begin, to] = place.span('digits')!
  const cut = endOfShortLine(place.unit, begin, to)
  if (cut !== undefined) return groups['before'] === undefined ? undefined : {value: {value: readDigits(place.unit.text.slice(begin, cut))!, currency: end.currency}, to: cut}
  const before = groups['minus'] === undefined ? minusBefore(place.before) : 0
  const minus = groups['minus'] !== undefined || before > 0
  const unit = ownUnit(place)
  // what has millions of its own is full already: `€ 13.595.299.000 (bedragen x € 1 mln.)`
  const value = shift(end.value, (end.power ?? 0) + (unit && compare(end.value, FULL) < 0 ? unit.power : end.power === undefined ? ownScale(place) : 0))
  return {
    value: {value: minus ? negate(value) : value, currency: end.currency, ...around(place, place.from - before)},
    ...(before > 0 && {from: place.from - before}),
    ...doubtsOf(groups, '')
  }
}

/** A figure whose bracket says in what it counts: `Totaal 10.552,4 (x EUR 1 mln.)`. */
export function readInOwnUnit(groups: Groups, place: Place): Reading<Amount> | undefined {
  const unit = ownUnit(place)
  const value = readDigits(groups['digits']!)
  if (!unit || value === undefined || !mayBeListed(place)) return undefined
  return {
    value: {value: shift(value, compare(value, FULL) < 0 ? unit.power : 0), currency: unit.currency},
    basis: 'inferred',
    inferred: {currency: {value: unit.currency, from: 'the bracket behind it', cue: unit.text}, scale: {value: `10^${unit.power}`, from: 'the bracket behind it', cue: unit.text}}
  }
}

/** Two ends, of which one may leave currency or scale to the other. */
export function readSums(groups: Groups, place: Place): Reading<Amount> | undefined {
  const [low, high] = [endOf(groups, 1), endOf(groups, 2)]
  const currency = high?.currency ?? low?.currency
  if (!low || !high || !currency || (low.currency && high.currency && low.currency !== high.currency)) return undefined
  if (!(isMoney(groups, 1, place) && isMoney(groups, 2, place)) || areApart(groups, low, high) || isStep(place, low, high)) return undefined
  if (/ tot /u.test(place.text) && isChange(place.unit.folded, place.from, place.to, low.value, high.value)) return undefined
  // `€ 29,40 tot 2.000 km`
  if (high.currency === undefined && high.power === undefined && isMeasured(place)) return undefined
  const range = readRange(signed(low, groups['minus1']), signed(high, groups['minus2']))
  if (!range) return undefined
  const from = (place.span('before1') ?? place.span('digits1'))![0]
  return {value: {...range, currency, ...aroundRange(place, from)}, from, ...doubtsOf({...groups, scale: groups['scale2'] ?? groups['scale1']}, '')}
}

/** A number of a list: it takes the currency of the last, and its scale if they are of one size. */
export function readListedSum(groups: Groups, place: Place): Reading<Amount> | undefined {
  const own = groups['before'] ?? FIRST_OF_LIST.exec(place.before)?.groups!['sign']!.toLowerCase()
  const scale = groups['scale']?.trim()
  const currency = currencyOf({before: own ?? groups['sign'], after: own === undefined ? groups['after'] : undefined, scale}, '')
  // with a sign of its own and no scale to take, it is a sum as it stands
  if (!currency || (groups['before'] === undefined ? !mayBeListed(place) : scale === undefined || currency.power !== undefined)) return undefined
  const [value, last] = [readDigits(groups['digits']!)!, readDigits(groups['last']!)!]
  if (scale !== undefined && !areOfOneSize(value, last)) return undefined
  const power = (scale === undefined ? 0 : moneyScales.get(scale)!) + (currency.power ?? 0)
  const from = 'the last of its list'
  return {
    value: {value: shift(value, power), currency: currency.code, ...around(place)},
    basis: 'inferred',
    inferred: {
      ...(scale !== undefined && {scale: {value: `10^${power}`, from, cue: scale}}),
      ...(groups['before'] === undefined && {currency: {value: currency.code, from: own === undefined ? from : 'the first of its list', cue: own ?? groups['after'] ?? groups['sign']!}})
    }
  }
}

/** A sum that leaves currency and scale to the first of its years: `150` in «€ 100 mln in 2024, 150 in 2025 en 200 in 2026». */
export function readSumOfYear(groups: Groups, place: Place): Reading<Amount> | undefined {
  const {folded} = place.unit
  const first = FIRST_OF_YEARS.exec(folded.slice(Math.max(0, place.from - YEARS_REACH), place.from))?.groups
  const word = first && (first['before'] ?? first['after'])
  if (word === undefined) return undefined
  const scale = first!['scale']?.trim()
  const currency = currencyOf(first!['before'] === undefined ? {after: word, scale} : {before: word, scale}, '')
  const [value, other] = [readDigits(groups['digits']!), readDigits(first!['digits']!)]
  if (!currency || value === undefined || other === undefined || !areOfOneSize(value, other)) return undefined
  const power = (scale === undefined ? 0 : moneyScales.get(scale)!) + (currency.power ?? 0)
  const from = 'the first of its years'
  return {
    value: {value: shift(value, power), currency: currency.code, ...around(place)},
    basis: 'inferred',
    inferred: {...(power > 0 && scale !== undefined && {scale: {value: `10^${power}`, from, cue: scale}}), currency: {value: currency.code, from, cue: word}}
  }
}

/** What a sum was before it changed: `210` in «van 210 naar 435 miljoen euro», `€ 10,2` in «van € 10,2 naar € 12,4 miljoen». */
export function readFormerSum(groups: Groups, place: Place): Reading<Amount> | undefined {
  const [former, now] = [endOf(groups, 1), endOf(groups, 2)]
  const currency = now?.currency ?? former?.currency
  if (!former || !now || !currency || isYear(groups['digits1']!)) return undefined
  const isShared = groups['scale2'] !== undefined && areOfOneSize(former.value, now.value)
  // with a currency of its own and no scale to take, it is a sum as it stands
  if ((former.currency !== undefined && !isShared) || !isChange(place.unit.folded, place.from, place.span('digits1')![1], former.value, now.value)) return undefined
  const [from, to] = [(place.span('before1') ?? place.span('digits1')!)[0], place.span('digits1')![1]]
  const mod = modBefore(place.unit.folded, from)?.mod
  const source = 'what it became'
  return {
    value: {value: shift(former.value, isShared ? now.power! : 0), currency, ...(mod && {mod})},
    from,
    to,
    basis: 'inferred',
    inferred: {
      ...(isShared && {scale: {value: `10^${now.power}`, from: source, cue: groups['scale2']!.trim()}}),
      ...(former.currency === undefined && {currency: {value: currency, from: source, cue: (groups['before2'] ?? groups['after2'])!}})
    }
  }
}

/** A sum with its hundredths: `5 euro 50`, `vijf euro vijftig`. */
export function readWithCents(groups: Groups, place: Place): Reading<Amount> | undefined {
  const whole = groups['number']!
  const value = readDigits(whole) ?? readWords(whole)
  const cents = readDigits(groups['cents']!) ?? readWords(groups['cents']!)
  const currency = currencyOf(groups, '')?.code
  if (value === undefined || cents === undefined || currency === undefined || compare(cents, '100') >= 0) return undefined
  return {value: {value: add(value, shift(cents, -2)), currency, ...around(place)}}
}

/** A sum in words, or a range of them: `vijf à tien miljoen euro`. */
export function readWordSum(groups: Groups, place: Place): Reading<Amount> | undefined {
  const {code: currency, power = 0} = currencies.get(groups['after']!)!
  const [first, second] = splitWords(groups['number']!, isBetween(place.unit.folded, place.from))
  const low = ALONE.test(first) ? undefined : readWords(first)
  if (low === undefined || (weakSuffixes.has(groups['after']!) && scaledBy(groups['number']!) === undefined)) return undefined
  if (second === undefined) return {value: {value: shift(low, power), currency, ...around(place)}}
  const high = readWords(second)
  if (high === undefined) return undefined
  const scaled = scaledBy(second)
  const range = readRange({value: shift(low, sharedTens(first, second)), power: scaledBy(first) === undefined ? undefined : 0}, {value: shift(high, -(scaled ?? 0)), power: scaled})
  return range && {value: {...range, currency, ...aroundRange(place)}}
}

/** An order of size: `tientallen miljoenen euro’s` is at least ten million. */
export function readOrderOfSize(groups: Groups, place: Place): Reading<Amount> | undefined {
  // `in miljarden euro` says in what a table counts
  if (groups['times'] === undefined && IN.test(place.before)) return undefined
  const {code: currency, power = 0} = currencies.get(groups['after']!)!
  if (weakSuffixes.has(groups['after']!) && groups['times'] === undefined) return undefined
  const sizes = [groups['size']!, groups['times']].filter(word => word !== undefined).map(word => indefinite.get(word)!)
  return {value: {value: shift(sizes.reduce(multiply), power), currency, mod: 'AT_LEAST', ...perOf(place)}}
}

/** The words around a sum that say how it is meant, and what it is per. */
export function around(place: Place, from = place.from): Pick<Amount, 'mod' | 'per'> {
  const {folded} = place.unit
  const mod = (modBefore(folded, from) ?? modAfter(folded, place.to))?.mod
  return {...(mod && {mod}), ...perOf(place)}
}

/** The same for a range. */
export function aroundRange(place: Place, from = place.from): Pick<Amount, 'mod' | 'per'> {
  const mod = modOfRange(place.unit.folded, from)
  return {...(mod && {mod}), ...perOf(place)}
}

/** What a doubtful scale makes one say. */
export function doubtsOf(groups: Groups, n: number | ''): {doubts?: Doubt[]} {
  const word = groups[`scale${n}`]?.trim()
  const doubt = word !== undefined ? doubtfulScales.get(word) : undefined
  return doubt ? {doubts: [{...doubt, actual: word!}]} : {}
}

/** What the bracket behind a figure names as its unit: `€ 2.500 (x € 1.000)`. */
function ownUnit({after}: Place): ReturnType<typeof moneyUnitIn> {
  const bracket = OWN_UNIT.exec(after)?.[0]
  return bracket === undefined ? undefined : moneyUnitIn(bracket.toLowerCase())
}

const YEARS_REACH = 200
const FIRST_OF_YEARS = new RegExp(
  `(?:(?<before>${prefix})${gap}{0,2})?(?<![\\d.,])(?<digits>${digits})(?<scale>${scale})?(?:${gap}?(?<after>${suffix}))?${inYear}(?:(?:[,;]|,? en)${gap}${digits}${inYear}){0,8}(?:[,;]|,? en)${gap}(?:in${gap}totaal${gap})?$`,
  'u'
)

/** The same behind a sum that has its currency: `totaal € 7.815,8 (bedragen x 1 miljoen)`, as a power of ten. */
function ownScale({after}: Place): number {
  const {one, scale} = OWN_SCALE.exec(after)?.groups ?? {}
  return powerOf(one, scale?.toLowerCase())
}

/** A figure of millions needs no unit. */
const FULL = '1000000'

/** `(x € 1.000)` is the unit of a table and no sum, also where it stands behind a sum of its own: `€ 2.500 (x € 1.000)`. */
export function isFactor(value: string, before: string): boolean {
  return POWER_OF_TEN.test(value) && FACTOR.test(before)
}

/* --- internal --- */

/** What goes before a number of a list whose first has the currency: the `30` of «€ 20, 30 en 40 miljoen». */
const FIRST_OF_LIST = new RegExp(`(?<sign>${prefix})${gap}{0,2}${digits}(?:,${gap}${digits}){0,4},${gap}$`, 'iu')

const POWER_OF_TEN = /^10*$/u
const FACTOR = /(?:(?:^|\(|\p{L} )[x×*]|(?:bedragen |\()in) ?$/iu
const OWN_SCALE = new RegExp(`^ ?\\((?:bedragen )?[x×*] ?(?:(?<one>1(?:[. ]?000){0,3})(?!\\d))?(?: ?(?<scale>${alternation(tableScales.keys())}))?\\)`, 'iu')
const OWN_UNIT = /^ ?\((?:(?:bedragen )?[x×*] ?(?:€|eur)|(?:bedragen )?in (?:€|eur))[^()]{0,30}\)/iu
const IN = /(?:^|[\s(])in $/iu
/** No sums: `een euro` has an article, and a scale alone lost its number. */
const ALONE = /^(?:een|miljoen|miljard|biljoen)$/u
/** What may stand between a sum and what it is per: `€ 300 extra per jaar`, `35,9 eurocent accijns per liter`. */
const BETWEEN_PER = new RegExp(`${gap}?(?:bruto|netto|extra|meer|minder|hoger|lager|structureel|incidenteel|additioneel|subsidie|belasting|accijns|premie|vergoeding|toeslag)(?=${gap}|/)`, 'uy')
/** `€ 150 mln. vanaf 2028 structureel` */
const PER_WORD = new RegExp(`(?:${gap}(?:vanaf|in|per)${gap}20\\d\\d)?${gap}?(?<word>${alternation(perWords.keys())})(?![\\p{L}])`, 'uy')
/** `structureel met € 5 mln. verlaagd`, `Jaarlijks is een bedrag van € 5 mln. nodig` */
const PER_BEFORE = new RegExp(`(?<![\\p{L}])(?<word>${alternation(perWords.keys())})${gap}(?:${alternation(betweenPerAndSum)}${gap}){0,6}$`, 'u')
const WORD_SCALE = /(?<![\p{L}])(?<scale>miljoen|miljard|biljoen)$/u

interface MoneyEnd extends End {
  currency?: string | undefined
}

function endOf(groups: Groups, n: number | ''): MoneyEnd | undefined {
  const value = readDigits(groups[`digits${n}`] ?? '')
  if (value === undefined) return undefined
  const scaleWord = groups[`scale${n}`]?.trim()
  const currency = currencyOf(groups, n)
  const power = scaleWord === undefined ? currency?.power : moneyScales.get(scaleWord)! + (currency?.power ?? 0)
  return {value, power, currency: currency?.code}
}

function signed(end: MoneyEnd, minus: string | undefined): MoneyEnd {
  return minus === undefined ? end : {...end, value: negate(end.value)}
}

/** `€ 2,5 miljard tot 2030`, `vanaf 2024 tot € 5 miljoen`, `artikel 3 – € 5 miljoen`: a sum beside another number. */
function areApart(groups: Groups, low: MoneyEnd, high: MoneyEnd): boolean {
  const isBare = (end: MoneyEnd): boolean => end.power === undefined && end.currency === undefined
  if (isBare(high)) return low.power !== undefined || groups['after1'] !== undefined || isYear(groups['digits2']!)
  return isBare(low) && (groups['before2'] !== undefined || isYear(groups['digits1']!))
}

/** Whether a unit of measure stands behind: names in small letters, symbols of two and more as they are. */
function isMeasured({unit: {text, folded}, to}: Place): boolean {
  const word = /^[ \u00a0]?(?:m[²³23]|\p{L}{2,20})(?![\p{L}\d])/u.exec(text.slice(to, to + 24))?.[0].trim()
  return word !== undefined && (unitSymbols.has(word) || unitNames.has(folded.slice(to, to + 24).trimStart().slice(0, word.length)))
}

/** `verhoogd met 110 euro tot 2.998 euro`: by how much, and up to what. */
function isStep(place: Place, low: MoneyEnd, high: MoneyEnd): boolean {
  if (high.currency === undefined || !/ tot /u.test(place.text)) return false
  return low.currency === undefined ? BY_SUM.test(place.before) : BY.test(place.before)
}

const BY = new RegExp(`${changedBy}$`, 'iu')
const BY_SUM = new RegExp(`${changedBy}${prefix}${gap}{0,2}$`, 'iu')

function currencyOf(groups: Groups, n: number | ''): Currency | undefined {
  const before = groups[`before${n}`]
  const after = groups[`after${n}`]
  const word = before ?? after
  if (before === undefined && weakSuffixes.has(word ?? '') && groups[`scale${n}`] === undefined) return undefined
  return word === undefined ? undefined : (currencies.get(word) ?? codes.get(word.replace('$', '')))
}

/** `f 1.641,54` and `euro 5 miljoen` are sums; `onder f 2` and `Euro 6` are not. A guilder is a small `f`. */
function isMoney(groups: Groups, n: number | '', place: Place): boolean {
  const before = groups[`before${n}`]
  if (before === undefined || !weakPrefixes.has(before)) return true
  const [start] = place.span(`before${n}`)!
  if (place.unit.text[start] === 'F' && before.length < 3) return false
  const [, end] = place.span(`digits${n}`)!
  return groups[`scale${n}`] !== undefined || /^\d{1,3}[ \u00a0.,]\d/u.test(groups[`digits${n}`]!) || /^,[-–—=]/u.test(place.unit.text.slice(end, end + 2))
}

function perOf(place: Place): {per?: string} {
  const {folded, text} = place.unit
  BETWEEN_PER.lastIndex = PER_WORD.lastIndex = place.to
  const span = perAt(folded, BETWEEN_PER.test(folded) ? BETWEEN_PER.lastIndex : place.to)
  // as printed: kWh
  if (span && !codes.has(folded.slice(...span))) return {per: text.slice(...span)}
  const behind = PER_WORD.exec(folded)?.groups!['word']
  // `jaarlijks circa € 5 mln.`: what says how the sum is meant may stand between
  const from = modBefore(folded, place.from)?.from ?? place.from
  const word = behind ?? PER_BEFORE.exec(folded.slice(Math.max(0, from - 80), from))?.groups!['word']
  const per = perWords.get(word ?? '')
  if (per !== undefined) return {per}
  const told = perBefore(folded, from)
  return told ? {per: text.slice(...told)} : {}
}

/** The power of the scale word at the end of a number in words. */
function scaledBy(text: string): number | undefined {
  const word = WORD_SCALE.exec(text)?.groups!['scale']
  return word === undefined ? undefined : moneyScales.get(word)
}
