import type {Span} from '../../trace/index.ts'
import type {Doubt} from '../../types.ts'
import type {Dossier, Stated} from '../value.ts'
import {Cursor} from './cursor.ts'

/** What was read, where it ends, and where each part of it stands. */
export interface PaperReading {
  stated: Stated
  from: number
  to: number
  /** `dossiers.0`, `numbers.1`: as the fields of the value. */
  parts: Record<string, Span>
  doubts: Doubt[]
}

/** A reference that is being read: where in the text, and what stands there up to now. */
export interface Reading {
  cursor: Cursor
  from: number
  dossiers: Dossier[]
  numbers: string[]
  pages: string[]
  parts: Record<string, Span>
  doubts: Doubt[]
}

export function readingAt(text: string, at: number): Reading {
  return {cursor: new Cursor(text, at), from: at, dossiers: [], numbers: [], pages: [], parts: {}, doubts: []}
}

/** A reading that is done, with what else was stated. */
export function done({cursor, from, dossiers, numbers, pages, parts, doubts}: Reading, stated: Stated): PaperReading {
  return {
    stated: {
      ...stated,
      ...(dossiers.length > 0 && {dossiers}),
      ...(numbers.length > 0 && {numbers}),
      ...(pages.length > 0 && {pages: pages.join('; ')})
    },
    from,
    to: cursor.at,
    parts,
    doubts
  }
}
