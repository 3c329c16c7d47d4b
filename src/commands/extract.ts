import {setImmediate as breathe} from 'node:timers/promises'
import {toDocument, sha256} from '../compile/document.ts'
import {toMarkdown} from '../compile/markdown.ts'
import {process as understandLetter, type Options} from '../convert.ts'
import {inputsOf, readBytes, type Input} from '../dataset/inputs.ts'
import {DatasetWriter, UnwritableOutput} from '../dataset/write.ts'
import {readText, UnreadableInput} from '../read/text.ts'
import type {Document} from '../schema/letter.ts'
import {EXIT} from './exit.ts'
import {loadKnownIds} from './known-ids.ts'
import {say, sayFailure, sayMessages, sayProgress} from './say.ts'

export interface ExtractOptions {
  output: string
  date?: string
  knownIds?: string
  strict?: boolean
  json?: boolean
}

/** What a run did, for `--json`. */
export interface Summary {
  output: string
  letters: {letter: string; file: string; mentions: Record<string, number>; unexplained: number; messages: number}[]
  failed: {path: string; reason: string}[]
}

/** `extract <path…> -o DIR`: reads, writes, and returns the exit code. One bad file never stops the others. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const knownIds = await loadKnownIds(options.knownIds)
  const {inputs, missing} = await inputsOf(paths, options.output)
  for (const {path, reason} of missing) sayFailure(path, 'no-such-input', reason)
  if (inputs.length === 0) return EXIT.noInput
  const summary: Summary = {output: options.output, letters: [], failed: [...missing]}
  let unreadable = false
  let writer: DatasetWriter | undefined
  const interrupt = (): void => {
    writer?.abort()
    say('Interrupted: the tables are as they were')
    process.exit(EXIT.interrupted)
  }
  process.once('SIGINT', interrupt)
  try {
    writer = new DatasetWriter(options.output)
    for (const [index, input] of inputs.entries()) {
      sayProgress(`${index + 1} of ${inputs.length}  ${input.path}`)
      const done = await one(input, {...(options.date && {date: options.date}), ...(knownIds && {knownIds})}, writer)
      if ('reason' in done) {
        unreadable = true
        summary.failed.push({path: input.path, reason: done.reason})
      } else summary.letters.push(done)
      // lets an interruption in
      await breathe()
    }
    sayProgress('')
    writer.finish({removeStale: summary.failed.length === 0})
  } catch (error) {
    writer?.abort()
    if (!(error instanceof UnwritableOutput)) throw error
    sayFailure(options.output, 'cannot-write', error.message)
    return EXIT.cannotWrite
  } finally {
    process.off('SIGINT', interrupt)
  }
  if (options.json) process.stdout.write(`${JSON.stringify(summary)}\n`)
  else say(inWords(summary))
  if (unreadable) return EXIT.unreadable
  if (missing.length > 0) return EXIT.noInput
  return options.strict && summary.letters.some(({messages}) => messages > 0) ? EXIT.findings : EXIT.well
}

/* --- internal --- */

async function one(input: Input, options: Options, writer: DatasetWriter): Promise<Summary['letters'][number] | {reason: string}> {
  try {
    const bytes = await readBytes(input)
    const {text, encoding, messages} = readText(bytes)
    const letter = understandLetter(text, {...options, name: input.name})
    for (const {ruleId, reason} of messages) letter.file.message(reason, {ruleId, source: 'kamerbrief'})
    const name = writer.nameFor(letter.id)
    if (name !== letter.id) {
      letter.file.message(`Expected one letter ${letter.id}, but an earlier input is it too: written as ${name}`, {ruleId: 'duplicate-letter', source: 'kamerbrief'})
      letter.id = name
    }
    const document = toDocument(letter, {sha256: sha256(bytes), encoding})
    writer.add({document, source: text, markdown: toMarkdown(letter)})
    sayProgress('')
    sayMessages(letter.file, input.path)
    return summaryOf(document)
  } catch (error) {
    if (error instanceof UnwritableOutput) throw error
    const reason = error instanceof UnreadableInput ? error.message : `Cannot be processed, which is a fault of kamerbrief: ${String(error)}`
    sayProgress('')
    sayFailure(input.path, 'unreadable-input', reason)
    return {reason}
  }
}

function summaryOf(document: Document): Summary['letters'][number] {
  const mentions: Record<string, number> = {}
  for (const {kind} of document.mentions) mentions[kind] = (mentions[kind] ?? 0) + 1
  const unexplained = document.numerals.filter(numeral => numeral.class === 'unexplained').length
  return {letter: document.letter, file: document.source.file, mentions, unexplained, messages: document.messages.length}
}

function inWords({output, letters, failed}: Summary): string {
  const mentions = letters.reduce((sum, letter) => sum + Object.values(letter.mentions).reduce((a, b) => a + b, 0), 0)
  const unexplained = letters.reduce((sum, letter) => sum + letter.unexplained, 0)
  const counts = [
    `${letters.length} ${letters.length === 1 ? 'letter' : 'letters'}`,
    `${mentions} mentions`,
    `${unexplained} unexplained numbers`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : [])
  ]
  return `${output}: ${counts.join(', ')}`
}
