import type {FootnoteDefinition, Node, Nodes, Parent, Root, Table} from 'mdast'
import {Trace, type Piece} from '../trace/index.ts'
import type {Role, Unit} from '../types.ts'
import {unitOf} from './unit.ts'

/**
 * The units of a letter: one for each block of its tree, in reading order, footnotes last. Each block node learns its
 * unit's id (`data.unit`). Nodes say their pieces: ours do, those that remark-parse made are given them by read/markdown.ts.
 */
export function unitsOf(tree: Root, raw: string): Unit[] {
  const walk = new Walk(raw)
  const notes: FootnoteDefinition[] = []
  for (const child of tree.children) {
    if (child.type === 'footnoteDefinition') notes.push(child)
    else walk.block(child)
  }
  for (const note of notes) walk.footnote(note)
  const [first, second] = walk.units
  if (first?.role === 'paragraph' && second === undefined) first.alone = true
  return walk.units
}

/* --- internal --- */

class Walk {
  readonly units: Unit[] = []
  readonly #raw: string
  readonly #counts = new Map<string, number>()
  #section: string | undefined
  #tables = 0

  constructor(raw: string) {
    this.#raw = raw
  }

  block(node: Nodes, inList = false): void {
    switch (node.type) {
      case 'heading': {
        const title = node.data?.role === 'title' || (node.data?.role === undefined && node.depth === 1)
        if (title) this.#add(node, 'title', 'title')
        else {
          this.#section = this.#next('section')
          this.#add(node, 'heading', this.#section)
        }
        return
      }
      case 'paragraph': {
        const role = node.data?.role ?? (inList ? 'list-item' : 'paragraph')
        if (role === 'header' || role === 'signature') this.#add(node, role, this.#next(role))
        else {
          const paragraph = this.#next('paragraph')
          this.#add(node, role, paragraph, {paragraph})
        }
        return
      }
      case 'table':
        this.#table(node)
        return
      case 'code':
      case 'html':
      case 'thematicBreak':
      case 'yaml':
        return
      default:
        if ('children' in node) for (const child of node.children) this.block(child, inList || node.type === 'listItem')
    }
  }

  /** A note of several paragraphs is one unit a paragraph: `footnote-4`, `footnote-4-2`. */
  footnote(node: FootnoteDefinition): void {
    this.#section = undefined
    const number = node.label ?? node.identifier
    let part = 0
    for (const child of node.children) {
      if (child.type !== 'paragraph') continue
      part++
      this.#add(child, 'footnote', part === 1 ? `footnote-${number}` : `footnote-${number}-${part}`, {footnote: number})
    }
  }

  #table({children}: Table): void {
    const table = this.#tables++
    children.forEach((line, row) => {
      line.children.forEach((cell, column) => this.#add(cell, 'table-cell', this.#next('cell'), {cell: {table, row, column}}))
    })
  }

  #add(node: Parent & Node, role: Role, id: string, more: Partial<Unit> = {}): void {
    const pieces: Piece[] = []
    const markers: Unit['markers'] = []
    let length = 0
    const collect = (child: Nodes): void => {
      if (child.type === 'footnoteReference') {
        markers.push({at: length, footnote: child.label ?? child.identifier})
        return
      }
      if (child.type === 'text' || child.type === 'break' || child.type === 'inlineCode') {
        for (const piece of child.data?.pieces ?? []) {
          pieces.push(piece)
          length += piece[2] === undefined ? piece[1] - piece[0] : piece[2].length
        }
        return
      }
      if ('children' in child) for (const grandchild of child.children) collect(grandchild)
    }
    for (const child of node.children as Nodes[]) collect(child)
    const trace = pieces.length > 0 ? Trace.from(this.#raw, pieces) : Trace.of(this.#raw, 0, 0)
    node.data = {...node.data, unit: id}
    this.units.push(unitOf(id, role, trace, {markers, ...(this.#section && {section: this.#section}), ...more}))
  }

  #next(kind: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    return `${kind}-${count}`
  }
}
