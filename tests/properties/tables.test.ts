import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {emptyFigures} from '../../src/language/tables.ts'
import {parseMarkdown} from '../../src/read/markdown.ts'
import {markdownTree, toMarkdown} from '../../src/compile/markdown.ts'
import {toDocument} from '../../src/compile/document.ts'
import {process as read} from '../../src/convert.ts'
import type {Letter} from '../../src/types.ts'

/** The cells of the tables of a letter, a string a cell. */
function cellsOf({units}: Letter): string[][] {
  const rows: string[][] = []
  for (const {cell, text} of units) {
    if (!cell) continue
    if (cell.column === 0) rows.push([])
    rows.at(-1)!.push(text)
  }
  return rows
}

// «Nvt» may stand for a figure
const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/).filter(text => !emptyFigures.has(text.toLowerCase()))
const more = fc.stringMatching(/^[a-z|]{2,9}$/)
const label = fc.tuple(word, fc.array(more, {maxLength: 3})).map(([first, rest]) => [first, ...rest].join(' '))
const figure = fc.oneof(
  fc.integer({min: 1, max: 99}).map(String),
  fc.tuple(fc.integer({min: -9, max: 9}), fc.integer({min: 0, max: 9})).map(([whole, part]) => `${whole},${part}`),
  fc.tuple(fc.integer({min: 1, max: 999}), fc.integer({min: 100, max: 999})).map(([thousands, rest]) => `${thousands}.${rest}`),
  fc.constant('n.v.t.')
)
const firstFigure = fc.integer({min: 100, max: 900}).map(number => `${number},5`)

/** Rows of labels and figures under a head: the first figure of a row is always one. */
const table = (least: number) =>
  fc.integer({min: 2, max: 6}).chain(columns =>
    fc.record({
      head: fc.oneof(
        fc.tuple(word, fc.constant(Array.from({length: columns}, (_, index) => String(2021 + index)))),
        fc.tuple(word, fc.array(fc.tuple(word, fc.integer({min: 2015, max: 2029})).map(([first, year]) => `${first} in ${year}`), {minLength: columns, maxLength: columns}))
      ).map(([first, rest]) => [first, ...rest]),
      rows: fc.array(fc.tuple(label, firstFigure, fc.array(figure, {minLength: columns - 1, maxLength: columns - 1})).map(([first, second, rest]) => [first, second, ...rest]), {minLength: least, maxLength: 8})
    }).map(({head, rows}) => [head, ...rows])
  )

const before = 'Hieronder staan de uitgaven aan de keringen, zoals de beheerders die hebben opgegeven.'
const after = 'De beheerders hebben deze cijfers in het voorjaar nog een keer nagekeken en daarna vastgesteld.'

const printers: Record<string, (rows: readonly string[][]) => string> = {
  'in columns that blanks keep': rows => {
    const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
    return rows.map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]! + 3))).join('')).join('\n')
  },
  'with one blank between cells': rows => rows.map(row => row.join(' ')).join('\n'),
  'with three blanks between cells': rows => rows.map(row => row.join('   ')).join('\n'),
  'with tabs': rows => rows.map(row => row.join('\t')).join('\n'),
  'one cell a line': rows => rows.map(row => row.join('\n')).join('\n'),
  'one cell a block': rows => rows.map(row => row.join('\n\n')).join('\n\n'),
  'column by column': rows => columns(rows).join('\n\n'),
  'one cell a line, the last columns behind them': rows => {
    const first = Math.ceil(rows[0]!.length / 2)
    return [rows.map(row => row.slice(0, first).join('\n')).join('\n'), ...columns(rows).slice(first)].join('\n\n')
  }
}

function columns(rows: readonly string[][]): string[] {
  return rows[0]!.map((_, column) => rows.map(row => row[column]!).filter(cell => cell !== '').join('\n'))
}

describe.each(Object.entries(printers))('a table printed %s', (_, print) => {
  it('gives its cells back, each with its own characters', () => {
    fc.assert(
      fc.property(table(3), rows => {
        const raw = `${before}\n\n${print(rows)}\n\n${after}\n`
        const letter = read(raw, {name: 'x.txt'})
        expect(cellsOf(letter)).toEqual(rows)
        expect(toDocument(letter).ledger.closed).toBe(true)
        for (const {cell, trace, text} of letter.units) if (cell) expect(trace.spans().map(([start, end]) => raw.slice(start, end)).join('')).toBe(text)
      }),
      {numRuns: 150}
    )
  })

  it('reads the same from letter.md', () => {
    fc.assert(
      fc.property(table(3), rows => {
        const letter = read(`Uitgaven (bedragen x € 1.000)\n\n${print(rows)}\n\n${after}\n`, {name: 'x.txt'})
        const markdown = toMarkdown(letter)
        const again = read(markdown, {name: 'x.txt', from: 'markdown'})
        expect(cellsOf(again)).toEqual(cellsOf(letter))
        expect(parseMarkdown(markdown).children.map(({type}) => type)).toEqual(markdownTree(letter).children.map(({type}) => type))
        const said = (of: Letter): unknown[] => of.found.map(({kind, rule, value, unit}) => [kind, rule, value, unit.id])
        expect(said(again)).toEqual(said(letter))
        expect(toMarkdown(again)).toBe(markdown)
      }),
      {numRuns: 60}
    )
  })
})

describe('a table printed column by column, without a head above its labels', () => {
  it('gives its cells back', () => {
    fc.assert(
      fc.property(table(2), ([head, ...body]) => {
        const rows = [['', ...head!.slice(1)], ...body]
        const letter = read(`${before}\n\n${columns(rows).join('\n\n')}\n\n${after}\n`, {name: 'x.txt'})
        expect(cellsOf(letter)).toEqual(rows)
        expect(toDocument(letter).ledger.closed).toBe(true)
      }),
      {numRuns: 150}
    )
  })
})

describe('lines of letters', () => {
  const line = fc.constantFrom(
    'Datum     16 mei 2024', 'Ons kenmerk     2024-0012345', '1. Inleiding ............ 3', '2.   Stand van zaken          5', 'Postbus 20018      Rijnstraat 8', 'T 070 123 45 67',
    'Kamerstuk 36 045, nr. 134', 'Kamerstuk 36 045', 'De Minister van Defensie,      De Minister van Financiën,', 'J. Jansen      P. Pietersen', 'VVD      24', '1    Hoeveel waren er in 2021, 2022 en',
    '     2023?', 'Op 3 mei 2021 waren er 12', 'van 2019 tot en met 2023', '- 12 maart 2021', '4', '2', 'Vraag 3', 'en 4', '2500 EA DEN HAAG', 'artikel 12, lid 3', ''
  )
  it('that stand in no table make none', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 14}), lines => {
        expect(cellsOf(read(lines.join('\n'), {name: 'x.txt'}))).toEqual([])
      }),
      {numRuns: 600, examples: [[['Datum     16 mei 2024', 'Datum     16 mei 2024', '2500 EA DEN HAAG', '2', '2']], [['- 12 maart 2021', 'van 2019 tot en met 2023', '- 12 maart 2021', '4', '4']]]}
    )
  })
})
