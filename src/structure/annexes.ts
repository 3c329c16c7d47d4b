import {annexLabel} from '../language/annexes.ts'
import {greatest} from '../lists.ts'
import {splitBlock, type Draft, type DraftBlock, type Row} from './draft.ts'

/**
 * Finds what heads the annexes: behind the signature, a line with their label, or the title of a new paper in capitals,
 * with blank lines around it or without.
 *
 *     De Minister van Defensie,
 *     K.H. Ollongren
 *
 *     Bijlage 1 Overzicht van de keringen          label
 *
 *     VERSLAG RAAD VERVOER 22 JANUARI 2024         title
 *     De Raad sprak over de havens. De ministers …
 */
export function annexes(draft: Draft): void {
  const signed = draft.blocks.findIndex(({role}) => role === 'signature')
  if (signed < 0) return
  draft.blocks = draft.blocks.flatMap((block, index) => (index > signed && block.role === 'paragraph' ? parted(block, draft.blocks[index + 1]) : [block]))
}

/* --- internal --- */

/** Lines that a title may take, and characters. */
const MOST = 3
const LONGEST = 200
/** A title in capitals has so many letters at least: fewer make an abbreviation. */
const LEAST = 10
/** Among lines of text a label with a title leaves so much room. */
const ROOM = 0.7

function parted(block: DraftBlock, next: DraftBlock | undefined): DraftBlock[] {
  const {rows} = block
  const starts: {at: number; size: number}[] = []
  const widest = greatest(rows, ({text}) => text.length)
  for (let at = 0; at < rows.length; at++) {
    const size = headSize(rows, at, widest)
    if (size === 0 || (at + size === rows.length && !next)) continue
    starts.push({at, size})
    at += size - 1
  }
  if (starts.length === 0) return [block]
  const cuts = starts.flatMap(({at, size}) => [at, at + size]).filter(at => at > 0 && at < rows.length)
  const heads = new Set(starts.map(({at}) => rows[at]!))
  return splitBlock(block, [...new Set(cuts)]).map(part => (heads.has(part.rows[0]!) ? {...part, role: 'heading', isAnnex: true} : part))
}

/** How many rows from one on are the head of an annex; 0 where none is. */
function headSize(rows: readonly Row[], at: number, widest: number): number {
  const {text} = rows[at]!
  const above = rows[at - 1]?.text
  if (above !== undefined && !/[.?!:][»”"’')]{0,2}\d{0,3}$/u.test(above)) return 0
  const label = annexLabel.exec(text)
  if (label) return labelSize(rows, at, label.groups!['title'] !== undefined, widest)
  let size = 0
  while (size < MOST && rows[at + size] && isCapitals(rows[at + size]!.text)) size++
  const title = rows.slice(at, at + size).map(row => row.text).join(' ')
  return size > 0 && title.length <= LONGEST && title.includes(' ') && (title.match(/\p{Lu}/gu) ?? []).length >= LEAST && isTitle(title) ? size : 0
}

function labelSize(rows: readonly Row[], at: number, hasTitle: boolean, widest: number): number {
  const [{text}, second] = [rows[at]!, rows[at + 1]]
  const isAlone = rows.length < 3 && at === 0
  if (isAlone && second) {
    // all of a block: the label above its title, or a title that takes two lines
    const whole = `${text} ${second.text}`
    if (whole.length <= LONGEST && isTitle(whole) && (!hasTitle || !/^\p{Lu}/u.test(second.text))) return 2
  }
  if (!isTitle(text)) return 0
  if (!hasTitle || !second) return 1
  return /^[«“"‘(]?\p{Lu}/u.test(second.text) && text.length <= widest * ROOM ? 1 : 0
}

function isTitle(text: string): boolean {
  return !/[.,;?!]$/u.test(text)
}

function isCapitals(text: string): boolean {
  return text.length <= LONGEST && /^\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
