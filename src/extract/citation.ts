import {z} from 'zod'
import {isoDay} from '../schema/values.ts'
import {defineExtractor} from './define-extractor.ts'

/** A cited document: a reference with the words around it that say what it is. */
const citationSchema = z.strictObject({
  kind: z.string().optional().describe('motie, kamerbrief, amendement, nota, rapport, …'),
  title: z.string().optional(),
  authors: z.array(z.string()).optional(),
  date: isoDay.optional(),
  target: z.string().optional().describe('Canonical id'),
  reference: z.string().optional().describe('The id of its reference mention')
})

export const citation = defineExtractor<z.infer<typeof citationSchema>>({
  kind: 'citation',
  summary: 'documents that are cited, with kind, title, authors and date',
  schema: citationSchema,
  columns: {
    kind: value => value.kind,
    title: value => value.title,
    authors: value => value.authors?.join(';'),
    date: value => value.date,
    target: value => value.target,
    reference: value => value.reference
  },
  rules: [],
  examples: []
})
