import {createHash} from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parse} from 'csv-parse/sync'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {isUnsafe} from '../../src/compile/excel.ts'
import {verify} from '../../src/dataset/verify.ts'
import {writeExcel} from '../../src/dataset/write.ts'
import {sample, writeDataset} from '../sample.ts'

interface Field {
  name: string
  type: string
  constraints?: {required?: boolean; minimum?: number; enum?: string[]; pattern?: string}
}
interface Schema {
  fields: Field[]
  primaryKey?: string[]
  uniqueKeys?: string[][]
  foreignKeys?: {fields: string[]; reference: {resource?: string; fields: string[]}}[]
}
interface Resource {
  name: string
  path: string
  hash: string
  bytes: number
  schema?: Schema
}

let dir: string
let descriptor: {resources: Resource[]; licenses: unknown[]; sources: unknown[]}
let tables: Map<string, {schema: Schema; rows: Record<string, string>[]}>

beforeAll(() => {
  dir = writeDataset(fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-package-')), [sample])
  writeExcel(dir)
  descriptor = JSON.parse(read('datapackage.json'))
  tables = new Map(descriptor.resources.flatMap(({name, path: file, schema}) => (schema ? [[name, {schema, rows: parse(read(file), {columns: true}) as Record<string, string>[]}]] : [])))
})
afterAll(() => fs.rmSync(dir, {recursive: true}))

describe('datapackage.json', () => {
  it('tells the bytes and the hash of every file, with licence and source', () => {
    expect(descriptor.licenses).toHaveLength(1)
    expect(descriptor.sources).toHaveLength(1)
    for (const {path: file, bytes, hash} of descriptor.resources) {
      const content = fs.readFileSync(path.join(dir, file))
      expect([file, bytes, hash]).toEqual([file, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`])
    }
    expect(descriptor.resources.map(({path: file}) => file).sort()).toEqual(fs.readdirSync(dir).filter(name => /\.(csv|jsonl)$/.test(name) && !name.startsWith('.')).sort())
  })

  it('reads every cell back through its schema', () => {
    let cells = 0
    for (const [name, {schema, rows}] of tables) {
      expect(Object.keys(rows[0] ?? {}), name).toEqual(rows.length > 0 ? schema.fields.map(field => field.name) : [])
      for (const row of rows) {
        for (const field of schema.fields) {
          expect(faultOf(row[field.name]!, field), `${name}.${field.name}: ${row[field.name]}`).toBeUndefined()
          cells++
        }
      }
    }
    expect(cells).toBeGreaterThan(300)
  })

  it('types what is no text', () => {
    const typed = (table: string): Record<string, string> => Object.fromEntries(tables.get(table)!.schema.fields.map(({name, type}) => [name, type]))
    expect(typed('amounts')).toMatchObject({value: 'number', currency: 'string', line: 'integer'})
    expect(typed('dates')).toMatchObject({edtf: 'string', start_date: 'date', end_date: 'date'})
    expect(typed('letters')).toMatchObject({date: 'date', closed: 'boolean', characters: 'integer'})
  })

  it('has keys that tell rows apart and lead to a row', () => {
    let followed = 0
    for (const [name, {schema, rows}] of tables) {
      for (const columns of [schema.primaryKey, ...(schema.uniqueKeys ?? [])].filter(columns => columns !== undefined)) {
        expect(new Set(rows.map(row => keyOf(row, columns))).size, `${name}: ${columns}`).toBe(rows.length)
      }
      for (const column of schema.primaryKey ?? []) expect(rows.every(row => row[column] !== ''), `${name}.${column}`).toBe(true)
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        const targets = new Set(tables.get(reference.resource ?? name)!.rows.map(row => keyOf(row, reference.fields)))
        for (const row of rows.filter(candidate => fields.every(field => candidate[field] !== ''))) {
          expect(targets, `${name}: ${fields}`).toContain(keyOf(row, fields))
          followed++
        }
      }
    }
    expect(followed).toBeGreaterThan(40)
  })

  it('is proved by verify', async () => {
    expect(await verify(dir)).toEqual([])
    const file = path.join(dir, 'datapackage.json')
    const text = read('datapackage.json')
    fs.writeFileSync(file, text.replace('"bytes": ', '"bytes": 1'))
    expect((await verify(dir)).map(({file: name, line}) => [name, line])).toEqual([['datapackage.json', text.slice(0, text.indexOf('"bytes"')).split('\n').length]])
    fs.writeFileSync(file, text)
  })
})

describe('--excel', () => {
  it('has a byte order mark, semicolons, decimal commas and CR LF', () => {
    const text = read('excel/percentages.csv')
    expect(text.startsWith('\uFEFFletter;id;text;value;')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(read('excel/amounts.csv')).toContain(";'2,5 miljard euro;2500000000;")
    expect(fs.readdirSync(path.join(dir, 'excel'))).toHaveLength(tables.size)
  })

  it('holds the same cells as the tables, but for commas and apostrophes', () => {
    for (const [name, {schema, rows}] of tables) {
      const twins = parse(read(`excel/${name}.csv`), {columns: true, delimiter: ';', bom: true}) as Record<string, string>[]
      const back = twins.map(row => Object.fromEntries(schema.fields.map(({name: column, type}) => [column, type === 'number' ? row[column]!.replace(',', '.') : row[column]!.replace(/^'(?=.)/, '')])))
      expect(back, name).toEqual(rows)
    }
  })

  it.each(['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', ' =1', '＝1', '17 februari', '1-5', '41%', '€ 1.500', 'maart 2022', 'mrt-22', 'true'])('makes %j safe', text => {
    expect(isUnsafe(text)).toBe(true)
  })

  it.each(['Nederland', 'mensen', 'Kamerstuk 36 045, nr. 134', 'amount-1', 'https://x.nl/?a=1'])('leaves %j as it is', text => {
    expect(isUnsafe(text)).toBe(false)
  })
})

function read(file: string): string {
  return fs.readFileSync(path.join(dir, file), 'utf8')
}

function keyOf(row: Record<string, string>, columns: readonly string[]): string {
  return JSON.stringify(columns.map(column => row[column]))
}

/** What is wrong with a cell, by the rules of Table Schema. */
function faultOf(cell: string, {type, constraints = {}}: Field): string | undefined {
  if (cell === '') return constraints.required ? 'required' : undefined
  const lexical: Record<string, RegExp> = {
    string: /^/,
    integer: /^[+-]?\d+$/,
    number: /^[+-]?\d+(?:\.\d+)?$/,
    boolean: /^(?:true|false)$/,
    date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
  }
  if (!lexical[type]!.test(cell)) return `no ${type}`
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return 'minimum'
  if (constraints.enum && !constraints.enum.includes(cell)) return 'enum'
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cell)) return 'pattern'
  return undefined
}
