import type {Line} from './tree.ts'

/**
 * Cuts raw text into lines. A line ends in LF, CR LF, CR or a form feed, which belongs to it; the last may end in
 * nothing. Linear; every character is in one line.
 */
export function lines(raw: string): Line[] {
  const found: Line[] = []
  let start = 0
  while (start < raw.length) {
    let at = start
    while (at < raw.length && !isLineEnd(raw.charCodeAt(at))) at++
    let end = at < raw.length ? at + 1 : at
    if (raw.charCodeAt(at) === CR && raw.charCodeAt(end) === LF) end++
    let from = start
    while (from < at && isBlank(raw.charCodeAt(from))) from++
    let to = at
    while (to > from && isBlank(raw.charCodeAt(to - 1))) to--
    found.push({type: 'line', value: raw.slice(start, end), start, from, to, end})
    start = end
  }
  return found
}

const LF = 10
const FORM_FEED = 12
const CR = 13

function isLineEnd(code: number): boolean {
  return code === LF || code === CR || code === FORM_FEED
}

/** Blanks at the edges of a line: space, tab, no-break and thin spaces, and a byte order mark. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x202f || (code >= 0x2000 && code <= 0x200b)
}
