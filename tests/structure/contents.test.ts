import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {outline} from './letters.ts'

const head = '98 765\n\nNr. 12\n\nVERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 17 mei 2006\n\nDe commissie voor Dijken1 heeft vragen over de brief.\n\n'
const text = (numbers: readonly string[]): string =>
  `${numbers[0]} Inbreng over de dijken\nDe leden van de commissie vragen wat de gevolgen zijn voor de bewoners van de polders, en ook\nwaarom het waterschap daar pas achteraf iets over zei.\n${numbers[1]} Antwoord van het waterschap\n\n1 Samenstelling: De Boer (ABC) en Jansen (XYZ).\n\f\nHet waterschap zei daar achteraf iets over omdat dat zo hoort.\n`
const roles = (raw: string): string[] => {
  const {units} = process(raw, {name: 'x.txt'})
  return units.filter(({role}) => role !== 'header' && role !== 'title').map(({role, text}) => `${role}: ${text}`)
}

describe('a table of contents', () => {
  it.each([
    ['a line an entry', '1. Inbreng over de dijken 1\n2. Antwoord van het waterschap 3\n', ['1.', '2.'], ['1. Inbreng over de dijken 1', '2. Antwoord van het waterschap 3']],
    ['with dots', 'I Inbreng over de dijken ........ 1\n\nII Antwoord van het waterschap ... 3\n\n', ['I', 'II'], ['I Inbreng over de dijken ........ 1', 'II Antwoord van het waterschap ... 3']],
    ['numbers and pages on lines of their own', '1.\nInbreng over de dijken\n1\n2.\nAntwoord van het waterschap\n3\n', ['1.', '2.'], ['1. Inbreng over de dijken', '1', '2. Antwoord van het waterschap', '3']],
    ['column by column', '1.\n2.\n\nInbreng over de dijken\nAntwoord van het waterschap\n\n1\n3\n\n', ['1.', '2.'], ['1. 2.', 'Inbreng over de dijken', 'Antwoord van het waterschap', '1 3']]
  ])('%s', (_, entries, numbers, items) => {
    const raw = `${head}Inhoudsopgave\n${entries}${text(numbers)}`
    const found = roles(raw)
    expect(found).toContain('heading: Inhoudsopgave')
    expect(found.filter(line => line.startsWith('list-item: '))).toEqual(items.map(item => `list-item: ${item}`))
    expect(found).toContain(`heading: ${numbers[0]} Inbreng over de dijken`)
    expect(found).toContain(`heading: ${numbers[1]} Antwoord van het waterschap`)
    expect(found.filter(line => line.startsWith('footnote: '))).toEqual(['footnote: Samenstelling: De Boer (ABC) en Jansen (XYZ).'])
    const {found: mentions, numerals} = process(raw, {name: 'x.txt'})
    expect(mentions.filter(({kind}) => kind === 'quantity')).toEqual([])
    expect(numerals.map(({class: name}) => name)).not.toContain('unexplained')
  })

  it('has numbers of pages: else nothing tells how far it reaches', () => {
    const {blocks} = outline('Inhoud\n\nDe dijken zijn oud. Daarover schreef ik in 2019 al eens aan uw Kamer.\n\nIn de brief van 5 mei 2020 staat\nmeer over de sluizen, de dijken en hun beheer.\n')
    expect(blocks.slice(1)).toEqual(['paragraph-1: De dijken zijn oud. Daarover schreef ik in 2019 al eens aan uw Kamer.', 'paragraph-2: In de brief van 5 mei 2020 staat meer over de sluizen, de dijken en hun beheer.'])
  })

  it('ends at what is no entry', () => {
    const found = roles('Inhoudsopgave\nDijken 2\nSluizen 3\nDe minister schrijft dat het peil is gemeten.\nDe leden lezen dat het peil in punt 5\nis beschreven.\n')
    expect(found.filter(line => line.startsWith('list-item: '))).toEqual(['list-item: Dijken 2', 'list-item: Sluizen 3'])
  })
})

const inquiry = (below: string): string =>
  `${head}Inhoud\nI Vragen over de dijken\n• Inbreng van de leden van de ABC-fractie\nII Antwoord van het waterschap\n${below}Inbreng van de leden van de ABC-fractie\nDe leden van de commissie vragen wat de gevolgen zijn voor de bewoners van de polders, en ook\nwaarom het waterschap daar pas achteraf iets over zei.\nII Antwoord van het waterschap\nHet waterschap zei daar achteraf iets over omdat dat zo hoort.\n`

it('contents without pages reach to their first entry again', () => {
  const found = roles(inquiry('I Vragen over de dijken\n'))
  expect(found.filter(line => /^(?:heading|list-item): /u.test(line))).toEqual([
    'heading: Inhoud', 'list-item: I Vragen over de dijken', 'list-item: Inbreng van de leden van de ABC-fractie', 'list-item: II Antwoord van het waterschap',
    'heading: I Vragen over de dijken', 'heading: Inbreng van de leden van de ABC-fractie', 'heading: II Antwoord van het waterschap'
  ])
})

it('contents without pages whose first entry does not stand again are left alone', () => {
  expect(roles(inquiry('')).join('\n')).not.toContain('list-item: I Vragen over de dijken')
})
