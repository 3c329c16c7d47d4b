import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {read} from '../extract/read.ts'

/** `5000000..10000000 EUR AT_LEAST per jaar`: a value as the file writes it. */
function written({value, value_min, value_max, currency, unit, mod, per}: Record<string, string>): string {
  return [value ?? `${value_min}..${value_max}`, currency ?? unit, mod, per && `per ${per}`].filter(Boolean).join(' ')
}

const lines = readFileSync(new URL('amounts.txt', import.meta.url), 'utf8').split('\n')
const probes = lines.filter(line => / ->(?: |$)/.test(line) && !line.startsWith('#')).map(line => line.split(/ -> ?/) as [string, string])

describe('sums and percentages of the probe set', () => {
  it('has a hundred lines and more, some of them without any', () => {
    expect(probes.length).toBeGreaterThan(100)
    expect(probes.filter(([, finds]) => finds === '').length).toBeGreaterThan(10)
  })

  it.each(probes)('%s', (text, finds) => {
    const found = read(text).filter(({kind}) => kind === 'amount' || kind === 'percentage')
    expect(found.map(({from, to, value}) => `${text.slice(from, to)} = ${written(value)}`).join(' | ')).toBe(finds)
  })
})
