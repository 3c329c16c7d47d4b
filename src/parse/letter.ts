import {issn, numberedFoot, ownIdentifier, pageOf, printPlace, runningFoot} from '../language/furniture.ts'
import {dialectOf} from './dialect.ts'
import {lines as linesOf} from './lines.ts'
import type {Block, Gap, LetterTree, Line, Page, PageMark} from './tree.ts'

/** Raw text → lossless tree. Any string has one; nothing is decided here but where lines, blocks and pages begin. */
export function parse(raw: string): LetterTree {
  const lines = linesOf(raw)
  const dialect = dialectOf(raw, lines)
  const children = pages(raw, lines, dialect.pages).map(page)
  return {type: 'letter', dialect, children}
}

/* --- internal --- */

function pages(raw: string, lines: readonly Line[], mark: PageMark): Line[][] {
  const found: Line[][] = []
  let current: Line[] = []
  for (const line of lines) {
    if (current.length > 0 && startsPage(raw, line, current, mark, found.length + 1)) {
      found.push(current)
      current = []
    }
    current.push(line)
  }
  // a form feed at the very end starts no page
  const last = found.at(-1)
  if (last && current.every(line => line.from === line.to)) for (const line of current) last.push(line)
  else if (current.length > 0) found.push(current)
  return found
}

function startsPage(raw: string, line: Line, before: readonly Line[], mark: PageMark, page: number): boolean {
  switch (mark) {
    case 'form-feed':
      return before.at(-1)!.value.endsWith('\f')
    case 'leading-blank':
      return line.from - line.start === 1 && line.from < line.to
    case 'running-foot':
      return line.from < line.to && endsPage(raw, before, raw.slice(line.from, line.to), page)
    case 'none':
      return false
  }
}

/**
 * Whether the last printed line, a lone page number aside, is a running foot: it stands by itself, or has the
 * number of the page. A number below that is
 * the page's, but for a foot that has one: there it is the number of a question.
 */
function endsPage(raw: string, before: readonly Line[], next: string, page: number): boolean {
  const isNumber = NUMBER.test(next)
  const printed: number[] = []
  for (let index = before.length - 1; index >= 0 && printed.length < 2; index--) {
    if (before[index]!.from < before[index]!.to) printed.push(index)
  }
  const hasPageBelow = printed.length > 1 && raw.slice(before[printed[0]!]!.from, before[printed[0]!]!.to) === String(page)
  for (const index of printed) {
    const line = before[index]!
    const text = raw.slice(line.from, line.to)
    if (pageOf.test(text)) return !isNumber
    const above = before[index - 1]
    if (runningFoot.test(text) && (APART.test(text) || text.endsWith(` ${page}`) || standsAlone(raw, above) || (hasPageBelow && !isNumbered(raw, above)))) return !isNumber || numberedFoot.test(text)
    if (!NUMBER.test(text)) return false
  }
  return false
}

/** A number that stands apart from the foot, at the other edge of the paper, is the page’s. */
const APART = /\s{4}\d{1,3}$/

/** Below a number on a line of its own stands the note of that number, whatever its form. */
function isNumbered(raw: string, above: Line | undefined): boolean {
  return above !== undefined && above.to - above.from < 5 && NUMBER.test(raw.slice(above.from, above.to))
}

/** A foot has a blank line above it, or the rest of the print block. */
function standsAlone(raw: string, above: Line | undefined): boolean {
  if (!above || above.from === above.to) return true
  const text = raw.slice(above.from, Math.min(above.to, above.from + LONGEST))
  return issn.test(text) || printPlace.test(text) || ownIdentifier.test(text)
}

/** No line of the print block is longer. */
const LONGEST = 120

const NUMBER = /^\d{1,4}$/

function page(lines: readonly Line[]): Page {
  const children: (Block | Gap)[] = []
  for (const line of lines) {
    const type = line.from === line.to ? 'gap' : 'block'
    const last = children.at(-1)
    if (last?.type === type) last.children.push(line)
    else children.push({type, children: [line]})
  }
  return {type: 'page', children}
}
