import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {read} from '../extract/read.ts'

const gold = readFileSync(new URL('quantities.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes(' | ') && !line.startsWith('#'))
  .map(line => line.split(' | ') as [text: string, finds: string])

describe('quantities of formal prose', () => {
  it('has a gold worth the name', () => expect(gold.length).toBeGreaterThanOrEqual(80))

  it.each(gold)('%s', (text, finds) => {
    const found = read(text).filter(({kind}) => kind === 'quantity')
    const wanted = finds === '-' ? [] : finds.split('; ').map(wantedFrom)
    expect(found.map(({from, to}) => text.slice(from, to))).toEqual(wanted.map(find => find.text))
    wanted.forEach((find, index) => expect(found[index]!.value).toMatchObject(find.value))
  })
})

/** `12 km = 12 [km] ucum=km mod=APPROX`; the value of a last field goes to the end of the line. */
function wantedFrom(find: string): {text: string; value: Record<string, string>} {
  const groups = /^(?<text>.+?) = (?<value>\S+)(?: \[(?<unit>[^\]]+)\])?(?<fields>.*)$/u.exec(find)!.groups!
  const [low, high] = groups['value']!.split('..')
  const fields = [...groups['fields']!.matchAll(/ (\w+)=(.+?)(?= \w+=|$)/gu)].map(([, name, value]) => [name!, value!])
  return {
    text: groups['text']!,
    value: {...(high ? {value_min: low!, value_max: high} : {value: low!}), ...(groups['unit'] && {unit: groups['unit']}), ...Object.fromEntries(fields)}
  }
}
