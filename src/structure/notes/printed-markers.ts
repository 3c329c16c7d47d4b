/** A sign that marks a note: glued to what it stands behind, and to nothing else. */
export const SIGN_MARKER = /(?<=[\p{L}\d.,;:!?)»”])\*{1,3}(?![\p{L}\d*])|(?<=[.,;:!?»”])[a-z]\)(?![\p{L}\d])/gu

/** Whether what marks a note is no number: `*`, `a)`. */
export function isSign(mark: string): boolean {
  return /^\D/.test(mark)
}

/** A line without the marker (`4`, `*`, `a)`) behind its last stop, with a blank between or not: `de zorg. 1` → `de zorg.` */
export function withoutMarker(line: string): string {
  return line.replace(MARKER_AT_END, '')
}

/* --- internal --- */

const MARKER_AT_END = /(?<=[.!?:;][»”"'’)\]]{0,3})(?: ?\d{1,2}|(?<!\d\.)\d{3}|\*{1,3}|[a-z]\))$/u

