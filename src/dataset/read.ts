import fs from 'node:fs'
import path from 'node:path'
import type {Document} from '../schema/letter.ts'

/** What was named is not there; `message` says what is missing and where. */
export class MissingInput extends Error {
  override name = 'MissingInput'
}

/** The names of a dataset's letters, in its order. @throws MissingInput */
export function letterNames(dir: string): string[] {
  const file = path.join(dir, 'letters.csv')
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
  if (text === undefined) throw new MissingInput(`${dir} is no dataset: it holds no letters.csv`)
  return recordsOf(text).slice(1).map(({first}) => first)
}

/** The documents of a dataset in its order, one in memory at a time. @throws MissingInput */
export function* documentsOf(dir: string): Generator<Document> {
  for (const name of letterNames(dir)) yield readDocument(dir, name)
}

/** @throws MissingInput */
export function readDocument(dir: string, letter: string): Document {
  const file = path.join(dir, 'letters', letter, 'letter.json')
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Document
  } catch (error) {
    throw new MissingInput(`${file} cannot be read: ${(error as Error).message}`)
  }
}

/** The raw text that a letter's offsets point into. @throws MissingInput */
export function readSource(dir: string, letter: string): string {
  const file = path.join(dir, 'letters', letter, 'source.txt')
  try {
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(fs.readFileSync(file))
  } catch (error) {
    throw new MissingInput(`${file} cannot be read: ${(error as Error).message}`)
  }
}

/** The records of a CSV file, each with the line it starts on and its first cell: a line end within quotes ends none. */
export function recordsOf(csv: string): {line: number; first: string}[] {
  const records: {line: number; first: string}[] = []
  let [start, line, startLine, quoted] = [0, 1, 1, false]
  const add = (end: number): void => {
    const record = csv.slice(start, end)
    records.push({line: startLine, first: record.slice(0, Math.max(0, record.indexOf(',')))})
  }
  for (let at = 0; at < csv.length; at++) {
    if (csv[at] === '"') quoted = !quoted
    if (csv[at] !== '\n') continue
    line++
    if (quoted) continue
    add(at)
    start = at + 1
    startLine = line
  }
  if (start < csv.length) add(csv.length)
  return records
}
