import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {namesAt} from '../../src/nlp/index.ts'
import {unitFrom} from './unit.ts'

const gold = readFileSync(new URL('../gold/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes('|') && !line.startsWith('#'))
  .map(line => line.split('|').map(part => part.trim()) as [lead: string, rest: string, names: string])

describe('namesAt', () => {
  it('has a gold worth the name', () => expect(gold.length).toBeGreaterThanOrEqual(40))

  it.each(gold)('%s %s', (lead, rest, names) => {
    const text = `${lead} ${rest}`
    const found = namesAt(unitFrom(text), lead.length + 1).map(([from, to]) => text.slice(from, to))
    expect(found).toEqual(names === '-' ? [] : names.split('; '))
  })
})
