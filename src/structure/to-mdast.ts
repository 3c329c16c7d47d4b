import type {BlockContent, Break, DefinitionContent, FootnoteDefinition, FootnoteReference, List, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, Text} from 'mdast'
import {report} from '../check/report.ts'
import type {Piece, Trace} from '../trace/index.ts'
import type {Role} from '../types.ts'
import type {Draft, DraftBlock, DraftNote} from './draft.ts'
import type {HeaderPart} from './head/lines.ts'
import {joinLines} from './joins/join-lines.ts'
import type {WordForms} from './joins/line-end-hyphen.ts'
import {footnoteMarkers, type Marker} from './notes/markers.ts'

/** What our nodes carry beyond mdast. A node without it (from Markdown) is read by its `position`. */
export interface LetterData {
  /** The pieces of raw that gave a text node, a break or a marker its characters. */
  pieces?: readonly Piece[]
  /** The id of the unit that a block is, once units are made. */
  unit?: string
  role?: Role
  part?: HeaderPart
}

declare module 'mdast' {
  interface Data extends LetterData {}
}

/**
 * The draft → mdast. Text nodes hold the pieces they are made of; footnote markers become footnote references and leave
 * the text; notes become footnote definitions at the end.
 */
export function toMdast(draft: Draft, forms: WordForms): Root {
  const bodies = draft.blocks.flatMap(block => bodiesOf(draft, block, forms))
  const markers = markersOf(draft, bodies)
  const children: RootContent[] = []
  bodies.forEach(({block, traces, cell}, index) => {
    const own = markers.get(index) ?? []
    const inline = phrasing(traces, own)
    if (cell) addCell(children, cell, inline)
    else if (block.role === 'list-item') addItem(children, block, inline)
    else children.push(blockNode(block, inline))
  })
  for (const note of draft.notes) children.push(noteNode(draft, note, forms))
  return {type: 'root', children}
}

/* --- internal --- */

/** What becomes one block of text: a block of the draft, or a cell of one. */
interface Body {
  block: DraftBlock
  traces: Trace[]
  /** Where the cell of a table stands in it, both from 0. */
  cell?: {row: number; column: number}
}

function bodiesOf(draft: Draft, block: DraftBlock, forms: WordForms): Body[] {
  if (!block.cells) return [{block, traces: tracesOf(draft, block, forms)}]
  return block.cells.flatMap((cells, row) => cells.map((lines, column) => ({block, traces: [joinLines(draft.raw, lines, forms, 'column gap')], cell: {row, column}})))
}

/** One trace a block; a signature keeps its lines apart: a role may take several, up to its comma, a name takes one. */
function tracesOf(draft: Draft, block: DraftBlock, forms: WordForms): Trace[] {
  if (block.role !== 'signature') return [joinLines(draft.raw, block.rows, forms)]
  const roleEnd = block.rows.findIndex(row => row.text.endsWith(','))
  const lines = [block.rows.slice(0, roleEnd + 1), ...block.rows.slice(roleEnd + 1).map(row => [row])]
  return lines.filter(rows => rows.length > 0).map(rows => joinLines(draft.raw, rows, forms))
}

function markersOf(draft: Draft, bodies: readonly Body[]): Map<number, Marker[]> {
  const texts = bodies.map(({block, traces}) => ({trace: traces[0]!, mayMark: (block.role !== 'header' || block.part === 'number') && block.role !== 'signature'}))
  const found = footnoteMarkers(texts, draft.notes, draft.pages)
  const byBlock = new Map<number, Marker[]>()
  for (const note of draft.notes) {
    const marker = found.get(note)
    if (marker) {
      const inBlock = byBlock.get(marker.block)
      if (inBlock) inBlock.push(marker)
      else byBlock.set(marker.block, [marker])
    } else {
      const row = note.rows[0]!
      report(draft.file, draft.places, [row.from, row.to], {
        ruleId: 'footnote-without-marker',
        reason: `Expected a marker ${note.number} in the text above footnote ${note.number}, but found none`
      })
    }
  }
  // notes with a sign are told apart from the numbered ones, and may stand between them
  for (const inBlock of byBlock.values()) inBlock.sort((a, b) => a.at - b.at)
  return byBlock
}

function phrasing(traces: readonly Trace[], markers: readonly Marker[]): PhrasingContent[] {
  const children: PhrasingContent[] = []
  traces.forEach((trace, index) => {
    if (index > 0) children.push(breakBefore(children))
    let at = 0
    for (const marker of index === 0 ? markers : []) {
      const joint = betweenMarkers(trace, at, marker)
      if (marker.at > at && joint.length === 0) children.push(textBefore(trace, at, marker))
      at = marker.at + marker.length
      const pieces = [...joint, ...trace.slice(marker.at, at).pieces]
      children.push({type: 'footnoteReference', identifier: marker.label, label: marker.label, data: {pieces}} satisfies FootnoteReference)
    }
    if (at < trace.length || (at === 0 && trace.pieces.length > 0)) children.push(textNode(trace.slice(at)))
  })
  return children
}

/** What parts two markers, and is no text: `hoger.2, 3 Dat` reads `hoger. Dat`. */
function betweenMarkers(trace: Trace, from: number, {at}: Marker): Piece[] {
  if (from === 0 || at === from || at - from > 2 || !/^(?:, ?| )$/u.test(trace.value.slice(from, at))) return []
  return trace.slice(from, at).pieces.map(([start, stop]): Piece => [start, stop, '', 'between markers'])
}

/** The text before a marker, without the blank that some tools set there: `de wetgeving 3. Die` reads `de wetgeving. Die`. */
function textBefore(trace: Trace, from: number, {at, length}: Marker): Text {
  const end = at + length
  if (at - 1 <= from || trace.value[at - 1] !== ' ' || !/^[ .,;:?!)»”]|^$/u.test(trace.value.slice(end, end + 1))) return textNode(trace.slice(from, at))
  const text = textNode(trace.slice(from, at - 1))
  const blank = trace.slice(at - 1, at).pieces.map(([start, stop]): Piece => [start, stop, '', 'blank before marker'])
  return {...text, data: {...text.data, pieces: [...text.data!.pieces!, ...blank]}}
}

/** The line end that the line above dropped becomes the break's own. */
function breakBefore(children: PhrasingContent[]): Break {
  const above = children.at(-1)
  const pieces = above?.data?.pieces ?? []
  const ends = pieces.findLastIndex(piece => piece[3] === 'line end')
  if (!above || ends < 0) return {type: 'break', data: {pieces: []}}
  const [start, end] = pieces[ends]!
  above.data = {...above.data, pieces: pieces.toSpliced(ends, 1)}
  return {type: 'break', data: {pieces: [[start, end, ' ', 'line break']]}}
}

function textNode(trace: Trace): Text {
  return {type: 'text', value: trace.value, data: {pieces: trace.pieces}}
}

function blockNode(block: DraftBlock, children: PhrasingContent[]): RootContent {
  const data: LetterData = {role: block.role, ...(block.part && {part: block.part})}
  if (block.role === 'title') return {type: 'heading', depth: 1, children, data}
  if (block.role === 'heading') return {type: 'heading', depth: ((block.level ?? 1) + 1) as 2 | 3 | 4 | 5 | 6, children, data}
  return {type: 'paragraph', children, data}
}

function addCell(children: RootContent[], {row, column}: {row: number; column: number}, inline: PhrasingContent[]): void {
  const cell: TableCell = {type: 'tableCell', children: inline as TableCell['children'], data: {role: 'table-cell'}}
  if (row === 0 && column === 0) children.push({type: 'table', align: [], children: []})
  const table = children.at(-1) as Table
  if (row === 0) table.align!.push(null)
  if (column === 0) table.children.push({type: 'tableRow', children: [cell]})
  else table.children.at(-1)!.children.push(cell)
}

function addItem(siblings: RootContent[], block: DraftBlock, inline: PhrasingContent[]): void {
  const children = siblingsAt(siblings, block.depth ?? 0)
  const last = children.at(-1)
  const ordered = block.ordered ?? false
  const paragraph: Paragraph = {type: 'paragraph', children: inline, data: {role: 'list-item'}}
  const item = {type: 'listItem' as const, spread: false, checked: null, children: [paragraph]}
  if (last?.type === 'list' && last.ordered === ordered) last.children.push(item)
  else children.push({type: 'list', ordered, start: ordered ? 1 : null, spread: false, children: [item]} satisfies List)
}

/** What stands in the last item of the last list, and so on down. */
function siblingsAt(siblings: RootContent[], depth: number): RootContent[] {
  const last = siblings.at(-1)
  const item = depth > 0 && last?.type === 'list' ? last.children.at(-1) : undefined
  return item ? siblingsAt(item.children as RootContent[], depth - 1) : siblings
}

function noteNode(draft: Draft, note: DraftNote, forms: WordForms): FootnoteDefinition {
  const trace = joinLines(draft.raw, note.rows, forms)
  const paragraph: Paragraph = {type: 'paragraph', children: [textNode(trace)], data: {role: 'footnote'}}
  const children: (BlockContent | DefinitionContent)[] = [paragraph]
  return {type: 'footnoteDefinition', identifier: note.label, label: note.label, children}
}
