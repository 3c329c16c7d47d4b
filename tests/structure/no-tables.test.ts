import {describe, expect, it} from 'vitest'
import {outline, tables} from './letters.ts'

describe('no table', () => {
  it.each([
    ['a table of contents', 'Inhoud                          Blz.\n1.   Inleiding                     3\n2.   Stand van zaken               5\n3.   Financiën                     9\n'],
    ['contents with dots', '1. Inleiding ........ 3\n2. Stand van zaken .. 5\n3. Financiën ........ 9\n'],
    ['a letterhead', 'Datum          16 mei 2024\nOns kenmerk    5401166\nBijlagen       2\n'],
    ['addresses in two columns', 'Postbus 20018            Rijnstraat 8\n2500 EA DEN HAAG         2515 XP DEN HAAG\nT 070 370 79 11          F 070 370 79 00\n'],
    ['signatories in two columns', 'De Minister van Defensie,           De Minister van Financiën,\nK.H. de Waard                       S.A.M. Visser\n'],
    ['questions with a hanging indent', '1    Hoeveel meldingen waren er in 2021, 2022 en 2023\n     en hoeveel waren er in 2020\n2    Hoeveel sluizen zijn er in 2022 en 2023\n     vernieuwd?\n'],
    ['references', 'Kamerstuk 36 045, nr. 134\nKamerstuk 35 570, nr. 12\nKamerstuk 21 501, nr. 3\n'],
    ['votes', 'Voor stemden de leden van de VVD      24\nTegen stemden de leden van de PVV     17\n'],
    ['telephone numbers', 'T 070 370 79 11\nT 070 370 79 12\nT 070 456 12 34\n']
  ])('%s', (_, raw) => expect(tables(raw).tables).toEqual([]))
})

describe('figures that stand in no table', () => {
  it('keep their minus, and a dash among them marks no item', () => {
    expect(tables('De stand:\n\n– 2.500\n\n18.250\n–\n21.350\n\nDe dijken zijn in orde.\n')).toMatchObject({tables: [], others: ['De stand:', '– 2.500', '18.250 – 21.350', 'De dijken zijn in orde.']})
    expect(outline('De jaren zijn:\n- 2023\n- 2024\n').blocks.map(block => block.replace(/^[^:]*: /, ''))).toEqual(['De jaren zijn:', '2023', '2024'])
  })
})
