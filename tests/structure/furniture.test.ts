import {describe, expect, it} from 'vitest'
import {outline} from './letters.ts'

describe('what a printer puts around the text', () => {
  it('leaves a footnote that has the form of a running foot where it is', () => {
    const raw = 'De Kamer is geïnformeerd.1\n\n1\nTweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424\n'
    expect(outline(raw).blocks).toEqual([
      'paragraph-1: De Kamer is geïnformeerd.[^1]',
      'footnote-1: Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424'
    ])
  })

  it('takes the foot of a single page out by the number in its head', () => {
    const raw = [
      'Tweede Kamer der Staten-Generaal', '', '2', '', 'Vergaderjaar 2020–2021', '', '98 765-VI Sluizen', '', 'Nr. 41  BRIEF VAN DE MINISTER VAN WATER', '', 'Den Haag, 2 december 2020', '',
      'De sluis wordt hersteld.1', '', '1 Dat is de raming.', 'Tweede Kamer, vergaderjaar 2020–2021, 98 765-VI, nr. 41 1'
    ].join('\n')
    expect(outline(raw).blocks.slice(-2)).toEqual(['paragraph-1: De sluis wordt hersteld.[^1]', 'footnote-1: Dat is de raming.'])
  })

  it.each([
    ['a head and a number', (page: number) => ['Voortgangsrapportage dijken 2023\n\n', `\n${page}\n`]],
    ['a foot with its number', (page: number) => ['', `\nVoortgangsrapportage dijken | ${page}\n`]],
    ['a head of two lines and a foot', (page: number) => [`Waterschap Noord\n${page + 1}\n\n`, '\nVertrouwelijk\n']]
  ])('takes %s out that stand on page after page', (_, edges) => {
    const line = 'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.'
    const raw = [1, 2, 3, 4].map(page => edges(page).join(`${line}\n${line}\nZo gaat dat voort tot het\n`)).join('\f')
    const {blocks, ledger} = outline(raw)
    expect(blocks).toEqual([`paragraph-1: ${Array.from({length: 4}, () => `${line} ${line} Zo gaat dat voort tot het`).join(' ')}`])
    expect(ledger.closed).toBe(true)
    expect(ledger.owners.map(({owner}) => owner).join()).toMatch(/dropped: running (?:head|foot)/)
  })

  it('leaves questions and sentences at the edges of pages where they are', () => {
    const raw = [1, 2, 3, 4].map(page => `Vraag ${page}\n\nIs de dijk oud?\n\nAntwoord ${page}\n\nJa.\n`).join('\f')
    expect(outline(raw).blocks.length).toBe(16)
  })

  it('ends no page at a note or a line of prose that begins like a running foot', () => {
    const raw = [
      'De sluis wordt hersteld.1 Zie ook', 'Tweede Kamer, vergaderjaar 2021–2022, 98 765, nr. 3. Dat is al bekend.2', '',
      '1', '', 'Tweede Kamer, vergaderjaar 2021–2022, 98 765, nr. 4.', '2', 'Dat is de raming.', '', 'Tweede Kamer, vergaderjaar 2022–2023, 98 764, nr. 5', '', '1', '',
      'De dijk ook.', '', 'Tweede Kamer, vergaderjaar 2022–2023, 98 764, nr. 5', '', '2', ''
    ].join('\n')
    expect(outline(raw).blocks).toEqual([
      'paragraph-1: De sluis wordt hersteld.[^1] Zie ook Tweede Kamer, vergaderjaar 2021–2022, 98 765, nr. 3. Dat is al bekend.[^2]',
      'paragraph-2: De dijk ook.',
      'footnote-1: Tweede Kamer, vergaderjaar 2021–2022, 98 765, nr. 4.',
      'footnote-2: Dat is de raming.'
    ])
  })
})

it.each([['E', '98 765', 'kst-98765-E'], ['AB', '98 765 IX', 'kst-98765-IX-AB'], ['AB', '98 765 IX', '']])('takes the foot of a single page of the Senate out: %s of %s, %s', (letter, dossier, own) => {
  const raw = [
    'Eerste Kamer der Staten-Generaal', '', '1', '', 'Vergaderjaar 2023–2024', '', dossier, '', 'Peil van de sluizen', '', letter, '', 'BRIEF VAN DE MINISTER VAN SLUIZEN', '', 'Den Haag, 3 mei 2024', '',
    'Het peil is goed.1', '', '1 Kamerstuk 98 760, nr. 7.', '', own, 'ISSN 0921 - 7363', '’s-Gravenhage 2024', '', `Eerste Kamer, vergaderjaar 2023–2024, ${dossier}, ${letter}`, '', '1', ''
  ].join('\n')
  const {blocks, header} = outline(`${raw}\f`)
  expect(header).toMatchObject({chamber: 'EK', number: letter})
  expect(blocks.slice(-2)).toEqual(['paragraph-1: Het peil is goed.[^1]', 'footnote-1: Kamerstuk 98 760, nr. 7.'])
})
