import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {dataPackage, type FileFacts} from '../compile/data-package.ts'
import {Journal} from './journal.ts'
import {documentsOf} from './read.ts'
import {letterFiles, type RenderedLetter} from './render.ts'
import {excelStreams, streams} from './streams.ts'
import {addTally, emptyTally, sortedTally, type Tally} from './tally.ts'

/** The output cannot be written; `message` says what and where. */
export class UnwritableOutput extends Error {
  override name = 'UnwritableOutput'
}

/** An input that gave no letter. */
export interface Failure {
  /** The name of the input, without its folder. */
  file: string
  reason: string
}

/**
 * Writes a dataset letter by letter, in constant memory: what all letters share goes to temporary files that are given
 * their names at `finish`. Every file is written whole or not at all, and nothing outside the folder is touched.
 *
 * Killed at any moment, it leaves whole letters and a journal of them; the next run goes on from there.
 */
export class DatasetWriter {
  readonly journal: Journal
  readonly tally: Tally = emptyTally()
  readonly #dir: string
  readonly #streams: Growing[] = []
  /** Names of letters, in lower case: file systems may not tell case apart. */
  readonly #names = new Set<string>()
  readonly #folders = new Set<string>()

  /** @throws UnwritableOutput */
  constructor(dir: string) {
    this.#dir = dir
    this.journal = attempt(dir, () => {
      ownFolder(dir)
      ownFolder(path.join(dir, 'letters'))
      removeLeftovers(dir)
      for (const {name, head} of streams) this.#streams.push(new Growing(path.join(dir, name), head))
      return new Journal(dir)
    }, () => this.abort())
  }

  /** A folder name for a letter that no other letter of this run has: `kst-36045-151`, `kst-36045-151-2`. */
  nameFor(id: string): string {
    let name = id
    for (let count = 2; this.#names.has(name.toLowerCase()); count++) name = `${id}-${count}`
    this.#names.add(name.toLowerCase())
    return name
  }

  /**
   * Writes a letter's files, those that it has, and its rows. `key` is what it was made from (see `Journal`).
   *
   * @throws UnwritableOutput
   */
  add({letter, id, files, hash, rows}: RenderedLetter, key: string): void {
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(letter)) throw new UnwritableOutput(`«${letter}» cannot name a folder: only A-Z, a-z, 0-9, «.», «_» and «-» can`)
    const folder = path.join(this.#dir, 'letters', letter)
    attempt(folder, () => {
      ownFolder(folder)
      removeLeftovers(folder)
      for (const name of letterFiles) if (files[name] !== undefined) writeWhole(path.join(folder, name), files[name])
      this.journal.add({key, id, letter, files: hash})
      this.#streams.forEach((stream, index) => stream.write(rows.lines[index]!))
    })
    addTally(this.tally, rows.tally)
    this.#folders.add(letter)
  }

  /**
   * Gives the shared files their names. With `failed` empty, folders of letters that an earlier run wrote and this one
   * did not are removed, when they hold nothing but our own files.
   *
   * @throws UnwritableOutput
   */
  finish(failed: readonly Failure[] = []): void {
    attempt(this.#dir, () => {
      const facts = new Map<string, FileFacts>()
      for (const {name, tail} of streams) {
        const stream = this.#streams.shift()!
        if (tail) stream.write(tail(this.tally))
        facts.set(name, stream.finish())
      }
      writeWhole(path.join(this.#dir, 'datapackage.json'), dataPackage(name => facts.get(name)!))
      writeWhole(path.join(this.#dir, 'run.json'), `${JSON.stringify({...sortedTally(this.tally), failed}, undefined, 2)}\n`)
      if (failed.length === 0) this.#removeStale()
      this.journal.finish()
    }, () => this.abort())
  }

  /** Leaves no temporary file behind. Letters that were already written stay: each is whole. */
  abort(): void {
    for (const stream of this.#streams.splice(0)) stream.abandon()
  }

  #removeStale(): void {
    const letters = path.join(this.#dir, 'letters')
    for (const entry of fs.readdirSync(letters, {withFileTypes: true})) {
      if (!entry.isDirectory() || this.#folders.has(entry.name)) continue
      const folder = path.join(letters, entry.name)
      removeLeftovers(folder)
      const files = fs.readdirSync(folder)
      if (!files.includes('letter.json') || !files.every(file => (letterFiles as readonly string[]).includes(file))) continue
      for (const file of files) fs.unlinkSync(path.join(folder, file))
      fs.rmdirSync(folder)
    }
  }
}

/**
 * Writes the tables of a finished dataset once more, for spreadsheets, in its folder `excel`.
 *
 * @throws UnwritableOutput
 */
export function writeExcel(dir: string): void {
  const files: Growing[] = []
  attempt(path.join(dir, 'excel'), () => {
    ownFolder(path.join(dir, 'excel'))
    removeLeftovers(path.join(dir, 'excel'))
    for (const {name, head} of excelStreams) files.push(new Growing(path.join(dir, name), head))
    for (const document of documentsOf(dir)) excelStreams.forEach(({lines}, index) => files[index]!.write(lines(document)))
    for (let file = files.shift(); file; file = files.shift()) file.finish()
  }, () => files.forEach(file => file.abandon()))
}

/**
 * Writes a file under a temporary name beside it, then renames it: a reader sees the old one or the new one.
 *
 * @throws UnwritableOutput
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  attempt(file, () => {
    const temporary = temporaryName(file)
    try {
      fs.writeFileSync(temporary, content, {flag: 'wx'})
      fs.renameSync(temporary, file)
    } catch (error) {
      // one that stands there is another's
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') fs.rmSync(temporary, {force: true})
      throw error
    }
  })
}

/**
 * Makes a folder; a link in its place would lead out of what is written.
 *
 * @throws UnwritableOutput
 */
export function ownFolder(folder: string): void {
  attempt(folder, () => fs.mkdirSync(folder, {recursive: true}))
  if (fs.lstatSync(folder).isSymbolicLink()) throw new UnwritableOutput(`${folder} is a link to elsewhere: remove it, nothing is written outside the dataset`)
}

/* --- internal --- */

function temporaryName(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
}

/** A file that has its name only when it is whole, and whose bytes are counted and hashed. */
class Growing {
  readonly #final: string
  readonly #temporary: string
  readonly #fd: number
  readonly #hash = createHash('sha256')
  #bytes = 0
  /** What is yet to be written: small writes are gathered. */
  #waiting: string[] = []
  #length = 0

  constructor(file: string, head: string) {
    this.#final = file
    this.#temporary = temporaryName(file)
    this.#fd = fs.openSync(this.#temporary, 'wx')
    this.write(head)
  }

  write(text: string): void {
    if (text === '') return
    this.#waiting.push(text)
    this.#length += text.length
    if (this.#length > 65_536) this.#flush()
  }

  finish(): FileFacts {
    try {
      this.#flush()
      fs.closeSync(this.#fd)
      fs.renameSync(this.#temporary, this.#final)
      return {bytes: this.#bytes, sha256: this.#hash.digest('hex')}
    } catch (error) {
      this.abandon()
      throw error
    }
  }

  abandon(): void {
    try {
      fs.closeSync(this.#fd)
    } catch {
      // closed already
    }
    fs.rmSync(this.#temporary, {force: true})
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''))
    fs.writeFileSync(this.#fd, bytes)
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    this.#waiting = []
    this.#length = 0
  }
}

/** Temporary files of runs that were killed; those of a run that lives are left to it. */
function removeLeftovers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const pid = /^\..+\.(\d+)\.tmp$/.exec(name)?.[1]
    if (pid !== undefined && (Number(pid) === process.pid || !lives(Number(pid)))) fs.rmSync(path.join(folder, name), {force: true})
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function attempt<T>(what: string, action: () => T, undo?: () => void): T {
  try {
    return action()
  } catch (error) {
    undo?.()
    if (error instanceof UnwritableOutput || !(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error
    throw new UnwritableOutput(`Cannot write ${what} (${String(error.code)}): choose another folder with -o, or see whether it may be written`)
  }
}
