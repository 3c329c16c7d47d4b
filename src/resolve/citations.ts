import type {Citation} from '../extract/citation.ts'
import {sentencesOf} from '../language/sentences.ts'
import {describe, type Described} from '../reference/read-citation.ts'
import type {Reference} from '../reference/value.ts'
import type {Found, Unit} from '../types.ts'

/**
 * The documents that references stand for, from the words and the date around them. A note that holds nothing but a
 * reference is told by the words before its marker. Dates must have their year already.
 */
export function resolveCitations(found: readonly Found[], units: readonly Unit[]): Found[] {
  const marked = markersOf(units)
  const byUnit = new Map<Unit, Found[]>()
  for (const each of found) byUnit.set(each.unit, [...(byUnit.get(each.unit) ?? []), each])
  return units.flatMap(unit => {
    const inUnit = byUnit.get(unit)
    if (!inUnit) return []
    return [...inUnit, ...citationsIn(unit, inUnit, marked)].sort((a, b) => a.from - b.from || b.to - a.to)
  })
}

/* --- internal --- */

const CITED: ReadonlySet<Reference['type']> = new Set(['kamerstuk', 'aanhangsel', 'document'])

/** Where the marker of each note stands. */
function markersOf(units: readonly Unit[]): Map<string, {unit: Unit; at: number}> {
  return new Map(units.flatMap(unit => unit.markers.map(({at, footnote}) => [footnote, {unit, at}] as const)))
}

function citationsIn(unit: Unit, inUnit: readonly Found[], marked: ReadonlyMap<string, {unit: Unit; at: number}>): Found<Citation>[] {
  const references = inUnit.filter((each): each is Found<Reference> => each.kind === 'reference')
  // the paper's own title tells what itself is, not what it replaces
  const cited = unit.role === 'title' ? [] : references.filter(({value}) => CITED.has(value.type) && value.targets.length > 0)
  if (cited.length === 0) return []
  const starts = sentencesOf(unit)
  return cited.flatMap(reference => {
    const before = Math.max(0, ...references.filter(({to}) => to <= reference.from).map(({to}) => to))
    const sentence = starts.findLast(start => start <= reference.from) ?? 0
    const from = Math.max(before, unit.footnote === undefined ? sentence : before)
    const date = dateBeside(inUnit, reference)
    const described = describe(unit, from, date && date.to <= reference.from ? date.from : reference.from)
    if (described) return citation(reference, described, date)
    const marker = unit.footnote === undefined || references.length > 1 ? undefined : marked.get(unit.footnote)
    const told = marker && describe(marker.unit, sentenceBefore(marker), marker.at)
    return marker && told?.kind ? citation(reference, {...told, from: reference.from, parts: {}}, date, marker.unit.id) : []
  })
}

function sentenceBefore({unit, at}: {unit: Unit; at: number}): number {
  return sentencesOf(unit).findLast(start => start < at) ?? 0
}

const BESIDE = /^[\s,;(:]{0,4}(?:zie )?$/iu
const BEHIND = /^[\s,)]{0,3}(?:d\.d\.?|dd\.?|van) ?$/iu

/** The day right before a reference, or behind it after «d.d.». */
function dateBeside(inUnit: readonly Found[], {unit, from, to}: Found): Found<{start_date?: string; end_date?: string}> | undefined {
  const days = inUnit.filter(each => each.kind === 'date') as Found<{start_date?: string; end_date?: string}>[]
  return days.find(
    day =>
      day.value.start_date !== undefined &&
      day.value.start_date === day.value.end_date &&
      ((day.to <= from && BESIDE.test(unit.text.slice(day.to, from))) || (day.from >= to && BEHIND.test(unit.text.slice(to, day.from))))
  )
}

/** One citation for each paper; a list has one title for all. */
function citation(reference: Found<Reference>, {from, parts, ...words}: Described, date: Found<{start_date?: string}> | undefined, elsewhere?: string): Found<Citation>[] {
  const {unit, value} = reference
  const told = [words.kind, ...(words.authors ?? [])].filter(Boolean).join(', ')
  return value.targets.map(target => ({
    kind: 'citation',
    rule: `citation/${elsewhere ? 'note' : 'words'}`,
    unit,
    from: Math.min(from, reference.from, date?.from ?? from),
    to: Math.max(reference.to, date?.to ?? 0),
    value: {...words, ...(date && {date: date.value.start_date!}), target},
    basis: elsewhere || date?.basis === 'inferred' ? 'inferred' : reference.basis,
    ...(elsewhere ? {inferred: {words: {value: told, from: elsewhere}}} : date?.inferred && {inferred: date.inferred}),
    parts: {...parts, ...(date && {date: [date.from, date.to] as const})}
  }))
}
