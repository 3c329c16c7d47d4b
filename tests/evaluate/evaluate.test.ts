import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {agrees} from '../../src/evaluate/agree.ts'
import {allKinds, emptyGold, type Gold, type GoldMention} from '../../src/evaluate/gold.ts'
import {measuresOf} from '../../src/evaluate/measures.ts'
import {printFault, printJson, printMarkdown, printText} from '../../src/evaluate/print.ts'
import {parseGold} from '../../src/evaluate/read-gold.ts'
import {Scorer, type Scores} from '../../src/evaluate/score.ts'
import {convert} from '../../src/convert.ts'
import {shared} from '../letter.ts'
import {sample, sampleOf} from '../sample.ts'

/** A text whose finds and gold are words in it, each with a kind. */
function scenario(text: string, gold: readonly [kind: string, words: string][], found: readonly [kind: string, words: string][]): Scores {
  const {document, source} = sampleOf(text, found.map(([kind, words]) => ({kind, text: words, value: {}})), 'x.txt')
  const mentions = gold.map(([kind, words]): GoldMention => ({letter: document.letter, kind, text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length, value: {}}))
  const scorer = new Scorer({...emptyGold(), mentions, complete: new Map([[document.letter, allKinds]])})
  scorer.add({document, source})
  return scorer.scores
}

function counts(scores: Scores): Record<string, string> {
  return Object.fromEntries(Object.entries(scores.kinds).map(([kind, {gold, found, right, exact, extra}]) => [kind, [gold, found, right, exact, extra].join(' ')]))
}

const all = (scores: Scores): ReturnType<typeof measuresOf> => {
  const total = {gold: 0, found: 0, right: 0, exact: 0, extra: 0}
  for (const tally of Object.values(scores.kinds)) for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += tally[key]
  return measuresOf(total)
}

// the six ways in which a find and the gold can meet, as nervaluate numbers them
describe('the six scenarios', () => {
  const text = 'Er was een nieuw middel en een oud medicijn.'
  it.each([
    ['I: kind and span right', [['amount', 'middel']], [['amount', 'middel']], {amount: '1 1 1 1 0'}],
    ['II: found, but not in the gold', [], [['amount', 'middel']], {amount: '0 0 0 0 1'}],
    ['III: in the gold, but not found', [['amount', 'middel']], [], {amount: '1 0 0 0 0'}],
    ['IV: span right, kind wrong', [['amount', 'middel']], [['url', 'middel']], {amount: '1 0 0 0 0', url: '0 0 0 0 1'}],
    ['V: kind right, span overlaps', [['amount', 'middel']], [['amount', 'nieuw middel']], {amount: '1 1 1 0 0'}],
    ['VI: kind wrong, span overlaps', [['amount', 'middel']], [['url', 'nieuw middel']], {amount: '1 0 0 0 0', url: '0 0 0 0 1'}]
  ] as const)('%s', (_, gold, found, expected) => {
    expect(counts(scenario(text, gold as never, found as never))).toEqual(expected)
  })

  it('together give a third strictly and a half by kind on an overlapping span', () => {
    const words = 'aap noot mies wim zus jet teun vuur'
    const scores = scenario(
      words,
      [['amount', 'aap'], ['amount', 'mies'], ['url', 'wim'], ['amount', 'zus'], ['amount', 'jet'], ['url', 'vuur']],
      [['date', 'noot'], ['amount', 'noot mies'], ['amount', 'wim'], ['amount', 'zus'], ['amount', 'jet'], ['amount', 'teun vuur']]
    )
    const {strict, overlap} = all(scores)
    for (const share of [strict.p, strict.r, strict.f1]) expect(share).toBeCloseTo(1 / 3)
    for (const share of [overlap.p, overlap.r, overlap.f1]) expect(share).toBeCloseTo(1 / 2)
  })
})

describe('agreement', () => {
  it.each([
    ['amount', {value: '2500000000', currency: 'EUR'}, {value: 2500000000, currency: 'EUR'}, true],
    ['amount', {value: '5', currency: 'EUR'}, {value: 5, currency: 'USD'}, false],
    ['amount', {value: '5', mod: 'MORE_THAN'}, {value_min: 5, value_max: null}, true],
    ['amount', {value_min: '5', value_max: '10'}, {value_min: 5, value_max: 11}, false],
    ['percentage', {value: '5.5', unit: 'percent'}, {value: '5.50'}, true],
    ['date', {edtf: '2023-02'}, {edtf: '2023-02'}, true],
    ['date', {edtf: '{2022-06-23,2022-06-24}', start_date: '2022-06-23', end_date: '2022-06-24'}, {start_date: '2022-06-23', end_date: '2022-06-24'}, true],
    ['date', {edtf: '{2022-06-23,2022-06-24}', start_date: '2022-06-23', end_date: '2022-06-24'}, {edtf: '2022-06-23/2022-06-24'}, true],
    ['date', {edtf: '../2023-07', end_date: '2023-07-31'}, {edtf: '2023-07'}, false],
    ['date', {edtf: '2023-02'}, {edtf: '2023-03'}, false],
    ['reference', {targets: ['kst-1-2', 'kst-1-3']}, {targets: ['kst-1-3', 'kst-1-2']}, true],
    ['reference', {targets: ['h-tk-20222023-55-4']}, {targets: ['h-tk-20222023-55']}, true],
    ['reference', {targets: ['kst-1-2', 'kst-1-3']}, {targets: ['kst-1-2']}, false],
    ['duration', {duration: 'P8Y'}, {duration: 'P8Y'}, true],
    ['url', {url: 'https://a.nl'}, {url: 'https://b.nl'}, false]
  ] as const)('%s %j with gold %j: %s', (kind, found, gold, expected) => {
    expect(agrees(kind, found, gold)).toBe(expected)
  })
})

describe('gold', () => {
  const {document, source} = sample
  const first = document.mentions[0]!

  it('in the form of letter.json itself is right in everything', () => {
    const scores = scoreOf(parseGold(JSON.stringify({letter: document.letter, mentions: document.mentions})))
    expect(scores.faults).toEqual([])
    expect(Object.values(scores.kinds).every(({gold, exact}) => gold === exact)).toBe(true)
    expect(scores.fields['amount']!['currency']).toEqual({gold: 2, right: 2})
  })

  it('names every error by its place, type and values', () => {
    const mentions = document.mentions.map(({kind, start, end, text, value}) => ({kind, start, end, text, value}))
    mentions[0] = {...first, value: {...first.value, value: '26'}}
    mentions[1] = {...mentions[1]!, end: mentions[1]!.end - 1}
    const scores = scoreOf(parseGold(JSON.stringify({letter: document.letter, kinds: [...allKinds], mentions: [...mentions.slice(0, -1), {kind: 'amount', start: 0, end: 2, text: '36', value: '36'}]})))
    expect(scores.faults.map(printFault).map(line => line.slice(0, line.indexOf('»') + 1)).sort()).toEqual([
      'letters/kst-36045-151/source.txt:10:17: wrong amount «2,5 miljard euro»',
      'letters/kst-36045-151/source.txt:11:14: span percentage «41%»',
      'letters/kst-36045-151/source.txt:1:1: missed amount «36»',
      'letters/kst-36045-151/source.txt:20:11: extra url «https://www.rijksoverheid.nl/oekraine»'
    ].sort())
    expect(counts(scores)).toMatchObject({amount: '3 2 1 1 0', percentage: '1 1 1 0 0', url: '0 0 0 0 1'})
    expect(printText(scores)).toMatch(/^amount +3 +2 +1 +1 +0 /m)
    expect(printMarkdown(scores)).toContain('| percentage | 1 | 1 | 1 | 0 | 0 |')
    expect(JSON.parse(printJson(scores))).toMatchObject({kinds: {url: {extra: 1, value: {p: 0, f1: 0}}}})
  })

  it('of verdicts reports exactly what was marked wrong or missed', () => {
    const {kind, start, end, text, value} = first
    const lines = [
      {letter: document.letter, kind, start, end, text, value, verdict: 'wrong', mention: first.id},
      {letter: document.letter, kind: 'date', start: 154, end: 170, text: '20 februari 2023', verdict: 'missed'},
      {...document.mentions[1]!, verdict: 'right'}
    ]
    const scores = scoreOf(parseGold(lines.map(line => JSON.stringify(line)).join('\n')))
    expect(scores.faults.map(fault => [fault.type, fault.kind, fault.start])).toEqual([['extra', 'amount', start], ['missed', 'date', 154]])
  })

  it('of a verdict with its correction over it reports one error', () => {
    const {kind, start, end, text, value} = first
    const lines = [
      {letter: document.letter, kind, start, end, text, value, verdict: 'wrong'},
      {letter: document.letter, kind, start, end: end - 5, text: '2,5 miljard', value: {value: '2500000000'}, verdict: 'missed'}
    ]
    expect(scoreOf(parseGold(lines.map(line => JSON.stringify(line)).join('\n'))).faults.map(({type}) => type)).toEqual(['span'])
  })

  it('takes what is optional, and does not count it', () => {
    const optional = document.mentions.map(({kind, start, end, text, value}) => ({kind, start, end, text, value, optional: true}))
    const scores = scoreOf(parseGold(JSON.stringify({letter: document.letter, mentions: optional})))
    expect(scores.faults).toEqual([])
    expect(scores.kinds['amount']).toEqual({gold: 0, found: 0, right: 0, exact: 0, extra: 0})
  })

  it.each([
    ['{"letter":"a","mentions":[{}]}', 'Mention 1 of a lacks'],
    ['{"letter":"a"}', 'neither a letter'],
    ['{"letter":"a","kind":"amount","start":0,"end":1,"text":"x","value":"5","verdict":"right"}', 'nor a verdict'],
    ['{"letter":"a","kind":"amount","start":0,"end":1,"text":"x","verdict":"right"}\n{', 'Line 2 is not JSON']
  ])('%s is refused: %s', (text, words) => {
    expect(() => parseGold(text)).toThrow(words)
  })

  function scoreOf(gold: Gold): Scores {
    const scorer = new Scorer(gold)
    scorer.add({document, source})
    return scorer.scores
  }
})

describe('the first letter', () => {
  const scorerFile = shared('tools/score.mjs')
  const goldFile = shared('letter/gold.json')
  const letterFile = shared('letter/kst-36045-151.txt')

  it.skipIf(!goldFile || !letterFile)('has its structure right, and every error at a place of the text', () => {
    const source = readFileSync(letterFile!, 'utf8')
    const scorer = new Scorer(parseGold(readFileSync(goldFile!, 'utf8')))
    scorer.add({document: convert(source, {name: 'kst-36045-151.txt'}), source})
    const {kinds, faults} = scorer.scores
    expect(Object.fromEntries(['heading', 'footnote', 'marker', 'signatory', 'header'].map(kind => [kind, kinds[kind]!.right]))).toEqual({heading: 19, footnote: 27, marker: 27, signatory: 3, header: 5})
    expect(kinds['date']!.gold).toBe(78)
    expect(faults.every(({kind}) => kind !== 'citation')).toBe(true)
    const lines = source.split('\n')
    for (const {line, column, text} of faults.filter(({type}) => type === 'missed')) expect(lines.slice(line - 1, line + 4).join('\n').slice(column - 1).replace(/\s+/g, ' ').startsWith(text)).toBe(true)
  })
  it.skipIf(!goldFile || !letterFile || !scorerFile)('has the figures that an independent scorer gives', () => {
    const source = readFileSync(letterFile!, 'utf8')
    const document = convert(source, {name: 'kst-36045-151.txt'})
    const scorer = new Scorer(parseGold(readFileSync(goldFile!, 'utf8')))
    scorer.add({document, source})
    const dir = mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-score-'))
    writeFileSync(path.join(dir, 'letter.json'), JSON.stringify(document))
    const {stdout} = spawnSync(process.execPath, [scorerFile!, 'letter', goldFile!, path.join(dir, 'letter.json'), '--json'], {encoding: 'utf8'})
    rmSync(dir, {recursive: true})
    const theirs = JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as Record<string, object>
    for (const [kind, tally] of Object.entries(scorer.scores.kinds)) expect({kind, ...theirs[kind]}).toMatchObject({kind, ...tally})
    expect(Object.keys(theirs).filter(kind => kind !== 'numerals').sort()).toEqual(Object.keys(scorer.scores.kinds).sort())
  })
})
