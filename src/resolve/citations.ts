import type {Citation} from '../extract/citation.ts'
import {movedKinds} from '../language/paper-kinds.ts'
import {sentencesOf} from '../language/sentences.ts'
import {groupBy} from '../lists.ts'
import {describe, type Described} from '../reference/citation/describe.ts'
import type {Reference} from '../reference/value.ts'
import {countUpTo} from '../trace/sorted.ts'
import type {Found, Unit} from '../types.ts'

/**
 * The documents that references stand for, from the words and the date around them. A note that holds nothing but a
 * reference is told by the words before its marker. Dates must have their year already.
 */
export function resolveCitations(found: readonly Found[], units: readonly Unit[]): Found[] {
  const notes = {marked: markersOf(units), citing: notesCiting(found)}
  const byUnit = groupBy(found, ({unit}) => unit)
  return units.flatMap(unit => {
    const inUnit = byUnit.get(unit)
    if (!inUnit) return []
    return [...inUnit, ...citationsIn(unit, inUnit, byUnit, notes)].sort((a, b) => a.from - b.from || b.to - a.to)
  })
}

/* --- internal --- */

const CITED: ReadonlySet<Reference['type']> = new Set(['kamerstuk', 'aanhangsel', 'document'])

/** Where the marker of a note stands, and the one before it. */
interface Marked {
  unit: Unit
  at: number
  before: Unit['markers'][number] | undefined
}

interface Notes {
  marked: ReadonlyMap<string, Marked>
  citing: ReadonlySet<string>
}

function markersOf(units: readonly Unit[]): Map<string, Marked> {
  return new Map(units.flatMap(unit => unit.markers.map(({at, footnote}, index) => [footnote, {unit, at, before: unit.markers[index - 1]}] as const)))
}

/** The notes that cite a paper. */
function notesCiting(found: readonly Found[]): Set<string> {
  return new Set(found.flatMap(({kind, value, unit: {footnote}}) => (kind === 'reference' && footnote !== undefined && CITED.has((value as Reference).type) ? [footnote] : [])))
}

function citationsIn(unit: Unit, inUnit: readonly Found[], byUnit: ReadonlyMap<Unit, readonly Found[]>, {marked, citing}: Notes): Found<Citation>[] {
  const references = inUnit.filter((each): each is Found<Reference> => each.kind === 'reference')
  const urls = inUnit.filter(({kind}) => kind === 'url')
  const urlStarts = urls.map(({from}) => from)
  const isInUrl = ({from, to}: Found): boolean => to <= (urls[countUpTo(urlStarts, from) - 1]?.to ?? 0)
  // the paper's own title tells what itself is, not what it replaces
  const cited = unit.role === 'title' ? [] : references.filter(each => CITED.has(each.value.type) && each.value.targets.length > 0 && !isInUrl(each))
  if (cited.length === 0) return []
  // finds of a kind stand in the order of the text and do not overlap, so their ends go up too
  const ends = references.map(({to}) => to)
  const days = inUnit.filter(each => each.kind === 'date') as Day[]
  const dayEnds = days.map(({to}) => to)
  const starts = sentencesOf(unit)
  let shared: string | undefined
  return cited.flatMap((reference, index) => {
    // `brief over de motie-A (Kamerstuk 1) (Kamerstuk 2)`: the last is that of the letter, the one before belongs to its title
    if (isInner(reference, cited[index + 1])) {
      const from = ends[countUpTo(ends, reference.from) - 1] ?? 0
      return motionWithin(unit, unit.footnote === undefined ? Math.max(from, starts[countUpTo(starts, reference.from) - 1] ?? 0) : from, reference)
    }
    const inner = index > 0 && isInner(cited[index - 1]!, reference) ? cited[index - 1]! : undefined
    const before = ends[countUpTo(ends, inner?.from ?? reference.from) - 1] ?? 0
    const sentence = starts[countUpTo(starts, reference.from) - 1] ?? 0
    // a bracket and a semicolon end what was named before: `de brief … (SOZA-03-051); onderzoek naar … (28 600-XV, nr. 92)`
    const item = unit.text.slice(before, reference.from).lastIndexOf('); ')
    const from = Math.max(before, unit.footnote === undefined ? sentence : before, item < 0 ? 0 : before + item + 3)
    const end = inner?.from ?? reference.from
    const date = inner ? undefined : dateBeside(days, countUpTo(dayEnds, reference.from), reference)
    // a day right behind the kind is the document's; one at the end of a title is the title's then
    const whole = describe(unit, from, end, from === before ? shared : undefined)
    const own = whole?.dated && dayAt(days, dayEnds, whole.dated[0])
    const described = own || !date || date.to > reference.from ? whole : describe(unit, from, date.from, from === before ? shared : undefined)
    shared = described?.shared
    if (described && ((isRow(unit, reference) && (!described.authors || described.title || own)) || FIGURES.test(described.title ?? ''))) return []
    // `motie van het lid Klink (Kamerstuk 1) (Kamerstuk 2)`: its own is the first
    if (inner && described && movedKinds.has(described.kind ?? '')) return []
    if (described) {
      const {dated: _, shared: __, ...words} = described
      return citation(reference, words, own ?? date)
    }
    const marker = unit.footnote === undefined || references.length > 1 ? undefined : marked.get(unit.footnote)
    const told = marker && toldBefore(marker, citing)
    if (!told?.kind) return []
    const {dated, kind, title, authors} = told
    const words = {from: reference.from, kind, ...(title && {title}), ...(authors && {authors}), parts: {}}
    return citation(reference, words, date, {unit: marker!.unit, day: dated && dayIn(byUnit.get(marker!.unit) ?? [], dated[0])})
  })
}

/** What the words before a marker say: those behind the marker before it, where that has a paper of its own: `de motie-A¹ en mijn toezegging²`. */
function toldBefore({unit, at, before}: Marked, citing: ReadonlySet<string>): Described | undefined {
  const starts = sentencesOf(unit)
  const sentence = starts[countUpTo(starts, at - 1) - 1] ?? 0
  if (before === undefined || before.at <= sentence || !citing.has(before.footnote)) return describe(unit, sentence, at)
  return describe(unit, before.at, at, describe(unit, sentence, before.at)?.shared)
}

/** The motion in the title of another paper, or before two brackets: `brief inzake uitvoering van de motie van het lid Klink (…) (…)`. */
function motionWithin(unit: Unit, before: number, reference: Found<Reference>): Found<Citation>[] {
  const words = unit.folded.slice(before, reference.from)
  const at = Math.max(...[...movedKinds].map(kind => words.lastIndexOf(kind)))
  const whole = describe(unit, before, reference.from)
  const described = movedKinds.has(whole?.kind ?? '') ? whole : at < 0 ? undefined : describe(unit, before + at, reference.from)
  if (!described || !(described === whole || described.authors)) return []
  const {dated: _, shared: __, ...told} = described
  return citation(reference, told, undefined)
}

/**
 * A bare number right behind a name is of a row of a table: what stands before may be of the row above.
 *
 *     Piri            36 200, nr. 5     Zie de brief van maart
 *     Van der Zee     36 200, nr. 6     Afgedaan
 */
function isRow({text}: Unit, {from}: Found): boolean {
  return /\d/.test(text[from]!) && NAME_BEFORE.test(text.slice(Math.max(0, from - 34), from))
}

/** No title has the figures of a table in it. */
const FIGURES = /(?<!\d)\d{1,3}\.\d{3} [-–]?(?: ?\d{1,3}\.\d{3}|\d{1,6} \d)/u
const NAME_BEFORE = /(?:(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30}|c\.s\.) $/u

function isInner({unit, to}: Found, next: Found | undefined): boolean {
  return next !== undefined && /^\)?,? ?\($/u.test(unit.text.slice(to, next.from)) && unit.text.slice(to - 1, next.from).includes(')')
}

/** Before a day these say that something begins or ends then: it is no day of a document. */
const SUBJECT = /(?<!\p{L})(?:tot|tot en met|t\/m|per|vanaf|uiterlijk|sinds|met ingang van|ingaande|na|vóór|voor) $/iu
const BESIDE = /^[\s,;(:]{0,4}(?:zie )?$/iu
const BEHIND = /^[\s,)]{0,3}(?:d\.d\.?|dd\.?|van) ?$/iu

type Day = Found<{start_date?: string; end_date?: string}>

/** The day right before a reference, or behind it after «d.d.»; `next` dates end before it. */
function dateBeside(days: readonly Day[], next: number, {unit, from, to}: Found): Day | undefined {
  const [before, behind] = [days[next - 1], days[next]]
  if (before && isDay(before) && BESIDE.test(unit.text.slice(before.to, from)) && !SUBJECT.test(unit.text.slice(Math.max(0, before.from - 20), before.from))) return before
  return behind && behind.from >= to && isDay(behind) && BEHIND.test(unit.text.slice(to, behind.from)) ? behind : undefined
}

/** The day that a place is part of. */
function dayAt(days: readonly Day[], ends: readonly number[], at: number): Day | undefined {
  const day = days[countUpTo(ends, at)]
  return day && day.from <= at && isDay(day) ? day : undefined
}

function dayIn(found: readonly Found[], at: number): Day | undefined {
  return (found as readonly Day[]).find(each => each.kind === 'date' && each.from <= at && at < each.to && isDay(each))
}

function isDay({value}: Day): boolean {
  return value.start_date !== undefined && value.start_date === value.end_date
}

/** Another unit whose words say what a reference stands for, and the day that they name. */
interface Elsewhere {
  unit: Unit
  day: Day | undefined
}

/** One citation for each paper; a list has one title for all. */
function citation(reference: Found<Reference>, {from, parts, ...words}: Described, date: Day | undefined, elsewhere?: Elsewhere): Found<Citation>[] {
  const {unit, value} = reference
  const day = date ?? elsewhere?.day
  const told = [words.kind, ...(words.authors ?? [])].filter(Boolean).join(', ')
  return value.targets.map(target => ({
    kind: 'citation',
    rule: `citation/${elsewhere ? 'note' : 'words'}`,
    unit,
    from: Math.min(from, reference.from, date?.from ?? from),
    to: Math.max(reference.to, date?.to ?? 0),
    value: {...words, ...(day && {date: day.value.start_date!}), target},
    basis: elsewhere || date?.basis === 'inferred' ? 'inferred' : reference.basis,
    ...(elsewhere ? {inferred: {words: {value: told, from: elsewhere.unit.id}, ...day?.inferred}} : date?.inferred && {inferred: date.inferred}),
    parts: {...parts, ...(date && {date: [date.from, date.to] as const})}
  }))
}
