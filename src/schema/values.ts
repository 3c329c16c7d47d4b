import {z} from 'zod'

/** Fields that several kinds of value share. */

/** An exact decimal, canonical: point, no grouping, no exponent, no needless zeros: `2500000000`, `5.5`, `-3`. */
export const decimal = z.string().regex(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)

/** How the number is meant, in the words of TIMEX3. */
export const quantityMod = z.enum(['APPROX', 'LESS_THAN', 'MORE_THAN', 'AT_LEAST', 'AT_MOST'])

export const dateMod = z.enum(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER'])

export const datePrecision = z.enum(['day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'])

export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta({format: 'date'})
