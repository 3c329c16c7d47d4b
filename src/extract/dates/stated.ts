import {two, weekdayOf} from '../../calendar/day.ts'
import {exists, lacksYear, type Joint} from '../../calendar/edtf.ts'
import {alternation} from '../../language/alternation.ts'
import {countedUnits, monthWords, noYearAfter, seasons, shortWeekdays, weekdays, yearOpeners} from '../../language/calendar-words.ts'
import {phraseBefore} from '../../language/phrase-before.ts'
import {months} from '../../language/months.ts'
import {gap} from '../../number/index.ts'
import type {Doubt} from '../../types.ts'
import {pattern} from '../define-extractor.ts'
import {one, span, type Form, type Setting, type Stretch} from './form.ts'
import {century, day, dayWords, joint, month, readMonth, readOrdinal, readYear, weekday, year} from './sources.ts'

/** Dates that say their own day, month or year. One without a year has `XXXX` in its place. */

const NO_YEAR = 'XXXX'
const optionalYear = `(?:,?(?:${gap}(?:van|in))?(?:${gap}|-)?(?<year>${year}))?`
const days = `(?:${weekday}?${day}(?:,${gap}|${joint})){0,8}`

/** `20 februari 2023` · `11–12 juli 2023` · `maandag 6, 7 en 9 maart` · `de 4e van mei`. */
const dayMonth: Form = {
  name: 'day-month',
  at: {digits: [1, 2], words: [...dayWords, ...weekdays.keys(), ...shortWeekdays]},
  pattern: pattern('iu')`(?<days>${days})(?<weekday>${weekday})?(?<day>${day})(?:${gap}van)?(?:${gap}|-)?(?<month>${month})${optionalYear}`,
  read(groups, setting) {
    const before = setting.folded.slice(Math.max(0, setting.from - 16), setting.from)
    if (/[\p{L}\d][-.,/]?$/u.test(before.slice(-2)) && !/[.,]$/.test(before)) return undefined
    const list = members(groups['days']!)
    if (list.length > 0 && (/(?:nrs?\.|nummers?|blz\.|artikel(?:en)?)[ \u00a0]$/u.test(before) || !closes(groups['days']!))) return undefined
    const [ofYear, ofMonth] = [yearOf(groups), readMonth(groups['month']!)]
    const numbers = [...list.map(({text}) => readOrdinal(text)), readOrdinal(groups['day']!)]
    if (!numbers.every(number => exists(Number(ofYear) || undefined, ofMonth, number))) return {...one(`${ofYear}-${two(ofMonth)}`, 'month'), doubts: [noSuchDay(setting)]}
    return {
      points: numbers.map(number => `${ofYear}-${two(ofMonth)}-${two(number)}`),
      joints: list.map(({joint}) => jointOf(joint)),
      precision: 'day',
      ...(groups['weekday'] && saidWeekday(groups['weekday'], `${ofYear}-${two(ofMonth)}-${two(numbers.at(-1)!)}`))
    }
  }
}

/** `april 14, 2015` · `aug 8`: where no word follows that the number could count. */
const monthDay: Form = {
  name: 'month-day',
  at: {words: [...monthWords.keys()].map(word => word.replace('.', ''))},
  pattern: pattern('iu')`(?<month>${month})${gap}(?<day>3[01]|[12]\d|0?[1-9])(?:e|ste|de)?(?:,${gap}(?<year>${year})|(?=${gap}?[–-]${gap}?\p{L}|[.;)]?$))`,
  read: groups => dayOf(yearOf(groups), readMonth(groups['month']!), Number(groups['day']))
}

/** `juli 2022` · `oktober` · `sept. 2022`. A short month alone counts where it is no name. */
const monthYear: Form = {
  name: 'month',
  at: {words: [...monthWords.keys()].map(word => word.replace('.', ''))},
  pattern: pattern('iu')`(?<month>${month})${optionalYear}`,
  read(groups, {folded, text, from}) {
    if (DAY_BEFORE.test(folded.slice(Math.max(0, from - 6), from))) return undefined
    if (!groups['year'] && !months.has(groups['month']!) && text[from] !== text[from]!.toLowerCase()) return undefined
    return one(`${yearOf(groups)}-${two(readMonth(groups['month']!))}`, 'month')
  }
}

/** `20-02-2023` · `3.4.2023` · `1/aug/2019` · `31-10-74`. Day before month, as the Dutch write. */
const dayFirst: Form = {
  name: 'numeric',
  at: {digits: [1, 2]},
  pattern: pattern('iu')`(?<day>\d{1,2})(?<first>[-/.])(?<month>\d{1,2}|${month})(?<second>[-/.])(?<year>\d{4}|\d\d)(?!\d|[-/.]\d)`,
  read(groups, setting) {
    if (groups['first'] !== groups['second'] || insideNumber(setting)) return undefined
    const digits = groups['year']!
    if (groups['first'] === '.' && digits.length === 2 && setting.to - setting.from < 8) return undefined
    return dayOf(String(digits.length === 2 ? century(Number(digits)) : digits), readMonth(groups['month']!), Number(groups['day']))
  }
}

/** `2023-02-20` · `2015.05.25` · `2020/03/01`. */
const yearFirst: Form = {
  name: 'iso',
  at: {digits: [4, 4]},
  pattern: pattern('iu')`(?<year>\d{4})(?<first>[-/.])(?<month>\d{1,2})(?<second>[-/.])(?<day>\d{1,2})(?!\d|[-/.]\d)`,
  read(groups, setting) {
    if (groups['first'] !== groups['second'] || insideNumber(setting)) return undefined
    return dayOf(groups['year']!, Number(groups['month']), Number(groups['day']))
  }
}

/** `11-2016` · `06/2004`. */
const monthFirst: Form = {
  name: 'numeric-month',
  at: {digits: [1, 2]},
  pattern: pattern('iu')`(?<month>0?[1-9]|1[0-2])${gap}?[-/]${gap}?(?<year>(?:19|20)\d\d)(?!\d|[-/.]\d|[-–]\d)`,
  read: (groups, setting) => (insideNumber(setting) || named(setting) ? undefined : one(`${groups['year']}-${two(Number(groups['month']))}`, 'month'))
}

/** `2016-11`, but not `2011-12`, which is a session. */
const isoMonth: Form = {
  name: 'iso-month',
  at: {digits: [4, 4]},
  pattern: pattern('iu')`(?<year>(?:19|20)\d\d)(?<joint>${gap}?[-/]${gap}?|,?${gap})(?<month>\d{1,2}|${month})(?![\p{L}\d]|[-/.]\d)`,
  read(groups, setting) {
    const ofMonth = readMonth(groups['month']!)
    const digits = /\d/.test(groups['month']!)
    if (insideNumber(setting) || named(setting) || ofMonth < 1 || ofMonth > 12) return undefined
    if (digits && (!/[-/]/.test(groups['joint']!) || ofMonth === (Number(groups['year']) + 1) % 100)) return undefined
    return one(`${groups['year']}-${two(ofMonth)}`, 'month')
  }
}

/** Day and month in digits, where the words around say that they are. */
const dayMonthDigits: Form = {
  name: 'numeric-day-month',
  at: {digits: [1, 2]},
  pattern: pattern('iu')`(?<day>0?[1-9]|[12]\d|3[01])(?<first>[-/.])(?<month>0?[1-9]|1[0-2])(?![\p{L}\d]|[-/.,]\d|${gap}?(?:%|${alternation(countedUnits)}(?!\p{L})))`,
  read(groups, setting) {
    const before = setting.folded.slice(Math.max(0, setting.from - 30), setting.from)
    if (groups['first'] === '/' && ANOTHER.test(setting.folded.slice(setting.to, setting.to + 12))) return dayOf(NO_YEAR, Number(groups['month']), Number(groups['day']))
    const cue = DIGITS_CUE.exec(before)?.groups!['cue']
    // «van 1.5» is a number
    return setting.joined || (cue !== undefined && !(cue.startsWith('van') && groups['first'] === '.')) ? dayOf(NO_YEAR, Number(groups['month']), Number(groups['day'])) : undefined
  }
}

/** A year alone, where it neither counts nor names: `in 2022`, `Defensienota 2022`, `(2023)`. */
const yearAlone: Form = {
  name: 'year',
  at: {digits: [4, 6], words: ['tweeduizend', 'negentienhonderd']},
  pattern: pattern('iu')`(?<year>${year})(?!\d|-\p{L}|[:_]|[-–/]{1,2}(?!(?:19|2[01])\d\d(?!\d))\d)`,
  read(groups, setting) {
    if (/^[\p{L}°]/u.test(setting.folded.slice(setting.to, setting.to + 1)) || monthWords.has(lastWord(setting))) return undefined
    if (!setting.joined && (insideNumber(setting) || named(setting) || !isYear(setting))) return undefined
    return one(two(readYear(groups['year']!)).padStart(4, '0'), 'year')
  }
}

/** The year 2023 printed as the number `2.023`: behind a word that wants a year, before what is no noun. */
const yearAsNumber: Form = {
  name: 'year-as-number',
  at: {digits: [1, 1]},
  pattern: pattern('iu')`(?<thousand>[12])\.(?<rest>\d{3})(?![\d.,%])(?=${gap}(?:eur|€)|[.,;:)]?(?:$|${gap}(?:heeft|is|was|zijn|zal|wordt|werd)))`,
  read(groups, {folded, from, to}) {
    const digits = `${groups['thousand']}${groups['rest']}`
    if (Number(digits) < 1900 || Number(digits) > 2099) return undefined
    if (!/(?:^|[ \u00a0(])(?:voor|in|sinds|vanaf|jaar|begin|eind|medio|per)[ \u00a0]$/u.test(folded.slice(0, from))) return undefined
    const doubt = {ruleId: 'year-written-as-number', reason: 'a year is printed as a number, with a point', actual: folded.slice(from, to), expected: [digits]}
    return {...one(digits, 'year'), doubts: [doubt]}
  }
}

/** `voorjaar` · `zomer van 2024` · `najaar 2022`. */
const season: Form = {
  name: 'season',
  at: {words: [...seasons.keys()]},
  pattern: pattern('iu')`(?<season>${[...seasons.keys()]})(?!\p{L})(?:(?:${gap}van)?(?:${gap}het${gap}jaar)?${gap}(?<year>${year}))?`,
  read: groups => one(`${yearOf(groups)}-${seasons.get(groups['season']!)}`, 'season')
}

/** `Q1 2026` · `2019-Q3` · `K4 2016` · `H2 2019`. */
const quarterCode: Form = {
  name: 'quarter-code',
  at: {words: ['q', 'k', 'h'], digits: [4, 4]},
  pattern: pattern('iu')`(?:(?<before>(?:19|20)\d\d)(?:${gap}|-)?)?(?<code>[qkh])(?<number>[1-4])(?![\p{L}\d])(?:(?:${gap}van)?(?:${gap}|-|/)(?<year>${year}))?`,
  read(groups) {
    const ofYear = groups['before'] ?? yearOf(groups)
    const half = groups['code'] === 'h'
    // «K1» and «H2» are names of many things where no year stands beside them
    if (ofYear === NO_YEAR && groups['code'] !== 'q') return undefined
    return partOfYear(ofYear, Number(groups['number']), half ? 6 : 3)
  }
}

/** `jaren negentig` · `jaren '90` · `jaren 1970`. */
const decade: Form = {
  name: 'decade',
  at: {words: ['jaren']},
  pattern: pattern('iu')`jaren${gap}(?:(?<full>(?:1[5-9]|20)\d)0|[’'‘]?(?<tens>[1-9])0|(?<word>twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien|nul))(?![\p{L}\d])`,
  read(groups) {
    const word = groups['word']
    const tens = word ? ['nul', 'tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'].indexOf(word) : Number(groups['tens'])
    return one(groups['full'] ? `${groups['full']}X` : `${tens < 2 ? 20 : 19}${tens}X`, 'decade')
  }
}

/** `19e eeuw` · `eenentwintigste eeuw`. */
const centuryForm: Form = {
  name: 'century',
  at: {digits: [2, 2], words: dayWords},
  pattern: pattern('iu')`(?<day>${day})${gap}eeuw(?!\p{L})`,
  read: groups => {
    const number = readOrdinal(groups['day']!)
    return number >= 10 && number <= 22 ? one(`${two(number - 1)}XX`, 'century') : undefined
  }
}

/** The forms that stand on their own, in the order in which they are tried. */
export const statedForms: readonly Form[] = [
  dayMonth, monthDay, monthYear, dayFirst, yearFirst, monthFirst, isoMonth, dayMonthDigits, yearAlone, yearAsNumber, season, quarterCode, decade, centuryForm
]

/** The nth part of a year, of so many months: a quarter has three. */
export function partOfYear(ofYear: string, number: number, size: 3 | 4 | 6): Stretch | undefined {
  const nth = number === -1 ? 12 / size : number
  if (nth < 1 || nth > 12 / size) return undefined
  return span(`${ofYear}-${two((nth - 1) * size + 1)}`, `${ofYear}-${two(nth * size)}`, size === 6 ? 'half' : 'quarter')
}

/** What the words between two members of a list say. */
export function jointOf(text: string): Joint {
  if (/[ \u00a0](?:of|en\/of)[ \u00a0]/.test(text)) return 'or'
  return /[ \u00a0]en[ \u00a0]|,/.test(text) ? 'and' : 'to'
}

/* --- internal --- */

function yearOf(groups: Record<string, string | undefined>): string {
  return groups['year'] ? String(readYear(groups['year'])).padStart(4, '0') : NO_YEAR
}

function dayOf(ofYear: string, ofMonth: number, ofDay: number): Stretch | undefined {
  return exists(Number(ofYear) || undefined, ofMonth, ofDay) ? one(`${ofYear}-${two(ofMonth)}-${two(ofDay)}`, 'day') : undefined
}

function noSuchDay({folded, from, to}: Setting): Doubt {
  return {ruleId: 'impossible-date', reason: 'the month has no such day: only month and year are read', actual: folded.slice(from, to)}
}

/** A weekday tells the year that is not printed, and proves the one that is. */
function saidWeekday(text: string, edtf: string): Partial<Stretch> {
  const word = /\p{L}+/u.exec(text)![0]
  const said = weekdays.get(word)
  if (said === undefined) return {}
  if (lacksYear(edtf)) return {cue: word}
  const is = [...weekdays.keys()][weekdayOf(edtf) - 1]!
  return is === word ? {} : {doubts: [{ruleId: 'weekday-mismatch', reason: 'the date falls on another day of the week', actual: word, expected: [is]}]}
}

const MEMBER = new RegExp(`${weekday}?(?<day>${day})(?<joint>,${gap}|${joint})`, 'uy')

/** The days of a list but its last, each with the joint behind it. */
function members(list: string): {text: string; joint: string}[] {
  const found: {text: string; joint: string}[] = []
  MEMBER.lastIndex = 0
  for (let match = MEMBER.exec(list); match; match = MEMBER.exec(list)) found.push({text: match.groups!['day']!, joint: match.groups!['joint']!})
  return found
}

/** `14/10 – 15/10` is a range of days. */
const ANOTHER = /^[ \u00a0][-–][ \u00a0]\d{1,2}\/\d{1,2}(?![\d/])/
const DIGITS_CUE = new RegExp(`(?:^|[^\\p{L}])(?<cue>op|d\\.d\\.|datum:?|sinds|van(?: de)?|deze|volgende|${alternation(weekdays.keys())})${gap}$`, 'u')

/** A list with commas must end in «en» or «of»: `nr. 13, 20 januari` is none. */
function closes(list: string): boolean {
  return !/,[ \u00a0]$/.test(list)
}

const naming = new Map(noYearAfter.map(word => [word, true]))
const opening = new Map(yearOpeners.map(word => [word, true]))

/** Whether a match begins inside a longer number or code. */
function insideNumber({folded, from}: Setting): boolean {
  return /[\p{L}\d](?:[-–/.,:+]|\p{Sc})?$|[-+#=_/]$/u.test(folded.slice(Math.max(0, from - 2), from)) && !/\p{L}[/–-]$|[\p{L}][.,]$|[ (]-$/u.test(folded.slice(Math.max(0, from - 2), from))
}

/** Whether the word before makes a number a name or an amount: `nr. 2007`, `EUR 2023`. */
function named({folded, from}: Setting): boolean {
  return phraseBefore(folded, from, naming, 2) !== undefined || /(?:eur|[€$£])$/.test(folded.slice(Math.max(0, from - 3), from))
}

const LAW = /(?:^|[ \u00a0(«])(?:[\p{Lu}][\p{L}-]{2,30}(?:wet|besluit|regeling|circulaire)|W[\p{L}]{1,3}|Wet[ \u00a0][\p{L}-]{2,30}|Wet[ \u00a0][\p{L}-]{2,30}[ \u00a0][\p{L}-]{2,30})[ \u00a0]$/u

function lastWord({folded, from}: Setting): string {
  return folded.slice(folded.lastIndexOf(' ', from - 2) + 1, from - 1)
}

/** A day of the month: then `day-month` reads both. */
const DAY_BEFORE = /(?<!\d)(?:3[01]|[12]\d|0?[1-9])(?:e|de|ste)?[ \u00a0]?$/u

/** Whether four digits by themselves are a year: what stands around them must not count them. */
function isYear({folded, text, from, to}: Setting): boolean {
  const [before, after] = [folded.slice(Math.max(0, from - 40), from), folded.slice(to, to + 40)]
  const number = Number(folded.slice(from, from + 4))
  if (number && (number < 1500 || number > 2150)) return false
  if (LAW.test(text.slice(Math.max(0, from - 60), from)) || /\d[ \u00a0]$/.test(before)) return false
  const noun = /^[ \u00a0]\p{Ll}{3,30}(?:en|s|’s|'s)(?!\p{L})/u.test(after)
  if (phraseBefore(folded, from, opening, 1)) return !(number % 100 === 0 && noun)
  if (/^[ \u00a0]\p{Lu}{2}(?![\p{L}-])/u.test(text.slice(to, to + 5))) return false
  return !noun && /(?:^|[(«"‘“;:–-]|\p{L}[,.)]?)[ \u00a0]?$/u.test(before)
}
