import {z} from 'zod'
import type {Extractor} from '../extract/define-extractor.ts'
import {extractors} from '../extract/index.ts'
import * as part from './document.ts'

/** Names the shape of letter.json; changes when the shape does. */
export const schemaId = 'urn:kamerbrief:letter:1'

/** The schema of one kind of mention: what all share, and the value that its extractor says. */
export function mentionOf(extractor: Extractor) {
  return z.strictObject({
    ...part.mentionBefore,
    kind: z.literal(extractor.kind),
    ...part.mentionWhere,
    alternatives: z.array(extractor.schema).optional(),
    value: extractor.schema
  })
}

/** letter.json as a whole, strict: a key that is not named here is an error. */
export function letterSchema(list: readonly Extractor[] = extractors) {
  const kinds = list.map(mentionOf)
  return z.strictObject({
    $schema: z.literal(schemaId),
    version: z.string().describe('Of kamerbrief'),
    letter: z.string(),
    source: part.source,
    header: part.header,
    sections: z.array(part.section),
    paragraphs: z.array(part.paragraph),
    footnotes: z.array(part.footnote),
    signatories: z.array(part.signatory),
    mentions: z.array(kinds.length > 0 ? z.discriminatedUnion('kind', kinds as unknown as [(typeof kinds)[number]]) : z.never()),
    citations: z.array(part.citation),
    numerals: z.array(part.numeral),
    ledger: part.ledger,
    messages: z.array(part.message)
  })
}

/** The JSON Schema (2020-12) of letter.json. */
export function jsonSchema(list: readonly Extractor[] = extractors): object {
  const {$schema, ...schema} = z.toJSONSchema(letterSchema(list), {target: 'draft-2020-12'})
  return {$schema, $id: schemaId, title: 'letter.json', ...schema}
}

/** A mention as it is written; the value's fields are those of its kind (`extractors`). */
export type Mention<V = any> = Omit<z.infer<ReturnType<typeof mentionOf>>, 'kind' | 'value' | 'alternatives'> & {
  kind: string
  alternatives?: V[]
  value: V
}

/** What letter.json holds: the exact content, with offsets in code points. */
export type Document = Omit<z.infer<ReturnType<typeof letterSchema>>, 'mentions'> & {mentions: Mention[]}
