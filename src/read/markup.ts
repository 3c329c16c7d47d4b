import type {FootnoteDefinition, FootnoteReference, List, Paragraph, PhrasingContent, Root, TableRow} from 'mdast'
import type {Node} from 'unist'
import {characterClaims} from '../check/characters.ts'
import type {HeaderPart} from '../structure/head/lines.ts'
import {characterLedger, Trace, type Piece, type Span} from '../trace/index.ts'
import {publicationOf, type SourceLink} from '../resolve/links.ts'
import type {Role} from '../types.ts'
import {alignMarkup} from './align-markup.ts'
import {withSignatures} from './markup-signatures.ts'

/** An element of a marked-up source, whatever parser gave it. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | Text)[]
  start: number
  end: number
}

export interface Text {
  value: string
  start: number
  end: number
}

/** What a reader of markup gives: a letter's tree, and the characters of the source that no node owns. */
export interface ReadTree {
  tree: Root
  dropped: Piece[]
  /** The links to official publications. */
  links: SourceLink[]
}

export interface BlockData {
  role?: Role
  part?: HeaderPart
}

export function isElement(node: Element | Text): node is Element {
  return 'name' in node
}

/** All that an element says, with blanks as they stand. */
export function textOf(node: Element | Text): string {
  return isElement(node) ? node.children.map(textOf).join('') : node.value
}

/** The texts of an element, in order. */
export function textsOf(element: Element): Text[] {
  return element.children.flatMap(child => (isElement(child) ? textsOf(child) : [child]))
}

/** The first element below (or the node itself) that a test holds for. */
export function find(node: Element, test: (element: Element) => boolean): Element | undefined {
  if (test(node)) return node
  for (const child of node.children) {
    const found = isElement(child) ? find(child, test) : undefined
    if (found) return found
  }
  return undefined
}

/** The offsets of a node that rehype or xast-util-from-xml made. */
export function offsetsOf(node: Node): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

/**
 * Builds a letter's tree from markup, block by block. Text is given in the order of the source; what is not given
 * becomes markup.
 */
export class TreeBuilder {
  readonly #raw: string
  readonly #root: Root = {type: 'root', children: []}
  readonly #notes: {note: FootnoteDefinition; key: unknown}[] = []
  readonly #links: SourceLink[] = []
  readonly #markers: {marker: FootnoteReference; key: unknown}[] = []
  #inline: PhrasingContent[] = []
  #pieces: Piece[] = []
  /** The lists that are open, the innermost last. */
  readonly #lists: OpenList[] = []

  constructor(raw: string) {
    this.#raw = raw
  }

  text({value, start, end}: Text): void {
    for (const piece of alignMarkup(value, this.#raw, start, end)) {
      const isBlank = (piece[2] ?? this.#raw.slice(piece[0], piece[1])) === ' '
      if (isBlank && !this.#endsInWord()) this.#pieces.push([piece[0], piece[1], '', 'blanks'])
      else this.#pieces.push(piece)
    }
  }

  /** A line break inside a block: the tag that makes it. */
  lineBreak([start, end]: Span): void {
    if (!this.#endsInWord()) return
    this.#closeText()
    this.#inline.push({type: 'break', data: {pieces: [[start, end, ' ', 'line break']]}})
  }

  /** A blank that the source leaves to its elements: the tag that stands for it. */
  blank([start, end]: Span): void {
    if (this.#endsInWord()) this.#pieces.push([start, end, ' ', 'blanks'])
  }

  /** An element whose text leads to an address, or to a publication by its identifier. */
  link(address: string | undefined, {start, end}: Element): void {
    const target = address === undefined ? undefined : publicationOf(address)
    if (target !== undefined) this.#links.push({target, start, end})
  }

  /** Where the tag stands that opens an element. */
  openingOf({start, end}: Element): Span {
    const close = this.#raw.indexOf('>', start)
    return [start, close < 0 || close >= end ? end : close + 1]
  }

  /** Where the tag stands that closes an element; of one without, the element. */
  closingOf({start, end}: Element): Span {
    return [Math.max(start, this.#raw.lastIndexOf('<', end - 1)), end]
  }

  /** A footnote marker that stands at `start` to `end`; `key` is what its note has too, and no other note. */
  marker(number: string, key: unknown, [start, end]: Span): void {
    this.#closeText()
    const marker: FootnoteReference = {type: 'footnoteReference', identifier: number, label: number, data: {pieces: [[start, end]]}}
    this.#markers.push({marker, key})
    this.#inline.push(marker)
  }

  paragraph(data: BlockData = {}): void {
    const children = this.#takeInline()
    if (children.length === 0) return
    const paragraph: Paragraph = {type: 'paragraph', children, data: {...data}}
    if (this.#lists.length === 0 || data.role) this.#outsideLists().push(paragraph)
    else this.#inItem({...paragraph, data: {role: 'list-item'}})
  }

  /** `depth` as in mdast: 1 is the paper's own title. */
  heading(depth: number, data: BlockData = {}): void {
    const children = this.#takeInline()
    if (children.length === 0) return
    const role = depth === 1 ? 'title' : 'heading'
    this.#outsideLists().push({type: 'heading', depth: Math.min(6, depth) as 1, children, data: {role, ...data}})
  }

  /** Opens a list, within the item that is open if there is one. */
  list(ordered: boolean): void {
    this.#lists.push({ordered, node: undefined, isNew: true})
  }

  /** Begins an item of the innermost list; the paragraphs that follow are its own. */
  item(): void {
    const list = this.#lists.at(-1)
    if (list) list.isNew = true
  }

  endList(): void {
    this.#lists.pop()
  }

  tableRow(cells: readonly (() => void)[], first: boolean): void {
    const row: TableRow = {type: 'tableRow', children: cells.map(fill => {
      fill()
      return {type: 'tableCell', children: this.#takeInline() as never[], data: {role: 'table-cell'}}
    })}
    const blocks = this.#outsideLists()
    const last = blocks.at(-1)
    if (!first && last?.type === 'table') last.children.push(row)
    else blocks.push({type: 'table', align: row.children.map(() => null), children: [row]})
  }

  /** What `fill` says becomes the paragraphs of a note; each of its blocks calls back. */
  note(number: string, key: unknown, fill: (block: () => void) => void): void {
    const [inline, pieces] = [this.#inline, this.#pieces]
    this.#inline = []
    this.#pieces = []
    const note: FootnoteDefinition = {type: 'footnoteDefinition', identifier: number, label: number, children: []}
    const block = (): void => {
      const children = this.#takeInline()
      if (children.length > 0) note.children.push({type: 'paragraph', children, data: {role: 'footnote'}})
    }
    fill(block)
    block()
    this.#notes.push({note, key})
    this.#inline = inline
    this.#pieces = pieces
  }

  /** The tree; what no node owns is markup. */
  finish(): ReadTree {
    this.paragraph()
    const labels = new Labels()
    for (const {marker, key} of this.#markers) marker.identifier = marker.label = labels.of(marker.identifier, key)
    for (const {note, key} of this.#notes) note.identifier = note.label = labels.of(note.identifier, key)
    this.#root.children = [...withSignatures(this.#root.children, this.#raw), ...this.#notes.map(({note}) => note)]
    const {gaps} = characterLedger(this.#raw.length, characterClaims({tree: this.#root, dropped: []}))
    return {tree: this.#root, links: this.#links, dropped: gaps.map(({start, end}): Piece => [start, end, '', 'markup'])}
  }

  /** What has no place in a list parts it: what follows begins it anew. */
  #outsideLists(): Root['children'] {
    for (const list of this.#lists) Object.assign(list, {node: undefined, isNew: true})
    return this.#root.children
  }

  #inItem(paragraph: Paragraph): void {
    const list = this.#lists.at(-1)!
    const items = this.#nodeOf(this.#lists.length - 1).children
    if (list.isNew) items.push({type: 'listItem', spread: false, checked: null, children: [paragraph]})
    else {
      const item = items.at(-1)!
      item.spread ||= item.children.at(-1)?.type === 'paragraph'
      item.children.push(paragraph)
    }
    list.isNew = false
  }

  /** The node of an open list, made where it first has an item: an empty one is none. */
  #nodeOf(depth: number): List {
    const list = this.#lists[depth]!
    if (list.node) return list.node
    const {ordered} = list
    const outer = depth > 0 && !this.#lists[depth - 1]!.isNew ? this.#nodeOf(depth - 1).children.at(-1) : undefined
    const siblings = outer?.children ?? this.#root.children
    list.node = {type: 'list', ordered, start: ordered ? 1 : null, spread: false, children: []}
    siblings.push(list.node)
    return list.node
  }

  #endsInWord(): boolean {
    const last = this.#pieces.findLast(piece => piece[2] !== '')
    if (last) return !(last[2] ?? this.#raw.slice(last[0], last[1])).endsWith(' ')
    const node = this.#inline.at(-1)
    if (node?.type === 'footnoteReference') return true
    return node?.type === 'text' && !node.value.endsWith(' ')
  }

  #closeText(): void {
    const pieces = this.#pieces
    this.#pieces = []
    if (pieces.length === 0) return
    const trace = Trace.from(this.#raw, pieces)
    this.#inline.push({type: 'text', value: trace.value, data: {pieces: trace.pieces}})
  }

  /** The inline content so far, without a blank at its end. */
  #takeInline(): PhrasingContent[] {
    const last = this.#pieces.findLastIndex(piece => piece[2] !== '')
    const piece = this.#pieces[last]
    if (piece && (piece[2] ?? this.#raw.slice(piece[0], piece[1])) === ' ') this.#pieces[last] = [piece[0], piece[1], '', 'blanks']
    this.#closeText()
    const inline = this.#inline
    this.#inline = []
    while (inline.at(-1)?.type === 'break') inline.pop()
    return inline.some(node => node.type !== 'text' || node.value !== '') ? inline : []
  }
}

/* --- internal --- */

interface OpenList {
  ordered: boolean
  node: List | undefined
  /** Whether the next paragraph begins an item. */
  isNew: boolean
}

/** Notes that are counted anew get labels of their own, in the order of their markers: `1`, `1.2`. */
class Labels {
  readonly #byKey = new Map<unknown, string>()
  readonly #times = new Map<string, number>()

  of(number: string, key: unknown): string {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const time = (this.#times.get(number) ?? 0) + 1
    this.#times.set(number, time)
    const label = time === 1 ? number : `${number}.${time}`
    this.#byKey.set(key, label)
    return label
  }
}
