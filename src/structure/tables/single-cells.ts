import {tableCaption} from '../../language/tables.ts'
import type {Row} from '../draft.ts'
import type {Cells} from './columns.ts'
import {isFigure, isYear} from './lines.ts'

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
  return !endsInFigure(text) && text.length <= LONGEST_LABEL && !isFigure(text) && !/[.;:?!€]$/u.test(text) && !text.includes('   ') && !tableCaption.test(text)
}

/** Whether a line may be a cell of the head. */
export function isHeadCell({text}: Row): boolean {
  return isYear(text) || (!endsInFigure(text) && text.length <= LONGEST_HEAD && !isFigure(text) && !/[;:?!€]$/u.test(text) && !(text.endsWith('.') && text.length > 12) && !tableCaption.test(text))
}

/** Whether a line may number a row. */
export function isRowNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text)
}

/** Figures that count one by one are the numbers of notes or questions. */
export function isCounting(rows: readonly Cells[]): boolean {
  const figures = rows.flatMap(cells => cells.slice(1).map(([row]) => row?.text ?? ''))
  return figures.every((text, index) => /^\d{1,3}$/.test(text) && (index === 0 || Number(text) === Number(figures[index - 1]) + 1))
}

/* --- internal --- */

const LONGEST_LABEL = 80

/** Cells that stand on one line end in a figure too, but are no label. */
function endsInFigure(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1)
  return /\d/.test(word) && isFigure(word) && !isYear(word)
}
