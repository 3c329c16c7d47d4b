import type {z} from 'zod'
import {alternation} from '../language/alternation.ts'
import type {Basis, Doubt, Found, Inferred, LetterContext, Unit} from '../types.ts'
import type {Span} from '../trace/index.ts'

/** A cell of a CSV table; lists are joined by `;` by the column itself. */
export type Cell = string | number | boolean | null | undefined

/** Where a match of a rule can begin. Without it the pattern is tried at every place, which is slow but always right. */
export interface Triggers {
  /** At the first digit of a run of digits: of any, or of so many digits at least and at most. */
  digits?: boolean | readonly [least: number, most: number]
  /** At these words, whole, in lower case: `['januari', 'jan']`. */
  words?: Iterable<string>
  /** At words that begin so, in lower case: `['kamerstuk']` for «Kamerstukken». At least three letters. */
  prefixes?: Iterable<string>
  /** At these single characters, neither letters nor digits: `'€$'`. */
  signs?: string
  /**
   * What may stand behind the digits, or behind the whole number and a space (`1.234,5 m…`), or behind the word: the first
   * letters, in lower case, and the signs. A rule is not tried where anything else stands there; another number always may.
   */
  then?: string
}

/** What a rule sees of the place where its pattern matched. */
export interface Place {
  unit: Unit
  /** The match, `[from, to)` in `unit.text`. */
  from: number
  to: number
  text: string
  /** At most 120 characters of the unit before and after the match. */
  before: string
  after: string
  letter: LetterContext
  /** The range of a named group in `unit.text`; `undefined` where it took no part. */
  span(group: string): Span | undefined
}

/** What a rule read. Only `value` is always there. */
export interface Reading<V> {
  value: V
  /** Default `stated`. */
  basis?: Basis
  inferred?: Inferred
  alternatives?: V[]
  /** A narrower range than the match. */
  from?: number
  to?: number
  /** Groups whose spans are kept as parts, by the name of the field they gave; default: every named group. */
  parts?: Record<string, Span | undefined>
  doubts?: Doubt[]
}

export type Groups = Record<string, string | undefined>

export interface Rule<V> {
  /** In the grammar's own words: `day-month-year`. */
  name: string
  at?: Triggers
  /**
   * Bounded quantifiers, flag `u`; named groups give the parts their own spans. With flag `i` it is matched against
   * the lower-cased text, so it must itself be written in lower case.
   */
  pattern: RegExp
  /** `undefined` refuses the match. Groups are as the pattern saw them, so in lower case with flag `i`; `place` has the print. */
  read(groups: Groups, place: Place): Reading<V> | undefined
}

export interface Example<V> {
  text: string
  /** The letter's date, where it matters; default 2023-02-20. */
  date?: string
  /** The finds in reading order: their exact text, and the fields of the value that matter. */
  finds: ReadonlyArray<{text: string; value?: Partial<V>; basis?: Basis}>
}

/**
 * One kind of mention: pattern, reading, columns and examples in one file. The examples are manual, corpus and
 * negative corpus (`finds: []`) at once; tests/extract/examples.test.ts runs them all.
 */
export interface Extractor<V = any> {
  /** Names the table (`amount` → amounts.csv), the ids (`amount-3`) and the schema. */
  kind: string
  /** One line for the README. */
  summary: string
  /** The plural that names the table; default kind + `s`. */
  table?: string
  /** The value's fields: the source of its type, of the JSON Schema and of the table's columns. */
  schema: z.ZodType<V>
  /** Own columns, in order. Most are `value => value.field`. */
  columns: Record<string, (value: V) => Cell>
  /** Rows of the table for one mention where there is more than one (a reference to three papers); default one. */
  rows?(value: V): V[]
  /** Kinds whose mentions it may not touch: they must stand earlier in extract/index.ts. */
  yieldsTo?: readonly string[]
  rules: ReadonlyArray<Rule<V>>
  /** For what patterns cannot see: reads all units at once, after the rules, with the finds made so far. */
  find?(units: readonly Unit[], letter: LetterContext, found: readonly Found[]): Found<V>[]
  examples: ReadonlyArray<Example<V>>
}

/** Gives a definition its type; adds nothing. */
export function defineExtractor<V>(extractor: Extractor<V>): Extractor<V> {
  return extractor
}

/**
 * Builds a pattern from word lists: `pattern('iu')\`(?<day>\${day}) (?<month>\${months})\``. An array becomes an
 * alternation, longest first, escaped; a string or RegExp is put in as it is; white space in the template is left out
 * unless escaped (`\\ `), so that long patterns can be laid out.
 */
export function pattern(flags = 'u'): (strings: TemplateStringsArray, ...parts: (string | RegExp | Iterable<string>)[]) => RegExp {
  return (strings, ...parts) => {
    let source = ''
    strings.raw.forEach((text, index) => {
      source += text.replace(/\\ |\s+/g, space => (space === '\\ ' ? ' ' : ''))
      const part = parts[index]
      if (part === undefined) return
      source += part instanceof RegExp ? part.source : typeof part === 'string' ? part : alternation(part)
    })
    return new RegExp(source, flags.includes('u') ? flags : `${flags}u`)
  }
}
