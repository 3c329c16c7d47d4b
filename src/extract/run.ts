import type {Found, LetterContext, Unit} from '../types.ts'
import {groupBy} from '../lists.ts'
import {openings} from '../language/openings.ts'
import type {Span} from '../trace/index.ts'
import type {Extractor, Groups, Place, Rule} from './define-extractor.ts'

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

/**
 * Lower case of exactly the same length; the few letters whose lower case is longer (`İ`) stay as they are. A capital
 * loses its accent in print: `Eén` is «één».
 */
export function fold(text: string): string {
  const lower = text.includes('Eén') ? text.replaceAll('Eén', 'één').toLowerCase() : text.toLowerCase()
  if (lower.length === text.length) return lower
  let folded = ''
  for (const character of text) {
    const small = character.toLowerCase()
    folded += small.length === character.length ? small : character
  }
  return folded
}

/* --- internal --- */

interface Compiled {
  extractor: Extractor
  /** Its place in the list of extractors. */
  rank: number
  /** `date/day-month` */
  name: string
  rule: Rule<unknown>
  folded: boolean
  /** What may stand behind the trigger, by its ASCII code; `undefined` where anything may. */
  then: Uint8Array | undefined
  /** Whether the pattern has named groups: without them nobody asks for its groups. */
  named: boolean
  /** Tries one place: no indices, which are slow. */
  probe: RegExp
  /** Finds every place, for a rule without triggers. */
  search: RegExp
  /** Asked again, with indices, once the probe has matched. */
  exact: RegExp
}

/** Rules that one trigger calls for, by the rank of their extractor. */
type ByRank = Compiled[][]

interface Plan {
  extractors: readonly Extractor[]
  /** For each extractor the bits of the kinds that it yields to. */
  yieldsTo: number[]
  /** By the number of digits in the run, up to `LONGEST`, which stands for all longer ones. */
  digits: ByRank[]
  words: Map<string, ByRank>
  /** By the first three letters. */
  prefixes: Map<string, {prefix: string; rules: ByRank}[]>
  signs: Map<string, ByRank>
  /** Which UTF-16 units are such a sign: others need no look-up. */
  isSign: Uint8Array
  /** Whether a word may be one of the words, or begin with one of the prefixes: others need no look-up. */
  mayBeWord: ReturnType<typeof openings>
  mayHavePrefix: ReturnType<typeof openings>
  /** Rules without triggers: searched, not tried. */
  everywhere: ByRank
}

/** One bit each in a whole number of 32. */
const MOST_KINDS = 32

const plans = new WeakMap<readonly Extractor[], Plan>()

function planFor(extractors: readonly Extractor[]): Plan {
  const known = plans.get(extractors)
  if (known) return known
  if (extractors.length > MOST_KINDS) throw new RangeError(`Cannot run ${extractors.length} extractors: ${MOST_KINDS} at most have a bit of their own in what is claimed`)
  const plan: Plan = {
    extractors,
    yieldsTo: extractors.map(({yieldsTo = []}) => extractors.reduce((bits, {kind}, rank) => (yieldsTo.includes(kind) ? bits | (1 << rank) : bits), 0)),
    digits: Array.from({length: LONGEST + 1}, () => []),
    words: new Map(),
    prefixes: new Map(),
    signs: new Map(),
    isSign: new Uint8Array(0x10000),
    mayBeWord: () => true,
    mayHavePrefix: () => true,
    everywhere: []
  }
  extractors.forEach((extractor, rank) => {
    for (const rule of extractor.rules) {
      const compiled = compile(extractor, rank, rule)
      if (!rule.at) add(plan.everywhere, compiled)
      for (const length of runLengths(rule.at?.digits)) add(plan.digits[length]!, compiled)
      for (const word of new Set(rule.at?.words)) add(entry(plan.words, word, () => []), compiled)
      for (const sign of new Set(rule.at?.signs)) add(entry(plan.signs, sign, () => []), compiled)
      for (const prefix of new Set(rule.at?.prefixes)) {
        const alike = entry(plan.prefixes, prefix.slice(0, 3), () => [])
        const same = alike.find(other => other.prefix === prefix) ?? {prefix, rules: []}
        if (same.rules.length === 0) alike.push(same)
        add(same.rules, compiled)
      }
    }
  })
  plan.mayBeWord = openings(plan.words.keys())
  plan.mayHavePrefix = openings(plan.prefixes.keys())
  for (const sign of plan.signs.keys()) plan.isSign[sign.charCodeAt(0)] = 1
  plans.set(extractors, plan)
  return plan
}

function compile(extractor: Extractor, rank: number, rule: Rule<unknown>): Compiled {
  const {source, flags} = rule.pattern
  const own = flags.replace(/[idgy]/g, '')
  return {
    extractor,
    rank,
    name: `${extractor.kind}/${rule.name}`,
    rule,
    folded: flags.includes('i'),
    then: rule.at?.then === undefined ? undefined : asciiSet(rule.at.then),
    named: /\(\?<[^=!]/.test(source),
    probe: new RegExp(source, `${own}y`),
    search: new RegExp(source, `${own}g`),
    exact: new RegExp(source, `${own}dy`)
  }
}

function asciiSet(characters: string): Uint8Array {
  const set = new Uint8Array(ANYTHING + 1)
  set[ANYTHING] = 1
  for (const character of characters) if (character < '\x80') set[character.charCodeAt(0)] = 1
  return set
}

function add(rules: ByRank, compiled: Compiled): void {
  ;(rules[compiled.rank] ??= []).push(compiled)
}

/** Runs of more digits than this are all the same to the triggers. */
const LONGEST = 6

function runLengths(digits: boolean | readonly [least: number, most: number] | undefined): number[] {
  if (!digits) return []
  const [least, most] = digits === true ? [1, LONGEST] : digits
  return Array.from({length: Math.min(most, LONGEST) - least + 1}, (_, index) => least + index)
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const SIGN = 3

/** Class of a UTF-16 unit: letters are everything above ASCII that is not known punctuation or space. */
const CLASS = new Uint8Array(0x10000).fill(LETTER)
for (let code = 0; code < 0x80; code++) {
  CLASS[code] = code <= 32 ? SPACE : code >= 48 && code <= 57 ? DIGIT : SIGN
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) CLASS[code] = LETTER
}
for (let code = 0x80; code < 0xc0; code++) CLASS[code] = SIGN
for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]) CLASS[code] = SPACE
for (let code = 0x2000; code < 0x2070; code++) CLASS[code] = code < 0x2010 ? SPACE : SIGN
for (let code = 0x20a0; code < 0x20d0; code++) CLASS[code] = SIGN
CLASS[0xd7] = SIGN
CLASS[0xf7] = SIGN

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

/** A place where some rules are tried, in the order of the text. */
interface Site {
  at: number
  rules: ByRank
  /** The character codes behind the run of letters or digits, and behind the whole number and a space; see `codeAt`. */
  next: number
  follow: number
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

function sitesOf({text, folded}: Unit, plan: Plan): Site[] {
  const sites: Site[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = CLASS[code]!
    const start = at++
    if (kind === SPACE) continue
    if (kind === SIGN) {
      const rules = plan.isSign[code] === 0 ? undefined : plan.signs.get(text[start]!)
      if (rules) sites.push({at: start, rules, next: ANYTHING, follow: ANYTHING})
      continue
    }
    while (at < text.length && CLASS[text.charCodeAt(at)] === kind) at++
    if (kind === DIGIT) {
      sites.push({at: start, rules: plan.digits[Math.min(at - start, LONGEST)]!, next: codeAt(folded, at), follow: behindNumber(folded, at)})
      continue
    }
    const rules = plan.mayBeWord(folded, start, at) ? plan.words.get(folded.slice(start, at)) : undefined
    const prefixed = at - start > 2 && plan.mayHavePrefix(folded, start, at) ? plan.prefixes.get(folded.slice(start, start + 3)) : undefined
    if (rules === undefined && prefixed === undefined) continue
    const [next, follow] = [codeAt(folded, at), behindSpace(folded, at)]
    if (rules) sites.push({at: start, rules, next, follow})
    if (prefixed) for (const {prefix, rules} of prefixed) if (folded.startsWith(prefix, start)) sites.push({at: start, rules, next, follow})
  }
  return sites
}

/** In every set of what may follow; beyond ASCII anything may. */
const ANYTHING = 128

/** The code of a character, 0 behind the end. */
function codeAt(folded: string, at: number): number {
  const code = at < folded.length ? folded.charCodeAt(at) : 0
  return code < 128 ? code : ANYTHING
}

function behindSpace(folded: string, at: number): number {
  return codeAt(folded, at < folded.length && CLASS[folded.charCodeAt(at)] === SPACE ? at + 1 : at)
}

/** `1.234,5 m…` → m; where digits come next again, anything may. */
function behindNumber(folded: string, at: number): number {
  let end = at
  while (end + 1 < folded.length && (folded[end] === '.' || folded[end] === ',') && CLASS[folded.charCodeAt(end + 1)] === DIGIT) {
    end += 2
    while (end < folded.length && CLASS[folded.charCodeAt(end)] === DIGIT) end++
  }
  const code = behindSpace(folded, end)
  return CLASS[code] === DIGIT ? ANYTHING : code
}

/** The sites and every match of rules that have no trigger. */
function withMatches(sites: readonly Site[], rules: readonly Compiled[], unit: Unit): Site[] {
  const more = rules.flatMap(compiled => {
    const one: ByRank = []
    add(one, compiled)
    return Array.from((compiled.folded ? unit.folded : unit.text).matchAll(compiled.search), ({index}) => ({at: index, rules: one, next: ANYTHING, follow: ANYTHING}))
  })
  return [...sites, ...more].sort((a, b) => a.at - b.at)
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

/**
 * Within a kind the longest wins, then the first; what overlaps a winner is out. Decided cluster by cluster of finds
 * that overlap each other, so that a long unit with many finds costs no more than many short ones.
 */
function longest(found: Found[]): Found[] {
  if (found.length < 2) return found
  const sorted = [...found].sort((a, b) => a.from - b.from)
  const kept: Found[] = []
  for (let index = 0; index < sorted.length; ) {
    let end = sorted[index]!.to
    let next = index + 1
    while (next < sorted.length && sorted[next]!.from < end) end = Math.max(end, sorted[next++]!.to)
    for (const winner of winners(sorted.slice(index, next))) kept.push(winner)
    index = next
  }
  return kept
}

function winners(cluster: Found[]): Found[] {
  if (cluster.length === 1) return cluster
  const kept: Found[] = []
  for (const candidate of cluster.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!kept.some(other => candidate.from < other.to && candidate.to > other.from)) kept.push(candidate)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** Finds of a unit by kind; each list is sorted and free of overlaps. */
type InUnit = ReadonlyMap<string, readonly Found[]>

function touches(found: Pick<Found, 'from' | 'to'>, kinds: readonly string[] | undefined, inUnit: InUnit | undefined): boolean {
  if (!kinds || !inUnit) return false
  return kinds.some(kind => {
    const others = inUnit.get(kind)
    if (!others) return false
    let low = 0
    let high = others.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (others[middle]!.to <= found.from) low = middle + 1
      else high = middle
    }
    return low < others.length && others[low]!.from < found.to
  })
}
