/**
 * The parliamentary year that begins in `first`: `2022` → `20222023`. What is printed as its end is not needed: a
 * year always ends one later, so that `2023–34` can only be a misprint of 2023–2024.
 */
export function sessionOf(first: string): string {
  return `${first}${Number(first) + 1}`
}

/** Whether the printed end of a parliamentary year is the year after its beginning. */
export function isSession(first: string, last: string): boolean {
  return String(Number(first) + 1).endsWith(last)
}

/** `20222023` → `2022/23`, `19992000` → `1999/2000`: as Aanwijzing 3.43 prints it. */
export function printSession(session: string): string {
  const last = session.slice(4)
  return `${session.slice(0, 4)}/${last.endsWith('00') ? last : last.slice(2)}`
}
