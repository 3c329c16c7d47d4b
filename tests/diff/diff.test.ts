import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {compareLetters, countChanges} from '../../src/diff/compare.ts'
import {printHtml} from '../../src/diff/page.ts'
import {printText} from '../../src/diff/print.ts'
import type {Document} from '../../src/schema/letter.ts'
import {kamerbrief} from '../cli.ts'
import {sample, writeDataset, type Sample} from '../sample.ts'

const {document} = sample

/** The sample's document with other mentions. */
function withMentions(edit: (mentions: Document['mentions']) => Document['mentions']): Document {
  return {...document, mentions: edit(structuredClone(document.mentions))}
}

const changed = withMentions(([first, second, third, ...rest]) => [
  {...first!, value: {...first!.value, value: '2600000000'}},
  {...second!, spans: [[256, 258]], end: 258, text: '41'},
  {...third!, basis: 'ambiguous'},
  ...rest.slice(1)
])

describe('compareLetters', () => {
  it('finds nothing between a letter and itself, whatever the order of keys', () => {
    const turned = withMentions(mentions => mentions.map(mention => ({...mention, value: Object.fromEntries(Object.entries(mention.value as object).reverse())})))
    expect(compareLetters(document, turned)).toEqual([])
  })

  it('tells lost from changed in value, spans and basis', () => {
    expect(compareLetters(document, changed).map(({type, kind, what}) => [type, kind, what])).toEqual([
      ['changed', 'amount', ['value']],
      ['changed', 'percentage', ['spans']],
      ['changed', 'date', ['basis']],
      ['lost', 'reference', undefined]
    ])
    expect(countChanges(compareLetters(changed, document))).toMatchObject({reference: {lost: 0, gained: 1, changed: 0}, amount: {lost: 0, gained: 0, changed: 1}})
  })

  it('takes a letter that is gone as the loss of all it mentions', () => {
    expect(compareLetters(document, undefined).map(({type}) => type)).toEqual(document.mentions.map(() => 'lost'))
    expect(compareLetters(undefined, document)).toHaveLength(document.mentions.length)
  })
})

describe('what is printed', () => {
  it('is a line a change, then counts', () => {
    const changes = compareLetters(document, changed)
    expect(printText(changes, countChanges(changes))).toContain('- kst-36045-151:12 reference «Kamerstuk 36 045, nr. 134»')
    expect(printText(changes, countChanges(changes))).toContain('reference: 1 lost, 0 gained, 0 changed')
    expect(printText([], {})).toBe('No difference\n')
  })

  it('is inert as a page, whatever a letter says', () => {
    const payload = '</code><script>alert(1)</script><img src=x onerror=alert(1)>"\''
    const evil = withMentions(([first]) => [{...first!, text: payload, value: {value: payload}}])
    const changes = compareLetters(document, evil)
    const page = printHtml(changes, countChanges(changes))
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page).toContain("default-src 'none'")
  })
})

describe('the command', () => {
  let root: string
  const at = (name: string): string => path.join(root, name)
  beforeAll(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-diff-'))
    writeDataset(at('old'), [sample])
    writeDataset(at('new'), [{...sample, document: changed} satisfies Sample])
  })
  afterAll(() => fs.rmSync(root, {recursive: true}))

  it.each([
    [['old', 'old'], 0],
    [['old', 'new'], 1],
    [['old', 'new', '--allow-losses'], 0],
    [['new', 'old'], 0],
    [['old', 'none'], 66]
  ])('diff %j exits with %i', ([old, now, ...options], code) => {
    const {status, stdout} = kamerbrief(['diff', at(old!), at(now!), '--json', ...options])
    expect(status).toBe(code)
    if (code !== 66) expect(JSON.parse(stdout)).toHaveProperty('changes')
  })
})
