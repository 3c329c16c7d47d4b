import {z} from 'zod'
import {defineExtractor} from './define-extractor.ts'

const urlSchema = z.strictObject({url: z.string().describe('Rejoined over line ends, with its scheme')})

export const url = defineExtractor<z.infer<typeof urlSchema>>({
  kind: 'url',
  summary: 'web addresses',
  schema: urlSchema,
  columns: {url: value => value.url},
  rules: [],
  examples: []
})
