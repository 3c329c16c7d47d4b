import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {scales} from '../../src/language/scales.ts'
import {shift} from '../../src/number/index.ts'
import {read} from '../extract/read.ts'

/** A number as Dutch prints it, with its exact value. */
const printed = fc
  .record({whole: fc.integer({min: 1, max: 999_999_999}), fraction: fc.stringMatching(/^(?:|\d{0,3}[1-9])$/), separator: fc.constantFrom('', '.', ' ', '\u00a0', '\u202f')})
  .map(({whole, fraction, separator}) => ({
    text: `${String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator)}${fraction && ','}${fraction}`,
    value: `${whole}${fraction && '.'}${fraction}`
  }))
const scaled = fc.option(fc.constantFrom(...[...scales.keys()].filter(word => !word.endsWith('.'))), {nil: undefined})
const space = fc.constantFrom(' ', '\u00a0')

const sumsOf = (text: string): {text: string; value: any}[] =>
  read(text).filter(({kind}) => kind === 'amount').map(({from, to, value}) => ({text: text.slice(from, to), value}))

describe('any sum', () => {
  it('is read exactly, on either side of its currency, in any grouping and with any space', () => {
    fc.assert(
      fc.property(printed, scaled, space, fc.boolean(), ({text, value}, scale, gap, first) => {
        const number = scale === undefined ? text : `${text}${gap}${scale}`
        const sum = first ? `€${gap}${number}` : `${number}${gap}euro`
        expect(sumsOf(`Het kabinet legt ${sum} opzij.`)).toEqual([
          {text: sum, value: {value: shift(value, scale === undefined ? 0 : scales.get(scale)!), currency: 'EUR'}}
        ])
      }),
      {numRuns: 400}
    )
  })

  it('has the same span and value whatever says how it is meant', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom('circa', 'ten minste', 'maximaal', 'ruim', 'bijna'), ({text}, word) => {
        const [plain] = sumsOf(`Dat is € ${text}.`)
        const [meant] = sumsOf(`Dat is ${word} € ${text}.`)
        expect({text: meant!.text, value: {...meant!.value, mod: undefined}}).toEqual({text: plain!.text, value: {...plain!.value, mod: undefined}})
      }),
      {numRuns: 100}
    )
  })

  it('gives a range with its ends in order, or no range', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 900}), fc.integer({min: 1, max: 900}), (low, high) => {
        const sums = sumsOf(`Het kost ${low} à ${high} miljoen euro.`)
        if (low < high) expect(sums.map(({value}) => value)).toEqual([{value_min: `${low}000000`, value_max: `${high}000000`, currency: 'EUR'}])
        else expect(sums.every(({value}) => value.value_min === undefined)).toBe(true)
      }),
      {numRuns: 100}
    )
  })

  it('never throws, and never reads a sum that holds no number', () => {
    const piece = fc.constantFrom('€', ' ', 'EUR', '5', '.', ',', '-', 'miljoen', 'à', 'tussen', 'en', 'euro', 'f', '(x', 'honderden', 'vijf', 'ton', '%')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 14}), pieces => {
        for (const {text} of sumsOf(pieces.join(''))) expect(text).toMatch(/\d|vijf|honderden|miljoen/)
      }),
      {numRuns: 500}
    )
  })
})
