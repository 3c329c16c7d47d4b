import path from 'node:path'
import {check} from '../src/check/index.ts'
import {numeralLedger} from '../src/check/numerals.ts'
import {sha256, toDocument, type Document} from '../src/compile/document.ts'
import {toMarkdown} from '../src/compile/markdown.ts'
import {process} from '../src/convert.ts'
import {render} from '../src/dataset/render.ts'
import {DatasetWriter} from '../src/dataset/write.ts'
import {placesOf} from '../src/trace/index.ts'
import type {Found} from '../src/types.ts'

/** A letter with its document and its text. */
export interface Sample {
  document: Document
  source: string
  markdown: string
}

/** One mention of a sample, by the words it stands on. */
export interface Told {
  kind: string
  text: string
  value: object
  basis?: Found['basis']
  /** Words within the text that gave a field. */
  parts?: Record<string, string>
}

const TEXT = `36 045 Situatie in de Oekraïne

Nr. 151 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Den Haag, 20 februari 2023

Inzet

Nederland stelt 2,5 miljard euro beschikbaar 😀 voor de wederop-
bouw, dat is 41% van de som, zoals gemeld op 17 fe-
bruari jl. in Kamerstuk 36 045, nr. 134.

Er zijn circa 140.000 mensen opgevangen, gedurende acht jaar.
De kosten zijn € 1.500 per persoon.1

De Minister van Buitenlandse Zaken,
W.B. Hoekstra

1 Zie ook https://www.rijksoverheid.nl/oekraine voor "5 zwanen".
`

const TOLD: readonly Told[] = [
  {kind: 'amount', text: '2,5 miljard euro', value: {value: '2500000000', currency: 'EUR'}, parts: {value: '2,5 miljard', currency: 'euro'}},
  {kind: 'percentage', text: '41%', value: {value: '41', unit: 'percent'}},
  {kind: 'date', text: '17 februari', value: {edtf: '2023-02-17', start_date: '2023-02-17', end_date: '2023-02-17', precision: 'day'}, basis: 'inferred'},
  {
    kind: 'reference',
    text: 'Kamerstuk 36 045, nr. 134',
    value: {type: 'kamerstuk', dossiers: [{number: '36045'}], numbers: ['134'], targets: ['kst-36045-134'], address: 'https://zoek.officielebekendmakingen.nl/kst-36045-134.html'}
  },
  {kind: 'quantity', text: '140.000 mensen', value: {value: '140000', unit: 'mensen', mod: 'APPROX'}},
  {kind: 'duration', text: 'acht jaar', value: {duration: 'P8Y'}},
  {kind: 'amount', text: '€ 1.500', value: {value: '1500', currency: 'EUR', per: 'persoon'}},
  {kind: 'url', text: 'https://www.rijksoverheid.nl/oekraine', value: {url: 'https://www.rijksoverheid.nl/oekraine'}}
]

/** A letter whose mentions are told by hand, so that what is tested does not hang on what the extractors find. */
export function sampleOf(text: string, told: readonly Told[], name = 'kst-36045-151.txt'): Sample {
  const letter = process(text, {name})
  letter.found = told.map(mention => foundIn(letter.units, mention))
  letter.numerals = numeralLedger(letter)
  letter.file.messages.length = 0
  check(letter, placesOf(text))
  return {document: toDocument(letter, {encoding: 'utf-8', sha256: sha256(text)}), source: text, markdown: toMarkdown(letter)}
}

export const sample = sampleOf(TEXT, TOLD)

/** Writes samples as a dataset, as `extract` does. */
export function writeDataset(dir: string, samples: readonly Sample[]): string {
  const writer = new DatasetWriter(path.resolve(dir))
  for (const {document, source, markdown} of samples) {
    writer.nameFor(document.letter)
    writer.add(render(document, source, markdown), sha256(source))
  }
  writer.finish()
  return dir
}

/* --- internal --- */

function foundIn(units: ReturnType<typeof process>['units'], {kind, text, value, basis = 'stated', parts}: Told): Found {
  const unit = units.find(candidate => candidate.text.includes(text))
  if (!unit) throw new Error(`The sample does not hold «${text}»`)
  const from = unit.text.indexOf(text)
  const ranges = Object.entries(parts ?? {}).map(([name, words]) => {
    const at = from + text.indexOf(words)
    return [name, [at, at + words.length]] as const
  })
  return {
    kind,
    rule: `${kind}/told`,
    unit,
    from,
    to: from + text.length,
    value,
    basis,
    ...(ranges.length > 0 && {parts: Object.fromEntries(ranges) as unknown as NonNullable<Found['parts']>})
  }
}
