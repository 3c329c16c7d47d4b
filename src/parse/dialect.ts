import type {Dialect, Line} from './tree.ts'
import {pageNumber, runningFoot} from '../language/furniture.ts'

/** Lines longer than this are paragraphs, not printed lines: the widest printed line seen has 130 characters. */
const FLOW = 240

/**
 * Tells which tool wrote the text, by counting. A page start shows as a form feed; in pdfminer-like text, whose lines
 * end in a blank, as the one line that begins with a blank; else only by the running foot that ends a page.
 */
export function dialectOf(raw: string, lines: readonly Line[]): Dialect {
  let printed = 0
  let trailing = 0
  let oneLeading = 0
  let indented = 0
  let long = 0
  let feet = 0
  let isBehindFoot = false
  let isBehindNumber = false
  for (const line of lines) {
    if (line.from === line.to) continue
    printed++
    if (raw.charCodeAt(line.to) === 32) trailing++
    const indent = line.from - line.start
    if (indent > 1) indented++
    if (line.to - line.from > FLOW) long++
    const isFoot = line.to - line.from < 120 && runningFoot.test(raw.slice(line.from, line.to))
    if (isFoot) feet++
    const isNumber = line.to - line.from < 4 && pageNumber.test(raw.slice(line.from, line.to))
    // a foot and the number of a chamber or page begin no page, nor does what stands behind a raised number on its own line
    if (indent === 1 && !isFoot && !isNumber && !isBehindNumber) oneLeading++
    isBehindNumber = isNumber && !isBehindFoot
    isBehindFoot = isFoot
  }
  const half = printed / 2
  const pdfminer = trailing > half
  const name = pdfminer ? 'pdfminer' : long * 8 > printed ? 'flow' : indented > printed / 4 ? 'layout' : 'plain'
  const pages = raw.includes('\f')
    ? 'form-feed'
    : oneLeading > 0 && oneLeading * 8 <= printed + 8 && indented <= oneLeading && (pdfminer || indented === 0)
      ? 'leading-blank'
      : feet > 0
        ? 'running-foot'
        : 'none'
  return {name, pages}
}
