import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {headerParts} from '../../src/structure/head/parts.ts'
import {outline, print} from './letters.ts'

const below = ['Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', 'Den Haag, 3 mei 2024', 'De dijk is oud.']
const letter = ['BRIEF VAN DE MINISTER VAN SLUIZEN EN DE STAATSSECRETARIS\nVAN SLUIZEN', ...below]
const senders = ['Minister van Sluizen', 'Staatssecretaris van Sluizen']

describe('the columns of a head, in the order in which tools print them', () => {
  it.each([
    ['number before title', ['98 765', 'Nr. 41', 'Stand van de dijken'], [{number: '98765', title: 'Stand van de dijken'}]],
    ['number before dossier', ['Nr. 41', '98 765', 'Stand van de dijken'], [{number: '98765', title: 'Stand van de dijken'}]],
    [
      'dossiers, then their titles',
      ['Vergaderjaar 2023–2024', '98 765 VI', '98 766', 'Nr. 41', 'Vaststelling van de begrotingsstaten van het\nMinisterie van Sluizen (VI)', 'Dijken'],
      [{number: '98765', suffix: 'VI', title: 'Vaststelling van de begrotingsstaten van het Ministerie van Sluizen (VI)'}, {number: '98766', title: 'Dijken'}]
    ],
    ['a dossier in capitals', ['98 765', 'DELTA', 'Nr. 41'], [{number: '98765', title: 'DELTA'}]],
    ['one of letters', ['98 765', 'ABC', 'Nr. 41'], [{number: '98765', title: 'ABC'}]],
    ['one in capitals below the number', ['98 765', 'Nr. 41', 'DELTA'], [{number: '98765', title: 'DELTA'}]],
    ['one in capitals above another', ['98 765', 'DELTA', '98 766', 'Stand van de dijken', 'Nr. 41'], [{number: '98765', title: 'DELTA'}, {number: '98766', title: 'Stand van de dijken'}]],
    ['a line that nobody knows', ['98 765', 'Stand van de dijken', 'Nr. 41', 'Herdruk'], [{number: '98765', title: 'Stand van de dijken'}]]
  ])('%s', (_, above, dossiers) => {
    const {header, blocks} = outline(print(...above, ...letter))
    expect(header).toMatchObject({dossiers, number: '41', title: letter[0]!.replace('\n', ' '), senders, documentType: 'brief', place: 'Den Haag', date: '2024-05-03'})
    expect(blocks.at(-1)).toBe('paragraph-1: De dijk is oud.')
  })

  it('of a dossier of the Senate itself', () => {
    const {header, blocks} = outline(print('Eerste Kamer der Staten-Generaal', 'Vergaderjaar 2023–2024', 'CXLV Verslag van de Tijdelijke Commissie Dijken', 'F BRIEF VAN DE VOORZITTER VAN DE EERSTE KAMER DER STATEN-GENERAAL', 'Aan de leden', 'Den Haag, 3 mei 2024', 'De dijk is oud.'))
    expect(header).toMatchObject({chamber: 'EK', dossiers: [{number: 'CXLV', title: 'Verslag van de Tijdelijke Commissie Dijken'}], number: 'F', documentType: 'brief', date: '2024-05-03'})
    expect(blocks.at(-1)).toBe('paragraph-1: De dijk is oud.')
    // a chapter in Roman figures is no dossier
    expect(outline(print('XII Dijken en sluizen', 'De dijk is oud.')).header.dossiers).toEqual([])
  })

  it.each(['3 mei 2024', '03-05-2024', '3.5.2024', '03/05/2024'])('with the day as %s', day => {
    expect(outline(print('98 765', 'Nr. 41', ...letter.map(line => line.replace('3 mei 2024', day)))).header).toMatchObject({place: 'Den Haag', date: '2024-05-03'})
  })

  it('with the month cut short', () => {
    expect(outline(print('98 765', 'Nr. 41', ...letter.map(line => line.replace('3 mei', '3 sept.')))).header).toMatchObject({date: '2024-09-03'})
  })

  it('in a letter to the Senate', () => {
    expect(outline(print('Eerste Kamer der Staten-Generaal', '1', '98 765', 'DQ', 'Dijken en dammen', ...letter)).header).toMatchObject({number: 'DQ', dossiers: [{number: '98765', title: 'Dijken en dammen'}], senders, date: '2024-05-03'})
  })

  it('with number and title on one line, and no date', () => {
    const {header} = outline(print('98 765 Wijziging van de Dijkenwet in verband met hoog water', 'Nr. 3 MEMORIE VAN TOELICHTING', 'I. ALGEMEEN', 'De dijk is oud.'))
    expect(header).toMatchObject({number: '3', title: 'MEMORIE VAN TOELICHTING', documentType: 'memorie van toelichting', dossiers: [{number: '98765', title: 'Wijziging van de Dijkenwet in verband met hoog water'}]})
  })

  it.each([
    ['the chair first', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 11 december 2020'],
    ['both on one line', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 11 december 2020']
  ])('of a letter without dossier: %s', (_, head) => {
    expect(outline(print(head, 'De dijk is oud.')).header).toMatchObject({addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal', place: 'Den Haag', date: '2020-12-11'})
  })

  it('of a paper that is offered, and of a letter in small letters above a first part', () => {
    expect(outline(print('34 475 X Jaarverslag en slotwet Ministerie van Sluizen 2015', 'Nr. 1 JAARVERSLAG VAN HET MINISTERIE VAN SLUIZEN (X)', 'Aangeboden 18 mei 2016', 'De dijk is oud.')).header).toMatchObject({number: '1', date: '2016-05-18'})
    const {header, blocks} = outline(print('36 120 Voorjaarsnota 2022\nNr. 1', 'Brief van de minister van Sluizen', 'Ontvangen 20 mei 2022', '1 Inleiding', 'De dijk is oud.'))
    expect(header).toMatchObject({number: '1', documentType: 'brief', date: '2022-05-20'})
    expect(blocks.at(-2)).toBe('section-1: 1 Inleiding')
  })

  it.each([
    ['BRIEF VAN DE ALGEMENE REKENKAMER', ['Algemene Rekenkamer']],
    ['BRIEF VAN DE PRESIDENT VAN DE ALGEMENE REKENKAMER', ['president van de Algemene Rekenkamer']],
    ['BRIEF VAN DE INFORMATEURS', ['informateurs']],
    ['BRIEF VAN HET PRESIDIUM', ['Presidium']],
    ['BRIEF VAN DE MINISTER EN STAATSSECRETARIS VAN SLUIZEN EN DIJKEN', ['Minister van Sluizen en Dijken', 'Staatssecretaris van Sluizen en Dijken']]
  ])('of a letter that is sent by: %s', (title, from) => {
    expect(outline(print('98 765', 'Nr. 41', 'Stand van de dijken', title, ...below)).header).toMatchObject({title, senders: from})
  })

  it('goes on below the day on which the clerk received it', () => {
    const {header, blocks} = outline(print('98 765', 'Nr. 41', 'Stand van de dijken', letter[0]!, 'Ter griffie van de Tweede Kamer der Staten-Generaal ontvangen op 5 mei 2024.', ...below))
    expect(header).toMatchObject({addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal', place: 'Den Haag', date: '2024-05-03'})
    expect(blocks.at(-1)).toBe('paragraph-1: De dijk is oud.')
  })

  it('of a letter within the letter is no heading, nor are the officers of a meeting', () => {
    const {blocks} = outline(print('98 765', 'Nr. 41', 'Stand van de dijken', ...letter, 'Aan de Raad voor Dijken', 'Den Haag, 4 mei 2024', 'De sluis is oud.', 'Voorzitter: Van der Meer', 'Adjunct-griffier: De Boer', 'De raad vergadert.'))
    expect(blocks.filter(block => block.startsWith('section'))).toEqual([])
  })

  it('in a motion', () => {
    const {header} = outline(print('98 765', 'Nr. 41', 'Stand van de dijken', 'MOTIE VAN HET LID DE BOER', 'Voorgesteld 3 mei 2024', 'De Kamer,'))
    expect(header).toMatchObject({documentType: 'motie', date: '2024-05-03', dossiers: [{title: 'Stand van de dijken'}]})
  })

  it.each([['addressee', below], ['date', below.slice(1)]])('the %s shows that it is one, without a title', (_, lines) => {
    expect(outline(print('98 765', 'Nr. 41', 'Stand van de dijken', ...lines)).header).toMatchObject({number: '41', date: '2024-05-03', dossiers: [{title: 'Stand van de dijken'}]})
  })

  it('a date above the title or above the address', () => {
    const [title, address, date] = letter as [string, string, string]
    expect(outline(print('98 765', 'Stand van de dijken', 'Nr. 41', date, title, address, 'De dijk is oud.')).header).toMatchObject({date: '2024-05-03', senders, addressee: address.slice('Aan de '.length)})
    const {header, blocks} = outline(print('98 765', 'Stand van de dijken', 'Nr. 41', title, 'Ontvangen ter Griffie op 1 mei 2024.\nHet besluit gaat in op\n1 juni 2024.', address, date, 'De dijk is oud.'))
    expect(header).toMatchObject({date: '2024-05-03', place: 'Den Haag', addressee: address.slice('Aan de '.length)})
    expect(blocks.at(-1)).toBe('paragraph-1: De dijk is oud.')
  })

  it('leaves text that only looks like its first lines alone', () => {
    expect(headerParts(['98 765', 'Nr. 41', 'Stand van de dijken', 'De dijk is oud.', 'Aan de dijk wordt gewerkt', 'Aan de Voorzitter'])).toEqual([])
    expect(headerParts(['Stand van de dijken', 'Oude dijken', 'Den Haag, 3 mei 2024'])).toEqual([])
    // a title of no known kind is the paper's, where nothing below it is
    expect(outline(print('98 765', 'PEILBESLUIT', ...below)).header).toMatchObject({title: 'PEILBESLUIT', dossiers: [{number: '98765'}]})
  })
})

describe('an answer without the head of the Aanhangsel', () => {
  const below = 'Vraag 1\nHoe hoog was het op 3 mei jl.?\n\nAntwoord 1\nHoog.\n'
  const answer = 'Antwoord van minister De Boer (Sluizen), mede namens de minister van Dijken (ontvangen\n14 februari 2023)'

  it.each([
    [`${answer}\n\n`, {}],
    [`AH 1642\n2023Z00634\n${answer}\n`, {number: '1642'}],
    [`AH 1642\n\n2023Z00634\n\n${answer}\n\nZie ook Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 12.\n\n`, {number: '1642'}]
  ])('%s', (head, fields) => {
    const {header, blocks} = outline(head + below)
    expect(header).toMatchObject({documentType: 'antwoord', date: '2023-02-14', senders: ['Minister van Sluizen'], onBehalfOf: ['Minister van Dijken'], ...fields})
    expect(blocks.slice(-4)).toEqual(['section-1: Vraag 1', 'paragraph-1: Hoe hoog was het op 3 mei jl.?', 'section-2: Antwoord 1', 'paragraph-2: Hoog.'])
  })

  it('is none where nothing says when it was received', () => {
    expect(headerParts(['Antwoord van de minister op vragen', 'Vraag 1', 'Klopt het (ontvangen 14 februari 2023)?'])).toEqual([])
    expect(headerParts(['AH 1642', 'is een nummer'])).toEqual([])
  })
})

it('puts the second line of an address to the first, also where each is a block', () => {
  const {header} = outline(print('> Retouradres Postbus 1 2500 AA Den Haag', 'Aan de Voorzitter van de Tweede Kamer', 'der Staten-Generaal', 'Postbus 20018', 'Datum 3 mei 2022', 'Betreft Peil', 'Geachte voorzitter,'))
  expect(header).toMatchObject({addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal', date: '2022-05-03', title: 'Peil'})
})

it('a letter is one whatever it sends along', () => {
  const {header} = outline(print('> Retouradres Postbus 1 2500 AA Den Haag', 'Aan de Voorzitter van de Tweede Kamer', 'Datum 3 mei 2022', 'Betreft Verslag van de Dijkraad', 'Geachte voorzitter,', 'De raad heeft op 12 april 2022 overleg gevoerd.'))
  expect(header.documentType).toBe('brief')
})

it('reads portfolios without «van» or «voor»', () => {
  const {header} = outline('Nr. 12  BRIEF VAN DE MINISTER VAN SLUIZEN EN DE STAATSSECRETARIS JEUGD, PREVENTIE EN SPORT\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 12 maart 2025\n\nMede namens de Staatssecretaris Participatie en Integratie informeer ik de Kamer over de dijken.\n')
  expect(header).toMatchObject({senders: ['Minister van Sluizen', 'Staatssecretaris Jeugd, Preventie en Sport'], onBehalfOf: ['Staatssecretaris Participatie en Integratie']})
})

it('begins with the number of its chamber, where a tool prints that first', () => {
  const below = 'Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2020–2021\n\nAanhangsel van de Handelingen\n\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n\n3305\nVragen van het lid De Boer (XYZ) aan de Minister van Sluizen over het peil (ingezonden 21 mei 2021).\nAntwoord van Minister Jansen (Sluizen) (ontvangen 29 juni 2021).\nVraag 1\nHoe hoog is het peil van 18 mei1?\nAntwoord 1\nHoog.\n'
  expect(outline(`2\n\n${below}`).header).toMatchObject({chamber: 'TK', session: '20202021', number: '3305', date: '2021-06-29'})
})

it('of a letter within the letter is no heading either where no blank lines part it', () => {
  const raw = '98 765\n\nNr. 4\n\nVERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 21 april 2020\nDe commissie brengt verslag uit van het gevoerde schriftelijk overleg over de dijken en sluizen.\n\nBRIEF VAN DE VOORZITTER VAN DE COMMISSIE\nAan de Minister voor Sluizen\nDen Haag, 25 februari 2020\nDe leden hebben met belangstelling kennisgenomen van uw brief van 14 januari jl. over de dijken.\n'
  const {blocks} = outline(raw)
  expect(blocks.slice(-4)).toEqual([
    'section-1: BRIEF VAN DE VOORZITTER VAN DE COMMISSIE', 'paragraph-2: Aan de Minister voor Sluizen', 'paragraph-3: Den Haag, 25 februari 2020',
    'paragraph-4: De leden hebben met belangstelling kennisgenomen van uw brief van 14 januari jl. over de dijken.'
  ])
})

it.each([
  ['mede namens de demissionair staatssecretaris Jeugd, Preventie en Sport', ['Staatssecretaris Jeugd, Preventie en Sport']],
  ['mede namens mijn collega, de Minister voor Rechtsbescherming', ['Minister voor Rechtsbescherming']],
  ['mede namens de Minister van Sluizen en Dijken (SD), en de demissionaire Staatssecretaris van Financiën', ['Minister van Sluizen en Dijken', 'Staatssecretaris van Financiën']],
  ['mede namens de Minister voor Buitenlandse handel en Dijken zaken', ['Minister voor Buitenlandse handel en Dijken']],
  ['mede namens de bewoners van Dijken', []]
])('is sent %s', (behalf, onBehalfOf) => {
  const {header} = outline(`BRIEF VAN DE MINISTER VAN SLUIZEN\n\nDen Haag, 3 mei 2023\n\nHierbij zend ik u, ${behalf}, het rapport.\n`)
  expect(header.onBehalfOf).toEqual(onBehalfOf)
})

describe('the lines of a head', () => {
  it('reads a dossier with a point and its label in the head', () => {
    const raw = 'Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2024-2025\n\nKamerstuk 98.765\n\nStand van de dijken\n\nNr. 45\n\nBRIEF VAN DE MINISTER VOOR SLUIZEN\n\nDen Haag, 15 oktober 2024\n\nDe dijk is oud.\n'
    expect(outline(raw).header).toMatchObject({number: '45', date: '2024-10-15', dossiers: [{number: '98765', title: 'Stand van de dijken'}]})
  })

  it.each([
    ['BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN', ['Minister-President, Minister van Algemene Zaken']],
    ['BRIEF VAN DE MINISTER VAN DEFENSIE EN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN', ['Minister van Defensie', 'Minister-President, Minister van Algemene Zaken']],
    ['BRIEF VAN DE MINISTER-PRESIDENT EN DE MINISTERS VAN SLUIZEN EN VAN DIJKEN', ['Minister-President', 'Minister van Sluizen', 'Minister van Dijken']],
    ['BRIEF VAN DE MINISTERS VAN SLUIZEN EN VOOR DIJKEN, DUINEN EN DAMMEN', ['Minister van Sluizen', 'Minister voor Dijken, Duinen en Dammen']]
  ])('reads who sends it: %s', (title, senders) => {
    expect(outline(`98 765 Sluizen\n\nNr. 3  ${title}\n\nDen Haag, 3 mei 2024\n\nDe dijk is oud.\n`).header.senders).toEqual(senders)
  })
})

it('reads a letter of the Senate as the number of the paper', () => {
  const {header} = process('Eerste Kamer der Staten-Generaal\n1\nVergaderjaar 2021–2022\n35 526 Wijziging van de Wet op de sluizen\nDQ1 BRIEF VAN DE MINISTER VAN SLUIZEN\n\nDen Haag, 3 mei 2022\n\nTekst.\n')
  expect(header).toMatchObject({chamber: 'EK', number: 'DQ', documentType: 'brief', dossiers: [{number: '35526', title: 'Wijziging van de Wet op de sluizen'}], date: '2022-05-03'})
})

it('reads the head of an older paper: a long name of a bill below its dossier, a small letter in the number', () => {
  const title = `Wijziging van de Wet op de sluizen en van enige andere wetten ${'met het oog op het peil '.repeat(6)}(peilwet)`
  const {header} = process(`30 918\n${title}\n\nnr. 8\nNOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 24 april 2007\n\nTekst.\n`)
  expect(header).toMatchObject({dossiers: [{number: '30918', title}], number: '8', title: 'NOTA NAAR AANLEIDING VAN HET VERSLAG', date: '2007-04-24'})
})

it('reads when an answer was received on a line of its own', () => {
  const {header, units} = process('Vergaderjaar 2021–2022\n\nAanhangsel van de Handelingen\n\n1980\nVragen van het lid De Boer (XYZ) aan de Minister van Sluizen over het peil (ingezonden 3 mei 2022).\nAntwoord van Minister Jansen (Sluizen)\n(ontvangen 4 juni 2022). Zie ook Aanhangsel Handelingen, nr. 1848\nVraag 1\nHoe hoog?\nAntwoord 1\nHoog.\n')
  expect(header).toMatchObject({date: '2022-06-04', number: '1980', senders: ['Minister van Sluizen']})
  expect(units.filter(({role}) => role === 'paragraph').map(({text}) => text)).toEqual(['Hoe hoog?', 'Hoog.'])
})

it('reads a number right below its dossier, above the title', () => {
  const {header} = outline('Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2024–2025\n\n98 765\n\nNr. 19\n\nPeil van de sluizen en\ndijken\n\nMOTIE VAN HET LID DE BOER\nVoorgesteld 1 april 2025\n\nDe Kamer,\n')
  expect(header).toMatchObject({number: '19', date: '2025-04-01', documentType: 'motie', dossiers: [{number: '98765', title: 'Peil van de sluizen en dijken'}]})
})

it('reads the number of an earlier answer on a line of its own as part of the head', () => {
  const head = ['Vragen van het lid De Boer (XYZ) aan de Minister van Sluizen over het peil (ingezonden 3 mei 2022).', 'Antwoord van Minister Jansen (Sluizen) (ontvangen 4 juni 2022). Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nr.', '2139.']
  expect(outline(`${head.join('\n')}\nVraag 1\nHoe hoog?\nAntwoord 1\nHoog.\n`).blocks.slice(1, 3)).toEqual([`header-1: ${head.slice(1).join(' ')}`, 'section-1: Vraag 1'])
})

it('reads the number of the chamber glued to its name', () => {
  expect(outline('Tweede Kamer der Staten-Generaal2\nVergaderjaar 2023–2024  Aanhangsel van de Handelingen \nVragen gesteld door de leden der Kamer, met de daarop door de \nregering gegeven antwoorden  \n1292  \nVragen van het lid Dijk (DGP) over sluizen (ingezonden 11 maart 2024).\nAntwoord van Minister Water (Dijken) (ontvangen 21 maart 2024).\nVraag 1\nHoe hoog is de dijk?\n').header).toMatchObject({chamber: 'TK', number: '1292', date: '2024-03-21'})
})
