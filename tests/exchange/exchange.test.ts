import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as annotator from '@apache-annotator/selector'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Scorer, type Scores} from '../../src/evaluate/score.ts'
import type {Gold} from '../../src/evaluate/gold.ts'
import {readGold} from '../../src/evaluate/read-gold.ts'
import {parseBrat} from '../../src/exchange/brat.ts'
import {LetterText} from '../../src/exchange/exporter.ts'
import {exporters} from '../../src/exchange/index.ts'
import {readLabelStudio, type LabelStudioTask} from '../../src/exchange/label-studio.ts'
import {kamerbrief} from '../cli.ts'
import {sample, writeDataset} from '../sample.ts'

/** Finds the places in one piece of text. */
type Matcher = (scope: object) => AsyncGenerator<{startIndex: number; endIndex: number}>

// its own types name files without an ending, which nodenext does not follow
const {textPositionSelectorMatcher, textQuoteSelectorMatcher} = annotator as unknown as Record<'textPositionSelectorMatcher' | 'textQuoteSelectorMatcher', (selector: object) => Matcher>

const {document, source} = sample
const text = new LetterText(document, source)
let root: string
let dataset: string

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-exchange-'))
  dataset = writeDataset(path.join(root, 'dataset'), [sample])
})
afterAll(() => fs.rmSync(root, {recursive: true}))

function exported(format: string): Record<string, string> {
  const exporter = exporters.find(candidate => candidate.format === format)!
  return Object.fromEntries([...(exporter.letter?.(text) ?? []), ...(exporter.once?.() ?? [])].map(({name, content}) => [name, content]))
}

describe('every format', () => {
  it.each(exporters.map(({format}) => format))('%s is written by the command', format => {
    const out = path.join(root, format)
    expect(kamerbrief(['convert', format, dataset, '-o', out]).status).toBe(0)
    expect(Object.fromEntries(fs.readdirSync(out).sort().map(name => [name, fs.readFileSync(path.join(out, name), 'utf8')]))).toEqual(exported(format))
  })

  it('is refused when there is none of the name', () => {
    const {status, stderr} = kamerbrief(['convert', 'nonsense', dataset, '-o', root])
    expect(status).toBe(2)
    expect(stderr).toContain('choose from web-annotation, brat')
  })
})

describe('web-annotation', () => {
  it('says each place by position and by quote', async () => {
    const collection = JSON.parse(exported('web-annotation')[`${document.letter}.jsonld`]!)
    expect(collection).toMatchObject({'@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: document.mentions.length, first: {type: 'AnnotationPage'}})
    const characters = Array.from(source)
    for (const {target: {selector: [position, quote]}} of collection.first.items) {
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(source).toContain(quote.prefix + quote.exact + quote.suffix)
    }
    // each selector alone leads a reader of the standard there; a quote that is not the only one of its kind may lead to others too
    for (const [index, {target: {selector: [position, quote]}}] of collection.first.items.entries()) {
      const {start, end} = document.mentions[index]!
      const place = [text.points.offset(start), text.points.offset(end)]
      expect(await placesFound(textPositionSelectorMatcher(position))).toEqual([place])
      expect(await placesFound(textQuoteSelectorMatcher(quote))).toContainEqual(place)
    }
    expect(new Set(collection.first.items.map(({id}: {id: string}) => id)).size).toBe(document.mentions.length)
  })
})

describe('brat', () => {
  const {[`${document.letter}.ann`]: annotations, 'annotation.conf': config} = exported('brat')

  it('follows the rules of its parser: fragments within a line, their texts joined by a space', () => {
    const characters = Array.from(source)
    const lines = annotations!.trimEnd().split('\n').filter(line => line.startsWith('T'))
    expect(lines).toHaveLength(document.mentions.length)
    for (const line of lines) {
      const [id, type, words] = line.split('\t') as [string, string, string]
      const [kind, ...ranges] = type.split(' ')
      expect(id).toMatch(/^T[1-9]\d*$/)
      expect(config).toContain(`\n${kind}\n`)
      const read = ranges.join(' ').split(';').map(range => characters.slice(...(range.split(' ').map(Number) as [number, number])).join(''))
      expect(read.join(' ')).toBe(words)
      expect(words).not.toMatch(/[\r\n]/)
    }
    expect(annotations).toContain('\tdate 288 293;295 301\t17 fe bruari\n')
  })

  it('comes back as gold that is right in everything', () => {
    expect(scoreOf(parseBrat(document.letter, annotations!, source)).faults).toEqual([])
  })

  it('comes back with the corrections of a person', () => {
    const corrected = annotations!.replace(/^T2\t.*\n#2\t.*\n/mu, '').replace('T1\tamount 195 211\t2,5 miljard euro', 'T1\tamount 195 206\t2,5 miljard')
    const gold = parseBrat(document.letter, `${corrected}T99\tdate 154 170\t20 februari 2023\n`, source)
    expect(scoreOf(gold).faults.map(({type, kind}) => `${type} ${kind}`).sort()).toEqual(['extra percentage', 'missed date', 'span amount'])
  })

  it('names the line whose text is not what stands there', () => {
    expect(() => parseBrat('x', 'T1\tamount 0 2\tab\nT2\tamount 0 2\tzz\n', 'abc')).toThrow('x.ann:2: the text has «ab» at 0 2')
  })

  it('goes through the command into evaluate', () => {
    const folder = path.join(root, 'corrected')
    kamerbrief(['convert', 'brat', dataset, '-o', folder])
    const {stdout, status} = kamerbrief(['import', folder])
    expect(status).toBe(0)
    fs.writeFileSync(path.join(root, 'gold.jsonl'), stdout)
    const result = kamerbrief(['evaluate', path.join(root, 'gold.jsonl'), dataset])
    expect(result.status, result.stdout + result.stderr).toBe(0)
    expect(kamerbrief(['evaluate', folder, dataset, '--min-f1', 'amount=1', '--min-f1', '0.5']).status).toBe(0)
  })

  it('keeps any text within its lines', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom('a', '😀', '\n', '\r', ' ', 'é')}), raw => {
      const any = new LetterText(document, raw)
      const pieces = any.withinLines([[0, any.points.length]])
      expect(pieces.map(([start, end]) => any.slice(start, end)).join('')).toBe(raw.replace(/[\r\n]/g, ''))
      for (const [start, end] of pieces) expect(any.slice(start, end)).not.toMatch(/[\r\n]|^$/)
    }))
  })
})

describe('label-studio', () => {
  const {[`${document.letter}.json`]: tasks, 'config.xml': config} = exported('label-studio')
  const [task] = JSON.parse(tasks!) as [LabelStudioTask]

  it('has the offsets of JavaScript and labels of its config', () => {
    for (const {value, ...region} of task.predictions![0]!.result) {
      expect(task.data.text.slice(value.start, value.end)).toBe(value.text)
      expect(config).toContain(`<Label value="${value.labels![0]}"/>`)
      expect(region).toMatchObject({from_name: 'label', to_name: 'text', type: 'labels'})
    }
    expect(config).toMatch(/<Labels name="label" toName="text">/)
  })

  it('comes back as gold, with the corrections of a person', () => {
    const {result} = task.predictions![0]!
    const annotated = (regions: typeof result): LabelStudioTask => ({data: task.data, annotations: [{was_cancelled: true, result: []}, {result: regions}]})
    expect(scoreOf(readLabelStudio([annotated(result)])).faults).toEqual([])
    const [first, ...rest] = result
    expect(scoreOf(readLabelStudio([annotated(rest)])).faults.map(({type, text: words}) => `${type} ${words}`)).toEqual(['extra 2,5 miljard euro'])
    expect(scoreOf(readLabelStudio([annotated([{...first!, meta: {text: ['{"value":"3","currency":"EUR"}']}}, ...rest])])).faults.map(({type}) => type)).toEqual(['wrong'])
    const file = path.join(root, 'export.json')
    fs.writeFileSync(file, JSON.stringify([annotated(result)]))
    expect(readGold(file).mentions).toHaveLength(document.mentions.length)
  })

  it('says when nobody has annotated yet', () => {
    expect(() => readLabelStudio([task])).toThrow('has no annotation yet')
  })
})

describe('csvw', () => {
  it('describes the columns of every table, with keys that name columns that are there', () => {
    const {tables} = JSON.parse(exported('csvw')['csv-metadata.json']!) as {tables: {url: string; tableSchema: {columns: {name: string}[]; primaryKey?: string[]; foreignKeys: {columnReference: string[]; reference: {resource: string; columnReference: string[]}}[]}}[]}
    const columns = new Map(tables.map(({url, tableSchema}) => [url, tableSchema.columns.map(({name}) => name)]))
    for (const {url, tableSchema: {primaryKey = [], foreignKeys}} of tables) {
      expect(fs.readFileSync(path.join(dataset, url), 'utf8').split('\n')[0]).toBe(columns.get(url)!.join(','))
      expect(columns.get(url)).toEqual(expect.arrayContaining(primaryKey))
      for (const {columnReference, reference} of foreignKeys) {
        expect(columns.get(url)).toEqual(expect.arrayContaining(columnReference))
        expect(columns.get(reference.resource)).toEqual(expect.arrayContaining(reference.columnReference))
      }
    }
  })
})

const python = spawnSync('python3', ['--version']).status === 0
if (!python) console.warn('skipped: python3 is not here')

describe.skipIf(!python)('in Python', () => {
  it('every span reads back, behind an astral character too', () => {
    for (const format of ['doccano', 'prodigy', 'brat', 'web-annotation']) kamerbrief(['convert', format, dataset, '-o', path.join(root, `py-${format}`)])
    const script = `
import json, sys
root, letter = sys.argv[1:]
source = open(f'{root}/dataset/letters/{letter}/source.txt', newline='', encoding='utf-8').read()
mentions = [json.loads(line) for line in open(f'{root}/dataset/mentions.jsonl', encoding='utf-8')]
assert any(ord(c) > 0xffff for c in source)
for m in mentions:
    read = ''.join(source[s:e] for s, e in m['spans']).replace('\\n', ' ')
    assert read == m['text'], (read, m['text'])
d = json.loads(open(f'{root}/py-doccano/{letter}.jsonl', encoding='utf-8').readline())
p = json.loads(open(f'{root}/py-prodigy/{letter}.jsonl', encoding='utf-8').readline())
w = json.load(open(f'{root}/py-web-annotation/{letter}.jsonld', encoding='utf-8'))['first']['items']
for m, (s, e, k), span, a in zip(mentions, d['label'], p['spans'], w, strict=True):
    assert (s, e, k) == (m['start'], m['end'], m['kind']) == (span['start'], span['end'], span['label'])
    assert d['text'][s:e] == p['text'][s:e] == source[s:e] == a['target']['selector'][1]['exact']
t = open(f'{root}/py-brat/{letter}.txt', newline='', encoding='utf-8').read()
for line in open(f'{root}/py-brat/{letter}.ann', encoding='utf-8'):
    if line[0] == 'T':
        _, where, words = line.rstrip('\\n').split('\\t')
        assert ' '.join(t[int(s):int(e)] for s, e in (r.split() for r in where.split(' ', 1)[1].split(';'))) == words
print(len(mentions))`
    const {stdout, stderr} = spawnSync('python3', ['-c', script, root, document.letter], {encoding: 'utf8'})
    expect(stderr).toBe('')
    expect(Number(stdout)).toBe(document.mentions.length)
  })
})

function scoreOf(gold: Gold): Scores {
  const scorer = new Scorer(gold)
  scorer.add({document, source})
  return scorer.scores
}

/** What a matcher of Apache Annotator finds in the sample, in UTF-16. */
async function placesFound(matcher: Matcher): Promise<[number, number][]> {
  const found: [number, number][] = []
  const scope = {currentChunk: {data: source}, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false}
  for await (const {startIndex, endIndex} of matcher(scope)) found.push([startIndex, endIndex])
  return found
}
