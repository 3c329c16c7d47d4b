import {tableCaption, wholeUnit} from '../../language/tables.ts'
import {isYear} from '../../number/index.ts'
import {startOf, type Row} from '../draft.ts'
import type {Cells, Columns} from './columns.ts'
import {endsInYear, isFigure, isWide, mayBeOne, textIn, type TableLine} from './lines.ts'

/** Whether so many lines with so many figures are a table, and no list, table of contents or chance. */
export function isTable(full: readonly TableLine[], {texts, count}: Columns, head: Cells | undefined): boolean {
  const hasHead = head !== undefined
  const wide = full.every(({row}) => isWide(row.text))
  // without labels only years may begin a row: else a tool printed the labels apart
  if (texts === 0 && !(hasHead && full.every(({row, figures}) => isYear(textIn(row, figures[0]!))))) return false
  if (full.some(({row, texts: own}) => own.some(part => isNoLabel(textIn(row, part))))) return false
  if (count === 1) return wide && hasHead && full.length > 2 && !isAscending(full)
  const ungrouped = full.filter(line => !mayBeGrouped(line)).length
  if (ungrouped === 0) return false
  if (wide) return full.length > 1 || (hasHead && !full[0]!.figures.some(part => textIn(full[0]!.row, part).includes(' ')))
  // a head of which each column has its year makes a table of one row
  if (full.length === 1) return head !== undefined && head.slice(texts).every(cell => cell.some(({text}) => endsInYear(text)))
  return full.length > (hasHead ? 1 : 2) && ungrouped > 1
}

/** A line right above the rows that parts into columns, but not into theirs; or that names a unit, nobody knows of which. */
export function whyUnclear(above: Row | undefined, first: Row): string | undefined {
  if (!above || above.page !== first.page || above.end !== startOf(first) || tableCaption.test(above.text)) return undefined
  if (isWide(above.text)) return 'its head has other columns than its rows'
  return above.text.includes('€') && !wholeUnit.test(above.text) ? 'the line above names a unit, but not for which column' : undefined
}

/* --- internal --- */

/** The longest label, over all of its lines. */
const LONGEST_LABEL = 180
/** So long, and with a stop, a label is a sentence. */
const SHORT = 40

/** A sentence or a number that stands where a label would: telephone numbers, identifiers. */
function isNoLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || /[?!€]$/u.test(text) || (text.length > SHORT && text.endsWith('.')) || /(?:^| )0\d+$/u.test(text)) return true
  // a figure that one blank parts from the label: `Perceel 3` may be a name, `dijken 142,1` is none
  const word = text.slice(text.lastIndexOf(' ') + 1)
  return word !== text && isFigure(word) && !/^(?:\d{1,4}|\p{L}.*)$/u.test(word)
}

/** Figures that only go up, as the pages of a table of contents do. */
function isAscending(full: readonly TableLine[]): boolean {
  const numbers = full.map(({row, figures}) => textIn(row, figures[0]!))
  return numbers.every((text, index) => /^\d{1,3}$/.test(text) && Number(text) >= Number(numbers[index - 1] ?? 0))
}

function mayBeGrouped({row, figures}: TableLine): boolean {
  return figures.some((part, index) => mayBeOne(row.text, part, figures[index + 1]))
}
