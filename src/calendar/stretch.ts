import type {Unit} from '../language/calendar-words.ts'
import type {IsoDate} from '../types.ts'
import {addDays, addMonths, dayNumber, daysInMonth, isoDay, mondayOf, partsOf} from './day.ts'

/** Months in each unit that is made of whole months. */
const MONTHS: Readonly<Partial<Record<Unit, number>>> = {month: 1, quarter: 3, half: 6, year: 12}

/**
 * Stretches of the calendar counted from a day, as the points of an EDTF interval: the `first` to the `last` unit, where
 * 0 is the one that holds the day: weeks from Monday to Sunday, months, quarters and years as the calendar has them.
 *
 *     unitsFrom('2023-02-20', 'month', 1, 3)  → ['2023-03', '2023-05']
 *     unitsFrom('2023-02-20', 'week', -1, -1) → ['2023-02-13', '2023-02-19']
 *     unitsFrom('2023-02-20', 'year', 1, 1)   → ['2024']
 */
export function unitsFrom(anchor: IsoDate, unit: Unit, first: number, last: number): string[] {
  const [from, to] = [unitAt(anchor, unit, first)[0]!, unitAt(anchor, unit, last).at(-1)!]
  return from === to ? [from] : [from, to]
}

/** The day, month or year that lies so many units away: as precise as the unit is; weeks count in days. */
export function pointAway(anchor: IsoDate, unit: Unit, count: number): string {
  if (unit === 'day' || unit === 'week') return addDays(anchor, Math.round(count * (unit === 'week' ? 7 : 1)))
  const months = Math.round(count * (MONTHS[unit] ?? (unit === 'decade' ? 120 : 1200)))
  const there = addMonths(anchor, months)
  return unit === 'month' || unit === 'quarter' || !Number.isInteger(count) ? there.slice(0, 7) : there.slice(0, 4)
}

/** The nth week of a month, Monday to Sunday, by the Mondays in it; -1 is the last that lies within it whole. */
export function weekOfMonth(year: number, month: number, nth: number): [IsoDate, IsoDate] {
  const first = isoDay(year, month, 1)
  const last = isoDay(year, month, daysInMonth(year, month))
  const monday = nth < 0 ? mondayOf(addDays(last, -6)) : addDays(mondayOf(addDays(first, 6)), (nth - 1) * 7)
  return [monday, addDays(monday, 6)]
}

/** A day that each year has once, in the year in which it lies nearest to another; within its own where none is near. */
export function nearestOf(inYear: (year: number) => IsoDate | undefined, anchor: IsoDate): IsoDate | undefined {
  const own = Number(anchor.slice(0, 4))
  const near = [own - 1, own, own + 1].map(inYear).find(day => day !== undefined && Math.abs(dayNumber(day) - dayNumber(anchor)) <= CLEAR)
  return near ?? inYear(own)
}

/** Days from the letter within which the nearest year needs no second thought. */
export const CLEAR = 122

/* --- internal --- */

/** One unit: its first and its last point, which are the same where EDTF has a word for it. */
function unitAt(anchor: IsoDate, unit: Unit, shift: number): string[] {
  const [year, month] = partsOf(anchor)
  if (unit === 'day') return [addDays(anchor, shift)]
  if (unit === 'week') {
    const monday = addDays(mondayOf(anchor), shift * 7)
    return [monday, addDays(monday, 6)]
  }
  if (unit === 'month') return [addMonths(isoDay(year, month, 1), shift).slice(0, 7)]
  if (unit === 'year') return [String(year + shift)]
  if (unit === 'decade') return [`${Math.floor(year / 10) + shift}X`]
  if (unit === 'century') return [`${Math.floor(year / 100) + shift}XX`]
  const size = MONTHS[unit]!
  const first = addMonths(isoDay(year, month - ((month - 1) % size), 1), shift * size)
  return [first.slice(0, 7), addMonths(first, size - 1).slice(0, 7)]
}
