import type {Mention} from '../schema/letter.ts'
import type {Kind} from './kinds.ts'
import {escape} from './html.ts'

/** The filled-in columns of a value, as its CSV table has them; of several targets, all. */
export function cellsOf(value: unknown, kind: Kind | undefined): [name: string, cell: string][] {
  if (!kind) return [['value', JSON.stringify(value)]]
  const cells: [string, string][] = []
  for (const name in kind.columns) {
    const cell = kind.columns[name]!(value)
    if (cell !== undefined && cell !== null && cell !== '') cells.push([name, String(cell)])
  }
  return cells
}

/** A value on one line: `2500000000 EUR APPROX`. */
export function summaryOf({value}: Mention, kind: Kind | undefined): string {
  return cellsOf(value, kind).map(([, cell]) => cell).join(' ')
}

/** A cell for people: digits in groups of three (the exact value stays in the element), addresses as links. */
export function printCell(name: string, cell: string): string {
  if (/^https?:\/\//i.test(cell)) return `<a href="${escape(cell)}" rel="noreferrer">${escape(cell)}</a>`
  const number = /^value/.test(name) && /^(-?\d{1,3})((?:\d{3})+)(\.\d+)?$/.exec(cell)
  if (!number) return escape(cell)
  const [, head, groups, fraction = ''] = number
  return `<data value="${cell}">${head}${groups!.replace(/\d{3}/g, '\u202F$&')}${fraction}</data>`
}
