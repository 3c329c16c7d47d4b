import type {Joint} from '../../calendar/edtf.ts'
import {alternation} from '../../language/alternation.ts'
import {countedUnits, monthWords, ordinalEndings, ordinals, shortWeekdays, weekdays} from '../../language/calendar-words.ts'
import {smallNumbers} from '../../language/small-numbers.ts'
import {gap, readNumber} from '../../number/index.ts'

/** Pattern sources that several forms of date share, and how what they match is read. All in lower case. */

export const wordEnd = '(?![\\p{L}\\d])'

/** Days of the month in words, ordinals and cardinals. */
export const dayWords: readonly string[] = [...ordinals, ...smallNumbers].filter(([word, value]) => value <= 31 && word !== 'een').map(([word]) => word)

/** `3` `03` `3e` `23ste` `drieëntwintigste` `elf`. */
export const day = `(?:(?:3[01]|[12]\\d|0?[1-9])(?!\\d)(?:${alternation(ordinalEndings)}(?!\\p{L}))?|${alternation(dayWords)}(?!\\p{L}))`

/** A month by its name, in full or short. */
export const month = `(?:${alternation(monthWords.keys())}(?!\\p{L}))`

/** `dinsdag `, `di. `, `woensdag, de `: what may stand before a day. */
export const weekday = `(?:${alternation([...weekdays.keys(), ...shortWeekdays])}(?!\\p{L}),?${gap}(?:de${gap})?)`

/** An ordinal of small size, in words or digits: `tweede`, `2e`. */
export const nth = `(?:${alternation([...ordinals.keys(), 'laatste', 'allerlaatste'])}|\\d{1,2}${gap}?${alternation(ordinalEndings)})(?!\\p{L})`

const counted = `(?!${gap}?(?:%|${alternation(countedUnits)}(?!\\p{L}|${gap}?\\d)))`
const yearBase = new Map([['tweeduizend', 2000], ['negentienhonderd', 1900], ['achttienhonderd', 1800], ['negentien', 1900], ['achttien', 1800], ['twintig', 2000]])
const spelled = `(?:${alternation(yearBase.keys())}(?:${gap}?(?:en|nul)?${gap}?${alternation(smallNumbers.keys())})?(?!\\p{L}))`

/** Years before 1000 name what they are counted from. */
const era = `${gap}?(?:na${gap}christus|na${gap}chr\\.|n\\.${gap}?chr\\.)(?!\\p{L})`

/**
 * A year where its place says that it is one. A footnote's number may stick to it (`20231`), a count may not
 * follow; two digits are one only at the very end (`3 aug 96`).
 */
export const year = `(?:(?:1\\d{3}|2[01]\\d\\d)(?!\\d{3}|\\.\\d{3}|,\\d)${counted}|[’'‘]\\d\\d(?!\\d)|[5-9]\\d(?=[.;)]?$)|${spelled}|\\d{1,4}${era})`

/** In the place of a year that is not printed. */
export const NO_YEAR = 'XXXX'

/** The year behind a month, if any. */
export const optionalYear = `(?:,?(?:${gap}(?:van|in))?(?:${gap}|-)?(?<year>${year}))?`

/** A small count, in digits or words: `3`, `twee`, `anderhalf`, `een paar`. */
export const count = `(?:\\d{1,3}(?:,\\d)?|${alternation([...smallNumbers.keys(), 'anderhalf', 'anderhalve', 'half', 'een half', 'enkele', 'een paar', 'paar', 'tweeënhalf', 'honderd'])})`

/** Joins the members of a list of days or ordinals; a comma only where more follow. */
export const joint = `(?:${gap}?[–—‑/-]${gap}?|,?${gap}(?:en|of|en/of|respectievelijk|tot|t/m|tot en met)${gap})(?:de${gap})?`

/** Before the first of the two days of a night: `van 3 op 4 mei`. */
export const FROM = /(?:^|[ \u00a0])van[ \u00a0]$/u

export function readMonth(text: string): number {
  return monthWords.get(text) ?? Number(text)
}

/** Four digits, or `XXXX` where no year is printed. */
export function yearOf(groups: Record<string, string | undefined>): string {
  return groups['year'] ? String(readYear(groups['year'])).padStart(4, '0') : NO_YEAR
}

export function readYear(text: string): number {
  if (/^\d{4}/.test(text)) return Number(text.slice(0, 4))
  if (ERA.test(text)) return Number.parseInt(text, 10)
  if (/^[’'‘]?\d\d$/.test(text)) return century(Number(text.slice(-2)))
  for (const [base, value] of yearBase) {
    if (!text.startsWith(base)) continue
    const rest = text.slice(base.length).replace(/^[ \u00a0]?(?:en(?![\p{L}])|nul)?[ \u00a0]?/u, '')
    return value + (smallNumbers.get(rest) ?? smallNumbers.get(rest.replace(/^en/, '')) ?? 0)
  }
  return Number(text)
}

const ERA = new RegExp(`${era}$`, 'u')

/** The year that two digits stand for: 50 and up are of the last century. */
export function century(twoDigits: number): number {
  return twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits
}

/** `3e`, `derde`, `drie`, `03` → 3; `laatste` → -1. */
export function readOrdinal(text: string): number {
  if (text.endsWith('laatste')) return -1
  return ordinals.get(text) ?? smallNumbers.get(text) ?? Number.parseInt(text, 10)
}

/** A count; «een paar» and «enkele» are read as two. */
export function readCount(text: string): number {
  if (text === 'een') return 1
  if (['enkele', 'een paar', 'paar'].includes(text)) return 2
  return Number(readNumber(text) ?? Number.NaN)
}

/** What the words between two members of a list say. */
export function jointOf(text: string): Joint {
  if (/[ \u00a0](?:of|en\/of)[ \u00a0]/.test(text)) return 'or'
  return /[ \u00a0](?:en|respectievelijk)[ \u00a0]|,/.test(text) ? 'and' : 'to'
}
