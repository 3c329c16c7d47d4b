import {createHash} from 'node:crypto'
import {toJson} from '../compile/json.ts'
import {auditPage} from '../report/audit-page.ts'
import type {Document} from '../schema/letter.ts'
import {streams} from './streams.ts'
import {tallyOf, type Tally} from './tally.ts'

/** The files that a letter's folder may hold, and nothing else. */
export const letterFiles = ['source.txt', 'letter.json', 'letter.md', 'audit.html'] as const
export type LetterFile = (typeof letterFiles)[number]

/** A letter in all the forms that a dataset keeps of it: plain data, which any thread may make and hand over. */
export interface RenderedLetter {
  /** The identifier, and the name of its folder: they differ where another letter has the identifier too. */
  id: string
  letter: string
  /** UTF-8. */
  files: Partial<Record<LetterFile, Uint8Array>>
  /** What `hashOfFiles` gives of them. */
  hash: string
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
  const encoder = new TextEncoder()
  const files = {
    'source.txt': encoder.encode(source),
    'letter.json': encoder.encode(toJson(document)),
    'letter.md': encoder.encode(markdown),
    'audit.html': encoder.encode(auditPage(document, source))
  }
  return {id: document.letter, letter: document.letter, files, hash: hashOfFiles(name => files[name]), rows: rowsOf(document)}
}

/** SHA-256 in hexadecimal of a letter's files, those that it has, with their names and lengths. */
export function hashOfFiles(contentOf: (name: LetterFile) => Uint8Array | undefined): string {
  const hash = createHash('sha256')
  for (const name of letterFiles) {
    const content = contentOf(name)
    if (content) hash.update(`${name} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** What a document adds to the files that all letters share. */
export function rowsOf(document: Document): LetterRows {
  return {lines: streams.map(stream => stream.lines(document)), tally: tallyOf(document)}
}
