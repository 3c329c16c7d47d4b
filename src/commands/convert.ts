import path from 'node:path'
import {lettersOf} from '../dataset/letters-of.ts'
import {ownFolder, writeWhole} from '../dataset/write.ts'
import {LetterText, type ExportedFile, type Exporter} from '../exchange/exporter.ts'
import {EXIT} from './exit.ts'
import {sayFault} from './failure.ts'
import {say} from './say.ts'

/** `convert FORMAT DIR -o OUT`: writes a dataset in a format that others' tools read. */
export async function convert(exporter: Exporter, dir: string, output: string): Promise<number> {
  let files = 0
  const write = (exported: readonly ExportedFile[]): void => {
    for (const {name, content} of exported) writeWhole(path.join(output, name), content)
    files += exported.length
  }
  try {
    ownFolder(output)
    if (exporter.letter) for await (const {document, source} of lettersOf(dir)) write(exporter.letter(new LetterText(document, source)))
    if (exporter.once) write(exporter.once())
  } catch (error) {
    return sayFault(error)
  }
  say(`${output}: ${files} ${files === 1 ? 'file' : 'files'}`)
  return EXIT.well
}
