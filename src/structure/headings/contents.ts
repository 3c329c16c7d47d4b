import {contentsTitle} from '../../language/furniture.ts'
import {cutFront, type Draft, type DraftBlock, type Row} from '../draft.ts'

/**
 * Sets a table of contents apart, before its numbers are taken for labels of notes and its entries for titles. It is a
 * list below its heading, in whatever order a tool prints its columns:
 *
 *     Inhoudsopgave                     Inhoudsopgave
 *     1. Peil van de sluizen 2          1.
 *     2. Reactie van de minister 5      2.
 *     1. Peil van de sluizen            Peil van de sluizen
 *                                       …
 *
 * It reaches to the last number of a page, above the first entry again or what is no entry. Where neither shows how far it
 * reaches, nothing is done.
 */
export function contents(draft: Draft): void {
  const {blocks} = draft
  const start = blocks.findIndex(({role, rows}) => role === 'paragraph' && rows.some(isTitle))
  if (start < 0) return
  const from = blocks[start]!.rows.findIndex(isTitle)
  const below = rowsBelow(blocks, start, from)
  const size = sizeOf(below)
  if (size === 0) return
  const [title, ...entries] = below.slice(0, size + 1)
  const listed = new Set(entries)
  const first = blocks[start]!
  const above = from > 0 ? [{...first, rows: first.rows.slice(0, from)}] : []
  const heading: DraftBlock = {...first, role: 'heading', rows: [title!]}
  const items = itemsOf(entries).map(([row, ...more]): DraftBlock => ({role: kindOf(row!) === 'head' ? 'paragraph' : 'list-item', isOwn: true, rows: [withoutBullet(draft, row!), ...more], page: row!.page}))
  const words = new Set(entries.map(({text}) => wordsOf(text)).filter(text => /\p{L}{3}/u.test(text)))
  const rest = blocks.slice(start).flatMap((block, index) => {
    if (block.role !== 'paragraph') return [block]
    const rows = block.rows.filter((row, at) => !listed.has(row) && (index > 0 || at > from))
    return rows.length === 0 ? [] : withTitles({...block, rows}, words)
  })
  draft.blocks = [...blocks.slice(0, start), ...above, heading, ...items, ...rest]
}

/* --- internal --- */

/** No table of contents has more lines. */
const MOST = 400
const LONGEST_ENTRY = 200
/** Fewer lines without the number of a page are no contents. */
const LEAST = 2
/** A number of a page, behind the words of its entry and what leads to it, or alone. */
const PAGE = /(?:^|\s|\.{2})(?<page>\d{1,3})$/u
const LEADER = /[\s.…]{0,300}\d{0,3}$/u
const NUMBER = /^(?:§ ?)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])(?:[.)]|(?=\s|$))\s{0,60}/u
const BULLET = /^[•·▪–-]\s{1,20}/u
const PAGE_HEAD = /^(?:[Bb]lz|[Pp]ag)\.?$|^[Pp]agina$/u
/** What ends like a sentence, or goes on, is no entry. */
const ENDS = /\p{L}{2}[»”)]?[.,;:!?]$/u

function isTitle({text}: Row): boolean {
  return text.length < 24 && contentsTitle.test(text)
}

function withoutBullet({raw}: Draft, row: Row): Row {
  const bullet = BULLET.exec(row.text)?.[0]
  return bullet === undefined ? row : cutFront(row, raw, row.from + bullet.length, 'list marker')
}

function rowsBelow(blocks: readonly DraftBlock[], start: number, from: number): Row[] {
  const rows: Row[] = []
  for (let index = start; rows.length < MOST && blocks[index]?.role === 'paragraph'; index++) {
    const first = index === start ? from : 0
    rows.push(...blocks[index]!.rows.slice(first, first + MOST - rows.length))
  }
  return rows
}

/** How many rows below the title are of the contents; at least two have the number of a page, or the first entry stands below them again. */
function sizeOf([, ...rows]: readonly Row[]): number {
  let first: string | undefined
  let greatest = 0
  let pages = 0
  let size = 0
  for (const [at, {text}] of rows.entries()) {
    if (PAGE_HEAD.test(text)) continue
    if (text.length > LONGEST_ENTRY || ENDS.test(text)) break
    const words = wordsOf(text)
    // the first entry again is the title of what it lists: without pages too it shows how far the contents reach
    if (words !== '' && words === first) {
      if (pages === 0 && at >= LEAST) return at
      break
    }
    if (words !== '') first ??= words
    const page = PAGE.exec(text)?.groups!['page']
    // `artikel 5` behind page 9 is no page
    if (page === undefined || (words !== '' && Number(page) < greatest)) continue
    if (words !== '') greatest = Number(page)
    pages++
    size = at + 1
  }
  return pages > 1 && first !== undefined ? size : 0
}

/** An entry without its number and its page. */
function wordsOf(text: string): string {
  return text.replace(LEADER, '').replace(BULLET, '').replace(NUMBER, '').toLowerCase()
}

/** An item for each entry, with its number before it and its page behind; a column of numbers is one too. */
function itemsOf(rows: readonly Row[]): Row[][] {
  const items: Row[][] = []
  rows.forEach((row, at) => {
    const [kind, above] = [kindOf(row), rows[at - 1] && kindOf(rows[at - 1]!)]
    const isColumn = kind === above && (kind === 'number' || kind === 'page')
    // `1.` above its entry, and no column of such numbers
    const isNumbered = kind === 'entry' && above === 'number' && items.at(-1)!.length === 1
    const goesOn = kind === 'entry' && above === 'entry' && /^\p{Ll}/u.test(row.text) && !PAGE.test(rows[at - 1]!.text)
    if (isColumn || isNumbered || goesOn) items.at(-1)!.push(row)
    else items.push([row])
  })
  return items
}

function kindOf({text}: Row): 'head' | 'page' | 'number' | 'entry' {
  if (PAGE_HEAD.test(text)) return 'head'
  if (/^\d{1,3}$/.test(text)) return 'page'
  return wordsOf(text) === '' ? 'number' : 'entry'
}

/** What the contents list is a title where it has a line for itself. */
function withTitles(block: DraftBlock, words: ReadonlySet<string>): DraftBlock[] {
  const parts: DraftBlock[] = []
  let open: DraftBlock | undefined
  for (const row of block.rows) {
    if (row.text.length <= LONGEST_ENTRY && !PAGE.test(row.text) && /^[\p{Lu}\d§]/u.test(row.text) && words.has(wordsOf(row.text))) {
      parts.push({...block, role: 'heading', rows: [row]})
      open = undefined
    } else if (open) open.rows.push(row)
    else parts.push((open = {...block, isOwn: parts.length > 0 || block.isOwn === true, rows: [row]}))
  }
  return parts
}
