import type {z} from 'zod'
import type {Joint} from '../../calendar/edtf.ts'
import type {DateMod, Part} from '../../language/calendar-words.ts'
import type {Doubt, IsoDate} from '../../types.ts'
import type {datePrecision} from '../../schema/values.ts'
import type {Groups, Triggers} from '../define-extractor.ts'

export type Precision = z.infer<typeof datePrecision>

/** What one form of date says: one or more points of the calendar in EDTF, and how they are joined. */
export interface Stretch {
  points: readonly string[]
  joints: readonly Joint[]
  precision: Precision
  /** What part of it is meant: `eind 2022`. */
  part?: Part | undefined
  /** What its own words say of it: `binnen een maand` is at the latest then. */
  bound?: DateMod
  /** Where it ends, if not where the pattern did. */
  to?: number
  /** Counted from the letter's date: by these words. */
  cue?: string
  /** Another reading in EDTF: `komend jaar` is the next calendar year, or the next twelve months. */
  alternative?: string
  doubts?: Doubt[]
}

/** Where a form was met: all in lower case. */
export interface Setting {
  folded: string
  /** The text as it stands: for what only capitals tell. */
  text: string
  from: number
  to: number
  /** Joined to a date before it, which says that it is one. */
  joined?: boolean
  /** The day that a range begins with, of which this is to be the end. */
  after?: string | undefined
  /** All that was handed in: then nothing around it can say what it is, and it is read as what it looks like. */
  whole?: boolean
  /** The letter's date. */
  anchor: IsoDate | undefined
}

/** One way to write a date. Its name is that of the rule that found it. */
export interface Form {
  name: string
  at: Triggers
  pattern: RegExp
  read(groups: Groups, setting: Setting): Stretch | undefined
}

/** A stretch of one point. */
export function one(point: string, precision: Precision): Stretch {
  return {points: [point], joints: [], precision}
}

/** A stretch from one point to another. */
export function span(first: string, last: string, precision: Precision): Stretch {
  return {points: [first, last], joints: ['to'], precision}
}
