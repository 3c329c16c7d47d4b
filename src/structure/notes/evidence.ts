import {lazily} from '../../lazily.ts'
import {startOf, type DraftBlock, type Row} from '../draft.ts'
import {isFootOf, labelOf, LINES_OF_LONGEST} from './labels.ts'
import {isMarkedBefore, markersOn, signMarkersOn, spacedMarkersOn} from './page-markers.ts'

/** What a page tells of its notes, looked for once somebody asks. */
export interface Evidence {
  /** Where each number first stands as a marker. */
  markers: () => ReadonlyMap<number, number>
  /** Where each number first stands as one with a blank before it. */
  spaced: () => ReadonlyMap<number, number>
  /** Where each sign first stands as a marker. */
  signs: () => ReadonlyMap<string, number>
  /** The numbers that lines have as labels of notes, without a point behind them. */
  plain: () => ReadonlySet<number>
  /** The notes that have both label and marker, in their order. */
  proven: () => readonly number[]
  /** Whether all from a row on to the end of the page is notes, by its size. */
  isFoot: (due: number, row: Row) => boolean
  /** Whether notes that follow prove that a row begins the note that is due, though nobody saw its marker. */
  isProven: (due: number, row: Row) => boolean
}

/** What each page tells; what is proven of one may prove another. */
export function evidenceOfPages(raw: string, pages: readonly (readonly DraftBlock[])[]): Evidence[] {
  const markers = pages.map(page => lazily(() => markersOn(raw, page)))
  const proven = pages.map((page, index) => lazily(() => provenOn(page, markers[index]!)))
  // of a page and all behind it
  const greatestFrom = lazily(() => {
    let greatest = 0
    return proven.toReversed().map(own => (greatest = Math.max(greatest, ...own()))).reverse()
  })
  return pages.map((page, index) => {
    const rows = lazily(() => page.flatMap(({role, rows}) => (role === 'paragraph' ? rows : [])))
    const isFollowed = (due: number): boolean => (greatestFrom()[index + 1] ?? 0) > due || proven[index]!().some(number => number > due)
    return {
      markers: markers[index]!,
      spaced: lazily(() => spacedMarkersOn(raw, page)),
      signs: lazily(() => signMarkersOn(raw, page)),
      plain: lazily(() => plainLabels(page)),
      proven: proven[index]!,
      isFoot: (due, row) => isFootOf(rows(), row, due, LINES_OF_LONGEST),
      isProven: (due, row) => isFollowed(due) && isFootOf(rows(), row, due)
    }
  })
}

/** Of a text without pages: there only a number is a mark, and no place is the foot. */
export function evidenceOfFlow(raw: string, blocks: readonly DraftBlock[]): Evidence {
  return {
    markers: lazily(() => markersOn(raw, blocks)),
    spaced: () => new Map(),
    signs: () => new Map(),
    plain: lazily(() => plainLabels(blocks)),
    proven: () => [],
    isFoot: () => false,
    isProven: () => false
  }
}

/* --- internal --- */

function provenOn(page: readonly DraftBlock[], markers: Evidence['markers']): number[] {
  const numbers: number[] = []
  for (const {row, label} of labelledRows(page)) if (label > (numbers.at(-1) ?? 0) && isMarkedBefore(markers(), label, startOf(row))) numbers.push(label)
  return numbers
}

function plainLabels(page: readonly DraftBlock[]): Set<number> {
  return new Set(labelledRows(page).map(({label}) => label))
}

/** The rows of the text that begin as a note does. */
function labelledRows(page: readonly DraftBlock[]): {row: Row; label: number}[] {
  const found: {row: Row; label: number}[] = []
  for (const {role, rows} of page) {
    if (role !== 'paragraph') continue
    for (const row of rows) {
      const label = labelOf(row.text)
      if (label !== undefined) found.push({row, label})
    }
  }
  return found
}
