import {splitBlock, textOf, type Draft, type DraftBlock} from '../draft.ts'
import {REACH, subjectStart, titleStart, type HeaderPart} from './lines.ts'
import {headerParts} from './parts.ts'

/**
 * Cuts the head of the paper off the body and into its parts.
 *
 *     ␠Nr. 151  BRIEF VAN DE MINISTERS VAN …      header «Nr. 151» + title «BRIEF VAN …»
 *     DEFENSIE EN VOOR …                          title, goes on
 *
 *     Aan de Voorzitter van de Tweede Kamer …     addressee
 *
 *     Den Haag, 20 februari 2023                  date: the last part
 */
export function headBlocks(draft: Draft): void {
  const rows = draft.blocks.flatMap((block, index) => block.rows.map(row => ({row, index})))
  const parts = headerParts(rows.slice(0, 2 * REACH).map(({row}) => row.text.replace(SET_OUT, ' ')), at => rows[at]!.index !== rows[at - 1]?.index)
  if (parts.length === 0) return
  const head: DraftBlock[] = []
  parts.forEach((part, at) => {
    const {row, index} = rows[at]!
    const last = head.at(-1)
    if (last && goesOn(part, last.part!, at > 0 && rows[at - 1]!.index === index)) last.rows.push(row)
    else head.push({role: part === 'title' ? 'title' : 'header', part, rows: [row], page: row.page})
  })
  const body = rows[parts.length]
  const rest = body ? draft.blocks.slice(body.index) : []
  if (body && body.row !== rest[0]!.rows[0]) rest[0] = splitBlock(rest[0]!, [rest[0]!.rows.indexOf(body.row)])[1]!
  draft.blocks = [...head.flatMap(block => splitLine(draft, block)), ...rest]
}

/* --- internal --- */

/** Two blanks between words: a line that was set out to the margin. */
const SET_OUT = /(?<=\p{L},?) {2}(?=\p{L})/gu

/** Lines of a title, of an address and, where no blank parts it from another's, of a dossier's title go on; everything else is a line a part. */
function goesOn(part: HeaderPart, last: HeaderPart, sameBlock: boolean): boolean {
  if (part !== last) return false
  return part === 'title' || part === 'answer' || part === 'series' || part === 'subject' || (sameBlock && (part === 'addressee' || part === 'dossier-title'))
}

/** Parts that may have another before them on their line: which, and where they themselves start. */
const SECOND: Partial<Record<HeaderPart, {first: HeaderPart; startIn: (line: string) => number | undefined}>> = {
  title: {first: 'number', startIn: titleStart},
  subject: {first: 'letterhead', startIn: subjectStart}
}

/** `Nr. 151  BRIEF VAN …` is two parts on one line, and so is `Betreft  Vragen over …`. */
function splitLine(draft: Draft, block: DraftBlock): DraftBlock[] {
  const [first, ...others] = block.rows
  const second = SECOND[block.part!]
  const start = second?.startIn(first!.text)
  if (second === undefined || start === undefined) return [block]
  const from = first!.from + start
  const text = textOf(draft.raw, first!.from, from).trimEnd()
  const before = {...first!, to: first!.from + text.length, end: from, text}
  const itself = {...first!, lead: [], from, text: textOf(draft.raw, from, first!.to)}
  return [
    {...block, role: 'header', part: second.first, rows: [before]},
    {...block, rows: [itself, ...others]}
  ]
}
