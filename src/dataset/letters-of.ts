import fs from 'node:fs'
import path from 'node:path'
import {sha256, toDocument} from '../compile/document.ts'
import {process as understandLetter} from '../convert.ts'
import {readText} from '../read/text.ts'
import type {Document} from '../schema/letter.ts'
import {inputsOf, readBytes} from './inputs.ts'
import {letterNames, MissingInput, readDocument, readSource} from './read.ts'

/** A letter with its raw text, and the file that holds that text. */
export interface LetterOnHand {
  document: Document
  source: string
  file: string
}

/**
 * The letters of a dataset, or those that a fresh run over files and folders of raw text gives; one in memory at a time.
 *
 * @throws MissingInput or UnreadableInput
 */
export async function* lettersOf(given: string): AsyncGenerator<LetterOnHand> {
  if (fs.existsSync(path.join(given, 'letters.csv'))) {
    for (const name of letterNames(given)) yield {document: readDocument(given, name), source: readSource(given, name), file: `letters/${name}/source.txt`}
    return
  }
  const {inputs, missing} = await inputsOf([given])
  if (missing.length > 0) throw new MissingInput(`${given}: ${missing[0]!.reason}`)
  for (const input of inputs) {
    const bytes = await readBytes(input)
    const {text, encoding} = readText(bytes)
    yield {document: toDocument(understandLetter(text, {name: input.name}), {sha256: sha256(bytes), encoding}), source: text, file: input.path}
  }
}
