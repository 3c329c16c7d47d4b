import {describe, expect, it} from 'vitest'
import {convert} from '../../src/convert.ts'
import {raw} from '../letter.ts'

/** Every form that has another of the same meaning: what is said in one must have the value of the other. */
const prose = `Den Haag, 20 februari 2023

In 2023 is € 5 tot € 10 miljoen beschikbaar, van € 3 naar € 4,5 miljard; dat is € 2, 3 en 4 miljoen in drie jaar. De uitgaven van ten minste € 39 miljoen per jaar stegen met ongeveer 4% tot 12%, en in de periode van 3 t/m 9 mei 2022 met maximaal 7 procentpunt.

Op 3 mei jl. is in het tweede kwartaal van 2024 voorzien: twaalf weken, 25 officieren en 120 tot 150 militairen. Zie Kamerstuk 36 045, nr. 134, Kamerstukken 29 754, nrs. 520 en 548, Stb. 2021, 135 en Verordening (EU) nr. 269/2014. Vóór 1 juli a.s. volgt € 12–15 miljoen.
`

function valuesOf(text: string, kinds: readonly string[]): string[] {
  return convert(text, {name: 'x.txt'}).mentions.filter(({kind}) => kinds.includes(kind)).map(({kind, value}) => {
    const {value: first, value_min: least, value_max: most, currency, mod, edtf, unit, targets, duration} = value as Record<string, unknown>
    return JSON.stringify([kind, first, least, most, currency, mod, edtf, unit, targets, duration])
  })
}

const money = ['amount', 'percentage']
const all = ['amount', 'percentage', 'quantity', 'duration', 'date', 'reference']
const forms: [what: string, kinds: readonly string[], otherwise: (text: string) => string][] = [
  ['EUR for €', money, text => text.replace(/€ ?(?=\d)/g, 'EUR ')],
  ['€ for EUR', money, text => text.replace(/EUR (?=\d)/g, '€ ')],
  ['mln. and mld. for miljoen and miljard', money, text => text.replace(/(?<=\d )miljoen\b/g, 'mln.').replace(/(?<=\d )miljard\b/g, 'mld.')],
  ['procent for %', money, text => text.replace(/(?<=\d) ?%/g, ' procent')],
  ['tot en met for t/m', all, text => text.replaceAll(' t/m ', ' tot en met ')],
  ['jongstleden and aanstaande', all, text => text.replaceAll(' jl.', ' jongstleden').replaceAll(' a.s.', ' aanstaande')],
  ['circa for ongeveer', all, text => text.replaceAll('ongeveer ', 'circa ')],
  ['minimaal and ten hoogste', all, text => text.replaceAll('ten minste ', 'minimaal ').replaceAll('maximaal ', 'ten hoogste ')],
  ['a hyphen for a dash between numbers', money, text => text.replace(/(?<=\d)–(?=\d)/g, '-')],
  ['a word for a number', all, text => text.replace(/drie jaar/g, '3 jaar').replace(/twaalf weken/g, '12 weken')],
  ['dossiers without a blank', all, text => text.replace(/\b(\d\d) (\d{3})(?=, nr)/g, '$1$2')],
  ['dossiers with a point', all, text => text.replace(/\b(\d\d) (\d{3})(?=, nr)/g, '$1.$2')],
  ['nr without its point', all, text => text.replace(/\bnr\. (?=\d)/g, 'nr ')],
  ['nummer for nr.', all, text => text.replace(/\bnr\. (?=\d)/g, 'nummer ')],
  ['English quotes', all, text => text.replaceAll('«', '“').replaceAll('»', '”')]
]

describe.each([['prose of every form', prose], ['the first letter', raw]])('%s', (_, text) => {
  it.each(forms.filter(([, , otherwise]) => otherwise(text) !== text))('means the same with %s', (_what, kinds, otherwise) => {
    const values = valuesOf(text, kinds)
    expect(values.length).toBeGreaterThan(5)
    expect(valuesOf(otherwise(text), kinds)).toEqual(values)
  })
})
