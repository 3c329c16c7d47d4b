import type {z} from 'zod'
import type {referenceSchema} from '../extract/reference.ts'

/** Reads a text that is one reference; `undefined` where it is none. */
export function parseReference(_text: string): z.infer<typeof referenceSchema> | undefined {
  return undefined
}
