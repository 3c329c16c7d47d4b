import fs from 'node:fs'
import path from 'node:path'
import {readBytes} from '../dataset/inputs.ts'
import {explain as explainCharacter, printExplanation, type Where} from '../explain.ts'
import {readText} from '../read/text.ts'
import {EXIT} from './exit.ts'
import {sayFault} from './failure.ts'
import {say} from './say.ts'

/** `explain FILE OFFSET` or `explain FILE:LINE:COLUMN`: what owns a character, and what it gave. */
export async function explain(file: string, offset: string | undefined, {json, date}: {json?: boolean; date?: string}): Promise<number> {
  const asked = placeOf(file, offset)
  if (!asked) {
    say('error: expected FILE OFFSET, or FILE:LINE:COLUMN')
    return EXIT.usage
  }
  if (!fs.existsSync(asked.file)) {
    say(`${asked.file}: no such file`)
    return EXIT.noInput
  }
  try {
    const {text} = readText(await readBytes({path: asked.file}))
    const explanation = explainCharacter(text, asked.where, {name: nameOf(asked.file), ...(date && {date})})
    process.stdout.write(json ? `${JSON.stringify(explanation)}\n` : printExplanation(explanation))
    return EXIT.well
  } catch (error) {
    if (!(error instanceof RangeError)) return sayFault(error)
    say(`${asked.file}: ${error.message}`)
    return EXIT.usage
  }
}

/* --- internal --- */

function placeOf(file: string, offset: string | undefined): {file: string; where: Where} | undefined {
  if (offset !== undefined) return /^\d{1,9}$/.test(offset) ? {file, where: {offset: Number(offset)}} : undefined
  const [, name, line, column] = /^(.*):(\d{1,9}):(\d{1,9})$/su.exec(file) ?? []
  return name ? {file: name, where: {line: Number(line), column: Number(column)}} : undefined
}

/** The name that a letter was read under: source.txt of a dataset has that of its input. */
function nameOf(file: string): string {
  const beside = path.join(path.dirname(file), 'letter.json')
  if (path.basename(file) !== 'source.txt' || !fs.existsSync(beside)) return path.basename(file)
  return (JSON.parse(fs.readFileSync(beside, 'utf8')) as {source: {file: string}}).source.file
}
