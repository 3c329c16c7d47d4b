import {startOf, type DraftBlock, type Row} from '../draft.ts'
import {cutOut} from '../tables/lines.ts'
import {ENDS} from './lines.ts'
import {maySignBeside, SIDE_LINES, sideSignatures} from './side.ts'

/**
 * Signatures beside each other become one a block, each role with its own name. Where it is not sure which is whose they
 * stay text, each of their blocks `unsure`.
 */
export function signedBeside(blocks: readonly DraftBlock[], unsure: Set<DraftBlock>): DraftBlock[] {
  const parted: DraftBlock[] = []
  let [index, start] = [0, 0]
  for (let block = blocks[0]; block; block = blocks[index]) {
    const side = sideFrom(blocks, index, start)
    const above = start === 0 && !side ? block : {...block, rows: block.rows.slice(start, side?.at)}
    if (above.rows.length > 0) parted.push(above)
    for (const rows of side?.signed ?? []) parted.push({...block, role: 'signature', rows, page: rows[0]!.page})
    if (side?.signed.length === 0) {
      const rest = {...block, rows: side.rows}
      parted.push(rest)
      unsure.add(rest)
    }
    index = side?.below.index ?? index + 1
    start = side?.below.at ?? 0
  }
  return parted
}

/* --- internal --- */

/** The first signatures beside each other from a row of a block on: where they begin, the rows of each, and where text goes on. */
function sideFrom(blocks: readonly DraftBlock[], index: number, start: number) {
  const {role, rows} = blocks[index]!
  for (let at = start; role === 'paragraph' && at < rows.length; at++) {
    if (!maySignBeside(rows[at]!.text) || (at > start && !ENDS.test(rows[at - 1]!.text))) continue
    const lines = linesFrom(blocks, index, at)
    const side = sideSignatures(lines.map(({row, begins}) => ({text: row.text, column: row.from - startOf(row), begins})))
    if (!side) continue
    const last = lines[side.lines - 1]!
    return {
      at,
      rows: lines.slice(0, side.lines).map(({row}) => row),
      signed: side.signatures.map(cells => cells.map(({line, from, to, next}) => cutOut(lines[line]!.row, {from, to}, next === undefined ? undefined : {from: next, to: next}, from === 0))),
      below: {index: last.index, at: last.at + 1}
    }
  }
  return undefined
}

/** The rows from one of a block on, with those of the paragraphs below it. */
function linesFrom(blocks: readonly DraftBlock[], first: number, start: number): {row: Row; begins: boolean; index: number; at: number}[] {
  const lines: ReturnType<typeof linesFrom> = []
  for (let index = first; lines.length < SIDE_LINES && blocks[index]?.role === 'paragraph'; index++) {
    const {rows} = blocks[index]!
    for (let at = index === first ? start : 0; at < rows.length && lines.length < SIDE_LINES; at++) {
      lines.push({row: rows[at]!, begins: lines.length === 0 || at === 0, index, at})
    }
  }
  return lines
}
