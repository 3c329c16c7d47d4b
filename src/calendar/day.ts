import type {IsoDate} from '../types.ts'

/**
 * Arithmetic of the Gregorian calendar on ISO days (`2023-02-20`): no clock, no locale, no time zone, no Dutch.
 * Months are 1–12, weekdays 1 (Monday) – 7 (Sunday), as in ISO 8601.
 */

export function isoDay(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}

export function partsOf(day: IsoDate): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 1970-01-01; negative before. */
export function dayNumber(day: IsoDate): number {
  const [year, month, date] = partsOf(day)
  // the calendar comes back after 400 years, and `Date.UTC` takes the years before 100 for those of the last century
  return Date.UTC(year + 400, month - 1, date) / DAY - DAYS_OF_400_YEARS
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10)
}

/** The same day of another month; the last one where that month is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = partsOf(day)
  const index = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return isoDay(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)))
}

export function weekdayOf(day: IsoDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the ISO week in which a day falls. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, 1 - weekdayOf(day))
}

/** The Monday of an ISO week: week 1 is the week of 4 January. `undefined` where the year has no such week. */
export function mondayOfWeek(year: number, week: number): IsoDate | undefined {
  const monday = addDays(mondayOf(isoDay(year, 1, 4)), (week - 1) * 7)
  const inYear = week >= 1 && week <= 53 && addDays(monday, 3).startsWith(isoDay(year, 1, 1).slice(0, 4))
  return inYear ? monday : undefined
}

/** The nth such weekday of a month, -1 for the last; `undefined` where there is none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): IsoDate | undefined {
  if (nth < 0) {
    const last = isoDay(year, month, daysInMonth(year, month))
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = isoDay(year, month, 1)
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
  return day.startsWith(first.slice(0, 7)) ? day : undefined
}

/** Easter Sunday, by the Gregorian rule of Meeus, Jones and Butcher. */
export function easter(year: number): IsoDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * shift + 114
  return isoDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/* --- internal --- */

const DAY = 86_400_000
const DAYS_OF_400_YEARS = 146_097
