import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {setImmediate as breathe} from 'node:timers/promises'
import type {Outcome} from '../batch/one-input.ts'
import {outcomes, work, type Run} from '../batch/outcomes.ts'
import {rulesHash} from '../batch/rules-hash.ts'
import {sha256} from '../compile/document.ts'
import {inputsOf, type Input} from '../dataset/inputs.ts'
import {keyOf} from '../dataset/journal.ts'
import type {Format} from '../read/formats.ts'
import type {RenderedLetter} from '../dataset/render.ts'
import {sortedTally, type Tally} from '../dataset/tally.ts'
import {DatasetWriter, UnwritableOutput, writeExcel, type Failure} from '../dataset/write.ts'
import {EXIT} from './exit.ts'
import {loadKnownIds} from './known-ids.ts'
import {Progress} from './progress.ts'
import {hasColour, say, sayFailure} from './say.ts'

export interface ExtractOptions {
  output: string
  date?: string
  knownIds?: string
  strict?: boolean
  from?: Format
  json?: boolean
  /** Also writes the tables for a spreadsheet. */
  excel?: boolean
  /** Makes unchanged letters anew, too. */
  force?: boolean
  /** Threads. */
  jobs?: number
  /** Seconds for a letter; it takes a thread to stop one. */
  timeout?: number
}

const TIMEOUT = 60

/** `extract <path…> -o DIR`: reads, writes, and returns the exit code. One bad file never stops the others. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const {inputs, missing} = await inputsOf(paths, options.output)
  for (const {path, reason} of missing) sayFailure(path, 'no-such-input', reason)
  if (inputs.length === 0) return EXIT.noInput
  const failed: Failure[] = missing.map(({path, reason}) => ({file: path, reason}))
  let run: Run | undefined
  let writer: DatasetWriter | undefined
  const interrupt = (): void => {
    writer?.abort()
    say('Interrupted: the tables are as they were; the same command goes on from here')
    process.exit(EXIT.interrupted)
  }
  process.once('SIGINT', interrupt)
  try {
    writer = new DatasetWriter(options.output)
    run = await prepare(inputs, options, writer)
    await write(run, writer, failed)
    writer.finish(failed)
    // those of an earlier run would be stale
    if (options.excel || existsSync(path.join(options.output, 'excel'))) writeExcel(options.output)
  } catch (error) {
    writer?.abort()
    if (!(error instanceof UnwritableOutput)) throw error
    sayFailure(options.output, 'cannot-write', error.message)
    return EXIT.cannotWrite
  } finally {
    process.off('SIGINT', interrupt)
    await run?.pool?.close()
  }
  sayWhatWasDone(options, writer.tally, failed)
  if (failed.length > missing.length) return EXIT.unreadable
  if (missing.length > 0) return EXIT.noInput
  return options.strict && Object.keys(writer.tally.messages).length > 0 ? EXIT.findings : EXIT.well
}

/* --- internal --- */

async function prepare(inputs: readonly Input[], options: ExtractOptions, {journal}: DatasetWriter): Promise<Run> {
  const {date, knownIds, from, jobs = 1, output: dir, force = false} = options
  const told = {...(date && {date}), ...(from && {from}), colour: hasColour()}
  const parts = [rulesHash(), date ?? '', from ?? '', knownIds === undefined ? '' : sha256(readFileSync(knownIds))]
  const run = {inputs, journal, dir, parts, force, jobs}
  if (jobs === 1 && options.timeout === undefined) {
    const known = await loadKnownIds(knownIds)
    return {...run, options: {...told, ...(known && {knownIds: known})}}
  }
  const {Pool} = await import('../batch/pool.ts')
  return {...run, options: told, pool: new Pool({jobs, timeout: options.timeout ?? TIMEOUT, ...told, ...(knownIds && {knownIds})})}
}

/** Writes what comes of each input, and says what is to be said of it, in the order of the inputs. */
async function write(run: Run, writer: DatasetWriter, failed: Failure[]): Promise<void> {
  const progress = new Progress(run.inputs.length)
  for await (const {input, outcome: first} of outcomes(run)) {
    progress.next(input.path)
    const outcome = 'reason' in first ? first : await underItsName(input, first, run, writer)
    if ('reason' in outcome) {
      progress.clear()
      sayFailure(input.path, 'unreadable-input', outcome.reason)
      failed.push({file: input.name, reason: outcome.reason})
    } else {
      writer.add(outcome.letter, keyOf(outcome.sha256, input.name, run.parts))
      if (outcome.report !== '') progress.clear()
      say(outcome.report)
    }
    // lets an interruption in
    await breathe()
  }
  progress.clear()
}

/** The letter under a name that no other letter of the run has: made again where its own is taken. */
async function underItsName(input: Input, made: Outcome & {letter: RenderedLetter}, run: Run, writer: DatasetWriter): Promise<Outcome> {
  const {id, letter} = made.letter
  const name = writer.nameFor(id)
  if (name === letter) return made
  const [again] = await work([{...input, ...(name !== id && {as: name})}], run)
  return again!
}

function sayWhatWasDone({output, json}: ExtractOptions, tally: Tally, failed: readonly Failure[]): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({output, ...sortedTally(tally), failed})}\n`)
    return
  }
  const {letters, mentions, messages, unexplained} = sortedTally(tally)
  say(`${output}: ${letters} ${letters === 1 ? 'letter' : 'letters'}, ${sum(mentions)} mentions, ${unexplained} unexplained numbers${failed.length > 0 ? `, ${failed.length} failed` : ''}`)
  say(inWords('mentions', mentions))
  say(inWords('messages', messages))
}

/** `mentions: amount 13, date 78` */
function inWords(what: string, counts: Record<string, number>): string {
  const entries = Object.entries(counts)
  return entries.length === 0 ? '' : `${what}: ${entries.map(([key, times]) => `${key} ${times}`).join(', ')}`
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((a, b) => a + b, 0)
}
