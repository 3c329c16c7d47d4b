import {andLater} from '../../language/tables.ts'
import {isYear} from '../../number/index.ts'
import type {Row} from '../draft.ts'
import {cellsOfRows} from './cells.ts'
import {widened, type Cells, type Columns} from './columns.ts'
import {isTable, whyUnclear} from './evidence.ts'
import {headAbove, headOfYears} from './head.ts'
import {AGAIN, MOST_COLUMNS} from './limits.ts'
import {endsLabelInNumber, isFigure, isOfYears, mayBeSigned, readLine, textIn} from './lines.ts'
import {labelsAbove, partNumbers, rowsAbove, rowsFrom} from './rows.ts'

/** What was read of a run of lines: a table over `[from, to)` of them, or nothing, and how far one need not look again. */
export interface Reading {
  cells?: Cells[]
  from: number
  to: number
  /** Whether a head stands above its rows. */
  isHeaded?: boolean
  /** Whether a row without loose dashes shows how many figures they have. */
  isPlain?: boolean
  /** Its columns cannot be told: why. */
  unclear?: string
}

/**
 * A table of which a line is a row, from the line at `start` on, which ends in figures. What makes it one is that
 * several lines end in as many figures each:
 *
 *     Provincie        Meldingen in 2022   Meldingen in 2023     head: as many cells
 *
 *     Groningen                       12                  15
 *     Noord-Holland en                                           a label may take several lines
 *     Zeeland                        178                   -
 */
export function printedRows(lines: readonly Row[], start: number): Reading {
  const nothing = {from: start, to: start + 1}
  const first = readLine(lines[start]!)
  if (first.length === 0) return nothing
  const counts = new Set(lines.slice(start, start + 4).flatMap(row => readLine(row).map(({figures}) => figures.length)))
  // a year may be the label of its row: that shows below, in a row of totals
  const isOfYear = first.some(({row, texts, figures}) => texts.length === 0 && isYear(textIn(row, figures[0]!)))
  if (isOfYear) for (const count of [...counts]) if (count > 2) counts.add(count - 1)
  let furthest = nothing.to
  let unclear: string | undefined
  let best: Reading | undefined
  for (const count of [...counts].sort((a, b) => b - a)) {
    if (count > MOST_COLUMNS) continue
    const reading = rowsOf(lines, start, count)
    // dashes may be cells, or what makes fewer of them negative: a head tells, or a row without
    const isSure = !isOfYear && (reading.isHeaded || reading.isPlain || !mayBeSigned(lines[start]!))
    if (reading.cells && isSure) return reading
    if (reading.cells && (!best || reading.to > best.to)) best = reading
    unclear ??= reading.unclear
    furthest = Math.max(furthest, reading.to)
  }
  if (best && !best.isHeaded && !best.isPlain && mayBeSigned(lines[start]!)) return {from: start, to: best.to, unclear: 'a dash before a figure may be a cell or a minus'}
  if (best) return best
  return {from: start, to: unclear || furthest - start > AGAIN ? furthest : nothing.to, ...(unclear && {unclear})}
}

/* --- internal --- */

/** Without a head nothing tells that labels end in numbers: then they are read as if none does. */
function rowsOf(lines: readonly Row[], start: number, count: number, mayEndInNumber = true): Reading {
  const {printed, to} = rowsFrom(lines, start, count, mayEndInNumber)
  const full = printed.flatMap(({line}) => (line?.figures.length === count ? [line] : []))
  const none = {from: start, to}
  if (full.length === 0) return none
  const isOwnHead = full.length > 1 && isOfYears(full[0]!) && !full.every(isOfYears)
  const evidence = isOwnHead ? full.slice(1) : full
  if (!isOwnHead && full[0]!.texts.length === 0 && full.some(({texts}) => texts.length > 0)) printed[0]!.above = labelsAbove(lines, start)
  partNumbers(printed)
  const columns = evidence.reduce<Columns | undefined>(widened, undefined)!
  let top = start - printed[0]!.above.length
  const extra = isOwnHead || printed[0]!.isNumbered ? undefined : rowsAbove(lines, top, count, columns)
  if (extra) {
    printed.unshift(...extra.printed)
    top = extra.at
  }
  // figures whose label is not to be found
  if (!isOwnHead && columns.texts > 0 && printed[0]!.line!.texts.length === 0 && printed[0]!.above.length === 0) return none
  // one row alone, and another below it that is unlike
  if (evidence.length === 1 && !extra && lines.slice(to, to + 2).some(row => row.page === lines[start]!.page && !isFigure(row.text) && readLine(row).length > 0)) return none
  // years take no label that goes on below them, but «e.v.»
  const later = isOwnHead ? printed[0]!.below : []
  if (later.length > 1 || (later.length === 1 && !andLater.test(later[0]!.text))) return none
  const rows = cellsOfRows(isOwnHead ? printed.slice(1) : printed, columns)
  if (!rows) return none
  const head = isOwnHead ? headOfYears(lines, start, full[0]!, columns) : headAbove(lines, top, columns)
  if (head && later.length > 0) head.cells.at(-1)!.push(later[0]!)
  if (!isTable(evidence, columns, head?.cells)) return none
  if (!head && evidence.some(endsLabelInNumber)) return mayEndInNumber ? rowsOf(lines, start, count, false) : none
  const unclear = head ? undefined : isOwnHead ? 'its head has more columns than its rows' : whyUnclear(lines[top - 1], lines[top]!)
  if (unclear) return {...none, unclear}
  const isPlain = evidence.some(({row}) => !mayBeSigned(row))
  return head ? {cells: [head.cells, ...rows], from: head.from, to, isHeaded: true, isPlain} : {cells: rows, from: top, to, isPlain}
}
