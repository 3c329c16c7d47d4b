import {addDays, addMonths, dayNumber, easter, isoDay, mondayOf, nthWeekday, two, weekdayOf} from '../../calendar/day.ts'
import {exists, type Joint} from '../../calendar/edtf.ts'
import {nearestOf, pointAway, unitsFrom} from '../../calendar/stretch.ts'
import {alternation, initials} from '../../language/alternation.ts'
import {dayWords as namedFromNow, monthWords, namedDays, ordinalEndings, ordinals, promising, rolling, seasons, shifts, sides, units, weekdays, WINTER, type Unit} from '../../language/calendar-words.ts'
import {adverbs, coordinators, prepositions, subordinators} from '../../language/function-words.ts'
import {pastForms, presentForms} from '../../language/verbs.ts'
import {gap} from '../../number/index.ts'
import type {IsoDate} from '../../types.ts'
import {pattern} from '../define-extractor.ts'
import {one, type Form, type Precision, type Setting, type Stretch} from './form.ts'
import {count, day, month, nth, readCount, readMonth, readOrdinal, readYear, year} from './sources.ts'

/** Dates counted from the letter's own. Without a letter's date they say nothing. */

const shift = alternation(shifts.keys())
const unit = `${alternation(units.keys())}(?!\\p{L})`
/** How the units begin, and what may stand before one: `half`, `paar`. */
const unitStart = `${initials(units.keys())}hp`
const length = `${count}${gap}${unit}`
const and = `,?${gap}(?:en${gap})?`

/** `gisteren` · `vandaag`, but not «van vandaag op morgen» and «vandaag de dag», which mean no day. */
const dayFromNow: Form = {
  name: 'day-word',
  at: {words: [...namedFromNow.keys()]},
  pattern: pattern('iu')`(?<word>${namedFromNow.keys()})(?!\p{L})`,
  read(groups, {folded, from, to, anchor}) {
    if (!anchor || /(?:vandaag|gisteren)[ \u00a0](?:op|of|en)[ \u00a0]$/.test(folded.slice(Math.max(0, from - 14), from))) return undefined
    if (/^[ \u00a0](?:op|of|en)[ \u00a0](?:over)?morgen|^[ \u00a0]de[ \u00a0]dag/.test(folded.slice(to, to + 16))) return undefined
    return {...one(addDays(anchor, namedFromNow.get(groups['word']!)!), 'day'), cue: groups['word']!}
  }
}

/** `dit jaar` · `vorige week` · `komend kwartaal` · `deze eeuw`. */
const shiftedUnit: Form = {
  name: 'shifted-unit',
  at: {words: [...shifts.keys()], then: unitStart},
  pattern: pattern('iu')`(?<shift>${shift})${gap}(?<unit>${unit})`,
  read(groups, {anchor}) {
    const [word, of] = [groups['shift']!, units.get(groups['unit']!)!]
    if (!anchor || /(?:en|[^e]ia|ren)$/.test(groups['unit']!)) return undefined
    const away = shifts.get(word)!
    // `het komende decennium`: ten years from the next on
    if (rolling.has(word) && of === 'decade' && away !== 0) return {...stretch(tenYears(anchor, away), 'year'), cue: word, alternative: unitsFrom(anchor, of, away, away)[0]!}
    const other = rolling.has(word) && of === 'year' ? twelveMonths(anchor, away) : undefined
    return {...stretch(unitsFrom(anchor, of, away, away), of), cue: word, ...(other && {alternative: other})}
  }
}

/** `het afgelopen halfjaar` · `komend half jaar`: six months up to the letter or from it on; `vorig halfjaar` is one of the calendar. */
const shiftedHalf: Form = {
  name: 'shifted-half',
  at: {words: [...shifts.keys(), 'laatste'], then: 'h'},
  pattern: pattern('iu')`(?<shift>${shift}|laatste)${gap}half${gap}?jaar(?!\p{L})`,
  read(groups, {anchor}) {
    const word = groups['shift']!
    const away = shifts.get(word) ?? -1
    if (!anchor) return undefined
    if (word !== 'laatste' && !rolling.has(word)) return {...stretch(unitsFrom(anchor, 'half', away, away), 'half'), cue: word}
    return {...stretch(away < 0 ? unitsFrom(anchor, 'month', -6, -1) : unitsFrom(anchor, 'month', 1, 6), 'month'), cue: word}
  }
}

/** `vorig schooljaar` · `komend studiejaar`: two years, from August on. */
const schoolYear: Form = {
  name: 'shifted-school-year',
  at: {words: [...shifts.keys()], then: 'sc'},
  pattern: pattern('iu')`(?<shift>${shift})${gap}(?:school|studie|college)jaar(?!\p{L})`,
  read(groups, {anchor}) {
    if (!anchor) return undefined
    const first = Number(anchor.slice(0, 4)) - (anchor.slice(5, 7) < '08' ? 1 : 0) + shifts.get(groups['shift']!)!
    return {points: [String(first), String(first + 1)], joints: ['to'], precision: 'year', cue: groups['shift']!}
  }
}

/** `dit en volgend jaar` · `deze en de volgende week`. */
const twoShifts: Form = {
  name: 'two-shifts',
  at: {words: [...shifts.keys()], then: 'ea'},
  pattern: pattern('iu')`(?<shift>${shift})${gap}(?:en|als)${gap}(?:het${gap}|de${gap})?(?<second>${shift})${gap}(?<unit>${unit})`,
  read(groups, {anchor}) {
    const of = units.get(groups['unit']!)!
    if (!anchor || /(?:en|[^e]ia|ren)$/u.test(groups['unit']!)) return undefined
    const [first, second] = [groups['shift']!, groups['second']!].map(word => unitsFrom(anchor, of, shifts.get(word)!, shifts.get(word)!)) as [string[], string[]]
    const within = (points: string[]): Joint[] => (points.length === 2 ? ['to'] : [])
    return {points: [...first, ...second], joints: [...within(first), 'and', ...within(second)], precision: of as Precision, cue: groups['shift']!}
  }
}

/** `afgelopen twee jaar` · `komende drie maanden`: whole units, the running one left out. */
const shiftedUnits: Form = {
  name: 'shifted-units',
  at: {words: [...shifts.keys(), 'laatste']},
  pattern: pattern('iu')`(?<shift>${shift}|laatste)${gap}(?<count>${count})${gap}(?<unit>${unit})`,
  read(groups, {anchor}) {
    const [number, of] = [readCount(groups['count']!), units.get(groups['unit']!)!]
    const away = shifts.get(groups['shift']!) ?? -1
    if (!anchor || away === 0 || !Number.isInteger(number) || number < 1) return undefined
    if (number > (of === 'century' ? 9 : of === 'decade' ? 90 : 200)) return undefined
    if (of === 'decade') return {...stretch(tenYears(anchor, Math.sign(away) * number), 'year'), cue: groups['shift']!}
    return {...stretch(away < 0 ? unitsFrom(anchor, of, -number, -1) : unitsFrom(anchor, of, 1, number), of), cue: groups['shift']!}
  }
}

/** `de twee komende jaren` · `de 5 afgelopen maanden`: as if the count came last. */
const countOfShifted: Form = {
  name: 'count-of-shifted',
  at: {digits: [1, 3], words: countWords(), then: `${initials(shifts.keys())}hp`},
  pattern: pattern('iu')`(?<count>${count})${gap}(?<shift>${shift})${gap}(?<unit>${unit})`,
  read: (groups, setting) => shiftedUnits.read(groups, setting)
}

/** `twee jaar geleden` · `een half jaar geleden`. */
const ago: Form = {
  name: 'ago',
  at: {digits: [1, 3], words: countWords(), then: unitStart},
  pattern: pattern('iu')`(?<more>(?:${length}${and}){0,2})(?<count>${count})${gap}(?<unit>${unit})${gap}(?<cue>geleden)(?!\p{L})`,
  read: (groups, setting) => away(groups, setting, -1)
}

/** `twee weken later`: counted from the letter only where nothing else is said that it could be counted from. */
const later: Form = {
  name: 'later',
  at: {digits: [1, 3], words: countWords(), then: unitStart},
  pattern: pattern('iu')`(?<more>(?:${length}${and}){0,2})(?<count>${count})${gap}(?<unit>${unit})${gap}(?<cue>later)$`,
  read: (groups, setting) => (setting.whole ? away(groups, setting, 1) : undefined)
}

/** `op de 15e`, if nothing else is said: the next day of that number, or the one before it. */
const dayOfMonth: Form = {
  name: 'day-of-month',
  at: {words: ['op'], then: 'd'},
  pattern: pattern('iu')`op${gap}de${gap}(?<day>${nth})$`,
  read(groups, {anchor, whole}) {
    const number = readOrdinal(groups['day']!)
    if (!anchor || !whole || !(number >= 1 && number <= 28)) return undefined
    const own = `${anchor.slice(0, 8)}${two(number)}`
    const next = own >= anchor ? own : addMonths(own, 1)
    return {...one(next, 'day'), cue: 'next', alternative: addMonths(next, -1)}
  }
}

/** `over drie weken` · `binnen een maand`, but not «binnen een maand na ontvangst» and «men beslist binnen een maand», which count from elsewhere. */
const ahead: Form = {
  name: 'ahead',
  at: {words: ['over', 'binnen']},
  pattern: pattern('iu')`(?<cue>over|binnen)${gap}(?:de${gap})?(?<more>(?:${length}${and}){0,2})(?<count>${count})${gap}(?<unit>${unit})(?!${gap}(?:na|nadat|voor|van|verspreid|heen|te|tijd)(?!\p{L}))`,
  read(groups, setting) {
    const within = groups['cue'] === 'binnen'
    const before = setting.folded.slice(Math.max(0, setting.from - 40), setting.from)
    if (within ? !(setting.whole || isPromise(clauseAround(setting))) : SPREAD.test(before) || SUM_BEFORE.test(before)) return undefined
    const then = away(groups, setting, 1)
    return then && {...then, ...(within && {bound: 'ON_OR_BEFORE'})}
  }
}

/** `gespreid over 5 jaar` says how long, not when; so does what is reckoned over a time. */
const SPREAD = /(?<!\p{L})(?:(?:ge|ver|uit)?(?:spreid|spreiden|deeld|delen|verdeeld|smeerd|smeren)|gemeten|berekend|gerekend|gemiddeld|afgeschreven|afschrijven|afgelost|aflossen|beschikken|beschikt|beschikte|doen|deden|deed|gedaan|gaan|gaat|ging|loopt|lopen)(?: \p{L}{2,14})? $/u

/** `€ 5 miljoen over 10 jaar` is spread too. */
const SUM_BEFORE = /(?:(?<!\p{L})(?:miljoen|miljard|mln\.?|mld\.?|mrd\.?|euro|procent(?:punt)?)|€ ?\d[\d.,]{0,14}(?:,-)?|%) $/u

/** `komende vrijdag` · `afgelopen dinsdag`. */
const shiftedWeekday: Form = {
  name: 'shifted-weekday',
  at: {words: [...shifts.keys()], then: initials(weekdays.keys())},
  pattern: pattern('iu')`(?<shift>${shift})${gap}(?<weekday>${weekdays.keys()})(?!\p{L}|,?${gap}${day}${gap}${month})`,
  read(groups, {anchor, after}) {
    if (!anchor) return undefined
    const [direction, wanted] = [shifts.get(groups['shift']!)!, weekdays.get(groups['weekday']!)!]
    const ahead = (wanted - weekdayOf(anchor) + 7) % 7
    const days = direction < 0 ? (ahead || 7) - 7 - (ahead === 0 ? 7 : 0) : direction > 0 ? ahead || 7 : wanted - weekdayOf(anchor)
    // «deze vrijdag tot deze maandag» runs into the next week
    const first = addDays(anchor, days)
    return {...one(direction === 0 && after !== undefined && first <= after ? addDays(first, 7) : first, 'day'), cue: groups['shift']!}
  }
}

/** `vrijdag jl.` · `dinsdag a.s.`: the last or the next of that weekday. */
const weekdayWithSide: Form = {
  name: 'weekday-side',
  at: {words: [...weekdays.keys()], then: initials(sides.keys())},
  pattern: pattern('iu')`(?<weekday>${weekdays.keys()})${gap}(?<side>${[...sides.keys()].filter(side => side !== 'geleden')})(?![\p{L}\d])`,
  read(groups, {anchor}) {
    if (!anchor) return undefined
    const ahead = (weekdays.get(groups['weekday']!)! - weekdayOf(anchor) + 7) % 7
    return {...one(addDays(anchor, sides.get(groups['side']!) === 'past' ? ahead - 7 : ahead || 7), 'day'), cue: groups['side']!}
  }
}

/** `vrijdag de 15e`: the nearest day that is both, within half a year of the letter; not `vrijdag de eerste vergadering`. */
const weekdayAndDay: Form = {
  name: 'weekday-day',
  at: {words: [...weekdays.keys()], then: ',d'},
  pattern: pattern('iu')`(?<weekday>${weekdays.keys()}),?${gap}de${gap}(?<day>\d{1,2}${ordinalEndings}|${ordinals.keys()})(?![\p{L}\d])(?:(?=${gap}(?<next>\p{L}{1,30}))|(?!${gap}\p{L}))`,
  read(groups, {anchor}) {
    const {next} = groups
    if (!anchor || (next !== undefined && !behindDay.has(next))) return undefined
    const day = nearestWith(anchor, weekdays.get(groups['weekday']!)!, readOrdinal(groups['day']!))
    return day === undefined ? undefined : {...one(day, 'day'), cue: groups['weekday']!}
  }
}

/** `volgende week vrijdag` · `dinsdag van vorige week`. */
const weekdayOfWeek: Form = {
  name: 'weekday-of-week',
  at: {words: [...shifts.keys(), ...weekdays.keys()]},
  pattern: pattern('iu')`(?:(?<day1>${weekdays.keys()})${gap}(?:van|in)${gap})?(?<shift>${shift})${gap}week(?:${gap}(?:op${gap})?(?<day2>${weekdays.keys()}))?(?!\p{L})`,
  read(groups, {anchor}) {
    const weekday = groups['day1'] ?? groups['day2']
    if (!anchor || !weekday) return undefined
    const monday = addDays(mondayOf(anchor), shifts.get(groups['shift']!)! * 7)
    return {...one(addDays(monday, weekdays.get(weekday)! - 1), 'day'), cue: groups['shift']!}
  }
}

/** `afgelopen december` · `komende zomer` · `deze winter`. */
const shiftedMonth: Form = {
  name: 'shifted-month',
  at: {words: [...shifts.keys()], then: `m${initials(monthWords.keys(), seasons.keys())}`},
  pattern: pattern('iu')`(?<shift>${shift})${gap}(?:maand${gap})?(?:(?<month>${month})|(?<season>${seasons.keys()})(?!\p{L}))(?:${gap}(?<year>${year}))?`,
  read(groups, {anchor}) {
    const [named, season] = [groups['month'], groups['season']]
    // `dit najaar` is that of the letter's year, whatever lies nearer; a winter belongs to two
    const isOwn = season !== undefined && seasons.get(season) !== WINTER && shifts.get(groups['shift']!) === 0
    const ofYear = groups['year'] ? String(readYear(groups['year'])) : isOwn && anchor ? anchor.slice(0, 4) : 'XXXX'
    const point = named ? one(`${ofYear}-${two(readMonth(named))}`, 'month') : one(`${ofYear}-${seasons.get(season!)}`, 'season')
    return {...point, cue: groups['shift']!}
  }
}

/** `volgend jaar maart` · `vorig jaar zomer`. */
const monthOfShiftedYear: Form = {
  name: 'month-of-shifted-year',
  at: {words: [...shifts.keys()], then: 'j'},
  pattern: pattern('iu')`(?<shift>${shift})${gap}jaar${gap}(?:in${gap}(?:de${gap}|het${gap})?)?(?:(?<month>${month})|(?<season>${seasons.keys()})(?!\p{L}))(?!${gap}[12]\d{3})`,
  read(groups, {anchor}) {
    if (anchor === undefined) return undefined
    const ofYear = Number(anchor.slice(0, 4)) + shifts.get(groups['shift']!)!
    const [named, cue] = [groups['month'], `${groups['shift']} jaar`]
    return named ? {...one(`${ofYear}-${two(readMonth(named))}`, 'month'), cue} : {...one(`${ofYear}-${seasons.get(groups['season']!)}`, 'season'), cue}
  }
}

/** `de 20e van volgende maand` · `15e van deze maand`. */
const dayOfShiftedMonth: Form = {
  name: 'day-of-shifted-month',
  at: {digits: [1, 2], then: `dve${initials(ordinalEndings, shifts.keys())}`},
  pattern: pattern('iu')`(?<day>${day})${gap}(?:dag${gap})?(?:van${gap})?(?:de${gap})?(?<shift>${shift})${gap}maand(?!\p{L})`,
  read(groups, {anchor}) {
    const within = anchor && unitsFrom(anchor, 'month', shifts.get(groups['shift']!)!, shifts.get(groups['shift']!)!)[0]!
    if (!within || !exists(Number(within.slice(0, 4)), Number(within.slice(5)), readOrdinal(groups['day']!))) return undefined
    return {...one(`${within}-${two(readOrdinal(groups['day']!))}`, 'day'), cue: groups['shift']!}
  }
}

/** `Prinsjesdag` · `Tweede Pinksterdag 2024`. */
const namedDay: Form = {
  name: 'named-day',
  at: {words: [...namedDays.keys()].map(name => name.split(' ')[0]!)},
  pattern: pattern('iu')`(?<name>${namedDays.keys()})(?!\p{L})(?:${gap}(?:van${gap})?(?<year>${year}))?`,
  read(groups, {anchor}) {
    const rule = namedDays.get(groups['name']!)!
    if (groups['year']) return one(dayNamed(rule, readYear(groups['year'])), 'day')
    if ('day' in rule) return one(`XXXX-${rule.day}`, 'day')
    if (!anchor) return undefined
    return {...one(nearestOf(ofYear => dayNamed(rule, ofYear), anchor)!, 'day'), cue: groups['name']!}
  }
}

/** The forms that need a letter's date. */
export const relativeForms: readonly Form[] = [
  dayFromNow, shiftedUnit, shiftedHalf, schoolYear, twoShifts, shiftedUnits, countOfShifted, ago, later, ahead, shiftedWeekday, weekdayWithSide, weekdayAndDay, weekdayOfWeek, shiftedMonth, monthOfShiftedYear, dayOfShiftedMonth, dayOfMonth, namedDay
]

/* --- internal --- */

/** Words that no ordinal before them numbers: «vrijdag de 15e en …», «… tot …», «… komt …». */
const behindDay: ReadonlySet<string> = new Set([...prepositions, ...coordinators, ...subordinators, ...adverbs, ...presentForms, ...pastForms])

function countWords(): string[] {
  return [...new Set([...count.matchAll(/\p{L}{3,30}/gu)].map(match => match[0]))]
}

/**
 * Whether a clause says what will be done, so that «binnen een maand» counts from the letter: what a rule says (`beslist
 * binnen zes maanden`), what was done, and what is only supposed count from elsewhere.
 */
function isPromise(clause: string): boolean {
  return PROMISE.test(clause) && !UNREAL.test(clause)
}

const PROMISE = new RegExp(`(?<!\\p{L})${alternation(promising)}(?!\\p{L})`, 'u')
const UNREAL = /(?:^|[^\p{L}])(?:zou|zouden|kan|kon|konden|kunnen|werd|werden|was|waren|had|hadden)(?!\p{L})|%|procent/u

function clauseAround({folded, from, to}: Setting): string {
  const [before, after] = [folded.slice(Math.max(0, from - 80), from), folded.slice(to, to + 80)]
  return `${/[^.,;:]{0,80}$/.exec(before)![0]}${/^[^.,;:]{0,80}/.exec(after)![0]}`
}

/** So many times ten years, the running one left out: `afgelopen drie decennia` are the thirty before it. */
function tenYears(anchor: IsoDate, decades: number): string[] {
  return decades < 0 ? unitsFrom(anchor, 'year', decades * 10, -1) : unitsFrom(anchor, 'year', 1, decades * 10)
}

/** How precise a unit is where EDTF has no word for it. */
function stretch(points: string[], of: Unit): Stretch {
  return {points, joints: points.length === 2 ? ['to'] : [], precision: of as Precision}
}

const LENGTH = new RegExp(`(?<count>${count})${gap}(?<unit>${unit})`, 'gu')

/** Counts that are read as two, and mean about so many. */
const VAGUE: ReadonlySet<string> = new Set(['enkele', 'een paar', 'paar'])

/** Years of four digits, the only ones that the calendar here counts with. */
const WITHIN_REACH = /^[12]\d{3}(?:-\d\d){0,2}$/

/** The day, month or year that lies one length of time away, or several added up: as precise as the smallest. */
function away(groups: Record<string, string | undefined>, {anchor}: Setting, sign: 1 | -1): Stretch | undefined {
  if (!anchor) return undefined
  let day = anchor
  for (const match of groups['more']!.matchAll(LENGTH)) {
    const [number, of] = [readCount(match.groups!['count']!), units.get(match.groups!['unit']!)!]
    if (!Number.isInteger(number) || !WITHIN_REACH.test(day)) return undefined
    day = of === 'day' || of === 'week' ? pointAway(day, of, sign * number) : addMonths(day, sign * number * (of === 'year' ? 12 : 1))
  }
  const [number, of] = [readCount(groups['count']!), units.get(groups['unit']!)!]
  if (!(number > 0 && number <= 500) || !WITHIN_REACH.test(day)) return undefined
  const point = pointAway(day, of, sign * number)
  if (!WITHIN_REACH.test(point)) return undefined
  const bound = VAGUE.has(groups['count']!) ? ({bound: 'APPROX'} as const) : {}
  return {...one(point, point.length === 10 ? 'day' : point.length === 7 ? 'month' : 'year'), ...bound, cue: groups['cue']!}
}

/** The nearest day of such a number in its month that falls on such a weekday. */
function nearestWith(anchor: IsoDate, weekday: number, number: number): IsoDate | undefined {
  const days = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].flatMap(away => {
    const [year, month] = unitsFrom(anchor, 'month', away, away)[0]!.split('-').map(Number) as [number, number]
    return exists(year, month, number) ? [isoDay(year, month, number)] : []
  })
  const distance = (day: IsoDate): number => Math.abs(dayNumber(day) - dayNumber(anchor))
  return days.filter(day => weekdayOf(day) === weekday).sort((a, b) => distance(a) - distance(b))[0]
}

/** The twelve months before or after a day. */
function twelveMonths(anchor: IsoDate, direction: number): string {
  return direction > 0 ? `${addDays(anchor, 1)}/${addMonths(anchor, 12)}` : `${addMonths(anchor, -12)}/${addDays(anchor, -1)}`
}

function dayNamed(rule: {day: string} | {easter: number} | {nth: number; weekday: number; month: number}, ofYear: number): IsoDate {
  if ('day' in rule) return `${isoDay(ofYear, 1, 1).slice(0, 4)}-${rule.day}`
  if ('easter' in rule) return addDays(easter(ofYear), rule.easter)
  return nthWeekday(ofYear, rule.month, rule.weekday, rule.nth)!
}
