import type {IsoDate} from '../types.ts'
import {boundsOf} from './edtf.ts'

/** The fields of a date's value that its EDTF expression gives. */
export function edtfFields(edtf: string): {edtf: string; start_date?: IsoDate; end_date?: IsoDate} {
  const {start, end} = boundsOf(edtf)
  const fields: {edtf: string; start_date?: IsoDate; end_date?: IsoDate} = {edtf}
  if (start) fields.start_date = start
  if (end) fields.end_date = end
  return fields
}
