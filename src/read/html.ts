import type {Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {questionLine} from '../language/questions.ts'
import {isCaption, isHeading, questionNumbers} from './markup-headings.ts'
import {columnsOf, gridOf, isData, isSigned} from './html-tables.ts'
import {find, isElement, offsetsOf, textOf, textsOf, TreeBuilder, type Element, type ReadTree, type Text} from './markup.ts'
import {UnreadableInput} from './text.ts'

const parser = unified().use(rehypeParse).freeze()

/**
 * HTML of a paper → the letter's tree, whose nodes point into the HTML itself. Footnotes are what links say: a link whose
 * text is a number, to an element that has more to say than the number.
 *
 *     <sup><a href="#footnote-1">[1]</a></sup>  …  <li id="footnote-1"><p>Kamerstuk … <a href="#footnote-ref-1">↑</a></p></li>
 *
 * @throws UnreadableInput where elements nest deeper than any paper's.
 */
export function readHtml(raw: string): ReadTree {
  const root = toElement(parser.parse(raw), 0)
  const main = find(root as Element, ({name, attributes}) => name === 'main' || name === 'article' || attributes['id'] === 'broodtekst') ?? (root as Element)
  const reader = new Reader(raw, main)
  reader.walk(main)
  return reader.builder.finish()
}

/* --- internal --- */

const LEFT_OUT: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript', 'nav', 'form', 'button', 'svg', 'img', 'iframe', 'aside', 'footer', 'select'])
const BLOCKS: ReadonlySet<string> = new Set([
  'p', 'div', 'section', 'article', 'main', 'body', 'li', 'dd', 'dt', 'td', 'th', 'tr', 'table', 'tbody', 'thead', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'header', 'figure', 'figcaption', 'address', 'hr'
])

/** Of officielebekendmakingen.nl: what closes a note that stands open, and the mark of an item, which is no text of its own. */
const OWN_MARKS: ReadonlySet<string> = new Set(['note-close', 'ol'])

function isLeftOut({name, attributes}: Element): boolean {
  return LEFT_OUT.has(name) || (name !== 'ol' && attributes['className']?.split(' ').some(own => OWN_MARKS.has(own)) === true)
}

const BOLD: ReadonlySet<string> = new Set(['strong', 'b', 'a', 'br'])
const ITALIC: ReadonlySet<string> = new Set(['em', 'i', 'a', 'br'])

/** Deeper than any paper; markup that nests further is made to harm. */
const DEEPEST = 500

class Reader {
  readonly builder: TreeBuilder
  readonly #notes: Notes
  readonly #numbers: ReadonlySet<Element>
  #hasBold = false

  constructor(raw: string, root: Element) {
    this.builder = new TreeBuilder(raw)
    this.#numbers = questionNumbers(root)
    this.#notes = notesOf(root)
  }

  walk(element: Element, isBold = false): void {
    const {name} = element
    if (isLeftOut(element)) return
    if (name === 'a') this.builder.link(element.attributes['href'], element)
    const marker = this.#notes.markers.get(element)
    if (marker) {
      const {number, body} = marker
      const shown = textsOf(element).find(({value}) => value.includes(number))!
      const start = shown.start + shown.value.indexOf(number)
      this.builder.marker(number, body, [start, start + number.length])
      return
    }
    const note = this.#notes.bodies.get(element)
    if (note) {
      this.builder.paragraph()
      this.builder.note(note, element, end => this.#note(element, note, end))
    } else if (/^h[1-6]$/.test(name)) {
      this.builder.paragraph()
      this.#below(element)
      this.builder.heading(Math.max(2, Number(name[1])))
    } else if (name === 'br') this.builder.lineBreak([element.start, element.end])
    else if (name === 'table' && isSigned(element)) this.#signatures(element)
    else if (name === 'table' && isData(element)) this.#table(element)
    else if (name === 'ul' || name === 'ol') {
      this.builder.paragraph()
      this.builder.list(name === 'ol')
      this.#below(element)
      this.builder.endList()
    } else if (BLOCKS.has(name)) {
      this.builder.paragraph()
      if (name === 'li') this.builder.item()
      this.#below(element, isBold)
      const depth = name === 'p' ? this.#depthOf(element) : undefined
      if (depth === undefined) this.builder.paragraph()
      else this.builder.heading(depth)
    } else this.#below(element, isBold)
  }

  #below(element: Element, isBold = false): void {
    for (const child of element.children) {
      if (isElement(child)) this.walk(child, isBold)
      else this.builder.text(child)
    }
  }

  /** How deep a paragraph is a heading, if it is one: one in italics stands below those in bold. */
  #depthOf(element: Element): 2 | 3 | undefined {
    if (this.#numbers.has(element) || element.attributes['className'] === 'nummer' || questionLine.test(textOf(element).trim())) return 2
    if (isHeading(element, ({name}) => BOLD.has(name))) {
      this.#hasBold = true
      return 2
    }
    return isHeading(element, ({name}) => ITALIC.has(name)) && !isCaption(textOf(element).trim()) ? (this.#hasBold ? 3 : 2) : undefined
  }

  /** A note without its own number in front and without the links back. */
  #note(element: Element, number: string, end: () => void): void {
    let begun = false
    const walk = (node: Element | Text): void => {
      if (!isElement(node)) {
        if (begun || !isLabel(node.value, number)) this.builder.text(node)
        begun ||= node.value.trim() !== ''
      } else if (!isLeftOut(node) && !this.#notes.back.has(node)) {
        if (node.name === 'a') this.builder.link(node.attributes['href'], node)
        for (const child of node.children) walk(child)
        if (BLOCKS.has(node.name)) end()
      }
    }
    walk(element)
  }

  #table(table: Element): void {
    this.builder.paragraph()
    const grid = gridOf(table)
    let row = 0
    const walk = (node: Element | Text): void => {
      if (!isElement(node)) this.builder.text(node)
      else if (node.name === 'tr') {
        this.builder.paragraph()
        if (!node.children.some(isElement)) return
        this.builder.tableRow(grid[row]!.map(cell => () => cell && this.#inline(cell)), row === 0)
        row++
      } else if (node.name !== 'table' && find(node, ({name}) => name === 'tr' || name === 'table')?.name === 'tr') node.children.forEach(walk)
      else this.#below(node)
    }
    table.children.forEach(walk)
    this.builder.paragraph()
  }

  /** Each column is one who signs: the role, and the name below. */
  #signatures(table: Element): void {
    this.builder.paragraph()
    for (const cells of columnsOf(table)) {
      cells.forEach((cell, index) => {
        this.#inline(cell)
        if (index < cells.length - 1) this.builder.lineBreak(this.builder.closingOf(cell))
      })
      this.builder.paragraph({role: 'signature'})
    }
  }

  #inline(element: Element): void {
    for (const child of element.children) {
      if (!isElement(child)) this.builder.text(child)
      else if (this.#notes.markers.has(child)) this.walk(child)
      else if (!isLeftOut(child)) {
        if (child.name === 'a') this.builder.link(child.attributes['href'], child)
        if (BLOCKS.has(child.name) || child.name === 'br') this.builder.blank(this.builder.openingOf(child))
        this.#inline(child)
      }
    }
  }
}

interface Notes {
  /** Links that are markers, with the number that each shows and its note. */
  markers: Map<Element, {number: string; body: Element}>
  /** Elements that are notes. */
  bodies: Map<Element, string>
  /** Links from a note to its marker. */
  back: Set<Element>
}

const LABEL = /^[[(]?(\d{1,3}|[a-z]|\*{1,3})[\])]?$/

function notesOf(root: Element): Notes {
  const notes: Notes = {markers: new Map(), bodies: new Map(), back: new Set()}
  const byId = new Map<string, Element>()
  const links: Element[] = []
  const collect = (element: Element, block: Element): void => {
    const id = element.attributes['id'] ?? (element.name === 'a' ? element.attributes['name'] : undefined)
    // an anchor stands for the block that it opens
    if (id && !byId.has(id)) byId.set(id, BLOCKS.has(element.name) ? element : block)
    if (element.name === 'a' && element.attributes['href']?.startsWith('#')) links.push(element)
    for (const child of element.children) if (isElement(child)) collect(child, BLOCKS.has(element.name) ? element : block)
  }
  collect(root, root)
  const claimed = new Set<Element>()
  for (const link of links) {
    const number = LABEL.exec(textOf(link).trim())?.[1]
    const body = byId.get(link.attributes['href']!.slice(1))
    if (number === undefined || !body || body === root || body.start < link.end || claimed.has(body) || textOf(body).trim().length < 4) continue
    claimed.add(body)
    notes.markers.set(link, {number, body})
    notes.bodies.set(body, number)
  }
  for (const link of links) {
    if (!notes.markers.has(link) && /^(?:↑|terug|\^|[[(]?\d{1,3}[\])]?)$/i.test(textOf(link).trim())) notes.back.add(link)
  }
  return notes
}

/** The number that a note begins with. */
function isLabel(value: string, number: string): boolean {
  return value.trim() === '' || LABEL.exec(value.trim())?.[1] === number
}

function toElement(node: Nodes, depth: number): Element | Text | undefined {
  if (depth > DEEPEST) throw new UnreadableInput(`Elements nest deeper than ${DEEPEST}: this is no paper`)
  const {start, end} = offsetsOf(node)
  if (node.type === 'text') return {value: node.value, start, end}
  if (node.type !== 'element' && node.type !== 'root') return undefined
  const children = node.children.map(child => toElement(child, depth + 1)).filter(child => child !== undefined)
  if (node.type === 'root') return {name: 'root', attributes: {}, children, start: 0, end}
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(node.properties)) attributes[key] = Array.isArray(value) ? value.join(' ') : String(value)
  return {name: node.tagName, attributes, children, start, end}
}
