import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {outline, print} from './letters.ts'

it('reads the head of a letter in house style without a return address', () => {
  const {header, signatories} = process(
    'De voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA  DEN HAAG\n\nDatum\t3 mei 2022\nBetreft\tPeil van de sluizen\n\nGeachte voorzitter,\n\nHet peil is goed.\n\nHoogachtend,\n\nDE MINISTER VAN SLUIZEN EN DIJKEN,\n\nAnna de Boer\n'
  )
  expect(header).toMatchObject({title: 'Peil van de sluizen', documentType: 'brief', date: '2022-05-03', addressee: 'voorzitter van de Tweede Kamer der Staten-Generaal'})
  expect(signatories).toEqual([{role: 'Minister van Sluizen en Dijken', name: 'Anna de Boer'}])
})

it('reads a letter in house style without blank lines', () => {
  const {header, signatories, units} = process(
    '> Retouradres Postbus 20701 2500 ES Den Haag\nde Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum 3 mei 2022\nBetreft Peil van de sluizen\nMinisterie van Sluizen\nPlein 4\nPostbus 20701\nOnze referentie\nMINSLU20220021106\nBij beantwoording, datum, onze referentie en onderwerp vermelden.\nGeachte voorzitter,\nHet peil is goed.\nHoogachtend,\nDE MINISTER VAN SLUIZEN\nAnna de Boer\nDE STAATSSECRETARIS VAN DIJKEN\nPiet Jansen\n'
  )
  expect(header).toMatchObject({title: 'Peil van de sluizen', date: '2022-05-03'})
  expect(units.filter(({role}) => role === 'paragraph').map(({text}) => text)).toEqual(['Geachte voorzitter,', 'Het peil is goed.', 'Hoogachtend,'])
  expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'Anna de Boer'}, {role: 'Staatssecretaris van Dijken', name: 'Piet Jansen'}])
})

it.each([
  ['of one line', 'Betreft Stand van zaken asielopvang', 'Stand van zaken asielopvang'],
  ['of full lines, one of which begins with a capital', 'Onderwerp Beantwoording Kamervragen van de leden De Boer en Jansen\n(XYZ-ABC) over het verbod op hoge dijken en andere werken\nDijken en sluizen', 'Beantwoording Kamervragen van de leden De Boer en Jansen (XYZ-ABC) over het verbod op hoge dijken en andere werken Dijken en sluizen']
])('ends a subject %s where the letter begins right below it', (_, subject, title) => {
  const {header, units} = process(`> Retouradres Postbus 1 2500 EH Den Haag\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nDatum 9 augustus 2022\n${subject}\nMet deze brief informeer ik uw Kamer over de dijken. In 2021 kwamen er 3.400 mensen bij\ndie achter een dijk wonen.\n`)
  expect(header).toMatchObject({title, date: '2022-08-09'})
  expect(units.find(({role}) => role === 'paragraph')?.text).toBe('Met deze brief informeer ik uw Kamer over de dijken. In 2021 kwamen er 3.400 mensen bij die achter een dijk wonen.')
})

it.each([
  ['both labels first', 'Datum\nBetreft\n\n3 mei 2022\nPeil van de sluizen\nen dijken\n', 'Peil van de sluizen en dijken'],
  ['the date within the subject', 'Datum\nOnderwerp De instroom van aanvragen bij het\n\n3 mei 2022\n\nWaterschap\n', 'De instroom van aanvragen bij het Waterschap'],
  ['the date behind the subject', 'Datum\nOnderwerp Peil van de sluizen\n\n3 mei 2022\n', 'Peil van de sluizen']
])('reads a head printed column by column: %s', (_, labels, title) => {
  const {header, blocks} = outline(`> Retouradres Postbus 1 2500 EH Den Haag\n\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n${labels}\nGeachte voorzitter,\n\nHet peil is goed.\n`)
  expect(header).toMatchObject({title, date: '2022-05-03', documentType: 'brief'})
  expect(blocks.slice(-2)).toEqual(['paragraph-1: Geachte voorzitter,', 'paragraph-2: Het peil is goed.'])
})

it.each([
  ['the date between', 'Datum\nOnderwerp Beantwoording Kamervragen van de leden Sluis en Dijk \n\n16 mei 2024\n\n(DGP) over verbieden van hoge \ndijken\n\n'],
  ['a blank line between', 'Datum\n16 mei 2024\n\nOnderwerp Beantwoording Kamervragen van de leden Sluis en Dijk \n\n(DGP) over verbieden van hoge \ndijken\n\n']
])('reads the subject of a letter in house style, with %s', (_, fields) => {
  const {header, blocks} = outline(`> Retouradres Postbus 1 2500 EH Den Haag\n\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n${fields}Het peil is goed.\n`)
  expect(header).toMatchObject({title: 'Beantwoording Kamervragen van de leden Sluis en Dijk (DGP) over verbieden van hoge dijken', date: '2024-05-16'})
  expect(blocks).toContain('paragraph-1: Het peil is goed.')
})

describe('a head in house style behind the sender’s data', () => {
  const address = ['> Retouradres Postbus 1 2500 AA Den Haag', 'De Voorzitter van de Tweede Kamer', 'der Staten-Generaal']
  const fields = ['Datum 3 mei 2022', 'Betreft Peil van de sluizen']
  const text = ['Geachte voorzitter,', 'Op 12 april zakte het peil.']
  const head = {addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal', date: '2022-05-03', title: 'Peil van de sluizen', documentType: 'brief', dossiers: []}

  it.each([
    ['labels with a colon', ['Bezoekadres:', 'Kade 5', '2511 VX Den Haag', 'Kenmerk', '3758820-SL']],
    ['a letter that it answers', ['Directie Sluizen', 'Kade 5', '2511 VX Den Haag', 'Uw brief', '19 maart 2022']],
    ['a mark like a dossier', ['Ministerie van', 'Sluizen', 'Kade 5', 'Ons kenmerk', '4189021']],
    ['a request', ['Postadres', 'Postbus 1', 'Correspondentie uitsluitend', 'richten aan het retouradres', 'met vermelding van het kenmerk.']]
  ])('%s', (_, column) => {
    for (const parted of ['\n', '\n\n']) {
      const {header, blocks, signatories} = outline([...column, ...address, ...fields, ...text, ''].join(parted))
      expect(header).toMatchObject(head)
      expect(signatories).toEqual([])
      expect(blocks.slice(-2)).toEqual(text.map((line, at) => `paragraph-${at + 1}: ${line}`))
    }
  })

  const column = ['Ministerie van', 'Sluizen', 'Kade 8', '2515 XP Den Haag', 'Postbus 20061', 'www.rijksoverheid.nl', 'Onze referentie', 'Min-SL.2023.15204-17']
  const chair = ['Aan de Voorzitter van de', 'Tweede Kamer der Staten-Generaal', 'Kade 6', 'Den Haag']

  it('and without a return address, in front or at the end', () => {
    const front = outline([...column, ...chair, ...fields, ...text, ''].join('\n'))
    const end = outline(`${chair.join('\n')}\n\n${fields.join('\n')}\n\n${text.join('\n\n')}\n\n${column.join('\n')}\n`)
    const unnamed = outline([...column, ...chair, fields[0], ...text, ''].join('\n'))
    expect(front.header).toMatchObject(head)
    expect(end.header).toMatchObject(head)
    expect(unnamed.header).toMatchObject({date: '2022-05-03', addressee: head.addressee})
    for (const {blocks} of [front, end, unnamed]) expect(blocks.slice(-2)).toEqual(text.map((line, at) => `paragraph-${at + 1}: ${line}`))
  })

  it('is none in the head of a paper or below a salutation', () => {
    const letter = [...address, ...fields, ...text]
    expect(outline(print('Vergaderjaar 2021–2022', '98 765', 'Dijken', 'Nr. 3', 'BRIEF VAN DE MINISTER VAN SLUIZEN', 'Den Haag, 9 mei 2022', 'Bijlage', 'Postbus 1', ...letter)).header).toMatchObject({number: '3', date: '2022-05-09'})
    expect(outline(print('Kade 5', 'Postbus 1', 'Geachte heer De Boer,', 'Zie de brief.', ...letter)).header.date).toBeUndefined()
  })
})
