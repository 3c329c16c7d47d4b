import {toJson} from '../compile/json.ts'
import {auditPage} from '../report/audit-page.ts'
import type {Document} from '../schema/letter.ts'
import {streams} from './streams.ts'
import {tallyOf, type Tally} from './tally.ts'

/** The files that a letter's folder may hold, and nothing else. */
export const letterFiles = ['source.txt', 'letter.json', 'letter.md', 'audit.html'] as const
export type LetterFile = (typeof letterFiles)[number]

/** A letter in all the forms that a dataset keeps of it: plain strings, which any thread may make. */
export interface RenderedLetter {
  /** The identifier, and the name of its folder: they differ where another letter has the identifier too. */
  id: string
  letter: string
  files: Partial<Record<LetterFile, string>>
  rows: LetterRows
}

/** What a letter adds to the files that all letters share. */
export interface LetterRows {
  /** For each of `streams`, in their order. */
  lines: string[]
  tally: Tally
}

/** `source` is the raw text, as it was decoded. */
export function render(document: Document, source: string, markdown: string): RenderedLetter {
  return {
    id: document.letter,
    letter: document.letter,
    files: {'source.txt': source, 'letter.json': toJson(document), 'letter.md': markdown, 'audit.html': auditPage(document, source)},
    rows: rowsOf(document)
  }
}

export function rowsOf(document: Document): LetterRows {
  return {lines: streams.map(stream => stream.lines(document)), tally: tallyOf(document)}
}
