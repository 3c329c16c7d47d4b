import type {Document} from '../schema/letter.ts'
import {sameField} from './agree.ts'
import type {GoldStructure} from './gold.ts'

/** One thing of a letter's structure that the gold tells, and whether the document tells it too. */
export interface StructurePair {
  kind: 'heading' | 'footnote' | 'marker' | 'signatory' | 'header'
  right: boolean
  /** Where it is looked for, as far as is known. */
  start: number
  text: string
}

const HEADER = ['number', 'place', 'date', 'addressee', 'senders'] as const

export function structurePairs(gold: GoldStructure, {sections, footnotes, signatories, header}: Document): StructurePair[] {
  return [
    ...(gold.headings ?? []).map(({heading, line}) => {
      const section = sections.find(candidate => candidate.heading === heading && (line === undefined || candidate.line === line))
      return {kind: 'heading' as const, right: section !== undefined, start: section?.start ?? 0, text: heading}
    }),
    ...(gold.footnotes ?? []).flatMap(({number, marker}) => {
      const notes = footnotes.filter(note => note.number === String(number))
      const note = {kind: 'footnote' as const, right: notes.length > 0, start: notes[0]?.start ?? 0, text: String(number)}
      return marker === undefined ? [note] : [note, {kind: 'marker' as const, right: notes.some(candidate => candidate.marker?.start === marker), start: marker, text: String(number)}]
    }),
    ...(gold.signatories ?? []).map(({role, name}) => ({kind: 'signatory' as const, right: signatories.some(signatory => signatory.name === name && signatory.role === role), start: 0, text: name})),
    ...HEADER.flatMap(field => {
      const wanted = gold.header?.[field]
      return wanted === undefined || wanted === null ? [] : [{kind: 'header' as const, right: sameField(header[field], wanted), start: 0, text: `${field}: ${String(wanted)}`}]
    })
  ]
}
