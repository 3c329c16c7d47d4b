import {addDays} from '../../calendar/day.ts'
import {boundsOf, lacksYear, type Joint} from '../../calendar/edtf.ts'
import {alternation, initials} from '../../language/alternation.ts'
import {ordinals, parts, rangeWords, shifts} from '../../language/calendar-words.ts'
import {months} from '../../language/months.ts'
import {gap} from '../../number/index.ts'
import {composedForms} from './composed.ts'
import type {Precision, Setting, Stretch} from './form.ts'
import {pointReader} from './point.ts'
import {relativeForms} from './relative.ts'
import {FROM} from './sources.ts'
import {statedForms} from './stated.ts'

/** All forms of date. Each is a rule of the extractor. */
export const forms = [...statedForms, ...composedForms, ...relativeForms]

/**
 * Goes on from a date with all that is joined to it, and with a year that stands behind.
 *
 *     februari tot eind april      1 maart 2022 – 5 mei 2023      tussen 1991 en 1999      maart volgend jaar
 *     van 31 december op 1 januari
 */
export function extend(first: Stretch, setting: Setting): Stretch & {to: number} {
  let whole = {...first, to: first.to ?? setting.to}
  BETWEEN.lastIndex = setting.from
  const between = BETWEEN.test(setting.folded)
  let closed = whole
  for (let count = 1; count < MOST; count++) {
    const joined = joinedTo(whole, setting, between && count === 1 && first.points.length === 1)
    if (!joined) break
    whole = joined.whole
    if (!joined.open || ANDSOON.test(setting.folded.slice(whole.to, whole.to + 14))) closed = whole
    if (between && first.points.length === 1) break
  }
  // `2014, 2015 en de eerste helft van 2016`: what is unlike closes a list of years too
  if (whole !== closed && whole.precision === 'year' && UNLIKE.test(setting.folded.slice(whole.to, whole.to + 30))) closed = whole
  return withShiftedYear(closed, setting)
}

/* --- internal --- */

/** What begins another date behind a list of years. */
const UNLIKE = new RegExp(`^,? (?:en|of|alsmede) (?:in |over |voor )?(?:de |het )?(?:${alternation([...ordinals.keys(), ...parts.keys(), ...months.keys(), 'periode', 'maand', 'maanden'])})(?!\\p{L})`, 'u')
const MOST = 12
/** Closes a list as «en» does: `2024, 2025, 2026 e.v.` */
const ANDSOON = /^,? (?:e\.v\.|e\.v|ev\b|en verder)/u
const BETWEEN = new RegExp(`(?<=(?<!\\p{L})tussen${gap}(?:de${gap}|het${gap})?)`, 'uy')
/** How a joint begins: looked at first, since few dates are joined to another. */
const MAY_JOIN = new RegExp(`${gap}?[–—‑/-]|,|${gap}[${initials(rangeWords, ['en', 'of', 'respectievelijk'])}]`, 'uy')
const JOINT = new RegExp(
  `(?:(?<dash>${gap}?[–—‑-]${gap}?|(?<=\\d{4})/(?=\\d{4})|/(?=\\p{L}))|${gap}(?<range>${alternation(rangeWords)})${gap}|${gap}(?<list>en|of|en/of|respectievelijk|resp\\.)${gap}|${gap}(?<night>op)${gap}|(?<comma>,${gap}(?!(?:in|van|op)${gap})))(?:(?:de|het|met|in|van(?!${gap}(?:19|20)\\d\\d)|voor|circa|ca\\.|ongeveer|uiterlijk)${gap})?`,
  'uy'
)
const SHIFTED_YEAR = new RegExp(`,?(?:${gap}(?:van|uit))?${gap}(?:het${gap})?(?<shift>${alternation(shifts.keys())})${gap}jaar(?!\\p{L})`, 'uy')
const COARSER: readonly Precision[] = ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century']

/** `55% minder dan in 1990 en in 2050 klimaatneutraal`: what is compared with ends its clause. */
const COMPARED = /(?<!\p{L})(?:dan|ten opzichte van|vergeleken met)(?: in)? $/u
const LEAP_AND_COMMON = ['2000', '2001']

const pointAt = pointReader(forms)

/** What is joined to a stretch. A comma leaves it open: it is a list only if «en» or «of» closes it. */
function joinedTo(whole: Stretch & {to: number}, setting: Setting, between: boolean): {whole: Stretch & {to: number}; open: boolean} | undefined {
  MAY_JOIN.lastIndex = JOINT.lastIndex = whole.to
  if (!MAY_JOIN.test(setting.folded)) return undefined
  const groups = JOINT.exec(setting.folded)?.groups
  if (!groups || (groups['comma'] && !mayBeListed(whole))) return undefined
  const at = JOINT.lastIndex
  if (groups['night'] && !FROM.test(setting.folded.slice(Math.max(0, setting.from - 5), setting.from))) return undefined
  const after = groups['dash'] || groups['range'] || groups['night'] ? whole.points.at(-1) : undefined
  const next = pointAt({...setting, joined: true, after}, at)
  if (!next) return undefined
  const joint: Joint = groups['dash'] || groups['range'] || groups['night'] || between ? 'to' : groups['list']?.includes('of') ? 'or' : 'and'
  if (joint !== 'to' && !alike(whole, next)) return undefined
  if (joint === 'and' && setting.folded.startsWith(' in ', at - 4) && COMPARED.test(setting.folded.slice(Math.max(0, setting.from - 24), setting.from))) return undefined
  if (joint === 'to' && runsBack(whole, next)) return undefined
  if (groups['night'] && !isNight(whole, next)) return undefined
  const precision = COARSER[Math.max(COARSER.indexOf(whole.precision), COARSER.indexOf(next.precision))]!
  const [points, joints] = [[...whole.points, ...next.points], [...whole.joints, joint, ...next.joints]]
  // the parts of the ends («begin 2022 tot eind 2023») say nothing of the whole
  const joined = {...whole, ...(next.cue && {cue: next.cue}), points, joints, precision, part: undefined, to: next.to!}
  return {whole: joined, open: groups['comma'] !== undefined}
}

/** Whether a comma may part a stretch from the next of a list: `1 april, 15 juni en 30 september 2022`. */
function mayBeListed({precision, points}: Stretch): boolean {
  return precision === 'year' || precision === 'month' || (precision === 'day' && points.every(lacksYear))
}

/** Whether the second of two stretches ends before the first begins: then they are no range. */
function runsBack(first: Stretch, next: Stretch): boolean {
  const [start, end] = [boundsOf(first.points[0]!).start, boundsOf(next.points.at(-1)!).end]
  return start !== undefined && end !== undefined && end < start
}

/** Whether two stretches are a day and the next. */
function isNight(first: Stretch, next: Stretch): boolean {
  if (first.precision !== 'day' || next.precision !== 'day') return false
  const [evening, morning] = [first.points.at(-1)!.slice(4), next.points[0]!.slice(4)]
  const years = lacksYear(next.points[0]!) ? LEAP_AND_COMMON : [next.points[0]!.slice(0, 4)]
  return years.some(year => addDays(`${year}${evening}`, 1).slice(4) === morning)
}

/**
 * Whether two stretches make a list: both plain years, or the first leaves its year to the second. Two dates that are
 * whole in themselves are two dates.
 */
function alike(first: Stretch, next: Stretch): boolean {
  if (first.precision !== next.precision || first.cue !== undefined || next.cue !== undefined || first.part || next.part) return false
  if (first.precision === 'year') return true
  return first.points.every(lacksYear)
}

/** `maart volgend jaar`: the year comes from the letter's. */
function withShiftedYear(whole: Stretch & {to: number}, {folded, anchor}: Setting): Stretch & {to: number} {
  if (!anchor || !whole.points.some(lacksYear)) return whole
  SHIFTED_YEAR.lastIndex = whole.to
  const shift = SHIFTED_YEAR.exec(folded)?.groups!['shift']
  if (shift === undefined) return whole
  const year = String(Number(anchor.slice(0, 4)) + shifts.get(shift)!)
  return {...whole, points: whole.points.map(point => point.replace('XXXX', year)), to: SHIFTED_YEAR.lastIndex, cue: `${shift} jaar`}
}
