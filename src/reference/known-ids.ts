import {createReadStream} from 'node:fs'
import {createRequire} from 'node:module'
import {createGunzip} from 'node:zlib'
import {Readable} from 'node:stream'
import {firstFrom} from '../trace/sorted.ts'

/** Identifiers that exist. */
export interface KnownIds {
  has(id: string): boolean
  /** `unknown` where the list cannot tell: a year or a number that it does not reach. */
  exists(id: string): Existence
  /** Identifiers of Handelingen that hold a page, in the order of the list. */
  withPage(chamber: string, session: string, page: number): string[]
  /** Whether an identifier is the first half of one that exists: a meeting whose items do. */
  begins(prefix: string): boolean
}

export type Existence = 'true' | 'false' | 'unknown'

/**
 * Reads a list of identifiers, one a line, plain or packed (.gz, .xz).
 *
 * @throws Error where the file cannot be read or unpacked.
 */
export async function readKnownIds(file: string): Promise<KnownIds> {
  const chunks: Buffer[] = []
  for await (const chunk of await unpacked(file)) chunks.push(Buffer.from(chunk as Uint8Array))
  // latin1: one byte a letter in memory; identifiers are ASCII
  return new IdList(Buffer.concat(chunks).toString('latin1').trimEnd().split('\n').map(withoutReturn))
}

/** A list that is in memory already. */
export function knownIdsOf(ids: Iterable<string>): KnownIds {
  return new IdList(ids)
}

/* --- internal --- */

async function unpacked(file: string): Promise<AsyncIterable<unknown>> {
  const packed = createReadStream(file, {highWaterMark: 1 << 20})
  if (file.endsWith('.gz')) return packed.pipe(createGunzip())
  if (!file.endsWith('.xz')) return packed
  // a CommonJS package whose names neither Node nor TypeScript sees alike: required, it is the same everywhere
  const {XzReadableStream} = createRequire(import.meta.url)('xz-decompress') as typeof import('xz-decompress')
  return Readable.fromWeb(new XzReadableStream(Readable.toWeb(packed) as ReadableStream<Uint8Array>) as Parameters<typeof Readable.fromWeb>[0])
}

interface Proceedings {
  first: number
  last: number
  id: string
}

class IdList implements KnownIds {
  /** Sorted: a search among them is quick, and a set of 700,000 takes long to build. */
  readonly #ids: readonly string[]
  #highest: Map<string, number> | undefined
  #sessions: readonly [string, string] | undefined
  #proceedings: Map<string, Proceedings[]> | undefined
  #meetings: Set<string> | undefined

  constructor(ids: Iterable<string>) {
    this.#ids = sorted([...ids])
  }

  has(id: string): boolean {
    return id !== '' && this.#ids[firstFrom(this.#ids.length, at => this.#ids[at]! < id)] === id
  }

  exists(id: string): Existence {
    if (this.has(id) || this.begins(id)) return 'true'
    const session = SESSION.exec(id)?.[1]
    if (session !== undefined) {
      const [first, last] = this.#window()
      return session > first && session < last ? 'false' : 'unknown'
    }
    const numbered = NUMBERED.exec(id)
    const highest = numbered ? this.#highestNumbers().get(numbered[1]!) : undefined
    return highest !== undefined && Number(numbered![2]) < highest ? 'false' : 'unknown'
  }

  withPage(chamber: string, session: string, page: number): string[] {
    this.#proceedings ??= this.#readProceedings()
    const all = this.#proceedings.get(`${chamber}-${session}`) ?? []
    return all.filter(({first, last}) => first <= page && page <= last).map(({id}) => id)
  }

  begins(prefix: string): boolean {
    if (!MEETING.test(prefix)) return false
    if (!this.#meetings) {
      this.#meetings = new Set()
      for (const id of this.#ids) if (id.startsWith('h-')) this.#meetings.add(id.slice(0, id.lastIndexOf('-')))
    }
    return this.#meetings.has(prefix)
  }

  /** The first and the last parliamentary year of the list: both may be there in part only. */
  #window(): readonly [string, string] {
    if (!this.#sessions) {
      let first = '99999999'
      let last = '00000000'
      for (const id of this.#ids) {
        const session = SESSION.exec(id)?.[1]
        if (session === undefined) continue
        if (session < first) first = session
        if (session > last) last = session
      }
      this.#sessions = [first, last]
    }
    return this.#sessions
  }

  /** The highest number of each dossier: what is beyond may have come after the list. */
  #highestNumbers(): Map<string, number> {
    if (!this.#highest) {
      this.#highest = new Map()
      for (const id of this.#ids) {
        const numbered = NUMBERED.exec(id)
        if (numbered) this.#highest.set(numbered[1]!, Math.max(this.#highest.get(numbered[1]!) ?? 0, Number(numbered[2])))
      }
    }
    return this.#highest
  }

  #readProceedings(): Map<string, Proceedings[]> {
    const bySession = new Map<string, Proceedings[]>()
    for (const id of this.#ids) {
      const pages = PAGED.exec(id)
      if (!pages) continue
      const [, key, first, last] = pages as unknown as [string, string, string, string]
      const list = bySession.get(key) ?? []
      list.push({first: Number(first), last: Number(last), id})
      bySession.set(key, list)
    }
    return bySession
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** The list as it is, where it is sorted already. */
function sorted(ids: string[]): string[] {
  for (let index = 1; index < ids.length; index++) if (ids[index - 1]! > ids[index]!) return ids.sort((a, b) => (a < b ? -1 : 1))
  return ids
}

const SESSION = /^(?:ah|h|kst)-(?:(?:tk|ek|vv)-)?((?:19|20)\d{2}(?:19|20)\d{2})-/u
const NUMBERED = /^(kst-\d{5}(?:-[A-Z]{1,6}|-\d\d(?=-))?)-(\d{1,4})$/u
const MEETING = /^h-(?:tk|ek|vv)-\d{8}-\d{1,3}$/u
const PAGED = /^h-((?:tk|ek)-(?:199[4-9]|200\d)\d{4})(?:-\d{1,3})?-(\d{1,5})-(\d{1,5})(?:-[a-z]?\d{1,3})?$/u
