import {leadsOn} from '../../language/leads-on.ts'
import {offices} from '../../language/paper-types.ts'
import {FOR_OTHERS, FULL_NAME, GOES_ON, INITIALS, LEADING, NAME, ROLE_LINE, ROLE_LINES, STARTS_ROLE} from './lines.ts'

/** A line of text: where it begins on its page, in columns, and whether a blank line goes before it. */
export interface SideLine {
  text: string
  column: number
  begins: boolean
}

/** A stretch of a line; `next` is where that behind it begins, on the same line. */
export interface Cell {
  line: number
  from: number
  to: number
  next?: number
}

/** What several sign: so many lines, and the cells of each who signs; none where it is not sure which name has which role. */
export interface SideSignatures {
  lines: number
  signatures: Cell[][]
}

/** No more lines than these are looked at for it. */
export const SIDE_LINES = 24

/**
 * Reads signatures that stand beside each other, whichever way a tool prints them, from their first line on.
 *
 *     De Minister van       De Staatssecretaris       De Minister van Sluizen,
 *     Sluizen,              van Dijken,               De Staatssecretaris van Dijken,
 *
 *     A.B. de Boer          C.D. Jansen               A.B. de Boer C.D. Jansen
 */
export function sideSignatures(lines: readonly SideLine[]): SideSignatures | undefined {
  return inColumns(lines) ?? inOrder(lines)
}

/** Whether a line can be the first of signatures beside each other: a role, or names with a gap between them. */
export function maySignBeside(text: string): boolean {
  return STARTS_ROLE.test(text) || (text.includes('  ') && partsOf(text).every(isName))
}

/* --- internal --- */

const ARTICLED = new RegExp(`^(?:De|de|DE) ${offices}\\b`, 'u')
/** Between two roles, or two names, that a tool sets on one line without a gap. */
const NEXT_ROLE = new RegExp(`(?<=,) (?=[Dd]e ${offices}\\b)`, 'u')
const NEXT_NAME = new RegExp(`(?<=\\p{L}) (?=${LEADING}\\S)`, 'u')
/** Cells of one column begin within so many characters of each other. */
const SLACK = 3

interface Column {
  at: number
  cells: Cell[]
  text: string
}

/** Columns kept by blanks: the roles with a name below each, or the names with a role below each. */
function inColumns(lines: readonly SideLine[]): SideSignatures | undefined {
  const first = lines[0]!
  const cells = gaps(first.text, 0)
  if (cells.length < 2) return undefined
  const texts = cells.map(cell => textOf(lines, cell))
  const isNameFirst = texts.every(isName)
  if (!isNameFirst && !texts.every(text => STARTS_ROLE.test(text))) return undefined
  const columns = cells.map((cell, index): Column => ({at: first.column + cell.from, cells: [cell], text: isNameFirst ? '' : texts[index]!}))
  for (let index = 1; index < Math.min(lines.length, ROLE_LINES + 1); index++) {
    const below = gaps(lines[index]!.text, index)
    const isNames = below.length === columns.length && below.every(cell => isName(textOf(lines, cell)))
    if (!isNameFirst && isNames) {
      below.forEach((cell, column) => columns[column]!.cells.push(cell))
      return columns.every(({text}) => ROLE_LINE.test(text)) ? {lines: index + 1, signatures: columns.map(({cells}) => cells)} : undefined
    }
    if (!addTo(columns, below, lines)) return undefined
    const next = lines[index + 1]
    if (isNameFirst && (!next || next.begins) && columns.every(({text}) => ROLE_LINE.test(text))) return {lines: index + 1, signatures: columns.map(({cells}) => cells)}
  }
  return undefined
}

/** Adds the cells of a line to their columns, by their order where each has one, else by where they begin. */
function addTo(columns: readonly Column[], cells: readonly Cell[], lines: readonly SideLine[]): boolean {
  return cells.every((cell, index) => {
    const at = lines[cell.line]!.column + cell.from
    const column = cells.length === columns.length ? columns[index] : columns.find(column => Math.abs(column.at - at) <= SLACK)
    if (!column) return false
    column.cells.push(cell)
    column.text += `${column.text && ' '}${textOf(lines, cell)}`
    return true
  })
}

/** All roles, then all names: the first has the first. */
function inOrder(lines: readonly SideLine[]): SideSignatures | undefined {
  const roles: Column[] = []
  let index = 0
  for (; index < lines.length && goesOn(roles.at(-1)?.text ?? '', lines[index]!.text); index++) {
    for (const cell of parted(lines[index]!.text, index, NEXT_ROLE)) {
      const text = textOf(lines, cell)
      const last = roles.at(-1)
      if (!last || startsAnother(last.text, text, lines[index]!.begins)) roles.push({at: 0, cells: [cell], text})
      else if (last.cells.length === ROLE_LINES) return undefined
      else {
        last.cells.push(cell)
        last.text += ` ${text}`
      }
    }
  }
  if (roles.length < 2 || index === lines.length || !roles.every(({text}) => ARTICLED.test(text) && ROLE_LINE.test(text))) return undefined
  const names: Cell[] = []
  // what is a name but not surely one or several
  if (!isNames(lines[index]!.text)) return NAME.test(lines[index]!.text) ? {lines: index + 1, signatures: []} : undefined
  for (; index < lines.length && isNames(lines[index]!.text); index++) names.push(...namesOf(lines[index]!.text, index))
  return {lines: index, signatures: names.length === roles.length ? roles.map(({cells}, at) => [...cells, names[at]!]) : []}
}

/** Whether a line is still of the roles: behind a comma a role goes on to another, or to one in whose name it is also signed. */
function goesOn(above: string, text: string): boolean {
  if (above.endsWith(',') && !text.endsWith(',')) return GOES_ON.test(text) || ARTICLED.test(text)
  return leadsOn(above) || !isNames(text)
}

/** A role is another's when the one above is whole; those in whose name it is also signed go on with it. */
function startsAnother(above: string, text: string, begins: boolean): boolean {
  if (!ARTICLED.test(text) || !ROLE_LINE.test(above) || leadsOn(above)) return false
  return (begins || above.endsWith(',')) && !(text.startsWith('de') && FOR_OTHERS.test(above))
}

/** A line of names, one or several. */
function isNames(text: string): boolean {
  return partsOf(text).every(part => isName(part) || part.split(NEXT_NAME).every(isName))
}

/** The names of a line, with a gap between them or without. */
function namesOf(text: string, line: number): Cell[] {
  const cells = gaps(text, line)
  return cells.every(({from, to}) => isName(text.slice(from, to))) ? cells : parted(text, line, NEXT_NAME)
}

function isName(text: string): boolean {
  return INITIALS.test(text) || (FULL_NAME.test(text) && !STARTS_ROLE.test(text))
}

function partsOf(text: string): string[] {
  return text.split(/ {2,400}/u)
}

/** The cells of a line between its gaps. */
function gaps(text: string, line: number): Cell[] {
  return cellsAt(text, line, / {2,400}/gu)
}

function parted(text: string, line: number, between: RegExp): Cell[] {
  return cellsAt(text, line, new RegExp(`${between.source}| {2,400}`, 'gu'))
}

function cellsAt(text: string, line: number, between: RegExp): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (const {0: {length}, index} of text.matchAll(between)) {
    cells.push({line, from, to: index, next: index + length})
    from = index + length
  }
  return [...cells, {line, from, to: text.length}]
}

function textOf(lines: readonly SideLine[], {line, from, to}: Cell): string {
  return lines[line]!.text.slice(from, to)
}
