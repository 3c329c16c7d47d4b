import {numberedCaption} from '../language/tables.ts'
import {isElement, textOf, type Element} from './markup.ts'

/** A paragraph of which all that it says is marked so, short and without a closing stop. */
export function isHeading(element: Element, isMarked: (child: Element) => boolean): boolean {
  const text = textOf(element).trim()
  if (text.length < 3 || text.length > 120 || /[.,;:?!]$/.test(text)) return false
  return element.children.every(child => (isElement(child) ? isMarked(child) || textOf(child).trim() === '' : child.value.trim() === ''))
}

/** What stands in italics above or below a table or a figure, and a quote. */
export function isCaption(text: string): boolean {
  return numberedCaption.test(text) || /^(?:Bron(?:nen)?|Toelichting|Noot)\b|^[«“"‘'(]|^\P{Lu}/u.test(text)
}

/** Paragraphs with no more than the number of a question, which counts on: below each something is asked, and then answered. */
export function questionNumbers(root: Element): Set<Element> {
  const paragraphs: Element[] = []
  const collect = (element: Element): void => {
    if (element.name === 'p') paragraphs.push(element)
    else for (const child of element.children) if (isElement(child)) collect(child)
  }
  collect(root)
  const texts = paragraphs.map(element => textOf(element).trim())
  const numbers = new Set<Element>()
  let due = 1
  for (const [index, text] of texts.entries()) {
    if (text !== String(due) || !ASKS.test(texts[index + 1] ?? '') || !texts.slice(index + 2, index + 2 + QUESTION_LINES).some(line => /^Antwoord:?$/u.test(line))) continue
    numbers.add(paragraphs[index]!)
    due++
  }
  return numbers
}

/** With the marker of a note behind it or not. */
const ASKS = /\? ?(?:\[?\d{1,3}\]?)?$/u
/** A question takes so many paragraphs at most. */
const QUESTION_LINES = 4
