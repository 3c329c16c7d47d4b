import type {VFile} from 'vfile'
import type {Dialect, LetterTree} from '../parse/index.ts'
import type {Piece, Places} from '../trace/index.ts'
import type {Role} from '../types.ts'
import type {HeaderPart} from './head/lines.ts'

/** A printed line on its way to become part of a paragraph. Every character from its start to `end` is accounted for. */
export interface Row {
  /** What stands before `from` and is not text: indent, footnote label, list marker. */
  lead: Piece[]
  /** `[from, to)` is the text. */
  from: number
  to: number
  /** End of the line with its line end. */
  end: number
  page: number
  text: string
  /** The marker of a note that this row ends in, and that is printed on a line below it; `at` in raw. */
  marker?: {number: number; at: number}
}

export interface DraftBlock {
  role: Role
  rows: Row[]
  page: number
  /** Which part of the head, for the roles `title` and `header`. */
  part?: HeaderPart
  /** Heading level under the title, from 1. */
  level?: number
  /** A heading that stands above an annex. */
  isAnnex?: boolean
  /** Begins a paragraph, however the block above it ends; of an item, that all of it is one. */
  isOwn?: boolean
  /** A list item: what it was numbered with. */
  ordered?: boolean
  /** A list item: the kind of its mark. */
  mark?: string
  /** A list item: in how many others it stands. */
  depth?: number
  /** A table, for the role `table-cell`: its rows, their cells, and of each cell the lines. `rows` are then its lines as printed. */
  cells?: Row[][][]
}

export interface DraftNote {
  /** As it is printed: `4`, `*`, `a`. */
  number: string
  /** What marks it in the text: its number, or `a)`. */
  mark: string
  /** The number, and which time it comes where notes are counted anew: `1`, `1.2`. */
  label: string
  rows: Row[]
  page: number
}

/** The letter between lossless tree and mdast: blocks in reading order, and what was taken out, with reasons. */
export interface Draft {
  raw: string
  file: VFile
  places: Places
  dialect: Dialect
  blocks: DraftBlock[]
  notes: DraftNote[]
  dropped: Piece[]
  /** Raw offset at which each page starts; empty when the text shows no pages. */
  pages: number[]
}

/** Every block of the lossless tree is a paragraph to begin with; blank lines are dropped. */
export function draftOf(tree: LetterTree, raw: string, file: VFile, places: Places): Draft {
  const draft: Draft = {raw, file, places, dialect: tree.dialect, blocks: [], notes: [], dropped: [], pages: []}
  tree.children.forEach((page, index) => {
    const first = page.children[0]?.children[0]
    if (tree.dialect.pages !== 'none' && first) draft.pages.push(first.start)
    for (const child of page.children) {
      if (child.type === 'gap') {
        const last = child.children.at(-1)!
        draft.dropped.push([child.children[0]!.start, last.end, '', 'blank line'])
        continue
      }
      const rows = child.children.map(
        (line): Row => ({
          lead: line.start < line.from ? [[line.start, line.from, '', 'indent']] : [],
          from: line.from,
          to: line.to,
          end: line.end,
          page: index + 1,
          text: textOf(raw, line.from, line.to)
        })
      )
      for (const group of tree.dialect.name === 'flow' ? flowGroups(rows) : [rows]) {
        draft.blocks.push({role: 'paragraph', rows: group, page: index + 1})
      }
    }
  })
  return draft
}

/**
 * In a text with a paragraph a line, a long line is a paragraph of its own; short ones (a signature) stay together. Where
 * a tool broke one behind a raised number, the blank at the end of the line still shows it.
 */
function flowGroups(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  let above: Row | undefined
  for (const row of rows) {
    if (above && ((isShort(row) && isShort(above)) || isBroken(above, row))) groups.at(-1)!.push(row)
    else groups.push([row])
    above = row
  }
  return groups
}

const isShort = ({from, to}: Row): boolean => to - from <= 120

/** `ingegaan op het proces voor aanpassing van de ␣` and `emissiefactoren`: a line end within a sentence. */
const isBroken = (above: Row, row: Row): boolean => above.end - above.to > 1 && /[\p{L},]$/u.test(above.text) && /^[\p{Ll}\d(«]/u.test(row.text)

/** The blocks of each page. */
export function pagesOf(blocks: readonly DraftBlock[]): DraftBlock[][] {
  const pages: DraftBlock[][] = []
  for (const block of blocks) {
    const current = pages.at(-1)
    if (current?.[0]!.page === block.page) current.push(block)
    else pages.push([block])
  }
  return pages
}

/** What a row says: as it is printed, but for a hyphen that is set so that no line ends at it. */
export function textOf(raw: string, from: number, to: number): string {
  const text = raw.slice(from, to)
  return text.includes('\u2011') ? text.replaceAll('\u2011', '-') : text
}

/** Takes whole rows out of the text, with a reason. */
export function dropRows(draft: Draft, rows: readonly Row[], reason: string): void {
  for (const row of rows) draft.dropped.push([startOf(row), row.end, '', reason])
}

/** Where a row's line starts in raw. */
export function startOf(row: Row): number {
  return row.lead[0]?.[0] ?? row.from
}

/** The same row with its text starting later; what is cut off the front keeps an owner. */
export function cutFront(row: Row, raw: string, from: number, reason: string): Row {
  let end = from
  while (end > row.from && raw[end - 1] === ' ') end--
  const lead: Piece[] = [...row.lead, [row.from, end, '', reason]]
  if (end < from) lead.push([end, from, '', 'indent'])
  return {...row, lead, from, text: textOf(raw, from, row.to)}
}

/** A block in parts that begin at its first row and at those given, which go up; each is of the page it begins on. */
export function splitBlock(block: DraftBlock, at: readonly number[]): DraftBlock[] {
  return [0, ...at].map((from, index) => ({...block, rows: block.rows.slice(from, at[index]), page: from === 0 ? block.page : block.rows[from]!.page}))
}
