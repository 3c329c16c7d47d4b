import {describe, expect, it} from 'vitest'
import {process as read} from '../../src/convert.ts'
import {tables} from './letters.ts'

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
