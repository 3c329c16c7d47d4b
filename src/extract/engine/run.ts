import type {Found, LetterContext, Unit} from '../../types.ts'
import {groupBy} from '../../lists.ts'
import type {Span} from '../../trace/index.ts'
import type {Extractor, Groups, Place} from '../define-extractor.ts'
import {longest, touches, type InUnit} from './overlaps.ts'
import {planFor, type Compiled, type Plan} from './plan.ts'
import {sitesOf, withMatches, type Site} from './sites.ts'

/**
 * Runs extractors over units, in the order of the list. Within a kind the longest match wins; a kind that yields to
 * others refuses what touches their finds. Finds come back in reading order of units, then of text, then by kind.
 *
 * Patterns are tried only where their triggers stand, and nowhere inside a find of a kind that theirs yields to. One
 * walk over the characters of a unit finds the beginnings of words, numbers and signs; each is looked up once for all
 * rules, so a letter costs one walk, not one walk a rule.
 */
export function run(extractors: readonly Extractor[], units: readonly Unit[], letter: LetterContext): Found[] {
  const plan = planFor(extractors)
  const findings = new Map<Unit, Map<string, Found[]>>()
  for (const unit of units) {
    const inUnit = findIn(unit, plan, letter)
    if (inUnit) findings.set(unit, inUnit)
  }
  for (const extractor of extractors) {
    if (!extractor.find) continue
    for (const [unit, more] of groupBy(extractor.find(units, letter, inOrder(extractors, units, findings)), found => found.unit)) {
      const inUnit = findings.get(unit) ?? new Map<string, Found[]>()
      const own = more.filter(found => !touches(found, extractor.yieldsTo, inUnit))
      inUnit.set(extractor.kind, longest([...(inUnit.get(extractor.kind) ?? []), ...own]))
      // kinds that yield to this one were read before it was complete
      for (const {kind, yieldsTo} of extractors) {
        const others = yieldsTo?.includes(extractor.kind) ? inUnit.get(kind) : undefined
        if (others) inUnit.set(kind, others.filter(found => !touches(found, [extractor.kind], inUnit)))
      }
      findings.set(unit, inUnit)
    }
  }
  return inOrder(extractors, units, findings)
}

/* --- internal --- */

/** All finds by unit, then by their place, the longer first, then by kind. */
function inOrder(extractors: readonly Extractor[], units: readonly Unit[], findings: ReadonlyMap<Unit, InUnit>): Found[] {
  const all: Found[] = []
  for (const unit of units) {
    const inUnit = findings.get(unit)
    if (inUnit === undefined) continue
    const own: Found[] = []
    for (const {kind} of extractors) for (const found of inUnit.get(kind) ?? []) own.push(found)
    for (const found of own.sort((a, b) => a.from - b.from || b.to - a.to)) all.push(found)
  }
  return all
}

/** The finds of one unit by kind. */
function findIn(unit: Unit, plan: Plan, letter: LetterContext): Map<string, Found[]> | undefined {
  const sites = sitesOf(unit, plan)
  if (sites.length === 0 && plan.everywhere.length === 0) return undefined
  const inUnit = new Map<string, Found[]>()
  const claims = claimsFor(unit.text.length)
  plan.extractors.forEach(({kind}, rank) => {
    const kept = longest(readSites(plan.everywhere[rank] ? withMatches(sites, plan.everywhere[rank], unit) : sites, rank, plan.yieldsTo[rank]!, claims, unit, letter))
    if (kept.length === 0) return
    inUnit.set(kind, kept)
    for (const {from, to} of kept) for (let at = from; at < to; at++) claims[at]! |= 1 << rank
  })
  return inUnit
}

/** Which kinds have claimed each character of a unit, one bit a kind: the same memory for every unit. */
let claimed = new Uint32Array(4096)

function claimsFor(length: number): Uint32Array {
  if (claimed.length < length) claimed = new Uint32Array(length * 2)
  return claimed.fill(0, 0, length)
}

function readSites(sites: readonly Site[], rank: number, yieldsTo: number, claims: Uint32Array, unit: Unit, letter: LetterContext): Found[] {
  const all: Found[] = []
  for (const {at, rules, next, follow} of sites) {
    const own = rules[rank]
    if (own === undefined || (claims[at]! & yieldsTo) !== 0) continue
    for (const compiled of own) {
      if (compiled.then !== undefined && compiled.then[next] === 0 && compiled.then[follow] === 0) continue
      const found = readAt(compiled, at, unit, letter)
      if (found && !isClaimed(found, yieldsTo, claims)) all.push(found)
    }
  }
  return all
}

function isClaimed({from, to}: Found, yieldsTo: number, claims: Uint32Array): boolean {
  if (yieldsTo === 0) return false
  for (let at = from; at < to; at++) if ((claims[at]! & yieldsTo) !== 0) return true
  return false
}

const REACH = 120
const NO_GROUPS: Groups = {}

function readAt(compiled: Compiled, at: number, unit: Unit, letter: LetterContext): Found | undefined {
  const {rule, probe, exact} = compiled
  const subject = compiled.folded ? unit.folded : unit.text
  probe.lastIndex = at
  let groups: Groups = NO_GROUPS
  if (!compiled.named) {
    if (!probe.test(subject)) return undefined
  } else {
    const match = probe.exec(subject)
    if (match === null) return undefined
    groups = match.groups!
  }
  const to = probe.lastIndex
  if (to === at) return undefined
  // where the groups stand costs as much as all the rest: it is found out only where the reader or the parts ask for it
  let indices: Record<string, Span | undefined> | undefined
  const spans = (): Record<string, Span | undefined> => {
    if (indices) return indices
    exact.lastIndex = at
    return (indices = exact.exec(subject)!.indices!.groups ?? {})
  }
  const reading = rule.read(groups, new Here(unit, at, to, letter, spans))
  if (!reading) return undefined
  const {value, basis = 'stated', inferred, alternatives, doubts} = reading
  const found: Found = {
    kind: compiled.extractor.kind,
    rule: compiled.name,
    unit,
    from: reading.from ?? at,
    to: reading.to ?? to,
    value,
    basis,
    parts: present(reading.parts ?? (compiled.named ? spans() : {}))
  }
  if (inferred) found.inferred = inferred
  if (alternatives) found.alternatives = alternatives
  if (doubts) found.doubts = doubts
  return found
}

class Here implements Place {
  readonly unit: Unit
  readonly from: number
  readonly to: number
  readonly letter: LetterContext
  readonly #spans: () => Record<string, Span | undefined>

  constructor(unit: Unit, from: number, to: number, letter: LetterContext, spans: () => Record<string, Span | undefined>) {
    this.unit = unit
    this.from = from
    this.to = to
    this.letter = letter
    this.#spans = spans
  }

  get text(): string {
    return this.unit.text.slice(this.from, this.to)
  }

  get before(): string {
    return this.unit.text.slice(Math.max(0, this.from - REACH), this.from)
  }

  get after(): string {
    return this.unit.text.slice(this.to, this.to + REACH)
  }

  span(group: string): Span | undefined {
    return this.#spans()[group]
  }
}

function present(spans: Record<string, Span | undefined>): Record<string, Span> {
  const parts: Record<string, Span> = {}
  for (const name in spans) if (spans[name]) parts[name] = spans[name]
  return parts
}
