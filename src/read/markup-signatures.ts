import type {Paragraph, RootContent, Text} from 'mdast'
import {closing} from '../language/letterhead.ts'
import {INITIALS, isSigned, NAME, ROLE_LINE, STARTS_ROLE} from '../structure/signatures/lines.ts'
import {maySignBeside, SIDE_LINES, sideSignatures, type Cell} from '../structure/signatures/side.ts'
import {Trace, type Piece} from '../trace/index.ts'

/**
 * A name in a paragraph of its own stands with its role, above it or, behind a closing or at the end, below; so do names that stand
 * beside each other. What lies between the two is a line break.
 */
export function withSignatures(nodes: readonly RootContent[], raw: string): RootContent[] {
  const joined: RootContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const [node, text, below] = [nodes[index]!, onlyText(nodes[index]), onlyText(nodes[index + 1])]
    const beside = text && maySignBeside(text.value) ? besideFrom(nodes, index, raw) : undefined
    if (beside) {
      joined.push(...beside.nodes)
      index += beside.lines - 1
    } else if (text && below && (isSigned(text.value, below.value) || (isNameAndRole(text.value, below.value) && (isAbove(joined.at(-1)) || (INITIALS.test(text.value) && index + 2 === nodes.length))))) {
      joined.push(signature([text, lineBreak(endOf(text), startOf(below)), below]))
      index++
    } else joined.push(node)
  }
  return joined
}

/* --- internal --- */

function isNameAndRole(name: string, role: string): boolean {
  return NAME.test(name) && STARTS_ROLE.test(role) && ROLE_LINE.test(role)
}

/** A closing or another signature. */
function isAbove(node: RootContent | undefined): boolean {
  return node?.data?.role === 'signature' || closing.test(onlyText(node)?.value ?? '')
}

/** Signatures beside each other from a paragraph on; the paragraphs as they are where it is not sure which name has which role. */
function besideFrom(nodes: readonly RootContent[], index: number, raw: string): {lines: number; nodes: RootContent[]} | undefined {
  const texts: Text[] = []
  for (let text = onlyText(nodes[index]); text && texts.length < SIDE_LINES; text = onlyText(nodes[index + texts.length])) texts.push(text)
  const side = sideSignatures(texts.map(({value}) => ({text: value, column: 0, begins: true})))
  if (!side) return undefined
  const {lines, signatures} = side
  if (signatures.length === 0) return {lines, nodes: nodes.slice(index, index + lines)}
  return {lines, nodes: signatures.map(cells => signature(cells.flatMap((cell, at) => [textOf(cell, texts, raw), ...(at < cells.length - 1 ? [breakBehind(cell, texts, raw)] : [])])))}
}

function textOf({line, from, to}: Cell, texts: readonly Text[], raw: string): Text {
  const {value, pieces} = Trace.from(raw, texts[line]!.data!.pieces!).slice(from, to)
  return {type: 'text', value, data: {pieces}}
}

/** The blank behind a cell, or what lies between its paragraph and the next. */
function breakBehind({line, to, next}: Cell, texts: readonly Text[], raw: string): Paragraph['children'][number] {
  if (next === undefined) return lineBreak(endOf(texts[line]!), startOf(texts[line + 1]!))
  const {pieces} = Trace.from(raw, texts[line]!.data!.pieces!).slice(to, next)
  return lineBreak(pieces[0]![0], pieces.at(-1)![1])
}

function signature(children: Paragraph['children']): Paragraph {
  return {type: 'paragraph', children, data: {role: 'signature'}}
}

function lineBreak(start: number, end: number): Paragraph['children'][number] {
  const pieces: Piece[] = [[start, end, ' ', 'line break']]
  return {type: 'break', data: {pieces}}
}

function startOf(text: Text): number {
  return text.data!.pieces![0]![0]
}

function endOf(text: Text): number {
  return text.data!.pieces!.at(-1)![1]
}

function onlyText(node: RootContent | undefined): Text | undefined {
  const child = node?.type === 'paragraph' && !node.data?.role && node.children.length === 1 ? node.children[0] : undefined
  return child?.type === 'text' && child.value !== '' ? child : undefined
}
