import type {Piece} from '../trace/index.ts'

/**
 * The pieces of a marked-up source that gave a text its value: runs of blanks read as one space, a character reference
 * as its character. Whatever does not fit is one atom over the whole text.
 *
 *     source  Interest &amp; Advocacy,⏎      6:199          reads  Interest & Advocacy, 6:199
 */
export function alignMarkup(value: string, raw: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  let index = 0
  while (index < value.length) {
    const blanks = blankRun(value, index)
    const from = at
    while (at < end && isBlank(raw.charCodeAt(at))) at++
    if (blanks > 0 && at > from && raw.slice(from, at).replaceAll('\r\n', '\n').length === blanks) {
      pieces.push(raw.slice(from, at) === ' ' ? [from, at] : [from, at, ' ', 'blanks'])
      index += blanks
      continue
    }
    at = from
    const reference = raw[at] === '&' ? /^&#?\w{1,32};?/.exec(raw.slice(at, Math.min(end, at + 36)))?.[0] : undefined
    if (raw[at] === value[index] && (!reference || value.startsWith(reference, index))) {
      const run = sameRun(value, index, raw, at, end)
      pieces.push([at, at + run])
      at += run
      index += run
      continue
    }
    if (!reference) return [[start, end, value.replace(/\s+/g, ' '), 'markup']]
    const character = String.fromCodePoint(value.codePointAt(index)!)
    pieces.push([at, at + reference.length, isBlank(character.charCodeAt(0)) ? ' ' : character, 'character reference'])
    at += reference.length
    index += character.length
  }
  if (at < end) pieces.push([at, end, '', 'markup'])
  return pieces
}

/* --- internal --- */

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f
}

function blankRun(value: string, index: number): number {
  let end = index
  while (end < value.length && isBlank(value.charCodeAt(end))) end++
  return end - index
}

/** How far value and raw go on alike, up to a blank or a reference. */
function sameRun(value: string, index: number, raw: string, at: number, end: number): number {
  let run = 1
  while (at + run < end && raw[at + run] === value[index + run] && raw[at + run] !== '&' && !isBlank(raw.charCodeAt(at + run))) run++
  return run
}
