import {z} from 'zod'
import {decimal, quantityMod} from '../schema/values.ts'
import {defineExtractor} from './define-extractor.ts'

/** A number with what it counts or measures. */
const quantitySchema = z.strictObject({
  value: decimal.optional(),
  value_min: decimal.optional(),
  value_max: decimal.optional(),
  unit: z.string().optional().describe('The head noun of what is counted, or the unit as the letter names it'),
  phrase: z.string().optional().describe('All of what is counted: «Oekraïense vluchtelingen»'),
  ucum: z.string().optional().describe('UCUM code, where it is a measure'),
  mod: quantityMod.optional(),
  per: z.string().optional()
})

export const quantity = defineExtractor<z.infer<typeof quantitySchema>>({
  kind: 'quantity',
  summary: 'numbers with what they count or measure',
  schema: quantitySchema,
  columns: {
    value: value => value.value,
    value_min: value => value.value_min,
    value_max: value => value.value_max,
    unit: value => value.unit,
    phrase: value => value.phrase,
    ucum: value => value.ucum,
    mod: value => value.mod,
    per: value => value.per
  },
  rules: [],
  examples: []
})
