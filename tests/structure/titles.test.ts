import {describe, expect, it} from 'vitest'
import {full, long, outline} from './letters.ts'

const headingsOf = (raw: string): string[] => outline(raw).blocks.filter(block => block.startsWith('section')).map(block => block.replace(/^[^:]*: /, ''))
const between = (...lines: string[]): string => [long, ...full.slice(1), ...lines, ...full, ''].join('\n')

describe('titles without blank lines around them', () => {
  it.each([
    'Achtergrond', 'Tot slot', 'A. Achtergrond', 'I. Inleiding', 'IV. Toezicht', '1 Dijken', '1. Stand van zaken', '1.1 Financiën', '2) Sluizen', '5. Uitvoering, toezicht en handhaving',
    'Hoe nu verder?', '4. Hoe nu verder?', 'III. Is er meer nodig?', 'Motie-De Boer c.s. over de nieuwe sluis'
  ])('are found: %s', title => {
    expect(headingsOf(between(title))).toEqual([title])
  })

  it.each([
    ['one under another', ['1. Dijken', '1.1 Oude dijken']],
    ['one under another in capitals', ['A. ARTIKELSGEWIJZE TOELICHTING BIJ HET VOORSTEL VAN WET OVER DE DIJKEN EN SLUIZEN', 'Wetsartikelen 1 en 2']],
    ['of two lines', ['2. Reactie op het advies van de Raad over de dijken en de sluizen in het gebied van\nde grote rivieren']],
    ['that ask, of two lines', ['Hoe verhoudt het onderhoud van de dijken zich tot wat daarover in het programma voor\nde rivieren is vastgelegd?']]
  ])('are found %s', (_, titles) => {
    expect(headingsOf(between(...titles))).toEqual(titles.map(title => title.replace('\n', ' ')))
  })

  it('are found above a paragraph of one line, and on top of a page', () => {
    expect(headingsOf([long, ...full.slice(1), 'Dijken', 'De dijken zijn in orde.', 'Sluizen', 'De sluizen ook.', ''].join('\n'))).toEqual(['Dijken', 'Sluizen'])
    expect(headingsOf(`${[long, ...full.slice(1, 4)].join('\n')}\n\f2. Sluizen\n${full.join('\n')}\n`)).toEqual(['2. Sluizen'])
  })

  it('are found without room, above a capital on a word that is no name', () => {
    const title = '10 Gevolgen voor de uitvoering, voor de regels en voor het toezicht op de naleving'
    expect(headingsOf([long, ...full.slice(1), title, 'Uit cijfers van de provincies blijkt dat de dijken sinds het voorjaar op hoogte zijn.', ...full, ''].join('\n'))).toEqual([title])
    expect(headingsOf([long, ...full.slice(1), title, 'De Boer heeft in het voorjaar gevraagd of de dijken al op de hoogte zijn gebracht die.', ...full, ''].join('\n'))).toEqual([])
  })

  it('are found below a line that a marker ends, and above one', () => {
    const below = [long, ...full.slice(1, 6), 'een plan voor de oude dijken en de nieuwe sluizen langs de rivier.1', 'II. Slot']
    expect(headingsOf([...below, 'Voorafgaand overleg met de provincies heeft er in het voorjaar al toe geleid dat', ...full.slice(1), '', '1 Dat is waar.', ''].join('\n'))).toEqual(['II. Slot'])
    const above = [long, ...full.slice(1), '4. Sluizen', 'Met mijn brief van 5 maart 20211', '(98 765, nr. 85) heb ik daar meer over gezegd.']
    expect(headingsOf([...above, ...full, '', '1 Dat is waar.', ''].join('\n'))).toEqual(['4. Sluizen'])
  })

  it.each([
    ['a sentence that a line breaks', ['Zo meldt', 'Het waterschap dat de dijk al in het voorjaar op hoogte was gebracht door de provincie.']],
    ['lines of a list', ['Er is geld voor:', '1. De oude dijk', '2. De nieuwe sluis', '3. De brug']],
    ['what was asked of somebody', ['Kan de minister dat toelichten?']],
    ['questions one under another', ['Hoe hoog is het peil?', 'Wat is daarvan de oorzaak?']],
    ['what leads to a list', ['Dit betreft:', '• de oude dijk;', '• de nieuwe sluis.']],
    ['cells of a table', ['Land', 'Bedrag', 'België', '200']],
    ['a line before a number that does not part', ['De leden vragen naar de kosten van bijna', '€ 5 miljoen voor de dijk, die in de begroting van dit jaar nog niet waren voorzien.']]
  ])('are not made of %s', (_, lines) => {
    expect(headingsOf(between(...lines))).toEqual([])
  })

  it('that ask are questions to the minister where the paper has numbered ones', () => {
    expect(headingsOf('Vraag 1\nHoe hoog is het peil?\nWie meet het?\nAntwoord 1\nHet peil is goed.\n')).toEqual(['Vraag 1', 'Antwoord 1'])
  })

  it('that ask are found between blank lines, also above a paragraph of one line', () => {
    expect(headingsOf(`${full.join('\n')}\n\n3. Hoe nu verder?\n\nDe dijk is klaar.\n\nWaarom is meer nodig?\n\nDe sluis niet.\n`)).toEqual(['3. Hoe nu verder?', 'Waarom is meer nodig?'])
  })

  it('that ask are found where each paragraph has one line', () => {
    const paragraph = full.join(' ')
    expect(headingsOf(`${paragraph}\n${paragraph}\nHoe nu verder?\n${paragraph}\n4. Waarom is meer nodig?\nDe dijk is klaar.\n${paragraph}\n`)).toEqual(['Hoe nu verder?', '4. Waarom is meer nodig?'])
  })
})

describe('titles between blank lines, numbered in other ways', () => {
  const letter = (...lines: string[]): string => ['Nr. 12  BRIEF VAN DE MINISTER VOOR SLUIZEN', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', 'Den Haag, 12 maart 2024', 'Hierbij bied ik u aan de Staat van de Sluizen 2023.1 Dat is veel.', ...lines, '1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n'].join('\n\n')
  const titlesOf = (raw: string): string[] => outline(raw).blocks.filter(block => block.startsWith('section')).map(block => block.replace(/^[^:]*: /, ''))

  it.each([
    ['A.1 Dijken', 'A.2 Sluizen'],
    ['§ 1. Dijken', '§ 2. Sluizen'],
    ['a. Dijken', 'b. Sluizen'],
    ['1 Dijken', '1.1 Hoe hoog?']
  ])('%s, %s', (first, second) => {
    const raw = letter(first, 'De dijk is hoog.2', second, 'De sluis is breed.')
    expect(titlesOf(raw)).toEqual([first, second])
    expect(outline(raw).blocks.filter(block => block.startsWith('footnote'))).toHaveLength(2)
  })

  it('are no items of a list, and no source of a table', () => {
    expect(titlesOf(letter('a. De dijk is hoog;', 'b. De sluis is breed.', 'Bron: Ministerie van Sluizen, april 2024', 'De middelen zijn verstrekt.2'))).toEqual([])
  })
})

describe('captions and cells', () => {
  it('are no titles: the caption of a table is a paragraph of its own, with blank lines around it or without', () => {
    const blocks = outline(between('Tabel 2: Stand van de dijken', 'Dijk Beheerder Stand van zaken')).blocks
    expect(blocks.filter(block => block.startsWith('section'))).toEqual([])
    expect(blocks.some(block => block.endsWith(': Tabel 2: Stand van de dijken'))).toBe(true)
    expect(headingsOf('Tabel 2. Stand van de dijken\n\nDe dijken zijn in orde.\n\nGrafiek 3 Peil\n\nHet peil is hoog.\n')).toEqual([])
    expect(headingsOf('Tabellen en grafieken\n\nDe dijken zijn in orde.\n')).toEqual(['Tabellen en grafieken'])
  })

  it('are no titles: a line that ends in figures is a row, and a numbered title may stand below it', () => {
    expect(headingsOf(between('Stand begroting 23.810 24.480', '3. Sluizen'))).toEqual(['3. Sluizen'])
    expect(headingsOf('Beheer 0,4 0,4\n\nDe dijken zijn in orde.\n')).toEqual([])
    expect(headingsOf('Beheer Alle 100 45 45\n\nDe dijken zijn in orde.\n')).toEqual([])
    expect(headingsOf('Overheveling naar de sluizen\n\n– 2.500\n\nDe dijken zijn in orde.\n')).toEqual([])
    expect(headingsOf('Dijken in 2023 en 2024\n\nDe dijken zijn in orde.\n')).toEqual(['Dijken in 2023 en 2024'])
  })

  it('are no titles: short blocks one below another are the cells of a table, but for the last above a text', () => {
    const cells = ['Dijk', 'Stand van zaken', 'Oude dijk', 'Opgehoogd in 2023', 'Zuiderdijk', 'In aanbesteding']
    expect(headingsOf([...cells, 'De dijken zijn in orde.', ''].join('\n\n'))).toEqual(['In aanbesteding'])
    expect(headingsOf(['Ontvangen', 'Toegewezen', '39\n52\n91', '14\n17\n31', 'De dijken zijn in orde.', ''].join('\n\n'))).toEqual([])
    expect(headingsOf(['Deel', 'Dijken', '1. Oude dijken', '1.1 Zuiderdijk', 'Stand van zaken', 'De dijken zijn in orde.', ''].join('\n\n'))).toEqual(['Deel', 'Dijken', '1. Oude dijken', '1.1 Zuiderdijk', 'Stand van zaken'])
  })

  it('are no numbers of questions: `1,2`', () => {
    const raw = ['Nr. 12', 'LIJST VAN VRAGEN EN ANTWOORDEN', 'Vastgesteld 2 maart 2022', 'De dijken zijn in orde.', '1,2', '3,8', 'De sluizen ook.', ''].join('\n\n')
    expect(headingsOf(raw)).toEqual([])
  })

  it('nested ones have no blank line between, in however narrow a column', () => {
    expect(headingsOf('Hierbij bied ik u de stand aan.\n\n2 Dijken\n2.1 Cijfers\nHet aantal dijken nam af.\n')).toEqual(['2 Dijken', '2.1 Cijfers'])
  })
})

describe('titles among full lines', () => {
  it('sets titles in capitals and those under them apart from full lines', () => {
    const line = 'De sluizen die bij deze wet horen worden op grond van de waterwet elk afzonderlijk bij wet vastgesteld.'
    expect(outline(`36 725 V Wijziging van de begrotingsstaat\nNr. 2\nMEMORIE VAN TOELICHTING\nA. TOELICHTING OP DE ARTIKELEN\nWetsartikelen 1 tot en met 3\n${line}\nB. BEGROTING\n${line}\n`).blocks.slice(2)).toEqual([
      'title: MEMORIE VAN TOELICHTING', 'section-1: A. TOELICHTING OP DE ARTIKELEN', 'section-2: Wetsartikelen 1 tot en met 3', `paragraph-1: ${line}`, 'section-3: B. BEGROTING', `paragraph-2: ${line}`
    ])
  })
})

it('finds titles between full lines, under the answer they stand in', () => {
  const {blocks, messages} = outline(
    'Vraag 1\nHoe hoog is het peil?\nAntwoord 1\nSluizen\nVoor de sluizen die onder de wet vallen wordt het peil elke\nmaand gemeten, en de uitkomst staat op de website.\nDijken en dammen\nVoor de dijken die onder de wet vallen wordt het peil elk\njaar gemeten. Zo meldt\nHet Waterschap ons. Dat duurt nog tot het einde van dit jaar.\n'
  )
  expect(blocks.filter(block => block.startsWith('section'))).toEqual(['section-1: Vraag 1', 'section-2: Antwoord 1', 'section-3: Sluizen', 'section-4: Dijken en dammen'])
  expect(messages).toEqual([])
})

it('finds titles and ends of paragraphs beside lines that a tool joined', () => {
  const line = 'De sluizen die bij deze wet horen worden op grond van de wet bij besluit vastgesteld.'
  const joined = `${line.slice(0, -1)} en daarna elk jaar door het waterschap gekeurd.`
  const blocks = [line, 'Stand van zaken', line, joined, line, '5. Uitvoering, toezicht en handhaving', line, line, '5.1 Financiën', line]
  expect(outline(`${blocks.join('\n')}\n`).blocks).toEqual([
    `paragraph-1: ${line}`, 'section-1: Stand van zaken', `paragraph-2: ${line} ${joined}`, `paragraph-3: ${line}`, 'section-2: 5. Uitvoering, toezicht en handhaving', `paragraph-4: ${line} ${line}`,
    'section-3: 5.1 Financiën', `paragraph-5: ${line}`
  ])
})

it.each(['van het lid De Boer', 'van 6 mei 2020'])('finds titles where most rows are joined ones, and above a line that ends in a marker, behind %s', place => {
  const line = 'De sluizen die bij deze wet horen worden op grond van de wet bij besluit vastgesteld.'
  const joined = `${line.slice(0, -1)} en daarna elk jaar door het waterschap gekeurd.`
  const {blocks} = outline(`${[line, joined, joined, 'Inleiding', line, joined, line, 'Antwoorden', `In reactie op vragen ${place}1`, 'is dat gemeld.', joined, joined].join('\n')}\n\n1 Dat is waar.\n`)
  expect(blocks.filter(block => block.startsWith('section'))).toEqual(['section-1: Inleiding', 'section-2: Antwoorden'])
})
