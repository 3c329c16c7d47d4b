import {report} from '../check/report.ts'
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
  for (const [number, label] of [...labels].reverse()) {
    const [at, next, before] = [label, labels.get(number + 1), labels.get(number - 1)].map(row => (row ? ordered.indexOf(row) : -1)) as [number, number, number]
    if (number < due || before < 0 || next < before || at < next) continue
    const starts = startsBetween(ordered, before + 2, next)
    ordered.splice(at, 1)
    if (starts.length !== 1) {
      report(draft.file, draft.places, [label.from, label.to], {
        ruleId: 'scrambled-footnotes',
        reason: `Expected one place where footnote ${number} may begin, but found ${starts.length}: its label stands behind other notes`
      })
    }
    ordered.splice(starts[0] ?? next, 0, label)
  }
  return ordered
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

/** Labels in the order of the page. What stands there twice is not known to be one. */
function singleLabels(rows: readonly Row[]): Map<number, Row> {
  const labels = new Map<number, Row>()
  const twice = new Set<number>()
  for (const row of rows) {
    const number = labelOf(row)
    if (number === undefined) continue
    if (labels.has(number)) twice.add(number)
    else labels.set(number, row)
  }
  for (const number of twice) labels.delete(number)
  return labels
}

function labelOf(row: Row): number | undefined {
  return /^\d{1,3}$/.test(row.text) ? Number(row.text) : undefined
}

/** The lines that may begin a note: surely those behind a finished line; else those with a capital or an address. */
function startsBetween(rows: readonly Row[], from: number, to: number): number[] {
  const starts: number[] = []
  for (let index = from; index < to; index++) {
    if (/^(?:[«“"(]?\p{Lu}|https?:|www\.|[«“"]?\d)/u.test(rows[index]!.text) && !/[-,;(]$/.test(rows[index - 1]!.text)) starts.push(index)
  }
  const behindEnd = starts.filter(index => /[.)»”/]$|https?:\/\/\S{1,300}$|nrs?\. \d{1,4}$/u.test(rows[index - 1]!.text))
  return behindEnd.length > 0 ? behindEnd : starts
}
