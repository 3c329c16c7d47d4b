import {describe, expect, it} from 'vitest'
import type {Extractor} from '../../src/extract/define-extractor.ts'
import {extractors} from '../../src/extract/index.ts'
import {run} from '../../src/extract/engine/run.ts'
import {process} from '../../src/convert.ts'
import {raw} from '../letter.ts'

/** The same rules, tried also where something else stands behind their trigger than they say may stand there. */
const unguarded: Extractor[] = extractors.map(extractor => ({
  ...extractor,
  rules: extractor.rules.map(rule => {
    if (!rule.at) return rule
    const {then: _, ...at} = rule.at
    return {...rule, at}
  })
}))

function findsOf(all: readonly Extractor[], text: string, date?: string): string[] {
  const letter = process(text, {name: 'letter.txt', date: date ?? '2023-02-20'})
  return run(all, letter.units, letter.context).map(({kind, rule, unit, from, to, value}) => JSON.stringify([kind, rule, unit.id, from, to, value]))
}

describe('what may stand behind a trigger', () => {
  it.each(extractors.filter(({examples}) => examples.length > 0).map(({kind, examples}) => [kind, examples] as const))('hides nothing of the examples of %s', (_, examples) => {
    for (const {text, date} of examples) expect(findsOf(extractors, text, date)).toEqual(findsOf(unguarded, text, date))
  })

  it('hides nothing of the first letter', () => {
    const finds = findsOf(extractors, raw)
    expect(finds.length).toBeGreaterThan(150)
    expect(finds).toEqual(findsOf(unguarded, raw))
  })
})
