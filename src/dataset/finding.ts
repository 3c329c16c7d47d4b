/** Something that is wrong with a dataset, at a place that an editor can jump to; lines and columns count from 1. */
export interface Finding {
  file: string
  line: number
  column: number
  reason: string
}

/** Line and column of an offset. */
export function placeOf(text: string, offset: number): {line: number; column: number} {
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++
    start = end + 1
  }
  return {line, column: offset - start + 1}
}

/** The offset at which two texts begin to differ; `undefined` where they are equal. */
export function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined
  let index = 0
  while (index < a.length && a[index] === b[index]) index++
  return index
}

/** A short piece of a text from an offset on, on one line. */
export function excerpt(text: string, offset: number, length = 40): string {
  const end = offset + length
  return `«${text.slice(Math.max(0, offset - 8), end).replace(/\s+/g, ' ')}${end < text.length ? '…' : ''}»`
}
