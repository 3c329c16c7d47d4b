import {sha256, toDocument} from '../compile/document.ts'
import {toMarkdown} from '../compile/markdown.ts'
import {process as understandLetter, type Options} from '../convert.ts'
import {readBytes, type Input} from '../dataset/inputs.ts'
import {render, type RenderedLetter} from '../dataset/render.ts'
import {readInput} from '../read/index.ts'
import {UnreadableInput} from '../read/text.ts'
import {messagesOf} from './messages.ts'

/** What became of an input: a letter with what is to be said of it, or the reason why there is none. */
export type Outcome = {letter: RenderedLetter; sha256: string; report: string} | {reason: string}

export interface InputOptions extends Omit<Options, 'name' | 'markup'> {
  /** Whether what is said may be in colour. */
  colour?: boolean
}

/** Reads an input and makes all that the dataset keeps of it. Never throws: a fault is the outcome of its own input. */
export async function oneInput(input: Input, {colour = false, ...options}: InputOptions): Promise<Outcome> {
  try {
    const bytes = await readBytes(input)
    const {text, encoding, messages, format, markup} = await readInput(bytes, input.name, options.from)
    const letter = understandLetter(text, {...options, name: input.name, from: format, ...(markup && {markup})})
    for (const {ruleId, reason} of messages) letter.file.message(reason, {ruleId, source: 'kamerbrief'})
    const id = letter.id
    const {as} = input
    if (as !== undefined) {
      letter.file.message(`Expected one letter ${id}, but an earlier input is it too: written as ${as}`, {ruleId: 'duplicate-letter', source: 'kamerbrief'})
      letter.id = as
    }
    const hash = sha256(bytes)
    const document = toDocument(letter, {sha256: hash, encoding})
    return {letter: {...render(document, text, toMarkdown(letter)), id}, sha256: hash, report: messagesOf(letter.file, input.path, colour)}
  } catch (error) {
    return {reason: error instanceof UnreadableInput ? error.message : `Cannot be processed, which is a fault of kamerbrief: ${String(error)}`}
  }
}
