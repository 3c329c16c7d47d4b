import {z} from 'zod'
import {decimal, quantityMod} from '../schema/values.ts'
import {defineExtractor} from './define-extractor.ts'

/** In percent, percentage points or per mille, as `unit` says. */
const percentageSchema = z.strictObject({
  value: decimal.optional(),
  value_min: decimal.optional(),
  value_max: decimal.optional(),
  unit: z.enum(['percent', 'percentage-point', 'permille']),
  mod: quantityMod.optional()
})

export const percentage = defineExtractor<z.infer<typeof percentageSchema>>({
  kind: 'percentage',
  summary: 'percentages, percentage points and per milles',
  schema: percentageSchema,
  columns: {
    value: value => value.value,
    value_min: value => value.value_min,
    value_max: value => value.value_max,
    unit: value => value.unit,
    mod: value => value.mod
  },
  rules: [],
  examples: []
})
