import {describe, expect, it} from 'vitest'
import {toMarkdown} from '../../src/compile/markdown.ts'
import {convert, process} from '../../src/convert.ts'
import {readHtml} from '../../src/read/html.ts'
import {readOfficialXml} from '../../src/read/official-xml.ts'
import type {Reference} from '../../src/reference/value.ts'
import {publicationOf} from '../../src/resolve/links.ts'
import type {Letter} from '../../src/types.ts'

function xml(text: string): Letter {
  const raw = `<officiele-publicatie><kamerstuk><dossier><dossiernummer><dossiernr>98 765</dossiernr></dossiernummer></dossier><stuk><stuknr>Nr. <ondernummer>7</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VOOR SLUIZEN</titel><datumtekst>Den Haag, 3 mei 2022</datumtekst><tekst>${text}</tekst></stuk></kamerstuk></officiele-publicatie>`
  return process(raw, {name: 'x.xml', from: 'xml', markup: readOfficialXml(raw)})
}

function referencesOf({found}: Letter): unknown[] {
  return found.filter(({kind}) => kind === 'reference').map(({unit, from, to, value, basis}) => [unit.text.slice(from, to), (value as Reference).targets.join(), basis])
}

const rulesOf = ({file}: Letter): unknown[] => file.messages.map(({ruleId}) => ruleId)

describe('a link of the source', () => {
  it('makes words a reference, in a note and of other publications too', () => {
    const note = '<noot id="a"><noot.nr>1</noot.nr><noot.al>Ook <extref doc=" ah-tk-20212022-12">deze vragen</extref>; <extref doc="https://www.sluis.nl" soort="URL">elders</extref>.</noot.al></noot>'
    expect(referencesOf(xml(`<al>Zie <extref doc="kst-98765-3" soort="document">de brief van 3 maart</extref>.${note}</al>`))).toEqual([
      ['de brief van 3 maart', 'kst-98765-3', 'inferred'],
      ['deze vragen', 'ah-tk-20212022-12', 'inferred']
    ])
  })

  it('gives a short reference its dossier', () => {
    expect(referencesOf(xml('<al>Zie het stuk (<extref doc="kst-36045-V-4">nr. 4</extref>).</al>'))).toEqual([['nr. 4', 'kst-36045-V-4', 'inferred']])
  })

  it('that leads where its text does changes nothing, and one that leads elsewhere is doubted', () => {
    const alike = xml('<al>Zie Kamerstuk <extref doc="kst-98765-8">98 765, nr. 8</extref>.</al>')
    expect(referencesOf(alike)).toEqual([['Kamerstuk 98 765, nr. 8', 'kst-98765-8', 'stated']])
    expect(rulesOf(alike)).not.toContain('link-elsewhere')
    const elsewhere = xml('<al>Zie Kamerstuk <extref doc="kst-98765-9">98 765, nr. 8</extref>.</al>')
    expect(referencesOf(elsewhere)).toEqual([['Kamerstuk 98 765, nr. 8', 'kst-98765-8', 'stated']])
    expect(rulesOf(elsewhere)).toContain('link-elsewhere')
  })

  it('counts in HTML, and in the Markdown that a letter becomes', () => {
    const html = '<html><body><p>Den Haag, 3 mei 2022</p><p>Zie <a href="https://zoek.officielebekendmakingen.nl/kst-98765-3.html#ID-1">de brief van maart</a>, en <a href="/over">elders</a>.</p></body></html>'
    const letter = process(html, {name: 'x.html', from: 'html', markup: readHtml(html)})
    expect(referencesOf(letter)).toEqual([['de brief van maart', 'kst-98765-3', 'inferred']])
    const again = process(toMarkdown(letter), {name: 'x.md'})
    expect(referencesOf(again)).toEqual(referencesOf(letter))
  })

  it('in Markdown has numbers that are its own', () => {
    const {numerals} = convert('Zie [de brief](https://zoek.officielebekendmakingen.nl/kst-98765-3.html).[^2]\n\n1. Een.\n\n[^2]: Van toen.\n', {name: 'x.md'})
    expect(numerals.map(({text, class: name}) => `${text} ${name}`)).toEqual(['98765 markup', '3 markup', '2 footnote marker', '1 markup', '2 markup'])
  })
})

describe('an address of a publication', () => {
  it.each([
    ['kst-36045-151', 'kst-36045-151'],
    ['https://zoek.officielebekendmakingen.nl/kst-36045-VIII-151.html', 'kst-36045-VIII-151'],
    ['//officielebekendmakingen.nl/stb-2021-4.pdf?x=1', 'stb-2021-4'],
    ['/h-tk-20222023-84-12.html', 'h-tk-20222023-84-12']
  ])('%s', (address, id) => expect(publicationOf(address)).toBe(id))

  it.each(['https://www.rijksoverheid.nl/kst-36045-151', '#noot-1', 'dossier/36045', 'https://zoek.officielebekendmakingen.nl/dossier/36045', 'kst-36045-151/bijlage'])('%s is none', address =>
    expect(publicationOf(address)).toBeUndefined()
  )
})
