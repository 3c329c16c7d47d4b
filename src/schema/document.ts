import {z} from 'zod'

/**
 * letter.json, described once: the TypeScript types, the JSON Schema (`kamerbrief schema`) and the tables that are not
 * tables of mentions all come from here. Offsets are code points into source.txt; lines and pages count from 1.
 */
const count = z.int().min(0)
const ordinal = z.int().min(1)
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta({format: 'date'})
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const dossier = z.strictObject({
  number: z.string().regex(/^(?:\d{4,5}|[CLXVI]{2,8})$/).describe('Five digits, older dossiers four; the Senate’s own in Roman figures: CXXIV'),
  suffix: z.string().optional().describe('Budget chapter (V, XVI), council (02), fund (A)'),
  title: z.string().optional(),
  from: z.literal('file name').optional().describe('Where it is not in the text')
})

export const header = z.strictObject({
  chamber: z.enum(['TK', 'EK', 'VV']).optional(),
  session: z.string().regex(/^\d{8}$/).optional().describe('20222023'),
  dossiers: z.array(dossier),
  number: z.string().optional(),
  documentType: z.string().optional().describe('brief, motie, amendement, verslag, …'),
  title: z.string().optional(),
  senders: z.array(z.string()).describe('Roles without the article'),
  onBehalfOf: z.array(z.string()),
  addressee: z.string().optional(),
  place: z.string().optional(),
  date: isoDate.optional()
})

export const signatory = z.strictObject({role: z.string(), name: z.string()})

const span = z.tuple([count, count]).describe('Start inclusive, end exclusive')
const spans = z.array(span)
const where = {line: ordinal, page: ordinal.optional(), start: count, end: count}

export const section = z.strictObject({
  id: z.string(),
  heading: z.string(),
  level: ordinal.describe('1 is the highest under the title'),
  parent: z.string().optional(),
  ...where,
  spans
})

export const paragraph = z.strictObject({
  id: z.string(),
  section: z.string().optional(),
  text: z.string(),
  ...where,
  spans
})

export const footnote = z.strictObject({
  id: z.string(),
  number: z.string(),
  text: z.string(),
  ...where,
  spans,
  marker: z.strictObject({start: count, end: count, paragraph: z.string().optional()}).optional()
})

export const numeral = z.strictObject({
  text: z.string(),
  start: count,
  end: count,
  class: z.string(),
  mention: z.string().optional()
})

export const citation = z.strictObject({
  id: z.string(),
  kind: z.string().optional(),
  title: z.string().optional(),
  authors: z.array(z.string()),
  date: isoDate.optional(),
  target: z.string().optional(),
  reference: z.string().describe('The id of the reference mention')
})

export const message = z.strictObject({
  ruleId: z.string(),
  reason: z.string(),
  line: ordinal.optional(),
  column: ordinal.optional(),
  start: count.optional(),
  end: count.optional(),
  actual: z.string().optional(),
  expected: z.array(z.string()).optional()
})

export const source = z.strictObject({
  file: z.string(),
  sha256,
  text_sha256: sha256,
  characters: count,
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'string', 'converted']),
  dialect: z.string()
})

export const ledger = z.strictObject({
  characters: count,
  closed: z.boolean(),
  owners: z.array(z.strictObject({owner: z.string(), characters: count}))
})

export const basis = z.enum(['stated', 'inferred', 'ambiguous'])

export const inferred = z
  .record(z.string(), z.strictObject({value: z.string(), from: z.string(), cue: z.string().optional()}))
  .describe('What was filled in, and from what')

/** What mentions of every kind have in common; `kind`, `value` and `alternatives` are the extractor's: schema/letter.ts. */
export const mentionBefore = {
  letter: z.string(),
  id: z.string()
}

export const mentionWhere = {
  text: z.string().describe('The clean reading'),
  start: count,
  end: count,
  spans,
  basis,
  inferred: inferred.optional(),
  section: z.string().optional(),
  paragraph: z.string().optional(),
  footnote: z.string().optional(),
  page: ordinal.optional(),
  line: ordinal,
  rule: z.string(),
  sentence: z.string(),
  parts: z.record(z.string(), spans).optional().describe('Where each named part of the value stands')
}

export type Dossier = z.infer<typeof dossier>
export type Header = z.infer<typeof header>
export type Signatory = z.infer<typeof signatory>
export type Section = z.infer<typeof section>
export type Paragraph = z.infer<typeof paragraph>
export type Footnote = z.infer<typeof footnote>
export type Numeral = z.infer<typeof numeral>
export type Citation = z.infer<typeof citation>
export type Message = z.infer<typeof message>
export type Source = z.infer<typeof source>
export type Ledger = z.infer<typeof ledger>
