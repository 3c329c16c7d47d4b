import type {Break, InlineCode, Text} from 'mdast'
import type {Piece} from '../trace/index.ts'

/**
 * The pieces of Markdown source that gave a text node its value. Markdown reads a backslash away, a character reference
 * as a character and a line's indent as nothing; whatever does not fit is one atom over the whole node.
 *
 *     source  1\. Kamer &amp; kabinet         value  1. Kamer & kabinet
 */
export function alignMarkdown(node: Text | Break | InlineCode, raw: string): Piece[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  const value = node.type === 'break' ? ' ' : node.value
  if (start === undefined || end === undefined) return []
  if (raw.slice(start, end) === value) return [[start, end]]
  const pieces: Piece[] = []
  let at = start
  for (let index = 0; index < value.length; ) {
    if (value[index] === '\n' || value[index] === ' ') {
      const blank = /^[ \t]*(?:\r?\n|\r)[ \t>]*/.exec(raw.slice(at, Math.min(end, at + 64)))?.[0]
      if (blank) {
        pieces.push([at, at + blank.length, ' ', 'line break'])
        at += blank.length
        index++
        continue
      }
    }
    if (at < end && raw[at] === value[index]) {
      pieces.push([at, at + 1])
      at++
      index++
      continue
    }
    if (raw[at] === '\\' && raw[at + 1] === value[index]) {
      pieces.push([at, at + 1, '', 'escape'])
      at++
      continue
    }
    const reference = /^&[#\w]{1,32};/.exec(raw.slice(at, Math.min(end, at + 34)))?.[0]
    if (reference) {
      const character = String.fromCodePoint(value.codePointAt(index)!)
      pieces.push([at, at + reference.length, character, 'character reference'])
      at += reference.length
      index += character.length
      continue
    }
    return [[start, end, value.replace(/[\r\n]/g, ' '), 'markdown']]
  }
  if (at < end) pieces.push([at, end, '', 'markdown'])
  return pieces
}
