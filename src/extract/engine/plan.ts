import {openings} from '../../language/openings.ts'
import type {Extractor, Rule} from '../define-extractor.ts'

/** A rule, ready to be tried. */
export interface Compiled {
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
export type ByRank = Compiled[][]

/** Which rules are tried where: made once for a list of extractors. */
export interface Plan {
  extractors: readonly Extractor[]
  /** For each extractor the bits of the kinds that it yields to. */
  yieldsTo: number[]
  /** By the number of digits in the run, up to `LONGEST_RUN`, which stands for all longer ones. */
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

/** Runs of more digits than this are all the same to the triggers. */
export const LONGEST_RUN = 6

/** In every set of what may follow; beyond ASCII anything may. */
export const ANYTHING = 128

export function planFor(extractors: readonly Extractor[]): Plan {
  const known = plans.get(extractors)
  if (known) return known
  if (extractors.length > MOST_KINDS) throw new RangeError(`Cannot run ${extractors.length} extractors: ${MOST_KINDS} at most have a bit of their own in what is claimed`)
  const plan: Plan = {
    extractors,
    yieldsTo: extractors.map(({yieldsTo = []}) => extractors.reduce((bits, {kind}, rank) => (yieldsTo.includes(kind) ? bits | (1 << rank) : bits), 0)),
    digits: Array.from({length: LONGEST_RUN + 1}, () => []),
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

/* --- internal --- */

/** One bit each in a whole number of 32. */
const MOST_KINDS = 32

const plans = new WeakMap<readonly Extractor[], Plan>()

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

function runLengths(digits: boolean | readonly [least: number, most: number] | undefined): number[] {
  if (!digits) return []
  const [least, most] = digits === true ? [1, LONGEST_RUN] : digits
  return Array.from({length: Math.min(most, LONGEST_RUN) - least + 1}, (_, index) => least + index)
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
