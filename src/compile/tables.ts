import type {Cell, Extractor} from '../extract/define-extractor.ts'
import {extractors} from '../extract/index.ts'
import type {Document, Mention} from '../schema/letter.ts'

/** One column: its name and type (those of Frictionless table schemas), and how a row says it. */
export interface Column<R> {
  name: string
  type?: 'string' | 'integer' | 'boolean' | 'date'
  cell(row: R): Cell
}

/** One CSV table over all letters. Rows and cells come from the document alone, so anyone can make them again. */
export interface Table<R = any> {
  /** `amounts` → amounts.csv. */
  name: string
  columns: readonly Column<R>[]
  rows(document: Document): R[]
}

/** Every table of the dataset, in the order in which SPEC lists them. */
export function tablesOf(list: readonly Extractor[] = extractors): Table[] {
  return [letters, sections, paragraphs, footnotes, ...list.map(mentionTable), numerals]
}

/** `12610-12615;12617-12651` */
export function printSpans(spans: readonly (readonly [number, number])[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(';')
}

/** The name of the table of a kind: `quantity` → quantities, unless its extractor says otherwise. */
export function tableName(extractor: Pick<Extractor, 'kind' | 'table'>): string {
  return extractor.table ?? (extractor.kind.endsWith('y') ? `${extractor.kind.slice(0, -1)}ies` : `${extractor.kind}s`)
}

/* --- internal --- */

/** A part of a document with the document that it is part of. */
interface Row<T> {
  document: Document
  item: T
}

function rowsOf<T>(items: (document: Document) => readonly T[]): (document: Document) => Row<T>[] {
  return document => items(document).map(item => ({document, item}))
}

const string = <R>(name: string, cell: (row: R) => Cell): Column<R> => ({name, cell})
const integer = <R>(name: string, cell: (row: R) => Cell): Column<R> => ({name, type: 'integer', cell})
const list = (values: readonly string[] | undefined): string => (values ?? []).join(';')
const dossierId = ({number, suffix}: {number: string; suffix?: string | undefined}): string => (suffix ? `${number}-${suffix}` : number)

const letters: Table<Document> = {
  name: 'letters',
  columns: [
    string('letter', document => document.letter),
    string('id', document => document.letter),
    string('file', document => document.source.file),
    string('chamber', document => document.header.chamber),
    string('session', document => document.header.session),
    string('dossiers', document => list(document.header.dossiers.map(dossierId))),
    string('number', document => document.header.number),
    string('document_type', document => document.header.documentType),
    string('title', document => document.header.title),
    string('senders', document => list(document.header.senders)),
    string('on_behalf_of', document => list(document.header.onBehalfOf)),
    string('addressee', document => document.header.addressee),
    string('place', document => document.header.place),
    {name: 'date', type: 'date', cell: document => document.header.date},
    string('signatories', document => list(document.signatories.map(({name}) => name))),
    integer('sections', document => document.sections.length),
    integer('paragraphs', document => document.paragraphs.length),
    integer('footnotes', document => document.footnotes.length),
    integer('mentions', document => document.mentions.length),
    integer('messages', document => document.messages.length),
    integer('characters', document => document.source.characters),
    {name: 'closed', type: 'boolean', cell: document => document.ledger.closed},
    string('encoding', document => document.source.encoding),
    string('dialect', document => document.source.dialect),
    string('sha256', document => document.source.sha256),
    string('text_sha256', document => document.source.text_sha256)
  ],
  rows: document => [document]
}

type Placed = {page?: number | undefined; line: number; start: number; end: number; spans: [number, number][]}

const letterAndId: Column<Row<{id: string}>>[] = [string('letter', ({document}) => document.letter), string('id', ({item}) => item.id)]
const where: Column<Row<Placed>>[] = [
  integer('page', ({item}) => item.page),
  integer('line', ({item}) => item.line),
  integer('start', ({item}) => item.start),
  integer('end', ({item}) => item.end),
  string('spans', ({item}) => printSpans(item.spans))
]

const sections: Table<Row<Document['sections'][number]>> = {
  name: 'sections',
  columns: [
    ...letterAndId,
    string('heading', ({item}) => item.heading),
    integer('level', ({item}) => item.level),
    string('parent', ({item}) => item.parent),
    ...where
  ],
  rows: rowsOf(document => document.sections)
}

const paragraphs: Table<Row<Document['paragraphs'][number]>> = {
  name: 'paragraphs',
  columns: [...letterAndId, string('text', ({item}) => item.text), string('section', ({item}) => item.section), ...where],
  rows: rowsOf(document => document.paragraphs)
}

const footnotes: Table<Row<Document['footnotes'][number]>> = {
  name: 'footnotes',
  columns: [
    ...letterAndId,
    string('number', ({item}) => item.number),
    string('text', ({item}) => item.text),
    ...where,
    string('paragraph', ({item}) => item.marker?.paragraph),
    integer('marker_start', ({item}) => item.marker?.start),
    integer('marker_end', ({item}) => item.marker?.end)
  ],
  rows: rowsOf(document => document.footnotes)
}

const numerals: Table<{document: Document; item: Document['numerals'][number]; id: string}> = {
  name: 'numerals',
  columns: [
    string('letter', ({document}) => document.letter),
    string('id', ({id}) => id),
    string('text', ({item}) => item.text),
    string('class', ({item}) => item.class),
    string('mention', ({item}) => item.mention),
    integer('start', ({item}) => item.start),
    integer('end', ({item}) => item.end)
  ],
  rows: document => document.numerals.map((item, index) => ({document, item, id: `numeral-${index + 1}`}))
}

/** The table of a kind: the shared columns around the extractor's own; a row for each target where there are several. */
function mentionTable(extractor: Extractor): Table<{mention: Mention; value: unknown}> {
  type MentionRow = {mention: Mention; value: unknown}
  return {
    name: tableName(extractor),
    columns: [
      string('letter', ({mention}) => mention.letter),
      string('id', ({mention}) => mention.id),
      string('text', ({mention}) => mention.text),
      ...Object.entries(extractor.columns).map(([name, cell]) => string<MentionRow>(name, ({value}) => cell(value))),
      string('basis', ({mention}) => mention.basis),
      string('section', ({mention}) => mention.section),
      string('paragraph', ({mention}) => mention.paragraph),
      string('footnote', ({mention}) => mention.footnote),
      integer('page', ({mention}) => mention.page),
      integer('line', ({mention}) => mention.line),
      integer('start', ({mention}) => mention.start),
      integer('end', ({mention}) => mention.end),
      string('spans', ({mention}) => printSpans(mention.spans)),
      string('rule', ({mention}) => mention.rule),
      string('sentence', ({mention}) => mention.sentence)
    ],
    rows: document =>
      document.mentions.flatMap(mention => {
        if (mention.kind !== extractor.kind) return []
        const values = extractor.rows?.(mention.value) ?? [mention.value]
        return (values.length > 0 ? values : [mention.value]).map(value => ({mention, value}))
      })
  }
}
