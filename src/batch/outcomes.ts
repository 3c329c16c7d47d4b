import {readFileSync} from 'node:fs'
import path from 'node:path'
import {stat} from 'node:fs/promises'
import {sha256} from '../compile/document.ts'
import {readBytes, type Input} from '../dataset/inputs.ts'
import {keyOf, type Journal} from '../dataset/journal.ts'
import {rowsOf} from '../dataset/render.ts'
import type {Document} from '../schema/letter.ts'
import {inOrder, runsOf} from './in-order.ts'
import {oneInput, type InputOptions, type Outcome} from './one-input.ts'
import type {Pool} from './pool.ts'

/** Letters that a thread is given at once: enough that handing them over costs nothing. */
const BATCH = 16

export interface Run {
  inputs: readonly Input[]
  options: InputOptions
  /** Threads, or none: everything happens in this one. */
  pool?: Pool | undefined
  jobs: number
  /** What was done before and need not be done again. */
  journal: Journal
  dir: string
  /** What besides the input decides: see `keyOf`. */
  parts: readonly string[]
  force: boolean
}

/** The outcome of each input, in the order of the inputs, however many threads make them. */
export async function* outcomes(run: Run): AsyncGenerator<{input: Input; outcome: Outcome}> {
  const {pool, inputs, jobs} = run
  const batches = inOrder(runsOf(inputs, pool ? BATCH : 1), batch => outcomesOf(batch, run), pool ? 2 * jobs : 1)
  for await (const batch of batches) yield* batch
}

/** The outcomes of some inputs, made now. Standard input belongs to this thread. */
export async function work(inputs: readonly Input[], {pool, options}: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  if (pool && inputs.length > 0 && inputs.every(({path}) => path !== '-')) return pool.run(inputs)
  for (const input of inputs) outcomes.push(...(pool && input.path !== '-' ? await pool.run([input]) : [await oneInput(input, options)]))
  return outcomes
}

/* --- internal --- */

async function outcomesOf(inputs: readonly Input[], run: Run): Promise<{input: Input; outcome: Outcome}[]> {
  const found = new Map<Input, Outcome>()
  for (const input of inputs) {
    const outcome = await unchanged(input, run)
    if (outcome) found.set(input, outcome)
  }
  const left = inputs.filter(input => !found.has(input))
  ;(await work(left, run)).forEach((outcome, index) => found.set(left[index]!, outcome))
  return inputs.map(input => ({input, outcome: found.get(input)!}))
}

/** The letter that an earlier run made of the same input by the same rules, if it still stands. */
async function unchanged(input: Input, {journal, parts, dir, force}: Run): Promise<Outcome | undefined> {
  if (force || journal.isEmpty) return undefined
  // what can be read only once is not read for a look
  const status = await stat(input.path).catch(() => undefined)
  if (!status?.isFile()) return undefined
  const bytes = await readBytes(input).catch(() => undefined)
  if (!bytes) return undefined
  const hash = sha256(bytes)
  const entry = journal.take(keyOf(hash, input.name, parts))
  if (!entry) return undefined
  const document = JSON.parse(readFileSync(path.join(dir, 'letters', entry.letter, 'letter.json'), 'utf8')) as Document
  return {letter: {id: entry.id, letter: entry.letter, files: {}, hash: entry.files, rows: rowsOf(document)}, sha256: hash, report: ''}
}
