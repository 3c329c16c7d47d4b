import {z} from 'zod'
import {decimal, quantityMod} from '../schema/values.ts'
import {defineExtractor} from './define-extractor.ts'

/** Money. A point has `value`, a range `value_min` and `value_max`; in units of the currency, never in thousands. */
const amountSchema = z.strictObject({
  value: decimal.optional(),
  value_min: decimal.optional(),
  value_max: decimal.optional(),
  currency: z.string().regex(/^[A-Z]{3}$/).optional().describe('ISO 4217'),
  mod: quantityMod.optional(),
  per: z.string().optional().describe('What it is per: jaar, persoon')
})

export const amount = defineExtractor<z.infer<typeof amountSchema>>({
  kind: 'amount',
  summary: 'sums of money',
  schema: amountSchema,
  columns: {
    value: value => value.value,
    value_min: value => value.value_min,
    value_max: value => value.value_max,
    currency: value => value.currency,
    mod: value => value.mod,
    per: value => value.per
  },
  rules: [],
  examples: []
})
