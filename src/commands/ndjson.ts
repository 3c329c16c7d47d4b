import {once} from 'node:events'
import path from 'node:path'
import {sha256, toDocument} from '../compile/document.ts'
import {toJsonLine} from '../compile/json.ts'
import {process as understandLetter, type Options} from '../convert.ts'
import {readBytes} from '../dataset/inputs.ts'
import type {Format} from '../read/formats.ts'
import {readInput, readString} from '../read/index.ts'
import {MAX_BYTES} from '../read/text.ts'
import {EXIT} from './exit.ts'
import {isIsoDate} from './iso-date.ts'
import {loadKnownIds} from './known-ids.ts'

/**
 * `extract - --ndjson`: one `{"id","text"}` or `{"id","path"}` a line in, one letter.json or `{"id","error"}` a line
 * out, in order. A line is answered before the next is read, so memory stays that of one letter.
 */
export async function ndjson(options: {date?: string; knownIds?: string; from?: Format}): Promise<number> {
  const knownIds = await loadKnownIds(options.knownIds)
  let failed = false
  for await (const line of linesOf(process.stdin)) {
    const answer = await answerTo(line, {...(options.date && {date: options.date}), ...(options.from && {from: options.from}), ...(knownIds && {knownIds})})
    if ('error' in answer) failed = true
    if (!process.stdout.write(toJsonLine(answer))) await once(process.stdout, 'drain')
  }
  return failed ? EXIT.unreadable : EXIT.well
}

/**
 * The lines of a stream of bytes; a line of more than `limit` bytes is given as `undefined`, once, and not kept. What
 * follows the last line end is a line if it holds anything.
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>, limit = MAX_BYTES): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      size += end
      if (size <= limit) parts.push(rest.subarray(0, end))
      yield size > limit ? undefined : Buffer.concat(parts)
      parts = []
      size = 0
      rest = rest.subarray(end + 1)
    }
    size += rest.length
    if (size > limit) parts = []
    else if (rest.length > 0) parts.push(rest)
  }
  if (size > 0) yield size > limit ? undefined : Buffer.concat(parts)
}

/* --- internal --- */

type Answer = {id: string | null; error: string} | object

async function answerTo(line: Buffer | undefined, options: Options): Promise<Answer> {
  let id: string | null = null
  try {
    if (line === undefined) throw new TypeError(`Line longer than ${MAX_BYTES} bytes: give {"id","path"} instead`)
    const request = requestOf(line, given => (id = given))
    const name = request.id ?? (request.path === undefined ? 'letter' : path.basename(request.path))
    const given = request.path === undefined ? undefined : await readBytes({path: path.resolve(request.path)})
    const reading = given ? await readInput(given, request.path!, options.from) : await readString(request.text!, name, options.from)
    const {text, encoding, messages, format, markup} = reading
    const letter = understandLetter(text, {...options, ...(request.date && {date: request.date}), name, from: format, ...(markup && {markup})})
    for (const {ruleId, reason} of messages) letter.file.message(reason, {ruleId, source: 'kamerbrief'})
    return toDocument(letter, {encoding, ...(given && {sha256: sha256(given)})})
  } catch (error) {
    return {id, error: error instanceof Error ? error.message : String(error)}
  }
}

interface Request {
  id?: string
  text?: string
  path?: string
  date?: string
}

/**
 * Reads a line; `named` is told the id as soon as it is known, so that an error can say whose it is.
 *
 * @throws TypeError or SyntaxError with what is wrong and what is expected.
 */
function requestOf(line: Buffer, named: (id: string) => void): Request {
  const request: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(line))
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw new TypeError('Expected an object {"id","text"} or {"id","path"}')
  const {text, path: file, date} = request as Record<string, unknown>
  const {id} = request as {id?: unknown}
  if (id !== undefined && typeof id !== 'string') throw new TypeError('Expected "id" to be a string')
  if (id !== undefined) named(id)
  if ((typeof text === 'string') === (typeof file === 'string')) throw new TypeError('Expected either "text" or "path", a string')
  if (date !== undefined && (typeof date !== 'string' || !isIsoDate(date))) throw new TypeError('Expected "date" as a calendar date, 2023-02-20')
  return {
    ...(id !== undefined && {id}),
    ...(typeof text === 'string' && {text}),
    ...(typeof file === 'string' && {path: file}),
    ...(typeof date === 'string' && {date})
  }
}
