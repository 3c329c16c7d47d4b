import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {name, raw} from '../letter.ts'
import {cleanLetter} from '../properties/clean-letter.ts'
import {dialects, printLetter} from '../properties/print-letter.ts'

describe('hyphens-lost', () => {
  const clean = cleanLetter(process(raw, {name}))

  it.each([
    ['default pdftotext', true],
    ['layout', false],
    ['raw', false]
  ])('is said of what %s prints: %s', (dialect, said) => {
    const text = printLetter(clean, {seed: 1, width: 80, height: 50, hyphens: 1, dialect: dialects.find(each => each.name === dialect)!})
    const rules = process(text, {name}).file.messages.map(({ruleId}) => ruleId)
    expect(rules.includes('hyphens-lost')).toBe(said)
  })

  it('is not said of a few lines', () => {
    const text = `${'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht.\n'.repeat(9)}\nTweede Kamer, vergaderjaar 2022–2023, 36 045, nr. 151\n\n1\n\f`.repeat(2)
    expect(process(text, {name}).file.messages.map(({ruleId}) => ruleId)).not.toContain('hyphens-lost')
  })
})
