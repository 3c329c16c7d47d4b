import {footWithNumber} from '../language/furniture.ts'
import type {Line} from './tree.ts'

/**
 * Cuts raw text into lines. A line ends in LF, CR LF, CR or a form feed, which belongs to it; the last may end in
 * nothing, and so may the foot of a page, where the pages of a paper were joined without anything between them:
 *
 *     Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1|Antwoord 2
 *
 * Linear; every character is in one line.
 */
export function lines(raw: string): Line[] {
  const found: Line[] = []
  let start = 0
  let pages = 0
  while (start < raw.length) {
    let at = start
    while (at < raw.length && !isLineEnd(raw.charCodeAt(at))) at++
    const foot = footAt(raw, start, at, pages + 1)
    if (foot?.isNumbered) pages++
    at = foot?.to ?? at
    let end = isLineEnd(raw.charCodeAt(at)) ? at + 1 : at
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

/**
 * The foot that a line begins with, and where it ends: at the end of the line, or where the next page's first line follows
 * at once. That line may begin with digits of its own, then the number is that of the page: `Aanhangsel 1|716 gevallen`.
 */
function footAt(raw: string, start: number, lineEnd: number, page: number): {to: number; isNumbered: boolean} | undefined {
  // a foot begins with a name, a number or a quotation mark
  if (!FIRST.has(raw.charCodeAt(start))) return undefined
  footWithNumber.lastIndex = start
  const match = footWithNumber.exec(raw)
  if (!match) return undefined
  const from = footWithNumber.lastIndex
  const digits = match.groups!['number']
  if (digits === undefined) return {to: from, isNumbered: false}
  const behind = from + digits.length
  if (raw.slice(behind, lineEnd).trim() === '') return {to: lineEnd, isNumbered: true}
  if (/^\p{L}/u.test(raw.slice(behind, behind + 1))) return {to: behind, isNumbered: true}
  if (digits.startsWith(String(page))) return {to: from + String(page).length, isNumbered: true}
  return {to: raw[behind] === ' ' ? lineEnd : behind, isNumbered: true}
}

const FIRST = new Set(Array.from("TEVPI'’`‘0123456789", sign => sign.charCodeAt(0)))

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
