import {z} from 'zod'
import {anchorDate, anchorOf} from '../calendar/anchor.ts'
import {lacksYear, series, withYearsOfOthers} from '../calendar/edtf.ts'
import {edtfFields} from '../calendar/value.ts'
import {alternation} from '../language/alternation.ts'
import {backwards, countedOn, countedThen, dateBounds, endsAtDate, rangeWords, sides} from '../language/calendar-words.ts'
import {phraseBefore} from '../language/phrase-before.ts'
import {gap, wordEnd} from '../number/index.ts'
import {dateMod, datePrecision, isoDay} from '../schema/values.ts'
import type {Inferred} from '../types.ts'
import type {Span} from '../trace/index.ts'
import {dateExamples} from './dates/examples.ts'
import {extend, forms} from './dates/series.ts'
import type {Form, Stretch} from './dates/form.ts'
import {defineExtractor, type Place, type Reading, type Rule} from './define-extractor.ts'

/** A day, a longer stretch of the calendar, or several. Bounds are inclusive days; an open one is left out. */
export const dateSchema = z.strictObject({
  edtf: z.string().optional().describe('ISO 8601-2, level 1, and sets of level 2'),
  start_date: isoDay.optional(),
  end_date: isoDay.optional(),
  precision: datePrecision,
  mod: dateMod.optional()
})

export type DateValue = z.infer<typeof dateSchema>

export const date = defineExtractor<DateValue>({
  kind: 'date',
  summary: 'days, months, years and other stretches of the calendar',
  schema: dateSchema,
  columns: {
    edtf: value => value.edtf,
    start_date: value => value.start_date,
    end_date: value => value.end_date,
    precision: value => value.precision,
    mod: value => value.mod
  },
  yieldsTo: ['url', 'reference'],
  rules: forms.map(ruleOf),
  examples: dateExamples
})

/* --- internal --- */

function ruleOf({name, at, pattern, read}: Form): Rule<DateValue> {
  return {
    name,
    at,
    pattern,
    read(groups, place) {
      const {unit, from, to, letter} = place
      if (unit.role === 'header' && OWN_NUMBER.test(unit.text)) return undefined
      const setting = {folded: unit.folded, text: unit.text, from, to, whole: isWhole(place), anchor: anchorDate(letter, unit)}
      const first = read(groups, setting)
      const whole = first && extend(first, setting)
      return whole && !isSession(unit.folded, from, whole.to) ? readingOf(whole, place) : undefined
    }
  }
}

/** A parliamentary year that no rule of references took: `(Kamerstukken I, 1999–2000, …)`, `(2023/2024 nr. 14)`. */
function isSession(folded: string, from: number, to: number): boolean {
  if (!SESSION.test(folded.slice(from, to))) return false
  return /(?:kamerst\p{L}{2,8}|handelingen|hand\.)[^.;()]{0,16}$/u.test(folded.slice(Math.max(0, from - 36), from)) || /^,? nrs?\.? ?\d/u.test(folded.slice(to, to + 8))
}

const SESSION = /^\d{4} ?[/–-] ?\d{2,4}$/u

/** A line of the head that is nothing but a number is the paper’s own, also where it looks like a year: `1786`. */
const OWN_NUMBER = /^\d{1,5}$/

function isWhole({unit: {alone, text}, from, to}: Place): boolean {
  return alone === true && from === 0 && to === text.length
}

/** How what stands behind a date begins if it can be a side: looked at first, since nearly always it cannot. */
const MAY_BE_SIDE = /,|[ \u00a0]?[(jlage]/y
/** `jl.` or `a.s.` behind a date; a bracket may stand between. */
const SIDE = new RegExp(`(?<bracket>${gap}?\\([^()]{0,120}\\))?,?${gap}?(?<cue>${alternation(sides.keys())})${wordEnd}`, 'uy')

function readingOf(stretch: Stretch & {to: number}, place: Place): Reading<DateValue> {
  const {unit, letter} = place
  const edtf = series(withYearsOfOthers(stretch.points, stretch.joints), stretch.joints)
  const yearless = lacksYear(edtf)
  const side = yearless || stretch.precision === 'day' || stretch.precision === 'month' ? sideAt(unit.folded, stretch.to) : undefined
  // a side says nothing of a date that has its year: `3 mei 2022 jl.`
  const cue = (yearless ? side?.cue : undefined) ?? stretch.cue
  const mod = stretch.part ?? stretch.bound ?? boundOf(unit.folded, place.from, side?.span[1] ?? stretch.to, side?.cue)
  const alternative = stretch.alternative
  const parts: Record<string, Span | undefined> = side ? {cue: side.span} : {}
  const reading: Reading<DateValue> = {value: valueOf(edtf, stretch, mod), to: side && !side.apart ? side.span[1] : stretch.to, parts}
  if (cue !== undefined) {
    reading.basis = alternative ? 'ambiguous' : 'inferred'
    reading.inferred = inferredFrom(edtf, yearless, cue, anchorOf(letter, unit))
  }
  if (alternative) reading.alternatives = [valueOf(alternative, stretch, mod)]
  if (stretch.doubts) reading.doubts = stretch.doubts
  return reading
}

/** How the words before a date bound it. */
function boundOf(folded: string, from: number, to: number, side: string | undefined): DateValue['mod'] {
  const bound = phraseBefore(folded, ofYear(folded, from), dateBounds, 4)
  if (!bound) return UNTIL_NOW.test(folded.slice(to, to + 24)) && FROM_THEN.test(folded.slice(Math.max(0, from - 8), from)) ? 'ON_OR_AFTER' : apartBefore(folded, from)
  // `vanaf 2022 tot en met 2030` has its end
  if (bound.means === 'ON_OR_AFTER' && ENDS.test(folded.slice(from, to))) return undefined
  const before = folded.slice(Math.max(0, from - REACH), from)
  if (bound.phrase === 'per') return LAST_OF_MONTH.test(folded.slice(from, to)) || sides.get(side ?? '') === 'past' || COUNTED_ON.test(before) || COUNTED_THEN.test(folded.slice(to, to + REACH)) ? undefined : bound.means
  if (bound.phrase === 'tot' && ENDS_AT.test(before)) return undefined
  return (bound.means === 'ON_OR_BEFORE' || bound.means === 'BEFORE') && BACKWARDS.test(before) ? 'ON_OR_AFTER' : bound.means
}

/** Where a year begins with the word for it: `tot en met het jaar 2021`. */
function ofYear(folded: string, from: number): number {
  const word = YEAR_WORD.exec(folded.slice(Math.max(0, from - 24), from))?.[0]
  return from - (word?.length ?? 0)
}

const YEAR_WORD = /(?<!\p{L})(?:het )?(?:begrotings|kalender|boek|school|studie)?jaar $/u
/** `niet eerder worden genomen dan op 3 december 2014`: the words of a bound stand apart. */
function apartBefore(folded: string, from: number): DateValue['mod'] {
  if (!/(?<!\p{L})dan (?:op |per |in |vanaf )?$/u.test(folded.slice(Math.max(0, from - 12), from))) return undefined
  const word = APART.exec(folded.slice(Math.max(0, from - REACH * 2), from))?.groups!['word']
  return word === undefined ? undefined : word === 'later' ? 'ON_OR_BEFORE' : 'ON_OR_AFTER'
}

/** `van 2016 tot heden`, `over de periode 2016 tot en met nu` */
const UNTIL_NOW = /^ (?:tot|tot en met|t\/m) (?:heden|nu|vandaag)(?!\p{L})/u
const FROM_THEN = /(?:^|[ (])(?:van|periode) $/u
const APART = /(?<!\p{L})niet (?<word>eerder|later)(?!\p{L})[^.,;:]{1,80}$/u
const REACH = 60
const BACKWARDS = new RegExp(`(?<!\\p{L})${alternation(backwards)}(?: van| vanaf)?,? (?:tot en met|t/m|tot|tot aan) $`, 'u')
const ENDS = new RegExp(`(?<!\\p{L})${alternation(rangeWords)}(?!\\p{L})`, 'u')
const ENDS_AT = new RegExp(`(?<!\\p{L})${alternation(endsAtDate)} tot (?:de |het )?$`, 'u')
const COUNTED_ON = new RegExp(`(?<!\\p{L})${alternation(countedOn)}(?: was| is)?,? per $`, 'u')
/** `per 30 april zijn`: what begins does so on a first day, on a last one something is counted or ends. */
const LAST_OF_MONTH = new RegExp(`^(?:31(?!\\d)|30${gap}(?:apr|jun|sep|nov)|2[89]${gap}feb)`, 'u')
/** `Per 31 december 2022 bedroeg de schuld …` */
const COUNTED_THEN = new RegExp(`^,? ${alternation(countedThen)}(?!\\p{L})`, 'u')

function valueOf(edtf: string, {precision}: Stretch, mod: DateValue['mod']): DateValue {
  const value: DateValue = {...edtfFields(edtf), precision}
  if (mod) value.mod = mod
  return value
}

/** What came from the letter's date; a year that is still open is filled in by resolve/years.ts, by the cue. */
function inferredFrom(edtf: string, yearless: boolean, cue: string, from: string): Inferred {
  return {[yearless ? 'year' : 'date']: {value: yearless ? 'XXXX' : edtf, from, cue}}
}

function sideAt(folded: string, at: number): {cue: string; span: Span; apart: boolean} | undefined {
  MAY_BE_SIDE.lastIndex = at
  if (!MAY_BE_SIDE.test(folded)) return undefined
  SIDE.lastIndex = at
  const groups = SIDE.exec(folded)?.groups
  if (!groups) return undefined
  const cue = groups['cue']!
  return {cue, span: [SIDE.lastIndex - cue.length, SIDE.lastIndex], apart: groups['bracket'] !== undefined}
}
