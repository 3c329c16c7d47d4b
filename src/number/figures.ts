/** Whether digits may be a year: at the head of a column, or in a text where they count nothing. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text)
}

/** Whether a figure may number the row of a table, behind the row numbered `last` where that is given. */
export function isRowNumber(text: string, last?: number): boolean {
  return /^\d{1,2}$/u.test(text) && (last === undefined || (Number(text) > last && Number(text) <= last + MOST_LEFT_OUT))
}

/** Whether figures count one by one: the numbers of columns, notes or questions, and nothing that is counted or paid. */
export function isCounting(figures: readonly string[]): boolean {
  return figures.every((text, index) => /^\d{1,3}$/u.test(text) && (index === 0 || Number(text) === Number(figures[index - 1]) + 1))
}

/* --- internal --- */

/** So far a row's number may lie beyond the one before it: rows may be left out. */
const MOST_LEFT_OUT = 3
