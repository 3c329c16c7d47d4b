import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {outline} from './letters.ts'

describe('whole papers', () => {
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

it('reads what the website of the Tweede Kamer prints: its own title first, questions with two markers, no blank lines', () => {
  const {blocks, header} = outline(
    'Antwoord schriftelijke vragen : Antwoord op vragen van het lid De Boer over het peil\nVragen van het lid De Boer (XYZ) aan de Minister van Sluizen over het peil (ingezonden 3 mei 2022).\nAntwoord van Minister Jansen (Sluizen) (ontvangen 4 juni 2022).\nVraag 1\nKent u het bericht «Het peil»1?, 2\nAntwoord 1\nJa.\n1 De Sluiswachter, 1 mei 2022.\n2 De Dijkbode, 2 mei 2022.\n'
  )
  expect(header).toMatchObject({date: '2022-06-04', senders: ['Minister van Sluizen'], documentType: 'antwoord'})
  expect(blocks).toContain('paragraph-1: Kent u het bericht «Het peil»[^1]?,[^2]')
})
