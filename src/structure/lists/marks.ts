import {romanNumerals} from '../../number/roman.ts'
import {endsInYear, isFigure} from '../tables/lines.ts'

/** What a line begins with that marks an item of a list: its kind, its length with the blanks behind it, and where it counts, the how-manieth. */
export interface Mark {
  kind: string
  length: number
  count?: number
  /** What it is in a list of letters: `i.` behind `h.` */
  letter?: Mark
}

/** A sign of a font without letters is printed by its number there: `(cid:129)`, or as a control or private character. */
export function markOf(text: string): Mark | undefined {
  const match = /^(?:(?<bullet>[•▪▫■□◦·●○‣⁃➢➤✓✔→\u0080-\u009f\ue000-\uf8ff]|\(cid:\d{1,5}\))|(?<dash>[–−-])|(?<number>\d{1,2})(?<close>[.)])|(?<degree>\d{1,2})°|(?<roman>[ivx]{1,5}|[IVX]{1,5})(?<stop>[.)])|(?<letter>[a-z])(?<shut>[.)]))\s{1,8}(?=\S)/u.exec(text)
  if (!match) return undefined
  const {bullet, dash, number, close, degree, roman, stop, letter, shut} = match.groups!
  const length = match[0].length
  if (bullet) return {kind: 'bullet', length}
  if (dash) return {kind: dash, length}
  if (number) return {kind: `1${close}`, length, count: Number(number)}
  if (degree) return {kind: '1°', length, count: Number(degree)}
  if (roman === undefined) return {kind: `a${shut}`, length, count: letter!.charCodeAt(0) - 96}
  const mark = {kind: `${/[ivx]/.test(roman) ? 'i' : 'I'}${stop}`, length, count: romanNumerals.indexOf(roman.toUpperCase()) + 1}
  return roman.length === 1 && mark.kind[0] === 'i' ? {...mark, letter: {kind: `a${stop}`, length, count: roman.charCodeAt(0) - 96}} : mark
}

/** The mark that a line is, if it is nothing else. */
export function loneMark(text: string): Mark | undefined {
  const mark = text.length <= LONGEST_MARK ? markOf(`${text} x`) : undefined
  return mark?.length === text.length + 1 ? mark : undefined
}

/** A dash before nothing but a figure is its minus or stands for one, but before a year: `– 2.500`. */
export function isSum(text: string): boolean {
  return /^[–−-]/u.test(text) && isFigure(text) && !endsInYear(text)
}

/* --- internal --- */

const LONGEST_MARK = 10
