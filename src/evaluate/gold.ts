import {extractors} from '../extract/index.ts'

/** What a person says that a letter mentions. All offsets are code points into the raw text, end exclusive. */
export interface GoldMention {
  letter: string
  kind: string
  start: number
  end: number
  text: string
  /** The fields that are known, by the names of letter.json; without any, every value will do. */
  value: Fields
  /** May be found or left: neither counts. */
  optional?: boolean
}

export type Fields = Readonly<Record<string, unknown>>

/** Structure of a letter, where the gold tells it. */
export interface GoldStructure {
  headings?: {heading: string; line?: number}[]
  footnotes?: {number: string | number; marker?: number}[]
  signatories?: {role: string; name: string}[]
  header?: Fields
}

export interface Gold {
  mentions: GoldMention[]
  /** Mentions that were judged wrong: they should no longer be found as they are. */
  wrong: GoldMention[]
  /** Letter → kinds of which the gold tells every mention, so that any other one is an extra. */
  complete: Map<string, ReadonlySet<string>>
  structure: Map<string, GoldStructure>
}

/** Every kind that there is: what a person who corrects a whole letter has judged. */
export const allKinds: ReadonlySet<string> = new Set(extractors.map(({kind}) => kind))

export function emptyGold(): Gold {
  return {mentions: [], wrong: [], complete: new Map(), structure: new Map()}
}

export function mergeGold(parts: readonly Gold[]): Gold {
  return {
    mentions: parts.flatMap(({mentions}) => mentions),
    wrong: parts.flatMap(({wrong}) => wrong),
    complete: new Map(parts.flatMap(({complete}) => [...complete])),
    structure: new Map(parts.flatMap(({structure}) => [...structure]))
  }
}
