import {two} from '../../calendar/day.ts'
import {exists} from '../../calendar/edtf.ts'
import {alternation, initials} from '../../language/alternation.ts'
import {countedUnits, monthWords, ordinalEndings, seasons, shortYearOpeners, weekdays, WINTER} from '../../language/calendar-words.ts'
import {closedWords} from '../../language/function-words.ts'
import {months} from '../../language/months.ts'
import {gap} from '../../number/index.ts'
import {pattern, type Groups} from '../define-extractor.ts'
import {isOnlyVerb} from '../../language/verbs.ts'
import {dayMonth} from './day-month.ts'
import {one, span, type Form, type Setting, type Stretch} from './form.ts'
import {century, day, dayWords, jointOf, month, NO_YEAR, optionalYear, readMonth, readOrdinal, readYear, year, yearOf} from './sources.ts'
import {inAddress, insideNumber, isOfName, isYear, lastWord, named} from './surroundings.ts'

const DECADES = ['nul', 'tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const decadeOf = `(?:(?:1[5-9]|20)\\d0|[’'‘]?[1-9]0|${alternation(DECADES)})`
const DAY_DIGITS = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)'

/** Dates that say their own day, month or year. One without a year has `XXXX` in its place. */

/** `april 14, 2015` · `November 7 and 8, 2023` · `aug 8`: where no word follows that the number could count. */
const monthDay: Form = {
  name: 'month-day',
  at: {words: [...monthWords.keys()].map(word => word.replace('.', ''))},
  pattern: pattern('iu')`(?<month>${month})${gap}(?<day>${DAY_DIGITS})(?:e|ste|de)?(?:(?:(?:${gap}(?<list>and|en|&)${gap}|${gap}?[–-]${gap}?)(?<last>${DAY_DIGITS}))?,${gap}(?<year>${year})|(?=${gap}?[–-]${gap}?\p{L}|[.;)]?$))`,
  read(groups) {
    const [ofYear, ofMonth, first] = [yearOf(groups), readMonth(groups['month']!), Number(groups['day'])]
    if (groups['last'] === undefined) return dayOf(ofYear, ofMonth, first)
    const last = Number(groups['last'])
    if (last <= first || !exists(Number(ofYear) || undefined, ofMonth, last)) return undefined
    const points = [first, last].map(number => `${ofYear}-${two(ofMonth)}-${two(number)}`)
    return {points, joints: [groups['list'] === undefined ? 'to' : 'and'], precision: 'day'}
  }
}

/** `juli 2022` · `oktober` · `sept. 2022`. A short month alone counts where it is no name. */
const monthYear: Form = {
  name: 'month',
  at: {words: [...monthWords.keys()].map(word => word.replace('.', ''))},
  pattern: pattern('iu')`(?<month>${month})${optionalYear}`,
  read(groups, setting) {
    const {folded, text, from} = setting
    if (inAddress(setting)) return undefined
    if (DAY_BEFORE.test(folded.slice(Math.max(0, from - 6), from))) return undefined
    if (!groups['year'] && text[from] !== text[from]!.toLowerCase() && (!months.has(groups['month']!) || isOfName(setting))) return undefined
    return one(`${yearOf(groups)}-${two(readMonth(groups['month']!))}`, 'month')
  }
}

/** `20-02-2023` · `3.4.2023` · `1/aug/2019` · `31-10-74`. Day before month, as the Dutch write. */
const dayFirst: Form = {
  name: 'numeric',
  at: {digits: [1, 2], then: '-/.'},
  pattern: pattern('iu')`(?<day>\d{1,2})(?<first>[-/.])(?<month>\d{1,2}|${month})(?<second>[-/.])(?:[’'‘](?=\d\d(?!\d)))?(?<year>\d{4}|\d\d)(?!\d|[-/.]\d)`,
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
  at: {digits: [4, 4], then: '-/.'},
  pattern: pattern('iu')`(?<year>\d{4})(?<first>[-/.])(?<month>\d{1,2})(?<second>[-/.])(?<day>\d{1,2})(?!\d|[-/.]\d)`,
  read(groups, setting) {
    if (groups['first'] !== groups['second'] || insideNumber(setting)) return undefined
    return dayOf(groups['year']!, Number(groups['month']), Number(groups['day']))
  }
}

/** `11-2016` · `06/2004`. */
const monthFirst: Form = {
  name: 'numeric-month',
  at: {digits: [1, 2], then: '-/'},
  pattern: pattern('iu')`(?<month>0?[1-9]|1[0-2])${gap}?[-/]${gap}?(?<year>(?:19|20)\d\d)(?!\d|[-/.]\d|[-–]\d)`,
  read: (groups, setting) => (insideNumber(setting) || named(setting) ? undefined : one(`${groups['year']}-${two(Number(groups['month']))}`, 'month'))
}

/** `2016-11`, but not `2011-12`, which is a session. */
const isoMonth: Form = {
  name: 'iso-month',
  at: {digits: [4, 4], then: `-/,${initials(monthWords.keys())}`},
  pattern: pattern('iu')`(?<year>(?:19|20)\d\d)(?<joint>${gap}?[-/]${gap}?|,?${gap})(?<month>\d{1,2}|${month})(?![\p{L}\d]|[-/.]\d|${gap}(?:19|20)\d\d(?!\d))`,
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
  at: {digits: [1, 2], then: '-/.'},
  pattern: pattern('iu')`(?<day>0?[1-9]|[12]\d|3[01])(?<first>[-/.])(?<month>0?[1-9]|1[0-2])(?![\p{L}\d]|[-/.,]\d|${gap}?(?:%|${alternation(countedUnits)}(?!\p{L})))`,
  read(groups, setting) {
    if (setting.joined) return dayOf(NO_YEAR, Number(groups['month']), Number(groups['day']))
    if (groups['first'] !== '.' && ANOTHER.test(setting.folded.slice(setting.to, setting.to + 20))) return dayOf(NO_YEAR, Number(groups['month']), Number(groups['day']))
    const isDay = setting.whole ? !(groups['first'] === '.' || isFraction(groups)) : isCued(groups, setting)
    return isDay ? dayOf(NO_YEAR, Number(groups['month']), Number(groups['day'])) : undefined
  }
}

/** A year alone, where it neither counts nor names: `in 2022`, `Defensienota 2022`, `(2023)`. */
const yearAlone: Form = {
  name: 'year',
  at: {digits: [4, 6], words: ['tweeduizend', 'negentienhonderd']},
  pattern: pattern('iu')`(?<year>${year})(?!\d|-\p{L}|_|:(?!${gap}|$)|[-–/]{1,2}(?!(?:19|2[01])\d\d(?!\d))\d|\/[cl]${gap}?\d)`,
  read(groups, setting) {
    if (/^[\p{L}°]/u.test(setting.folded.slice(setting.to, setting.to + 1)) || monthWords.has(lastWord(setting))) return undefined
    // the High Representative's papers: `HR(2018) 94`
    if (/\p{Lu}\($/u.test(setting.text.slice(Math.max(0, setting.from - 2), setting.from)) && /^\) ?\d/u.test(setting.text.slice(setting.to, setting.to + 3))) return undefined
    // «van twaalfhonderd tot tweeduizend strijders»: a round number in words is a year only where it is called one
    if (ROUND.has(groups['year']!) && !(roundOpeners.has(lastWord(setting)) && !/^[ \u00a0]\p{Ll}{3,30}(?:en|s)(?!\p{L})/u.test(setting.folded.slice(setting.to, setting.to + 40)))) return undefined
    if (UNTIL.test(setting.folded.slice(Math.max(0, setting.from - 24), setting.from)) && setting.to - setting.from === 4) return one(groups['year']!, 'year')
    if (!setting.joined && (insideNumber(setting) || named(setting) || !isYear(setting))) return undefined
    return one(two(readYear(groups['year']!)).padStart(4, '0'), 'year')
  }
}

/** `eind ’23`, `schooljaar ’22/’23`: two digits behind an apostrophe, where a word of time stands before them. */
const shortYear: Form = {
  name: 'short-year',
  at: {signs: '’‘\''},
  pattern: pattern('iu')`[’‘'](?<year>\d\d)(?![\p{L}\d]|[.,/]\d)(?:(?<joint>${gap}?[-–/]${gap}?|${gap}(?:en|of|t/m|tot${gap}en${gap}met|tot)${gap})[’‘'](?<last>\d\d)(?![\p{L}\d]|[.,]\d))?`,
  read(groups, setting) {
    if (!setting.joined && !shortYearOpeners.has(lastWord(setting)) && !monthWords.has(lastWord(setting))) return undefined
    const first = String(century(Number(groups['year'])))
    if (groups['last'] === undefined) return one(first, 'year')
    return {points: [first, String(century(Number(groups['last'])))], joints: [/[/–-]/u.test(groups['joint']!) ? 'to' : jointOf(groups['joint']!)], precision: 'year'}
  }
}

/** `schooljaar 2022/23`: a year and the next. A parliamentary one is part of a reference. */
const splitYear: Form = {
  name: 'split-year',
  at: {digits: [4, 4], then: '/–-'},
  pattern: pattern('iu')`(?<first>(?:19|20)\d\d)${gap}?[/–-]${gap}?[’'‘]?(?<last>\d\d)(?!\d|[-–/.,]\d|%|\p{L})`,
  read(groups, setting) {
    const first = Number(groups['first'])
    if (insideNumber(setting) || named(setting) || Number(groups['last']) !== (first + 1) % 100 || PARLIAMENTARY.test(setting.folded.slice(Math.max(0, setting.from - 20), setting.from))) return undefined
    return span(String(first), String(first + 1), 'year')
  }
}

const roundOpeners: ReadonlySet<string> = new Set(['jaar', 'in', 'sinds'])
const ROUND: ReadonlySet<string> = new Set(['tweeduizend', 'negentienhonderd'])
/** `tot ten minste 2030`: a bound of time, not of a number. */
const UNTIL = /(?<!\p{L})tot (?:ten minste|tenminste|minimaal|minstens|maximaal|ten hoogste|hooguit) $/u
const PARLIAMENTARY = /(?<!\p{L})(?:vergaderjaar|vergaderjaren|parlementair jaar|zitting|zittingsjaar|i{1,2}),? $/u

/** The year 2023 printed as the number `2.023`: behind a word that wants a year, before what is no noun. */
const yearAsNumber: Form = {
  name: 'year-as-number',
  at: {digits: [1, 1], then: '.'},
  pattern: pattern('iu')`(?<thousand>[12])\.(?<rest>\d{3})(?![\d.,%])(?=${gap}(?:eur|€)|[.,;:)]?(?:$|${gap}(?:heeft|is|was|zijn|zal|wordt|werd)))`,
  read(groups, {folded, from, to}) {
    const digits = `${groups['thousand']}${groups['rest']}`
    if (Number(digits) < 1900 || Number(digits) > 2099) return undefined
    if (!/(?:^|[ \u00a0(])(?:voor|in|sinds|vanaf|jaar|begin|eind|medio|per)[ \u00a0]$/u.test(folded.slice(Math.max(0, from - 10), from))) return undefined
    const doubt = {ruleId: 'year-written-as-number', reason: 'a year is printed as a number, with a point', actual: folded.slice(from, to), expected: [digits]}
    return {...one(digits, 'year'), doubts: [doubt]}
  }
}

/** `voorjaar` · `zomer van 2024` · `najaar 2022` · `winter 2023/2024`. */
const season: Form = {
  name: 'season',
  at: {words: [...seasons.keys()]},
  pattern: pattern('iu')`(?<season>${[...seasons.keys()]})(?!\p{L})(?:(?:${gap}van)?(?:${gap}het${gap}jaar)?${gap}(?<year>${year})(?:[/–-](?:\d\d)?(?<next>\d\d)(?!\d))?)?`,
  read(groups, setting) {
    const {text, from} = setting
    const [ofYear, code, next] = [yearOf(groups), seasons.get(groups['season']!)!, groups['next']]
    if (!groups['year'] && text[from] !== text[from]!.toLowerCase() && isOfName(setting)) return undefined
    // only a winter goes on into the next year
    return next === undefined || (code === WINTER && Number(next) === (Number(ofYear) + 1) % 100) ? one(`${ofYear}-${code}`, 'season') : undefined
  }
}

/** `Q1 2026` · `2019-Q3` · `K4 2016` · `KW2 2024` · `H2 2019`. */
const quarterCode: Form = {
  name: 'quarter-code',
  at: {words: ['q', 'k', 'kw', 'h'], digits: [4, 4]},
  pattern: pattern('iu')`(?:(?<before>(?:19|20)\d\d)(?:${gap}|-)?)?(?<code>q|kw?|h)(?<number>[1-4])(?![\p{L}\d])(?:(?:${gap}van)?(?:${gap}|-|/)(?<year>${year}))?`,
  read(groups) {
    const ofYear = groups['before'] ?? yearOf(groups)
    const half = groups['code'] === 'h'
    // «K1» and «H2» are names of many things where no year stands beside them
    if (ofYear === NO_YEAR && groups['code'] !== 'q') return undefined
    return partOfYear(ofYear, Number(groups['number']), half ? 6 : 3)
  }
}

/** `jaren negentig` · `jaren '90` · `jaren 1970` · `jaren ’80 en ’90` · `jaren zeventig, tachtig en negentig` · `jaren 80 van de vorige eeuw`. */
const decade: Form = {
  name: 'decade',
  at: {words: ['jaren']},
  pattern: pattern('iu')`jaren${gap}(?<list>(?:${decadeOf}(?:,${gap}|${gap}?[-–/]${gap}?|${gap}(?:en|of|tot|tot${gap}en${gap}met|t/m)${gap})){0,4})(?<last>${decadeOf})(?![\p{L}\d]|${gap}?[-–/]${gap}?(?:19|20)\d\d(?!\d)|(?:,|${gap}(?:en|t/m|tot${gap}en${gap}met))${gap}(?:19|20)\d[1-9](?!\d)|${gap}?(?:%|${alternation(countedUnits)}(?!\p{L})))(?:${gap}van${gap}(?:de${gap})?(?:(?<century>vorige|deze)|(?<nth>${day}))${gap}eeuw(?!\p{L}))?`,
  read(groups, setting) {
    // `al jaren 50 mensen`: how long, and how many
    if (lastWord(setting) === 'al') return undefined
    const century = centuryOf(groups, setting)
    const members = [...groups['list']!.matchAll(DECADE)].map(([text]) => text)
    const joints = groups['list']!.split(DECADE).slice(1).map(between => (/^[ \u00a0]?[-–/]/u.test(between) ? 'to' : jointOf(between)))
    const plain = [...members, groups['last']!].map(readDecade)
    const points = century === undefined ? plain : plain.map(point => `${century}${point.slice(2)}`)
    // counted from the letter's date only where the century makes another decade of it
    return {points, joints, precision: 'decade', ...(groups['century'] !== undefined && points[0] !== plain[0] && {cue: groups['century']})}
  }
}

/** `19e eeuw` · `eenentwintigste eeuw`. */
const centuryForm: Form = {
  name: 'century',
  at: {digits: [2, 2], words: dayWords, then: `e${initials(ordinalEndings)}`},
  pattern: pattern('iu')`(?<day>${day})${gap}eeuw(?!\p{L})`,
  read: groups => {
    const number = readOrdinal(groups['day']!)
    return number >= 10 && number <= 22 ? one(`${two(number - 1)}XX`, 'century') : undefined
  }
}

/** The forms that stand on their own, in the order in which they are tried. */
export const statedForms: readonly Form[] = [
  dayMonth, monthDay, monthYear, dayFirst, yearFirst, monthFirst, isoMonth, dayMonthDigits, splitYear, yearAlone, shortYear, yearAsNumber, season, quarterCode, decade, centuryForm
]

/** The nth part of a year, of so many months: a quarter has three. */
export function partOfYear(ofYear: string, number: number, size: 3 | 4 | 6): Stretch | undefined {
  const nth = number === -1 ? 12 / size : number
  if (nth < 1 || nth > 12 / size) return undefined
  return span(`${ofYear}-${two((nth - 1) * size + 1)}`, `${ofYear}-${two(nth * size)}`, size === 6 ? 'half' : 'quarter')
}

/* --- internal --- */

const DECADE = new RegExp(decadeOf, 'gu')

/** `’80`, `1970`, `tachtig` → `198X`; `nul` and `tien` are of this century. */
/** The hundreds of the century that a decade is said to be of. */
function centuryOf({century, nth}: Groups, {anchor}: Setting): string | undefined {
  if (nth !== undefined) return two(readOrdinal(nth) - 1)
  return century === undefined || anchor === undefined ? undefined : two(Number(anchor.slice(0, 2)) - (century === 'vorige' ? 1 : 0))
}

function readDecade(text: string): string {
  const word = DECADES.indexOf(text)
  const tens = word >= 0 ? word : Number(text.slice(-2, -1))
  return /^\d{4}$/u.test(text) ? `${text.slice(0, 3)}X` : `${tens < 2 ? 20 : 19}${tens}X`
}

function dayOf(ofYear: string, ofMonth: number, ofDay: number): Stretch | undefined {
  return exists(Number(ofYear) || undefined, ofMonth, ofDay) ? one(`${ofYear}-${two(ofMonth)}-${two(ofDay)}`, 'day') : undefined
}

/** `3/4` by itself is a part of one, `31/5` can be none. */
function isFraction(groups: Groups): boolean {
  return groups['first'] === '/' && Number(groups['day']) < Number(groups['month'])
}

/** `14/10 – 15/10`, `1-10 tot 7-11`: a range of days. */
const ANOTHER = /^[ \u00a0](?:[-–]|tot|tot en met|t\/m)[ \u00a0]\d{1,2}[/-]\d{1,2}(?![\d/])/u
/** Before these nothing but a day stands; behind «op» and «van» it may be a fraction, a score or a number as well. */
const SURE_CUE = new RegExp(`(?:^|[^\\p{L}])(?:d\\.d\\.|datum:?|${alternation(weekdays.keys())})${gap}$`, 'u')
const CUE = new RegExp(`(?:^|[^\\p{L}])(?<cue>op|sinds|van(?: de)?|deze|volgende)${gap}$`, 'u')
/** `kwam uit op 7.5`, `staat op 3.2`: a number. */
const MEASURED = /(?<!\p{L})(?:uit|aan|komt|kwam|komen|kwamen|staat|stond|staan|stonden|ligt|lag|liggen|lagen|blijft|bleef|gemiddeld|geraamd|gesteld|gezet)[ \u00a0]op[ \u00a0]$/u
const WORD_BEHIND = new RegExp(`^${gap}(?<word>\\p{L}{2,30})`, 'u')

/** Whether the words around digits say that they are a day: `op 15-2`, not `op 24/7 basis`, `schaal van 1-10`, `uitslag van 3-1`. */
function isCued(groups: Groups, {folded, from, to}: Setting): boolean {
  const before = folded.slice(Math.max(0, from - 30), from)
  if (SURE_CUE.test(before)) return true
  const cue = CUE.exec(before)?.groups!['cue']
  if (cue === undefined || isFraction(groups)) return false
  if (groups['first'] === '.' && (cue !== 'op' || MEASURED.test(before))) return false
  const word = WORD_BEHIND.exec(folded.slice(to, to + 32))?.groups!['word']
  if (word !== undefined && !closedWords.has(word) && !isOnlyVerb(word)) return false
  return cue === 'op' || cue === 'sinds' || Number(groups['day']) > 12 || groups['month']!.startsWith('0') || groups['day']!.startsWith('0')
}

/** A day of the month: then `day-month` reads both. */
const DAY_BEFORE = /(?<!\d)(?:3[01]|[12]\d|0?[1-9])(?:e|de|ste)?[ \u00a0]?$/u
