import {senderLabel} from '../../language/letterhead.ts'
import type {Draft, DraftBlock, Row} from '../draft.ts'
import {isDay, isDossier, labelOf, LINES_OF_LONGEST} from './labels.ts'

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
  // in a text with a paragraph a line the line above is another block
  const above = new Map<DraftBlock, DraftBlock>()
  for (const [index, block] of draft.blocks.entries()) {
    if (block.role !== 'paragraph') continue
    const before = draft.blocks[index - 1]
    if (draft.dialect.name === 'flow' && before?.role === 'paragraph' && before.page === block.page) above.set(block, before)
    alone ||= block.rows.some((row, at) => GLUED_LABEL.test(row.text) || (at > 0 && at < block.rows.length - 1 && ALONE.test(row.text)))
    const page = pages.get(block.page)
    if (page) page.push(block)
    else pages.set(block.page, [block])
  }
  // a text without such lines was made by another tool
  if (!alone) return
  const numbered = [...pages.values()].flatMap(blocks => numberedLines(blocks, above) ?? [])
  if (!numbered.some(({alone, isGlued}) => alone.length > 0 || isGlued)) return
  for (const page of numbered) joinOn(page, above)
  draft.blocks = draft.blocks.filter(({rows}) => rows.length > 0)
}

/* --- internal --- */

const ALONE = /^\d{1,3}$/
/** The label of a note, as tools print it that set no blank behind raised numbers: `1De Volkskrant`. */
const GLUED_LABEL = /^\d{1,3}(?:\p{Lu}[\p{L}]|https?:)/u
const MARKED = /[\p{L}\d.,;:!?)»”’"'%…]$/u

/** The block that the line above the first one of another belongs to. */
type Above = ReadonlyMap<DraftBlock, DraftBlock>

/** A number with a stop, as a list has them and as a marker at the end of its sentence does. */
const ITEM = /^\d{1,3}\.(?= )/u
const STOPPED = /^\d{1,3}(?=[.,;:)»?](?:$| [\p{L}«“(]))/u
const UNFINISHED = /[\p{L}\d»)”%]$/u

/** A page with notes, and its lines that begin with the number of one. */
interface Page {
  blocks: readonly DraftBlock[]
  lines: readonly Numbered[]
  /** Those of them that hold nothing else. */
  alone: readonly Numbered[]
  /** Whether its first note has its label glued to it. */
  isGlued: boolean
}

function numberedLines(blocks: readonly DraftBlock[], above: Above): Page | undefined {
  const foot = footOf(blocks.flatMap(block => block.rows))
  if (!foot) return undefined
  const isGlued = GLUED_LABEL.test(foot.row.text)
  const lines = linesAbove(blocks, foot, above, isGlued)
  return {blocks, lines, alone: inOrder(lines.filter(({row}) => ALONE.test(row.text))), isGlued}
}

function joinOn({blocks, lines, alone}: Page, above: Above): void {
  const found = new Map(alone.map(line => [line.number, line]))
  // a line that goes on behind its number counts only for a note that has no line of its own
  const marks = inOrder(lines.filter(line => found.get(line.number) === line || (!found.has(line.number) && !ALONE.test(line.row.text))))
  join(blocks, new Map(marks.map(({row, number}) => [row, number])), above)
}

interface Numbered {
  row: Row
  number: number
}

/**
 * The lines above the notes that begin with the number of one, behind a line that a marker may follow. Where labels are
 * glued a stop may stand behind it, if the line above has none, and no list counts there:
 *
 *     en hij kent de wetgeving
 *     3. Deze geeft de plicht
 */
function linesAbove(blocks: readonly DraftBlock[], foot: {row: Row; numbers: number[]}, above: Above, isGlued: boolean): Numbered[] {
  const wanted = new Set(foot.numbers)
  const lines: Numbered[] = []
  const items = isGlued ? new Set(blocks.flatMap(({rows}) => rows.flatMap(({text}) => ITEM.exec(text)?.[0].slice(0, -1) ?? []))) : undefined
  const isItem = (number: number): boolean => items!.has(String(number - 1)) || items!.has(String(number + 1))
  for (const block of blocks) {
    for (const [at, row] of block.rows.entries()) {
      if (row === foot.row) return lines
      const before = (at > 0 ? block.rows[at - 1] : above.get(block)?.rows.at(-1))?.text ?? ''
      // `Bijlagen` / `1` says how many
      if (ALONE.test(before) || senderLabel.test(before)) continue
      const own = MARKED.test(before) ? numberOf(row.text) : undefined
      const stopped = own === undefined && items && UNFINISHED.test(before) ? STOPPED.exec(row.text)?.[0] : undefined
      const number = stopped === undefined || isItem(Number(stopped)) ? own : Number(stopped)
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
  const number = /^\d{1,3}(?=$| [\p{L}(«“])/u.exec(text)?.[0]
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
function join(blocks: readonly DraftBlock[], marks: ReadonlyMap<Row, number>, above: Above): void {
  // blocks that were joined to the one above them
  const joined = new Map<DraftBlock, DraftBlock>()
  for (const block of blocks) {
    const before = marks.has(block.rows[0]!) ? above.get(block) : undefined
    const home = before && (joined.get(before) ?? before)
    if (home) joined.set(block, home)
    const rows: Row[] = home ? home.rows : []
    for (const row of block.rows) {
      const number = marks.get(row)
      if (number === undefined) {
        rows.push(row)
        continue
      }
      const {length} = String(number)
      const last = rows.at(-1)!
      const blanks = /^\s*/.exec(row.text.slice(length))![0].length
      const rest = row.from + length + blanks
      Object.assign(last, {to: row.from + length, end: rest < row.to ? rest : row.end, text: last.text + number, marker: {number, at: row.from}})
      if (rest < row.to) rows.push({...row, lead: [], from: rest, text: row.text.slice(length + blanks)})
    }
    block.rows = home ? [] : rows
  }
}
