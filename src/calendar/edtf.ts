import type {IsoDate} from '../types.ts'
import {daysInMonth} from './day.ts'

/**
 * The part of EDTF (ISO 8601-2:2019) that kamerbrief writes: level 1, and of level 2 the sets `{a,b}` (all of them) and
 * `[a,b]` (one of them). A year that is not printed is `XXXX` until it is resolved.
 *
 *     2023-02-20   2023-02   2023   2023-21 (spring)   199X   19XX   2030~
 *     2023-07-11/2023-07-12   2023/..   ../2023-07   {2022-06-23,2022-06-24}   {2023-06-03,2023-06-10..2023-06-12}
 */

/** The inclusive days that an expression covers; an open or unknown end is left out. */
export interface Bounds {
  start?: IsoDate
  end?: IsoDate
}

/** How two members of a series are joined. */
export type Joint = 'to' | 'and' | 'or'

/**
 * Members and the joints between them → one expression: those joined by `to` alone are an interval, all else is a set, in which
 * an interval is written `a..b`.
 */
export function series(points: readonly string[], joints: readonly Joint[]): string {
  if (points.length === 1) return points[0]!
  if (joints.every(joint => joint === 'to')) return `${points[0]}/${points.at(-1)}`
  const members = points.map((point, index) => `${index === 0 ? '' : joints[index - 1] === 'to' ? '..' : ','}${point}`).join('')
  return joints.includes('or') ? `[${members}]` : `{${members}}`
}

export function boundsOf(edtf: string): Bounds {
  if (DAY.test(edtf)) return {start: edtf, end: edtf}
  if (PLAIN.test(edtf)) return pointBounds(edtf)
  const members = edtf.replace(/[{}[\]~?%]/g, '').split(/[,/]|(?<=[\dX])\.\./)
  // a set may name its members in any order: `2022, 2021 en 2020`
  const ordered = /^[{[]/u.test(edtf) ? [...members].sort() : members
  return {...pick('start', pointBounds(ordered[0]!)), ...pick('end', pointBounds(ordered.at(-1)!))}
}

/** Every year that is not printed gets one: `lastYear` for the last point, and such that points before it stand before it. */
export function fillYears(edtf: string, lastYear: number): string {
  const pieces = edtf.split(/(XXXX-[\d-]+|\d{4}(?:-[\d-]+)?)/)
  let year = lastYear
  let after: string | undefined
  for (let index = pieces.length - 2; index >= 1; index -= 2) {
    const piece = pieces[index]!
    const rest = piece.slice(4)
    if (!piece.startsWith('XXXX')) year = Number(piece.slice(0, 4))
    else if (after !== undefined && rest.slice(0, after.length) > after.slice(0, rest.length)) year--
    if (piece.startsWith('XXXX')) pieces[index] = `${String(year).padStart(4, '0')}${rest}`
    after = rest
  }
  return pieces.join('')
}

/**
 * Points of which some have a year, in the order of time, as a range or a list names them: each other point gets the
 * year that keeps the order. Points without any year stay as they are. A list may name two months of one year backwards.
 *
 *     XXXX-07-11 2023-09-03 → 2023-07-11 2023-09-03      2022-12-01 XXXX-02 → 2022-12-01 2023-02
 *     mei en april 2022     → 2022-05 2022-04            december en januari 2023 → 2022-12 2023-01
 */
export function withYearsOfOthers(points: readonly string[], joints: readonly Joint[] = []): readonly string[] {
  if (!points.some(lacksYear) || points.every(lacksYear)) return points
  const filled = [...points]
  const known = filled.findIndex(point => !lacksYear(point))
  for (let index = known - 1; index >= 0; index--) filled[index] = neighbour(filled[index]!, filled[index + 1]!, -1, joints[index])
  for (let index = known + 1; index < filled.length; index++) if (lacksYear(filled[index]!)) filled[index] = neighbour(filled[index]!, filled[index - 1]!, 1, joints[index - 1])
  return filled
}

export function lacksYear(edtf: string): boolean {
  return edtf.includes('XXXX-')
}

/** Whether a month and day exist in a year; without a year, in any year. */
export function exists(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (year === undefined ? daysInMonth(2000, month) : daysInMonth(year, month))
}

/* --- internal --- */

/** A point in the year of the one beside it, or one year off where it would stand on its wrong side. */
function neighbour(point: string, beside: string, side: -1 | 1, joint: Joint = 'to'): string {
  const [own, other] = [point.slice(4), beside.slice(4)]
  const length = Math.min(own.length, other.length)
  const isNear = joint !== 'to' && Math.abs(Number(own.slice(1, 3)) - Number(other.slice(1, 3))) < 6
  const isWrong = isNear ? false : side === -1 ? own.slice(0, length) > other.slice(0, length) : own.slice(0, length) < other.slice(0, length)
  return `${String(Number(beside.slice(0, 4)) + (isWrong ? side : 0)).padStart(4, '0')}${own}`
}

const DAY = /^\d{4}-\d\d-\d\d$/
const PLAIN = /^[\dX]{4}(?:-\d\d){0,2}$/

/** Meteorological seasons: whole months. Winter runs into the next year. */
const SEASONS: Readonly<Record<string, [first: string, last: string]>> = {
  21: ['03', '05'],
  22: ['06', '08'],
  23: ['09', '11']
}

function pointBounds(point: string): Bounds {
  if (point === '' || point === '..' || point.startsWith('XXXX')) return {}
  const [year, month, day] = point.split('-') as [string, string?, string?]
  if (day) return {start: point, end: point}
  if (month === '24') return {start: `${year}-12-01`, end: lastDay(String(Number(year) + 1).padStart(4, '0'), '02')}
  if (month && SEASONS[month]) return {start: `${year}-${SEASONS[month]![0]}-01`, end: lastDay(year, SEASONS[month]![1])}
  if (month) return {start: `${year}-${month}-01`, end: lastDay(year, month)}
  return {start: `${year.replaceAll('X', '0')}-01-01`, end: `${year.replaceAll('X', '9')}-12-31`}
}

function lastDay(year: string, month: string): IsoDate {
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`
}

function pick(end: 'start' | 'end', bounds: Bounds): Bounds {
  return bounds[end] === undefined ? {} : {[end]: bounds[end]}
}
