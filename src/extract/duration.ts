import {z} from 'zod'
import {quantityMod} from '../schema/values.ts'
import {defineExtractor} from './define-extractor.ts'

const iso = z.string().regex(/^P(?:\d+(?:\.\d+)?[YMWD]){0,4}(?:T(?:\d+(?:\.\d+)?[HMS]){1,3})?$/)

/** ISO 8601; a range («twee tot drie jaar») has its two ends. */
const durationSchema = z.strictObject({
  duration: iso.optional(),
  duration_min: iso.optional(),
  duration_max: iso.optional(),
  mod: quantityMod.optional()
})

export const duration = defineExtractor<z.infer<typeof durationSchema>>({
  kind: 'duration',
  summary: 'lengths of time',
  schema: durationSchema,
  columns: {
    duration: value => value.duration,
    duration_min: value => value.duration_min,
    duration_max: value => value.duration_max,
    mod: value => value.mod
  },
  rules: [],
  examples: []
})
