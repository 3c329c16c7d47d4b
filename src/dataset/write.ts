import fs from 'node:fs'
import path from 'node:path'
import {csvHeader, csvRows, mentionLines} from '../compile/csv.ts'
import {toJson} from '../compile/json.ts'
import {tablesOf, type Table} from '../compile/tables.ts'
import type {Document} from '../schema/letter.ts'

/** The output cannot be written; `message` says what and where. */
export class UnwritableOutput extends Error {
  override name = 'UnwritableOutput'
}

/** All that a letter's folder may hold; a folder with anything else in it is not ours to remove. */
export const letterFiles: readonly string[] = ['source.txt', 'letter.json', 'letter.md', 'audit.html']

/** What is written of one letter besides its rows. */
export interface LetterFiles {
  document: Document
  /** The raw text, as it was decoded. */
  source: string
  markdown: string
}

/**
 * Writes a dataset letter by letter, in constant memory: rows go to temporary files that are given their names at
 * `finish`. Every file is written whole or not at all, and nothing outside the folder is touched.
 */
export class DatasetWriter {
  readonly #dir: string
  readonly #tables: readonly Table[]
  readonly #open: {fd: number; temporary: string; final: string}[] = []
  /** Names of letters, in lower case: file systems may not tell case apart. */
  readonly #names = new Set<string>()
  readonly #folders = new Set<string>()

  /** @throws UnwritableOutput */
  constructor(dir: string, tables: readonly Table[] = tablesOf()) {
    this.#dir = dir
    this.#tables = tables
    attempt(dir, () => {
      fs.mkdirSync(dir, {recursive: true})
      ownFolder(path.join(dir, 'letters'))
      for (const table of tables) this.#begin(`${table.name}.csv`, csvHeader(table))
      this.#begin('mentions.jsonl', '')
    }, () => this.abort())
  }

  /** A folder name for a letter that no other letter of this run has: `kst-36045-151`, `kst-36045-151-2`. */
  nameFor(id: string): string {
    let name = id
    for (let count = 2; this.#names.has(name.toLowerCase()); count++) name = `${id}-${count}`
    this.#names.add(name.toLowerCase())
    return name
  }

  /** @throws UnwritableOutput */
  add({document, source, markdown}: LetterFiles): void {
    const name = document.letter
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name)) throw new UnwritableOutput(`«${name}» cannot name a folder: only A-Z, a-z, 0-9, «.», «_» and «-» can`)
    const folder = path.join(this.#dir, 'letters', name)
    attempt(folder, () => {
      ownFolder(folder)
      writeWhole(path.join(folder, 'source.txt'), source)
      writeWhole(path.join(folder, 'letter.json'), toJson(document))
      writeWhole(path.join(folder, 'letter.md'), markdown)
      this.#tables.forEach((table, index) => fs.writeSync(this.#open[index]!.fd, csvRows(table, document)))
      fs.writeSync(this.#open.at(-1)!.fd, mentionLines(document))
    })
    this.#folders.add(name)
  }

  /**
   * Gives the tables their names. With `removeStale`, folders of letters that an earlier run wrote and this one did
   * not are removed, when they hold nothing but our own files.
   */
  finish({removeStale = false} = {}): void {
    attempt(this.#dir, () => {
      for (const {fd} of this.#open) fs.closeSync(fd)
      for (let file = this.#open.shift(); file; file = this.#open.shift()) fs.renameSync(file.temporary, file.final)
      if (removeStale) this.#removeStale()
    }, () => this.abort())
  }

  /** Leaves no temporary file behind. Letters that were already written stay: each is whole. */
  abort(): void {
    for (const {fd, temporary} of this.#open.splice(0)) {
      try {
        fs.closeSync(fd)
      } catch {
        // closed already
      }
      fs.rmSync(temporary, {force: true})
    }
  }

  #begin(name: string, head: string): void {
    const final = path.join(this.#dir, name)
    const temporary = temporaryOf(final)
    const fd = fs.openSync(temporary, 'wx')
    this.#open.push({fd, temporary, final})
    fs.writeSync(fd, head)
  }

  #removeStale(): void {
    const letters = path.join(this.#dir, 'letters')
    for (const entry of fs.readdirSync(letters, {withFileTypes: true})) {
      if (!entry.isDirectory() || this.#folders.has(entry.name)) continue
      const folder = path.join(letters, entry.name)
      const files = fs.readdirSync(folder)
      if (!files.includes('letter.json') || !files.every(file => letterFiles.includes(file))) continue
      for (const file of files) fs.unlinkSync(path.join(folder, file))
      fs.rmdirSync(folder)
    }
  }
}

/** Writes a file under a temporary name beside it, then renames it: a reader sees the old one or the new one. */
export function writeWhole(file: string, content: string): void {
  const temporary = temporaryOf(file)
  try {
    fs.writeFileSync(temporary, content, {flag: 'wx'})
    fs.renameSync(temporary, file)
  } catch (error) {
    fs.rmSync(temporary, {force: true})
    throw error
  }
}

/* --- internal --- */

function temporaryOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
}

/** Makes a folder; a link in its place would lead out of the dataset. */
function ownFolder(folder: string): void {
  fs.mkdirSync(folder, {recursive: true})
  if (fs.lstatSync(folder).isSymbolicLink()) throw new UnwritableOutput(`${folder} is a link to elsewhere: remove it, nothing is written outside the dataset`)
}

function attempt(what: string, action: () => void, undo?: () => void): void {
  try {
    action()
  } catch (error) {
    undo?.()
    if (error instanceof UnwritableOutput || !(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error
    throw new UnwritableOutput(`Cannot write ${what} (${String(error.code)}): choose another folder with -o, or see whether it may be written`)
  }
}
