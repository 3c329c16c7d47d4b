import {describe, expect, it} from 'vitest'
import {convert} from '../../src/convert.ts'
import type {Document} from '../../src/schema/letter.ts'
import {name, raw} from '../letter.ts'

/** What a letter says, whatever characters its print has for letters, hyphens and blanks. */
function said({header, sections, footnotes, signatories, mentions, numerals}: Document): string[] {
  return [
    JSON.stringify(header),
    ...sections.map(({heading, level}) => `${level} ${heading}`),
    ...footnotes.map(({number, text, marker}) => `${number} ${text} ${marker !== undefined}`),
    ...signatories.map(({role, name: signer}) => `${role} ${signer}`),
    ...mentions.map(({kind, text, value}) => `${kind} «${text}» ${JSON.stringify(value)}`),
    ...numerals.filter(numeral => numeral.class === 'unexplained').map(({text}) => text)
  ].map(line => line.normalize('NFC'))
}

const inHouseStyle = `> Retouradres Postbus 1 2500 AA Den Haag
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Datum 3 mei 2022
Betreft Beleidsfinanciering

Geachte voorzitter,

Bij brief van 17 februari jl. meldde ik de vijfentwintig officieren en € 2,5 miljoen voor één COVID-19-fonds; zij zijn in 2021 geïnstalleerd.

De Minister van Financiën,
D. Yeşilgöz
`

const texts = {[name]: raw, 'house style': inHouseStyle}

describe.each(Object.entries(texts))('the same letter (%s)', (title, text) => {
  const expected = said(convert(text, {name: title}))

  it.each<[string, (text: string) => string]>([
    ['with accents apart from their letters', letter => letter.normalize('NFD')],
    ['with ligatures', letter => letter.replace(/ij/g, 'ĳ').replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ')],
    ['with hyphens at which no line ends', letter => letter.replace(/(?<=\p{L})-(?=[\p{L}\d])/gu, '\u2011')],
    ['with blanks at which no line ends', letter => letter.replace(/(?<=\d) (?=\d{3})|(?<=€) /g, '\u00a0')],
    ['with narrow ones', letter => letter.replace(/(?<=\d) (?=\d{3})|(?<=€) /g, '\u202f')],
    ['with lines set out to the margin', letter => letter.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, '  ')],
    ['with other line ends', letter => letter.replace(/\n/g, '\r\n')],
    ['with blanks at line ends', letter => letter.replace(/(?<=\S)\n/g, '  \n')]
  ])('says the same %s', (_, typeset) => {
    const other = typeset(text)
    expect(other).not.toBe(text)
    expect(said(convert(other, {name: title}))).toEqual(expected)
  })
})
