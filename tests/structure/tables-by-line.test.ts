import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {tables} from './letters.ts'

describe('a table with a line for each cell', () => {
  it('stands row by row, in one block or many, numbered or not', () => {
    expect(tables(['Kering', '2024', '2025', 'Eemsdijk', '1.200', '450', 'Zeewering', '13.250', 'n.v.t.'].join('\n')).tables).toEqual([['Kering | 2024 | 2025', 'Eemsdijk | 1.200 | 450', 'Zeewering | 13.250 | n.v.t.']])
    expect(tables(['1', 'Sluizen', '2.203.390', '15', '2', 'Dijken', '2.473.180', '16', 'Toelichting bij de begroting.'].join('\n\n')).tables).toEqual([['1 | Sluizen | 2.203.390 | 15', '2 | Dijken | 2.473.180 | 16']])
  })

  it('stands column by column, each with its head, or below a head of single cells', () => {
    expect(tables(['Provincie\nGroningen\nZeeland', 'In 2022\n12\n77', 'Aandeel (%)\n7,5\n43,5'].join('\n\n')).tables).toEqual([['Provincie | In 2022 | Aandeel (%)', 'Groningen | 12 | 7,5', 'Zeeland | 77 | 43,5']])
    expect(tables(['Meldingen\nGrond', 'In 2022', 'In 2023', 'Afkomst\nGeloof', '2\n10', '3\n14', 'TOTAAL', '12', '17'].join('\n\n'))).toMatchObject({
      tables: [['Grond | In 2022 | In 2023', 'Afkomst | 2 | 3', 'Geloof | 10 | 14', 'TOTAAL | 12 | 17']],
      others: ['Meldingen']
    })
  })

  it.each([
    ['(x € 1', 'miljoen)'],
    ['(bedragen in', '€ mln.)'],
    ['(in', 'duizenden euro’s)'],
    ['van de Sluiswet (bedragen x €', '1.000)'],
    ['van de', 'sluizen']
  ])('leaves the rest of its caption out of its head: %s ⏎ %s', (first, rest) => {
    const raw = [`Tabel 1: Uitgaven ${first}`, rest, '2022', '2023', 'Dijken', '906,8', '334,2', 'Totaal', '2270,4', '623,6'].join('\n')
    expect(tables(raw)).toEqual({tables: [[' | 2022 | 2023', 'Dijken | 906,8 | 334,2', 'Totaal | 2270,4 | 623,6']], others: [`Tabel 1: Uitgaven ${first} ${rest}`], messages: []})
  })

  it('may have heads above its figures alone; labels may go on below, and stand right behind the caption', () => {
    const years = ['2024\n12,5\n8,2\n3,0', '2025\n13,5\n9,2\n4,0']
    const rows = [' | 2024 | 2025', 'Dijken | 12,5 | 13,5', 'Bijdrage aan waterschappen | 8,2 | 9,2', 'Totaal | 3,0 | 4,0']
    expect(tables(['Dijken\nBijdrage aan\nwaterschappen\nTotaal', ...years, 'Tot zover\nde cijfers\nover 2024\nen 2025'].join('\n\n')).tables).toEqual([rows])
    expect(tables(['Tabel 1: Uitgaven aan keringen\n(x € 1 miljoen)\nDijken\nBijdrage aan\nwaterschappen\nTotaal', ...years].join('\n\n'))).toMatchObject({tables: [rows], others: ['Tabel 1: Uitgaven aan keringen (x € 1 miljoen)']})
  })

  it('may have its labels and each of its columns parted alike, and a table of one row behind it; its figures label no notes', () => {
    const head = ['Kering', 'Meldingen in 2022', 'Meldingen in 2023', 'Meldingen in 2024']
    const raw = ['De keringen zijn nagekeken.1 Er zijn ook sluizen.2', ...head, 'Dijken\nDuinen', 'TOTAAL', '2\n10', '12', '3\n14', '17', '6\n34', '40', 'Meldingen bij de waterschappen (ook die per brief)', ...head, 'Sluizen', '66', '73', '74', '1 Stb. 2022, 14.\n2 Stb. 2023, 15.'].join('\n\n')
    expect(tables(raw).tables).toEqual([
      ['Kering | Meldingen in 2022 | Meldingen in 2023 | Meldingen in 2024', 'Dijken | 2 | 3 | 6', 'Duinen | 10 | 14 | 34', 'TOTAAL | 12 | 17 | 40'],
      ['Kering | Meldingen in 2022 | Meldingen in 2023 | Meldingen in 2024', 'Sluizen | 66 | 73 | 74']
    ])
    expect(process(raw, {name: 'x.txt'}).units.filter(({role}) => role === 'footnote').map(({text}) => text)).toEqual(['Stb. 2022, 14.', 'Stb. 2023, 15.'])
    // one that lacks a figure is none
    expect(tables([...head, 'Dijken\nDuinen', 'TOTAAL', '2\n10', '12', '3\n14', '17', '6\n34', 'Tot zover.'].join('\n\n')).tables).toEqual([])
  })

  it('may have columns behind its rows, each of as many lines', () => {
    const rows = [['Dijken', '12,5', '13,5'], ['Sluizen', '8,2', '9,2'], ['Totaal', '20,7', '22,7']]
    const cells = ['Kering | 2023 | 2024 | 2025 | 2026', 'Dijken | 12,5 | 13,5 | 1,0 | 2,0', 'Sluizen | 8,2 | 9,2 | 1,5 | 2,5', 'Totaal | 20,7 | 22,7 | 2,5 | 4,5']
    expect(tables(['Kering\n2023\n2024\n' + rows.map(row => row.join('\n')).join('\n'), '2025\n1,0\n1,5\n2,5', '2026\n2,0\n2,5\n4,5', 'Tot zover.'].join('\n\n'))).toMatchObject({tables: [cells], others: ['Tot zover.']})
    expect(tables(['Kering\n2023\n' + rows.map(row => row.slice(0, 2).join('\n')).join('\n'), '2024\n13,5\n9,2\n22,7'].join('\n\n')).tables).toEqual([['Kering | 2023 | 2024', 'Dijken | 12,5 | 13,5', 'Sluizen | 8,2 | 9,2', 'Totaal | 20,7 | 22,7']])
  })

  it('may have the figures of a row on one line, the last before a page turn too', () => {
    const raw = ['Kering', '2023', '2024', 'Dijken', '12.500', '13.500', 'Sluizen', '8.200', '9.200', 'Totaal', '20.700 22.700', '\fDe keringen zijn op orde, maar de sluizen nog niet allemaal.'].join('\n')
    expect(tables(raw)).toMatchObject({tables: [['Kering | 2023 | 2024', 'Dijken | 12.500 | 13.500', 'Sluizen | 8.200 | 9.200', 'Totaal | 20.700 | 22.700']], others: ['De keringen zijn op orde, maar de sluizen nog niet allemaal.']})
    expect(tables(['Kering', '2023', '2024', 'Dijken', '12', '13', 'Duinen', '7', '6', 'Sluizen', '8 200'].join('\n')).tables).toEqual([['Kering | 2023 | 2024', 'Dijken | 12 | 13', 'Duinen | 7 | 6']])
  })

  it('may have a label and figures on one line, the label on two', () => {
    const raw = ['Kering', '2023', '2024', '2025', 'Dijken', '12.500', '13.500', '14.500', 'Bijdrage aan de', 'waterschappen 8.200 9.200', '10.200', 'Totaal 20.700 22.700 24.700', '\fDe keringen zijn op orde.'].join('\n')
    expect(tables(raw)).toMatchObject({tables: [['Kering | 2023 | 2024 | 2025', 'Dijken | 12.500 | 13.500 | 14.500', 'Bijdrage aan de waterschappen | 8.200 | 9.200 | 10.200', 'Totaal | 20.700 | 22.700 | 24.700']], others: ['De keringen zijn op orde.']})
    const prose = ['Kering', '2023', '2024', 'Dijken', '12', '13', 'Sluizen', '8', '9', 'De leden vragen naar een termijn van 16', 'weken.'].join('\n')
    expect(tables(prose)).toMatchObject({tables: [['Kering | 2023 | 2024', 'Dijken | 12 | 13', 'Sluizen | 8 | 9']], others: ['De leden vragen naar een termijn van 16 weken.']})
  })

  it('may have a column before its labels, or each figure before its label, where all are headed by years', () => {
    const other = '2025\n13,5\n9,2'
    expect(tables(['Tabel 1: Uitgaven\n2024\n12,5\n8,2', 'Dijken\nSluizen', other].join('\n\n')).tables).toEqual([[' | 2024 | 2025', 'Dijken | 12,5 | 13,5', 'Sluizen | 8,2 | 9,2']])
    expect(tables(['Tabel 1: Uitgaven\n2024\nKering\n12,5\nDijken\n8,2\nSluizen', other].join('\n\n')).tables).toEqual([['Kering | 2024 | 2025', 'Dijken | 12,5 | 13,5', 'Sluizen | 8,2 | 9,2']])
    expect(tables(['Uitgaven\n12,5\n8,2', 'Dijken\nSluizen', '13,5\n9,2'].join('\n\n')).tables).toEqual([])
  })

  it('is none, and says so, where a column stands apart', () => {
    const {tables: found, messages} = tables(['Provincie\nGroningen\nZeeland', 'In 2022\n12\n77', 'Raming\n12,5\n8,2', 'Dit zijn de sluizen:', 'Sluis\nOranjesluis\nVolkeraksluis', 'Tot zover.'].join('\n\n'))
    expect(found).toEqual([])
    expect(messages).toHaveLength(1)
  })

  it('is none where its rows differ, or its figures only count', () => {
    expect(tables(['Eemsdijk', '1.200', '450', 'Zeewering', '13.250', '8.100', '640', 'n.v.t.', 'Dijk'].join('\n\n')).tables).toEqual([])
    expect(tables(['Vraag', '1', '2', 'Antwoord', '3', '4', 'Noot', '5', '6'].join('\n\n')).tables).toEqual([])
  })
})

describe('a table printed column by column', () => {
  const columns = ['2024\n1.250\n–\n1.250', '2025\n-20\n655\n635']
  const read = [' | 2024 | 2025', 'Dijken | 1.250 | -20', 'Sluizen | – | 655', 'Totaal | 1.250 | 635']

  it('has the line that names its unit above its labels, or a label that names one', () => {
    expect(tables(['Gevolgen (in € mln.)\nKering\nDijken\nSluizen\nTotaal', ...columns, ''].join('\n\n'))).toMatchObject({tables: [['Kering | 2024 | 2025', ...read.slice(1)]], others: ['Gevolgen (in € mln.)']})
    expect(tables(['Beheer (in € mln.)\nSluizen\nTotaal', ...columns, ''].join('\n\n')).tables).toEqual([[' | 2024 | 2025', 'Beheer (in € mln.) | 1.250 | -20', ...read.slice(2)]])
  })

  it('has heads that are blocks of their own, below labels that the text above runs into', () => {
    const raw = ['De stand is als volgt.\nKering\nDijken\nSluizen', 'Ontvangen', 'Toegewezen', '39\n52', '–\n17', 'De dijken zijn in orde.', ''].join('\n\n')
    expect(tables(raw)).toMatchObject({tables: [['Kering | Ontvangen | Toegewezen', 'Dijken | 39 | –', 'Sluizen | 52 | 17']], others: ['De stand is als volgt.', 'De dijken zijn in orde.']})
    // a column more than heads, one of fewer figures, a label too many
    for (const blocks of [['39\n52', '14\n17', '15\n18'], ['39\n52', '14'], ['39\n52\n6\n7', '14\n17\n8\n9']]) {
      expect(tables(['Dijken en meer\nKering\nDijken\nSluizen', 'Ontvangen', 'Toegewezen', ...blocks, ''].join('\n\n')).tables).toEqual([])
    }
  })

  it('keeps its source, which stands between its labels and its columns, behind it', () => {
    expect(tables(['Dijken\nSluizen\nTotaal', 'Bron: waterschap, april 2024', ...columns, 'De dijken zijn in orde.', ''].join('\n\n'))).toMatchObject({tables: [read], others: ['Bron: waterschap, april 2024', 'De dijken zijn in orde.']})
    expect(tables(['De dijken.', 'Bron: waterschap, april 2024', ...columns, ''].join('\n\n'))).toMatchObject({tables: [], others: ['De dijken.', 'Bron: waterschap, april 2024', '2024 1.250 – 1.250', '2025 -20 655 635']})
  })
})
