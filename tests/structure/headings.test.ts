import {describe, expect, it} from 'vitest'
import {convert, process} from '../../src/convert.ts'
import {outline} from './letters.ts'

describe('headings', () => {
  it.each(['', '\n'])('tells a numbered title from the note of that number', gap => {
    const raw = [
      'De regeling is in 2019 geëvalueerd en daarna aangepast door de minister.1 Dat is bekend.', gap + '1. Aanleiding', gap + 'De Kamer heeft daarom gevraagd in het debat van die week over de dijken en sluizen.2', gap + '2 Uitvoering',
      gap + 'De uitvoering is begonnen en loopt nog door tot het einde van de looptijd daarvan.', gap + '1 Kamerstuk 98 765, nr. 3.', '2 Kamerstuk 98 765, nr. 4.', '\fDat is alles.', ''
    ].join('\n')
    const {blocks} = outline(raw)
    expect(blocks.filter(block => block.startsWith('section') || block.startsWith('footnote'))).toEqual([
      'section-1: 1. Aanleiding', 'section-2: 2 Uitvoering', 'footnote-1: Kamerstuk 98 765, nr. 3.', 'footnote-2: Kamerstuk 98 765, nr. 4.'
    ])
  })

  it('takes a question alone above a paragraph for a heading, but not in a paper of numbered questions', () => {
    const text = ['Hoe nu verder?', '', 'De dijk wordt versterkt, en daarna', 'volgt de sluis.', ''].join('\n')
    expect(outline(`De dijk is oud.\n\n${text}`).blocks).toContain('section-1: Hoe nu verder?')
    expect(outline(`Vraag 1\n\nDe dijk is oud.\n\n${text}`).blocks).toContain('paragraph-2: Hoe nu verder?')
  })

  it('takes neither the rows of a table nor who sat where for headings', () => {
    for (const joint of ['\n', ' ']) {
      const raw = ['De uitgaven staan hieronder.', '', 'Sluizen', '', '1.200', '', '1.300', '', `Voorzitter: Van den Berg${joint}Griffier: De Vries`, '', 'Aanwezig zijn acht leden.', '', 'Dijken', '', 'Die zijn hoog.', ''].join('\n')
      expect(outline(raw).blocks.filter(block => block.startsWith('section'))).toEqual(['section-1: Dijken'])
    }
  })
})

it.each(['Antwoord', 'Antwoord:'])('takes %s without a number for a heading', answer => {
  const line = 'De sluizen die bij deze wet horen worden op grond van de waterwet elk afzonderlijk bij wet vastgesteld.'
  expect(outline(`Vraag 1\nHoe hoog?\n${answer}\n${line}\nVraag 2\nHoe breed?\n${answer}\nBreed.\n`).blocks.filter(block => block.startsWith('section'))).toEqual([
    'section-1: Vraag 1', `section-2: ${answer}`, 'section-3: Vraag 2', `section-4: ${answer}`
  ])
})

it.each([
  ['AMENDEMENT VAN HET LID DE BOER', 'I', 'II', 'III'],
  ['NOTA VAN WIJZIGING', 'A', 'B', 'C']
])('takes the parts of a paper that changes a bill for headings: %s', (title, first, second, third) => {
  const change = 'In artikel 3 wordt «dijk» vervangen door: zeedijk.'
  for (const gap of ['\n', '\n\n']) {
    const raw = `98 765 Wet op de dijken\n\nNr. 7\n\n${title}\n\nOntvangen 3 mei 2022\n\n${['Het voorstel wordt als volgt gewijzigd:', first, change, second, change, third, 'Na artikel 4 wordt een artikel ingevoegd, luidende:', 'Artikel 4a. Sluizen', '1. De sluis wordt gekeurd.', '2. Dat gebeurt elk jaar.'].join(gap)}\n`
    const {units} = process(raw, {name: 'x.txt'})
    const of = (role: string): string[] => units.filter(unit => unit.role === role).map(({text}) => text)
    expect(of('heading').filter(text => !text.startsWith('Artikel'))).toEqual([first, second, third])
    if (gap === '\n') expect(of('list-item')).toEqual(['De sluis wordt gekeurd.', 'Dat gebeurt elk jaar.'])
    expect(of('paragraph').filter(text => text === change)).toHaveLength(2)
  }
})

it('takes no letter or number alone for a part of another paper', () => {
  const {blocks} = outline('98 765 Wet op de dijken\n\nNr. 7\n\nVERSLAG\n\nVastgesteld 3 mei 2022\n\nHet gaat om de dijk met de letter\nI\nen dat is alles.\n')
  expect(blocks.filter(block => block.startsWith('section'))).toEqual([])
})

it.each(['Toelichting:', 'Toelichting'])('takes %s below the answers for a heading beside them', line => {
  const {sections} = convert(`Vragen van het lid De Boer (XYZ) aan de Minister van Sluizen over het peil (ingezonden 3 mei 2022).\nAntwoord van Minister Jansen (Sluizen) (ontvangen 4 juni 2022).\n\nVraag 1\nHoe hoog?\n\nAntwoord 1\nHoog.\n${line}\nDeze vragen dienen ter aanvulling op eerdere vragen van het lid De Boer (XYZ).\n`, {name: 'x.txt'})
  expect(sections.map(({heading, level}) => `${level} ${heading}`).slice(-3)).toEqual(['1 Vraag 1', '1 Antwoord 1', `1 ${line}`])
})
