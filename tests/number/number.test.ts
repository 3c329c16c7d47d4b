import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {add, compare, divide, isNumberWord, modAfter, modBefore, multiply, numberAt, readNumber, shift} from '../../src/number/index.ts'

describe('readNumber', () => {
  it.each([
    ['140.000', '140000'],
    ['30 000', '30000'],
    ['1\u00a0234\u00a0567,80', '1234567.8'],
    ['2,5', '2.5'],
    ['5.5', '5.5'],
    ['0,50', '0.5'],
    ['6952', '6952'],
    ['007', '7'],
    ['1.234,56', '1234.56'],
    ['1,234,567.8', '1234567.8'],
    ['12,500.50', '12500.5'],
    ['2.023', '2023'],
    ['2,5 mld.', '2500000000'],
    ['2,5\u00a0mld', '2500000000'],
    ['72 mln.', '72000000'],
    ['72mln', '72000000'],
    ['1,24 miljard', '1240000000'],
    ['4.500 miljard', '4500000000000'],
    ['1 biljoen', '1000000000000'],
    ['5 duizend', '5000'],
    ['3 mrd', '3000000000']
  ])('%s', (text, value) => expect(readNumber(text)).toBe(value))

  it.each([
    ['honderd', '100'],
    ['tweehonderdvijftig', '250'],
    ['drieënzestigduizend', '63000'],
    ['driehonderdeenentachtigduizend', '381000'],
    ['vijfentwintighonderdzevenenzeventig', '2577'],
    ['honderdenzes', '106'],
    ['honderdeneenentwintig', '121'],
    ['vierduizend en twee', '4002'],
    ['vierduizend twee', '4002'],
    ['honderd duizend', '100000'],
    ['honderdduizend miljoen', '100000000000'],
    ['vijf miljard tweehonderd miljoen', '5200000000'],
    ['zeventien miljoen drieënvijftigduizend negenhonderdtachtig', '17053980'],
    ['anderhalf', '1.5'],
    ['anderhalf miljoen', '1500000'],
    ['een half miljoen', '500000'],
    ['tweeënhalf', '2.5'],
    ['twaalfenhalve', '12.5'],
    ['twee en een half miljoen', '2500000'],
    ['driekwart miljard', '750000000'],
    ['viertal', '4'],
    ['dozijn', '12'],
    ['één', '1'],
    ['nul', '0'],
    ['miljoen', '1000000']
  ])('%s', (text, value) => expect(readNumber(text)).toBe(value))

  it.each([
    '', '1.', '12.34.56', '1234.567,8', 'driehoek', 'vierde', 'achter', 'eenheid', 'zesde', 'twintig dertig', 'drie en dertig', 'duizend miljoen miljard', 'elftallen',
    'honderden', 'en', 'een en', 'vijf miljoenste', '2,5 kg', 'tweede'
  ])('refuses «%s»', text => expect(readNumber(text)).toBeUndefined())

  it('reads back every number that is written the Dutch way', () => {
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 10n ** 15n}), fc.constantFrom('.', ' ', '\u00a0', ''), (value, separator) => {
        const text = value.toString().replace(/\B(?=(?:\d{3})+$)/gu, separator)
        expect(readNumber(text)).toBe(value.toString())
      })
    )
  })
})

describe('numberAt', () => {
  it.each([
    ['ruim 12 miljoen mensen', 5, '12000000', 15],
    ['30 000 militairen', 0, '30000', 6],
    ['2023 2 miljoen euro', 0, '2023', 4],
    ['vijf van de zes', 0, '5', 4],
    ['vijf en zes', 0, '5', 4],
    ['honderd en twee mensen', 0, '102', 15],
    ['een half miljoen eieren', 0, '500000', 16],
    ['één van de', 0, '1', 3],
    ['423 0000', 0, '423', 3],
    ['vijf miljoen.', 0, '5000000', 12]
  ])('%s', (text, at, value, to) => expect(numberAt(text, at)).toMatchObject({value, to}))

  it.each(['een mens', 'achter', 'vierde kwartaal', 'de vijf'])('nothing at the start of «%s»', text => expect(numberAt(text, 0)).toBeUndefined())
})

it('isNumberWord', () => {
  expect(['honderd', 'zevenentwintig', 'viertal', 'tweehonderd', 'één'].every(isNumberWord)).toBe(true)
  expect(['een', 'achter', 'driehoek', 'tienden', 'de'].some(isNumberWord)).toBe(false)
})

describe('modBefore', () => {
  it.each([
    ['ten minste ', 'AT_LEAST'],
    ['lag dit rond de ', 'APPROX'],
    ['zo’n ', 'APPROX'],
    ['ca. ', 'APPROX'],
    ['een kleine ', 'LESS_THAN'],
    ['niet meer dan ', 'AT_MOST'],
    ['meer dan ', 'MORE_THAN'],
    ['niet minder dan ', 'AT_LEAST'],
    ['boetes tot ', 'AT_MOST'],
    ['oplopend tot ', 'AT_MOST'],
    ['tot maximaal ', 'AT_MOST'],
    ['> ', 'MORE_THAN'],
    ['leidt tot ', undefined],
    ['de opschaling tot ', undefined],
    ['het tekort loopt verder op tot ', undefined],
    ['stijgt van € 3 mln. tot ', undefined],
    ['er is 3 mln. nodig. boetes tot ', 'AT_MOST'],
    ['is in 2023 verhoogd tot ', undefined],
    ['van 3 miljoen tot ', undefined],
    ['verbruikt ', undefined],
    ['avondrond ', undefined],
    ['35% minder dan de ', undefined],
    ['€ 30 miljoen meer dan de ', undefined],
    ['twee keer hoger dan ', undefined],
    ['woningen, minder dan ', 'LESS_THAN']
  ])('%s', (text, mod) => expect(modBefore(text, text.length)?.mod).toBe(mod))

  it('says where it stands', () => {
    const text = 'aan ten minste de helft'
    const found = modBefore(text, 18)!
    expect(text.slice(found.from, found.to)).toBe('ten minste')
  })

  it('modAfter', () => {
    expect(modAfter('50 euro of meer', 7)).toEqual({mod: 'AT_LEAST', from: 8, to: 15})
    expect(modAfter('50 euro of minderen', 7)).toBeUndefined()
  })
})

describe('decimals', () => {
  it('are exact', () => {
    expect(add('0.1', '0.2')).toBe('0.3')
    expect(shift('2.5', 9)).toBe('2500000000')
    expect(shift('1641.54', -2)).toBe('16.4154')
    expect(multiply('-1.5', '0.02')).toBe('-0.03')
    expect(divide('1', '8')).toBe('0.125')
    expect(divide('2', '3')).toBe('0.666666666666667')
    expect(divide('-1', '21')).toBe('-0.0476190476190476')
    expect(compare('2.5', '2.50')).toBe(0)
  })

  it('add up in any order', () => {
    const decimal = fc.tuple(fc.bigInt({min: -(10n ** 12n), max: 10n ** 12n}), fc.nat(6)).map(([digits, places]) => shift(digits.toString(), -places))
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(add(add(a, b), c)).toBe(add(a, add(c, b)))
        expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)))
      })
    )
  })
})
