import {existsSync, readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {convert} from '../../src/index.ts'
import {dossierSuffixes} from '../../src/language/reference-words.ts'
import {addressOf, parseIdentifier, parseReference} from '../../src/reference/index.ts'
import {knownIdsOf, readKnownIds} from '../../src/reference/known-ids.ts'
import {settle} from '../../src/reference/settle.ts'

const paper = fc.record({
  chamber: fc.constantFrom('', ' II', ' I'),
  year: fc.integer({min: 1995, max: 2024}),
  dossier: fc.integer({min: 20000, max: 36999}).filter(dossier => dossier !== 21501),
  suffix: fc.option(fc.constantFrom(...dossierSuffixes), {nil: undefined}),
  numbers: fc.uniqueArray(fc.integer({min: 1, max: 999}), {minLength: 1, maxLength: 4}),
  page: fc.option(fc.integer({min: 1, max: 99}), {nil: undefined})
})

describe('references both ways', () => {
  it('reads what it writes as the same', () => {
    fc.assert(
      fc.property(paper, ({chamber, year, dossier, suffix, numbers, page}) => {
        const last = String(year + 1).slice(2)
        const text = `Kamerstukken${chamber} ${year}/${last === '00' ? '2000' : last}, ${dossier}${suffix ? ` ${suffix}` : ''}, ${numbers.length > 1 ? 'nrs.' : 'nr.'} ${numbers.join(', ').replace(/, (\d+)$/, ' en $1')}${page ? `, p. ${page}` : ''}`
        const value = parseReference(text)!
        expect(value.numbers).toEqual(numbers.map(String))
        expect(value.dossiers).toEqual([{number: String(dossier), ...(suffix && {suffix})}])
        expect(value.targets).toHaveLength(numbers.length)
        expect(parseReference(value.normal!)).toEqual(value)
        expect(value.normal).toBe(text)
      })
    )
  })

  it.each(['kst-36045-151', 'kst-36410-XVI-160', 'kst-21501-02-2499', 'kst-20082009-31700-VI-D', 'kst-31145-AA'])('%s back and forth', id => {
    const stated = parseIdentifier(id)!
    const [{number, suffix}] = stated.dossiers as [{number: string; suffix?: string}]
    const dossier = suffix === undefined ? number : /\d/.test(suffix) ? `${number}-${suffix}` : `${number} ${suffix}`
    const nr = stated.numbers![0]!
    const text = stated.session ? `Kamerstukken I ${stated.session.slice(0, 4)}/${stated.session.slice(6)}, ${dossier}, ${nr}` : `Kamerstuk ${dossier}, nr. ${nr}`
    expect(parseReference(text)!.targets).toEqual([id])
    expect(addressOf(id)).toBe(`https://zoek.officielebekendmakingen.nl/${id}.html`)
  })
})

describe('the parts of a reference', () => {
  const parts = (text: string) =>
    convert(text, {name: 'x.txt'}).mentions.filter(({kind}) => kind === 'reference').map(({parts = {}}) => Object.fromEntries(Object.entries(parts).map(([name, spans]) => [name, text.slice(...spans[0]!)])))

  it.each([
    ['numbers before their dossier', 'Zie nr. 12 (33 118-XVI).', {'numbers.0': '12', 'dossiers.0': '33 118-XVI'}],
    ['a range is one', 'Zie Kamerstuk 33 118, nrs. 3–5 en 9.', {'dossiers.0': '33 118', 'numbers.0': '3–5', 'numbers.1': '9'}],
    ['a bracket', 'Zie Kamerstuk 26 855 (250, 251).', {'dossiers.0': '26 855', 'numbers.0': '250', 'numbers.1': '251'}],
    ['a bracket that holds more is none of it', 'Zie Kamerstuk 26 855 (250, 251 dijken).', {'dossiers.0': '26 855'}]
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual([expected])
  })
})

describe('identifiers that exist', () => {
  const known = knownIdsOf(['ah-tk-20002001-5', 'ah-tk-20222023-5', 'h-tk-20072008-10-14', 'h-tk-20122013-4-2', 'kst-20092010-30000-A', 'kst-30001-3', 'kst-30001-4', 'kst-30001-5', 'kst-30001-9', 'kst-30003-7'].sort())
  const settled = (text: string) => settle(parseReference(text)!, 'ambiguous', known).value

  it('says true, false, and unknown beyond the list', () => {
    expect(settled('Kamerstuk 30 001, nr. 4').exists).toBe('true')
    expect(settled('Kamerstuk 30 001, nr. 6').exists).toBe('false')
    expect(settled('Kamerstuk 30 001, nr. 10').exists).toBe('unknown')
    expect(settled('Aanhangsel Handelingen II 2010/11, nr. 5').exists).toBe('false')
    expect(settled('Aanhangsel Handelingen II 2022/23, nr. 8').exists).toBe('unknown')
    expect(settled('Handelingen II 2012/13, nr. 4').exists).toBe('true')
  })

  it('settles what the words leave open', () => {
    expect(settled('Kamerstukken I 2009/10, 30000, A').targets).toEqual(['kst-20092010-30000-A'])
    expect(settled('Kamerstukken 30 001, nrs. 3–5').targets).toEqual(['kst-30001-3', 'kst-30001-4', 'kst-30001-5'])
    expect(settled('Kamerstukken 30 002 en 30 003, nr. 7').targets).toEqual(['kst-30003-7'])
    expect(settled('Kamerstukken 30 001 en 30 003, nr. 9').targets).toEqual(['kst-30001-9'])
    expect(settled('Handelingen II 2007/08, nr. 2, p. 12').targets).toEqual(['h-tk-20072008-10-14'])
  })

  it('reads plain and packed lists alike', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'known-'))
    writeFileSync(path.join(folder, 'ids.txt'), 'kst-2-1\r\nkst-1-1\r\n')
    writeFileSync(path.join(folder, 'ids.gz'), gzipSync('kst-2-1\nkst-1-1\n'))
    for (const name of ['ids.txt', 'ids.gz']) {
      const ids = await readKnownIds(path.join(folder, name))
      expect([ids.has('kst-1-1'), ids.has('kst-2-1'), ids.has('kst-3-1'), ids.has('')]).toEqual([true, true, false, false])
    }
    await expect(readKnownIds(path.join(folder, 'none.txt'))).rejects.toThrow(/ENOENT/)
  })
})

const shared = new URL('../../../shared/', import.meta.url)
describe.skipIf(!existsSync(shared))('the first letter against the official list (../shared is absent: skipped)', () => {
  it('all papers exist, and the joint number is the first dossier’s', async () => {
    const known = await readKnownIds(new URL('corpus/known-ids.txt.xz', shared).pathname)
    const {mentions} = convert(readFileSync(new URL('letter/kst-36045-151.txt', shared), 'utf8'), {name: 'kst-36045-151.txt', knownIds: known})
    const papers = mentions.filter(({kind, value}) => kind === 'reference' && value.type === 'kamerstuk')
    expect(new Set(papers.flatMap(({value}) => value.targets)).size).toBe(21)
    expect(papers.filter(({value}) => value.exists !== 'true').map(({text}) => text)).toEqual([])
    expect(papers.find(({value}) => value.dossiers!.length > 1)!.value.targets).toEqual(['kst-22054-377'])
  })
})
