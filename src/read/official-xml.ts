import {fromXml} from 'xast-util-from-xml'
import type {Nodes} from 'xast'
import {questionLine} from '../language/questions.ts'
import {STARTS_ROLE} from '../structure/signatures/lines.ts'
import {find, isElement, offsetsOf, textOf, TreeBuilder, type Element, type ReadTree, type Text} from './markup.ts'
import {isCaption, isHeading} from './markup-headings.ts'
import {UnreadableInput} from './text.ts'
import {blocks, headLines, headParts, inline, leftOut, numbered, numbers, ofWords, signed, standsAlone, subjectParts, withBlanks} from './xml-elements.ts'
import {cellsOf, columnsOf} from './xml-tables.ts'

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

/** Deeper than any paper; markup that nests further is made to harm. */
const DEEPEST = 200

class Reader {
  readonly builder: TreeBuilder
  #division = 0
  #hasTitle = false
  /** How often each number stood, of markers and of notes that stand apart. */
  readonly #times = new Map<string, number>()
  /** Whether a number stands that the next block goes on behind. */
  #isNumbered = false

  constructor(raw: string) {
    this.builder = new TreeBuilder(raw)
  }

  walk(element: Element, depth = 0, isInText = false): void {
    if (depth > DEEPEST) throw new UnreadableInput(`Elements nest deeper than ${DEEPEST}: this is no paper`)
    const {name} = element
    if (leftOut.has(name)) return
    if (name === 'extref') this.builder.link(element.attributes['doc'], element)
    const parent = parentOf(element)?.name
    const head = parent === 'onderw' ? (subjectParts[name] ?? headParts[name]) : headParts[name]
    const below = (): void => this.#below(element, depth)
    if (name === 'tekstregel') this.#line(element, below)
    else if (head) this.#block(below, () => this.builder.paragraph({role: 'header', part: head}))
    else if (name === 'kamervraagomschrijving') this.#asked(below)
    else if (name === 'noot' || name === 'voetnoot') this.#note(element, depth)
    else if (name === 'voetref') this.#marker(element, this.#apart('marker', textOf(element)))
    else if (name === 'titel' || name === 'kop' || name === 'tussenkop' || name === 'tuskop') this.#heading(element, below)
    else if (numbers.has(name) && !isInText) this.#number(element, below)
    else if (name === 'divisie' || name === 'bijlage') {
      this.#division++
      this.#block(below)
      this.#division--
    } else if (name === 'lijst') {
      this.builder.paragraph()
      this.builder.list(/^\d/.test(textOf(find(element, ({name: own}) => own === 'li.nr') ?? element).trim()))
      below()
      this.builder.endList()
    } else if (name === 'li') {
      this.builder.paragraph()
      this.builder.item()
      this.#block(below)
    } else if (name === 'table') this.#table(element, depth)
    else if (name === 'ondertekening') this.#signature(element, depth)
    else if (name === 'definitie-item' && isOneLine(element)) this.#block(() => this.#inline(element, depth))
    else if (name === 'al') this.#paragraph(element, below)
    else if (inline.has(name) || (isInText && !blocks.has(name))) below()
    else this.#block(below)
  }

  #below(element: Element, depth: number): void {
    const isText = hasText(element) || ofWords.has(element.name)
    element.children.forEach((child, index) => {
      this.#blankBefore(element, index)
      if (isElement(child)) this.walk(child, depth + 1, isText)
      else if (!isLayout(child, element)) this.builder.text(child)
    })
  }

  #block(below: () => void, close = (): void => this.builder.paragraph()): void {
    if (!this.#isNumbered) this.builder.paragraph()
    this.#isNumbered = false
    below()
    close()
  }

  #paragraph(element: Element, below: () => void): void {
    const depth = this.#depthOf(element)
    this.#block(below, () => (depth === undefined ? this.builder.paragraph() : this.builder.heading(depth)))
  }

  /** How deep a paragraph is a heading, if it is one: some papers mark theirs as no more than emphasis. */
  #depthOf(element: Element): number | undefined {
    if (parentOf(element)?.name === 'li' || element.children.length > 3) return undefined
    if (questionLine.test(textOf(element).trim())) return 2
    if (isHeading(element, child => emphasis(child) === 'vet')) return 2 + this.#division
    return isHeading(element, child => emphasis(child) === 'cur') && !isCaption(textOf(element).trim()) ? 3 + this.#division : undefined
  }

  #number(element: Element, below: () => void): void {
    const parent = parentOf(element)?.name ?? ''
    const isHeading = numbered.has(parent) && (parent === 'vraag' || parent === 'antwoord' || standsAlone.test(textOf(element).trim()))
    if (isHeading) this.#block(below, () => this.builder.heading(parent === 'wijzig-lid' ? 3 : 2))
    else {
      this.builder.paragraph()
      below()
      this.builder.blank(this.builder.closingOf(element))
      this.#isNumbered = true
    }
  }

  /** A line of the print's head; of the Kamerstukken in general it says nothing that is printed. */
  #line({attributes}: Element, below: () => void): void {
    const part = headLines[attributes['inhoud'] ?? '']
    if (part) this.#block(below, () => this.builder.paragraph({role: 'header', part}))
  }

  /** What was asked is the title of questions, and who answers stands below it. */
  #asked(below: () => void): void {
    this.#block(below, () => (this.#hasTitle ? this.builder.paragraph({role: 'header', part: 'answer'}) : this.builder.heading(1, {part: 'title'})))
    this.#hasTitle = true
  }

  /** A number that stands for a note: what there is of it, where it stands. */
  #marker(label: Element | undefined, key: unknown): string | undefined {
    const shown = label && find(label, hasText)?.children.find(child => !isElement(child) && child.value.trim() !== '') as Text | undefined
    if (!shown) return undefined
    const number = shown.value.trim()
    const start = shown.start + shown.value.indexOf(number)
    this.builder.marker(number, key, [start, start + number.length])
    return number
  }

  /** What a note that stands apart from its marker has in common with it: their number, and which time it comes. */
  #apart(side: 'marker' | 'note', shown: string): string {
    const number = shown.trim()
    const time = (this.#times.get(`${side} ${number}`) ?? 0) + 1
    this.#times.set(`${side} ${number}`, time)
    return `${number} ${time}`
  }

  /** A note stands where its marker does; before 2010 its marker stands apart (`voetref`). */
  #note(element: Element, depth: number): void {
    const isInPlace = element.name === 'noot'
    const label = element.children.find(child => isElement(child) && child.name === (isInPlace ? 'noot.nr' : 'nr')) as Element | undefined
    const key = isInPlace ? element : this.#apart('note', label ? textOf(label) : '')
    const number = (isInPlace ? this.#marker(label, key) : label && textOf(label).trim()) || element.attributes['id'] || '?'
    this.builder.note(number, key, end => {
      const parts = (parent: Element, level: number): void => {
        for (const child of parent.children) {
          if (!isElement(child)) this.builder.text(child)
          else if (child === label || leftOut.has(child.name)) continue
          else if (child.name === 'noot.lijst' || child.name === 'noot.li') parts(child, level + 1)
          else {
            this.#inline(child, level + 1)
            end()
          }
        }
      }
      parts(element, depth)
    })
  }

  /** All the text of an element, whatever blocks it has, a blank between each. */
  #inline(element: Element, depth: number): void {
    if (depth > DEEPEST) throw new UnreadableInput(`Elements nest deeper than ${DEEPEST}: this is no paper`)
    element.children.forEach((child, index) => {
      this.#blankBefore(element, index)
      if (!isElement(child)) this.builder.text(child)
      else if (child.name === 'noot') this.#note(child, depth)
      else if (!leftOut.has(child.name)) {
        if (child.name === 'extref') this.builder.link(child.attributes['doc'], child)
        if (blocks.has(child.name) || child.name === 'li') this.builder.blank(this.builder.openingOf(child))
        this.#inline(child, depth + 1)
      }
    })
  }

  /** `<voornaam>H.M.</voornaam><achternaam>De Jonge</achternaam>`: words, though no blank stands between. */
  #blankBefore({name, children}: Element, index: number): void {
    const [before, child] = [children[index - 1], children[index]!]
    if (before && isElement(before) && isElement(child) && ofWords.has(name)) this.builder.blank(this.builder.closingOf(before))
  }

  #heading(element: Element, below: () => void): void {
    const {name, attributes} = element
    const parent = parentOf(element)
    if (name === 'kop' && parent?.name === 'kamerwrk') this.#block(below, () => this.builder.paragraph({role: 'header', part: 'series'}))
    else if (name === 'titel' && parent?.name === 'dossier') this.#block(below, () => this.builder.paragraph({role: 'header', part: 'dossier-title'}))
    else if (name === 'titel' && parent?.name === 'stuk') this.#block(below, () => this.builder.heading(1, {part: 'title'}))
    else if (name === 'titel' && parent?.name === 'kop') this.#inline(element, 0)
    else {
      const cursive = name !== 'kop' && /^cur/.test(attributes['kopopmaak'] ?? attributes['letat'] ?? '')
      this.#block(below, () => this.builder.heading(name === 'kop' ? 1 + Math.max(1, this.#division) : 2 + this.#division + (cursive ? 1 : 0)))
    }
  }

  #table(element: Element, depth: number): void {
    this.builder.paragraph()
    const columns = columnsOf(element)
    let first = true
    const walk = (node: Element | Text): void => {
      if (!isElement(node)) this.builder.text(node)
      else if (node.name === 'row') {
        this.builder.paragraph()
        const cells = cellsOf(node, columns)
        if (cells.length > 0) this.builder.tableRow(cells.map(cell => () => cell && this.#cell(cell, depth)), first)
        first = false
      } else if (find(node, ({name}) => name === 'row')) node.children.forEach(walk)
      else this.#block(() => this.#inline(node, depth))
    }
    element.children.forEach(walk)
    this.builder.paragraph()
  }

  #cell(cell: Element | Text, depth: number): void {
    if (isElement(cell)) this.#inline(cell, depth)
    else this.builder.text(cell)
  }

  /**
   * One who signs stands in lines of his own, each role above its name; members sign with their names alone.
   *
   *     <functie>De Minister</functie> voor Sluizen,<naam>A. de Boer</naam><functie>De griffier,</functie><naam>…</naam>
   */
  #signature(element: Element, depth: number): void {
    this.builder.paragraph()
    let isNamed = false
    const close = (): void => {
      this.builder.paragraph({role: 'signature'})
      isNamed = false
    }
    for (const child of element.children) {
      if (!isElement(child)) {
        if (!isLayout(child, element)) this.builder.text(child)
      } else if (signed.has(child.name) || (child.name === 'al' && STARTS_ROLE.test(textOf(child).trim()))) {
        if (isNamed) close()
        this.builder.lineBreak(this.builder.openingOf(child))
        this.#inline(child, depth)
        isNamed = child.name === 'naam'
      } else {
        if (isNamed) close()
        this.walk(child, depth + 1, hasText(element))
      }
    }
    if (isNamed) close()
    else this.builder.paragraph()
  }
}

/** How a word is printed: `vet`, `cur`. */
function emphasis({name, attributes}: Element): string | undefined {
  return name === 'nadruk' ? attributes['type'] : name
}

/** Whether text stands between the elements within an element. */
function hasText({children}: Element): boolean {
  return children.some(child => !isElement(child) && child.value.trim() !== '')
}

/** A term and what it means, in one paragraph each at most. */
function isOneLine(item: Element): boolean {
  const meaning = item.children.find(child => isElement(child) && child.name === 'definitie') as Element | undefined
  return (meaning?.children.filter(isElement).length ?? 0) < 2
}

/** Blanks between elements that hold no text of their own. */
function isLayout({value}: Text, {name}: Element): boolean {
  return value.trim() === '' && (value.includes('\n') || value === '') && !withBlanks.has(name)
}

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
