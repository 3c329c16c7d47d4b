import {addDays, daysInMonth, mondayOf, mondayOfWeek, nthWeekday, two} from '../../calendar/day.ts'
import {exists, lacksYear} from '../../calendar/edtf.ts'
import {nearestOf, weekOfMonth} from '../../calendar/stretch.ts'
import {alternation} from '../../language/alternation.ts'
import {ordinals, parts, sides, weekdays} from '../../language/calendar-words.ts'
import {gap} from '../../number/index.ts'
import type {IsoDate} from '../../types.ts'
import {pattern} from '../define-extractor.ts'
import {one, span, type Form, type Setting, type Stretch} from './form.ts'
import {pointReader} from './point.ts'
import {relativeForms} from './relative.ts'
import {count, joint, jointOf, NO_YEAR, nth, readCount, readOrdinal, readYear, year} from './sources.ts'
import {partOfYear, statedForms} from './stated.ts'

/** Dates that are a part of another: `begin november`, `tweede kwartaal van 2024`, `week 7 van dit jaar`. */

/** `begin november` · `eind 2022` · `medio volgend jaar` · `einde van het jaar`; `half jaar` is how long. */
const part: Form = {
  name: 'part',
  at: {words: [...parts.keys()]},
  pattern: pattern('iu')`(?<part>${parts.keys()})(?<!half(?=${gap}jaar))${gap}(?:(?:van|in)${gap})?(?=[\p{L}\d’‘'])`,
  read(groups, setting) {
    const whole = containerAt(setting, setting.to)
    if (!whole || whole.part || whole.precision === 'day') return undefined
    return {...whole, part: parts.get(groups['part']!)!}
  }
}

/** Of a year's weeks, not `7,5 week`. */
const weekNumber = '(?:[1-9](?!\\d)|[0-4]\\d|5[0-3])(?!\\d|[.,]\\d)'

const UNITS = ['kwartaal', 'kw', 'kw.', 'helft', 'halfjaar', 'semester', 'trimester', 'week', 'dag', ...weekdays.keys()]

/** `tweede kwartaal van 2024` · `medio derde kwartaal 2023` · `eerste helft van dit jaar` · `derde dinsdag van september 2014` · `3e en 4e kwartaal`. */
const nthOf: Form = {
  name: 'nth-of',
  at: {digits: [1, 2], words: [...ordinals.keys(), 'laatste', 'allerlaatste', ...parts.keys()]},
  pattern: pattern('iu')`(?:(?<part>${parts.keys()})${gap}(?:(?:van|in)${gap})?(?:het${gap}|de${gap})?)?(?<list>(?:${nth}(?:,${gap}|${joint})){0,3})(?<nth>${nth})${gap}(?<unit>${UNITS})(?!\p{L})(?<link>(?:,?${gap}(?:van|in|uit|over))?${gap}(?=[\p{L}\d’'‘]))?`,
  read(groups, setting) {
    const {link, unit, part} = groups
    const whole = link === undefined ? undefined : containerAt(setting, setting.to)
    // «de tweede helft» and «de eerste dag» are parts of anything; a quarter and a «halfjaar» are of a year
    if (!whole && unit !== 'kwartaal' && unit !== 'halfjaar') return undefined
    const within = whole?.points[0] ?? NO_YEAR
    if (whole && whole.points.length > 1) return undefined
    // «het laatste halfjaar» is the one up to the letter
    if (!whole && unit === 'halfjaar' && groups['nth']!.endsWith('laatste')) return undefined
    const numbers = [...groups['list']!.matchAll(ORDINAL), groups['nth']!].map(match => readOrdinal(typeof match === 'string' ? match : match[0]))
    // of a decade or a century there are no quarters
    if (within.length === 4 && within !== NO_YEAR && !/^\d{4}$/.test(within)) return undefined
    const members = numbers.map(number => within.length === 4 ? nthOfYear(unit!, number, within) : nthOfMonth(unit!, number, within, setting.anchor))
    if (members.some(member => member === undefined)) return undefined
    const joints = [...groups['list']!.matchAll(JOINT)].map(match => jointOf(match[0]))
    return {
      points: members.flatMap(member => member!.points),
      joints: members.flatMap((member, index) => [...(index > 0 ? [joints[index - 1] ?? 'to'] : []), ...member!.joints]),
      precision: members[0]!.precision,
      ...(part !== undefined && {part: parts.get(part)!}),
      to: whole?.to ?? setting.to - (link?.length ?? 0),
      ...(whole?.cue ? {cue: whole.cue} : lacksYear(within) && !lacksYear(members[0]!.points[0]!) ? {cue: 'nearest'} : {})
    }
  }
}

/** `eerste drie maanden van 2023` · `laatste zes weken van dit jaar`. */
const firstFew: Form = {
  name: 'first-few',
  at: {words: ['eerste', 'laatste']},
  pattern: pattern('iu')`(?<which>eerste|laatste)${gap}(?<count>${count})${gap}(?<unit>maanden|weken|kwartalen|dagen)${gap}(?:van|in)${gap}(?=[\p{L}\d])`,
  read(groups, setting) {
    const whole = containerAt(setting, setting.to)
    const ofYear = whole?.points[0]
    const many = readCount(groups['count']!)
    if (!whole || whole.points.length > 1 || ofYear === undefined || !/^\d{4}$/.test(ofYear) || !Number.isInteger(many)) return undefined
    const few = fewOf(groups['unit']!, groups['which'] === 'eerste', many, ofYear)
    return few && {...few, to: whole.to!, ...(whole.cue && {cue: whole.cue})}
  }
}

/** `week 7` · `week 31 van 2023` · `weken 10 en 11` · `week 10 t/m 12` · `week van 4 februari`. */
const week: Form = {
  name: 'week',
  at: {words: ['week', 'weken', 'weeknummer', 'weeknummers', 'kalenderweek', 'kalenderweken']},
  pattern: pattern('iu')`(?:kalender)?we(?:ek(?:nummers?)?|ken)${gap}(?:(?<number>${weekNumber})(?:(?<joint>${joint})(?<second>${weekNumber}))?(?:(?:,?${gap}(?:van|in))?${gap}(?:het${gap}jaar${gap})?(?<year>${year}))?|(?:van|die(?:${gap}op)?|beginnend(?:${gap}op)?|startend)${gap}(?<link>(?=\d)))`,
  read(groups, setting) {
    if (groups['link'] !== undefined) {
      const day = pointAt(setting, setting.to)
      if (!day || day.precision !== 'day' || day.points.length > 1) return undefined
      const [point] = day.points as [string]
      const side = lacksYear(point) ? SIDE.exec(setting.folded.slice(day.to!, day.to! + 16)) : null
      const near = lacksYear(point) ? setting.anchor && (side ? onSide(point, setting.anchor, sides.get(side.groups!['side']!)!) : nearestOf(year => `${year}${point.slice(4)}`, setting.anchor)) : point
      if (near === undefined || !exists(Number(near.slice(0, 4)), Number(near.slice(5, 7)), Number(near.slice(8)))) return undefined
      const monday = mondayOf(near)
      return {...span(monday, addDays(monday, 6), 'week'), to: day.to! + (side?.[0].length ?? 0), ...(near !== point && {cue: side?.groups!['side'] ?? 'nearest'})}
    }
    const ofYear = groups['year'] ? readYear(groups['year']) : Number(setting.anchor?.slice(0, 4))
    const [first, second] = [groups['number'], groups['second']].map(number => (number && ofYear ? mondayOfWeek(ofYear, Number(number)) : undefined))
    if (first === undefined || (groups['second'] !== undefined && (second === undefined || second <= first))) return undefined
    const cue = groups['year'] ? {} : {cue: `week ${groups['number']}`}
    if (second === undefined) return {...span(first, addDays(first, 6), 'week'), ...cue}
    const between = jointOf(groups['joint']!)
    if (between === 'to') return {...span(first, addDays(second, 6), 'week'), ...cue}
    return {points: [first, addDays(first, 6), second, addDays(second, 6)], joints: ['to', between, 'to'], precision: 'week', ...cue}
  }
}

/** The forms that hold another date. */
export const composedForms: readonly Form[] = [part, nthOf, firstFew, week]

/* --- internal --- */

const SIDE = new RegExp(`^${gap}(?<side>${alternation(sides.keys())})(?![\\p{L}\\d])`, 'u')

/** The last such day before a letter, or the next. */
function onSide(point: string, anchor: IsoDate, side: 'past' | 'future'): IsoDate {
  const year = Number(anchor.slice(0, 4))
  const own = `${year}${point.slice(4)}`
  return side === 'past' ? (own <= anchor ? own : `${year - 1}${point.slice(4)}`) : own >= anchor ? own : `${year + 1}${point.slice(4)}`
}

const pointAt = pointReader([...statedForms, ...relativeForms])
const ORDINAL = new RegExp(nth, 'gu')
const JOINT = new RegExp(`(?:,${gap}(?!en|of)|${joint})`, 'gu')
const THE_UNIT = new RegExp(`(?:(?:het|de|deze|dit)${gap})?(?<unit>jaar|maand|(?:(?:ons|lopende)${gap})?kalenderjaar)(?!\\p{L})(?!${gap}[12]\\d{3})`, 'uy')
const YEAR_THERE = /^(?:19|20)\d\d(?!\d)/
const ARTICLE = new RegExp(`(?:(?:het|de)${gap})?(?:(?:jaar|maand|zomer van)${gap})?`, 'uy')

/** The month, year or longer that begins at a place; «het jaar» and «de maand» are the letter's own. */
function containerAt(setting: Setting, at: number): Stretch | undefined {
  const {folded, anchor} = setting
  ARTICLE.lastIndex = at
  ARTICLE.test(folded)
  // behind «kwartaal» four digits are a year, whatever follows
  const point = pointAt(YEAR_THERE.test(folded.slice(ARTICLE.lastIndex, ARTICLE.lastIndex + 5)) ? {...setting, joined: true} : setting, ARTICLE.lastIndex)
  if (point) return point
  THE_UNIT.lastIndex = at
  const match = THE_UNIT.exec(folded)
  if (!match || !anchor) return undefined
  const ofMonth = match.groups!['unit'] === 'maand'
  return {...one(anchor.slice(0, ofMonth ? 7 : 4), ofMonth ? 'month' : 'year'), cue: match[0], to: THE_UNIT.lastIndex}
}

function nthOfYear(unit: string, number: number, ofYear: string): Stretch | undefined {
  if (unit === 'kwartaal' || unit.startsWith('kw')) return partOfYear(ofYear, number, 3)
  if (unit === 'trimester') return partOfYear(ofYear, number, 4)
  if (unit === 'helft' || unit === 'halfjaar' || unit === 'semester') return partOfYear(ofYear, number, 6)
  if (!/^\d{4}$/.test(ofYear)) return undefined
  if (unit !== 'week') return undefined
  const monday = number > 0 ? mondayOfWeek(Number(ofYear), number) : (mondayOfWeek(Number(ofYear), 53) ?? mondayOfWeek(Number(ofYear), 52))
  return monday === undefined ? undefined : span(monday, addDays(monday, 6), 'week')
}

function fewOf(unit: string, first: boolean, many: number, ofYear: string): Stretch | undefined {
  const [begin, end] = [`${ofYear}-01-01`, `${ofYear}-12-31`]
  if (unit === 'dagen' || unit === 'weken') {
    const days = (unit === 'weken' ? 7 : 1) * many
    return days < 366 ? (first ? span(begin, addDays(begin, days - 1), 'day') : span(addDays(end, 1 - days), end, 'day')) : undefined
  }
  const length = (unit === 'kwartalen' ? 3 : 1) * many
  if (length < 1 || length > 12) return undefined
  return span(`${ofYear}-${two(first ? 1 : 13 - length)}`, `${ofYear}-${two(first ? length : 12)}`, 'month')
}

function nthOfMonth(unit: string, number: number, within: string, anchor: IsoDate | undefined): Stretch | undefined {
  const ofMonth = Number(within.slice(5, 7))
  if (within.length !== 7 || ofMonth > 12) return undefined
  const ofYear = Number(within.slice(0, 4))
  if (unit === 'dag' && number !== -1) return exists(ofYear || undefined, ofMonth, number) ? one(`${within}-${two(number)}`, 'day') : undefined
  if (!ofYear) {
    const near = anchor === undefined ? undefined : nearestOf(year => nthOfMonth(unit, number, `${year}${within.slice(4)}`, anchor)?.points[0], anchor)
    return near === undefined ? undefined : nthOfMonth(unit, number, near.slice(0, 7), anchor)
  }
  const last = two(daysInMonth(ofYear, ofMonth))
  if (unit === 'dag') return one(`${within}-${last}`, 'day')
  if (unit === 'helft') return number === 1 ? span(`${within}-01`, `${within}-15`, 'half') : span(`${within}-16`, `${within}-${last}`, 'half')
  if (unit === 'week') return span(...weekOfMonth(ofYear, ofMonth, number), 'week')
  const day = weekdays.has(unit) ? nthWeekday(ofYear, ofMonth, weekdays.get(unit)!, number) : undefined
  return day === undefined ? undefined : one(day, 'day')
}
