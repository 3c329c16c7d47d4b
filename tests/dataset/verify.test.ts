import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {toDocument} from '../../src/compile/document.ts'
import {toMarkdown} from '../../src/compile/markdown.ts'
import {process} from '../../src/convert.ts'
import {verify} from '../../src/dataset/verify.ts'
import {name, raw} from '../letter.ts'
import {sample, writeDataset} from '../sample.ts'

let root: string
let dir: string
const letter = `letters/${sample.document.letter}`

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-verify-'))
})
beforeEach(() => {
  dir = path.join(root, 'dataset')
  fs.rmSync(dir, {recursive: true, force: true})
  writeDataset(dir, [sample])
})
afterAll(() => fs.rmSync(root, {recursive: true}))

describe('verify', () => {
  it('finds nothing in a dataset as it was written', async () => {
    expect(await verify(dir)).toEqual([])
  })

  it('finds nothing in what is read from the first letter', async () => {
    const letter = process(raw, {name})
    writeDataset(path.join(root, 'first'), [{document: toDocument(letter, {encoding: 'utf-8'}), source: raw, markdown: toMarkdown(letter)}])
    expect(await verify(path.join(root, 'first'))).toEqual([])
  })

  it('wants every part in the block of its mention', async () => {
    change(`${letter}/letter.json`, text => text.replace('"currency":[[207,211]]', '"currency":[[154,156]]'))
    expect((await verify(dir)).map(({reason}) => reason)).toContain('mentions.0.parts.currency: amount-1: expected a place in its own paragraph, footnote or heading')
  })

  it('names the line of a span that was moved by one', async () => {
    const {mentions} = sample.document
    const [start, end] = mentions[0]!.spans[0]!
    change(`${letter}/letter.json`, text => text.replace(`"spans":[[${start},${end}]]`, `"spans":[[${start},${end + 1}]]`))
    expect(await places()).toContain(`${letter}/letter.json:${lineWith(`${letter}/letter.json`, `"spans":[[${start},${end + 1}]]`)}`)
  })

  it.each(['letters.csv', 'paragraphs.csv', 'footnotes.csv', 'amounts.csv', 'numerals.csv', 'mentions.jsonl'])('names the cell that was changed in %s', async file => {
    const text = fs.readFileSync(path.join(dir, file), 'utf8')
    const at = text.lastIndexOf('5')
    expect(at).toBeGreaterThan(0)
    change(file, () => `${text.slice(0, at)}6${text.slice(at + 1)}`)
    const findings = await verify(dir)
    const before = text.slice(0, at).split('\n')
    expect(findings).toMatchObject([{file, line: before.length, column: before.at(-1)!.length + 1}])
  })

  it('names the place in the source that was changed, by the first text that no longer reads back', async () => {
    change(`${letter}/source.txt`, text => text.replace('2,5 miljard', '2,6 miljard'))
    expect((await places()).some(place => place.startsWith(`${letter}/source.txt:${lineWith(`${letter}/source.txt`, '2,6 miljard')}`))).toBe(true)
  })

  it('names the word of the Markdown that was changed', async () => {
    change(`${letter}/letter.md`, text => text.replace('miljard', 'miljoen'))
    expect(await places()).toContain(`${letter}/letter.md:${lineWith(`${letter}/letter.md`, '2,5 miljoen')}`)
  })

  it.each([`${letter}/source.txt`, `${letter}/letter.json`, `${letter}/letter.md`, 'amounts.csv'])('names a missing %s', async file => {
    fs.rmSync(path.join(dir, file))
    expect((await verify(dir)).some(finding => finding.file === file && /missing/.test(finding.reason))).toBe(true)
  })

  it('misses a key that no longer resolves', async () => {
    change(`${letter}/letter.json`, text => text.replace('"paragraph":"paragraph-1"', '"paragraph":"paragraph-99"'))
    expect((await verify(dir)).map(({reason}) => reason).join('\n')).toContain('No paragraph has the id paragraph-99')
  })

  it('holds the source against an input', async () => {
    const inputs = path.join(root, 'inputs')
    fs.mkdirSync(inputs, {recursive: true})
    const input = path.join(inputs, sample.document.source.file)
    fs.writeFileSync(input, sample.source)
    expect(await verify(dir, {source: inputs})).toEqual([])
    fs.appendFileSync(input, ' ')
    expect((await verify(dir, {source: inputs})).map(({reason}) => reason).join()).toContain('sha256')
  })
})

function change(file: string, edit: (text: string) => string): void {
  const target = path.join(dir, file)
  const before = fs.readFileSync(target, 'utf8')
  const after = edit(before)
  expect(after, `a change of ${file}`).not.toBe(before)
  fs.writeFileSync(target, after)
}

async function places(): Promise<string[]> {
  return (await verify(dir)).map(({file, line}) => `${file}:${line}`)
}

function lineWith(file: string, text: string): number {
  return fs.readFileSync(path.join(dir, file), 'utf8').split('\n').findIndex(line => line.includes(text)) + 1
}
