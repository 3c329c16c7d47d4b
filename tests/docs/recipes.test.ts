import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {sample, writeDataset} from '../sample.ts'

const recipes = fs.readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8')
const blocks = [...recipes.matchAll(/^```sh\n([^]*?)^```\n```text\n([^]*?)^```/gm)].map(([, command, output]) => ({command: command!, output: output!, tool: toolOf(command!)}))
let dir: string

beforeAll(() => {
  dir = writeDataset(fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-recipes-')), [sample])
})
afterAll(() => fs.rmSync(dir, {recursive: true}))

describe('docs/recipes.md', () => {
  it('tells what every command prints', () => {
    expect(blocks.length).toBeGreaterThan(7)
    expect(recipes.match(/^```sh$/gm)).toHaveLength(blocks.length)
  })

  it.each(blocks)('$tool prints what the page says: $command', ({command, output, tool}) => {
    if (!isHere(tool)) return console.warn(`skipped: ${tool} is not here`)
    const {stdout, stderr, status} = spawnSync('sh', ['-c', command], {cwd: dir, encoding: 'utf8', env: {...process.env, LC_ALL: 'C.UTF-8'}})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout.replaceAll('\r\n', '\n')).toBe(output)
  })
})

describe.skipIf(!isHere('csvclean'))('csvkit', () => {
  it('csvclean has nothing to say of any table', () => {
    for (const table of fs.readdirSync(dir).filter(name => name.endsWith('.csv'))) {
      expect(spawnSync('csvclean', ['-n', table], {cwd: dir, encoding: 'utf8'}).stdout.trim(), table).toBe('No errors.')
    }
  }, 120_000)
})

function toolOf(command: string): string {
  return /\b(jq|mlr|sqlite-utils|duckdb|csvcut|python3)\b/.exec(command)![1]!
}

function isHere(tool: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0
}
