import {returnAddress, senderData, subjectLabel} from '../language/letterhead.ts'
import {dropRows, startOf, type Draft, type DraftBlock, type Row} from './draft.ts'

/**
 * Takes the column with the sender's data out of a letter in house style. Tools drop it into the text where they like:
 * beside it (two columns kept by blanks), between two paragraphs, or at the head of a later page.
 *
 *     In het antwoord op uw brief van 8 maart deel ik u mede dat de    brief behandelen.     side column
 *
 *     Directoraat-Generaal                                                                   sender's data
 *     Datum
 *     11 april 2024
 *     Ons kenmerk5401166
 */
export function letterhead(draft: Draft): void {
  // a part of a letter without its first line does not show that such lines are the sender's column
  const isHouseStyle = draft.blocks.some(block => block.rows.some(row => returnAddress.test(row.text)))
  if (!isHouseStyle) return
  cutSideColumns(draft)
  const paged = draft.dialect.pages !== 'none'
  const {blocks} = draft
  draft.blocks = blocks.filter((block, index) => {
    const isRunningDate = paged && block.page > 1 && isDate(block) && [blocks[index - 1], blocks[index + 1]].some(other => other && isSenderData(other))
    if (!isSenderData(block) && !isRunningDate) return true
    dropRows(draft, block.rows, 'sender’s data')
    return false
  })
}

/* --- internal --- */

/** Lines of a narrow column are no longer than this. */
const LONGEST = 60
/** A column at the side begins beyond this, and takes so many lines. */
const SIDE = 60
const LINES = 6

function isSenderData({rows}: DraftBlock): boolean {
  return rows.some(({text}) => senderData.test(text)) && rows.every(({text}) => text.length <= LONGEST && !subjectLabel.test(text) && !returnAddress.test(text))
}

/** `Datum`, and the date behind or below it. */
function isDate({rows}: DraftBlock): boolean {
  return rows.length < 3 && /^Datum\b/u.test(rows[0]!.text) && rows.at(-1)!.text.length < LONGEST
}

function cutSideColumns(draft: Draft): void {
  const counts = new Map<number, number>()
  for (const {rows} of draft.blocks) {
    for (const row of rows) {
      const column = sideOf(row)?.column
      if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1)
    }
  }
  const columns = new Set([...counts].filter(([, lines]) => lines >= LINES).map(([column]) => column))
  if (columns.size > 0) draft.blocks = draft.blocks.flatMap(block => withoutSide(draft, block, columns))
}

/** Where the last part of a row begins that wide blanks set apart: its offset in the text, and its column. */
function sideOf(row: Row): {at: number; column: number} | undefined {
  const indent = row.from - startOf(row)
  const blanks = row.text.lastIndexOf('   ')
  const start = blanks < 0 ? 0 : blanks + 3
  return indent + start >= SIDE ? {at: start, column: indent + start} : undefined
}

/** Lines that the column has for itself, two and more, part the text above from that below, as a blank line does. */
function withoutSide(draft: Draft, block: DraftBlock, columns: ReadonlySet<number>): DraftBlock[] {
  const parts: DraftBlock[] = []
  let rest: Row[] = []
  const flush = (): void => {
    if (rest.length > 0) parts.push({...block, rows: rest})
    rest = []
  }
  let alone = 0
  for (const row of block.rows) {
    const side = sideOf(row)
    if (side?.at !== 0) alone = 0
    if (!side || !columns.has(side.column)) rest.push(row)
    else if (side.at === 0) {
      dropRows(draft, [row], 'sender’s data')
      if (++alone > 1) flush()
      continue
    } else {
      const text = row.text.slice(0, side.at).trimEnd()
      const to = row.from + text.length
      // one of the blanks stays as the line's end
      draft.dropped.push([to + 1, row.end, '', 'sender’s data'])
      rest.push({...row, to, end: to + 1, text})
    }
  }
  flush()
  return parts
}
