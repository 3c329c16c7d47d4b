import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {outline} from './letters.ts'

describe('the notes at the foot of a page', () => {
  it('reads a dossier that begins a line of a note as its text', () => {
    const raw = 'Een.19 Twee.20 Drie.21\n\n19 Dat is een brief.\n20 Dat is ook een brief (Kamerstuk\n21 501-02, nr. 1949).\n21 Dat is waar.\n'
    const paged = `${Array.from({length: 18}, (_, at) => `Punt.${at + 1}\n\n${at + 1} Dat is waar.\n\f`).join('')}${raw}`
    expect(outline(paged).blocks.slice(-3)).toEqual(['footnote-19: Dat is een brief.', 'footnote-20: Dat is ook een brief (Kamerstuk 21 501-02, nr. 1949).', 'footnote-21: Dat is waar.'])
  })

  it('takes an item of a list for no note', () => {
    const raw = 'De dijk is oud.1 Er is geld voor:\n\n1. Herstel van de dijk;\n2. herstel van de sluis.2\n\n1 Dat is waar.\n2 Dat ook.\n'
    expect(outline(raw).blocks.slice(-2)).toEqual(['footnote-1: Dat is waar.', 'footnote-2: Dat ook.'])
  })

  it.each([['1 ', '2 '], ['1\n', '2\n']])('lets the last note of a page go on at the foot of the next', (first, second) => {
    const line = 'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.'
    const raw = [
      `${line}1 Dat is zo.`, line, '', `${first}Kamerbrief over de dijken, waarin op verzoek van uw Kamer het beleid is uiteen-`, `\f${line}2`, line, '',
      'gezet, en het verslag daarvan.', `${second}Kamerstuk 98 765, nr. 3.`, `\f${line}`, ''
    ].join('\n')
    const {blocks, ledger} = outline(raw)
    expect(blocks).toEqual([
      `paragraph-1: ${line}[^1] Dat is zo. ${line}`, `paragraph-2: ${line}[^2] ${line}`, `paragraph-3: ${line}`,
      'footnote-1: Kamerbrief over de dijken, waarin op verzoek van uw Kamer het beleid is uiteengezet, en het verslag daarvan.', 'footnote-2: Kamerstuk 98 765, nr. 3.'
    ])
    expect(ledger).toMatchObject({closed: true, gaps: [], overlaps: []})
  })

  it('takes notes that are counted anew on a page, and notes with a sign, for what they are', () => {
    const raw = [
      'De dijk is versterkt.1 De Kamer weet dat.* Zie ook het besluit.a)', '',
      '* Raadpleegbaar via de website.', '1 Kamerstuk 98 765, nr. 3.', 'a) Ter inzage gelegd bij de griffie.', '\fDe sluis volgt.1', '',
      '* Dit is een punt van een lijst.', '', '1 Kamerstuk 98 765, nr. 4.', ''
    ].join('\n')
    expect(outline(raw).blocks).toEqual([
      'paragraph-1: De dijk is versterkt.[^1] De Kamer weet dat.[^*] Zie ook het besluit.[^a]',
      'paragraph-2: De sluis volgt.[^1.2]',
      'paragraph-3: * Dit is een punt van een lijst.',
      'footnote-*: Raadpleegbaar via de website.',
      'footnote-1: Kamerstuk 98 765, nr. 3.',
      'footnote-a: Ter inzage gelegd bij de griffie.',
      'footnote-1.2: Kamerstuk 98 765, nr. 4.'
    ])
  })

  it('takes a list that begins at 1 for no notes where no marker points at it', () => {
    const raw = 'De dijk is versterkt.1\n\n1 Kamerstuk 98 765, nr. 3.\n\fDe punten zijn:\n\n1 Sluizen zijn open.\n\n2 Dijken zijn hoog.\n'
    expect(outline(raw).blocks.filter(block => block.startsWith('footnote'))).toEqual(['footnote-1: Kamerstuk 98 765, nr. 3.'])
  })
})

it('puts the label of a note back that stands behind the others, and says where it cannot know', () => {
  const page = (notes: string) => process(`De sluis is gemaakt1 en het gemaal2 ook, en de dijk3 niet.\n\n${notes}\n\fVolgende bladzijde.\n`)
  const clear = page('1\n\nKamerstuk 98 765, nr. 4.\nwww.voorbeeld.nl/plan\n3\nZie aldaar.\n2')
  expect(clear.units.filter(({role}) => role === 'footnote').map(({text}) => text)).toEqual(['Kamerstuk 98 765, nr. 4.', 'www.voorbeeld.nl/plan', 'Zie aldaar.'])
  expect(clear.file.messages.map(({ruleId}) => ruleId)).not.toContain('scrambled-footnotes')
  const unclear = page('1\n\nDe Sluiswachter over\nPeil en\nDijken en dammen\n3\nZie aldaar.\n2')
  expect(unclear.file.messages.map(({ruleId}) => ruleId)).toContain('scrambled-footnotes')
})

it('deals labels that stand together out to the texts below them', () => {
  const {blocks} = outline('De sluis is open.1 De dijk is dicht.2 Daarna volgt een zin.\n\n1\n2\nDe Sluiswachter, 1 juli 2021.\nKamerstuk 98 765, nr. 4.\n\fTweede pagina.\n')
  expect(blocks).toEqual([
    'paragraph-1: De sluis is open.[^1] De dijk is dicht.[^2] Daarna volgt een zin.',
    'paragraph-2: Tweede pagina.',
    'footnote-1: De Sluiswachter, 1 juli 2021.',
    'footnote-2: Kamerstuk 98 765, nr. 4.'
  ])
})

it('finds notes that stand right below a signature', () => {
  const {blocks, signatories} = outline('Den Haag, 3 mei 2022\n\nDe sluis is open en wordt elk jaar gekeurd.1 De dijk is dicht.2\nDe Minister van Sluizen,\nA.B. de Boer\n1 Kamerstuk 98 765, nr. 4.\n2 De Sluiswachter, 1 juli 2021.\n')
  expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
  expect(blocks.slice(-2)).toEqual(['footnote-1: Kamerstuk 98 765, nr. 4.', 'footnote-2: De Sluiswachter, 1 juli 2021.'])
})

it.each(['', '\f'])('takes the number of a question at the head of a page for no note and no page, with %j', turn => {
  const foot = (page: number): string => `\n\nTweede Kamer, vergaderjaar 2023–2024, 98 765, nr. 12                   ${page}\n${turn}`
  const raw = [
    '98 765 Peil van de sluizen\n\nNr. 12\n\nLIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 4 maart 2024\n\nDe commissie heeft vragen.\n\n',
    `1\nHoe hoog?\n\nDat staat in de brief.1\n\n2\nHoe breed?\n\nBreed.2\n\n\n1\n  Kamerstuk 98 760, nr. 3.\n2\n  Trb. 2018, 105.${foot(1)}`,
    `3\nHoe diep?\n\nDat meet men.3\n\n4\nHoe oud?\n\nOud.4\n\n\n3\n  Kamerstuk 98 760, nr. 5.\n4\n  Trb. 2019, 106.${foot(2)}`
  ].join('')
  const {blocks} = outline(raw)
  expect(blocks.filter(block => /^(?:section|footnote)/.test(block))).toEqual([
    'section-1: 1', 'section-2: 2', 'section-3: 3', 'section-4: 4', 'footnote-1: Kamerstuk 98 760, nr. 3.', 'footnote-2: Trb. 2018, 105.', 'footnote-3: Kamerstuk 98 760, nr. 5.', 'footnote-4: Trb. 2019, 106.'
  ])
})

it('finds the notes of a page below the questions that have the same numbers (-raw)', () => {
  const raw = [
    '98 765 Peil van de sluizen\nNr. 12 LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 4 maart 2024\nDe commissie heeft vragen over de dijken en over de sluizen van het waterschap.\n',
    '1\nHoe hoog?\nDat staat in de brief van het waterschap over de sluizen en over de dijken.1\n1\nKamerstuk 98 760, nr. 3.\n\fZo is het.2\n',
    '2\nHoe breed?\nBreed.3\n3\nHoe diep?\nDiep.\n2\nTrb. 2018, 105.\n3\nKamerstuk 98 760, nr. 5.\n\f4\nHoe oud?\nOud.\n'
  ].join('')
  expect(outline(raw).blocks.filter(block => /^(?:section|footnote)/.test(block))).toEqual([
    'section-1: 1', 'section-2: 2', 'section-3: 3', 'section-4: 4', 'footnote-1: Kamerstuk 98 760, nr. 3.', 'footnote-2: Trb. 2018, 105.', 'footnote-3: Kamerstuk 98 760, nr. 5.'
  ])
})

it.each([
  ['in a small letter', '1\n\nKamerstuk 98 765, nr. 4.\nartikel 6.26 van de Waterwet.\n3\nZie aldaar.\n2', ['Kamerstuk 98 765, nr. 4.', 'artikel 6.26 van de Waterwet.', 'Zie aldaar.']],
  ['with an address of two lines', '1\n2\n3\n\nZie aldaar.\nDe Dijk, «Peil» (https://www.dijk.example/peil/\n2424845-hoog).\nKamerstuk 98 765, nr. 4.', ['Zie aldaar.', 'De Dijk, «Peil» (https://www.dijk.example/peil/2424845-hoog).', 'Kamerstuk 98 765, nr. 4.']]
])('puts labels of notes back where one begins %s', (_, notes, texts) => {
  const {units, file} = process(`De sluis is gemaakt1 en het gemaal2 ook, en de dijk3 niet.\n\n${notes}\n\fVolgende bladzijde.\n`)
  expect(units.filter(({role}) => role === 'footnote').map(({text}) => text)).toEqual(texts)
  expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('scrambled-footnotes')
})
