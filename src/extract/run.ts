import type {Found, LetterContext, Unit} from '../types.ts'
import type {Span} from '../trace/index.ts'
import type {Extractor, Groups, Place, Rule} from './define-extractor.ts'

/**
 * Runs extractors over units, in the order of the list. Within a kind the longest match wins; a kind that yields to
 * others refuses what touches their finds. Finds come back in reading order of units, then of text, then by kind.
 *
 * Patterns are tried only where their triggers stand. One walk over the characters of a unit finds the beginnings of
 * words, numbers and signs; each is looked up once for all rules, so a letter costs one walk, not one walk a rule.
 */
export function run(extractors: readonly Extractor[], units: readonly Unit[], letter: LetterContext): Found[] {
  const plan = planFor(extractors)
  const order = new Map(units.map((unit, index) => [unit, index]))
  const findings = new Map<Unit, Map<string, Found[]>>()
  for (const unit of units) {
    const matches = candidates(plan, unit)
    if (matches.size === 0) continue
    const inUnit = new Map<string, Found[]>()
    for (const extractor of extractors) {
      const own = matches.get(extractor)
      if (!own) continue
      const kept = longest(readAll(own, extractor, unit, letter, inUnit))
      if (kept.length > 0) inUnit.set(extractor.kind, kept)
    }
    findings.set(unit, inUnit)
  }
  const all = (): Found[] => [...findings.values()].flatMap(inUnit => [...inUnit.values()].flat())
  for (const extractor of extractors) {
    if (!extractor.find) continue
    for (const [unit, more] of groupBy(extractor.find(units, letter, all()), found => found.unit)) {
      const inUnit = findings.get(unit) ?? new Map<string, Found[]>()
      const own = more.filter(found => !touches(found, extractor.yieldsTo, inUnit))
      inUnit.set(extractor.kind, longest([...(inUnit.get(extractor.kind) ?? []), ...own]))
      findings.set(unit, inUnit)
    }
  }
  const rank = new Map(extractors.map((extractor, index) => [extractor.kind, index]))
  return all().sort(
    (a, b) =>
      order.get(a.unit)! - order.get(b.unit)! || a.from - b.from || b.to - a.to || rank.get(a.kind)! - rank.get(b.kind)!
  )
}

/** Lower case of exactly the same length; the few letters whose lower case is longer (`İ`) stay as they are. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
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
  /** `date/day-month` */
  name: string
  rule: Rule<unknown>
  folded: boolean
  /** Tries one place: no indices, which are slow. */
  probe: RegExp
  /** Asked again, with indices, once the probe has matched. */
  exact: RegExp
}

interface Plan {
  /** By the number of digits in the run, up to `LONGEST`, which stands for all longer ones. */
  digits: Compiled[][]
  words: Map<string, Compiled[]>
  /** By the first three letters. */
  prefixes: Map<string, {prefix: string; rule: Compiled}[]>
  signs: Map<string, Compiled[]>
  /** Which ASCII letters begin a word or prefix of any rule: other words need no look-up. */
  initials: Uint8Array
  /** Rules without triggers: searched, not tried. */
  everywhere: Compiled[]
}

const plans = new WeakMap<readonly Extractor[], Plan>()

function planFor(extractors: readonly Extractor[]): Plan {
  const known = plans.get(extractors)
  if (known) return known
  const plan: Plan = {digits: Array.from({length: LONGEST + 1}, () => []), words: new Map(), prefixes: new Map(), signs: new Map(), initials: new Uint8Array(128), everywhere: []}
  for (const extractor of extractors) {
    for (const rule of extractor.rules) {
      const folded = rule.pattern.flags.includes('i')
      const flags = rule.pattern.flags.replace(/[idgy]/g, '')
      const compiled: Compiled = {
        extractor,
        name: `${extractor.kind}/${rule.name}`,
        rule,
        folded,
        probe: new RegExp(rule.pattern.source, `${flags}${rule.at ? 'y' : 'g'}`),
        exact: new RegExp(rule.pattern.source, `${flags}dy`)
      }
      if (!rule.at) plan.everywhere.push(compiled)
      for (const length of runLengths(rule.at?.digits)) plan.digits[length]!.push(compiled)
      for (const word of new Set(rule.at?.words)) append(plan.words, word, compiled)
      for (const prefix of rule.at?.prefixes ?? []) append(plan.prefixes, prefix.slice(0, 3), {prefix, rule: compiled})
      for (const sign of rule.at?.signs ?? '') append(plan.signs, sign, compiled)
    }
  }
  for (const key of [...plan.words.keys(), ...plan.prefixes.keys()]) plan.initials[key.charCodeAt(0)] = 1
  plans.set(extractors, plan)
  return plan
}

/** Runs of more digits than this are all the same to the triggers. */
const LONGEST = 6

function runLengths(digits: boolean | readonly [least: number, most: number] | undefined): number[] {
  if (!digits) return []
  const [least, most] = digits === true ? [1, LONGEST] : digits
  return Array.from({length: Math.min(most, LONGEST) - least + 1}, (_, index) => least + index)
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
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

/** A place where the pattern of a rule matches; it is yet to be read. */
interface Candidate {
  compiled: Compiled
  at: number
}

function candidates(plan: Plan, unit: Unit): Map<Extractor, Candidate[]> {
  const found = new Map<Extractor, Candidate[]>()
  const {text, folded} = unit
  const attempt = (compiled: Compiled, at: number): void => {
    compiled.probe.lastIndex = at
    if (compiled.probe.test(compiled.folded ? folded : text)) append(found, compiled.extractor, {compiled, at})
  }
  let at = 0
  while (at < text.length) {
    const kind = CLASS[text.charCodeAt(at)]!
    const start = at++
    if (kind === SPACE) continue
    if (kind === SIGN) {
      const rules = plan.signs.get(text[start]!)
      if (rules) for (const rule of rules) attempt(rule, start)
      continue
    }
    while (at < text.length && CLASS[text.charCodeAt(at)] === kind) at++
    if (kind === DIGIT) {
      for (const rule of plan.digits[Math.min(at - start, LONGEST)]!) attempt(rule, start)
      continue
    }
    const initial = folded.charCodeAt(start)
    if (initial < 128 && plan.initials[initial] === 0) continue
    const rules = plan.words.get(folded.slice(start, at))
    if (rules) for (const rule of rules) attempt(rule, start)
    if (at - start < 3) continue
    const prefixed = plan.prefixes.get(folded.slice(start, start + 3))
    if (prefixed) for (const {prefix, rule} of prefixed) if (folded.startsWith(prefix, start)) attempt(rule, start)
  }
  for (const compiled of plan.everywhere) {
    const subject = compiled.folded ? folded : text
    compiled.probe.lastIndex = 0
    for (let match = compiled.probe.exec(subject); match; match = compiled.probe.exec(subject)) {
      append(found, compiled.extractor, {compiled, at: match.index})
      if (match[0] === '') compiled.probe.lastIndex++
    }
  }
  return found
}

/** Reads candidates. One that begins within a find that its kind yields to is not worth reading. */
function readAll(matches: readonly Candidate[], {yieldsTo}: Extractor, unit: Unit, letter: LetterContext, inUnit: InUnit): Found[] {
  const all: Found[] = []
  for (const {compiled, at} of matches) {
    if (touches({from: at, to: at + 1}, yieldsTo, inUnit)) continue
    const found = readAt(compiled, at, unit, letter)
    if (found && !touches(found, yieldsTo, inUnit)) all.push(found)
  }
  return all
}

const REACH = 120

function readAt(compiled: Compiled, at: number, unit: Unit, letter: LetterContext): Found | undefined {
  const {rule, extractor, probe, exact} = compiled
  const subject = compiled.folded ? unit.folded : unit.text
  probe.lastIndex = at
  const match = probe.exec(subject)
  if (!match || match[0] === '') return undefined
  const from = match.index
  const to = from + match[0].length
  // where the groups stand costs as much as all the rest: it is found out only where it is asked for
  let indices: Record<string, Span | undefined> | undefined
  const spans = (): Record<string, Span | undefined> => {
    if (indices) return indices
    exact.lastIndex = from
    return (indices = exact.exec(subject)!.indices!.groups ?? {})
  }
  const groups = match[0] === unit.text.slice(from, to) ? (match.groups ?? {}) : textOf(spans(), unit.text)
  const reading = rule.read(groups, new Here(unit, from, to, letter, spans))
  if (!reading) return undefined
  const {value, basis = 'stated', inferred, alternatives, doubts} = reading
  return {
    kind: extractor.kind,
    rule: compiled.name,
    unit,
    from: reading.from ?? from,
    to: reading.to ?? to,
    value,
    basis,
    // asked for only where the find is kept
    get parts() {
      return present(reading.parts ?? spans())
    },
    ...(inferred && {inferred}),
    ...(alternatives && {alternatives}),
    ...(doubts && {doubts})
  }
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

/** Groups as the letter writes them; the pattern saw them in lower case. */
function textOf(spans: Record<string, Span | undefined>, text: string): Groups {
  const groups: Groups = {}
  for (const name in spans) {
    const span = spans[name]
    groups[name] = span && text.slice(span[0], span[1])
  }
  return groups
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
    kept.push(...winners(sorted.slice(index, next)))
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

function groupBy<K, V>(values: Iterable<V>, key: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) append(groups, key(value), value)
  return groups
}
