import {describe, expect, it} from 'vitest'
import {isCounting, isRowNumber, isYear} from '../../src/number/index.ts'

describe('a figure of a table', () => {
  it('may be a year', () => {
    expect(['2024', '1999', '2101', '20245', '2.024'].filter(isYear)).toEqual(['2024', '1999'])
  })

  it('may number a row, at most three beyond the row before', () => {
    expect(['1', '12', '123', '1,5', ''].filter(text => isRowNumber(text))).toEqual(['1', '12'])
    expect(['1', '2', '3', '5', '6'].filter(text => isRowNumber(text, 2))).toEqual(['3', '5'])
  })

  it('may count on from the one before', () => {
    expect(isCounting(['9', '10', '11'])).toBe(true)
    expect(isCounting(['9', '11'])).toBe(false)
    expect(isCounting(['1.000', '1.001'])).toBe(false)
  })
})
