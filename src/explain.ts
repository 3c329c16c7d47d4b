import {characterClaims} from './check/characters.ts'
import {toDocument} from './compile/document.ts'
import {process, type Options} from './convert.ts'
import type {Mention} from './schema/letter.ts'
import {codePoints, placesOf} from './trace/index.ts'
import {firstFrom} from './trace/sorted.ts'

/** All that is known of one character of a raw text. */
export interface Explanation {
  /** Code points into the raw text. */
  offset: number
  line: number
  /** Code points from 1. */
  column: number
  character: string
  /** The block that it reads in (`paragraph`), or why it reads in none (`dropped: line-end hyphen`). */
  owner: string
  /** The paragraph, footnote or section that holds it. */
  block?: {id: string; text: string}
  numeral?: {text: string; class: string}
  /** Every mention that holds it, the narrowest first, with the parts that it gave. */
  mentions: (Pick<Mention, 'id' | 'kind' | 'rule' | 'text' | 'spans' | 'basis' | 'value'> & {inferred?: unknown; parts: string[]})[]
}

/** A place in a text: an offset in code points, or a line and a column. */
export type Where = {offset: number} | {line: number; column: number}

/** @throws RangeError where the text has no such place */
export function explain(text: string, where: Where, options: Options = {}): Explanation {
  const offset = offsetOf(text, where)
  const points = codePoints(text)
  const at = points.offset(offset)
  const letter = process(text, options)
  const document = toDocument(letter)
  const {line, column} = placesOf(text).point(at)
  const holds = (spans: readonly (readonly [number, number])[]): boolean => spans.some(([start, end]) => start <= offset && offset < end)
  const block = [...document.paragraphs, ...document.footnotes].find(({spans}) => holds(spans)) ?? document.sections.find(({spans}) => holds(spans))
  const numeral = document.numerals.find(({start, end}) => start <= offset && offset < end)
  const mentions = document.mentions.filter(({spans}) => holds(spans)).sort((a, b) => a.end - a.start - (b.end - b.start))
  return {
    offset,
    line,
    column: offset - points.at(at - column + 1) + 1,
    character: String.fromCodePoint(text.codePointAt(at)!),
    owner: characterClaims(letter).find(({start, end}) => start <= at && at < end)?.owner ?? 'nobody',
    ...(block && {block: {id: block.id, text: 'text' in block ? block.text : block.heading}}),
    ...(numeral && {numeral: {text: numeral.text, class: numeral.class}}),
    mentions: mentions.map(({id, kind, rule, text: words, spans, basis, inferred, value, parts = {}}) => ({
      id, kind, rule, text: words, spans, basis, ...(inferred && {inferred}), value,
      parts: Object.entries(parts).filter(([, ranges]) => holds(ranges)).map(([name]) => name)
    }))
  }
}

/** Words for a person. */
export function printExplanation({offset, line, column, character, owner, block, numeral, mentions}: Explanation): string {
  return [
    `${line}:${column} (offset ${offset}): ${JSON.stringify(character)}`,
    `owner: ${owner}${block ? `, in ${block.id} «${block.text.slice(0, 60)}${block.text.length > 60 ? '…' : ''}»` : ''}`,
    ...(numeral ? [`number ${numeral.text}: ${numeral.class}`] : []),
    ...mentions.flatMap(mention => [
      `${mention.id} «${mention.text}» by ${mention.rule}, ${mention.basis}, at ${mention.spans.map(([start, end]) => `${start}-${end}`).join(';')}`,
      `  value: ${JSON.stringify(mention.value)}`,
      ...(mention.inferred ? [`  inferred: ${JSON.stringify(mention.inferred)}`] : []),
      ...(mention.parts.length > 0 ? [`  this character gave: ${mention.parts.join(', ')}`] : [])
    ]),
    ...(mentions.length === 0 ? ['no mention holds it'] : [])
  ].map(text => `${text}\n`).join('')
}

/* --- internal --- */

function offsetOf(text: string, where: Where): number {
  const points = codePoints(text)
  if ('offset' in where) {
    if (where.offset >= points.length) throw new RangeError(`The text has ${points.length} characters, so the last offset is ${points.length - 1}`)
    return where.offset
  }
  const places = placesOf(text)
  const starts = lineStart(text, places, where.line)
  if (starts === undefined) throw new RangeError(`The text has ${places.line(text.length)} lines, not ${where.line}`)
  const offset = points.at(starts) + where.column - 1
  if (offset >= points.length || places.line(points.offset(offset)) !== where.line) throw new RangeError(`Line ${where.line} has no column ${where.column}`)
  return offset
}

/** The first offset of a line. */
function lineStart(text: string, places: ReturnType<typeof placesOf>, line: number): number | undefined {
  const start = firstFrom(text.length, offset => places.line(offset) < line)
  return places.line(start) === line ? start : undefined
}
