import {jsonSchema} from '../schema/letter.ts'
import {EXIT} from './exit.ts'

/** `schema`: prints the JSON Schema of letter.json. */
export function schema(): number {
  process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return EXIT.well
}
