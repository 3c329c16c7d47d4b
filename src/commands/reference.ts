import {parseReference} from '../reference/index.ts'
import {EXIT} from './exit.ts'
import {say} from './say.ts'

/** `reference "TEXT"`: parses one reference and prints its fields, identifier and address. */
export function reference(text: string): number {
  const value = parseReference(text)
  if (!value) {
    say(`«${text}» is not read as a reference: expected something like «Kamerstuk 36 045, nr. 151»`)
    return EXIT.findings
  }
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  return EXIT.well
}
