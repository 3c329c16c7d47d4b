import type {Document} from '../../src/schema/letter.ts'
import type {Letter, Unit} from '../../src/types.ts'
import type {CleanLetter} from './print-letter.ts'

/** What structure makes of a letter, as text a person can check: `[^4]` is a marker. */
export interface Outline {
  headings: string[]
  paragraphs: string[]
  notes: string[]
  signatories: string[]
}

export function marked(unit: Unit): string {
  let text = unit.text
  for (const {at, footnote} of unit.markers.toReversed()) text = `${text.slice(0, at)}[^${footnote}]${text.slice(at)}`
  return text
}

export function outlineOf({units, signatories}: Letter): Outline {
  const of = (...roles: Unit['role'][]): Unit[] => units.filter(unit => roles.includes(unit.role))
  return {
    headings: of('heading').map(marked),
    paragraphs: of('paragraph', 'list-item').map(marked),
    notes: of('footnote').map(unit => `${unit.footnote} ${unit.text}`),
    signatories: signatories.map(({role, name}) => `${role}: ${name}`)
  }
}

/** A letter that was read → as its writer meant it, to be printed anew. */
export function cleanLetter(letter: Letter): CleanLetter {
  const units = (role: Unit['role']): Unit[] => letter.units.filter(unit => unit.role === role)
  const head = letter.units.filter(unit => unit.role === 'header' || unit.role === 'title').map(({text}) => text)
  // the paper's number and its title share a line
  const number = head.findIndex(text => /^Nr\. /.test(text))
  return {
    head: [...head.slice(0, number), `${head[number]}  ${head[number + 1]}`, ...head.slice(number + 2)],
    blocks: letter.units
      .filter(unit => unit.role === 'heading' || unit.role === 'paragraph')
      .map(unit => ({kind: unit.role as 'heading' | 'paragraph', text: marked(unit)})),
    signatures: letter.signatories.map(({role, name}) => [`De ${role},`, name]),
    notes: units('footnote').map(unit => ({number: unit.footnote!, text: unit.text})),
    foot: 'Tweede Kamer, vergaderjaar 2022–2023, 36 045, nr. 151'
  }
}

/** Kind, clean text and value of every mention, in order: what must not change when only the page does. */
export function saidBy(document: Document): string[] {
  return document.mentions.map(({kind, text, value}) => `${kind} «${text}» ${JSON.stringify(value)}`)
}
