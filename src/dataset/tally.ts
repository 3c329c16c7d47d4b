import type {Document} from '../schema/letter.ts'

/** What a run found, in counts. It says nothing of time or place, so the same input has the same tally. */
export interface Tally {
  letters: number
  /** By kind. */
  mentions: Record<string, number>
  /** By rule. */
  messages: Record<string, number>
  /** Numbers that nothing explains. */
  unexplained: number
}

/** Of no letter. */
export function emptyTally(): Tally {
  return {letters: 0, mentions: {}, messages: {}, unexplained: 0}
}

/** What one letter counts. */
export function tallyOf(document: Document): Tally {
  const tally = {...emptyTally(), letters: 1}
  for (const {kind} of document.mentions) count(tally.mentions, kind, 1)
  for (const {ruleId} of document.messages) count(tally.messages, ruleId ?? 'other', 1)
  for (const numeral of document.numerals) if (numeral.class === 'unexplained') tally.unexplained++
  return tally
}

/** Adds `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  tally.letters += more.letters
  tally.unexplained += more.unexplained
  for (const [kind, times] of Object.entries(more.mentions)) count(tally.mentions, kind, times)
  for (const [rule, times] of Object.entries(more.messages)) count(tally.messages, rule, times)
}

/** A copy whose counts stand in alphabetical order: letters are not counted in the same order by every run. */
export function sortedTally(tally: Tally): Tally {
  return {...tally, mentions: sorted(tally.mentions), messages: sorted(tally.messages)}
}

/* --- internal --- */

function count(counts: Record<string, number>, key: string, times: number): void {
  counts[key] = (counts[key] ?? 0) + times
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
