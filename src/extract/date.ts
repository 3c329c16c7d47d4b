import {z} from 'zod'
import {dateMod, isoDay} from '../schema/values.ts'
import {defineExtractor} from './define-extractor.ts'

/** A day, a longer stretch of the calendar, or several. Bounds are inclusive days; an open one is left out. */
const dateSchema = z.strictObject({
  edtf: z.string().optional().describe('ISO 8601-2, level 1, and sets of level 2'),
  start_date: isoDay.optional(),
  end_date: isoDay.optional(),
  precision: z.enum(['day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century']),
  mod: dateMod.optional()
})

export const date = defineExtractor<z.infer<typeof dateSchema>>({
  kind: 'date',
  summary: 'days, months, years and other stretches of the calendar',
  schema: dateSchema,
  columns: {
    edtf: value => value.edtf,
    start_date: value => value.start_date,
    end_date: value => value.end_date,
    precision: value => value.precision,
    mod: value => value.mod
  },
  rules: [],
  examples: []
})
