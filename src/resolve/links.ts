import type {Nodes, Root} from 'mdast'
import {groupBy} from '../lists.ts'
import {complete} from '../reference/complete.ts'
import {parseIdentifier} from '../reference/identify.ts'
import type {Reference} from '../reference/value.ts'
import {firstFrom} from '../trace/sorted.ts'
import type {Found, Unit} from '../types.ts'

/** A link of the source to an official publication, and which range of raw text (UTF-16) leads there. */
export interface SourceLink {
  target: string
  start: number
  end: number
}

/** The publication that an address or an identifier leads to: `https://zoek.officielebekendmakingen.nl/kst-36045-151.html`, `ah-tk-20222023-12`. */
export function publicationOf(address: string): string | undefined {
  return PUBLICATION.exec(address.trim())?.groups!['id']
}

/** The links of a tree that remark-parse made, as letter.md has them. */
export function linksOfMarkdown(tree: Root): SourceLink[] {
  const links: SourceLink[] = []
  const walk = (node: Nodes): void => {
    const target = node.type === 'link' ? publicationOf(node.url) : undefined
    const {start, end} = node.position ?? {}
    if (target !== undefined && start?.offset !== undefined && end?.offset !== undefined) links.push({target, start: start.offset, end: end.offset})
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return links
}

/**
 * What the links of the source tell, for publishers set them and letter.md keeps them: a short reference has the dossier
 * of its link, one that leads elsewhere than it reads is doubted, and words that name no paper refer to that of theirs.
 *
 *     <extref doc="kst-36045-3">de brief van 3 maart</extref>      → kst-36045-3
 */
export function resolveLinks(found: Found[], units: readonly Unit[], links: readonly SourceLink[]): Found[] {
  if (links.length === 0) return found
  const places = placesOf(units)
  const references = groupBy(found.filter((each): each is Found<Reference> => each.kind === 'reference'), ({unit}) => unit)
  const told = new Map<Found, Found>()
  const more: Found[] = []
  for (const {target, ...range} of links) {
    const place = placeOf(range, places)
    if (!place) continue
    const own = (references.get(place.unit) ?? []).filter(({from, to}) => from < place.to && to > place.from)
    const [first] = own
    if (!first) more.push(...ofWords(target, place))
    else if (!own.some(({value}) => value.targets.includes(target) || value.candidates?.includes(target))) told.set(first, leadingTo(target, first))
  }
  const all = told.size === 0 ? found : found.map(each => told.get(each) ?? each)
  return more.length === 0 ? all : inOrder([...all, ...more], units)
}

/* --- internal --- */

const PUBLICATION = /^(?:(?:https?:)?\/\/(?:zoek\.)?officielebekendmakingen\.nl)?\/?(?<id>(?:kst|ah-(?:tk|ek)|h-(?:tk|ek|vv)|stb|stcrt|trb)-[\dA-Za-z]{1,12}(?:-[\dA-Za-z]{1,12}){0,4})(?:\.(?:html|pdf|xml))?(?:[?#]\S{0,200})?$/u

const TYPES: readonly (readonly [begins: string, type: Reference['type']])[] = [['kst-', 'kamerstuk'], ['ah-', 'aanhangsel'], ['h-', 'handelingen'], ['stb-', 'staatsblad'], ['stcrt-', 'staatscourant'], ['trb-', 'tractatenblad']]

interface Place {
  unit: Unit
  from: number
  to: number
}

/** A piece of a unit that is a slice of raw text. */
interface Slice {
  unit: Unit
  start: number
  end: number
  /** Where it stands in the unit. */
  at: number
}

function placesOf(units: readonly Unit[]): Slice[] {
  const slices: Slice[] = []
  for (const unit of units) {
    let at = 0
    for (const [start, end, text] of unit.trace.pieces) {
      if (text === undefined) slices.push({unit, start, end, at})
      at += text?.length ?? end - start
    }
  }
  return slices.sort((a, b) => a.start - b.start)
}

/** What a link covers of the unit in which it begins, without the blanks at its ends. */
function placeOf({start, end}: Omit<SourceLink, 'target'>, slices: readonly Slice[]): Place | undefined {
  const first = firstFrom(slices.length, at => slices[at]!.end <= start)
  const unit = slices[first]?.unit
  if (!unit || slices[first]!.start >= end || unit.role === 'header') return undefined
  let [from, to] = [Infinity, 0]
  for (let index = first; index < slices.length && slices[index]!.start < end; index++) {
    const slice = slices[index]!
    if (slice.unit !== unit) continue
    from = Math.min(from, slice.at + Math.max(0, start - slice.start))
    to = Math.max(to, slice.at + Math.min(slice.end, end) - slice.start)
  }
  const text = unit.text.slice(from, to)
  from += text.length - text.trimStart().length
  to -= text.length - text.trimEnd().length
  return from < to ? {unit, from, to} : undefined
}

/** The reference that a link makes of words. */
function ofWords(target: string, {unit, from, to}: Place): [] | [Found<Reference>] {
  const type = TYPES.find(([begins]) => target.startsWith(begins))![1]
  const value = complete(parseIdentifier(target) ?? {type}, {targets: [target]})
  return [{kind: 'reference', rule: 'reference/link', unit, from, to, value, basis: 'inferred', inferred: {targets: {value: target, from: 'the link of the source'}}, parts: {}}]
}

function leadingTo(target: string, short: Found<Reference>): Found<Reference> {
  const stated = parseIdentifier(target)
  const {value} = short
  const [dossier] = stated?.dossiers ?? []
  if (value.type === 'kamerstuk' && !value.dossiers && dossier && value.numbers?.includes(stated!.numbers![0]!)) {
    const {relation, numbers} = value
    const printed = [dossier.number, dossier.suffix].filter(Boolean).join('-')
    return {...short, value: complete({...stated!, ...(numbers && {numbers}), ...(relation && {relation})}), basis: 'inferred', inferred: {dossiers: {value: printed, from: 'the link of the source'}}}
  }
  const actual = value.targets.join(', ') || short.unit.text.slice(short.from, short.to)
  return {...short, doubts: [...(short.doubts ?? []), {ruleId: 'link-elsewhere', reason: `Expected the link to lead to what it reads, ${actual}, but it leads to ${target}`, actual: target, expected: [actual]}]}
}

/** In reading order of units, then of text; kinds that stand at one place stay in their order. */
function inOrder(found: readonly Found[], units: readonly Unit[]): Found[] {
  const byUnit = groupBy(found, ({unit}) => unit)
  return units.flatMap(unit => (byUnit.get(unit) ?? []).sort((a, b) => a.from - b.from || b.to - a.to))
}
