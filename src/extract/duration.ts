import {z} from 'zod'
import {alternation, initials} from '../language/alternation.ts'
import {durationUnits, type DurationUnit} from '../language/duration-units.ts'
import {numberPrefixes} from '../language/number-words.ts'
import {changeJoint, gap, modAfter, modBefore, multiply, numberAt} from '../number/index.ts'
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

const unit = `(?:${gap}|-)?(?:(?:hele?|volle|gehele|extra|volledige?)${gap})?(?<unit>${alternation(durationUnits.keys())})(?![\\p{L}\\d])`
/** How a unit begins, or the word before it: `hele`, `volle`, `gehele`, `extra`; `half`. */
const lengthStart = `${initials(durationUnits.keys())}hvge`
const range = `(?:${gap}?[–—-]${gap}?|${gap}(?:à|tot|of|tot${gap}en${gap}met|t/m)${gap})`
const decimal = '\\d{1,3}(?:[.,]\\d{1,3})?'

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
    {name: 'digits', at: {digits: [1, 3], then: `${lengthStart}-–—àton`}, pattern: pattern('iu')`${decimal}(?=(?:(?:${range}|${changeJoint})${decimal})?${unit})`, read: readDuration},
    {name: 'one', at: {words: ['een', 'één', 'paar'], then: `${lengthStart}-k`}, pattern: pattern('iu')`(?:een|één|paar)(?=(?:${gap}(?:half|halve|kwart))?${unit})`, read: readDuration},
    {name: 'words', at: {prefixes: numberPrefixes.filter(prefix => !/^[eé]{2}n$/.test(prefix)).concat('eenen')}, pattern: pattern('iu')`\p{Ll}{2,60}(?=${gap})`, read: readDuration}
  ],
  examples: [
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
    {text: 'een termijn van 48 uur', finds: [{text: '48 uur', value: {duration: 'PT48H'}}]},
    {text: 'van 09.00 tot 17.00 uur, 9.30–11.00 uur, 8 tot 10 uur per week', finds: [{text: '8 tot 10 uur', value: {duration_min: 'PT8H', duration_max: 'PT10H'}}]},
    {text: 'Het is zeven uur; het was 9 uur; om acht uur.', finds: []},
    {text: 'om 14.00 uur, per jaar, dit jaar, in 2022 weken later, drie jaarlijkse rapporten', finds: []}
  ]
})

/* --- internal --- */

const UNIT = new RegExp(unit, 'uy')
const RANGE = new RegExp(range, 'uy')
const CHANGE = new RegExp(changeJoint, 'uy')
const AND = new RegExp(`(?:,?${gap}(?:en${gap})?)`, 'uy')
/** Behind these a number up to 24 with «uur» is a time of day. */
const CLOCK = /(?:^|[^\p{L}])(?:om|tot|vanaf|rond|omstreeks|uiterlijk|het is|is het|het was|was het)[ \u00a0]$/iu

/** A time of day: `14.00`. */
const TIME = /^\d{1,2}[.:]\d\d$/

/** «in 2022 weken» counts no weeks. */
const YEAR = /^(?:19|20)\d\d$/

function readDuration(_groups: Groups, {unit: {folded}, from, before}: Place): Reading<Duration> | undefined {
  const [two, stop] = [before.slice(-2), /\p{L}[.,]$/u]
  if (/[\d\p{L}][.,/–-]?$|[-+]$/u.test(two) && !stop.test(two)) return undefined
  const count = countAt(folded, from)
  if (!count) return undefined
  const unit = unitAt(folded, count.to)
  if (!unit) return rangeFrom(folded, from, count) ?? formerFrom(folded, from, count)
  const first = lengthOf(folded, from, count, unit)
  if (first.hour && ((CLOCK.test(before) && Number(count.value) <= 24) || TIME.test(first.number))) return undefined
  if (YEAR.test(first.number)) return undefined
  const whole = withSmaller(folded, first)
  return {value: {duration: `P${whole.text}`, ...mod(folded, from, whole.to)}, to: whole.to}
}

interface Count {
  value: string
  to: number
}

interface Length {
  /** ISO 8601 without its `P`. */
  text: string
  number: string
  hour: boolean
  to: number
}

function countAt(folded: string, at: number): Count | undefined {
  const found = numberAt(folded, at)
  if (found) return found
  const one = /^(?:een|één|paar)(?=[ \u00a0])/u.exec(folded.slice(at, at + 5))
  return one ? {value: one[0] === 'paar' ? '2' : '1', to: at + one[0].length} : undefined
}

function lengthAt(folded: string, at: number): Length | undefined {
  const count = countAt(folded, at)
  const unit = count && unitAt(folded, count.to)
  return unit && lengthOf(folded, at, count, unit)
}

function lengthOf(folded: string, from: number, count: Count, unit: DurationUnit & {to: number}): Length {
  return {text: isoLength(count.value, unit), number: folded.slice(from, count.to), hour: unit.letter === 'H', to: unit.to}
}

function unitAt(folded: string, at: number): (DurationUnit & {to: number}) | undefined {
  UNIT.lastIndex = at
  const unit = UNIT.exec(folded)?.groups!['unit']
  return unit === undefined ? undefined : {...durationUnits.get(unit)!, to: UNIT.lastIndex}
}

/** `2 jaar en 3 maanden`: smaller units that follow. */
function withSmaller(folded: string, first: Length): Length {
  let whole = first
  const used = new Set([first.text.at(-1)])
  for (let count = 0; count < 3; count++) {
    AND.lastIndex = whole.to
    if (!AND.test(folded)) break
    const next = lengthAt(folded, AND.lastIndex)
    if (!next || used.has(next.text.at(-1)) || whole.text.includes('T') || ORDER.indexOf(next.text.at(-1)!) <= ORDER.indexOf(whole.text.at(-1)!)) break
    used.add(next.text.at(-1))
    whole = {...whole, text: `${whole.text}${next.text}`, to: next.to}
  }
  return whole
}

const ORDER = 'YMWDHS'

function rangeFrom(folded: string, from: number, low: Count): Reading<Duration> | undefined {
  RANGE.lastIndex = low.to
  if (!RANGE.test(folded)) return undefined
  const high = countAt(folded, RANGE.lastIndex)
  const unit = high && unitAt(folded, high.to)
  // `van 09.00 tot 17.00 uur` says when, not how long
  if (unit?.letter === 'H' && (TIME.test(folded.slice(from, low.to)) || TIME.test(folded.slice(RANGE.lastIndex, high!.to)))) return undefined
  return unit && {value: {duration_min: `P${isoLength(low.value, unit)}`, duration_max: `P${isoLength(high.value, unit)}`}, from, to: unit.to}
}

/** What a length was before it changed: `18` in «van 18 naar 15 weken». */
function formerFrom(folded: string, from: number, former: Count): Reading<Duration> | undefined {
  CHANGE.lastIndex = former.to
  const now = CHANGE.test(folded) ? countAt(folded, CHANGE.lastIndex) : undefined
  const unit = now && unitAt(folded, now.to)
  return unit && {value: {duration: `P${isoLength(former.value, unit)}`, ...mod(folded, from, former.to)}, to: former.to}
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

function mod(folded: string, from: number, to: number): Pick<Duration, 'mod'> {
  const found = (modBefore(folded, from) ?? modAfter(folded, to))?.mod
  return found ? {mod: found} : {}
}
