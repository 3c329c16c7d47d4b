import {describe, expect, it} from 'vitest'
import {convert, process} from '../../src/convert.ts'
import {moneyUnitIn} from '../../src/extract/table-sums.ts'

/** The sums of a letter in Markdown. */
function sums(markdown: string): unknown[] {
  const {mentions} = convert(markdown, {from: 'markdown'})
  return mentions.filter(({kind}) => kind === 'amount').map(({text, value, basis}) => [text, (value as {value: string}).value, basis])
}

describe('the unit of a table', () => {
  it.each([
    ['(x € 1.000)', 3],
    ['(bedragen x € 1 mln.)', 6],
    ['(x € 1000)', 3],
    ['(x € 1.000.000)', 6],
    ['(× € miljoen)', 6],
    ['(bedragen in € mln)', 6],
    ['( € miljoen)', 6],
    ['Bedragen in duizenden euro’s', 3],
    ['in miljarden euro', 9],
    ['Tarieven (in €)', 0],
    ['Bedrag per aanvraag (€)', 0]
  ])('%s', (text, power) => expect(moneyUnitIn(text)).toMatchObject({currency: 'EUR', power}))

  it.each(['in 2023 kostte het € 5 miljoen', 'de maximale bijdrage', '(€ 5.000)', 'tabel 1: uitgaven (x € 1', 'stuwen (in miljarden euro)3 198 224 241'])('none in %s', text => expect(moneyUnitIn(text)).toBeUndefined())
})

describe('the figures of a table', () => {
  it('take the unit of the caption, but for counts, shares and years', () => {
    const table = ['Tabel 1: Budget (x € 1.000)', '', '| Artikel | 2023 | Aantal | Aandeel |', '|---|---|---|---|', '| Zorg | 1.234 | 12 | 5% |', '| Jeugd | -56,5 | 13 | 6% |'].join('\n')
    expect(sums(table)).toEqual([['1.234', '1234000', 'inferred'], ['-56,5', '-56500', 'inferred']])
  })

  it('take the unit of a head cell over several columns, and of the second row of a head', () => {
    const over = ['| Post | Kosten (x € 1.000) | | Aantal |', '|---|---|---|---|', '| | 2022 | 2023 | |', '| Sluis | 1.200 | 300 | 12 |'].join('\n')
    expect(sums(over)).toEqual([['1.200', '1200000', 'inferred'], ['300', '300000', 'inferred']])
    const second = ['| Post | 2022 | 2023 |', '|---|---|---|', '| | (x € 1.000) | (x € 1 mln) |', '| Sluis | 1.200 | 3 |'].join('\n')
    expect(sums(second)).toEqual([['1.200', '1200000', 'inferred'], ['3', '3000000', 'inferred']])
    // a column without a head is none that a head reaches over
    const single = ['| Post | Kosten (x € 1.000) | |', '|---|---|---|', '| Sluis | 1.200 | 3 |'].join('\n')
    expect(sums(single)).toEqual([['1.200', '1200000', 'inferred']])
  })

  it('keep a minus that stands apart; the numbers of articles are none', () => {
    const printed = ['Tabel 1 Uitgaven (bedragen x € 1.000)', 'Omschrijving Artikelnummer Bedrag', 'Rente 1 65.000', 'Inhuur 1 ‒ 67.710', 'Bijdrage 2 – 33.172'].join('\n')
    const {mentions} = convert(`Geachte voorzitter,\n\nHierbij informeer ik u over de uitgaven in de tabel.\n\n${printed}\n\nDe uitgaven nemen af.\n`, {name: 'x.txt'})
    expect(mentions.filter(({kind}) => kind === 'amount').map(({text, value}) => [text, (value as {value: string}).value])).toEqual([
      ['65.000', '65000000'], ['‒ 67.710', '-67710000'], ['– 33.172', '-33172000']
    ])
  })

  it('take the unit of their own column', () => {
    const table = ['| Land | Steun (x € 1 mln) | Tanks |', '|---|---|---|', '| Polen | 2,5 | 14 |', '| Noorwegen | 2023 | 15 |'].join('\n')
    expect(sums(table)).toEqual([['2,5', '2500000', 'inferred']])
  })

  it('take a unit above the labels; numbers of rows take none, and a first row of figures is one of the rows', () => {
    const headed = ['| (x € 1.000) | Onderdeel | 2023 | 2024 |', '|---|---|---|---|', '| 1 | Zorg | 1.234 | 12 |', '| 2 | Jeugd | 5 | n.v.t. |'].join('\n')
    expect(sums(headed).map(sum => (sum as string[])[1])).toEqual(['1234000', '12000', '5000'])
    const headless = ['Uitgaven (x € 1.000)', '', '| Zorg | 1.234 | - |', '|---|---|---|', '| Jeugd | 5 | 6 |'].join('\n')
    expect(sums(headless).map(sum => (sum as string[])[1])).toEqual(['1234000', '5000', '6000'])
    const years = ['Uitgaven (x € 1.000)', '', '| Zorg | 2023 | 2024 |', '|---|---|---|', '| Jeugd | 5 | 6 |'].join('\n')
    expect(sums(years).map(sum => (sum as string[])[1])).toEqual(['5000', '6000'])
  })

  it('take no unit of the caption of the table before', () => {
    const tables = ['Uitgaven (x € 1.000)', '', '| Zorg | 2023 |', '|---|---|', '| Jeugd | 5 |', '', 'Stand (aantallen)', '', '| Zorg | 2023 |', '|---|---|', '| Jeugd | 6 |'].join('\n')
    expect(sums(tables).map(sum => (sum as string[])[1])).toEqual(['5000'])
  })

  it('take it in totals that stand apart from the table', () => {
    const table = ['Uitgaven (x € 1.000)', '', '| Zorg | 2023 |', '|---|---|', '| Jeugd | 5 |', '', 'Subtotaal', '', '5', '', 'De raming is nieuw.', '', '7'].join('\n')
    expect(sums(table).map(sum => (sum as string[])[1])).toEqual(['5000', '5000'])
  })

  it('end with the table: a number alone below it is that of the next question', () => {
    expect(sums(['Uitgaven (x € 1.000)', '', '| Zorg | 2023 |', '|---|---|', '| Jeugd | 5 |', '', '6', '', 'Hoeveel sluizen zijn er?'].join('\n')).map(sum => (sum as string[])[1])).toEqual(['5000'])
  })

  it('take no unit of a caption that a sentence parts from them, however short', () => {
    expect(sums(['Uitgaven (x € 1.000)', '', 'Dat is nu anders geworden.', '', '| Land | Tanks |', '|---|---|', '| Polen | 14 |'].join('\n'))).toEqual([])
  })

  it('take a unit that stands on two lines', () => {
    const cells = ['Tabel 1: Uitgaven aan keringen (x € 1', 'miljoen)', '2022', '2023', 'Dijken', '906,8', '334,2', 'Sluizen', '33,6', '716,1'].join('\n')
    expect(process(cells, {name: 'x.txt'}).found.filter(({kind}) => kind === 'amount').map(({value}) => (value as {value: string}).value)).toEqual(['906800000', '334200000', '33600000', '716100000'])
  })

  it('take the unit of the label of their row, and none where that counts something else', () => {
    const table = ['Tabel 2: Keringen (x € 1.000)', '', '| | 2023 | 2024 |', '|---|---|---|', '| Beheer (in miljoenen euro) | 12,4 | 13 |', '| Uren (in dagen) | 40 | 50 |', '| Aantal keringen | 1.250 | 1.310 |', '| Personeel (fte) | 7 | 8 |', '| Bedrag per kering (€) | 330 | 304 |', '| Toezicht | 6 | 5 |'].join('\n')
    expect(sums(table).map(sum => (sum as string[])[1])).toEqual(['12400000', '13000000', '330', '304', '6000', '5000'])
    expect(sums(['| | 2023 |', '|---|---|', '| Beheer (in € mln.) | 12,4 |', '| Keringen | 40 |'].join('\n')).map(sum => (sum as string[])[1])).toEqual(['12400000'])
  })

  it('count what the column before them does, where they are a part of it', () => {
    const table = ['Tabel 2: Keringen (x € 1 miljoen)', '', '| Gebied | Aantal keringen | Waarvan gereed | Budget | Waarvan besteed |', '|---|---|---|---|---|', '| Noord | 5 | 4 | 12,4 | 11 |'].join('\n')
    expect(sums(table).map(sum => (sum as string[])[1])).toEqual(['12400000', '11000000'])
  })

  it('are below zero in brackets; a number of one digit in brackets is that of a column', () => {
    const table = ['Tabel 2: Tol (x € 1.000)', '', '| | 2023 | 2024 | 2025 |', '|---|---|---|---|', '| Lager tarief | (1.840) | -/- 920 | (1) |'].join('\n')
    expect(sums(table).map(sum => (sum as string[])[1])).toEqual(['-1840000', '-920000'])
  })

  it('are no numbers of articles, where the head ran together with the caption', () => {
    const table = ['Tabel 2: Tol (x € 1.000) Art. 2023 2024', '', '| Noord | 11 | 12.100 | 920 |', '|---|---|---|---|', '| Zuid | 12 | -45 | 30 |'].join('\n')
    expect(sums(table).map(sum => (sum as string[])[1])).toEqual(['12100000', '920000', '-45000', '30000'])
  })

  it('are none in whole numbers, where a head that ran together with the caption counts too', () => {
    const table = ['Tabel 2: Keringen (x € 1 miljoen) Gebied Aantal projecten Budget', '', '| Noord | 11 | 12,1 |', '|---|---|---|', '| Zuid | 12 | 45,0 |'].join('\n')
    expect(sums(table).map(sum => (sum as string[])[1])).toEqual(['12100000', '45000000'])
  })

  it('take the unit of a caption that a long head parts from them', () => {
    const head = 'Stand vastgestelde begroting 2024 (1) Mutaties (2) Stand (3) Mutatie 2025 Mutatie 2026'
    expect(sums(['Tabel 2: Keringen (x € 1.000)', '', head, '', '| Noord | 1.250 | 920 |', '|---|---|---|', '| Zuid | 12 | 45 |'].join('\n')).map(sum => (sum as string[])[1])).toEqual(['1250000', '920000', '12000', '45000'])
  })

  it('are no counts where a cell is a paragraph', () => {
    const letter = process('De stand is als volgt.\n\nPeil\n\n3,8\n\n1.250\n\nDe dijken zijn in orde.\n', {name: 'x.txt'})
    expect(letter.found).toEqual([])
    expect(letter.numerals.map(each => each.class)).toEqual(letter.numerals.map(() => 'table figure'))
  })

  it('are no sums where no unit is named', () => {
    expect(sums(['| Land | Tanks |', '|---|---|', '| Polen | 14 |'].join('\n'))).toEqual([])
  })

  it('may stand one a paragraph; a sentence ends the table', () => {
    expect(sums(['Uitgaven (x € 1.000)', 'Zorg', '12', 'Daarna volgt een zin die geen deel van de tabel meer is, met een getal.', '13'].join('\n\n'))).toEqual([['12', '12000', 'inferred']])
  })

  it('are sums and no counts where each cell is a paragraph, and the numbers of rows are neither', () => {
    const cells = ['Begroting (bedragen x € 1.000)', 'Art.', 'Uitgaven', '1', 'Sluizen', '2.203.390', '15', '2', 'Dijken', '2.473.180', '16', 'Toelichting bij de begroting.'].join('\n\n')
    const letter = process(cells, {name: 'x.txt'})
    expect(letter.found.map(({kind, value}) => [kind, (value as {value: string}).value])).toEqual([
      ['amount', '2203390000'],
      ['amount', '15000'],
      ['amount', '2473180000'],
      ['amount', '16000']
    ])
    expect(letter.numerals.filter(({class: name}) => name === 'list number').map(({text}) => text)).toEqual(['1', '2'])
  })
})
