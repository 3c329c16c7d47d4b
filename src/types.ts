/** The shapes that the stages hand to each other: shapes only. What is written to disk is in schema/. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Piece, Span, Trace} from './trace/index.ts'
import type {NumeralClaim} from './check/numerals.ts'
import type {Header, Signatory} from './schema/document.ts'

export type {Piece, Span} from './trace/index.ts'

/** ISO 8601 calendar date, `2023-02-20`. */
export type IsoDate = string

/** How a value came about: stated by the letter, completed from the context, or open to more than one reading. */
export type Basis = 'stated' | 'inferred' | 'ambiguous'

/** What a block of the letter is. */
export type Role = 'title' | 'header' | 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote' | 'signature'

/**
 * One block of clean text that extractors read: no match crosses its edges, and footnote markers are not in its text.
 * All offsets into it (`from`, `to`) are UTF-16 units of `text`.
 */
export interface Unit {
  /** `paragraph-12`, `footnote-4`, `section-3`, `header-1`: kind and number in reading order. */
  id: string
  role: Role
  trace: Trace
  /** The clean reading, `trace.value`. */
  text: string
  /** `text` in lower case, of exactly the same length: what patterns with the flag `i` are matched against. */
  folded: string
  section?: string
  paragraph?: string
  footnote?: string
  /** Which cell of which table of the letter it is; all count from 0, and row 0 is the head. */
  cell?: {table: number; row: number; column: number}
  /** The only unit of what was handed in: a cell or a question rather than a letter. */
  alone?: true
  /** The day on which it was written, where that is not the letter's: questions were asked before they were answered. */
  asked?: IsoDate
  /** Where footnote markers stood in `text`. */
  markers: {at: number; footnote: string}[]
  /** Where its sentences begin, once somebody asked (`sentencesOf`). */
  sentences?: readonly number[]
}

/** What every extractor may know of the letter it reads. */
export interface LetterContext {
  /** The anchor date: the day of the meeting that is reported on, the letter's own, else the one given from outside. */
  date: IsoDate | undefined
  /** Whose day that is, where it is not the letter's. */
  dateOf?: 'meeting'
  /** The dossiers of the letter itself, in the order of its head (`36045`, suffix `V`). */
  dossiers: readonly {number: string; suffix?: string | undefined}[]
  /** The number of the letter itself within its first dossier. */
  number: string | undefined
}

/** A finding inside a unit, before it is given an id, raw spans and a sentence. */
export interface Found<V = unknown> {
  kind: string
  /** `<kind>/<rule name>`. */
  rule: string
  unit: Unit
  from: number
  to: number
  value: V
  basis: Basis
  /** What was filled in, from what: `{year: {value: '2023', from: 'letter date 2023-02-20', cue: 'jl.'}}`. */
  inferred?: Inferred
  /** Other readings, where two stand (`basis: 'ambiguous'`). */
  alternatives?: V[]
  /** The range of `unit.text` that gave each named part of the value. */
  parts?: Record<string, Span>
  /** Doubts to be reported as messages at this place. */
  doubts?: Doubt[]
}

export type Inferred = Record<string, {value: string; from: string; cue?: string}>

/** A doubt about one finding; becomes a VFileMessage. */
export interface Doubt {
  /** kebab-case, listed in check/index.ts. */
  ruleId: string
  reason: string
  actual?: string
  expected?: string[]
}

/** A letter on its way through the stages. */
export interface Letter {
  /** The input's name, without folder. */
  name: string
  /** Canonical id where it is known (`kst-36045-151`), else the name made safe. */
  id: string
  raw: string
  /** Carries the messages. */
  file: VFile
  dialect: string
  /** Clean structure; text nodes hold their pieces in `data.pieces`. */
  tree: Root
  header: Header
  signatories: Signatory[]
  context: LetterContext
  units: Unit[]
  found: Found[]
  /** Every number of the letter and what explains it. */
  numerals: NumeralClaim[]
  /** Characters that no node of the tree owns, each with its reason. */
  dropped: Piece[]
  /** Raw offsets at which pages start; empty where the text shows no pages. */
  pages: number[]
}
