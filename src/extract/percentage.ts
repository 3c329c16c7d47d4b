import {z} from 'zod'
import {alternation, initials} from '../language/alternation.ts'
import {numberPrefixes} from '../language/number-words.ts'
import {percentWords, type PercentUnit} from '../language/percent-words.ts'
import {betweenJoint, changedBy, changeJoint, compare, digits, eitherJoint, gap, isBetween, isChange, minusBefore, modAfter, modBefore, modOfRange, negate, numberStart, rangeJoint, rangeJointStart, readDigits, readRange, readWords, sharedTens, shift, splitWords, wordEnd, words} from '../number/index.ts'
import {decimal, quantityMod} from '../schema/values.ts'
import {isBehindCurrency, mayBeListed, restOfList, restStart} from './listed.ts'
import {defineExtractor, pattern, type Groups, type Place, type Reading} from './define-extractor.ts'

/** In percent, percentage points or per mille, as `unit` says. */
const percentageSchema = z.strictObject({
  value: decimal.optional(),
  value_min: decimal.optional(),
  value_max: decimal.optional(),
  unit: z.enum(['percent', 'percentage-point', 'permille']),
  mod: quantityMod.optional()
})

type Percentage = z.infer<typeof percentageSchema>

const unit = `(?:${gap}?${alternation(percentWords.keys())}${wordEnd})`
const unitStart = initials(percentWords.keys())
const end = `${digits}${unit}?`

export const percentage = defineExtractor<Percentage>({
  kind: 'percentage',
  summary: 'percentages, percentage points and per milles',
  schema: percentageSchema,
  columns: {
    value: value => value.value,
    value_min: value => value.value_min,
    value_max: value => value.value_max,
    unit: value => value.unit,
    mod: value => value.mod
  },
  yieldsTo: ['url', 'reference'],
  rules: [
    {name: 'number', at: {digits: true, then: unitStart}, pattern: pattern('iu')`${numberStart}(?<number>${digits})(?<unit>${unit})`, read: readOne},
    {
      name: 'range',
      at: {digits: true, then: `${rangeJointStart}o${unitStart}`},
      pattern: pattern('iu')`${numberStart}(?<low>${digits})(?:(?<lowunit>${unit})?${rangeJoint}|${eitherJoint})(?<number>${digits})(?<unit>${unit})`,
      read: readTwo
    },
    {name: 'change', at: {digits: true, then: 'nt'}, pattern: pattern('iu')`${numberStart}(?<number>${digits})(?=${changeJoint}(?<now>${digits})(?<unit>${unit}))`, read: readFormer},
    {
      name: 'between',
      at: {words: ['tussen']},
      pattern: pattern('iu')`tussen${gap}(?:de${gap})?(?<low>${digits})(?<lowunit>${unit})?${betweenJoint}(?<number>${digits})(?<unit>${unit})`,
      read: readTwo
    },
    {name: 'listed', at: {digits: true, then: restStart}, pattern: pattern('iu')`${numberStart}(?<number>${digits})(?=${restOfList()}(?<unit>${unit}))`, read: readListed},
    {name: 'fraction', at: {signs: '½¼¾'}, pattern: pattern('iu')`(?<number>[½¼¾])(?<unit>${unit})`, read: readFraction},
    {name: 'words', at: {prefixes: numberPrefixes}, pattern: pattern('iu')`(?<number>${words})(?<unit>${unit})`, read: readWritten},
    {name: 'change-words', at: {prefixes: numberPrefixes, then: 'n'}, pattern: pattern('iu')`(?<number>\p{Ll}{2,30})(?=${gap}naar${gap}(?:de${gap})?\p{Ll}{2,30}(?<unit>${unit}))`, read: readShared},
    {name: 'named', at: {words: ['percentage']}, pattern: pattern('iu')`percentage${gap}van${gap}(?<number>${end})(?![\d-])`, read: readNamed}
  ],
  examples: [
    {text: 'De groei bedraagt ¾%, die van de lonen 1¾% en de krimp ½ procent.', finds: [{text: '¾%', value: {value: '0.75'}}, {text: '1¾%', value: {value: '1.75'}}, {text: '½ procent', value: {value: '0.5'}}]},
    {text: 'Het verzuim daalde met een half procentpunt tot 7,6%.', finds: [{text: 'een half procentpunt'}, {text: '7,6%', value: {value: '7.6', unit: 'percent'}}]},
    {text: 'De economie kromp met 41%.', finds: [{text: '41%', value: {value: '41', unit: 'percent'}}]},
    {text: 'Dit lag rond de 25%, en eerst op 5.5%.', finds: [{text: '25%', value: {value: '25', mod: 'APPROX'}}, {text: '5.5%', value: {value: '5.5'}}]},
    {text: 'tien procent, en 0,5 procentpunt erbij', finds: [{text: 'tien procent', value: {value: '10'}}, {text: '0,5 procentpunt', value: {value: '0.5', unit: 'percentage-point'}}]},
    {text: 'een groei van 5 à 10 procent', finds: [{text: '5 à 10 procent', value: {value_min: '5', value_max: '10'}}]},
    {text: 'van 5 naar 7 procent', finds: [{text: '5', value: {value: '5', unit: 'percent'}}, {text: '7 procent', value: {value: '7'}}]},
    {text: 'van 1,5% in 2024 naar 3,9% in 2030', finds: [{text: '1,5%', value: {value: '1.5'}}, {text: '3,9%', value: {value: '3.9'}}]},
    {text: 'respectievelijk 3, 4 en 5 procent; in artikel 3 en 4 procent, in 2023 en 6%', finds: [{text: '3', value: {value: '3', unit: 'percent'}}, {text: '4', value: {value: '4'}}, {text: '5 procent', value: {value: '5'}}, {text: '4 procent', value: {value: '4'}}, {text: '6%', value: {value: '6'}}]},
    {text: 'tussen de 5% en 10% van de omzet', finds: [{text: '5% en 10%', value: {value_min: '5', value_max: '10'}}]},
    {text: 'een krimp van -2,5% en 0,3 promille', finds: [{text: '-2,5%', value: {value: '-2.5'}}, {text: '0,3 promille', value: {value: '0.3', unit: 'permille'}}]},
    {text: 'vijf tot tien procent, tussen vijf en tien procent, van vijf naar zeven procent', finds: [
      {text: 'vijf tot tien procent', value: {value_min: '5', value_max: '10'}}, {text: 'vijf en tien procent', value: {value_min: '5', value_max: '10'}},
      {text: 'vijf', value: {value: '5'}, basis: 'inferred'}, {text: 'zeven procent', value: {value: '7'}}
    ]},
    {text: 'Het kost € 428.591, 6% meer; het groeide met 1,9 procentpunt tot 93,1 procent; een mutatie van -/- 0,3%', finds: [
      {text: '6%', value: {value: '6'}}, {text: '1,9 procentpunt', value: {value: '1.9', unit: 'percentage-point'}}, {text: '93,1 procent', value: {value: '93.1'}}, {text: '-/- 0,3%', value: {value: '-0.3'}}
    ]},
    {text: 'met 5 procent3 gestegen', finds: [{text: '5 procent', value: {value: '5'}}]},
    {text: 'circa -2,5% en –0,3%', finds: [{text: '-2,5%', value: {value: '-2.5', mod: 'APPROX'}}, {text: '–0,3%', value: {value: '-0.3'}}]},
    {text: 'het percentage van 12 gemeenten, een percentage van 5 op de 10, een percentage van 12,5.', finds: [{text: 'percentage van 12,5', value: {value: '12.5'}}]},
    {text: 'een percentage van 30.', finds: [{text: 'percentage van 30', value: {value: '30'}}]},
    {text: 'Op punt 10 van de agenda, in de procentuele verdeling van 2019.', finds: []}
  ]
})

/* --- internal --- */

function readOne(groups: Groups, place: Place): Reading<Percentage> | undefined {
  const text = groups['number']!
  const value = text === 'een' ? undefined : (readDigits(text) ?? readWords(text))
  if (value === undefined) return undefined
  const minus = minusBefore(place.before)
  const {folded} = place.unit
  const from = place.from - minus
  const mod = (modBefore(folded, from) ?? modAfter(folded, place.to))?.mod
  return {
    value: {value: minus > 0 ? negate(value) : value, unit: unitOf(groups), ...(mod && {mod})},
    from
  }
}

/** `¾%`; with digits before it, it is part of their number: `1¾%`. */
function readFraction(groups: Groups, place: Place): Reading<Percentage> | undefined {
  return /\d[ \u00a0]?$/.test(place.before) ? undefined : readOne({...groups, number: `0${groups['number']}`}, place)
}

/** A number that leaves its unit to another: `van 5 naar 7 procent`, `3, 4 en 5 procent`. */
function readShared(groups: Groups, place: Place): Reading<Percentage> | undefined {
  const one = mayBeListed(place) ? readOne(groups, place) : undefined
  return one && {...one, basis: 'inferred', inferred: {unit: {value: one.value.unit, from: 'the number behind it', cue: groups['unit']!.trim()}}}
}

/** What a percentage was before it changed. */
function readFormer(groups: Groups, place: Place): Reading<Percentage> | undefined {
  return isChange(place.unit.folded, place.from, place.to, readDigits(groups['number']!)!, readDigits(groups['now']!)!) ? readShared(groups, place) : undefined
}

/** A number of a list, which «en» or «of» closes; a sum or a large number before a percentage is no member: `€ 400, 60%`, `1.250, 8%`. */
function readListed(groups: Groups, place: Place): Reading<Percentage> | undefined {
  return isBehindCurrency(place.before) || compare(readDigits(groups['number']!)!, '1000') >= 0 || NOT_CLOSED.test(place.after) ? undefined : readShared(groups, place)
}

const NOT_CLOSED = new RegExp(`^(?:,${gap}${digits}){1,6}${unit}`, 'iu')

/** A number in words, or a range of them: `vijf à tien procent`. */
function readWritten(groups: Groups, place: Place): Reading<Percentage> | undefined {
  const [first, second] = splitWords(groups['number']!, isBetween(place.unit.folded, place.from))
  const [low, high] = [readWords(first), second === undefined ? undefined : readWords(second)]
  if (second === undefined || low === undefined || high === undefined) return readOne(groups, place)
  const range = readRange({value: shift(low, sharedTens(first, second))}, {value: high})
  return range && {value: {...range, unit: unitOf(groups), ...modOf(place, place.from)}}
}

const BY = new RegExp(`${changedBy}$`, 'iu')

function readTwo(groups: Groups, place: Place): Reading<Percentage> | undefined {
  const own = groups['lowunit']?.trim()
  // `met 1,9 procentpunt tot 93,1 procent`: by how much, and up to what
  if (own !== undefined && (percentWords.get(own) !== unitOf(groups) || (/ tot /u.test(place.text) && BY.test(place.before)))) return undefined
  if (/ tot /u.test(place.text) && isChange(place.unit.folded, place.from, place.to, readDigits(groups['low']!)!, readDigits(groups['number']!)!)) return undefined
  const range = readRange({value: readDigits(groups['low']!)!}, {value: readDigits(groups['number']!)!})
  const from = place.span('low')![0]
  return range && {value: {...range, unit: unitOf(groups), ...modOf(place, from)}, from}
}

/** `een percentage van 30`, where no unit follows; a year is no percentage. */
function readNamed(groups: Groups, place: Place): Reading<Percentage> | undefined {
  const value = readDigits(groups['number']!)
  if (value === undefined || compare(value, '1000') >= 0 || COUNTS.test(place.after)) return undefined
  const mod = modBefore(place.unit.folded, place.from)?.mod
  return {value: {value, unit: 'percent', ...(mod && {mod})}}
}

/** Behind a percentage without a unit: a noun, which the number counts, or the rest of a ratio. */
const COUNTS = /^ ?(?:op (?:de |elke )?\d|%)|^ (?!(?:is|was|wordt|werd|of|en|in|op|per|van|voor|naar|bij|aan|te|tot|dat|die|over|door|uit|met|als)(?!\p{L}))\p{L}/u

/** What says how a range is meant. */
function modOf({unit: {folded}}: Place, from: number): Pick<Percentage, 'mod'> {
  const mod = modOfRange(folded, from)
  return mod ? {mod} : {}
}

function unitOf(groups: Groups): PercentUnit {
  return percentWords.get(groups['unit']!.trim())!
}
