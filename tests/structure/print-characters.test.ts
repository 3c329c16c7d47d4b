import {describe, expect, it} from 'vitest'
import {characterClaims} from '../../src/check/characters.ts'
import {convert, process} from '../../src/convert.ts'
import {readHtml} from '../../src/read/html.ts'
import {readBack} from '../../src/dataset/read-back.ts'
import {characterLedger} from '../../src/trace/index.ts'

const letter = 'Geachte voorzitter,\n\nDe ﬁnanciering bedraagt vĳftien miljoen euro voor 25 ofﬁ-\ncieren. Zĳ verĳdelen conﬂicten.1\n\n1 Bĳlage bĳ de nota.\n'

describe('ligatures', () => {
  it('are spelled, each letter pointing at its one character', () => {
    const {raw, units, tree} = process(letter, {name: 'x.txt'})
    expect(units.map(({text}) => text)).toEqual(['Geachte voorzitter,', 'De financiering bedraagt vijftien miljoen euro voor 25 officieren. Zij verijdelen conflicten.', 'Bijlage bij de nota.'])
    for (const {trace, text} of units) expect(readBack(raw, trace.spans(), text)).toBeUndefined()
    expect(characterLedger(raw.length, characterClaims({tree, dropped: process(letter, {name: 'x.txt'}).dropped}))).toMatchObject({closed: true, overlaps: []})
  })

  it('hide no numbers and no nouns', () => {
    const values = convert(letter, {name: 'x.txt'}).mentions.map(({kind, text, spans}) => `${kind} ${text} ${spans.map(([start, end]) => letter.slice(start, end)).join('')}`)
    expect(values).toEqual(['amount vijftien miljoen euro vĳftien miljoen euro', 'quantity 25 officieren 25 ofﬁcieren'])
  })

  it('of markup are spelled too', () => {
    const html = '<html><body><p>Wĳ betalen vĳf euro.</p></body></html>'
    const {units, found} = process(html, {name: 'x.html', from: 'html', markup: readHtml(html)})
    expect(units.map(({text}) => text)).toEqual(['Wij betalen vijf euro.'])
    expect(found.map(({value}) => (value as {value: string}).value)).toEqual(['5'])
  })
})
