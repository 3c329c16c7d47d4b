import {startOf, type DraftBlock} from '../draft.ts'
import {isBehindYear, isSpacedMarker} from './marker-strength.ts'
import {SIGN_MARKER} from './printed-markers.ts'

/** Where each number first stands on a page as a marker, in its text or on a line of its own. */
export function markersOn(raw: string, page: readonly DraftBlock[]): Map<number, number> {
  const markers = firstMarkers(raw, ...rangeOf(page))
  for (const {rows} of page) {
    for (const {marker} of rows) if (marker) markers.set(marker.number, Math.min(marker.at, markers.get(marker.number) ?? Infinity))
  }
  return markers
}

/** Where each number first stands as one with a blank before it: `de wetgeving 3. Deze`. */
export function spacedMarkersOn(raw: string, page: readonly DraftBlock[]): Map<number, number> {
  const [begin, end] = rangeOf(page)
  const markers = new Map<number, number>()
  const text = raw.slice(begin, end)
  for (const {0: digits, index} of text.matchAll(/(?<= )\d{1,3}(?![\d\p{L}])/gu)) {
    const number = Number(digits)
    const behind = index + digits.length
    if (!markers.has(number) && isSpacedMarker(text.slice(Math.max(0, index - 26), index), text.slice(behind, behind + 2))) markers.set(number, begin + index)
  }
  return markers
}

/** Where each sign first stands in the text as a marker: `verzonden.*`, `de bijlage.a)`. */
export function signMarkersOn(raw: string, page: readonly DraftBlock[]): Map<string, number> {
  const [begin, end] = rangeOf(page)
  const signs = new Map<string, number>()
  for (const {0: sign, index} of raw.slice(begin, end).matchAll(SIGN_MARKER)) if (!signs.has(sign)) signs.set(sign, begin + index)
  return signs
}

/** Whether a mark first stands before a place in raw. */
export function isMarkedBefore<M>(markers: ReadonlyMap<M, number>, mark: M, at: number): boolean {
  return (markers.get(mark) ?? Infinity) < at
}

/* --- internal --- */

/** Where a page begins and ends in raw. */
function rangeOf(page: readonly DraftBlock[]): [begin: number, end: number] {
  return [startOf(page[0]!.rows[0]!), page.at(-1)!.rows.at(-1)!.end]
}

/**
 * Where each number first stands in the text as a marker: glued to a letter, a closing mark or a year, not followed by
 * letter or digit. Found for a page at once, since a page may have as many labels as lines.
 */
function firstMarkers(raw: string, begin: number, end: number): Map<number, number> {
  const markers = new Map<number, number>()
  const named: {number: number; at: number}[] = []
  const text = raw.slice(begin, end)
  let last = {number: 0, to: 0}
  for (const {0: digits, index} of text.matchAll(/\d{1,8}(?!\d)/g)) {
    const to = index + digits.length
    // the number itself, or what is left behind a year: 2022|3
    for (const at of [index, index + YEAR_DIGITS]) {
      const number = Number(text.slice(at, to))
      if (at === index && number > 0 && NAME_OF_THREE.test(text.slice(Math.max(0, at - 4), at)) && !/^[\p{L}\d%-]/u.test(text.slice(to, to + 1))) named.push({number, at: begin + at})
      if (number === 0 || !(isMarker(text, at, to - at) || (number === last.number + 1 && goesOnFrom(text, last.to, at, to)))) continue
      last = {number, to}
      if (!markers.has(number)) markers.set(number, begin + at)
    }
  }
  // «van DUO1 en Cito2»: behind three capitals a number is a marker if it is none elsewhere, and the next one follows it
  for (const {number, at} of named.reverse()) if (!markers.has(number) && (markers.get(number + 1) ?? 0) > at) markers.set(number, at)
  return markers
}

/** `meer.1, 2 en 3 Dat`: whether a number goes on from the marker before it. */
function goesOnFrom(text: string, from: number, at: number, to: number): boolean {
  return at - from < 6 && /^,? (?:en )?$/u.test(text.slice(from, at)) && /^(?:[.,;:?!)»”](?!\d)|\s|$)/u.test(text.slice(to, to + 2))
}

const YEAR_DIGITS = 4
const GLUED = /[\p{L}.,;:!?)\]»”’"'%…]$/u
const NAME_OF_THREE = /(?<![\p{L}\d-])\p{Lu}{3}$/u
/** `Postbus 20061` has no year. */
const YEAR = /(?<!\d|Postbus )(?:19|20)\d\d$/

function isMarker(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length, at + length + 3)
  if (/^[\p{L}\d%]/u.test(after)) return false
  // nearly all numbers stand behind a blank, and few of those behind a stop
  if (text.charCodeAt(at - 1) === 32 && !/[.!?»”)]/.test(text[at - 2] ?? '')) return false
  const before = text.slice(Math.max(0, at - 13), at)
  if (before.endsWith(',') && isBehindYear(text.slice(Math.max(0, at - 24), at), text.slice(at + length, at + length + 12))) return true
  // a decimal, but for a sentence that ends in a number: `6,1 hectare`, and `nr. 12.4 De`
  if (/\d[.,]$/.test(before)) return before.endsWith('.') && (/(?:^|\D)(?:19|20)\d\d\.$/.test(before) || /^(?:\s+[\p{Lu}«“"‘]|\s*$)/u.test(after))
  // a name: `Q1`, `PM10`; the letter of a paper of the Senate begins a line
  if (/(?<![\p{L}\d])\p{Lu}{1,3}$/u.test(before)) return /\n[ \t]{0,4}\p{Lu}{1,3}$/u.test(before)
  return GLUED.test(before) || YEAR.test(before) || /(?<!(?<!\p{L})[Nn]rs?)[.!?»”)] $/u.test(before)
}
