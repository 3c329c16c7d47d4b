import type {Heading, Nodes, Paragraph, Root} from 'mdast'
import {motionClosing} from '../language/motions.ts'
import type {Header, Signatory} from '../schema/document.ts'
import type {Unit} from '../types.ts'
import {REACH, type HeaderPart} from './head/lines.ts'
import {headerParts, restOfHead} from './head/parts.ts'
import {readHeader} from './head/read.ts'
import {onBehalfOf, sameRole} from './roles.ts'
import {isSignature, readSignature, signedFor} from './signatures/lines.ts'

/**
 * Gives the blocks of a tree that came from elsewhere (an edited letter.md) the roles that our own structure gives:
 * head of the paper and signatures. Blocks that have a role keep it.
 */
export function assignRoles(tree: Root): void {
  const blocks = tree.children.filter(node => node.type === 'paragraph' || node.type === 'heading')
  if (blocks.every(node => node.data?.role)) return
  assignHead(blocks)
  let closed = false
  for (const node of blocks) {
    if (node.type !== 'paragraph' || node.data?.role) continue
    const lines = plain(node)
    if (isSignature(lines) || (closed && readSignature(lines).length === lines.length)) node.data = {...node.data, role: 'signature'}
    closed ||= motionClosing.test(lines.at(-1) ?? '')
  }
}

/** The head and the signatures, read from the blocks that have those roles. */
export function readRoles(tree: Root, units: readonly Unit[]): {header: Header; signatories: Signatory[]} {
  const byId = new Map(units.map(unit => [unit.id, unit]))
  const parts: {part: HeaderPart; text: string}[] = []
  const signatories: Signatory[] = []
  const others: string[] = []
  for (const node of tree.children) {
    const unit = node.data?.unit === undefined ? undefined : byId.get(node.data.unit)
    if (!unit) continue
    if (unit.role === 'title') parts.push({part: 'title', text: unit.text})
    if (unit.role === 'header' && node.data?.part) parts.push({part: node.data.part, text: unit.text})
    if (unit.role !== 'signature') continue
    signatories.push(...readSignature(plain(node)))
    others.push(...signedFor(plain(node)))
  }
  const header = readHeader(parts)
  // the title is in capitals, the signature is not: it knows how the office is written
  header.senders = header.senders.map(sender => signatories.find(({role}) => sameRole(role, sender))?.role ?? sender)
  if (header.senders.length === 0) header.senders = [...new Set(signatories.map(({role}) => role).filter(role => role !== 'Kamerlid'))]
  const opening = units.filter(unit => unit.role === 'paragraph').slice(0, 4)
  header.onBehalfOf = [...new Set([...header.onBehalfOf, ...onBehalfOf(opening.map(unit => unit.text)), ...others])]
  return {header, signatories}
}

/* --- internal --- */

/** The head of the paper: all of it by its texts, or, where markup said which blocks it is, the rest of it. */
function assignHead(blocks: readonly (Heading | Paragraph)[]): void {
  const isTold = blocks.some(node => node.data?.part)
  const open = isTold ? blocks.filter(node => !node.data?.role) : blocks
  const texts = open.slice(0, 2 * REACH).map(node => plain(node).join(' '))
  const parts = isTold ? restOfHead(texts) : headerParts(texts)
  parts.forEach((part, index) => {
    const node = open[index]!
    node.data = {...node.data, role: part === 'title' ? 'title' : 'header', part}
    if (part === 'title' && node.type === 'heading') node.depth = 1
    // a label in bold is none of the letter's headings
    else if (node.type === 'heading') Object.assign(node, {type: 'paragraph', depth: undefined})
  })
}

/** The text of a block, a string a line: hard breaks part lines, markers are left out. */
function plain(node: Nodes): string[] {
  const lines = ['']
  const collect = (child: Nodes): void => {
    if (child.type === 'break') lines.push('')
    else if (child.type === 'text' || child.type === 'inlineCode') lines[lines.length - 1] += child.value
    else if ('children' in child) for (const grandchild of child.children) collect(grandchild)
  }
  collect(node)
  return lines.map(line => line.replace(/\s+/g, ' ').trim())
}
