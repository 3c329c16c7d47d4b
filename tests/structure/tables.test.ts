import {describe, expect, it} from 'vitest'
import {process as read} from '../../src/convert.ts'
import {outline} from './letters.ts'

/** The tables of a text, a row a line; and what else it holds. */
function tables(raw: string): {tables: string[][]; others: string[]; messages: string[]} {
  const {units, file} = read(raw, {name: 'x.txt', date: '2024-05-01'})
  const found: string[][] = []
  for (const {cell, text} of units) {
    if (!cell) continue
    const table = (found[cell.table] ??= [])
    table[cell.row] = table[cell.row] === undefined ? text : `${table[cell.row]} | ${text}`
  }
  expect(outline(raw).ledger).toMatchObject({closed: true, gaps: [], overlaps: []})
  return {tables: found, others: units.filter(({cell}) => !cell).map(({text}) => text), messages: file.messages.filter(({ruleId}) => ruleId === 'table-unclear').map(({reason}) => reason)}
}

describe('a table in columns that blanks keep', () => {
  it('has labels of several lines, a head without a label and figures that are missing', () => {
    const raw = [
      'Tabel 1: Uitgaven (bedragen x € 1.000)',
      '',
      '                                        2024      2025      2026',
      'Dijken                                 1.250     1.300     1.350',
      'Sluizen, stuwen en gemalen               640                 700',
      'in beheer van het Rijk',
      'Ontvangsten',
      '  waarvan bijdragen van de provincies    -20       -25       -30',
      '',
      'Totaal                                 1.870         -     2.020',
      '',
      'De uitgaven lopen op.'
    ].join('\n')
    expect(tables(raw)).toEqual({
      tables: [[' | 2024 | 2025 | 2026', 'Dijken | 1.250 | 1.300 | 1.350', 'Sluizen, stuwen en gemalen in beheer van het Rijk | 640 |  | 700', 'Ontvangsten waarvan bijdragen van de provincies | -20 | -25 | -30', 'Totaal | 1.870 | - | 2.020']],
      others: ['Tabel 1: Uitgaven (bedragen x € 1.000)', 'De uitgaven lopen op.'],
      messages: []
    })
  })

  it('has a head of several lines, columns of text, and headings between its rows', () => {
    const raw = [
      'Art.     Onderdeel               Raming        Kosten (€',
      '                                   2024             mln)',
      '1        Sluizen                     12              3,5',
      'Nieuwe keringen',
      '2        Dijken en duinen             4             10,0',
      '         Totaal                      16             13,5'
    ].join('\n')
    expect(tables(raw).tables).toEqual([['Art. | Onderdeel | Raming 2024 | Kosten (€ mln)', '1 | Sluizen | 12 | 3,5', 'Nieuwe keringen |  |  | ', '2 | Dijken en duinen | 4 | 10,0', ' | Totaal | 16 | 13,5']])
  })

  it('puts a line of more text under the column in which it begins', () => {
    const raw = [
      'Maatregel             Uitvoerder           Bedrag     Gereed',
      'Versterking           Waterschap             12,5       2026',
      'Onderzoek naar        Rijkswaterstaat         0,4       2025',
      'zetting               en inspectie',
      'Toezicht              Inspectie voor            3       2024',
      '                      de leefomgeving'
    ].join('\n')
    expect(tables(raw).tables).toEqual([['Maatregel | Uitvoerder | Bedrag | Gereed', 'Versterking | Waterschap | 12,5 | 2026', 'Onderzoek naar zetting | Rijkswaterstaat en inspectie | 0,4 | 2025', 'Toezicht | Inspectie voor de leefomgeving | 3 | 2024']])
  })

  it('may have one row under its head, and one column of figures under a head of its own', () => {
    expect(tables('Grond             In 2022     In 2023\n\nAfkomst                66          73\n').tables).toEqual([['Grond | In 2022 | In 2023', 'Afkomst | 66 | 73']])
    expect(tables('Land          Tanks\nPolen            14\nFrankrijk         9\nItalië           11\n').tables).toEqual([['Land | Tanks', 'Polen | 14', 'Frankrijk | 9', 'Italië | 11']])
  })

  it('may have years for labels, and a row of totals below them', () => {
    expect(tables('Jaar      Bezetting   Formatie\n2013      47.073      45.160\n2018      46.968      45.533\nTotaal    94.041      90.693\n').tables).toEqual([['Jaar | Bezetting | Formatie', '2013 | 47.073 | 45.160', '2018 | 46.968 | 45.533', 'Totaal | 94.041 | 90.693']])
  })

  it('may set thousands apart by a blank', () => {
    expect(tables('Zorg        1 250     36\nJeugd      12 300    140\n').tables).toEqual([['Zorg | 1 250 | 36', 'Jeugd | 12 300 | 140']])
    expect(tables('Zorg        77 101   49,0\nJeugd       12  98    7,5\n').tables).toEqual([['Zorg | 77 | 101 | 49,0', 'Jeugd | 12 | 98 | 7,5']])
  })

  it('leaves a number to its label where blanks part the cells, and a minus to its figure', () => {
    const raw = ['                                  Art.      2024      2025', 'Raming 2024                                 612.650   598.114', 'Nieuwe maatregelen', 'Stuwen                            11          8.400     2.150', 'Gemalen                           12        – 3.275   (1.600)', 'Overig 2023                                      12      – 35', 'Stand 2024                                  617.787   600.829'].join('\n')
    expect(tables(raw).tables).toEqual([[' | Art. | 2024 | 2025', 'Raming 2024 |  | 612.650 | 598.114', 'Nieuwe maatregelen |  |  | ', 'Stuwen | 11 | 8.400 | 2.150', 'Gemalen | 12 | – 3.275 | (1.600)', 'Overig 2023 |  | 12 | – 35', 'Stand 2024 |  | 617.787 | 600.829']])
  })

  it('has a label that goes on with a number, also above its second row, and a head whose first line lacks cells', () => {
    const raw = ['                              Aantal      Bedrag', 'Maatregel       Beheer     projecten    in 2025     struc.', 'Stuwen          Rijk               5        200       350', 'Gemalen met     Zuid                         45        45', 'ingang van 2025', 'Totaal                            12        245       395'].join('\n')
    expect(tables(raw).tables).toEqual([['Maatregel | Beheer | Aantal projecten | Bedrag in 2025 | struc.', 'Stuwen | Rijk | 5 | 200 | 350', 'Gemalen met ingang van 2025 | Zuid |  | 45 | 45', 'Totaal |  | 12 | 245 | 395']])
  })

  it('may have many decimals and ranges for labels', () => {
    expect(tables('Schijf              Gas    Stroom\n0–1.000 m3      0,58301   0,10880\n1.001 m3 en meer 0,22378  0,09037\n').tables).toEqual([['Schijf | Gas | Stroom', '0–1.000 m3 | 0,58301 | 0,10880', '1.001 m3 en meer | 0,22378 | 0,09037']])
  })

  it('ends where another begins', () => {
    expect(tables('          2022    2023\nDijk        12      13\nDuin        14      15\n\n          2024    2025\nSluis       16      17\nStuw        18      19\n').tables).toEqual([[' | 2022 | 2023', 'Dijk | 12 | 13', 'Duin | 14 | 15'], [' | 2024 | 2025', 'Sluis | 16 | 17', 'Stuw | 18 | 19']])
    expect(tables('Kust In Uit\nDijk 12 13\nDuin 14 15\nRivier In Uit\nSluis 16 17\nStuw 18 19\n').tables).toEqual([['Kust | In | Uit', 'Dijk | 12 | 13', 'Duin | 14 | 15'], ['Rivier | In | Uit', 'Sluis | 16 | 17', 'Stuw | 18 | 19']])
  })

  it('ends above prose that ends in a figure, and above a heading of that', () => {
    const rows = ['   Onderdeel                    2022      2023          2024           2025', '   Dijken                      796,4      91,6         373,7          929,7', '   Totaal                     1549,9    1122,1        1438,9         1580,6', '']
    const prose = ['   De leden van de fractie vragen waarom is gekozen voor een termijn van 16', '   weken en niet van 9 maanden.']
    const cells = ['Onderdeel | 2022 | 2023 | 2024 | 2025', 'Dijken | 796,4 | 91,6 | 373,7 | 929,7', 'Totaal | 1549,9 | 1122,1 | 1438,9 | 1580,6']
    const read = 'De leden van de fractie vragen waarom is gekozen voor een termijn van 16 weken en niet van 9 maanden.'
    expect(tables([...rows, ...prose].join('\n'))).toMatchObject({tables: [cells], others: [read]})
    expect(tables([...rows, '   2. Hoofdlijnen', ...prose].join('\n'))).toMatchObject({tables: [cells], others: ['2. Hoofdlijnen', read]})
    const narrow = ['Land                                            Tanks', 'Polen                                              14', 'Frankrijk                                           9', 'Italië                                             11', '']
    expect(tables([...narrow, 'De Kamer vraagt of gekozen is voor een termijn van 16', 'weken.'].join('\n'))).toMatchObject({tables: [['Land | Tanks', 'Polen | 14', 'Frankrijk | 9', 'Italië | 11']], others: ['De Kamer vraagt of gekozen is voor een termijn van 16 weken.']})
  })

  it('ends with its page, and the next one begins anew', () => {
    expect(tables('Dijk    12    13\nDuin    14    15\n\fSluis   16    17\nStuw    18    19\n').tables).toEqual([['Dijk | 12 | 13', 'Duin | 14 | 15'], ['Sluis | 16 | 17', 'Stuw | 18 | 19']])
  })
})

describe('a table with one blank between its cells', () => {
  it('counts its figures from the end; its head is parted at capitals', () => {
    const raw = ['Grond Meldingen in 2022 Meldingen in 2023', 'Leeftijd en', 'afkomst', '2 3', 'Geloof 10 14', 'TOTAAL 12 17'].join('\n')
    expect(tables(raw).tables).toEqual([['Grond | Meldingen in 2022 | Meldingen in 2023', 'Leeftijd en afkomst | 2 | 3', 'Geloof | 10 | 14', 'TOTAAL | 12 | 17']])
  })

  it('may have one row under a head whose columns each have a year', () => {
    expect(tables('Grond Meldingen in 2022 Meldingen in 2023\nGeloof 66 73\n').tables).toEqual([['Grond | Meldingen in 2022 | Meldingen in 2023', 'Geloof | 66 | 73']])
    expect(tables('Grond Meldingen Aangiften\nGeloof 66 73\n').tables).toEqual([])
  })

  it('may have wide blanks here and there, as our PDF reader sets them', () => {
    const raw = ['Grond   Meldingen in 2021 Meldingen in 2022   Aandeel', '', 'Geslacht   2   3   6', 'Seksuele gerichtheid 10 14   34', '', 'TOTAAL   12   17   40'].join('\n')
    expect(tables(raw).tables).toEqual([['Grond | Meldingen in 2021 | Meldingen in 2022 | Aandeel', 'Geslacht | 2 | 3 | 6', 'Seksuele gerichtheid | 10 | 14 | 34', 'TOTAAL | 12 | 17 | 40']])
  })

  it('has labels that end in a number, where its head has as many columns as are left', () => {
    expect(tables('Jaar 2025 2026 Structureel\nVerlaging artikel 3 11,75 9,0 4,5\nReserve –11,75 –7,5 –4,5\nSaldo 0 0 0\n').tables).toEqual([['Jaar | 2025 | 2026 | Structureel', 'Verlaging artikel 3 | 11,75 | 9,0 | 4,5', 'Reserve | –11,75 | –7,5 | –4,5', 'Saldo | 0 | 0 | 0']])
    expect(tables('2024 2025 2026\nRaming 2024 612.650 598.114 587.002\nStuwen 8.400 2.150 0\n').tables).toEqual([[' | 2024 | 2025 | 2026', 'Raming 2024 | 612.650 | 598.114 | 587.002', 'Stuwen | 8.400 | 2.150 | 0']])
  })

  it('has as many dashes as its head says, or another row; else it is none, and says so', () => {
    const rows = ['Tarief stuwen – – 2 – 3', 'Tarief keringen – – 2 – 2', 'Totaal – – 4 – 5']
    expect(tables(['2024 2025 struc.', ...rows].join('\n')).tables).toEqual([[' | 2024 | 2025 | struc.', 'Tarief stuwen | – | – 2 | – 3', 'Tarief keringen | – | – 2 | – 2', 'Totaal | – | – 4 | – 5']])
    const {tables: found, messages} = tables(rows.join('\n'))
    expect(found).toEqual([])
    expect(messages).toEqual(['Expected the columns of a table, as these lines end in figures, but a dash before a figure may be a cell or a minus: left as text'])
    expect(tables(['Noord 12,4 11,8 – 0,6', 'Midden 4,2 4,0 – 0,2', 'Oost 5,1 4,7 – 0,4', 'West 6,5 6,5 0,0'].join('\n')).tables).toEqual([['Noord | 12,4 | 11,8 | – 0,6', 'Midden | 4,2 | 4,0 | – 0,2', 'Oost | 5,1 | 4,7 | – 0,4', 'West | 6,5 | 6,5 | 0,0']])
  })

  it('may have «e.v.» below its last year, and no word above its labels before that of articles', () => {
    expect(tables('2024 2025 2026\ne.v.\nStuwen 12,5 98,0 211,4\nGemalen – 2,1 8,8\n').tables).toEqual([[' | 2024 | 2025 | 2026 e.v.', 'Stuwen | 12,5 | 98,0 | 211,4', 'Gemalen | – | 2,1 | 8,8']])
    expect(tables('Art. Uitgaven 2024 Uitgaven 2025\nStuwen 11 8.400 2.150\nGemalen 12 1.940 1.600\n').tables).toEqual([[' | Art. | Uitgaven 2024 | Uitgaven 2025', 'Stuwen | 11 | 8.400 | 2.150', 'Gemalen | 12 | 1.940 | 1.600']])
  })

  it('is none where its numbers may be grouped by blanks', () => {
    expect(tables('Sluis 21 500\nStuw 19 637\nDijk 12 300\n').tables).toEqual([])
  })

  it('is none, and says so, where a unit above it could be of any column', () => {
    const {tables: found, messages} = tables('aantal tanks Leopard en steun (x € 1 mln)\nPolen 2,5 14\nItalië 3,5 15\nFrankrijk 1,5 16\n')
    expect(found).toEqual([])
    expect(messages).toEqual(['Expected the columns of a table, as these lines end in figures, but the line above names a unit, but not for which column: left as text'])
  })
})

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
    expect(read(raw, {name: 'x.txt'}).units.filter(({role}) => role === 'footnote').map(({text}) => text)).toEqual(['Stb. 2022, 14.', 'Stb. 2023, 15.'])
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

describe('a table in columns of words', () => {
  it('has rows of one line, numbers that one blank parts from the next head, and figures before its words', () => {
    const raw = ['Stand van de acties', 'Nr. Actie                                  Gereed     Stand', '1   Dijk ophogen bij de sluis             2024       Loopt', '2   Nieuwe stuw                           2025       In overleg', '', 'De uitvoering vraagt meer tijd.', ''].join('\n')
    expect(tables(raw)).toEqual({tables: [['Nr. | Actie | Gereed | Stand', '1 | Dijk ophogen bij de sluis | 2024 | Loopt', '2 | Nieuwe stuw | 2025 | In overleg']], others: ['Stand van de acties', 'De uitvoering vraagt meer tijd.'], messages: []})
    const figures = ['Kering                Budget (€ mln.)   Lengte (km)        Stand', '', 'Zuiderdijk                      1.000           1,2    In aanbesteding', 'Noorderdijk                         –          12,6    Gereed', 'Bron: waterschap.', ''].join('\n')
    expect(tables(figures)).toMatchObject({tables: [['Kering | Budget (€ mln.) | Lengte (km) | Stand', 'Zuiderdijk | 1.000 | 1,2 | In aanbesteding', 'Noorderdijk | – | 12,6 | Gereed']], others: ['Bron: waterschap.']})
  })

  it('has cells that go on below, also behind an open word, and a head of two lines', () => {
    const raw = ['                            Wie het', 'Aanbeveling                 uitvoert               Planning', 'Verhoog de dijk tot         Waterschap en          najaar 2025', 'vier meter.                 provincie', 'Verlaag het peil van €      Niet overgenomen.      begint in maart', '12 miljoen.                                        2026', 'Toets de sluizen            Rijk                   n.v.t.', ''].join('\n')
    expect(tables(raw).tables).toEqual([['Aanbeveling | Wie het uitvoert | Planning', 'Verhoog de dijk tot vier meter. | Waterschap en provincie | najaar 2025', 'Verlaag het peil van € 12 miljoen. | Niet overgenomen. | begint in maart 2026', 'Toets de sluizen | Rijk | n.v.t.']])
  })

  it('has two columns only below a numbered caption', () => {
    const rows = ['Mijlpaal          Omschrijving', 'Januari           Oplevering van de sluis. De gemeente neemt', '                  het beheer over.', 'Maart             Evaluatie door een bureau.', '']
    const read = ['Mijlpaal | Omschrijving', 'Januari | Oplevering van de sluis. De gemeente neemt het beheer over.', 'Maart | Evaluatie door een bureau.']
    expect(tables(['Tabel 2 Mijlpalen', ...rows].join('\n')).tables).toEqual([read])
    expect(tables(rows.join('\n')).tables).toEqual([])
  })

  it('may have three blanks between its cells and no places, as our PDF reader prints it', () => {
    expect(tables('Kering   Lengte   Stand\nZuiderdijk bij de sluis   1,2   In aanbesteding\nStuw   12,6   Gereed\n').tables).toEqual([['Kering | Lengte | Stand', 'Zuiderdijk bij de sluis | 1,2 | In aanbesteding', 'Stuw | 12,6 | Gereed']])
  })

  it('numbers its rows without counting or marking anything', () => {
    const {found, tree} = read(['De dijken zijn gekeurd.1', '', 'Artikel               Bedrag     Boven grens', '1 Waterkeringen        812,0              ja', '2 Vaarwegen            402,7             nee', '', '1 Kamerstuk 98 765, nr. 4.', ''].join('\n'), {name: 'x.txt'})
    expect(found.map(({kind}) => kind)).not.toContain('quantity')
    expect(tree.children.filter(({type}) => type === 'footnoteDefinition')).toHaveLength(1)
  })

  it.each([
    ['those who sign', ['De Minister van Sluizen,      De Minister van Dijken,      De Minister van Stuwen,', 'A. Jansen                     B. Pietersen                 C. de Boer', 'Den Haag                      Den Haag                     Den Haag']],
    ['columns that reach into one another', ['Kering          Beheer      Stand', 'Zuiderdijk bij de sluis    Rijk     Gereed', 'Stuw      Waterschap      In aanbesteding']],
    ['a row that may be of the one above', ['Kering          Beheer             Stand', 'Zuiderdijk      Waterschap         Gereed', 'Stuw            Rijk en de', 'Noord           Provincie          Gereed']],
    ['a sentence in a cell that may be of two rows', ['Kering          Beheer             Stand', 'Zuiderdijk      Het Rijk beheert.  Gereed', '                De stuw ook.       Open', 'Noord           Provincie          Gereed']],
    ['a table of contents', ['1.   Inleiding van de notitie      3', '2.   Dijken en stuwen              5', '3.   Sluizen                       7']],
    ['a last cell that goes on below', ['Kering   Lengte   Stand', 'Zuiderdijk   1,2   Gereed', 'Stuw   12,6   In overleg met de', 'provincie en het Rijk.']],
    ['one row alone', ['Kering          Beheer             Stand', 'Zuiderdijk      Waterschap         Gereed', '', 'De dijken zijn gekeurd.']]
  ])('is none: %s', (_, lines) => {
    expect(tables(`${lines.join('\n')}\n`).tables).toEqual([])
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

describe('figures that stand in no table', () => {
  it('keep their minus, and a dash among them marks no item', () => {
    expect(tables('De stand:\n\n– 2.500\n\n18.250\n–\n21.350\n\nDe dijken zijn in orde.\n')).toMatchObject({tables: [], others: ['De stand:', '– 2.500', '18.250 – 21.350', 'De dijken zijn in orde.']})
    expect(outline('De jaren zijn:\n- 2023\n- 2024\n').blocks.map(block => block.replace(/^[^:]*: /, ''))).toEqual(['De jaren zijn:', '2023', '2024'])
  })
})
