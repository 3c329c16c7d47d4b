import {report} from '../../check/report.ts'
import {endsInAbbreviation} from '../../language/sentences.ts'
import type {Draft, Row} from '../draft.ts'

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
 * Several that follow each other are put back together. Where more or fewer lines may begin their notes, a message says
 * so and the first that follow a finished line are taken.
 */
export function unscrambled(draft: Draft, rows: readonly Row[], due: number): Row[] {
  const ordered = dealt(rows, due)
  const labels = labelsOf(ordered)
  const moved = new Set<Row>()
  const before = new Map<Row, Row[]>()
  for (const run of displaced(labels, due)) {
    const [first, last] = [run[0]!, run.at(-1)!]
    const [above, below] = [labels.get(first.number - 1)!, labels.get(last.number + 1)!]
    const starts = startsBetween(ordered, above.at + 2, below.at)
    if (starts.length !== run.length) {
      report(draft.file, draft.places, [first.row.from, last.row.to], {ruleId: 'scrambled-footnotes', reason: whatIsUnsure(run, starts.length)})
    }
    run.forEach(({row}, index) => {
      moved.add(row)
      const place = ordered[starts[index] ?? below.at]!
      before.set(place, [...(before.get(place) ?? []), row])
    })
  }
  return moved.size === 0 ? ordered : ordered.flatMap(row => [...(before.get(row) ?? []), ...(moved.has(row) ? [] : [row])])
}

/**
 * The lines that may begin a note: surely those behind a finished line, also in a small letter (`artikel 6 van de wet.`); else
 * those with a capital or an address.
 */
export function startsBetween(rows: readonly Row[], from: number, to: number): number[] {
  const starts: number[] = []
  const sure: number[] = []
  for (let at = from; at < to; at++) {
    const [{text}, above] = [rows[at]!, rows[at - 1]!.text]
    const mayStart = /^(?:[«“"(]?\p{Lu}|https?:|www\.|[«“"]?\d)/u.test(text) && !/[-,;(]$|:\/\/$/.test(above)
    if (mayStart) starts.push(at)
    if (mayStart ? isFinished(above, text) : /^\p{Ll}{3}/u.test(text) && above.endsWith('.') && !endsInAbbreviation(above)) sure.push(at)
  }
  return sure.length > 0 ? sure : starts
}

/* --- internal --- */

function whatIsUnsure(run: readonly Label[], found: number): string {
  const [first, last] = [run[0]!.number, run.at(-1)!.number]
  if (run.length === 1) return `Expected one place where footnote ${first} may begin, but found ${found}: its label stands behind other notes`
  return `Expected ${run.length} places where footnotes ${first} to ${last} may begin, but found ${found}: their labels stand behind other notes`
}

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

/** A label, alone on its line or before its text, and where it stands. */
interface Label {
  number: number
  row: Row
  at: number
  isAlone: boolean
}

/** Labels by their number, in the order of the page. What stands there twice is not known to be one. */
function labelsOf(rows: readonly Row[]): Map<number, Label> {
  const labels = new Map<number, Label>()
  const twice = new Set<number>()
  rows.forEach((row, at) => {
    const alone = labelOf(row)
    const number = alone ?? Number(/^(\d{1,3})\s+["'«‘“(\[]?(?:\p{Lu}|https?:|www\.)/u.exec(row.text)?.[1] ?? NaN)
    if (Number.isNaN(number)) return
    if (labels.has(number)) twice.add(number)
    else labels.set(number, {number, row, at, isAlone: alone !== undefined})
  })
  for (const number of twice) labels.delete(number)
  return labels
}

/** Runs of labels that stand, a line each, behind greater ones, between neighbours that stand in their places. */
function displaced(labels: ReadonlyMap<number, Label>, due: number): Label[][] {
  const isDisplaced = new Set<number>()
  let most = 0
  for (const {number, isAlone} of labels.values()) {
    if (number < most && number >= due && isAlone) isDisplaced.add(number)
    most = Math.max(most, number)
  }
  const runs: Label[][] = []
  for (const number of [...isDisplaced].sort((a, b) => a - b)) {
    if (isDisplaced.has(number - 1)) runs.at(-1)!.push(labels.get(number)!)
    else runs.push([labels.get(number)!])
  }
  return runs.filter(run => {
    const [above, below] = [labels.get(run[0]!.number - 1), labels.get(run.at(-1)!.number + 1)]
    return above !== undefined && below !== undefined && above.at < below.at
  })
}

function labelOf(row: Row): number | undefined {
  return /^\d{1,3}$/.test(row.text) ? Number(row.text) : undefined
}

/** An address that was broken behind a slash goes on in figures or small letters. */
function isFinished(above: string, next: string): boolean {
  if (above.endsWith('/')) return !/^\d/.test(next)
  return /[.)»”]$|https?:\/\/\S{1,300}$|nrs?\. \d{1,4}$/u.test(above)
}
