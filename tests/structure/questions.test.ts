import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {notesOf, outline, textOf} from './letters.ts'

describe('questions whose number stands on their line', () => {
  const head = (title: string): string => `98 765\n\nNr. 4\n\n${title}\n\nVastgesteld 15 juni 2006\n\nDe commissie voor Dijken1 heeft vragen gesteld.\n\n`
  const foot = '1 Samenstelling: Leden: De Boer (ABC) en Jansen (XYZ).\n\nTweede Kamer, vergaderjaar 2005–2006, 98 765, nr. 4 1\n'
  const answers = '1 Wat kost de verhoging van de dijk?\n\nDat is niet bekend.\n\n2 Hoeveel sluizen zijn er in de provincie, en wie\nbeheert deze?\n\nEr zijn 482 sluizen.\n\n3 Kan de minister een overzicht geven.\n\nJa.\n\n'

  it('are headings above their answers, and no notes', () => {
    const raw = `${head('LIJST VAN VRAGEN EN ANTWOORDEN')}${answers}${foot}`
    expect(textOf(raw).filter(block => block.startsWith('section'))).toEqual(['section-1: 1', 'section-2: 2', 'section-3: 3'])
    expect(textOf(raw)).toContain('paragraph-4: Hoeveel sluizen zijn er in de provincie, en wie beheert deze?')
    expect(notesOf(raw)).toEqual(['footnote-1: Samenstelling: Leden: De Boer (ABC) en Jansen (XYZ).'])
    expect(textOf(raw).join('\n')).toContain('voor Dijken[^1] heeft')
  })

  it('may have a point, alone on their line', () => {
    const raw = `${head('LIJST VAN VRAGEN EN ANTWOORDEN').replace('Dijken1', 'Dijken')}Vragen en antwoorden\n1.\nHoe hoog is de dijk?\nDe dijk is vijf meter hoog.\n2.\nWie meet dat?\nZie het antwoord op vraag 1.\n`
    expect(textOf(raw).filter(block => block.startsWith('section'))).toEqual(['section-1: Vragen en antwoorden', 'section-2: 1.', 'section-3: 2.'])
    expect(textOf(raw)).toContain('paragraph-4: Wie meet dat?')
  })

  it('are items of a list without answers', () => {
    const raw = `${head('LIJST VAN VRAGEN')}1 Wat kost de verhoging van de dijk?\n\n2 Hoeveel sluizen zijn er?\n\n${foot}`
    expect(textOf(raw).filter(block => block.startsWith('section'))).toEqual([])
    expect(outline(raw).blocks.slice(-3)).toEqual(['paragraph-2: Wat kost de verhoging van de dijk?', 'paragraph-3: Hoeveel sluizen zijn er?', 'footnote-1: Samenstelling: Leden: De Boer (ABC) en Jansen (XYZ).'])
  })

  it('are not what a title has, nor what goes on with a line, nor known in other papers', () => {
    const title = `${head('LIJST VAN VRAGEN EN ANTWOORDEN')}1 Inleiding\nDe leden van de commissie hebben met belangstelling kennisgenomen van de brief over de dijken. Is dat genoeg?\n`
    expect(textOf(title)).not.toContain('section-1: 1')
    const line = `${head('LIJST VAN VRAGEN EN ANTWOORDEN')}De leden van de commissie zijn met belangstelling nagegaan wat er volgt uit de brief met het nummer\n1 Van wie is die? Dat is niet bekend.\n`
    expect(textOf(line).filter(block => block.startsWith('section'))).toEqual([])
    expect(textOf(`${head('VERSLAG')}${answers}`).filter(block => block === 'section-1: 1')).toEqual([])
  })

  it('leave the labels and markers of pypdf to the notes', () => {
    const raw = `${head('LIJST VAN VRAGEN EN ANTWOORDEN').replace('Dijken1', 'Dijken')}1\nHoe hoog is de dijk?\nZie de brief.\n1\n2\nWie meet dat?\nHet waterschap.\n1\n Kamerstuk 98 760, nr. 3.\n\f`
    expect(textOf(raw).filter(block => block.startsWith('section'))).toEqual(['section-1: 1', 'section-2: 2'])
    expect(notesOf(raw)).toEqual(['footnote-1: Kamerstuk 98 760, nr. 3.'])
  })
})

describe('the older Aanhangsel, whose questions and answers have numbers alone', () => {
  const head =
    'Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2009–2010\n\nAanhangsel van de Handelingen\n\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n\n1653\n\nVragen van het lid De Boer (XYZ) aan de minister van Sluizen over dijken (ingezonden 22 januari 2010).\nAntwoord van minister Jansen (Sluizen) (ontvangen 15 maart 2010).'
  const asked = '1\nKent u het bericht «Dijk lekt»? 1)\n2\nIs het waar dat de dijk lekt?\n3\nHoe hoog is de dijk?\n'
  const sections = (raw: string): string[] => textOf(raw).filter(block => block.startsWith('section')).map(block => block.replace(/^.*?: /, ''))

  it.each(['\n\n', '\n'])('has headings for both, below a head that ends in %j', gap => {
    const raw = `${head}${gap}${asked}\nAntwoord\n1\nJa.\n2 en 3\nDe dijk lekt niet.\n4\nWat gaat u doen?\nAntwoord\n4\nNiets.\n\n1) De Sluiswachter, 19 januari 2010.\n`
    expect(sections(raw)).toEqual(['1', '2', '3', 'Antwoord', '1', '2 en 3', '4', 'Antwoord', '4'])
    expect(notesOf(raw)).toEqual(['footnote-1: De Sluiswachter, 19 januari 2010.'])
    expect(textOf(raw)).toContain('paragraph-1: Kent u het bericht «Dijk lekt»?[^1]')
  })

  it('is none where its questions have a word', () => {
    expect(sections('98 765\n\nNr. 4\n\nVERSLAG\n\nVraag (1):\n\nHoe hoog is de dijk?\n\nAntwoord:\n\nDrie meter.\n\nVraag (2):\n\nWat kost hij?\n')).toEqual(['Vraag (1):', 'Antwoord:', 'Vraag (2):'])
    const raw = `${head}\n\nVraag 1\nKent u het bericht?1\nVraag 2\nHoe hoog is de dijk?\nAntwoord\nJa.2\n\n1\nDe Sluiswachter, 19 januari 2010.\n2\nKamerstuk 98 765, nr. 4.\n\f`
    expect(sections(raw)).toEqual(['Vraag 1', 'Vraag 2', 'Antwoord'])
    expect(notesOf(raw)).toHaveLength(2)
  })
})

describe('questions of a letter as it was sent', () => {
  const head = '> Retouradres Postbus 1 2500 AA Den Haag\nAan de Voorzitter van de Tweede Kamer\nDatum 3 mei 2022\nBetreft Vragen over dijken\n\nGeachte voorzitter,\n\nHierbij stuur ik u de antwoorden.\n\n'

  it('may be headed by no more than their number', () => {
    const raw = `${head}1\nHoeveel dijken zijn er versterkt?\n\nAntwoord\nZeven.\n\n2\nBent u bereid dat te verhogen, en zo ja, op welke\ntermijn?\n\nAntwoord\nJa, zie de brief.1\n\n1\nKamerstuk 98 765, nr. 4.\n\f`
    expect(textOf(raw).filter(block => block.startsWith('section'))).toEqual(['section-1: 1', 'section-2: Antwoord', 'section-3: 2', 'section-4: Antwoord'])
    expect(notesOf(raw)).toEqual(['footnote-1: Kamerstuk 98 765, nr. 4.'])
    expect(textOf(raw)).toContain('paragraph-5: Bent u bereid dat te verhogen, en zo ja, op welke termijn?')
  })

  it('are none without answers', () => {
    expect(textOf(`${head}1\nHoeveel dijken zijn er versterkt?\n\n2\nWaarom?\n\nDat is zo.\n`).filter(block => /section-\d+: \d$/u.test(block))).toEqual([])
  })
})

it('takes the numbers of a list of questions for headings or items, and the number of a document for the paper’s', () => {
  const alone = outline('2022D98765 LIJST VAN VRAGEN\n\nDe commissie heeft vragen.\n\n1\nHoe hoog is het peil?\n2\nWie meet het?\n')
  expect(alone.header).toMatchObject({number: '2022D98765', documentType: 'lijst van vragen'})
  expect(alone.blocks.slice(-4)).toEqual(['section-1: 1', 'paragraph-2: Hoe hoog is het peil?', 'section-2: 2', 'paragraph-3: Wie meet het?'])
  const joined = outline('2022D98765 LIJST VAN VRAGEN EN ANTWOORDEN\n\n1\n\nHoe hoog?\n\n2 en 3\n\nWie?\n\nTekst.\n')
  expect(joined.blocks.filter(block => block.startsWith('section'))).toEqual(['section-1: 1', 'section-2: 2 en 3'])
  const before = process('2022D98765 LIJST VAN VRAGEN\n\nNr Vraag\n1 Hoe hoog is het peil?\n2 Wie meet het?\n', {name: 'x.txt'})
  expect(before.units.filter(({role}) => role === 'list-item').map(({text}) => text)).toEqual(['Hoe hoog is het peil?', 'Wie meet het?'])
  expect(before.id).toBe('nds-tk-2022D98765')
  expect(before.found).toEqual([])
  expect(before.numerals.map(({class: name}) => name)).not.toContain('unexplained')
})
