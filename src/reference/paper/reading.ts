import type {Span} from '../../trace/index.ts'
import type {Doubt} from '../../types.ts'
import type {Dossier, Stated} from '../value.ts'
import {Cursor} from './cursor.ts'

/** What was read, where it ends, and where each part of it stands. */
export interface PaperReading {
  stated: Stated
  from: number
  to: number
  /** `dossiers.0`, `numbers.1`: as the fields of the value, in the order of the text. */
  parts: Record<string, Span>
  doubts: Doubt[]
}

/** A reference that is being read: where in the text, and what stands there up to now. */
export interface Reading {
  cursor: Cursor
  from: number
  dossiers: Part<Dossier>[]
  numbers: Part<string>[]
  pages: string[]
  doubts: Doubt[]
}

export interface Part<T> {
  value: T
  span: Span
}

/** Nothing read yet, at a place of a text. */
export function readingAt(text: string, at: number): Reading {
  return {cursor: new Cursor(text, at), from: at, dossiers: [], numbers: [], pages: [], doubts: []}
}

/** Tries to read more; where that gives nothing, all is as it was before. */
export function attempt<T>(reading: Reading, read: () => T | undefined): T | undefined {
  const {cursor, dossiers, numbers, pages, doubts} = reading
  const {at} = cursor
  const lists = [dossiers, numbers, pages, doubts].map(list => ({list, length: list.length}))
  const result = read()
  if (result !== undefined) return result
  cursor.at = at
  for (const {list, length} of lists) list.length = length
  return undefined
}

/** A reading that is done, with what else was stated. */
export function done({cursor, from, dossiers, numbers, pages, doubts}: Reading, stated: Stated): PaperReading {
  return {
    stated: {
      ...stated,
      ...(dossiers.length > 0 && {dossiers: dossiers.map(({value}) => value)}),
      ...(numbers.length > 0 && {numbers: numbers.map(({value}) => value)}),
      ...(pages.length > 0 && {pages: pages.join('; ')})
    },
    from,
    to: cursor.at,
    parts: Object.fromEntries([...spansOf('dossiers', dossiers), ...spansOf('numbers', numbers)].sort(([, a], [, b]) => a[0] - b[0])),
    doubts
  }
}

/* --- internal --- */

function spansOf(name: string, parts: readonly Part<unknown>[]): [string, Span][] {
  return parts.map(({span}, index) => [`${name}.${index}`, span])
}
