import {z} from 'zod'
import type {Cell, Extractor} from '../extract/define-extractor.ts'
import {extractors} from '../extract/index.ts'
import type {Document, Mention} from '../schema/letter.ts'
import {basis} from '../schema/document.ts'
import {decimal} from '../schema/values.ts'

/** One column: what a Frictionless table schema says of it, and how a row says it. */
export interface Column<R> {
  name: string
  /** Default `string`. A `number` is an exact decimal. */
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  description?: string
  constraints?: Constraints
  cell(row: R): Cell
}

export interface Constraints {
  required?: boolean
  minimum?: number
  enum?: string[]
  pattern?: string
}

/** Columns that name a row of another table (of its own one without `table`). */
export interface ForeignKey {
  fields: string[]
  table?: string
  to: string[]
}

/** One CSV table over all letters. Rows and cells come from the document alone, so anyone can make them again. */
export interface Table<R = any> {
  /** `amounts` → amounts.csv. */
  name: string
  /** Columns that tell its rows apart; none of them is ever empty. */
  primaryKey?: string[]
  /** Columns that tell its rows apart, of which some may be empty. */
  uniqueKey?: string[]
  foreignKeys: readonly ForeignKey[]
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
const key = <R>(name: string, cell: (row: R) => Cell): Column<R> => ({name, constraints: {required: true}, cell})
const integer = <R>(name: string, cell: (row: R) => Cell): Column<R> => ({name, type: 'integer', constraints: {minimum: 0}, cell})
const count = <R>(name: string, cell: (row: R) => Cell): Column<R> => ({name, type: 'integer', constraints: {required: true, minimum: 0}, cell})
const hash = <R>(name: string, cell: (row: R) => Cell): Column<R> => ({name, constraints: {required: true, pattern: '[0-9a-f]{64}'}, cell})
const spansOf = <R>(cell: (row: R) => Cell): Column<R> => ({name: 'spans', description: 'Ranges of source.txt in code points', constraints: {pattern: '([0-9]+-[0-9]+(;[0-9]+-[0-9]+)*)?'}, cell})
const toLetter: ForeignKey = {fields: ['letter'], table: 'letters', to: ['letter']}
const toTable = (field: string, table?: string): ForeignKey => ({fields: ['letter', field], ...(table !== undefined && {table}), to: ['letter', 'id']})
const ofLetter = {primaryKey: ['letter', 'id']}
const list = (values: readonly string[] | undefined): string => (values ?? []).join(';')
const dossierId = ({number, suffix}: {number: string; suffix?: string | undefined}): string => (suffix ? `${number}-${suffix}` : number)

const letters: Table<Document> = {
  name: 'letters',
  primaryKey: ['letter'],
  foreignKeys: [],
  columns: [
    key('letter', document => document.letter),
    key('id', document => document.letter),
    key('file', document => document.source.file),
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
    count('sections', document => document.sections.length),
    count('paragraphs', document => document.paragraphs.length),
    count('footnotes', document => document.footnotes.length),
    count('mentions', document => document.mentions.length),
    count('messages', document => document.messages.length),
    count('characters', document => document.source.characters),
    {name: 'closed', type: 'boolean', cell: document => document.ledger.closed},
    string('encoding', document => document.source.encoding),
    string('dialect', document => document.source.dialect),
    hash('sha256', document => document.source.sha256),
    hash('text_sha256', document => document.source.text_sha256)
  ],
  rows: document => [document]
}

type Placed = {page?: number | undefined; line: number; start: number; end: number; spans: [number, number][]}

const letterAndId: Column<Row<{id: string}>>[] = [key('letter', ({document}) => document.letter), key('id', ({item}) => item.id)]
const where: Column<Row<Placed>>[] = [
  integer('page', ({item}) => item.page),
  count('line', ({item}) => item.line),
  count('start', ({item}) => item.start),
  count('end', ({item}) => item.end),
  spansOf(({item}) => printSpans(item.spans))
]

const sections: Table<Row<Document['sections'][number]>> = {
  name: 'sections',
  ...ofLetter,
  foreignKeys: [toLetter, toTable('parent')],
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
  ...ofLetter,
  foreignKeys: [toLetter, toTable('section', 'sections')],
  columns: [...letterAndId, string('text', ({item}) => item.text), string('section', ({item}) => item.section), ...where],
  rows: rowsOf(document => document.paragraphs)
}

const footnotes: Table<Row<Document['footnotes'][number]>> = {
  name: 'footnotes',
  ...ofLetter,
  foreignKeys: [toLetter, toTable('paragraph', 'paragraphs')],
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
  ...ofLetter,
  // a mention may stand in any of several tables, which no foreign key can say
  foreignKeys: [toLetter],
  columns: [
    key('letter', ({document}) => document.letter),
    key('id', ({id}) => id),
    key('text', ({item}) => item.text),
    key('class', ({item}) => item.class),
    string('mention', ({item}) => item.mention),
    count('start', ({item}) => item.start),
    count('end', ({item}) => item.end)
  ],
  rows: document => document.numerals.map((item, index) => ({document, item, id: `numeral-${index + 1}`}))
}

/** The table of a kind: the shared columns around the extractor's own; a row for each target where there are several. */
function mentionTable(extractor: Extractor): Table<MentionRow> {
  return {
    name: tableName(extractor),
    ...(extractor.rows ? {uniqueKey: ['letter', 'id', 'target']} : ofLetter),
    foreignKeys: [toLetter, toTable('section', 'sections'), toTable('paragraph', 'paragraphs'), toTable('footnote', 'footnotes')],
    columns: [
      key('letter', ({mention}) => mention.letter),
      key('id', ({mention}) => mention.id),
      key('text', ({mention}) => mention.text),
      ...ownColumns(extractor),
      {name: 'basis', constraints: {required: true, enum: basis.options}, cell: ({mention}) => mention.basis},
      string('section', ({mention}) => mention.section),
      string('paragraph', ({mention}) => mention.paragraph),
      string('footnote', ({mention}) => mention.footnote),
      integer('page', ({mention}) => mention.page),
      count('line', ({mention}) => mention.line),
      count('start', ({mention}) => mention.start),
      count('end', ({mention}) => mention.end),
      spansOf(({mention}) => printSpans(mention.spans)),
      key('rule', ({mention}) => mention.rule),
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

interface MentionRow {
  mention: Mention
  value: unknown
}

/** The extractor's own columns, with what its schema says of the field of the same name. */
function ownColumns({columns, schema}: Extractor): Column<MentionRow>[] {
  const {properties = {}} = z.toJSONSchema(schema)
  return Object.entries(columns).map(([name, cell]) => ({name, ...fieldOf(properties[name]), cell: ({value}: MentionRow) => cell(value)}))
}

const decimalPattern = z.toJSONSchema(decimal).pattern

/** JSON Schema of a field → what a table schema says of its column; a list stands in its cell as a plain string. */
function fieldOf(property: z.core.JSONSchema._JSONSchema | undefined): Pick<Column<unknown>, 'type' | 'description' | 'constraints'> {
  if (typeof property !== 'object') return {}
  const {type, format, pattern, enum: values, description} = property
  const described = description === undefined ? {} : {description}
  if (type !== 'string') return described
  if (format === 'date') return {...described, type: 'date'}
  if (pattern === decimalPattern) return {...described, type: 'number'}
  return {...described, ...(values && {constraints: {enum: values as string[]}})}
}
