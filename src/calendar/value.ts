import type {IsoDate} from '../types.ts'
import {boundsOf} from './edtf.ts'

/** The fields of a date's value that its EDTF expression gives. */
export function edtfFields(edtf: string): {edtf: string; start_date?: IsoDate; end_date?: IsoDate} {
  const {start, end} = boundsOf(edtf)
  return {edtf, ...(start && {start_date: start}), ...(end && {end_date: end})}
}
