import type {LetterContext} from '../types.ts'

/** What relative dates are counted from, as a mention says it: `letter date 2023-02-20`, `meeting date 2023-01-26`. */
export function anchorOf({date, dateOf}: LetterContext): string {
  return date === undefined ? 'no letter date' : `${dateOf ?? 'letter'} date ${date}`
}
