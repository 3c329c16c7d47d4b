import {readFileSync} from 'node:fs'
import edtf from 'edtf'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {months} from '../../src/language/months.ts'
import {read} from '../extract/read.ts'

const lines = readFileSync(new URL('dates.txt', import.meta.url), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#'))

/** `3 mei 2022 = 2022-05-03 START ~` → what the test compares. */
function wanted(find: string): {text: string; edtf: string; mod?: string; basis?: string} {
  const [, text, value, mod, mark] = /^(.+) = (\S+)(?: ([A-Z_]+))?(?: ([~?]))?$/.exec(find)!
  return {text: text!, edtf: value!, ...(mod && {mod}), ...(mark && {basis: mark === '~' ? 'inferred' : 'ambiguous'})}
}

describe('dates of formal prose', () => {
  it('are at least 150, with none among them', () => {
    expect(lines.length).toBeGreaterThanOrEqual(150)
    expect(lines.filter(line => line.endsWith('| -')).length).toBeGreaterThanOrEqual(15)
  })

  it.each(lines)('%s', line => {
    const [text, finds] = line.split(' | ') as [string, string]
    const want = finds === '-' ? [] : finds.split('; ').map(wanted)
    const found = read(text).filter(({kind}) => kind === 'date')
    expect(
      found.map(({from, to, value, basis}, index) => ({
        text: text.slice(from, to),
        edtf: value.edtf,
        ...(value.mod && {mod: value.mod}),
        ...(want[index]?.basis && {basis})
      }))
    ).toEqual(want)
    for (const {value} of found) expect(() => edtf(value.edtf)).not.toThrow()
  })
})

describe('any date', () => {
  const day = fc.date({min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true}).map(date => date.toISOString().slice(0, 10))
  const written = (iso: string): string => `${Number(iso.slice(8))} ${[...months.keys()][Number(iso.slice(5, 7)) - 1]}`

  it('with a year reads back', () => {
    fc.assert(fc.property(day, iso => {
      expect(read(`Op ${written(iso)} ${iso.slice(0, 4)} is besloten.`)[0]!.value).toMatchObject({edtf: iso, start_date: iso, end_date: iso})
    }))
  })

  it('in a range has its bounds in order, and parses as EDTF', () => {
    fc.assert(fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a]
      fc.pre(from !== to)
      const {value} = read(`Van ${written(from)} ${from.slice(0, 4)} tot en met ${written(to)} ${to.slice(0, 4)} geldt dit.`)[0]!
      expect(value).toMatchObject({start_date: from, end_date: to})
      expect(() => edtf(value.edtf)).not.toThrow()
    }))
  })

  it('without a year gets the one that its cue asks for', () => {
    fc.assert(fc.property(day, day, (iso, letter) => {
      fc.pre(!iso.endsWith('02-29'))
      const resolved = (cue: string): string => read(`Op ${written(iso)} ${cue} was dit zo.`, letter)[0]!.value.edtf
      expect(resolved('jl.') <= letter).toBe(true)
      expect(resolved('a.s.') >= letter).toBe(true)
      expect(resolved('jl.').slice(4)).toBe(iso.slice(4))
    }))
  })
})
