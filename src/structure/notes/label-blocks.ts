import {pagesOf, splitBlock, type Draft, type DraftBlock, type Row} from '../draft.ts'
import {startsBetween} from './unscrambled.ts'

/**
 * Default pdftotext may set the labels of a page's notes, a line each, above text that stands beside them on paper. Where
 * that text has a marker of theirs, and as many notes as labels begin in the last lines of the page, they go back there.
 *
 *     De raad noemt twee dingen:                  De raad noemt twee dingen:
 *     1
 *     2
 *                                            →
 *     Keur de dijk “elk jaar”.2                   Keur de dijk “elk jaar”.2
 *                                                 1
 *     De Sluiswachter, 1 juli 2021.               De Sluiswachter, 1 juli 2021.
 *                                                 2
 *     Kamerstuk 98 765, nr. 12.                   Kamerstuk 98 765, nr. 12.
 */
export function labelBlocks(draft: Draft): void {
  if (!draft.blocks.some(isLabels)) return
  draft.blocks = pagesOf(draft.blocks).flatMap(withLabels)
}

/* --- internal --- */

const MARKER = /(?<![\d][.,])(?<=[\p{L}.,;:!?)\]»”’"'])(?<number>\d{1,3})(?![\d\p{L}%])/gu

/** Two lines or more, each a number that goes on from the one above. */
function isLabels({role, rows}: DraftBlock): boolean {
  return role === 'paragraph' && rows.length > 1 && rows.every(({text}, at) => /^\d{1,3}$/.test(text) && Number(text) === Number(rows[0]!.text) + at)
}

function withLabels(page: readonly DraftBlock[]): DraftBlock[] {
  const at = page.findIndex(isLabels)
  const last = page.at(-1)!
  if (at < 0 || at >= page.length - 2 || last.role !== 'paragraph') return [...page]
  const labels = page[at]!.rows
  const numbers = new Set(labels.map(({text}) => text))
  const between = page.slice(at + 1, -1)
  const isMarked = between.some(({rows}) => rows.some(({text}) => [...text.matchAll(MARKER)].some(({groups}) => numbers.has(groups!['number']!))))
  const starts = isMarked ? [0, ...startsBetween(last.rows, 1, last.rows.length)] : []
  if (starts.length !== labels.length) return [...page]
  const notes = splitBlock(last, starts.slice(1)).flatMap(({rows}, index): Row[] => [labels[index]!, ...rows])
  return [...page.slice(0, at), ...between, {...last, rows: notes}]
}
