import {report} from '../check/report.ts'
import {endsInAbbreviation} from '../language/sentences.ts'
import type {Draft, Row} from './draft.ts'

/**
 * Puts the labels of a page's notes back that default pdftotext prints behind all of them. The text that such a label
 * belongs to stands right behind the note before it:
 *
 *     5                                          5
 *     Kamerstuk 26 485, nr. 407                  Kamerstuk 26 485, nr. 407
 *     www.voorbeeld.nl/plan                →     6
 *     7                                          www.voorbeeld.nl/plan
 *     www.voorbeeld.nl/kaart                     7
 *     6                                          www.voorbeeld.nl/kaart
 *
 * Where more than one line may begin the note, a message says so and the first that follows a finished line is taken.
 */
export function unscrambled(draft: Draft, rows: readonly Row[], due: number): Row[] {
  const ordered = dealt(rows, due)
  const labels = singleLabels(ordered)
  // a label that moves stands between two rows, so rows keep their places
  const places = new Map([...labels].map(([number, {at}]) => [number, at]))
  for (const [number, {row, at}] of [...labels].reverse()) {
    const [before, next] = [places.get(number - 1), places.get(number + 1)]
    if (number < due || before === undefined || next === undefined || next < before || at < next) continue
    const starts = startsBetween(ordered, Math.floor(before) + 2, Math.ceil(next))
    places.set(number, justBefore(starts[0] ?? next))
    if (starts.length !== 1) {
      report(draft.file, draft.places, [row.from, row.to], {
        ruleId: 'scrambled-footnotes',
        reason: `Expected one place where footnote ${number} may begin, but found ${starts.length}: its label stands behind other notes`
      })
    }
  }
  const moved = new Map([...labels].map(([number, {row}]) => [row, places.get(number)!]))
  return ordered.map((row, at) => ({row, at: moved.get(row) ?? at})).sort((a, b) => a.at - b.at).map(({row}) => row)
}

/* --- internal --- */

/**
 * Labels that stand together above the texts of all their notes are dealt out, where as many texts begin:
 *
 *     1                                          1
 *     2                                          De Sluiswachter, 1 juli 2021.
 *     De Sluiswachter, 1 juli 2021.       →      2
 *     Kamerstuk 98 765, nr. 4.                   Kamerstuk 98 765, nr. 4.
 */
function dealt(rows: readonly Row[], due: number): Row[] {
  const ordered: Row[] = []
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at++) ordered.push(rows[at]!)
  }
  let number = due
  for (let at = 0; at < rows.length; at++) {
    let labels = 0
    while (at + labels < rows.length && labelOf(rows[at + labels]!) === number + labels) labels++
    number += labels
    if (labels < 2) {
      add(at, at + 1)
      continue
    }
    const from = at + labels
    let to = from
    while (to < rows.length && labelOf(rows[to]!) === undefined) to++
    const starts = from < to ? [from, ...startsBetween(rows, from + 1, to)] : []
    if (starts.length !== labels) add(at, to)
    else
      for (let index = 0; index < labels; index++) {
        add(at + index, at + index + 1)
        add(starts[index]!, starts[index + 1] ?? to)
      }
    at = to - 1
  }
  return ordered
}

/** A place between that one, of a row or of a label that moved, and the row above. */
function justBefore(place: number): number {
  return (Math.ceil(place) - 1 + place) / 2
}

/** Labels in the order of the page, each with its place there. What stands there twice is not known to be one. */
function singleLabels(rows: readonly Row[]): Map<number, {row: Row; at: number}> {
  const labels = new Map<number, {row: Row; at: number}>()
  const twice = new Set<number>()
  rows.forEach((row, at) => {
    const number = labelOf(row)
    if (number === undefined) return
    if (labels.has(number)) twice.add(number)
    else labels.set(number, {row, at})
  })
  for (const number of twice) labels.delete(number)
  return labels
}

function labelOf(row: Row): number | undefined {
  return /^\d{1,3}$/.test(row.text) ? Number(row.text) : undefined
}

/**
 * The lines that may begin a note: surely those behind a finished line, also in a small letter (`artikel 6 van de wet.`); else
 * those with a capital or an address.
 */
function startsBetween(rows: readonly Row[], from: number, to: number): number[] {
  const starts: number[] = []
  const sure: number[] = []
  for (let at = from; at < to; at++) {
    const [{text}, above] = [rows[at]!, rows[at - 1]!.text]
    const mayStart = /^(?:[«“"(]?\p{Lu}|https?:|www\.|[«“"]?\d)/u.test(text) && !/[-,;(]$/.test(above)
    if (mayStart) starts.push(at)
    if (mayStart ? isFinished(above, text) : /^\p{Ll}{3}/u.test(text) && above.endsWith('.') && !endsInAbbreviation(above)) sure.push(at)
  }
  return sure.length > 0 ? sure : starts
}

/** An address that was broken behind a slash goes on in figures or small letters. */
function isFinished(above: string, next: string): boolean {
  if (above.endsWith('/')) return !/^\d/.test(next)
  return /[.)»”]$|https?:\/\/\S{1,300}$|nrs?\. \d{1,4}$/u.test(above)
}
