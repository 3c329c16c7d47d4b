import {describe, expect, it} from 'vitest'
import {convert, process} from '../../src/convert.ts'
import {outline} from './letters.ts'

describe('structure', () => {
  it('takes head, headings, notes, a broken page and signature apart (pdfminer-like)', () => {
    const raw = [
      ' Nr. 12  BRIEF VAN DE MINISTER VAN LANDBOUW, NATUUR EN ',
      'VOEDSELKWALITEIT ',
      '',
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal ',
      '',
      'Den Haag, 3 mei 2021 ',
      '',
      'Hierbij ontvangt u, mede namens de Staatssecretaris van Financiën, het ',
      'jaarverslag.1 De uitgaven zijn lager uitgevallen dan de ramingen voor-',
      'zagen, en dat geldt ook voor de provincies en de waterschappen met ',
      '',
      '1 Kamerstuk 35 570, nr. 3.',
      ' een eigen fonds. ',
      '',
      'Stand van de uitvoering ',
      '',
      'De regeling is open.2 ',
      '',
      'De Minister van Landbouw, Natuur en Voedselkwaliteit, ',
      'C.J. Schouten ',
      '',
      '2 2 Zie ook het',
      'jaarverslag van 2020.'
    ].join('\n')
    const {blocks, header, signatories, messages, ledger} = outline(raw)
    expect(blocks).toEqual([
      'header-1: Nr. 12',
      'title: BRIEF VAN DE MINISTER VAN LANDBOUW, NATUUR EN VOEDSELKWALITEIT',
      'header-2: Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'header-3: Den Haag, 3 mei 2021',
      'paragraph-1: Hierbij ontvangt u, mede namens de Staatssecretaris van Financiën, het jaarverslag.[^1] De uitgaven zijn lager uitgevallen dan de ramingen voorzagen, en dat geldt ook voor de provincies en de waterschappen met een eigen fonds.',
      'section-1: Stand van de uitvoering',
      'paragraph-2: De regeling is open.[^2]',
      'signature-1: De Minister van Landbouw, Natuur en Voedselkwaliteit, C.J. Schouten',
      'footnote-1: Kamerstuk 35 570, nr. 3.',
      'footnote-2: Zie ook het jaarverslag van 2020.'
    ])
    expect(header).toEqual({
      dossiers: [],
      number: '12',
      documentType: 'brief',
      title: 'BRIEF VAN DE MINISTER VAN LANDBOUW, NATUUR EN VOEDSELKWALITEIT',
      senders: ['Minister van Landbouw, Natuur en Voedselkwaliteit'],
      onBehalfOf: ['Staatssecretaris van Financiën'],
      addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
      place: 'Den Haag',
      date: '2021-05-03'
    })
    expect(signatories).toEqual([{role: 'Minister van Landbouw, Natuur en Voedselkwaliteit', name: 'C.J. Schouten'}])
    expect(messages).toEqual(['22:1 doubled-number'])
    expect(ledger).toMatchObject({closed: true, gaps: [], overlaps: []})
  })

  it('takes a printed motion apart: head, print block, running feet, names', () => {
    const raw = [
      'Tweede Kamer der Staten-Generaal', '', '2', '', 'Vergaderjaar 2020–2021', '', '35 570 XIV', '',
      'Vaststelling van de begrotingsstaten van het', 'Ministerie van Landbouw (XIV)', '', 'Nr. 41', '',
      'MOTIE VAN HET LID DE GROOT C.S.', 'Voorgesteld 2 december 2020', 'De Kamer,', 'gehoord de beraadslaging,',
      'verzoekt de regering het fonds open te stellen,', '',
      'kst-35570-XIV-41', 'ISSN 0921 - 7371', '’s-Gravenhage 2020', '',
      'Tweede Kamer, vergaderjaar 2020–2021, 35 570 XIV, nr. 41', '', '1', '',
      '\fen gaat over tot de orde van de dag.', 'De Groot', 'Van Kooten-Arissen', '',
      'Tweede Kamer, vergaderjaar 2020–2021, 35 570 XIV, nr. 41', '', '2', ''
    ].join('\n')
    const {blocks, header, signatories, ledger} = outline(raw)
    expect(blocks.slice(-6)).toEqual([
      'header-7: Voorgesteld 2 december 2020',
      'paragraph-1: De Kamer,', 'paragraph-2: gehoord de beraadslaging,', 'paragraph-3: verzoekt de regering het fonds open te stellen,',
      'paragraph-4: en gaat over tot de orde van de dag.',
      'signature-1: De Groot Van Kooten-Arissen'])
    expect(header).toMatchObject({
      chamber: 'TK', session: '20202021', number: '41', documentType: 'motie', date: '2020-12-02',
      dossiers: [{number: '35570', suffix: 'XIV', title: 'Vaststelling van de begrotingsstaten van het Ministerie van Landbouw (XIV)'}]
    })
    expect(signatories).toEqual([{role: 'Kamerlid', name: 'De Groot'}, {role: 'Kamerlid', name: 'Van Kooten-Arissen'}])
    expect(ledger.closed).toBe(true)
    expect(ledger.owners.map(({owner}) => owner)).toEqual(expect.arrayContaining(['dropped: print block', 'dropped: running foot', 'dropped: page number']))
  })

  it('leaves a footnote that has the form of a running foot where it is', () => {
    const raw = 'De Kamer is geïnformeerd.1\n\n1\nTweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424\n'
    expect(outline(raw).blocks).toEqual([
      'paragraph-1: De Kamer is geïnformeerd.[^1]',
      'footnote-1: Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424'
    ])
  })

  it('finds a marker behind a number that ends its sentence, and none in the number of a paragraph', () => {
    const raw = [
      'Zie Kamerstuk 98 765, nr. 12.1 De dijk kost € 20.2 Zie paragraaf 4.3 De sluis kost € 120.064.3', '',
      '1 Dat is de brief.', '2 Prijspeil 2020.', '3 Dat is de raming.', ''
    ].join('\n')
    expect(outline(raw).blocks[0]).toBe('paragraph-1: Zie Kamerstuk 98 765, nr. 12.[^1] De dijk kost € 20.[^2] Zie paragraaf 4.3 De sluis kost € 120.064.[^3]')
  })

  it('ends a paragraph at a page turn behind a marker that a blank parts from its sentence', () => {
    const line = 'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.'
    expect(outline(`${line}\n${line} 1\n\n1 Dat is waar.\n\f${line}\n`).blocks.slice(0, 2)).toEqual([`paragraph-1: ${line} ${line}[^1]`, `paragraph-2: ${line}`])
    expect(outline(`${line}\n${line.slice(0, -1)} in art. 1\n\fen ${line}\n`).blocks.length).toBe(1)
  })

  it('joins an address that takes three lines', () => {
    const raw = 'Zie https://www.dijken.example/binnenland/oude-dijk-doorgebroken-bij-\nhoog-water~a44537d3/#:~:text=\n%C2%A9%20News%20United-,Oude%20dijk%20(60)%20door\n%20hoog%20water en verder.\n'
    expect(outline(raw).blocks).toEqual(['paragraph-1: Zie https://www.dijken.example/binnenland/oude-dijk-doorgebroken-bij-hoog-water~a44537d3/#:~:text=%C2%A9%20News%20United-,Oude%20dijk%20(60)%20door%20hoog%20water en verder.'])
  })

  it('finds the marker of what stands in brackets beside that of its sentence', () => {
    const raw = 'De minister meldde dat (Kamerstuk 98 765, nr. 3)1.2 Daarna volgde meer (Handelingen II 2021/22, nr. 5, item 1) in mei.\n\n1 Dat is de brief.\n2 Dat is waar.\n'
    expect(outline(raw).blocks[0]).toBe('paragraph-1: De minister meldde dat (Kamerstuk 98 765, nr. 3)[^1].[^2] Daarna volgde meer (Handelingen II 2021/22, nr. 5, item 1) in mei.')
  })

  it('reads a dossier that begins a line of a note as its text', () => {
    const raw = 'Een.19 Twee.20 Drie.21\n\n19 Dat is een brief.\n20 Dat is ook een brief (Kamerstuk\n21 501-02, nr. 1949).\n21 Dat is waar.\n'
    const paged = `${Array.from({length: 18}, (_, at) => `Punt.${at + 1}\n\n${at + 1} Dat is waar.\n\f`).join('')}${raw}`
    expect(outline(paged).blocks.slice(-3)).toEqual(['footnote-19: Dat is een brief.', 'footnote-20: Dat is ook een brief (Kamerstuk 21 501-02, nr. 1949).', 'footnote-21: Dat is waar.'])
  })

  it.each(['B. van ’t Wout', 'F.M. (Femke) Boersma', 'Prof. dr. A.B. in ’t Veld', 'A.H.M. de Jong-van Ellemeer'])('takes %s for the name of a signatory', name => {
    expect(outline(`Dat is alles.\n\nDe Minister voor Sluizen,\n${name}\n`).signatories).toEqual([{role: 'Minister voor Sluizen', name}])
  })

  it.each([
    ['De minister meldde dat eerder in zijn brief van 3 mei over de dijken (Kamerstuk 98 765, nr.', '12) en zegde toe de sluis te herstellen.'],
    ['De minister meldde dat eerder in zijn brief van 3 mei over de dijken aan het water door K.H.', 'Jansen en zegde toe de sluis te herstellen.'],
    ['De minister meldde dat eerder in zijn brief van 3 mei over de dijken, waarbij in totaal 36.021', 'meldingen zijn gedaan.'],
    ['De minister meldde dat eerder in zijn brief van 3 mei over de dijken, die in totaal 9,45 mln.', 'euro hebben gekost.']
  ])('goes on over a page turn where no sentence ends: %s', (before, after) => {
    const raw = `Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.\n${before}\n\f${after}\n`
    expect(outline(raw).blocks).toEqual([`paragraph-1: Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij. ${before} ${after}`])
  })

  it('takes the foot of a single page out by the number in its head', () => {
    const raw = [
      'Tweede Kamer der Staten-Generaal', '', '2', '', 'Vergaderjaar 2020–2021', '', '98 765-VI Sluizen', '', 'Nr. 41  BRIEF VAN DE MINISTER VAN WATER', '', 'Den Haag, 2 december 2020', '',
      'De sluis wordt hersteld.1', '', '1 Dat is de raming.', 'Tweede Kamer, vergaderjaar 2020–2021, 98 765-VI, nr. 41 1'
    ].join('\n')
    expect(outline(raw).blocks.slice(-2)).toEqual(['paragraph-1: De sluis wordt hersteld.[^1]', 'footnote-1: Dat is de raming.'])
  })

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

  it('sets titles in capitals and those under them apart from full lines', () => {
    const line = 'De sluizen die bij deze wet horen worden op grond van de waterwet elk afzonderlijk bij wet vastgesteld.'
    expect(outline(`36 725 V Wijziging van de begrotingsstaat\nNr. 2\nMEMORIE VAN TOELICHTING\nA. TOELICHTING OP DE ARTIKELEN\nWetsartikelen 1 tot en met 3\n${line}\nB. BEGROTING\n${line}\n`).blocks.slice(2)).toEqual([
      'title: MEMORIE VAN TOELICHTING', 'section-1: A. TOELICHTING OP DE ARTIKELEN', 'section-2: Wetsartikelen 1 tot en met 3', `paragraph-1: ${line}`, 'section-3: B. BEGROTING', `paragraph-2: ${line}`
    ])
  })

  it.each([
    ['items of a line each, without marks at their ends', 'Er is geld voor:\n- de oude dijk\n- de nieuwe sluis\n- de brug\n', ['de oude dijk', 'de nieuwe sluis', 'de brug']],
    ['a list that a page turn cuts, also within an item', 'Er is geld voor:\n\n1. de oude dijk;\n2. de nieuwe sluis bij het dorp, waarvoor eerder al 470\n\fmiljoen euro is gevonden;\n3. de brug.\n', ['de oude dijk;', 'de nieuwe sluis bij het dorp, waarvoor eerder al 470 miljoen euro is gevonden;', 'de brug.']],
    ['two lists in a block', 'Er is geld voor:\n1. de dijk;\n2. de sluis.\nEn ook nog voor:\n1. de brug;\n2. de weg.\n', ['de dijk;', 'de sluis. En ook nog voor:', 'de brug;', 'de weg.']]
  ])('reads %s', (_, raw, items) => {
    expect(outline(raw).blocks.slice(1)).toEqual(items.map((item, at) => `paragraph-${at + 2}: ${item}`))
  })

  it('takes an item of a list for no note', () => {
    const raw = 'De dijk is oud.1 Er is geld voor:\n\n1. Herstel van de dijk;\n2. herstel van de sluis.2\n\n1 Dat is waar.\n2 Dat ook.\n'
    expect(outline(raw).blocks.slice(-2)).toEqual(['footnote-1: Dat is waar.', 'footnote-2: Dat ook.'])
  })

  it('reads a dossier with a point and its label in the head', () => {
    const raw = 'Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2024-2025\n\nKamerstuk 98.765\n\nStand van de dijken\n\nNr. 45\n\nBRIEF VAN DE MINISTER VOOR SLUIZEN\n\nDen Haag, 15 oktober 2024\n\nDe dijk is oud.\n'
    expect(outline(raw).header).toMatchObject({number: '45', date: '2024-10-15', dossiers: [{number: '98765', title: 'Stand van de dijken'}]})
  })

  it.each([
    ['BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN', ['Minister-President, Minister van Algemene Zaken']],
    ['BRIEF VAN DE MINISTER VAN DEFENSIE EN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN', ['Minister van Defensie', 'Minister-President, Minister van Algemene Zaken']],
    ['BRIEF VAN DE MINISTERS VAN SLUIZEN EN VOOR DIJKEN, DUINEN EN DAMMEN', ['Minister van Sluizen', 'Minister voor Dijken, Duinen en Dammen']]
  ])('reads who sends it: %s', (title, senders) => {
    expect(outline(`98 765 Sluizen\n\nNr. 3  ${title}\n\nDen Haag, 3 mei 2024\n\nDe dijk is oud.\n`).header.senders).toEqual(senders)
  })

  it.each([
    ['Hoogachtend,\n\nAnna van der Zee-Duin\nMinister voor Sluizen', 'Minister voor Sluizen', 'Anna van der Zee-Duin'],
    ['Met vriendelijke groet,\n\nA.B. Boersma\nStaatssecretaris van Dijken, Duinen\nen Dammen', 'Staatssecretaris van Dijken, Duinen en Dammen', 'A.B. Boersma'],
    ['Hoogachtend,\n\nde minister van Sluizen,\n\n\nAnna B.C. van der Zee', 'Minister van Sluizen', 'Anna B.C. van der Zee']
  ])('reads who signs a letter as it was sent: %s', (end, role, name) => {
    expect(outline(`Geachte voorzitter,\n\nHierbij stuur ik u het stuk.\n\n${end}\n`).signatories).toEqual([{role, name}])
  })

  it('begins no signature in a sentence', () => {
    const raw = 'Voor de dijken is dat jaar veel geld gevonden, meer dan ooit, volgens de\nminister “€ 1,5 miljoen” om 34.397 bewoners te helpen.\nDe Staatssecretaris Jeugd, Preventie en Sport,\nA.B. Boersma\n'
    const {blocks, signatories} = outline(raw)
    expect(blocks[0]).toMatch(/bewoners te helpen\.$/)
    expect(signatories).toEqual([{role: 'Staatssecretaris Jeugd, Preventie en Sport', name: 'A.B. Boersma'}])
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

  it('goes on within brackets over a blank line that hides a page turn', () => {
    const raw = 'Het herstel van de dijk bij het dorp is al eerder gevraagd door uw Kamer (Kamerstuk\n\n98765, nr. 291) in een motie.\n'
    expect(outline(raw).blocks).toEqual(['paragraph-1: Het herstel van de dijk bij het dorp is al eerder gevraagd door uw Kamer (Kamerstuk 98765, nr. 291) in een motie.'])
  })

  it('takes a question alone above a paragraph for a heading, but not in a paper of numbered questions', () => {
    const text = ['Hoe nu verder?', '', 'De dijk wordt versterkt, en daarna', 'volgt de sluis.', ''].join('\n')
    expect(outline(`De dijk is oud.\n\n${text}`).blocks).toContain('section-1: Hoe nu verder?')
    expect(outline(`Vraag 1\n\nDe dijk is oud.\n\n${text}`).blocks).toContain('paragraph-2: Hoe nu verder?')
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

  it('takes neither the rows of a table nor who sat where for headings', () => {
    const raw = ['De uitgaven staan hieronder.', '', 'Sluizen', '', '1.200', '', '1.300', '', 'Voorzitter: Van den Berg', 'Griffier: De Vries', '', 'Aanwezig zijn acht leden.', '', 'Dijken', '', 'Die zijn hoog.', ''].join('\n')
    expect(outline(raw).blocks.filter(block => block.startsWith('section'))).toEqual(['section-1: Dijken'])
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

  it('rejoins addresses and restores accents, tremas and blanks', () => {
    const raw = 'Zie https://\nwww.voorbeeld.nl/een-\nlang_pad?a=1. Het Gu\u0308ndog\u02d8-comité is ge-\ninformeerd  over\u00a05 zaken.\n'
    expect(outline(raw).blocks).toEqual(['paragraph-1: Zie https://www.voorbeeld.nl/een-lang_pad?a=1. Het Gündog\u02d8-comité is geïnformeerd over 5 zaken.'])
  })

  it('makes lists of marked lines, but not of a dash that happens to begin a line', () => {
    const raw = 'De regering doet het volgende:\n• zij bouwt;\n• zij koopt\nen verkoopt.\n\nWater\n– in brede zin – is\n– zoals bekend – schaars.\n'
    expect(outline(raw).blocks).toEqual([
      'paragraph-1: De regering doet het volgende:',
      'paragraph-2: zij bouwt;',
      'paragraph-3: zij koopt en verkoopt.',
      'paragraph-4: Water – in brede zin – is – zoals bekend – schaars.'
    ])
  })

  it.each(['', ' ', '\n', '\f\f', '1', '\ufeff', 'Nr. 1', '-\n-', 'a-\n', '1\n1\n1', '𝒦\ud800'])('closes the ledger on %j', raw => {
    expect(outline(raw).ledger.closed).toBe(true)
  })
})

describe('answers to questions', () => {
  const foot = 'ah-tk-20212022-77\nISSN 0921 - 7398\n’s-Gravenhage 2021   Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel   1\n'
  const answers = [
    'Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2021–2022 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n77\n',
    'Vragen van het lid Jansma (XYZ) aan de Minister voor Sluizen over het peil\n(ingezonden 1 juli 2021).\n',
    'Antwoord van Minister De Boer (Sluizen) (ontvangen 9 september 2021). Zie ook\nAanhangsel Handelingen, vergaderjaar 2020–2021, nr. 12.\n',
    'Vraag 1\nKent u het bericht1\n?\nVraag 2 en 3\nEn het peil?\nAntwoord 1\nJa.\n1\nDe Sluiswachter, 1 juli 2021.\n',
    foot
  ].join('')

  it('have a head of their own, questions as headings, and notes without the print block', () => {
    const letter = process(answers, {name: 'x.txt'})
    expect(letter.id).toBe('ah-tk-20212022-77')
    expect(letter.header).toMatchObject({chamber: 'TK', session: '20212022', number: '77', documentType: 'antwoord', date: '2021-09-09', senders: ['Minister voor Sluizen']})
    const of = (role: string): string[] => letter.units.filter(unit => unit.role === role).map(({text}) => text)
    expect(of('heading')).toEqual(['Vraag 1', 'Vraag 2 en 3', 'Antwoord 1'])
    expect(of('paragraph')).toEqual(['Kent u het bericht?', 'En het peil?', 'Ja.'])
    expect(of('footnote')).toEqual(['De Sluiswachter, 1 juli 2021.'])
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

it('reads a letter of the Senate as the number of the paper', () => {
  const {header} = process('Eerste Kamer der Staten-Generaal\n1\nVergaderjaar 2021–2022\n35 526 Wijziging van de Wet op de sluizen\nDQ1 BRIEF VAN DE MINISTER VAN SLUIZEN\n\nDen Haag, 3 mei 2022\n\nTekst.\n')
  expect(header).toMatchObject({chamber: 'EK', number: 'DQ', documentType: 'brief', dossiers: [{number: '35526', title: 'Wijziging van de Wet op de sluizen'}], date: '2022-05-03'})
})

it('marks the note of a Senate letter, and knows its own dossier in the text', () => {
  const {blocks, header, messages} = outline('35 526 Wijziging van de Wet op de sluizen\n\nAI1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 3 mei 2022\n\nDe commissie heeft overlegd.2\n\n1 De letters AI horen alleen bij 35 526.\n\n2 Samenstelling: De Boer.\n')
  expect(header).toMatchObject({number: 'AI', documentType: 'verslag', date: '2022-05-03'})
  expect(blocks).toContain('header-2: AI[^1]')
  expect(blocks.at(-2)).toBe('footnote-1: De letters AI horen alleen bij 35 526.')
  expect(messages).toEqual([])
})

it('reads the head of a letter in house style without a return address', () => {
  const {header, signatories} = process(
    'De voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA  DEN HAAG\n\nDatum\t3 mei 2022\nBetreft\tPeil van de sluizen\n\nGeachte voorzitter,\n\nHet peil is goed.\n\nHoogachtend,\n\nDE MINISTER VAN SLUIZEN EN DIJKEN,\n\nAnna de Boer\n'
  )
  expect(header).toMatchObject({title: 'Peil van de sluizen', documentType: 'brief', date: '2022-05-03', addressee: 'voorzitter van de Tweede Kamer der Staten-Generaal'})
  expect(signatories).toEqual([{role: 'Minister van Sluizen en Dijken', name: 'Anna de Boer'}])
})

it('reads what the website of the Tweede Kamer prints: its own title first, questions with two markers, no blank lines', () => {
  const {blocks, header} = outline(
    'Antwoord schriftelijke vragen : Antwoord op vragen van het lid De Boer over het peil\nVragen van het lid De Boer (XYZ) aan de Minister van Sluizen over het peil (ingezonden 3 mei 2022).\nAntwoord van Minister Jansen (Sluizen) (ontvangen 4 juni 2022).\nVraag 1\nKent u het bericht «Het peil»1?, 2\nAntwoord 1\nJa.\n1 De Sluiswachter, 1 mei 2022.\n2 De Dijkbode, 2 mei 2022.\n'
  )
  expect(header).toMatchObject({date: '2022-06-04', senders: ['Minister van Sluizen'], documentType: 'antwoord'})
  expect(blocks).toContain('paragraph-1: Kent u het bericht «Het peil»[^1]?,[^2]')
})

it('takes officers of a committee for signatories, on one line or on two', () => {
  const {signatories} = process('Tekst.\n\nDe voorzitter van de commissie,\n\nDe Boer\n\nAdjunct-griffier van de commissie,\nJansen\n\nDe griffier van de vaste commissie voor Sluizen, Van Dijk\n')
  expect(signatories).toEqual([
    {role: 'voorzitter van de commissie', name: 'De Boer'},
    {role: 'Adjunct-griffier van de commissie', name: 'Jansen'},
    {role: 'griffier van de vaste commissie voor Sluizen', name: 'Van Dijk'}
  ])
})

it('finds titles between full lines, under the answer they stand in', () => {
  const {blocks, messages} = outline(
    'Vraag 1\nHoe hoog is het peil?\nAntwoord 1\nSluizen\nVoor de sluizen die onder de wet vallen wordt het peil elke\nmaand gemeten, en de uitkomst staat op de website.\nDijken en dammen\nVoor de dijken die onder de wet vallen wordt het peil elk\njaar gemeten. Zo meldt\nHet Waterschap ons. Dat duurt nog tot het einde van dit jaar.\n'
  )
  expect(blocks.filter(block => block.startsWith('section'))).toEqual(['section-1: Vraag 1', 'section-2: Antwoord 1', 'section-3: Sluizen', 'section-4: Dijken en dammen'])
  expect(messages).toEqual([])
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

it('reads a letter in house style without blank lines', () => {
  const {header, signatories, units} = process(
    '> Retouradres Postbus 20701 2500 ES Den Haag\nde Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum 3 mei 2022\nBetreft Peil van de sluizen\nMinisterie van Sluizen\nPlein 4\nPostbus 20701\nOnze referentie\nMINSLU20220021106\nBij beantwoording, datum, onze referentie en onderwerp vermelden.\nGeachte voorzitter,\nHet peil is goed.\nHoogachtend,\nDE MINISTER VAN SLUIZEN\nAnna de Boer\nDE STAATSSECRETARIS VAN DIJKEN\nPiet Jansen\n'
  )
  expect(header).toMatchObject({title: 'Peil van de sluizen', date: '2022-05-03'})
  expect(units.filter(({role}) => role === 'paragraph').map(({text}) => text)).toEqual(['Geachte voorzitter,', 'Het peil is goed.', 'Hoogachtend,'])
  expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'Anna de Boer'}, {role: 'Staatssecretaris van Dijken', name: 'Piet Jansen'}])
})

it('finds notes that stand right below a signature', () => {
  const {blocks, signatories} = outline('Den Haag, 3 mei 2022\n\nDe sluis is open en wordt elk jaar gekeurd.1 De dijk is dicht.2\nDe Minister van Sluizen,\nA.B. de Boer\n1 Kamerstuk 98 765, nr. 4.\n2 De Sluiswachter, 1 juli 2021.\n')
  expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
  expect(blocks.slice(-2)).toEqual(['footnote-1: Kamerstuk 98 765, nr. 4.', 'footnote-2: De Sluiswachter, 1 juli 2021.'])
})

it('reads the head of an older paper: a long name of a bill below its dossier, a small letter in the number', () => {
  const title = `Wijziging van de Wet op de sluizen en van enige andere wetten ${'met het oog op het peil '.repeat(6)}(peilwet)`
  const {header} = process(`30 918\n${title}\n\nnr. 8\nNOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 24 april 2007\n\nTekst.\n`)
  expect(header).toMatchObject({dossiers: [{number: '30918', title}], number: '8', title: 'NOTA NAAR AANLEIDING VAN HET VERSLAG', date: '2007-04-24'})
})

it('takes the last lines of an amendment for those who move it', () => {
  const {signatories, blocks} = outline('34 300 XIII Begroting van het Ministerie van Sluizen\n\nNr. 161 AMENDEMENT VAN DE LEDEN DE BOER EN JANSEN\n\nOntvangen 8 december 2015\n\nDe ondergetekenden stellen het volgende amendement voor:\n\nHet bedrag wordt verhoogd met € 250 (x € 1.000).\n\nDe Boer\nJan Jansen\n')
  expect(signatories).toEqual([{role: 'Kamerlid', name: 'De Boer'}, {role: 'Kamerlid', name: 'Jan Jansen'}])
  expect(blocks.at(-1)).toMatch(/^signature/)
})

it('reads when an answer was received on a line of its own', () => {
  const {header, units} = process('Vergaderjaar 2021–2022\n\nAanhangsel van de Handelingen\n\n1980\nVragen van het lid De Boer (XYZ) aan de Minister van Sluizen over het peil (ingezonden 3 mei 2022).\nAntwoord van Minister Jansen (Sluizen)\n(ontvangen 4 juni 2022). Zie ook Aanhangsel Handelingen, nr. 1848\nVraag 1\nHoe hoog?\nAntwoord 1\nHoog.\n')
  expect(header).toMatchObject({date: '2022-06-04', number: '1980', senders: ['Minister van Sluizen']})
  expect(units.filter(({role}) => role === 'paragraph').map(({text}) => text)).toEqual(['Hoe hoog?', 'Hoog.'])
})

it('finds a marker that sticks to a name in capitals with a figure, if no better one stands', () => {
  const {blocks} = outline('De sluis is open.1 De richtlijn NIS22 geldt.\n\n1 Zie aldaar.\n2 Richtlijn over netwerken.\n\fDe G72 ook.\n')
  expect(blocks).toEqual(['paragraph-1: De sluis is open.[^1] De richtlijn NIS2[^2] geldt.', 'paragraph-2: De G72 ook.', 'footnote-1: Zie aldaar.', 'footnote-2: Richtlijn over netwerken.'])
})

it('joins a signature that a blank line parts', () => {
  const {signatories} = process('Tekst.\n\nDe minister van Sluizen\n\nA.B. de Boer\n')
  expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
})

it.each([
  ['of one line', 'Betreft Stand van zaken asielopvang', 'Stand van zaken asielopvang'],
  ['of full lines, one of which begins with a capital', 'Onderwerp Beantwoording Kamervragen van de leden De Boer en Jansen\n(XYZ-ABC) over het verbod op hoge dijken en andere werken\nDijken en sluizen', 'Beantwoording Kamervragen van de leden De Boer en Jansen (XYZ-ABC) over het verbod op hoge dijken en andere werken Dijken en sluizen']
])('ends a subject %s where the letter begins right below it', (_, subject, title) => {
  const {header, units} = process(`> Retouradres Postbus 1 2500 EH Den Haag\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nDatum 9 augustus 2022\n${subject}\nMet deze brief informeer ik uw Kamer over de dijken. In 2021 kwamen er 3.400 mensen bij\ndie achter een dijk wonen.\n`)
  expect(header).toMatchObject({title, date: '2022-08-09'})
  expect(units.find(({role}) => role === 'paragraph')?.text).toBe('Met deze brief informeer ik uw Kamer over de dijken. In 2021 kwamen er 3.400 mensen bij die achter een dijk wonen.')
})

it('joins a role that ends a block to the name below it', () => {
  const {signatories, blocks} = outline('Het peil is goed en blijft dat.\nHoogachtend,\nde Minister van Sluizen,\nDijken en Dammen,\n\nA.B. de Boer\n')
  expect(signatories).toEqual([{role: 'Minister van Sluizen, Dijken en Dammen', name: 'A.B. de Boer'}])
  expect(blocks.slice(0, 2)).toEqual(['paragraph-1: Het peil is goed en blijft dat.', 'paragraph-2: Hoogachtend,'])
})

describe('the sender’s column among the text', () => {
  const head = '> Retouradres Postbus 1 2500 EH Den Haag\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG\nDatum 3 mei 2022\nBetreft Peil van de sluizen\n'
  const column = 'Directoraat-Generaal\nSluizen\nPlein 4\n2511 CR Den Haag\nwww.sluizen.example\nContactpersoon\nT 070 123 45 67\nProjectnaam\nPeil van de sluizen\nin het hele land\nOns kenmerk\n5401166\nBij beantwoording de datum\nen ons kenmerk vermelden.\nWilt u slechts één zaak in uw\nbrief behandelen.\n'
  const later = '\fDirectoraat-Generaal\nSluizen\nDatum\n4 mei 2022\nOns kenmerk5401166\n'
  const text = 'Het peil van de sluizen is in orde.1 Dat meldde het waterschap mij in de week van de keuring.\n'

  it('is taken out at the foot of the first page and at the head of later ones (-raw)', () => {
    const {blocks, header, ledger} = outline(`${head}${text}1 Kamerstuk 98 765, nr. 4.\nPagina 1 van 2\n${column}${later}Vraag 1\nIs het peil goed?\n${later}Antwoord 1\nJa.\n`)
    expect(header).toMatchObject({title: 'Peil van de sluizen', date: '2022-05-03'})
    expect(blocks.filter(block => !block.startsWith('header'))).toEqual([
      `paragraph-1: ${text.trim().replace('.1', '.[^1]')}`, 'section-1: Vraag 1', 'paragraph-2: Is het peil goed?', 'section-2: Antwoord 1', 'paragraph-3: Ja.', 'footnote-1: Kamerstuk 98 765, nr. 4.'
    ])
    expect(ledger).toMatchObject({closed: true, gaps: [], overlaps: []})
  })

  it('is taken out between subject and text, and leaves no page for a heading', () => {
    const {blocks, header} = outline(`${head}${column}Pagina 1 van 2\n${text}\fDatum\n3 mei 2022\nPagina 2 van 2\nHet peil is ook elders goed.\n`)
    expect(header.title).toBe('Peil van de sluizen')
    expect(blocks.slice(-2)).toEqual([`paragraph-1: ${text.trim()}`, 'paragraph-2: Het peil is ook elders goed.'])
  })

  it.each(['Kenmerk\nDGS/2022/1\n\nA.B. de Boer\n', 'A.B. de Boer\n\nKenmerk\nDGS/2022/1\n'])('does not part a role from its name, at the head of the next page in blocks of its own: %j', end => {
    const {signatories, blocks} = outline(`${head}\nGeachte voorzitter,\n\n${text}\nDe Minister van Sluizen,\n\fDirectie Sluizen\n\nDatum\n4 mei 2022\n\n${end}`)
    expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
    expect(blocks.filter(block => block.startsWith('section'))).toEqual([])
  })

  it('leaves the name below the head of the last page (-raw)', () => {
    const {signatories} = outline(`${head}${text}De Minister van Sluizen,\nPagina 1 van 2\n${column}${later}A.B. de Boer\nPagina 2 van 2\n`)
    expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
  })

  const page2 = (...lines: string[]) => outline(`${head}\nGeachte voorzitter,\n\n${text}\f${lines.join('\n')}\n`).blocks.slice(8)
  const beside = (line: string, cell: string): string => line.padEnd(72) + cell

  it.each([
    ['a mark', [beside('De dijk is oud en wordt dit jaar nog gekeurd.', 'Onze referentie'), beside('', '35318722')]],
    ['date and mark', [beside('De dijk is oud en wordt dit jaar nog gekeurd.', 'Datum'), beside('', '3 mei 2022'), '', beside('', 'Kenmerk'), beside('', '2022-0000176244')]],
    ['a part of the ministry', [beside('De dijk is oud en wordt', 'Directoraat-generaal Sluizen'), beside('dit jaar nog gekeurd.', 'Ons kenmerk'), beside('', 'DGS / 94318827')]]
  ])('is taken out beside the lines of a later page, however short (-layout): %s', (_, lines) => {
    expect(page2(...lines)).toEqual(['paragraph-2: Het peil van de sluizen is in orde.1 Dat meldde het waterschap mij in de week van de keuring.', 'paragraph-3: De dijk is oud en wordt dit jaar nog gekeurd.'])
  })

  it('leaves a column of a table with such a label', () => {
    const rows = ['Brief', 'Nota', 'Rapport', 'Advies', 'Verslag'].map((name, at) => beside(name, `2022-${at + 1}`))
    expect(page2(beside('Stuk', 'Kenmerk'), ...rows).join(' ')).toContain('2022-5')
  })

  it('is taken out behind the last note of a page (-raw)', () => {
    const note = '1\nKamerstuk 98 765, nr. 4.\n'
    const {blocks} = outline(`${head}Geachte voorzitter,\n${text}${note}Dijken en\nSluizen\nPlein 4\nDen Haag\nPostbus 16375\n2500 BJ Den Haag\nwww.sluizen.example\nOnze referentie\n35318722\nUw brief\n19 oktober 2021\nPagina 1 van 2\n\fDe dijk is dicht.2\n2\nKamerstuk 98 765, nr. 5.\nDatum\n3 mei 2022\nOnze referentie\n35318722\nPagina 2 van 2\n`)
    expect(blocks.slice(-2)).toEqual(['footnote-1: Kamerstuk 98 765, nr. 4.', 'footnote-2: Kamerstuk 98 765, nr. 5.'])
  })

  it('is taken out with the ministry in front of it', () => {
    expect(page2('Ministerie van', 'Sluizen en', 'Dijken', 'Kenmerk', 'SLD/2022/118', 'Pagina 2 van 2', '2.2 Kosten', 'De dijk is oud en wordt dit jaar nog gekeurd.').slice(-2)).toEqual(['section-1: 2.2 Kosten', 'paragraph-3: De dijk is oud en wordt dit jaar nog gekeurd.'])
  })

  it('is told by more labels: to whom a copy goes, by whom it was handled, where to write', () => {
    const {blocks} = outline(`${head}\nGeachte voorzitter,\n\n${text}\nKopie aan\nDe voorzitter van de Eerste\nKamer\n\nCorrespondentie uitsluitend\nrichten aan het retouradres\nmet vermelding van de\ndatum en het kenmerk van\ndeze brief.\n\nBehandeld door\nir. J. de Boer\nT 070 123 1234\n`)
    expect(blocks.at(-1)).toContain('Het peil')
  })

  it('is not who signs, above the address', () => {
    const {signatories} = outline(`${head}Geachte voorzitter,\n${text}A.B. de Boer\nMinister van Sluizen\nPlein 4\n2511 CR Den Haag\nOns kenmerk\n35318722\nPagina 1 van 1\n`)
    expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
  })

  it('leaves an address and a date in the text where they are', () => {
    const raw = `${head}\nGeachte voorzitter,\n\n${text}\fU kunt schrijven aan:\nPostbus 20701\n2500 ES Den Haag\n\nDatum\n4 mei 2022\n5 mei 2022\n`
    expect(outline(raw).blocks.slice(-3)).toEqual(['paragraph-3: U kunt schrijven aan:', 'paragraph-4: Postbus 20701 2500 ES Den Haag', 'paragraph-5: Datum 4 mei 2022 5 mei 2022'])
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

it.each([
  ['both labels first', 'Datum\nBetreft\n\n3 mei 2022\nPeil van de sluizen\nen dijken\n', 'Peil van de sluizen en dijken'],
  ['the date within the subject', 'Datum\nOnderwerp De instroom van aanvragen bij het\n\n3 mei 2022\n\nWaterschap\n', 'De instroom van aanvragen bij het Waterschap'],
  ['the date behind the subject', 'Datum\nOnderwerp Peil van de sluizen\n\n3 mei 2022\n', 'Peil van de sluizen']
])('reads a head printed column by column: %s', (_, labels, title) => {
  const {header, blocks} = outline(`> Retouradres Postbus 1 2500 EH Den Haag\n\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n${labels}\nGeachte voorzitter,\n\nHet peil is goed.\n`)
  expect(header).toMatchObject({title, date: '2022-05-03', documentType: 'brief'})
  expect(blocks.slice(-2)).toEqual(['paragraph-1: Geachte voorzitter,', 'paragraph-2: Het peil is goed.'])
})

it('reads a number right below its dossier, above the title', () => {
  const {header} = outline('Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2024–2025\n\n98 765\n\nNr. 19\n\nPeil van de sluizen en\ndijken\n\nMOTIE VAN HET LID DE BOER\nVoorgesteld 1 april 2025\n\nDe Kamer,\n')
  expect(header).toMatchObject({number: '19', date: '2025-04-01', documentType: 'motie', dossiers: [{number: '98765', title: 'Peil van de sluizen en dijken'}]})
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

it.each(['Antwoord', 'Antwoord:'])('takes %s without a number for a heading', answer => {
  const line = 'De sluizen die bij deze wet horen worden op grond van de waterwet elk afzonderlijk bij wet vastgesteld.'
  expect(outline(`Vraag 1\nHoe hoog?\n${answer}\n${line}\nVraag 2\nHoe breed?\n${answer}\nBreed.\n`).blocks.filter(block => block.startsWith('section'))).toEqual([
    'section-1: Vraag 1', `section-2: ${answer}`, 'section-3: Vraag 2', `section-4: ${answer}`
  ])
})

it.each(['–', '-', '•', '(cid:127)'])('sets a list apart that stands among full lines, with %s', dash => {
  const line = 'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.'
  const raw = `${line}\n${dash} ${line}\n${dash} Ook over de sluizen is al veel bekend, en daarover is uw Kamer eveneens steeds\ningelicht.\n${line}\n${line}\n`
  expect(outline(raw).blocks).toEqual([
    `paragraph-1: ${line}`, `paragraph-2: ${line}`, 'paragraph-3: Ook over de sluizen is al veel bekend, en daarover is uw Kamer eveneens steeds ingelicht.', `paragraph-4: ${line} ${line}`
  ])
})

it('reads the number of an earlier answer on a line of its own as part of the head', () => {
  const head = ['Vragen van het lid De Boer (XYZ) aan de Minister van Sluizen over het peil (ingezonden 3 mei 2022).', 'Antwoord van Minister Jansen (Sluizen) (ontvangen 4 juni 2022). Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nr.', '2139.']
  expect(outline(`${head.join('\n')}\nVraag 1\nHoe hoog?\nAntwoord 1\nHoog.\n`).blocks.slice(1, 3)).toEqual([`header-1: ${head.slice(1).join(' ')}`, 'section-1: Vraag 1'])
})

it.each(['van het lid De Boer', 'van 6 mei 2020'])('finds titles where most rows are joined ones, and above a line that ends in a marker, behind %s', place => {
  const line = 'De sluizen die bij deze wet horen worden op grond van de wet bij besluit vastgesteld.'
  const joined = `${line.slice(0, -1)} en daarna elk jaar door het waterschap gekeurd.`
  const {blocks} = outline(`${[line, joined, joined, 'Inleiding', line, joined, line, 'Antwoorden', `In reactie op vragen ${place}1`, 'is dat gemeld.', joined, joined].join('\n')}\n\n1 Dat is waar.\n`)
  expect(blocks.filter(block => block.startsWith('section'))).toEqual(['section-1: Inleiding', 'section-2: Antwoorden'])
})

it('ends a paragraph at a short line behind its marker, but not where the next row may stand behind it on its line (-raw)', () => {
  const line = 'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.'
  const note = '\n1 Dat is waar.\n2 Dat ook.\n'
  expect(outline(`Kent u het bericht?1\n${line}\nDat is bekend.2 Daarom volgt nu een lange regel.\n${note}`).blocks.slice(0, 2)).toEqual(['paragraph-1: Kent u het bericht?[^1]', `paragraph-2: ${line} Dat is bekend.[^2] Daarom volgt nu een lange regel.`])
  expect(outline(`Kent u het bericht?1\n${line}\nDat is bekend.2\nDaarom volgt nu een lange regel.\n${note}`).blocks.slice(0, 2)).toEqual(['paragraph-1: Kent u het bericht?[^1]', `paragraph-2: ${line} Dat is bekend.[^2] Daarom volgt nu een lange regel.`])
})

it.each([
  ['in a small letter', '1\n\nKamerstuk 98 765, nr. 4.\nartikel 6.26 van de Waterwet.\n3\nZie aldaar.\n2', ['Kamerstuk 98 765, nr. 4.', 'artikel 6.26 van de Waterwet.', 'Zie aldaar.']],
  ['with an address of two lines', '1\n2\n3\n\nZie aldaar.\nDe Dijk, «Peil» (https://www.dijk.example/peil/\n2424845-hoog).\nKamerstuk 98 765, nr. 4.', ['Zie aldaar.', 'De Dijk, «Peil» (https://www.dijk.example/peil/2424845-hoog).', 'Kamerstuk 98 765, nr. 4.']]
])('puts labels of notes back where one begins %s', (_, notes, texts) => {
  const {units, file} = process(`De sluis is gemaakt1 en het gemaal2 ook, en de dijk3 niet.\n\n${notes}\n\fVolgende bladzijde.\n`)
  expect(units.filter(({role}) => role === 'footnote').map(({text}) => text)).toEqual(texts)
  expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('scrambled-footnotes')
})

it.each([
  ['the date between', 'Datum\nOnderwerp Beantwoording Kamervragen van de leden Sluis en Dijk \n\n16 mei 2024\n\n(DGP) over verbieden van hoge \ndijken\n\n'],
  ['a blank line between', 'Datum\n16 mei 2024\n\nOnderwerp Beantwoording Kamervragen van de leden Sluis en Dijk \n\n(DGP) over verbieden van hoge \ndijken\n\n']
])('reads the subject of a letter in house style, with %s', (_, fields) => {
  const {header, blocks} = outline(`> Retouradres Postbus 1 2500 EH Den Haag\n\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n${fields}Het peil is goed.\n`)
  expect(header).toMatchObject({title: 'Beantwoording Kamervragen van de leden Sluis en Dijk (DGP) over verbieden van hoge dijken', date: '2024-05-16'})
  expect(blocks).toContain('paragraph-1: Het peil is goed.')
})

it.each(['•', '○', '\u0081', '\uf0b7', '(cid:129)', '–', '1)', 'a.'])('begins an item with a mark on a line of its own: %j', mark => {
  const next = mark === '1)' ? '2)' : mark === 'a.' ? 'b.' : mark
  const {blocks} = outline(`De volgende stappen zijn voorzien:\n${mark}\nDe dijk wordt verhoogd;\n${next}\nde sluis wordt gekeurd.\n`)
  expect(blocks).toEqual(['paragraph-1: De volgende stappen zijn voorzien:', 'list-item-1: De dijk wordt verhoogd;', 'list-item-2: de sluis wordt gekeurd.'].map(block => expect.stringContaining(block.slice(block.indexOf(': ')))))
})

it('reads the number of the chamber glued to its name', () => {
  expect(outline('Tweede Kamer der Staten-Generaal2\nVergaderjaar 2023–2024  Aanhangsel van de Handelingen \nVragen gesteld door de leden der Kamer, met de daarop door de \nregering gegeven antwoorden  \n1292  \nVragen van het lid Dijk (DGP) over sluizen (ingezonden 11 maart 2024).\nAntwoord van Minister Water (Dijken) (ontvangen 21 maart 2024).\nVraag 1\nHoe hoog is de dijk?\n').header).toMatchObject({chamber: 'TK', number: '1292', date: '2024-03-21'})
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
