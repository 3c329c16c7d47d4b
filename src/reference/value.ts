import {z} from 'zod'

const referenceTypes = [
  'kamerstuk', 'dossier', 'handelingen', 'aanhangsel', 'kamervraag', 'document', 'staatsblad', 'staatscourant',
  'tractatenblad', 'ecli', 'ljn', 'law', 'eu', 'own-id'
] as const

/** One reference; it may point at several papers. `target` is there in the rows of references.csv, one a paper. */
export const referenceSchema = z.strictObject({
  type: z.enum(referenceTypes),
  chamber: z.enum(['TK', 'EK', 'VV']).optional(),
  session: z.string().regex(/^\d{8}$/).optional().describe('20222023'),
  dossiers: z.array(z.strictObject({number: z.string(), suffix: z.string().optional()})).optional(),
  numbers: z.array(z.string()).optional().describe('Of papers in the first dossier; the meeting and the items of Handelingen'),
  pages: z.string().optional(),
  targets: z.array(z.string()).describe('Canonical ids'),
  address: z.string().optional().describe('Of the first target'),
  normal: z.string().optional().describe('Aanwijzing 3.43 voor de regelgeving'),
  candidates: z.array(z.string()).optional().describe('Where the text leaves open which paper is meant'),
  relation: z.enum(['vervangt']).optional(),
  exists: z.enum(['true', 'false', 'unknown']).optional()
})

export type Reference = z.infer<typeof referenceSchema>
export type Dossier = NonNullable<Reference['dossiers']>[number]
/** What the words say, before identifiers are made of it. */
export type Stated = Omit<Reference, 'targets' | 'address' | 'normal' | 'candidates' | 'exists'>
