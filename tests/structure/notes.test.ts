import {describe, expect, it} from 'vitest'
import {notesOf, outline, textOf} from './letters.ts'

describe('what is a note', () => {
  it('is not the title of its number, with pages or without', () => {
    const raw = 'De regeling is in 2019 geëvalueerd.1\n\n1 Achtergrond\n\nDaarbij is gebleken dat zij werkt.2\n\nMet vriendelijke groet,\n\n1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n'
    for (const text of [raw, `${raw}\f`]) {
      expect(notesOf(text)).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.', 'footnote-2: Kamerstuk 35 570, nr. 4.'])
      expect(textOf(text)).toContain('section-1: 1 Achtergrond')
    }
  })

  it.each(['1) Regelingen|2) Kosten', '1 Regelingen|2 Kosten'])('is no title either where the notes were cut off: %s', titles => {
    const [first, second] = titles.split('|') as [string, string]
    const raw = `Dit bleek op 10 mei1 en uit de brief2 van de raad.\n\n${first}\n\nEr is veel gedaan.\n\n${second}\n\nDe dijk is duur.\n`
    expect(notesOf(raw)).toEqual([])
    expect(textOf(raw).filter(block => block.startsWith('section'))).toEqual([`section-1: ${first}`, `section-2: ${second}`])
  })

  it('stands without the links that the website sets around it', () => {
    const raw = 'Dit bleek op 10 mei1 en uit de brief.2\nX Noot\n1\nKamerstuk 35 570, nr. 3.\nX Noot\n2\nKamerstuk 35 570, nr. 4.\nNaar boven\n'
    expect(notesOf(raw)).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.', 'footnote-2: Kamerstuk 35 570, nr. 4.'])
  })

  it('ends above a foot and the number of its page, though no blank line parts them', () => {
    const foot = (page: number): string => `Tweede Kamer, vergaderjaar 2020–2021, 98 765, nr. 41\n${page}\n`
    const raw = `98 765\nNr. 41\nStand van de dijken\nDen Haag, 3 mei 2024\nDit is gemeld.1\n1\nKamerstuk 35 570, nr. 3.\nkst-98765-41\n${foot(1)}Dat is ook gemeld.2\n2\nKamerstuk 35 570, nr. 4.\n${foot(2)}`
    expect(notesOf(raw)).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.', 'footnote-2: Kamerstuk 35 570, nr. 4.'])
  })

  it('is not a day that begins a line, nor an item of a list below a decimal or a quarter', () => {
    expect(notesOf('De regeling is besproken.1\nMet ingang van\n1 april 2025 geldt een nieuw kader voor de waterschappen.\n\n1 Kamerstuk 35 570, nr. 3.\n\f')).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.'])
    expect(notesOf('Er is 6,1 hectare nodig in Q2 2022. Het gaat om:\n\n1. De dijk wordt verhoogd.\n2. De sluis wordt gekeurd.\n')).toEqual([])
  })
})

it('is no question of a list of questions, where a number stands alone', () => {
  const raw = ['98 765', 'Nr. 4', 'VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN', 'Vastgesteld 15 juni 2006', 'De commissie voor Dijken1 heeft de volgende vragen gesteld.', '1', 'Wat is de reden voor de verhoging van de dijk?', 'De dijk is te laag.', '2', 'Wat kost dat?', 'Dat is niet bekend.'].join('\n\n')
  expect(notesOf(`${raw}\n`)).toEqual([])
  expect(textOf(`${raw}\n`).filter(block => block.startsWith('section'))).toHaveLength(2)
})

describe('notes behind one that is lost', () => {
  it('are found where nobody sees its marker', () => {
    const raw = 'Zie het verslag van de Raad. De gesprekken verlopen goed.2 Dat is zo.3\n\n1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n3 Kamerstuk 35 570, nr. 5.\n\fDe rest volgt.4\n\n4 Kamerstuk 35 570, nr. 6.\n'
    expect(notesOf(raw)).toHaveLength(4)
    expect(textOf(raw)[0]).toContain('goed.[^2] Dat is zo.[^3]')
  })

  it('are found where it has no label', () => {
    const raw = 'Zie het verslag.1 De gesprekken verlopen goed.2\n\n1 Kamerstuk 35 570, nr. 3.\n\fDat is zo.3 De rest volgt.4\n\n3 Kamerstuk 35 570, nr. 5.\n4 Kamerstuk 35 570, nr. 6.\n'
    expect(notesOf(raw)).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.', 'footnote-3: Kamerstuk 35 570, nr. 5.', 'footnote-4: Kamerstuk 35 570, nr. 6.'])
  })
})

it('puts several labels back that stand behind those of later notes', () => {
  const clear = outline('Een.1 Twee.2 Drie.3 Vier.4\n\n1\n\nKamerstuk 35 570, nr. 3.\nKamerstuk 35 570, nr. 4.\nwww.voorbeeld.nl/plan\n4\nKamerstuk 35 570, nr. 6.\n2\n3\n\f')
  expect(clear.blocks.slice(1)).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.', 'footnote-2: Kamerstuk 35 570, nr. 4.', 'footnote-3: www.voorbeeld.nl/plan', 'footnote-4: Kamerstuk 35 570, nr. 6.'])
  expect(clear.messages).toEqual([])
  const unclear = outline('Een.1 Twee.2 Drie.3 Vier.4\n\n1\n\nKamerstuk 35 570, nr. 3.\nwww.voorbeeld.nl/plan\n4\nKamerstuk 35 570, nr. 6.\n2\n3\n\f')
  expect(unclear.messages).toEqual(['9:1 scrambled-footnotes'])
})

it('ends a page without a form feed at a foot below the print block, or one that counts the pages', () => {
  const layout = [
    'Dat is gemeld aan de leden van de Tweede Kamer.1 Daarbij is ook ingegaan op',
    '',
    '1 Kamerstuk 35 570, nr. 3.',
    'kst-35570-9',
    'ISSN 0921 - 7371',
    '’s-Gravenhage 2021',
    'Tweede Kamer, vergaderjaar 2020–2021, 35 570, nr. 9                         1',
    'de sluizen.2',
    '',
    '2 Kamerstuk 35 570, nr. 4.',
    'Tweede Kamer, vergaderjaar 2020–2021, 35 570, nr. 9 2'
  ]
  expect(outline(layout.join('\n')).blocks).toEqual([
    'paragraph-1: Dat is gemeld aan de leden van de Tweede Kamer.[^1] Daarbij is ook ingegaan op de sluizen.[^2]',
    'footnote-1: Kamerstuk 35 570, nr. 3.',
    'footnote-2: Kamerstuk 35 570, nr. 4.'
  ])
})

describe('notes of tools that print a page as it stands', () => {
  const foot = (page: number): string => `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel ${page}`
  const [first, second] = ['1 https://www.voorbeeld.nl/dijken/', '2 Kamerstuk 35 570, nr. 4.']

  it('stand right below a line that goes on at the next page', () => {
    const raw = `Zie het rapport «Droge voeten»1 over de dijken, dat volgens de\ninspectie de waterschappen nog\n${first}\n${foot(1)}\n\fdit jaar bespreken.2 De rest volgt.\n${second}\n${foot(2)}\n`
    expect(notesOf(raw)).toEqual(['footnote-1: https://www.voorbeeld.nl/dijken/', 'footnote-2: Kamerstuk 35 570, nr. 4.'])
    expect(textOf(raw)).toEqual(['paragraph-1: Zie het rapport «Droge voeten»[^1] over de dijken, dat volgens de inspectie de waterschappen nog dit jaar bespreken.[^2] De rest volgt.'])
  })

  it.each([
    ['each on a line', '\n'],
    ['joined with nothing between', '']
  ])('stand on pages that only their feet show, %s', (_, turn) => {
    const raw = `Dit bleek op 10 mei.1 De dijk is hoog en breed, zo meldt het waterschap in\n${first}\nah-tk-20232024-12\nISSN 0921 - 7398\n’s-Gravenhage 2024 ${foot(1)}${turn}een brief.2 In 2023 is de dijk verhoogd, en in\n${second}\n${foot(2)}${turn}716 gevallen ook verbreed.\n${foot(3)}\n`
    expect(notesOf(raw)).toHaveLength(2)
    expect(textOf(raw)).toEqual(['paragraph-1: Dit bleek op 10 mei.[^1] De dijk is hoog en breed, zo meldt het waterschap in een brief.[^2] In 2023 is de dijk verhoogd, en in 716 gevallen ook verbreed.'])
  })

  it('have markers on lines of their own, or at the beginning of the next line', () => {
    const raw = `In de brief van 30 juni 2023\n1\nis daarop ingegaan. Dat bleek uit de wetgeving.\n2 Onderdeel daarvan is een plan\n3\n.\n${first}\n${second}\n3 Stb. 2021, 35.\n${foot(1)}\n`
    expect(textOf(raw)).toEqual(['paragraph-1: In de brief van 30 juni 2023[^1] is daarop ingegaan. Dat bleek uit de wetgeving.[^2] Onderdeel daarvan is een plan[^3].'])
    expect(notesOf(raw)).toHaveLength(3)
  })

  it('have markers at the beginning of the next line on a page with no other, where another page proves the tool', () => {
    const raw = `In de brief van 30 juni 2023\n1\nis daarop ingegaan.\n1Kamerstuk 35 570, nr. 3.\n${foot(1)}\nIn de brief van 4 juli 2023\n2 is daarop ook ingegaan.\n2Kamerstuk 35 570, nr. 4.\n${foot(2)}\n`
    expect(textOf(raw)).toEqual(['paragraph-1: In de brief van 30 juni 2023[^1] is daarop ingegaan.', 'paragraph-2: In de brief van 4 juli 2023[^2] is daarop ook ingegaan.'])
    // no page proves it: the line begins with a number
    expect(textOf(raw.replace('\n1\n', ' ').replace(/\n([12])Kamer/gu, '\n$1 Kamer'))[1]).toContain('2023 2 is daarop')
  })

  it('have markers before the next line of a paragraph that a tool ran together, whose labels are glued', () => {
    const long = 'De dijk tussen beide plaatsen en de sluis die ernaast ligt zijn in de afgelopen jaren verhoogd en verbreed, zo blijkt uit het verslag van het waterschap dat eerder aan de Kamer is gezonden, en hij voldoet daarmee aan de norm die voor deze dijk geldt'
    const raw = `${long}. In mijn brief van 7 november 2023\n1 heb ik u ingelicht over een aantal \nvragen over die norm.\n${long}.\n${long}\n2. ${long}.\n1Kamerstuk 35 570, nr. 3.\n2NRC, 3 mei 2023.\nkst-36045-12\nISSN 0921 - 7371’s-Gravenhage 2023Tweede Kamer, vergaderjaar 2022–2023, 36 045, nr. 12 1\n`
    expect(notesOf(raw)).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.', 'footnote-2: NRC, 3 mei 2023.'])
    expect(textOf(raw)).toEqual([`paragraph-1: ${long}. In mijn brief van 7 november 2023[^1] heb ik u ingelicht over een aantal vragen over die norm.`, `paragraph-2: ${long}.`, `paragraph-3: ${long}[^2]. ${long}.`])
  })

  it('have markers with a blank before them', () => {
    const raw = `In de brief van november 2023 1 heb ik u ingelicht. Dat bleek. 2 Zie vraag 4. De norm uit de wetgeving 3. Die geldt sinds 15 december jl. 4 voor allen.\n${first}\n${second}\n3 Stb. 2021, 35.\n4 Stb. 2021, 36.\n${foot(1)}\n`
    expect(textOf(raw)).toEqual(['paragraph-1: In de brief van november 2023[^1] heb ik u ingelicht. Dat bleek.[^2] Zie vraag 4. De norm uit de wetgeving[^3]. Die geldt sinds 15 december jl.[^4] voor allen.'])
    expect(notesOf(raw)).toHaveLength(4)
  })

  it('have labels with no blank behind them', () => {
    expect(notesOf(`Dat is gemeld.1 Dat ook.2\n1Kamerstuk 35 570, nr. 3.\n2www.voorbeeld.nl/plan\n${foot(1)}\n`)).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.', 'footnote-2: www.voorbeeld.nl/plan'])
  })
})

it('has two markers where those of two notes stand glued together', () => {
  const raw = 'De dijk is hoog.1 De sluis is breder.23 Dat blijft zo.4\n\n1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n3 Kamerstuk 35 570, nr. 5.\n4 Kamerstuk 35 570, nr. 6.\n\f'
  expect(textOf(raw)[0]).toContain('breder.[^2][^3] Dat blijft zo.[^4]')
})

it('is parted from the next by what is no text', () => {
  const raw = 'De dijk is hoog.1 De sluis is breder.2, 3 Dat blijft zo.4 5\n\n1 Kamerstuk 35 570, nr. 3.\n2 Kamerstuk 35 570, nr. 4.\n3 Kamerstuk 35 570, nr. 5.\n4 Kamerstuk 35 570, nr. 6.\n5 Kamerstuk 35 570, nr. 7.\n\f'
  expect(textOf(raw)[0]).toContain('breder.[^2][^3] Dat blijft zo.[^4][^5]')
})

it('stands in pypdf’s print behind a number on a line of its own and a blank, which begins no page', () => {
  const raw = 'Dit bleek op 10 mei.\n1\n  De dijk is hoog, zo meldt het waterschap aan de minister.\n2\n Dat is veel.\n1\n Kamerstuk 35 570, nr. 3.\n2\n Kamerstuk 35 570, nr. 4.\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel\n1\n'
  expect(notesOf(raw)).toEqual(['footnote-1: Kamerstuk 35 570, nr. 3.', 'footnote-2: Kamerstuk 35 570, nr. 4.'])
})

describe('labels that stand together above text', () => {
  const list = '•\n\n•\n\n1\n2\n\nKeur de dijk “elk jaar”2 en niet minder dan dat.\nLeg dat vast.\n\n'
  const letter = (middle: string): string => `De raad schreef dat op.1 Hij noemt twee dingen:\n${middle}De Sluiswachter, 1 juli 2021, nr. 12.\nKamerstuk 98 765, nr. 22.\n\f`

  it('go back to the foot of the page, where that text has a marker of theirs', () => {
    expect(notesOf(letter(list))).toEqual(['footnote-1: De Sluiswachter, 1 juli 2021, nr. 12.', 'footnote-2: Kamerstuk 98 765, nr. 22.'])
    expect(textOf(letter(list)).join(' ')).toContain('“elk jaar”[^2] en niet')
  })

  it('stay where their texts follow', () => {
    expect(notesOf(letter('Keur de dijk “elk jaar”.2\n\n1\n2\n'))).toEqual(['footnote-1: De Sluiswachter, 1 juli 2021, nr. 12.', 'footnote-2: Kamerstuk 98 765, nr. 22.'])
  })
})

it('no number of a box and none that says how many annexes there are is a marker or a label', () => {
  const raw = 'Schrijf aan Postbus 20061\nBijlagen\n1\nDe dijk is oud.\nHij is in 2019 gekeurd.1\n\n1 Kamerstuk 98 765, nr. 22.\n\f'
  expect(notesOf(raw)).toEqual(['footnote-1: Kamerstuk 98 765, nr. 22.'])
  expect(textOf(raw).join(' ')).toMatch(/Postbus 20061 .*gekeurd\.\[\^1\]/u)
})

it('puts no label before an address that goes on behind its scheme', () => {
  const raw = 'Een.1 Twee.2\n\n1\n2\n\nDe Sluiswachter, 14 april 2024, https://\nwww.sluiswachter.example/nieuws/dijken\nDijken die ten minste vijftien meter hoog zijn.\n\f'
  expect(notesOf(raw)).toEqual(['footnote-1: De Sluiswachter, 14 april 2024, https://www.sluiswachter.example/nieuws/dijken', 'footnote-2: Dijken die ten minste vijftien meter hoog zijn.'])
})
