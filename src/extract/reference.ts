import {z} from 'zod'
import {defineExtractor} from './define-extractor.ts'

export const referenceTypes = [
  'kamerstuk', 'dossier', 'handelingen', 'aanhangsel', 'kamervraag', 'document', 'staatsblad', 'staatscourant',
  'tractatenblad', 'ecli', 'ljn', 'law', 'eu', 'own-id'
] as const

/** One reference; it may point at several papers. `target` is there in the rows of references.csv, one a paper. */
export const referenceSchema = z.strictObject({
  type: z.enum(referenceTypes),
  chamber: z.enum(['TK', 'EK', 'VV']).optional(),
  session: z.string().regex(/^\d{8}$/).optional().describe('20222023'),
  dossiers: z.array(z.strictObject({number: z.string(), suffix: z.string().optional()})).optional(),
  numbers: z.array(z.string()).optional(),
  pages: z.string().optional(),
  targets: z.array(z.string()).describe('Canonical ids'),
  address: z.string().optional(),
  normal: z.string().optional().describe('Aanwijzing 3.43 voor de regelgeving'),
  candidates: z.array(z.string()).optional().describe('Where the text leaves open which paper is meant'),
  relation: z.enum(['vervangt']).optional(),
  exists: z.enum(['true', 'false', 'unknown']).optional()
})

type Reference = z.infer<typeof referenceSchema>

export const reference = defineExtractor<Reference>({
  kind: 'reference',
  summary: 'official papers that the letter points at',
  schema: referenceSchema,
  columns: {
    type: value => value.type,
    chamber: value => value.chamber,
    session: value => value.session,
    dossiers: value => value.dossiers?.map(({number, suffix}) => (suffix ? `${number}-${suffix}` : number)).join(';'),
    numbers: value => value.numbers?.join(';'),
    pages: value => value.pages,
    target: value => value.targets[0],
    address: value => value.address,
    normal: value => value.normal,
    candidates: value => value.candidates?.join(';'),
    relation: value => value.relation,
    exists: value => value.exists
  },
  rows: value => value.targets.map(target => ({...value, targets: [target]})),
  rules: [],
  examples: []
})
