import {z} from 'zod'
import {alternation, initials} from '../language/alternation.ts'
import {behindLengths, durationUnits, type DurationUnit} from '../language/duration-units.ts'
import {closedWords} from '../language/function-words.ts'
import {numberPrefixes} from '../language/number-words.ts'
import {betweenJoint, changeJoint, eitherJoint, gap, isBetween, isChange, isYear, modAfter, modBefore, modOfRange, multiply, numberAt, perAt, rangeJoint, rangeJointStart, readRange} from '../number/index.ts'
import {secondBound} from './listed.ts'
import {followsLabel} from './numeral-class.ts'
import {quantityMod} from '../schema/values.ts'
import {defineExtractor, pattern, type Groups, type Place, type Reading} from './define-extractor.ts'

const iso = z.string().regex(/^P(?:\d+(?:\.\d+)?[YMWD]){0,4}(?:T(?:\d+(?:\.\d+)?[HMS]){1,3})?$/)

/** ISO 8601; a range («twee tot drie jaar») has its two ends. */
const durationSchema = z.strictObject({
  duration: iso.optional(),
  duration_min: iso.optional(),
  duration_max: iso.optional(),
  mod: quantityMod.optional()
})

type Duration = z.infer<typeof durationSchema>

/** Those who are disabled for less than 35%, «35-min», last no minutes. */
const unit = `(?:${gap}|-(?!min(?!u)))?(?:(?:hele?|volle|gehele|extra|volledige?|toekomstige|opeenvolgende|achtereenvolgende|aaneengesloten)${gap})?(?<unit>${alternation(durationUnits.keys())})(?![\\p{L}\\d])`
/** How a unit begins, or the word before it: `hele`, `volle`, `gehele`, `extra`, `toekomstige`, `opeenvolgende`; `half`. */
const lengthStart = `${initials(durationUnits.keys())}hvgetoa`
const the = `(?:de${gap})?`
const listJoint = `(?:,?${gap}(?:en|of|respectievelijk|resp\\.)${gap}(?:${secondBound}${gap})?${the}|,${gap})`
const joint = `(?:${rangeJoint}|${eitherJoint}|${changeJoint}|${listJoint})`
/** How a joint begins, behind a space. */
const jointStart = `${rangeJointStart}nore,`
/** `één of meer maanden`, `twee of meerdere jaren` */
const orMore = `${gap}of${gap}(?:meer|meerdere)`
const decimal = `\\d{1,3}(?:[.,]\\d{1,3}|${gap}?[½¼¾])?`

export const duration = defineExtractor<Duration>({
  kind: 'duration',
  summary: 'lengths of time',
  schema: durationSchema,
  columns: {
    duration: value => value.duration,
    duration_min: value => value.duration_min,
    duration_max: value => value.duration_max,
    mod: value => value.mod
  },
  yieldsTo: ['url', 'reference', 'amount'],
  rules: [
    {name: 'digits', at: {digits: [1, 3], then: `${lengthStart}${jointStart}`}, pattern: pattern('iu')`${decimal}(?=(?:(?:${joint}${decimal}){0,6}|${orMore})${unit})`, read: readDuration},
    {name: 'one', at: {words: ['een', 'één', 'paar'], then: `${lengthStart}-ko`}, pattern: pattern('iu')`(?:een|één|paar)(?=(?:${gap}(?:half|halve|kwart)|${orMore})?${unit})`, read: readDuration},
    {name: 'one-of-two', at: {words: ['één', 'een'], then: jointStart}, pattern: pattern('iu')`(?:één|een(?=${gap}(?:of|à|tot)${gap}))(?=${joint}\p{L})`, read: readDuration},
    {name: 'words', at: {prefixes: numberPrefixes.filter(prefix => !/^[eé]{2}n$/.test(prefix)).concat('eenen')}, pattern: pattern('iu')`\p{Ll}{2,60}(?=-?${gap}|,${gap}\p{Ll})`, read: readDuration}
  ],
  examples: [
    {text: 'een straf van drie maanden tot zes maanden, een termijn van een of twee weken, of twee, drie of vier jaar', finds: [
      {text: 'drie maanden tot zes maanden', value: {duration_min: 'P3M', duration_max: 'P6M'}}, {text: 'een of twee weken', value: {duration_min: 'P1W', duration_max: 'P2W'}},
      {text: 'twee', value: {duration: 'P2Y'}, basis: 'inferred'}, {text: 'drie of vier jaar', value: {duration_min: 'P3Y', duration_max: 'P4Y'}}
    ]},
    {text: 'vijf toekomstige jaren, hoger dan twee jaar eerder', finds: [{text: 'vijf toekomstige jaren', value: {duration: 'P5Y'}}, {text: 'twee jaar', value: {duration: 'P2Y'}}]},
    {text: 'voor de duur van vier weken', finds: [{text: 'vier weken', value: {duration: 'P4W'}}]},
    {text: 'Achttien maanden later, na 3,5 jaar.', finds: [{text: 'Achttien maanden', value: {duration: 'P18M'}}, {text: '3,5 jaar', value: {duration: 'P42M'}}]},
    {text: 'een half jaar, anderhalf jaar en een kwartaal', finds: [
      {text: 'een half jaar', value: {duration: 'P6M'}}, {text: 'anderhalf jaar', value: {duration: 'P18M'}}, {text: 'een kwartaal', value: {duration: 'P3M'}}
    ]},
    {text: 'twee tot drie jaar, 5 à 10 dagen', finds: [
      {text: 'twee tot drie jaar', value: {duration_min: 'P2Y', duration_max: 'P3Y'}}, {text: '5 à 10 dagen', value: {duration_min: 'P5D', duration_max: 'P10D'}}
    ]},
    {text: 'van 18 naar 15 weken', finds: [{text: '18', value: {duration: 'P18W'}}, {text: '15 weken', value: {duration: 'P15W'}}]},
    {text: 'ten minste zes weken; 2 jaar en 3 maanden', finds: [{text: 'zes weken', value: {duration: 'P6W', mod: 'AT_LEAST'}}, {text: '2 jaar en 3 maanden', value: {duration: 'P2Y3M'}}]},
    {text: 'een kwartier, drie kwartier en anderhalf uur', finds: [{text: 'een kwartier', value: {duration: 'PT15M'}}, {text: 'drie kwartier', value: {duration: 'PT45M'}}, {text: 'anderhalf uur', value: {duration: 'PT90M'}}]},
    {text: 'twee- tot drie weken, ten minste twee en ten hoogste acht jaar', finds: [
      {text: 'twee- tot drie weken', value: {duration_min: 'P2W', duration_max: 'P3W'}}, {text: 'twee', value: {duration: 'P2Y', mod: 'AT_LEAST'}, basis: 'inferred'}, {text: 'acht jaar', value: {duration: 'P8Y', mod: 'AT_MOST'}}
    ]},
    {text: 'een termijn van 48 uur', finds: [{text: '48 uur', value: {duration: 'PT48H'}}]},
    {text: 'van 09.00 tot 17.00 uur, 9.30–11.00 uur, 8 tot 10 uur per week', finds: [{text: '8 tot 10 uur', value: {duration_min: 'PT8H', duration_max: 'PT10H'}}]},
    {text: 'Het is zeven uur; het was 9 uur; om acht uur.', finds: []},
    {text: 'Het gaat om de groep WIA 35-min.', finds: []},
    {text: 'een minuut of drie, een jaar of tien geleden, een week of drie maanden', finds: [
      {text: 'een minuut of drie', value: {duration: 'PT3M', mod: 'APPROX'}}, {text: 'een jaar of tien', value: {duration: 'P10Y', mod: 'APPROX'}}, {text: 'een week', value: {duration: 'P1W'}}, {text: 'drie maanden', value: {duration: 'P3M'}}
    ]},
    {text: 'kinderen tot en met 12 jaar; van 4 t/m 12 jaar; een straf t/m twee maanden', finds: [
      {text: '12 jaar', value: {duration: 'P12Y', mod: 'AT_MOST'}}, {text: '4 t/m 12 jaar', value: {duration_min: 'P4Y', duration_max: 'P12Y'}}, {text: 'twee maanden', value: {duration: 'P2M', mod: 'AT_MOST'}}
    ]},
    {text: 'jongeren tussen de 12 en 18 jaar, tussen zes en negen maanden, 18 tot en met 27 jaar, één tot twee jaar', finds: [
      {text: '12 en 18 jaar', value: {duration_min: 'P12Y', duration_max: 'P18Y'}}, {text: 'zes en negen maanden', value: {duration_min: 'P6M', duration_max: 'P9M'}},
      {text: '18 tot en met 27 jaar', value: {duration_min: 'P18Y', duration_max: 'P27Y'}}, {text: 'één tot twee jaar', value: {duration_min: 'P1Y', duration_max: 'P2Y'}}
    ]},
    {text: 'na 3, 6 en 12 maanden, diensten van 31 en 61 minuten, drie respectievelijk vijf jaar', finds: [
      {text: '3', value: {duration: 'P3M'}, basis: 'inferred'}, {text: '6', value: {duration: 'P6M'}}, {text: '12 maanden', value: {duration: 'P12M'}, basis: 'stated'},
      {text: '31', value: {duration: 'PT31M'}}, {text: '61 minuten', value: {duration: 'PT61M'}}, {text: 'drie', value: {duration: 'P3Y'}}, {text: 'vijf jaar', value: {duration: 'P5Y'}}
    ]},
    {text: '2 uur en 30 minuten; 1 dag, 2 uur en 5 minuten; een paar weken', finds: [
      {text: '2 uur en 30 minuten', value: {duration: 'PT2H30M'}}, {text: '1 dag, 2 uur en 5 minuten', value: {duration: 'P1DT2H5M'}}, {text: 'paar weken', value: {duration: 'P2W', mod: 'APPROX'}}
    ]},
    {text: 'ten minste 6 maanden, 24 uur per maand; een half jaar, 161 dagen, nodig; 2 jaar, 3 maanden en 5 dagen', finds: [
      {text: '6 maanden', value: {duration: 'P6M', mod: 'AT_LEAST'}}, {text: '24 uur'}, {text: 'een half jaar', value: {duration: 'P6M'}}, {text: '161 dagen', value: {duration: 'P161D'}}, {text: '2 jaar, 3 maanden en 5 dagen', value: {duration: 'P2Y3M5D'}}
    ]},
    {text: 'één of meerdere maanden, twee of meer jaren, een halfjaar, 1½ jaar', finds: [
      {text: 'één of meerdere maanden', value: {duration: 'P1M', mod: 'AT_LEAST'}}, {text: 'twee of meer jaren', value: {duration: 'P2Y', mod: 'AT_LEAST'}}, {text: 'een halfjaar', value: {duration: 'P6M'}}, {text: '1½ jaar', value: {duration: 'P18M'}}
    ]},
    {text: 'een min van 0,75 procent; na tien jaar een halve maand; verkort van 12 tot 8 weken', finds: [{text: 'tien jaar'}, {text: 'een halve maand'}, {text: '12', value: {duration: 'P12W'}}, {text: '8 weken'}]},
    {text: 'om 14:00 uur, 10:30 uur, tussen 09:00 en 17:00 uur, open van 9 tot 17 uur, 12 uur ’s middags', finds: []},
    {text: 'om 14.00 uur, per jaar, dit jaar, in 2022 weken later, drie jaarlijkse rapporten', finds: []}
  ]
})

/* --- internal --- */

const UNIT = new RegExp(unit, 'uy')
const RANGE = new RegExp(`(?:${rangeJoint}|${eitherJoint})`, 'uy')
const BETWEEN_JOINT = new RegExp(betweenJoint, 'uy')
const CHANGE = new RegExp(changeJoint, 'uy')
const LIST = new RegExp(listJoint, 'uy')
const AND = new RegExp(`(?:,?${gap}(?:en${gap})?)`, 'uy')
/** No list of lengths has more members behind one. */
const MOST = 6
/** Behind these a number up to 24 with «uur» is a time of day, and before these any is. */
const CLOCK = /(?:^|[^\p{L}])(?:om|tot|vanaf|rond|omstreeks|uiterlijk|het is|is het|het was|was het)[ \u00a0]$/iu
const OF_THE_DAY = /^[ \u00a0](?:['’]s[ \u00a0])?(?:morgens|ochtends|middags|avonds|nachts)(?!\p{L})/u
/** `open van 9 tot 17 uur` says when, not how long. */
const OPEN = /(?<!\p{L})(?:open|geopend|bereikbaar|dagelijks|tussen)(?!\p{L})[^.;]{0,40}$/iu

/** A time of day: `14.00`, `09:30`. */
const TIME = /^\d{1,2}[.:]\d\d$/
/** The minutes of one, which a colon parts from its hours. */
const MINUTES = /\d:$/

function readDuration(_groups: Groups, {unit: {folded}, from, before}: Place): Reading<Duration> | undefined {
  const two = before.slice(-2)
  if (MINUTES.test(two) || (/[\d\p{L}][.,/–-]?$|[-+]$/u.test(two) && !/\p{L}[.,]$/u.test(two))) return undefined
  const count = withMore(folded, countAt(folded, from))
  if (!count) return undefined
  const unit = unitAt(folded, count.to)
  // «een min van 0,75 procent»
  if (unit && SHORT.has(unit.word) && !/\d/u.test(folded.slice(from, count.to))) return undefined
  if (!unit) return rangeFrom(folded, from, count, before) ?? formerFrom(folded, from, count) ?? listedFrom(folded, from, count)
  const roughly = folded.startsWith('een', from) ? orSoMany(folded, unit) : undefined
  if (roughly && !CLOCK.test(before)) return roughly
  const first = lengthOf(folded, from, count, unit)
  if (isTime(first, before) || (unit.letter === 'H' && OF_THE_DAY.test(folded.slice(unit.to, unit.to + 12)))) return undefined
  // «in 2022 weken» counts no weeks
  if (isYear(first.number)) return undefined
  const whole = withSmaller(folded, first)
  const range = whole === first && !count.isRough && !count.isLeast ? wholeRange(folded, from, count, unit) : undefined
  if (range) return range
  return {value: {duration: `P${whole.text}`, ...(count.isRough ? {mod: 'APPROX'} : count.isLeast ? {mod: 'AT_LEAST'} : mod(folded, from, whole.to))}, to: whole.to}
}

/** `een minuut of drie`: about three; what has a unit or a noun of its own is another: `een week of drie maanden`. */
function orSoMany(folded: string, unit: DurationUnit & {to: number}): Reading<Duration> | undefined {
  OR.lastIndex = unit.to
  const many = OR.test(folded) ? numberAt(folded, OR.lastIndex) : undefined
  if (many?.value === undefined || !(Number(many.value) > 1) || !endsThere(folded, many.to)) return undefined
  return {value: {duration: `P${isoLength(many.value, unit)}`, mod: 'APPROX'}, to: many.to}
}

const OR = new RegExp(`${gap}of${gap}`, 'uy')

/** Whether no noun can follow a number: «een jaar of tien geleden», and not «een jaar of tien maanden». */
function endsThere(folded: string, at: number): boolean {
  const word = /^[ \u00a0](?<word>\p{L}{1,20})/u.exec(folded.slice(at, at + 22))?.groups!['word']
  return word === undefined ? /^(?:$|[.,;:)](?!\d))/u.test(folded.slice(at, at + 2)) : closedWords.has(word) || behindLengths.has(word)
}

function isTime({hour, number, value}: Length, before: string): boolean {
  return hour && ((CLOCK.test(before) && Number(value) <= 24) || TIME.test(number))
}

/** Shortened units stand behind digits. */
const SHORT: ReadonlySet<string> = new Set(['min', 'sec', 'jr', 'mnd', 'dgn'])

interface Count {
  value: string
  to: number
  /** «paar» */
  isRough?: true
  /** «één of meer» */
  isLeast?: true
}

interface Length {
  /** ISO 8601 without its `P`. */
  text: string
  /** The place of its smallest unit in `ORDER`. */
  rank: number
  value: string
  number: string
  hour: boolean
  to: number
}

function countAt(folded: string, at: number): Count | undefined {
  const found = numberAt(folded, at)
  if (found) return found
  const one = /^(?:een|één|paar)(?=[ \u00a0])/u.exec(folded.slice(at, at + 5))
  if (!one) return undefined
  return one[0] === 'paar' ? {value: '2', to: at + one[0].length, isRough: true} : {value: '1', to: at + one[0].length}
}

/** A count with the words behind it that make it the least: `één of meerdere`. */
function withMore(folded: string, count: Count | undefined): Count | undefined {
  OR_MORE.lastIndex = count?.to ?? 0
  return count && OR_MORE.test(folded) ? {...count, to: OR_MORE.lastIndex, isLeast: true} : count
}

const OR_MORE = new RegExp(`${orMore}(?!\\p{L})`, 'uy')

function lengthAt(folded: string, at: number): Length | undefined {
  const count = countAt(folded, at)
  const unit = count && unitAt(folded, count.to)
  return unit && lengthOf(folded, at, count, unit)
}

function lengthOf(folded: string, from: number, {value, to}: Count, unit: DurationUnit & {to: number}): Length {
  const text = isoLength(value, unit)
  return {text, rank: ORDER.indexOf(`${unit.time ? 'T' : ''}${text.at(-1)}`), value, number: folded.slice(from, to), hour: unit.letter === 'H', to: unit.to}
}

function unitAt(folded: string, at: number): (DurationUnit & {to: number; word: string}) | undefined {
  UNIT.lastIndex = at
  const word = UNIT.exec(folded)?.groups!['unit']
  return word === undefined ? undefined : {...durationUnits.get(word)!, to: UNIT.lastIndex, word}
}

/** Units from large to small; a `T` goes before those of the clock, for a minute has the letter of a month. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

/** `2 jaar en 3 maanden`, `1 dag, 2 uur en 5 minuten`: smaller units that follow. */
function withSmaller(folded: string, first: Length): Length {
  let whole = first
  for (let count = 0; count < ORDER.length; count++) {
    AND.lastIndex = whole.to
    if (!AND.test(folded)) break
    const next = lengthAt(folded, AND.lastIndex)
    // «na tien jaar een halve maand»: words that nothing joins are two lengths
    if (!next || next.rank <= whole.rank || (AND.lastIndex <= whole.to + 1 && !/\d/u.test(folded[AND.lastIndex]!)) || isApart(folded, whole, next)) break
    const text = whole.text.includes('T') ? next.text.replace('T', '') : next.text
    whole = {...next, text: `${whole.text}${text}`}
  }
  return whole
}

/**
 * Whether a length behind a comma alone is one of its own: `6 maanden, 24 uur per maand`, `een half jaar, 161 dagen, nodig`.
 * What adds up stays below the unit before it, and has «en» before its last.
 */
function isApart(folded: string, whole: Length, next: Length): boolean {
  if (perAt(folded, next.to) !== undefined) return true
  return /^, ?$/u.test(folded.slice(whole.to, AND.lastIndex)) && !(next.rank >= CLOCK_UNITS && whole.rank >= CLOCK_UNITS - 1) && !CLOSED.test(folded.slice(next.to, next.to + 24))
}

/** The place of hours in `ORDER`. */
const CLOCK_UNITS = 4
const CLOSED = new RegExp(`^,?${gap}en${gap}\\p{L}*\\d*`, 'u')

function rangeFrom(folded: string, from: number, low: Count, before: string): Reading<Duration> | undefined {
  const joint = isBetween(folded, from) ? BETWEEN_JOINT : RANGE
  joint.lastIndex = low.to
  if (!joint.test(folded)) return undefined
  const at = joint.lastIndex
  const high = countAt(folded, at)
  const unit = high && unitAt(folded, high.to)
  const range = unit && readRange({value: low.value}, {value: high.value})
  if (!range) return undefined
  // `van 09.00 tot 17.00 uur` says when, not how long
  const ends = [lengthOf(folded, from, low, unit), lengthOf(folded, at, high, unit)]
  if (ends.some(end => isTime(end, before)) || (unit.letter === 'H' && Number(high.value) <= 24 && OPEN.test(before))) return undefined
  const mod = modOfRange(folded, from)
  return {value: {duration_min: `P${isoLength(range.value_min, unit)}`, duration_max: `P${isoLength(range.value_max, unit)}`, ...(mod && {mod})}, from, to: unit.to}
}

/** `drie maanden tot zes maanden`: both ends have their unit. */
function wholeRange(folded: string, from: number, low: Count, unit: DurationUnit & {to: number; word: string}): Reading<Duration> | undefined {
  TO.lastIndex = unit.to
  const high = TO.test(folded) ? countAt(folded, TO.lastIndex) : undefined
  const other = high && unitAt(folded, high.to)
  if (!other || other.letter !== unit.letter || other.time !== unit.time || isChange(folded, from, low.to, low.value, high.value)) return undefined
  const [least, most] = [multiply(low.value, String(unit.times)), multiply(high.value, String(other.times))]
  const range = readRange({value: least}, {value: most})
  if (!range) return undefined
  const one = {...unit, times: 1}
  const mod = modOfRange(folded, from)
  return {value: {duration_min: `P${isoLength(range.value_min, one)}`, duration_max: `P${isoLength(range.value_max, one)}`, ...(mod && {mod})}, from, to: other.to}
}

const TO = new RegExp(`${gap}(?:tot|à|tot en met)${gap}`, 'uy')

/** What a length was before it changed: `18` in «van 18 naar 15 weken». */
function formerFrom(folded: string, from: number, former: Count): Reading<Duration> | undefined {
  CHANGE.lastIndex = former.to
  const now = CHANGE.test(folded) ? countAt(folded, CHANGE.lastIndex) : undefined
  const unit = now && isChange(folded, from, former.to, former.value, now.value) ? unitAt(folded, now.to) : undefined
  return unit && sharing(folded, from, former, unit, 'what it became')
}

/** A length of a list that leaves its unit to the last: `3` in «3, 6 en 12 maanden». */
function listedFrom(folded: string, from: number, first: Count): Reading<Duration> | undefined {
  let to = first.to
  for (let count = 0; count < MOST; count++) {
    LIST.lastIndex = to
    if (!LIST.test(folded)) return undefined
    const closes = folded[to] !== ',' || LIST.lastIndex > to + 2
    const next = countAt(folded, LIST.lastIndex)
    if (!next) return undefined
    const unit = unitAt(folded, next.to)
    if (unit) return closes ? sharing(folded, from, first, unit, 'the last of its list') : undefined
    to = next.to
  }
  return undefined
}

function sharing(folded: string, from: number, {value, to}: Count, unit: DurationUnit & {word: string}, source: string): Reading<Duration> | undefined {
  if (isYear(folded.slice(from, to)) || TIME.test(folded.slice(from, to)) || followsLabel(folded, from)) return undefined
  return {
    value: {duration: `P${isoLength(value, unit)}`, ...mod(folded, from, to)},
    to,
    basis: 'inferred',
    inferred: {unit: {value: unit.letter, from: source, cue: unit.word}}
  }
}

/** What a unit is made of, where the smaller is a whole number of it. */
const SMALLER: Readonly<Partial<Record<DurationUnit['letter'], string>>> = {Y: '12', H: '60'}

/** A half year is six months, a half hour 30 minutes: ISO has whole numbers where they are exact. */
function isoLength(value: string, {letter, times, time}: DurationUnit): string {
  const number = multiply(value, String(times))
  const parts = number.includes('.') ? SMALLER[letter] : undefined
  const smaller = parts === undefined ? undefined : multiply(number, parts)
  if (smaller !== undefined && !smaller.includes('.')) return `${time ? 'T' : ''}${smaller}M`
  return `${time ? 'T' : ''}${number}${letter}`
}

/** `lager dan een jaar geleden`, `hoger dan twee jaar eerder`; `meer dan twee jaar geleden` bounds the length. */
const COMPARED = /(?: dan [eé]{2}n |^(?!meer|minder|langer|korter|groter|kleiner)\p{L}{1,20} dan )/u

function mod(folded: string, from: number, to: number): Pick<Duration, 'mod'> {
  const before = modBefore(folded, from)
  // «lager dan een jaar geleden» compares with then
  const found = before && /^ (?:geleden|eerder|daarvoor|later)/u.test(folded.slice(to, to + 10)) && COMPARED.test(folded.slice(before.from, from + 4)) ? undefined : (before ?? modAfter(folded, to))?.mod
  return found ? {mod: found} : {}
}
