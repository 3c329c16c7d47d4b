import {describe, expect, it} from 'vitest'
import {convert} from '../../src/index.ts'

const citations = (text: string): unknown[] => convert(text, {name: 'x.txt', date: '2023-02-20'}).mentions.filter(({kind}) => kind === 'citation').map(({value}) => value)

describe('what the words around a reference say of the paper', () => {
  it.each([
    [
      'two brackets: the first is of the title',
      'De brief van 15 mei 2022 over beantwoording van vragen over de dijken (Kamerstuk 33 652, nr. 106) (Kamerstuk 33 652, nr. 107) is besproken.',
      [{kind: 'kamerbrief', title: 'beantwoording van vragen over de dijken', date: '2022-05-15', target: 'kst-33652-107'}]
    ],
    [
      'the motion of a title, with its members',
      'De brief d.d. 3 juli 2022 inzake uitvoering van de motie van de leden Klink en De Boer over dijken (Kamerstuk 19 637, nr. 3083) (Kamerstuk 19 637, nr. 3129).',
      [
        {kind: 'kamerbrief', date: '2022-07-03', target: 'kst-19637-3129', reference: 'reference-2'},
        {kind: 'motie', title: 'dijken', authors: ['Klink', 'De Boer'], target: 'kst-19637-3083', reference: 'reference-1'}
      ]
    ],
    ['a motion before two brackets has the first', 'De motie van het lid Klink over dijken (Kamerstuk 21 501, nr. 23) (Kamerstuk 21 501, nr. 57).', [{kind: 'motie', title: 'dijken', authors: ['Klink'], target: 'kst-21501-23'}]],
    ['to whom it went is no title', 'Zie de brief aan de Staatssecretaris van Dijken d.d. 15 april 2022 betreffende een uitnodiging (31 839, X).', [{kind: 'kamerbrief', title: 'een uitnodiging', date: '2022-04-15', target: 'kst-31839-X'}]],
    ['none that is the paper itself', 'In deze brief wordt ingegaan op de achterstand zoals die gold (Kamerstuk 21 109, nr. 233). Dit wetsvoorstel sluit daarbij aan (Kamerstuk 21 109, nr. 234).', []],
    ['who sends it is no title', 'Zie ook de brief van de vaste commissie voor Dijken inzake het voorbehoud (Kamerstuk 34 395, nr. 4).', [{kind: 'kamerbrief', title: 'het voorbehoud', target: 'kst-34395-4'}]],
    ['the motion before the bracket, not the report over it', 'Ik verwijs naar de rapportage over de uitvoering van de motie van het lid Klink c.s. (Kamerstuk 35 510, nr. 21).', [{kind: 'motie', authors: ['Klink', 'et al.'], target: 'kst-35510-21'}]],
    ['what another goes with', 'Het nader rapport d.d. 19 december 2012 bij de nota van wijziging (Kamerstuk 33 400 V, nr. 15).', [{kind: 'nota van wijziging', target: 'kst-33400-V-15'}]],
    ['a title in quotes, whatever words it has', 'Wij verwijzen naar de brief «Mutaties na Najaarsnota» d.d. 13 december 2021 (Kamerstuk 35 925 X, nr. 49).', [{kind: 'kamerbrief', title: 'Mutaties na Najaarsnota', date: '2021-12-13', target: 'kst-35925-X-49'}]],
    ['a title without quotes', 'Dit is uiteengezet in de nota In het belang van de dijk (Kamerstuk 33 763, nr. 1).', [{kind: 'nota', title: 'In het belang van de dijk', target: 'kst-33763-1'}]],
    ['compounds of a kind', 'Dit staat in de dijkenbrief van 3 mei 2022 (Kamerstuk 36 740 A, nr. 2) en de klimaatnota 2022 (Kamerstuk 36 741, nr. 1).', [{kind: 'kamerbrief', date: '2022-05-03', target: 'kst-36740-A-2'}, {kind: 'nota', target: 'kst-36741-1'}]],
    ['the same with a year', 'Het rapport Resultaten dijkonderzoek 2024 bij het ministerie (Kamerstuk 36 740 A, nr. 2) ligt voor.', [{kind: 'rapport', title: 'Resultaten dijkonderzoek 2024 bij het ministerie', target: 'kst-36740-A-2'}]],
    [
      'the «en» of a ministry joins no motion',
      'Wij ontvingen de brief van de Minister van Dijken en Sluizen d.d. 16 mei 2022 inzake reactie op de motie van het lid Klink over dijken (Kamerstuk 36 200 A, nr. 15) (Kamerstuk 36 200 A, nr. 63).',
      [
        {kind: 'kamerbrief', title: 'reactie op de motie van het lid Klink over dijken', date: '2022-05-16', target: 'kst-36200-A-63', reference: 'reference-2'},
        {kind: 'motie', title: 'dijken', authors: ['Klink'], target: 'kst-36200-A-15', reference: 'reference-1'}
      ]
    ],
    ['not over a verb', 'In mijn brief van 3 mei 2022 reageerde ik op de motie van het lid Klink (Kamerstuk 33 763, nr. 1).', [{kind: 'motie', authors: ['Klink'], target: 'kst-33763-1'}]],
    ['a day of its subject is not its own', 'De brief over de invoering van de wet per 1 januari 2005 (Kamerstuk 28 447, nr. 6).', [{kind: 'kamerbrief', title: 'de invoering van de wet per 1 januari 2005', target: 'kst-28447-6'}]],
    ['the day in the bracket is', 'Mijn eerdere brieven over het nieuwe stelsel (6 december 2013; TK 28625-168).', [{kind: 'kamerbrief', title: 'het nieuwe stelsel', date: '2013-12-06', target: 'kst-28625-168'}]],
    ['not over the end of a sentence, behind the marker of a note', 'Mijn voortgangsbrief is verzonden.1 Zie ook de bijlage bij Kamerstuk 34 475 VI, nr. 2.', []],
    ['a fiche by its number', 'Fiche 1: Fiscale geschilbeslechting (Kamerstuk 34 604, nr. 2).', [{kind: 'fiche', title: 'Fiscale geschilbeslechting', target: 'kst-34604-2'}]],
    ['what it came with', 'De brief d.d. 21 juni 2011 met verslag van de vergadering (Kamerstuk 36 045, nr. 5).', [{kind: 'kamerbrief', title: 'verslag van de vergadering', date: '2011-06-21', target: 'kst-36045-5'}]],
    ['«dit onderwerp» is no title', 'De vorige brief over dit onderwerp ontving u op 17 februari 2023 (Kamerstuk 33 763, nr. 1).', [{kind: 'kamerbrief', date: '2023-02-17', target: 'kst-33763-1'}]],
    ['a kind within the title of another', 'De «notitie over meer openbaarheid van de rapportage over dijken» van 27 februari 1998 (Kamerstuk 22 054, nr. 30).', [{kind: 'notitie', title: 'meer openbaarheid van de rapportage over dijken', date: '1998-02-27', target: 'kst-22054-30'}]],
    ['«kenmerk» is no title', 'De brief van 30 juni 2009, kenmerk 29 628, nr. 137.', [{kind: 'kamerbrief', date: '2009-06-30', target: 'kst-29628-137'}]],
    ['not over a clause about it', 'Wij menen dat het advies hierover is besproken (Kamerstuk 33 763, nr. 1).', []],
    ['what it refers to is another', 'In de brief van 8 mei 2022 wordt verwezen naar Kamerstuk 33 763, nr. 1.', []],
    ['a «nota-overleg» is a meeting', 'Tijdens het nota-overleg van 16 februari 2024 (Kamerstuk 36 071, nr. 51) kwam dit terug.', []],
    ['an item of a list ends the one before', 'De brief over sluizen (SOZA-03-051); onderzoek naar dijken (28 600-XV, nr. 92).', []],
    [
      'what is far away is not cited',
      'De leden vroegen naar de effecten voor de begroting en naar de mogelijke versnelling van de versterking van huizen in het gebied waar de schade het grootst is, zoals eerder gemeld (Kamerstuk 33 529, nr. 474).',
      []
    ]
  ])('%s', (_, text, expected) => {
    const found = citations(text)
    expect(found).toHaveLength(expected.length)
    expect(found).toMatchObject(expected)
  })
})

describe('what the words before a marker say of the paper in its note', () => {
  const foot = 'kst-36045-12\nISSN 0921 - 7371\n’s-Gravenhage 2023     Tweede Kamer, vergaderjaar 2022–2023, 36 045, nr. 12     1\n\f'
  const letter = (text: string): string => `${text}\n\n1 Kamerstuk 32 847, nr. 1102.\n2 Kamerstuk 32 847, nr. 1151, p. 34.\n\n${foot}`

  it('is not what they say of the one before', () => {
    expect(citations(letter('Ik ga in op de motie van het lid Klink c.s. over dijken1 en op mijn toezegging in het debat van 8 februari jl.2 om cijfers te geven.'))).toMatchObject([{kind: 'motie', title: 'dijken', target: 'kst-32847-1102'}])
  })

  it('may share its kind', () => {
    expect(citations(letter('Ik ga in op de moties van het lid Klink over dijken1 en van het lid De Boer over sluizen2 in deze brief.'))).toMatchObject([{kind: 'motie', authors: ['Klink']}, {kind: 'motie', authors: ['De Boer'], title: 'sluizen', target: 'kst-32847-1151'}])
  })
})

it.each([
  'De motie van het lid Klink c.s. van dezelfde datum (Kamerstuk 29 398, nr. 1100).',
  'De moties met de nummers 31 293, nrs. 640 en 641 voer ik uit.',
  'Het wetsvoorstel daarvoor (Kamerstuk 36 410, nr. 2) is ingediend.',
  'Uw brief met kenmerk 2023D04512 heb ik ontvangen.'
])('has no title in «%s»', text => {
  const found = citations(text)
  expect(found.length).toBeGreaterThan(0)
  for (const each of found) expect(each).not.toHaveProperty('title')
})

it.each([
  ['Het Dijkenplan is als bijlage gevoegd bij Kamerstuk 27 858, nr. 301.', []],
  ['De cijfers staan in Kamerstuk 27 858, nr. 301.', []],
  ['Dit betreft de dijken uit Kamerstuk 27 858, nr. 301.', []],
  ['Raadpleegbaar via Kamerstuk 27 858, nr. 301.', []],
  ['Zoals gemeld in het debat van 5 oktober 2022 en in Kamerstuk 27 858, nr. 301.', []],
  ['Op weg naar veilige dijken, Kamerstuk 27 858, nr. 301.', [{title: 'Op weg naar veilige dijken', target: 'kst-27858-301'}]],
  ['Brief minister IenW van 10 januari 2023 (Kamerstuk 27 858, nr. 301).', [{kind: 'kamerbrief', date: '2023-01-10', target: 'kst-27858-301'}]],
  ['Stand van zaken Dijkenplan, Kamerstuk 27 858, nr. 301.', [{title: 'Stand van zaken Dijkenplan', target: 'kst-27858-301'}]]
])('a sentence of a note is no title: «%s»', (note, expected) => {
  expect(citations(`Het plan is bekend.1\n\n1 ${note} Dat is al lang zo.\n`)).toMatchObject(expected)
  expect(citations(`Het plan is bekend.1\n\n1 ${note} Dat is al lang zo.\n`)).toHaveLength(expected.length)
})
