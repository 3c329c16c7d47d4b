import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {notesOf, outline, textOf} from './letters.ts'

describe('markers', () => {
  it('finds a marker behind a number that ends its sentence, and none in the number of a paragraph', () => {
    const raw = [
      'Zie Kamerstuk 98 765, nr. 12.1 De dijk kost € 20.2 Zie paragraaf 4.3 De sluis kost € 120.064.3', '',
      '1 Dat is de brief.', '2 Prijspeil 2020.', '3 Dat is de raming.', ''
    ].join('\n')
    expect(outline(raw).blocks[0]).toBe('paragraph-1: Zie Kamerstuk 98 765, nr. 12.[^1] De dijk kost € 20.[^2] Zie paragraaf 4.3 De sluis kost € 120.064.[^3]')
  })

  it('finds the marker of what stands in brackets beside that of its sentence', () => {
    const raw = 'De minister meldde dat (Kamerstuk 98 765, nr. 3)1.2 Daarna volgde meer (Handelingen II 2021/22, nr. 5, item 1) in mei.\n\n1 Dat is de brief.\n2 Dat is waar.\n'
    expect(outline(raw).blocks[0]).toBe('paragraph-1: De minister meldde dat (Kamerstuk 98 765, nr. 3)[^1].[^2] Daarna volgde meer (Handelingen II 2021/22, nr. 5, item 1) in mei.')
  })

  it('finds markers in all their places, and none in their false friends', () => {
    const raw = [
      'Op 9 mei 20231 en in december 2022.2 Dat zei hij «zo»3 over CO2 en de G7, nr.3 (zie aldaar)4 en op 5 m2 land van de leden Mulder5 en Bos.', '',
      '1 Noot een.', '2 Noot twee.', '3 Noot drie.', '4 Noot vier.', '5 Noot vijf.'
    ].join('\n')
    expect(outline(raw).blocks[0]).toBe(
      'paragraph-1: Op 9 mei 2023[^1] en in december 2022.[^2] Dat zei hij «zo»[^3] over CO2 en de G7, nr.3 (zie aldaar)[^4] en op 5 m2 land van de leden Mulder[^5] en Bos.'
    )
  })
})

it('marks the note of a Senate letter, and knows its own dossier in the text', () => {
  const {blocks, header, messages} = outline('35 526 Wijziging van de Wet op de sluizen\n\nAI1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 3 mei 2022\n\nDe commissie heeft overlegd.2\n\n1 De letters AI horen alleen bij 35 526.\n\n2 Samenstelling: De Boer.\n')
  expect(header).toMatchObject({number: 'AI', documentType: 'verslag', date: '2022-05-03'})
  expect(blocks).toContain('header-2: AI[^1]')
  expect(blocks.at(-2)).toBe('footnote-1: De letters AI horen alleen bij 35 526.')
  expect(messages).toEqual([])
})

it('finds a marker that sticks to a name in capitals with a figure, if no better one stands', () => {
  const {blocks} = outline('De sluis is open.1 De richtlijn NIS22 geldt.\n\n1 Zie aldaar.\n2 Richtlijn over netwerken.\n\fDe G72 ook.\n')
  expect(blocks).toEqual(['paragraph-1: De sluis is open.[^1] De richtlijn NIS2[^2] geldt.', 'paragraph-2: De G72 ook.', 'footnote-1: Zie aldaar.', 'footnote-2: Richtlijn over netwerken.'])
})

it('is marked behind the comma of a year too, and no decimal is', () => {
  const raw = 'De regeling geldt vanaf 2024,1 zo is gemeld, en sinds september 2023,2 al in Zeeland; de stand is 1985,3 punten, in 2024,3 miljoen euro.\n\n1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n'
  expect(textOf(raw)[0]).toContain('vanaf 2024,[^1] zo is gemeld, en sinds september 2023,[^2] al in Zeeland; de stand is 1985,3 punten, in 2024,3 miljoen')
  expect(notesOf(raw)).toHaveLength(2)
})

describe('markers one behind another', () => {
  const notes = (gap: string): string => [1, 2, 3].map(number => `${number} Kamerstuk 35 570, nr. ${number + 2}.`).join(gap)

  it.each(['gemeld.1, 2, 3 De rest', 'gemeld.1 2 3 De rest', 'gemeld1, 2 en 3 en de rest', 'gemeld.1 Dat is zo.2 3 De rest'])('are each that of a note: %s', text => {
    for (const gap of ['\n', '\n\n']) {
      const raw = `Dat is eerder ${text} volgt later in het jaar.\n\n${notes(gap)}\n`
      expect(notesOf(raw)).toHaveLength(3)
      for (const number of [1, 2, 3]) expect(textOf(raw)[0]).toContain(`[^${number}]`)
    }
  })

  it('do not count on with what is counted', () => {
    expect(textOf('De dijk is hoog.1 Er zijn 2, 3 en 4 meter hoge dijken.\n\n1 Kamerstuk 35 570, nr. 3.\n')[0]).toContain('zijn 2, 3 en 4 meter')
  })
})

describe('a marker that sticks to a name of three capitals', () => {
  it('is one where it can be nothing else', () => {
    const raw = 'Dat is gemeld.1 Volgens het CBS2 is dat zo. De NH3 daalt, en de rest volgt.3\n\n1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n3 Kamerstuk 35 570, nr. 5.\n\f'
    expect(textOf(raw)[0]).toContain('CBS[^2] is dat zo. De NH3 daalt, en de rest volgt.[^3]')
  })

  it('may be the first of a text, where the next one follows it', () => {
    const notes = '1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n'
    expect(textOf(`Het verslag van de HSV1 en dat van Waterwacht2 (hierna: WW) zijn klaar.\n\n${notes}`)[0]).toContain('HSV[^1] en dat van Waterwacht[^2] (hierna')
    expect(textOf(`Het verslag van Waterwacht2 is klaar, meldt NPO1 nu.\n\n${notes}`)[0]).toContain('NPO1 nu')
  })
})

describe('a marker that sticks to the number of a reference', () => {
  const letter = (middle: string): string => `Dat is gemeld.1 Zie Kamerstuk 34 270, nr. ${middle} Dat is zo.3\n\n1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n3 Kamerstuk 35 570, nr. 5.\n\f`

  it('is one between the markers of its neighbours', () => {
    const {found} = process(letter('1772.'), {name: 'letter.txt', date: '2023-02-20'})
    expect(found.filter(({kind}) => kind === 'reference').map(({value}) => (value as {targets: string[]}).targets[0])).toContain('kst-34270-177')
  })

  it('is none where another marker stands', () => {
    const {found} = process(letter('1772. Dat blijkt.2'), {name: 'letter.txt', date: '2023-02-20'})
    expect(found.filter(({kind}) => kind === 'reference').map(({value}) => (value as {targets: string[]}).targets[0])).toContain('kst-34270-1772')
  })
})
