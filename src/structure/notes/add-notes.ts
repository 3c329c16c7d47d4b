import {report} from '../../check/report.ts'
import {endsInAbbreviation} from '../../language/sentences.ts'
import {cutFront, type Draft, type DraftNote, type Row} from '../draft.ts'
import type {Evidence} from './evidence.ts'
import {isDossier, labelOf, noteStart, signAt} from './labels.ts'
import {isMarkedBefore} from './page-markers.ts'

/** Adds the notes that rows make, the first numbered `due`; returns the number that is due next. */
export function addNotes(draft: Draft, notes: DraftNote[], rows: readonly Row[], due: number, page: number, evidence: Evidence): number {
  for (const row of rows) {
    const skipped = skippedTo(row, due, notes.at(-1), evidence)
    if (skipped !== undefined) due = skipped
    const label = isContinued(notes.at(-1), row) ? undefined : noteStart(row.text, due, evidence.plain)
    const sign = label === undefined ? signAt(row, evidence.signs) : undefined
    if (label !== undefined) {
      const number = String(due++)
      notes.push({number, mark: number, label: number, rows: [withoutLabel(draft, row, label)], page})
    } else if (sign !== undefined) {
      const number = sign.replace(')', '')
      notes.push({number, mark: sign, label: number, rows: [withoutLabel(draft, row, sign.length)], page})
    } else notes.at(-1)!.rows.push(row)
  }
  return due
}

/** Whether nothing is missing at the end of a note. */
export function isFinished(note: DraftNote): boolean {
  const {text} = note.rows.at(-1)!
  return /[.!?)\]»”"']$|https?:\/\/\S{1,200}$/u.test(text) && !endsInAbbreviation(text)
}

/** So many notes in a row may have lost their labels. */
export const MOST_MISSED = 10

/* --- internal --- */

/** The number of a later note than the one that is due, where its line begins so and its marker stands above: labels between are lost. */
function skippedTo(row: Row, due: number, last: DraftNote | undefined, evidence: Evidence): number | undefined {
  const number = labelOf(row.text)
  if (number === undefined || number <= due || number > due + MOST_MISSED || !last || !isFinished(last)) return undefined
  return isMarkedBefore(evidence.markers(), number, last.rows[0]!.from) ? number : undefined
}

/** A note whose last line leaves a number open goes on with it: `(Kamerstuk` / `32 813, nr. 4).` is no note 32. */
function isContinued(note: DraftNote | undefined, {text}: Row): boolean {
  const above = note?.rows.at(-1)?.text ?? ''
  if (above === '' || !/^\d{1,3} \d/.test(text)) return false
  return isDossier(text) || /[,(–-]$/u.test(above) || endsInAbbreviation(above)
}

/**
 * The row in which a note begins, without its label. Some printers doubled it:
 *
 *     2 2 Volgens de VN …   →   Volgens de VN …          and a message
 */
function withoutLabel(draft: Draft, row: Row, label: number): Row {
  const {raw} = draft
  const number = row.text.slice(0, label)
  let from = row.from + label
  while (from < row.to && /[\s.)]/.test(raw[from]!)) from++
  const cut = cutFront(row, raw, from, 'footnote label')
  const doubled = cut.text.startsWith(number) ? /^\s{1,60}(?=\p{Lu})/u.exec(cut.text.slice(label)) : null
  if (!doubled) return cut
  report(draft.file, draft.places, [row.from, cut.from + number.length], {
    ruleId: 'doubled-number',
    reason: `Expected the number of footnote ${number} once, but it is printed twice`,
    actual: `${number} ${number}`,
    expected: [number]
  })
  return cutFront(cut, raw, cut.from + label + doubled[0].length, 'doubled footnote label')
}
