import {tableCaption} from '../../language/tables.ts'
import {isCounting, isYear} from '../../number/index.ts'
import {startOf, type Row} from '../draft.ts'
import type {Cells} from './columns.ts'
import {goesOn, isFigure, mayEndLabel} from './lines.ts'

/** The lines of some blocks, and where each block begins among them. */
export interface CellLines {
  lines: readonly Row[]
  /** Of each line, the first line of its block; and the first behind it. */
  begins: readonly number[]
  ends: readonly number[]
}

/** The longest cell of a head, in characters. */
export const LONGEST_HEAD = 45

/** Whether a line may be all of a label, or the beginning of one. */
export function isLabel({text}: Row): boolean {
  return !endsInFigure(text) && text.length <= LONGEST_LABEL && !isFigure(text) && mayEndLabel(text) && !text.includes('   ') && !tableCaption.test(text)
}

/** Whether a line may be a cell of the head; with columns on it, it is more than one. */
export function isHeadCell({text}: Row): boolean {
  return isYear(text) || (!endsInFigure(text) && text.length <= LONGEST_HEAD && !text.includes('   ') && !isFigure(text) && !/[;:?!€]$/u.test(text) && !(text.endsWith('.') && text.length > 12) && !tableCaption.test(text))
}

/**
 * Whether a line is more of a caption above it, and no cell: what stands in a bracket that is not closed yet, or what
 * goes on in a small letter or a bracket below the line that begins it.
 *
 *     Tabel 1: Uitgaven aan keringen (x € 1
 *     miljoen)                                 more of it
 *     Onderdeel                                a cell
 */
export function isCaptionRest(lines: readonly Row[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]!]
  if (!above || above.end !== startOf(line)) return false
  return above.text.lastIndexOf('(') > above.text.lastIndexOf(')') ? line.text.includes(')') : goesOn(line.text) && tableCaption.test(above.text)
}

/** Figures that count one by one are the numbers of notes or questions. */
export function areCounting(rows: readonly Cells[]): boolean {
  return isCounting(rows.flatMap(cells => cells.slice(1).map(([row]) => row?.text ?? '')))
}

/* --- internal --- */

const LONGEST_LABEL = 80

/** Cells that stand on one line end in a figure too, but are no label. */
function endsInFigure(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1)
  return /\d/.test(word) && isFigure(word) && !isYear(word)
}
