import type {IsoDate, LetterContext, Unit} from '../types.ts'

/** The day from which the relative dates of a unit are counted. */
export function anchorDate(letter: LetterContext, {asked}: Unit): IsoDate | undefined {
  return asked ?? letter.date
}

/** The same as a mention says it: `letter date 2023-02-20`, `meeting date 2023-01-26`, `question date 2024-01-16`. */
export function anchorOf({date, dateOf}: LetterContext, {asked}: Unit): string {
  if (asked !== undefined) return `question date ${asked}`
  return date === undefined ? 'no letter date' : `${dateOf ?? 'letter'} date ${date}`
}
