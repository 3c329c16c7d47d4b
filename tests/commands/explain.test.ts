import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {explain, printExplanation} from '../../src/explain.ts'
import {kamerbrief} from '../cli.ts'
import {sample} from '../sample.ts'

const {source} = sample
const at = (words: string, within = 0): number => Array.from(source.slice(0, source.indexOf(words))).length + within

describe('explain', () => {
  it('tells the owner of every character', () => {
    const owners = new Map(sample.document.ledger.owners.map(({owner, characters}) => [owner, characters]))
    const counted = new Map<string, number>()
    for (let offset = 0; offset < sample.document.source.characters; offset++) {
      const {owner} = explain(source, {offset}, {name: 'kst-36045-151.txt'})
      counted.set(owner, (counted.get(owner) ?? 0) + 1)
    }
    expect(counted).toEqual(owners)
  })

  it('takes a line and a column for the same as an offset, behind an astral character too', () => {
    const offset = at('voor de wederop')
    const {line, column, character} = explain(source, {offset})
    expect([line, character]).toEqual([10, 'v'])
    expect(explain(source, {line, column}).offset).toBe(offset)
  })

  it('says why a hyphen reads in no block, and what number a digit is of', () => {
    expect(explain(source, {offset: at('wederop-', 7)}).owner).toBe('dropped: line-end hyphen')
    expect(explain(source, {offset: at('1\n\nDe Minister')}).numeral).toEqual({text: '1', class: 'footnote marker'})
    expect(printExplanation(explain(source, {offset: at('opgevangen')}))).toContain('owner: paragraph, in paragraph-2 «Er zijn circa')
  })

  it('names every mention with its rule, and the parts that the character gave', () => {
    const {mentions} = explain(source, {offset: at('41%')}, {name: 'kst-36045-151.txt'})
    for (const {rule, spans} of mentions) {
      expect(rule).toMatch(/^[a-z]+\//)
      expect(spans.some(([start, end]) => start <= at('41%') && at('41%') < end)).toBe(true)
    }
  })

  it.each([[{offset: 10_000}, 'The text has 553 characters'], [{line: 99, column: 1}, 'not 99'], [{line: 1, column: 99}, 'no column 99']])('%j is refused', (where, words) => {
    expect(() => explain(source, where)).toThrow(words)
  })

  it('runs as a command, on an offset and on file:line:column', () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-explain-'))
    const file = path.join(dir, 'kst-36045-151.txt')
    fs.writeFileSync(file, source)
    const byOffset = kamerbrief(['explain', file, String(at('wederop')), '--json'])
    const byPlace = kamerbrief(['explain', `${file}:10:56`, '--json'])
    expect(byOffset.status, byOffset.stderr).toBe(0)
    expect(byPlace.stdout).toBe(byOffset.stdout)
    expect(kamerbrief(['explain', file]).status).toBe(2)
    expect(kamerbrief(['explain', `${file}:99:1`]).stderr).toContain('not 99')
    expect(kamerbrief(['explain', '/none', '1']).status).toBe(66)
    fs.rmSync(dir, {recursive: true})
  })
})
