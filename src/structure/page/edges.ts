import {questionLine} from '../../language/questions.ts'
import {dropRows, type Draft, type DraftBlock} from '../draft.ts'

/**
 * Takes out what stands at the head or the foot of page after page, by itself: a title, a name, a date, with the number of
 * the page or without.
 *
 *     Voortgangsrapportage dijken                    page 2          Voortgangsrapportage dijken | 2
 *
 * The number must count the pages, and the rest be the same, on half of the pages and at least three. Only where form feeds show
 * the pages: else nobody knows what stands at their edges.
 */
export function pageEdges(draft: Draft): void {
  if (draft.dialect.pages !== 'form-feed' || draft.pages.length < LEAST) return
  // a number may stand below a foot, and a date below a head
  for (let layer = 0; layer < LAYERS; layer++) {
    const edges = [...edgesOf(draft.blocks, 'head'), ...edgesOf(draft.blocks, 'foot')]
    const pages = new Map<string, number>()
    for (const {keys} of edges) for (const key of keys) pages.set(key, (pages.get(key) ?? 0) + 1)
    const repeated = edges.filter(({keys}) => keys.some(key => pages.get(key)! >= LEAST && pages.get(key)! * 2 >= draft.pages.length))
    if (repeated.length === 0) return
    const dropped = new Set<DraftBlock>()
    for (const {block, reason} of repeated) {
      if (dropped.has(block)) continue
      dropped.add(block)
      dropRows(draft, block.rows, reason)
    }
    draft.blocks = draft.blocks.filter(block => !dropped.has(block))
  }
}

/* --- internal --- */

const LEAST = 3
const LAYERS = 3
/** A block with more lines, or with a longer one, is text. */
const MOST_ROWS = 4
const LONGEST = 100
/** These head what follows, also one a page. */
const HEADING = /^(?:Vragen|Vraag|Antwoord(?:en)?|Toelichting|Artikel \d{1,3}|Hoofdstuk \d{1,3}|Paragraaf [\d.]{1,8}|Tabel \d{1,3}|Figuur \d{1,3})$/u

interface Edge {
  block: DraftBlock
  /** What edges of other pages may have too: the text, and the text but for the number of its page. */
  keys: string[]
  reason: 'running head' | 'running foot' | 'page number'
}

function edgesOf(blocks: readonly DraftBlock[], edge: 'head' | 'foot'): Edge[] {
  const outer = new Map<number, DraftBlock>()
  for (const block of blocks) if (edge === 'foot' || !outer.has(block.page)) outer.set(block.page, block)
  return [...outer.values()].flatMap(block => {
    const {rows, page, role} = block
    if (role !== 'paragraph' || rows.length > MOST_ROWS || rows.some(({text}) => text.length > LONGEST || /[.;:!?]$/.test(text) || questionLine.test(text) || HEADING.test(text))) return []
    const text = rows.map(row => row.text).join('\n')
    const number = /^\d{1,4}(?=\s|$)|(?<=^|\s)\d{1,4}$/.exec(text)
    const counted = number ? [`${edge} ${text.slice(0, number.index)}#${text.slice(number.index + number[0].length)} ${Number(number[0]) - page}`] : []
    return [{block, keys: [`${edge} ${text}`, ...counted], reason: number?.[0] === text ? 'page number' : edge === 'head' ? 'running head' : 'running foot'}]
  })
}
