import {measuresOf, type Measure} from './measures.ts'
import type {Fault, Scores, Tally} from './score.ts'

const HEAD = ['kind', 'gold', 'found', 'right', 'exact', 'extra', 'strict P', 'R', 'F1', 'value P', 'R', 'F1', 'overlap P', 'R', 'F1']

/** `letters/kst-36045-151/source.txt:138:34: missed amount «EUR 2,5 mld», expected {…}` */
export function printFault({type, letter, kind, line, column, text, expected, actual}: Fault): string {
  const told = [expected === undefined ? '' : `expected ${JSON.stringify(expected)}`, actual === undefined ? '' : `got ${JSON.stringify(actual)}`].filter(part => part !== '').join(', ')
  return `letters/${letter}/source.txt:${line}:${column}: ${type} ${kind} «${text}»${told === '' ? '' : `, ${told}`}`
}

/** Figures for a person on a terminal. */
export function printText(scores: Scores): string {
  const rows = [HEAD, ...kindRows(scores.kinds)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')
  return `${rows.map(line).join('\n')}\n`
}

/** The same as Markdown, with fields and letters. */
export function printMarkdown(scores: Scores): string {
  const fields = Object.entries(scores.fields).flatMap(([kind, byField]) => Object.entries(byField).map(([field, {gold, right}]) => [kind, field, String(gold), String(right), figure(gold === 0 ? 1 : right / gold)]))
  const letters = Object.entries(scores.letters).map(([letter, kinds]) => {
    const all = sum(Object.values(kinds))
    return [letter, ...counts(all), figure(measuresOf(all).strict.f1), figure(measuresOf(all).value.f1), figure(measuresOf(all).overlap.f1)]
  })
  return [
    '## By kind', table(HEAD, kindRows(scores.kinds)),
    '## By field', table(['kind', 'field', 'gold', 'right', 'share'], fields),
    '## By letter', table(['letter', 'gold', 'found', 'right', 'exact', 'extra', 'strict F1', 'value F1', 'overlap F1'], letters),
    '## Errors', scores.faults.length === 0 ? 'None.' : scores.faults.map(fault => `- ${escape(printFault(fault))}`).join('\n')
  ].join('\n\n') + '\n'
}

/** The same for a machine; `--baseline` reads it again. */
export function printJson({kinds, letters, fields, faults}: Scores): string {
  const measured = (tallies: Record<string, Tally>): object => Object.fromEntries(Object.entries(tallies).map(([kind, tally]) => [kind, {...tally, ...measuresOf(tally)}]))
  const byLetter = Object.fromEntries(Object.entries(letters).map(([letter, tallies]) => [letter, measured(tallies)]))
  return `${JSON.stringify({kinds: measured(kinds), fields, letters: byLetter, faults}, null, 1)}\n`
}

/* --- internal --- */

function kindRows(kinds: Record<string, Tally>): string[][] {
  const entries = Object.entries(kinds)
  const all = entries.length > 1 ? [['all', sum(Object.values(kinds))] as const] : []
  return [...entries, ...all].map(([kind, tally]) => {
    const {strict, value, overlap} = measuresOf(tally)
    return [kind, ...counts(tally), ...[strict, value, overlap].flatMap(figures)]
  })
}

function counts({gold, found, right, exact, extra}: Tally): string[] {
  return [gold, found, right, exact, extra].map(String)
}

function figures({p, r, f1}: Measure): string[] {
  return [p, r, f1].map(figure)
}

function figure(number: number): string {
  return number.toFixed(3)
}

function sum(tallies: readonly Tally[]): Tally {
  const all = {gold: 0, found: 0, right: 0, exact: 0, extra: 0}
  for (const tally of tallies) for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key]
  return all
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(escape).join(' | ')} |`).join('\n')
}

function escape(text: string): string {
  return text.replace(/[\\|<>&*_`[\]]/g, '\\$&')
}
