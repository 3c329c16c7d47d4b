import fs from 'node:fs'
import path from 'node:path'
import {lettersOf} from '../dataset/letters-of.ts'
import {NoDataset} from '../dataset/read.ts'
import {writeWhole} from '../dataset/write.ts'
import {LetterText, type ExportedFile, type Exporter} from '../exchange/exporter.ts'
import {UnreadableInput} from '../read/text.ts'
import {EXIT} from './exit.ts'
import {say} from './say.ts'

/** `convert FORMAT DIR -o OUT`: writes a dataset in a format that others' tools read. */
export async function convert(exporter: Exporter, dir: string, output: string): Promise<number> {
  let files = 0
  const write = (exported: readonly ExportedFile[]): void => {
    for (const {name, content} of exported) writeWhole(path.join(output, name), content)
    files += exported.length
  }
  try {
    fs.mkdirSync(output, {recursive: true})
    if (exporter.letter) for await (const {document, source} of lettersOf(dir)) write(exporter.letter(new LetterText(document, source)))
    if (exporter.once) write(exporter.once())
  } catch (error) {
    return say((error as Error).message), codeOf(error)
  }
  say(`${output}: ${files} ${files === 1 ? 'file' : 'files'}`)
  return EXIT.well
}

/* --- internal --- */

function codeOf(error: unknown): number {
  if (error instanceof NoDataset) return EXIT.noInput
  if (error instanceof UnreadableInput) return EXIT.unreadable
  if (error instanceof Error && 'syscall' in error) return EXIT.cannotWrite
  throw error
}
