import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi, type MockInstance} from 'vitest'
import {convert} from '../../src/commands/convert.ts'
import {evaluate, type EvaluateOptions} from '../../src/commands/evaluate.ts'
import {importGold} from '../../src/commands/import.ts'
import {doccano} from '../../src/exchange/json-lines.ts'
import {sample, writeDataset} from '../sample.ts'

const {document, source} = sample
let root: string
let dataset: string
let out: MockInstance<typeof process.stdout.write>
let err: MockInstance<typeof process.stderr.write>
const printed = (to: MockInstance): string => to.mock.calls.map(([text]) => String(text)).join('')
const put = (name: string, content: unknown): string => {
  const file = path.join(root, name)
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-evaluate-'))
  dataset = writeDataset(path.join(root, 'dataset'), [sample])
})
afterAll(() => fs.rmSync(root, {recursive: true}))
beforeEach(() => {
  out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => vi.restoreAllMocks())

const whole = {letter: document.letter, mentions: document.mentions}
const oneWrong = {...whole, mentions: document.mentions.map((mention, index) => (index === 0 ? {...mention, value: {...mention.value, value: '3'}} : mention))}

describe('evaluate', () => {
  it.each([
    ['all is right', whole, {}, 0],
    ['one value is wrong', oneWrong, {}, 1],
    ['the threshold is met', oneWrong, {minF1: {amount: 0.5}}, 0],
    ['the threshold is missed', oneWrong, {minF1: {amount: 0.51}}, 1],
    ['the threshold for all is missed by one kind', oneWrong, {minF1: {all: 0.9}}, 1],
    ['a threshold is for a kind that the gold has not', whole, {minF1: {nonsense: 0.1}}, 1]
  ] as [string, object, EvaluateOptions, number][])('where %s', async (_, gold, options, code) => {
    expect(await evaluate(put('gold.json', gold), dataset, options)).toBe(code)
  })

  it('prints errors as file:line:column, then the figures', async () => {
    await evaluate(put('gold.json', oneWrong), dataset, {})
    expect(printed(out)).toMatch(/^letters\/kst-36045-151\/source\.txt:10:17: wrong amount «2,5 miljard euro», expected .*\nkind .*\namount /)
  })

  it('tells better from worse than a baseline', async () => {
    await evaluate(put('gold.json', oneWrong), dataset, {json: true})
    const baseline = put('baseline.json', printed(out))
    expect(await evaluate(put('whole.json', whole), dataset, {baseline})).toBe(0)
    expect(printed(err)).toContain('better: letters/kst-36045-151/source.txt:10:17')
    const clean = put('clean.json', {faults: []})
    expect(await evaluate(put('gold.json', oneWrong), dataset, {baseline: clean, minF1: {}})).toBe(1)
    expect(printed(err)).toContain('worse: ')
  })

  it('runs afresh over texts, too', async () => {
    const folder = path.join(root, 'texts')
    fs.mkdirSync(folder)
    fs.writeFileSync(path.join(folder, document.source.file), source)
    expect(await evaluate(put('head.json', {letter: document.letter, mentions: [], header: {place: 'Den Haag', number: '151'}}), folder, {})).toBe(0)
    expect(printed(out)).toMatch(/^header +2 +2 +2/m)
  })

  it.each([
    ['no gold', () => '/none', 66, 'no such file'],
    ['gold that is none', () => put('bad.json', '{"a":'), 65, 'Line 1 is not JSON'],
    ['a folder without annotations', () => fs.mkdtempSync(path.join(root, 'empty-')), 65, 'No .ann file'],
    ['gold of a letter that is not there', () => put('other.json', {letter: 'kst-1-1', mentions: []}), 66, 'holds no letter kst-1-1']
  ])('refuses %s', async (_, make, code, words) => {
    expect(await evaluate(make(), dataset, {})).toBe(code)
    expect(printed(err)).toContain(words)
  })

  it('refuses a dataset that is none', async () => {
    expect(await evaluate(put('gold.json', whole), path.join(root, 'none'), {})).toBe(66)
  })
})

describe('convert and import', () => {
  it('refuse what cannot be read or written', async () => {
    expect(await convert(doccano, '/none', path.join(root, 'x'))).toBe(66)
    expect(await convert(doccano, dataset, put('file', ''))).toBe(73)
    expect(importGold('/none')).toBe(66)
    expect(importGold(put('bad.json', '{"a":1}'))).toBe(65)
    expect(printed(out)).toBe('')
  })

  it('leave a bad input out and say so', async () => {
    const folder = path.join(root, 'binary')
    fs.mkdirSync(folder)
    fs.writeFileSync(path.join(folder, 'a.txt'), Uint8Array.of(0))
    expect(await convert(doccano, folder, path.join(root, 'y'))).toBe(65)
    expect(fs.readdirSync(path.join(root, 'y'))).toEqual([])
  })
})
