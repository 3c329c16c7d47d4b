import {readFileSync} from 'node:fs'
import {parse as parseScript} from 'acorn'
import {full} from 'acorn-walk'
import {transformSync} from 'esbuild'
import {checkSync} from 'recheck'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {extractors} from '../../src/extract/index.ts'

const options = {timeout: 60_000, checker: 'automaton'} as const

/** Every pattern that stands in the source, and every one that is built from word lists. */
function patterns(): Map<string, {source: string; flags: string}> {
  const found = new Map<string, {source: string; flags: string}>()
  for (const {kind, rules} of extractors) for (const {name, pattern} of rules) found.set(`${kind}/${name}`, pattern)
  for (const file of globSync('src/**/*.ts').sort()) {
    const {code} = transformSync(readFileSync(file, 'utf8'), {loader: 'ts', target: 'es2023'})
    full(parseScript(code, {ecmaVersion: 'latest', sourceType: 'module'}), node => {
      const {regex} = node as {regex?: {pattern: string; flags: string}}
      if (regex) found.set(`${file} /${regex.pattern}/${regex.flags}`, {source: regex.pattern, flags: regex.flags})
    })
  }
  return found
}

describe('recheck', () => {
  const list = [...patterns()]

  it('sees the patterns of every extractor', () => {
    expect(list.length).toBeGreaterThan(extractors.length)
  })

  it.each(list)('%s', (_, {source, flags}) => {
    const {status, ...result} = checkSync(source, flags.replace(/[dgyv]/g, ''), options)
    expect({status, ...(status === 'vulnerable' && {attack: result})}).toEqual({status: 'safe'})
  })
})
