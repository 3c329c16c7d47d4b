import {anchorDate, anchorOf} from '../calendar/anchor.ts'
import {addDays, dayNumber, isLeap, mondayOfWeek, weekdayOf} from '../calendar/day.ts'
import {boundsOf, fillYears, lacksYear, withYearsOfOthers} from '../calendar/edtf.ts'
import {CLEAR} from '../calendar/stretch.ts'
import {edtfFields} from '../calendar/value.ts'
import type {DateValue} from '../extract/date.ts'
import {alternation} from '../language/alternation.ts'
import {datedPapers, shifts, sides, terms, weekdays} from '../language/calendar-words.ts'
import {phraseBefore} from '../language/phrase-before.ts'
import {sentencesOf} from '../language/sentences.ts'
import {presentForms} from '../language/verbs.ts'
import {tenseAround} from '../nlp/index.ts'
import type {Found, IsoDate, LetterContext, Unit} from '../types.ts'

/**
 * Gives dates without a year the one that a cue, the tense, the company or the letter's own date points at:
 *
 * None where it is of every year (`15 juli van elk jaar`); else by
 *
 * 1. a cue: `oktober jl.` is the last one before the letter, `12 januari a.s.` the next;
 *    and `dinsdag 10 januari` is of the year that has it so;
 * 2. the same day in its paragraph, with its year, and the date that it is joined to: `eind mei of begin juni 2024`, `mei
 *    2023, september en november`; the year that its bracket stands behind: `in 2022 (januari t/m oktober)`; `van dat jaar`
 *    and `daaropvolgend` are counted from the date before, and what follows in the title or the account of a paper that is
 *    cited with its day from that day;
 * 3. where the nearest lies more than a month away, and the clause tells of the other side: the past (`Op 21 augustus was er
 *    een incident`), a paper that has been written (`mijn brief van 15 mei`, however near), what is to come (`in het najaar volgt een brief`), or a term (`ontvangt u uiterlijk 1 november`);
 * 4. the year in which it lies nearest to the letter, where that is clear: within four months;
 * 5. its company: the year in which it follows the date before it in its sentence;
 * 6. a deadline (`uiterlijk`) lies ahead; else the tense of its clause: past before the letter, future after it;
 * 7. the letter's own year, with the other one as a second reading.
 */
export function resolveYears(found: Found[], _units: readonly Unit[], letter: LetterContext): Found[] {
  let company: Found<DateValue> | undefined
  // the days that a unit names with their year, by month and day
  let named = new Map<string, string>()
  return found.map((find, index) => {
    if (find.kind !== 'date') return find
    const date = find as Found<DateValue>
    if (company?.unit !== date.unit) named = new Map()
    const {edtf} = date.value
    const anchor = anchorDate(letter, date.unit)
    if (edtf !== undefined && lacksYear(edtf)) company = withoutYear(date) ?? ofThatYear(date, company) ?? joinedYear(date, found[index + 1]) ?? yearBefore(date, company) ?? namedBefore(date, named) ?? besideCited(date, company) ?? (anchor ? counted(resolveYear(date, anchor, company), anchorOf(letter, date.unit)) : date)
    else company = (anchor && weekOnItsSide(date, anchor)) || date
    if (edtf !== undefined && DAY.test(edtf)) named.set(edtf.slice(4), edtf.slice(0, 4))
    return company
  })
}

/* --- internal --- */

type Side = 'past' | 'future'
function resolveYear(find: Found<DateValue>, anchor: IsoDate, company: Found<DateValue> | undefined): Found<DateValue> {
  const edtf = find.value.edtf!
  const byDistance = yearsAround(edtf, anchor).sort((a, b) => distance(a, anchor) - distance(b, anchor))
  const nearest = byDistance[0]!
  const cue = find.inferred?.['year']?.cue
  const side = cue === undefined ? undefined : sideOf(cue)
  if (side) return byCue(find, byDistance, anchor, side)
  const weekday = cue === undefined ? undefined : weekdays.get(cue)
  if (weekday) return withYear(find, byDistance.find(other => weekdayOf(boundsOf(other).end!) === weekday) ?? nearest, anchor, cue)
  const other = cue === undefined ? otherSide(find, nearest, anchor) : undefined
  if (other) return withYear(find, byDistance.find(each => onSide(each, anchor, other.side) && !(other.side === 'past' && runsOn(each, anchor))) ?? nearest, anchor, other.cue)
  if (distance(nearest, anchor) <= CLEAR || cue !== undefined) return withYear(find, nearest, anchor, cue ?? 'nearest')
  const told = tenseAround(find.unit, find.from, find.to)
  // `die tot en met 19 april zijn ingediend`: a period may be over, a term never is
  const isAhead = find.value.mod === 'ON_OR_BEFORE' && (told !== 'past' || phraseBefore(find.unit.folded, find.from, terms) !== undefined)
  const tense = isAhead ? 'future' : told
  const after = company && tense !== 'future' && inOneSentence(company, find) ? company.value.start_date : undefined
  // what follows a date that lies behind the letter lies behind it too, or another rule has to say so
  const follows = after === undefined ? undefined : byDistance.slice(0, 2).find(other => boundsOf(other).start! >= after && (after > anchor || boundsOf(other).start! <= anchor))
  if (follows) return withYear(find, follows, anchor, 'date before it')
  if (tense === 'past' || tense === 'future') {
    return withYear(find, byDistance.find(other => onSide(other, anchor, tense)) ?? nearest, anchor, find.value.mod === 'ON_OR_BEFORE' ? 'deadline' : `${tense} tense`)
  }
  const own = byDistance.find(other => other.includes(anchor.slice(0, 4))) ?? nearest
  return withSecond(withYear(find, own, anchor, 'own year'), own === nearest ? byDistance[1]! : nearest)
}

/** A cue says on which side of the letter a day lies; `22 november a.s.` a week after that day may still mean it. */
function byCue(find: Found<DateValue>, byDistance: readonly string[], anchor: IsoDate, side: Side): Found<DateValue> {
  const cue = find.inferred!['year']!.cue
  const onWeekday = onThatWeekday(find, byDistance)
  const nearest = byDistance[0]!
  const told = onWeekday ?? byDistance.find(other => onSide(other, anchor, side)) ?? nearest
  const found = withYear(find, told, anchor, cue)
  return onWeekday === undefined && told !== nearest && find.value.precision === 'day' && distance(nearest, anchor) <= MONTH ? withSecond(found, nearest) : found
}

/** A date with the other year that it may be of. */
function withSecond(found: Found<DateValue>, second: string): Found<DateValue> {
  const {mod, precision} = found.value
  return {...found, basis: 'ambiguous', alternatives: [{...edtfFields(second), precision, ...(mod && {mod})}]}
}

/** Days after which nobody is told of a term any more. */
const MONTH = 31

/** What is quoted with its weekday is of the year that has it so, whatever side it tells: `uiterlijk maandag 8 augustus a.s.` */
function onThatWeekday({unit, from}: Found<DateValue>, byDistance: readonly string[]): string | undefined {
  FIRST_WORD.lastIndex = from
  const weekday = weekdays.get(FIRST_WORD.exec(unit.folded)?.[0] ?? '')
  return weekday === undefined ? undefined : byDistance.find(other => weekdayOf(boundsOf(other).start!) === weekday)
}

const FIRST_WORD = /\p{L}{1,12}/uy

/** `mijn brief van 15 mei`: what has been written lies behind. */
const CITED = new RegExp(`(?<!\\p{L})\\p{L}{0,30}${alternation(datedPapers)} (?:van|d\\.d\\.|dd\\.?|gedateerd) (?:${alternation(weekdays.keys())} )?$`, 'u')

/** Most dates have no such word right before them: a look at the last one tells. */
function isCited(before: string): boolean {
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1)
  return (CITED_BY.has(word) || weekdays.has(word)) && CITED.test(before)
}

const CITED_BY: ReadonlySet<string> = new Set(['van', 'd.d.', 'dd.', 'dd', 'gedateerd'])

/** What has lasted until now began before. */
const SINCE = /(?<!\p{L})(?:sinds|sedert) (?:(?:\p{L}{2,20} ){1,6}in )?$/u

/** The other side of the letter than that of the nearest year, where a term or the tense of its clause says so. */
function otherSide({unit, from, to, value}: Found<DateValue>, nearest: string, anchor: IsoDate): {side: Side; cue: string} | undefined {
  if (nearest > anchor && SINCE.test(unit.folded.slice(Math.max(0, from - 80), from))) return {side: 'past', cue: 'sinds'}
  if (isCited(unit.folded.slice(Math.max(0, from - 60), from))) return nearest > anchor ? {side: 'past', cue: 'cited paper'} : undefined
  // a period that is told of in the past is over: `Tussen 1 januari en 1 december waren er`
  if (runsOn(nearest, anchor) && (value.precision === 'day' || value.precision === 'month') && tenseAround(unit, from, to) === 'past') return {side: 'past', cue: 'past tense'}
  if (distance(nearest, anchor) <= MONTH) return undefined
  const isTerm = phraseBefore(unit.folded, from, terms) !== undefined
  const isAhead = onSide(nearest, anchor, 'future')
  const tense = tenseAround(unit, from, to)
  if (isAhead) return tense === 'past' ? {side: 'past', cue: 'past tense'} : undefined
  if (tense !== 'past' && isTerm) return {side: 'future', cue: 'deadline'}
  return tense === 'future' && !isAttribute(unit.folded.slice(Math.max(0, from - 30), from)) ? {side: 'future', cue: 'future tense'} : undefined
}

/** `Hierbij bied ik u de cijfers van oktober aan`, `ontvangt u de cijfers tot en met oktober`, `zoals in oktober gemeld`: not the day of what is done. */
function isAttribute(before: string): boolean {
  return ATTRIBUTE.test(before)
}

const ATTRIBUTE = /(?<!\p{L})(?:(?:van|uit|over|sinds|sedert)(?: de| het)?|zoals(?: \p{L}{2,12}){0,3}|(?:cijfers|gegevens|aantallen|uitgaven) (?:tot en met|t\/m)) $/u

const JOINT = /^,? ?(?:en|of|dan wel|[–-]|tot|tot en met|t\/m)(?: in| op| de| het)? ?$/u

/** A date that leaves its year to the one behind it. */
function joinedYear(find: Found<DateValue>, next: Found | undefined): Found<DateValue> | undefined {
  if (next?.kind !== 'date' || next.unit !== find.unit || find.inferred) return undefined
  const between = find.unit.folded.slice(find.to, next.from)
  const edtf = find.value.edtf!
  const other = (next as Found<DateValue>).value.edtf
  if (other === undefined || !PLAIN.test(edtf) || !PLAIN.test(other) || lacksYear(other) || next.basis !== 'stated' || !JOINT.test(between)) return undefined
  const filled = withYearsOfOthers([edtf, other])[0]!
  return {...find, value: {...find.value, ...edtfFields(filled)}, basis: 'inferred', inferred: {year: {value: filled.slice(0, 4), from: 'the date behind it', cue: between.trim()}}}
}

/** `In week 50 viel 62 mm` in January: a week of the letter’s year that lies far ahead of what the clause tells, or far behind it, is of the other year. */
function weekOnItsSide(find: Found<DateValue>, anchor: IsoDate): Found<DateValue> | undefined {
  const told = find.inferred?.['date']
  const number = WEEK.exec(told?.cue ?? '')?.groups!['number']
  const {start_date: start, end_date: end} = find.value
  if (number === undefined || start === undefined || end === undefined || find.value.precision !== 'week') return undefined
  const isAhead = start > anchor
  const far = isAhead ? distance(start, anchor) > MONTH : distance(end, anchor) > MONTH
  if (!far || tenseAround(find.unit, find.from, find.to) !== (isAhead ? 'past' : 'future')) return undefined
  const monday = mondayOfWeek(Number(anchor.slice(0, 4)) + (isAhead ? -1 : 1), Number(number))
  if (monday === undefined) return undefined
  const value = {...find.value, ...edtfFields(`${monday}/${addDays(monday, 6)}`)}
  return {...find, value, inferred: {...find.inferred, date: {...told!, value: value.edtf, cue: isAhead ? 'past tense' : 'future tense'}}}
}

const WEEK = /^week (?<number>\d{1,2})$/u

/** `15 juli van elk jaar`: a day of every year has none. */
function withoutYear(find: Found<DateValue>): Found<DateValue> | undefined {
  const {folded} = find.unit
  return EVERY_YEAR.test(folded.slice(find.to, find.to + 40)) || YEARLY.test(folded.slice(Math.max(0, find.from - 60), find.from)) ? find : undefined
}

const EVERY_YEAR = /^,? van (?:elk|ieder|enig|een (?:kalender|school|begrotings)?jaar|het jaar (?:volgend|voorafgaand|waarin|waarop))/u

/** `jaarlijks op 1 mei`, `elk jaar in september` */
const YEARLY = /(?<!\p{L})(?:jaarlijks|elk jaar|ieder jaar|per jaar \()(?: ?(?!de|het)\p{L}{2,15}){0,2} ?$/u

/** `8 juni van dat jaar`, `1 juli daaropvolgend`: counted from the date before it. */
function ofThatYear(find: Found<DateValue>, company: Found<DateValue> | undefined): Found<DateValue> | undefined {
  const before = company?.unit === find.unit ? company.value.start_date : undefined
  const cue = before === undefined || find.inferred ? undefined : THAT_YEAR.exec(find.unit.folded.slice(find.to, find.to + 40))?.groups!['cue']
  if (cue === undefined) return undefined
  const year = Number(before!.slice(0, 4))
  const edtf = fillYears(find.value.edtf!, cue.startsWith('d') && cue.endsWith('volgend') && boundsOf(fillYears(find.value.edtf!, year)).start! <= before! ? year + 1 : year)
  return {...find, value: {...find.value, ...edtfFields(edtf)}, basis: 'inferred', inferred: {year: {value: edtf.match(/\d{4}/u)![0], from: 'the date before it', cue}}}
}

const THAT_YEAR = /^ (?:van )?(?<cue>dat jaar|datzelfde jaar|hetzelfde jaar|daaropvolgend|daaraanvolgend)(?!\p{L})/u

/** A day that its paragraph has named before, with its year: `dinsdag 11 maart 2003 … de nieuwe datum van 11 maart`. */
function namedBefore(find: Found<DateValue>, named: ReadonlyMap<string, string>): Found<DateValue> | undefined {
  const year = find.inferred ? undefined : named.get(find.value.edtf!.slice(4))
  return year === undefined ? undefined : {...find, value: {...find.value, ...edtfFields(`${year}${find.value.edtf!.slice(4)}`)}, basis: 'inferred', inferred: {year: {value: year, from: 'the same day before it'}}}
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** A date in the title or the account of a paper that is cited with its day: it counts from then. */
function besideCited(find: Found<DateValue>, company: Found<DateValue> | undefined): Found<DateValue> | undefined {
  const day = dayOfCited(find, company)
  if (day === undefined) return undefined
  return counted(resolveYear(find, day, company), `date of the cited paper ${day}`)
}

/** A date whose year was counted from an anchor, and from which. */
function counted(find: Found<DateValue>, from: string): Found<DateValue> {
  return {...find, inferred: {...find.inferred, year: {...find.inferred!['year']!, from}}}
}

function dayOfCited(find: Found<DateValue>, company: Found<DateValue> | undefined): IsoDate | undefined {
  if (company?.unit !== find.unit || company.basis !== 'stated' || !DAY.test(company.value.edtf ?? '') || !inOneSentence(company, find)) return undefined
  const before = find.unit.folded.slice(Math.max(0, company.from - 60), company.from)
  const between = find.unit.folded.slice(company.to, find.from)
  return (isCited(before) || /(?<!\p{L})d\.d\. $/u.test(before)) && !/[;)]/u.test(between) && !isToldNow(between) ? company.value.edtf : undefined
}

/** `Zoals gemeld in de brief van 3 mei 2018` *wordt* `de regeling per 1 juli herzien`: the letter tells it, not the paper. */
function isToldNow(between: string): boolean {
  const verb = /^\d{0,3},? (\p{L}{2,20})(?!\p{L})/u.exec(between)?.[1]
  return verb !== undefined && presentForms.has(verb) && !/(?<!\p{L})dat(?!\p{L})/u.test(between)
}

/** A date that takes the year of the one before it, which names it. */
function yearBefore(find: Found<DateValue>, company: Found<DateValue> | undefined): Found<DateValue> | undefined {
  if (company === undefined || company.unit !== find.unit || company.basis !== 'stated' || find.inferred) return undefined
  const between = find.unit.folded.slice(company.to, find.from)
  const [edtf, before] = [find.value.edtf!, company.value.edtf ?? '']
  if (lacksYear(before)) return undefined
  const isOfYear = company.value.precision === 'year' && between === ' ('
  if (!isOfYear && !(FOLLOWS.test(between) && company.value.precision === find.value.precision && PLAIN.test(before))) return undefined
  if (isOfYear && !/^\d{4}$/u.test(before)) return undefined
  const filled = isOfYear ? fillYears(edtf, Number(before)) : inOrderBehind(before, edtf)
  return {...find, value: {...find.value, ...edtfFields(filled)}, basis: 'inferred', inferred: {year: {value: filled.match(/\d{4}/u)![0], from: 'the date before it', cue: between.trim()}}}
}

/** Joins a date to the one before it: a comma alone parts two. */
const FOLLOWS = /^,? (?:en|of|en in|en op) $|^, $/u
const YEARLESS = /XXXX-\d\d(?:-\d\d)?/gu

/** Each point of an expression in the first year that keeps it behind the one before. */
function inOrderBehind(before: string, edtf: string): string {
  const points = withYearsOfOthers([before, ...edtf.match(YEARLESS)!]).slice(1)
  return edtf.replace(YEARLESS, () => points.shift()!)
}

const PLAIN = /^[\dX]{4}-\d\d(?:-\d\d)?$/

function sideOf(cue: string): Side | undefined {
  const shift = shifts.get(cue)
  return sides.get(cue) ?? (shift === -1 ? 'past' : shift === 1 ? 'future' : undefined)
}

/** The expression in the letter's year and its neighbours; 29 February only where there is one. */
function yearsAround(edtf: string, anchor: IsoDate): string[] {
  const year = Number(anchor.slice(0, 4))
  const reach = edtf.includes('-02-29') ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1]
  return reach.map(shift => fillYears(edtf, year + shift)).filter(filled => !filled.includes('-02-29') || isLeap(Number(filled.slice(0, 4))))
}

/** Days between the letter and a stretch; none where the letter lies within it. */
function distance(edtf: string, anchor: IsoDate): number {
  const {start, end} = boundsOf(edtf)
  const [from, to, at] = [dayNumber(start!), dayNumber(end!), dayNumber(anchor)]
  return at < from ? from - at : at > to ? at - to : 0
}

/** Whether a period goes on for more than a month behind the letter. */
function runsOn(edtf: string, anchor: IsoDate): boolean {
  const end = boundsOf(edtf).end!
  return edtf.includes('/') && end > anchor && distance(end, anchor) > MONTH
}

/** Whether a stretch lies before the letter, or not before it. */
function onSide(edtf: string, anchor: IsoDate, side: Side): boolean {
  const {start, end} = boundsOf(edtf)
  return side === 'past' ? start! <= anchor : end! >= anchor
}

function withYear(find: Found<DateValue>, edtf: string, anchor: IsoDate, cue: string | undefined): Found<DateValue> {
  const value = edtf.match(/\d{4}/)![0]
  return {
    ...find,
    value: {...find.value, ...edtfFields(edtf)},
    basis: 'inferred',
    // whoever counts says from what (`counted`)
    inferred: {...find.inferred, year: {value, from: anchor, ...(cue && {cue})}}
  }
}

function inOneSentence(first: Found, second: Found): boolean {
  if (first.unit !== second.unit) return false
  return !sentencesOf(second.unit).some(start => start > first.from && start <= second.from)
}
