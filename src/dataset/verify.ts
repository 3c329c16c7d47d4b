import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {dataPackage, type FileFacts} from '../compile/data-package.ts'
import {groupBy} from '../lists.ts'
import {readInput} from '../read/index.ts'
import {auditPage} from '../report/audit-page.ts'
import type {Document} from '../schema/letter.ts'
import {excerpt, firstDifference, placeOf, type Finding} from './finding.ts'
import {recordsOf} from './read.ts'
import {excelStreams, streams} from './streams.ts'
import {addTally, emptyTally, tallyOf} from './tally.ts'
import {verifyLetter} from './verify-letter.ts'
import {verifyMarkdown} from './verify-markdown.ts'

export type {Finding} from './finding.ts'

export interface VerifyOptions {
  /** A folder with the inputs, to hold the sources against. */
  source?: string
}

/**
 * Proves a dataset from itself: every letter, then that the tables are what the letters give, byte for byte. One letter
 * is in memory at a time.
 */
export async function verify(dir: string, options: VerifyOptions = {}): Promise<Finding[]> {
  const findings: Finding[] = []
  const {rows, folders} = lettersOf(dir, findings)
  const wanted = fs.existsSync(path.join(dir, 'excel')) ? [...streams, ...excelStreams] : streams
  const shared = wanted.map(stream => ({...stream, file: new Comparison(dir, stream.name, findings, stream.head)}))
  const tally = emptyTally()
  const inputs = options.source === undefined ? undefined : await inputsByName(options.source)
  for (const name of rows.filter(row => folders.has(row))) {
    const document = await oneLetter(dir, name, inputs, findings)
    if (document) addTally(tally, tallyOf(document))
    for (const {file, lines} of shared) {
      // without its document, what belongs to a letter is not known
      if (document) file.expect(lines(document))
      else file.giveUp()
    }
  }
  for (const {file, tail} of shared) file.end(tail?.(tally))
  if (shared.every(({file}) => file.isWholeKnown)) verifyPackage(dir, new Map(shared.map(({name, file}) => [name, file.facts()])), findings)
  return findings
}

/* --- internal --- */

/** Letters by the rows of letters.csv, and by the folders; each must have the other. */
function lettersOf(dir: string, findings: Finding[]): {rows: string[]; folders: Set<string>} {
  const text = contentOf(path.join(dir, 'letters.csv'))?.toString('utf8') ?? ''
  const records = recordsOf(text).slice(1)
  const folder = path.join(dir, 'letters')
  const folders = new Set(fs.existsSync(folder) ? fs.readdirSync(folder, {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? [entry.name] : [])) : [])
  const rows = records.map(({first}) => first)
  records.forEach(({line}, index) => {
    if (!folders.has(rows[index]!)) findings.push({file: 'letters.csv', line, column: 1, reason: `No folder letters/${rows[index]} holds this letter`})
  })
  for (const name of folders) {
    if (!rows.includes(name)) findings.push({file: `letters/${name}/letter.json`, line: 1, column: 1, reason: 'This letter has no row in letters.csv'})
  }
  return {rows, folders}
}

/** datapackage.json describes the files as the letters give them. */
function verifyPackage(dir: string, facts: ReadonlyMap<string, FileFacts>, findings: Finding[]): void {
  const file = new Comparison(dir, 'datapackage.json', findings, dataPackage(name => facts.get(name)!))
  file.end()
}

async function oneLetter(dir: string, name: string, inputs: Map<string, string[]> | undefined, findings: Finding[]): Promise<Document | undefined> {
  const add = (finding: Finding): number => findings.push({...finding, file: `letters/${name}/${finding.file}`})
  const read = (file: string): Buffer | undefined => {
    const content = contentOf(path.join(dir, 'letters', name, file))
    if (!content) add({file, line: 1, column: 1, reason: 'This file is missing'})
    return content
  }
  const source = read('source.txt')
  const json = read('letter.json')
  const markdown = read('letter.md')
  const audit = read('audit.html')
  if (!source || !json) return undefined
  const {document, findings: found} = verifyLetter({name, source, json: json.toString('utf8')})
  found.forEach(add)
  if (!document) return undefined
  if (markdown) verifyMarkdown(markdown.toString('utf8'), document, source.toString('utf8')).forEach(add)
  if (audit) verifyAudit(audit.toString('utf8'), document, source.toString('utf8')).forEach(add)
  if (inputs) (await againstInput(document, source, inputs.get(document.source.file) ?? [])).forEach(add)
  return document
}

/** The report is what the document and the source give. */
function verifyAudit(audit: string, document: Document, source: string): Finding[] {
  const wanted = auditPage(document, source)
  const offset = firstDifference(audit, wanted)
  if (offset === undefined) return []
  return [{file: 'audit.html', ...placeOf(wanted, offset), reason: `Expected ${excerpt(wanted, offset)}, but it says ${excerpt(audit, offset)}`}]
}

/** The source is what an input of that name says, and the hash is that of its bytes. */
async function againstInput(document: Document, source: Uint8Array, files: readonly string[]): Promise<Finding[]> {
  const {file, sha256} = document.source
  if (files.length === 0) return [{file: 'letter.json', line: 1, column: 1, reason: `No input is called ${file}`}]
  for (const input of files) {
    const bytes = fs.readFileSync(input)
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) continue
    if (Buffer.from((await readInput(bytes, file)).text).equals(source)) return []
    return [{file: 'source.txt', line: 1, column: 1, reason: `Not what ${input} says`}]
  }
  return [{file: 'letter.json', line: 1, column: 1, reason: `The input ${files.join(', ')} is not the one that was read (sha256)`}]
}

async function inputsByName(folder: string): Promise<Map<string, string[]>> {
  const files = (await glob('**/*', {cwd: folder, followSymbolicLinks: false, dot: true})).sort()
  return groupBy(files.map(file => path.join(folder, file)), file => path.basename(file))
}

/** Holds a file against what it should say, piece by piece; speaks of its first difference only. */
class Comparison {
  readonly #file: string
  readonly #findings: Finding[]
  readonly #fd: number | undefined
  readonly #hash = createHash('sha256')
  /** Bytes that are wanted so far. */
  #bytes = 0
  /** Whether all that is wanted was said. */
  isWholeKnown = true
  #position = 0
  #line = 1
  #over = false

  constructor(dir: string, file: string, findings: Finding[], head: string) {
    this.#file = file
    this.#findings = findings
    try {
      this.#fd = fs.openSync(path.join(dir, file), 'r')
    } catch {
      this.#differs(1, 1, 'This file is missing')
    }
    this.expect(head)
  }

  expect(wanted: string): void {
    if (wanted === '') return
    const bytes = Buffer.from(wanted)
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    if (this.#over) return
    const read = this.#read(bytes.length)
    if (!read.equals(bytes)) {
      const text = read.toString('utf8')
      const offset = firstDifference(text, wanted) ?? 0
      const before = wanted.slice(0, offset).split('\n')
      this.#differs(this.#line + before.length - 1, before.at(-1)!.length + 1, `Expected ${excerpt(wanted, offset)}, but it says ${excerpt(text, offset)}`)
      return
    }
    this.#position += bytes.length
    for (const byte of bytes) if (byte === 10) this.#line++
  }

  giveUp(): void {
    this.#over = true
    this.isWholeKnown = false
  }

  /** What the file should be; ask once, at the end. */
  facts(): FileFacts {
    return {bytes: this.#bytes, sha256: this.#hash.digest('hex')}
  }

  /** Nothing may follow but `tail`. */
  end(tail = ''): void {
    this.expect(tail)
    const more = this.#over ? undefined : this.#read(80).toString('utf8')
    if (more) this.#differs(this.#line, 1, `Expected the end, but it goes on: ${excerpt(more, 0)}`)
    if (this.#fd !== undefined) fs.closeSync(this.#fd)
  }

  #read(length: number): Buffer {
    const buffer = Buffer.alloc(length)
    return buffer.subarray(0, fs.readSync(this.#fd!, buffer, 0, length, this.#position))
  }

  #differs(line: number, column: number, reason: string): void {
    this.#over = true
    this.#findings.push({file: this.#file, line, column, reason})
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}
