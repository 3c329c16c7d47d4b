import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {groupBy} from '../lists.ts'
import {hashOfFiles} from './render.ts'

/** A letter that was written whole. */
export interface Entry {
  /** What it was made from: a hash of the input's bytes and name, of the rules and of what was told from outside. */
  key: string
  /** The identifier it has, before another letter of the same identifier made it `-2`. */
  id: string
  letter: string
  /** Hash of its files, so that a changed one is noticed. */
  files: string
}

/**
 * What a dataset's folder knows of its own making: `.journal.jsonl`, a line a letter, appended as soon as the letter
 * stands. It is how a killed run is taken up again and how unchanged letters are passed over; without it everything is
 * made anew. It is no part of the dataset.
 */
export class Journal {
  readonly #dir: string
  readonly #file: string
  readonly #before: Map<string, Entry[]>
  readonly #written: Entry[] = []
  readonly #fd: number

  constructor(dir: string) {
    this.#dir = dir
    this.#file = path.join(dir, '.journal.jsonl')
    this.#before = groupBy(readEntries(this.#file), ({key}) => key)
    this.#fd = fs.openSync(this.#file, 'a')
    // a killed run may have left half a line
    if (this.#before.size > 0) fs.writeSync(this.#fd, '\n')
  }

  get isEmpty(): boolean {
    return this.#before.size === 0
  }

  /** A letter made from the same before, whose files still stand as they were written. Each is given once. */
  take(key: string): Entry | undefined {
    const entry = this.#before.get(key)?.shift()
    return entry && hashOnDisk(this.#dir, entry.letter) === entry.files ? entry : undefined
  }

  add(entry: Entry): void {
    this.#written.push(entry)
    fs.writeSync(this.#fd, print(entry))
  }

  /** Keeps the letters of this run alone, in their order. */
  finish(): void {
    fs.closeSync(this.#fd)
    const temporary = `${this.#file}.${process.pid}.tmp`
    fs.writeFileSync(temporary, this.#written.map(print).join(''))
    fs.renameSync(temporary, this.#file)
  }
}

/** Hash of what a letter is made from. `parts` are what besides the input decides: rules, date, known identifiers. */
export function keyOf(sha256: string, name: string, parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify([sha256, name, ...parts])).digest('hex')
}

/* --- internal --- */

function print(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`
}

function readEntries(file: string): Entry[] {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  return text.split('\n').flatMap(line => {
    try {
      const {key, id, letter, files} = JSON.parse(line) as Entry
      return /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(letter) ? [{key, id, letter, files}] : []
    } catch {
      return []
    }
  })
}

function hashOnDisk(dir: string, letter: string): string {
  return hashOfFiles(name => {
    try {
      return fs.readFileSync(path.join(dir, 'letters', letter, name))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      return undefined
    }
  })
}
