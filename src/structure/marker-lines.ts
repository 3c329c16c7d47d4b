import {senderLabel} from '../language/letterhead.ts'
import type {Draft, DraftBlock, Row} from './draft.ts'
import {isDay, isDossier, labelOf, LINES_OF_LONGEST} from './note-labels.ts'

/**
 * Some tools print a raised number on a line of its own, or at the beginning of the next one. Where the page has a note
 * of that number at its foot, the number goes back to the line that it stands behind:
 *
 *     In de brief van 30 juni 2023        In de brief van 30 juni 2023|4
 *     4                                   is daarop ingegaan.|5
 *     is daarop ingegaan.            →    Daarna is …
 *     5 Daarna is …
 *
 *     4 Kamerstuk 29 383, nr. 406.
 *     5 Kamerstuk 29 383, nr. 384.
 */
export function markerLines(draft: Draft): void {
  if (draft.dialect.pages === 'none') return
  const pages = new Map<number, DraftBlock[]>()
  let alone = false
  for (const block of draft.blocks) {
    if (block.role !== 'paragraph') continue
    alone ||= block.rows.some((row, at) => at > 0 && at < block.rows.length - 1 && ALONE.test(row.text))
    const page = pages.get(block.page)
    if (page) page.push(block)
    else pages.set(block.page, [block])
  }
  // a text without such lines was made by another tool
  if (!alone) return
  for (const blocks of pages.values()) joinOn(blocks)
}

/* --- internal --- */

const ALONE = /^\d{1,3}$/
const MARKED = /[\p{L}\d.,;:!?)»”’"'%…]$/u

function joinOn(blocks: readonly DraftBlock[]): void {
  const foot = footOf(blocks.flatMap(block => block.rows))
  if (!foot) return
  const lines = linesAbove(blocks, foot)
  const alone = inOrder(lines.filter(({row}) => ALONE.test(row.text)))
  if (alone.length === 0) return
  const found = new Map(alone.map(line => [line.number, line]))
  // a line that goes on behind its number counts only for a note that has no line of its own
  const marks = inOrder(lines.filter(line => found.get(line.number) === line || (!found.has(line.number) && !ALONE.test(line.row.text))))
  join(blocks, new Map(marks.map(({row, number}) => [row, number])))
}

interface Numbered {
  row: Row
  number: number
}

/** The lines above the notes that begin with the number of one, behind a line that a marker may follow. */
function linesAbove(blocks: readonly DraftBlock[], foot: {row: Row; numbers: number[]}): Numbered[] {
  const wanted = new Set(foot.numbers)
  const lines: Numbered[] = []
  for (const {rows} of blocks) {
    for (const [at, row] of rows.entries()) {
      if (row === foot.row) return lines
      const above = rows[at - 1]?.text ?? ''
      // `Bijlagen` / `1` says how many
      const number = MARKED.test(above) && !ALONE.test(above) && !senderLabel.test(above) ? numberOf(row.text) : undefined
      if (number !== undefined && wanted.has(number)) lines.push({row, number})
    }
  }
  return lines
}

/** Notes count on: a number that is not greater than the one before it marks none. */
function inOrder(lines: readonly Numbered[]): Numbered[] {
  let last = 0
  return lines.filter(({number}) => {
    if (number <= last) return false
    last = number
    return true
  })
}

/** The number that a line begins with, or is; `2. Voortgang` is a title. */
function numberOf(text: string): number | undefined {
  const number = /^\d{1,3}(?=$| \p{L})/u.exec(text)?.[0]
  return number === undefined || isDay(text) ? undefined : Number(number)
}

/** The notes at the foot of a page: the row that they begin with, and their numbers. */
function footOf(rows: readonly Row[]): {row: Row; numbers: number[]} | undefined {
  let first: Row | undefined
  const numbers: number[] = []
  for (let at = rows.length - 1, since = 0; at >= 0 && since++ < LINES_OF_LONGEST; at--) {
    const number = labelOf(rows[at]!.text)
    if (number === undefined || isDossier(rows[at]!.text) || (numbers.length > 0 && number !== numbers[0]! - 1)) continue
    numbers.unshift(number)
    first = rows[at]
    since = 0
  }
  return first && {row: first, numbers}
}

/** Gives each number to the row above it; what stands behind it on its line is a row of its own. */
function join(blocks: readonly DraftBlock[], marks: ReadonlyMap<Row, number>): void {
  for (const block of blocks) {
    const rows: Row[] = []
    for (const row of block.rows) {
      const number = marks.get(row)
      if (number === undefined) {
        rows.push(row)
        continue
      }
      const {length} = String(number)
      const above = rows.at(-1)!
      const blanks = /^\s*/.exec(row.text.slice(length))![0].length
      const rest = row.from + length + blanks
      Object.assign(above, {to: row.from + length, end: rest < row.to ? rest : row.end, text: above.text + number, marker: {number, at: row.from}})
      if (rest < row.to) rows.push({...row, lead: [], from: rest, text: row.text.slice(length + blanks)})
    }
    block.rows = rows
  }
}
