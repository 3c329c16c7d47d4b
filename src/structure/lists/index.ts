import type {Piece} from '../../trace/index.ts'
import {cutFront, dropRows, splitBlock, type Draft, type DraftBlock, type Row} from '../draft.ts'
import {isJoined} from '../joins/stitch.ts'
import {isSum, loneMark, markOf, type Mark} from './marks.ts'

/**
 * Cuts blocks of marked lines into list items. A bullet (`•`) always starts an item. A dash or a number does so only
 * in a run: the block opens with one, or a colon leads to it, and each further item follows a finished line or an item of
 * one line and, where numbered, counts on. In running text a line may begin with a dash by chance. A list goes on over a
 * page turn. Below a numbered item that ends in a colon, other marks make a list within it.
 */
export function lists(draft: Draft): void {
  const blocks: DraftBlock[] = []
  let open: Mark | undefined
  for (let index = 0; index < draft.blocks.length; index++) {
    const block = draft.blocks[index]!
    const column = columnOfMarks(draft, block, draft.blocks[index + 1])
    if (column) {
      for (const part of column) blocks.push(part)
      open = undefined
      index++
      continue
    }
    const {parts, last} = block.role === 'paragraph' ? items(draft, block, open, blocks.at(-1)) : {parts: [block], last: undefined}
    const isRest = last === undefined && open !== undefined && isJoined(blocks.at(-1)!, block)
    for (const part of parts) blocks.push(part)
    if (!isRest) open = last
  }
  draft.blocks = blocks
  nest(blocks)
}

/* --- internal --- */

/**
 * Items with other marks below one with a number, and a colon behind it, stand in it:
 *
 *     2. Dat kan eerder, indien:
 *         a. het bestuur instemt; of
 *         b. de dijk dat vraagt.
 *     3. Het bestuur stelt regels.
 */
function nest(blocks: readonly DraftBlock[]): void {
  const open: string[] = []
  blocks.forEach((block, index) => {
    if (block.role !== 'list-item' || block.mark === undefined) {
      open.length = 0
      return
    }
    const at = open.indexOf(block.mark)
    const isWithin = at < 0 && open.length > 0 && /^[1aiAI]/u.test(open.at(-1)!) && blocks[index - 1]!.rows.at(-1)!.text.endsWith(':')
    open.length = at >= 0 ? at : isWithin ? open.length : 0
    open.push(block.mark)
    if (open.length > 1) block.depth = open.length - 1
  })
}

/** A line that may begin an item: its mark, and the row as it reads with that mark before it, which may have a line of its own. */
interface Line {
  printed: Row[]
  row: Row
  mark: Mark | undefined
}

/**
 * The lines of a block. Some tools print a mark on a line of its own, above its item:
 *
 *     •
 *     De sluis wordt gekeurd
 */
function linesOf(rows: readonly Row[]): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    const below = rows[at + 1]
    const alone = below && loneMark(row.text)
    if (below && alone && !markOf(`${below.text} x`) && !isSum(`– ${below.text}`)) {
      const lead: Piece[] = [...row.lead, [row.from, row.to, '', 'list marker'], [row.to, row.end, '', 'line break'], ...below.lead]
      lines.push({printed: [row, below], row: {...below, lead}, mark: {...alone, length: 0}})
      at++
    } else lines.push({printed: [row], row, mark: isSum(row.text) ? undefined : markOf(row.text)})
  }
  return lines
}

/**
 * Default pdftotext may print the marks of a list one below the other, above all of its items:
 *
 *     Het gaat om:
 *     –
 *     –
 *
 *     De sluis wordt gekeurd;
 *     De dijk wordt verhoogd.
 */
function columnOfMarks(draft: Draft, block: DraftBlock, next: DraftBlock | undefined): DraftBlock[] | undefined {
  if (block.role !== 'paragraph' || next?.role !== 'paragraph') return undefined
  let first = block.rows.length
  while (first > 0 && loneMark(block.rows[first - 1]!.text)) first--
  const marks = block.rows.slice(first)
  if (marks.length < 2) return undefined
  const starts = next.rows.flatMap((_, at) => (at > 0 && ENDS.test(next.rows[at - 1]!.text) ? [at] : []))
  if (starts.length + 1 !== marks.length) return undefined
  dropRows(draft, marks, 'list marker')
  const ordered = loneMark(marks[0]!.text)!.count !== undefined
  const items = splitBlock(next, starts).map((part): DraftBlock => ({...part, role: 'list-item', ordered}))
  return first > 0 ? [{...block, rows: block.rows.slice(0, first)}, ...items] : items
}

/** The title of an article of law, above its members: `Artikel 11b. Openbaarmaking`. */
const ARTICLE = /^(?:Artikel|ARTIKEL) (?:\d{1,4}|[IVX]{1,5})[a-z]{0,3}\.?(?: \p{Lu}[^.;:]{2,80})?$/u
/** How a finished line ends, its marker behind it or not. */
const ENDS = /[.;:!?]\d{0,3}$/u

/** The items of a block, and the mark of the last of them; `open` is the mark of the item right before it, if any. */
function items(draft: Draft, block: DraftBlock, open: Mark | undefined, before: DraftBlock | undefined): {parts: DraftBlock[]; last: Mark | undefined} {
  const lines = linesOf(block.rows)
  const found: number[] = []
  const kinds = new Map<string, number>()
  let previous = open
  lines.forEach((line, index) => {
    if (line.mark?.letter && line.mark.letter.kind === previous?.kind) line.mark = line.mark.letter
    const {mark} = line
    if (!mark || !startsItem(lines, index, mark, previous, found, kinds)) return
    found.push(index)
    kinds.set(mark.kind, mark.count ?? 0)
    previous = mark
  })
  const counts = new Map<string, number>()
  for (const index of found) counts.set(lines[index]!.mark!.kind, (counts.get(lines[index]!.mark!.kind) ?? 0) + 1)
  const starts = found.filter(index => counts.get(lines[index]!.mark!.kind)! > 1 || mayBeAlone(lines[index]!.mark!, open, (lines[index - 1]?.row ?? before?.rows.at(-1))?.text))
  const [first] = starts
  if (first === undefined) return {parts: [block], last: undefined}
  const printed = (from: number, to?: number): Row[] => lines.slice(from, to).flatMap(line => line.printed)
  const parts: DraftBlock[] = first > 0 ? [{...block, rows: printed(0, first)}] : []
  starts.forEach((start, at) => {
    const {row, mark} = lines[start]!
    const text = mark!.length === 0 ? row : cutFront(row, draft.raw, row.from + mark!.length, 'list marker')
    parts.push({...block, role: 'list-item', mark: mark!.kind, ordered: mark!.count !== undefined, rows: [text, ...printed(start + 1, starts[at + 1])]})
  })
  return {parts, last: lines[starts.at(-1)!]!.mark}
}

/** One item of a block is one for sure by its bullet, as the next of a list, or below a colon; a dash (`–`) begins nothing else. */
function mayBeAlone({kind, count}: Mark, open: Mark | undefined, above: string | undefined): boolean {
  if (kind === 'bullet' || kind === '–' || open?.kind === kind || (above !== undefined && loneMark(above) !== undefined)) return true
  return (count ?? 1) === 1 && above?.endsWith(':') === true
}

function startsItem(lines: readonly Line[], index: number, mark: Mark, previous: Mark | undefined, starts: readonly number[], kinds: ReadonlyMap<string, number>): boolean {
  if (mark.kind === 'bullet') return true
  const above = lines[index - 1]?.row.text
  const finished = above === undefined || loneMark(above) !== undefined || ENDS.test(above) || ARTICLE.test(above)
  // a colon leads to a list, also to one behind another
  if (above?.endsWith(':') && (mark.count ?? 1) === 1) return true
  const next = mark.count === undefined || mark.count === (previous?.count ?? 0) + 1
  if (starts.length === 0 && !(previous?.kind === mark.kind && next)) return finished && (mark.count ?? 1) === 1
  // below the items of another list within it: `– de dijken:`, `• de zeedijk;`, `– de sluizen.`
  if (finished && kinds.has(mark.kind) && (mark.count === undefined || mark.count === kinds.get(mark.kind)! + 1)) return true
  // items of a line each need no mark at their end
  return mark.kind === previous!.kind && (finished || starts.at(-1) === index - 1) && next
}
