import {fromXml} from 'xast-util-from-xml'
import type {Nodes} from 'xast'
import type {HeaderPart} from '../structure/head/lines.ts'
import {find, isElement, offsetsOf, textOf, TreeBuilder, type Element, type ReadTree, type Text} from './markup.ts'
import {UnreadableInput} from './text.ts'

/**
 * The official XML of a paper (`officiele-publicatie`, and `kamerwrk` from before 2010) → the letter's tree, whose nodes
 * point into the XML itself. Metadata, tags and typesetter's instructions are markup.
 *
 * @throws UnreadableInput on XML that is not well-formed, and on a document type declaration: entities are not expanded.
 */
export function readOfficialXml(raw: string): ReadTree {
  if (/<!DOCTYPE/i.test(raw)) throw new UnreadableInput('Has a document type declaration, which official papers do not: take it out')
  const root = parseXml(raw)
  const reader = new Reader(raw)
  reader.walk(root)
  return reader.builder.finish()
}

/** @throws UnreadableInput on XML that is not well-formed. */
export function parseXml(raw: string): Element {
  try {
    const root = fromXml(raw)
    const element = root.children.find(node => node.type === 'element')
    return toElement(element!) as Element
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableInput('Elements nest too deep: this is no paper')
    throw new UnreadableInput(`Is not well-formed XML: ${causeOf(error)}`)
  }
}

/* --- internal --- */

/** Elements whose text is no part of the paper. */
const LEFT_OUT: ReadonlySet<string> = new Set(['metadata', 'meta', 'datumtijd', 'li.nr', 'ltrlabel', 'versie'])

const LINES: Readonly<Record<string, HeaderPart>> = {vergaderjaar: 'session', kameraanduiding: 'chamber', kamernummer: 'chamber-number'}

/** Elements that are a part of the head by their name. */
const HEAD: Readonly<Record<string, HeaderPart>> = {
  dossiernummer: 'dossier', stuknr: 'number', datumtekst: 'date', nummer: 'number', vergjaar: 'session', kamer: 'chamber'
}

/** Before 2010 the dossier is the subject, with a number and a name. */
const SUBJECT: Readonly<Record<string, HeaderPart>> = {nummer: 'dossier', naam: 'dossier-title'}

/** Deeper than any paper; markup that nests further is made to harm. */
const DEEPEST = 200

class Reader {
  readonly builder: TreeBuilder
  #division = 0

  constructor(raw: string) {
    this.builder = new TreeBuilder(raw)
  }

  walk(element: Element, depth = 0): void {
    if (depth > DEEPEST) throw new UnreadableInput(`Elements nest deeper than ${DEEPEST}: this is no paper`)
    const {name} = element
    const below = (): void => {
      element.children.forEach((child, index) => {
        this.#blankBefore(element, index)
        if (isElement(child)) this.walk(child, depth + 1)
        else if (!isLayout(child, element)) this.builder.text(child)
      })
    }
    const block = (close: () => void): void => {
      this.builder.paragraph()
      below()
      close()
    }
    if (LEFT_OUT.has(name)) return
    const head = parentOf(element)?.name === 'onderw' ? (SUBJECT[name] ?? HEAD[name]) : HEAD[name]
    if (name === 'tekstregel') {
      const part = LINES[element.attributes['inhoud'] ?? '']
      if (part) block(() => this.builder.paragraph({role: 'header', part}))
    } else if (head) block(() => this.builder.paragraph({role: 'header', part: head}))
    else if (name === 'noot') this.#note(element, depth)
    else if (name === 'titel' || name === 'kop' || name === 'tussenkop' || name === 'tuskop') this.#heading(element, block)
    else if (name === 'divisie' || name === 'bijlage') {
      this.#division++
      below()
      this.#division--
    } else if (name === 'lijst') {
      this.builder.paragraph()
      this.builder.list(/^\d/.test(textOf(find(element, ({name: own}) => own === 'li.nr') ?? element).trim()))
      below()
      this.builder.endList()
    } else if (name === 'table') this.#table(element, depth)
    else if (name === 'ondertekening') this.#signature(element, below)
    else if (BLOCKS.has(name)) block(() => this.builder.paragraph())
    else below()
  }

  #note(element: Element, depth: number): void {
    const label = find(element, ({name}) => name === 'noot.nr')
    const shown = label?.children.find(child => !isElement(child) && child.value.trim() !== '') as Text | undefined
    const number = shown?.value.trim() ?? element.attributes['id'] ?? '?'
    if (shown) this.builder.marker(number, shown.start + shown.value.indexOf(number), shown.start + shown.value.indexOf(number) + number.length)
    this.builder.note(number, end => {
      for (const child of element.children) {
        if (!isElement(child) || child.name === 'noot.nr') continue
        this.#inline(child, depth + 1)
        end()
      }
    })
  }

  /** All the text of an element, whatever blocks it has. */
  #inline(element: Element, depth: number): void {
    if (depth > DEEPEST) throw new UnreadableInput(`Elements nest deeper than ${DEEPEST}: this is no paper`)
    element.children.forEach((child, index) => {
      this.#blankBefore(element, index)
      if (!isElement(child)) this.builder.text(child)
      else if (child.name === 'noot') this.#note(child, depth)
      else this.#inline(child, depth + 1)
    })
  }

  /** `<voornaam>H.M.</voornaam><achternaam>De Jonge</achternaam>`: words, though no blank stands between. */
  #blankBefore({name, children}: Element, index: number): void {
    const [before, child] = [children[index - 1], children[index]!]
    if (before && isElement(before) && isElement(child) && OF_WORDS.has(name)) this.builder.blank(before.end - 1, before.end)
  }

  #heading(element: Element, block: (close: () => void) => void): void {
    const {name, attributes} = element
    const parent = parentOf(element)
    if (name === 'titel' && parent?.name === 'dossier') block(() => this.builder.paragraph({role: 'header', part: 'dossier-title'}))
    else if (name === 'titel' && parent?.name === 'stuk') block(() => this.builder.heading(1, {part: 'title'}))
    else if (name === 'titel' && parent?.name === 'kop') for (const child of element.children) {
      if (isElement(child)) this.#inline(child, 0)
      else this.builder.text(child)
    } else {
      const cursive = name !== 'kop' && /^cur/.test(attributes['kopopmaak'] ?? attributes['letat'] ?? '')
      block(() => this.builder.heading(name === 'kop' ? 1 + Math.max(1, this.#division) : 2 + this.#division + (cursive ? 1 : 0)))
    }
  }

  #table(element: Element, depth: number): void {
    this.builder.paragraph()
    let first = true
    const walk = (node: Element): void => {
      if (node.name === 'row') {
        const cells = node.children.filter(isElement).filter(({name}) => name === 'entry')
        if (cells.length > 0) this.builder.tableRow(cells.map(cell => () => this.#inline(cell, depth)), first)
        first = false
      } else if (node.name === 'title' || node.name === 'titel') {
        this.#inline(node, depth)
        this.builder.paragraph()
      } else for (const child of node.children) if (isElement(child)) walk(child)
    }
    walk(element)
  }

  /** Role and name stand in lines of their own. */
  #signature(element: Element, below: () => void): void {
    this.builder.paragraph()
    const role = find(element, ({name}) => name === 'functie')
    const signer = find(element, ({name}) => name === 'naam')
    if (!role || !signer) below()
    else {
      this.#inline(role, 0)
      this.builder.lineBreak(role.end - '</functie>'.length, role.end)
      this.#inline(signer, 0)
    }
    this.builder.paragraph({role: 'signature'})
  }
}

const BLOCKS: ReadonlySet<string> = new Set(['al', 'li', 'naam', 'functie', 'onderw', 'stuk', 'tekst', 'deel', 'plaats', 'dagtekening', 'citaat'])

/** Elements whose children are words of their own. */
const OF_WORDS: ReadonlySet<string> = new Set(['naam', 'kop', 'dossiernummer', 'stuknr'])

/** Blanks between elements that hold no text of their own. */
function isLayout({value}: Text, {name}: Element): boolean {
  return value.trim() === '' && (value.includes('\n') || value === '') && !INLINE_BLANKS.has(name)
}

/** Elements in which a line end between two children is a blank of the text. */
const INLINE_BLANKS: ReadonlySet<string> = new Set(['al', 'dossiernummer', 'stuknr', 'datumtekst', 'titel', 'kop', 'naam', 'tussenkop', 'noot.al'])

function parentOf(element: Element): Element | undefined {
  return (element as Element & {parent?: Element}).parent
}

function causeOf(error: unknown): string {
  const {cause, message} = error as Error
  return (cause instanceof Error ? cause.message : message).split('\n')[0]!
}

function toElement(node: Nodes, parent?: Element): Element | Text | undefined {
  const {start, end} = offsetsOf(node)
  if (node.type === 'text') return {value: node.value, start, end}
  if (node.type === 'cdata') return {value: node.value, start: start + '<![CDATA['.length, end: end - ']]>'.length}
  if (node.type !== 'element') return undefined
  const element: Element & {parent?: Element} = {name: node.name, attributes: node.attributes as Record<string, string>, children: [], start, end, ...(parent && {parent})}
  element.children = node.children.map(child => toElement(child, element)).filter(child => child !== undefined)
  return element
}
