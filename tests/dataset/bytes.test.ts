import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {kamerbrief} from '../cli.ts'

let root: string
beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-bytes-'))
})
afterAll(() => fs.rmSync(root, {recursive: true}))

it('writes the same bytes in another locale and time zone', () => {
  const here = run('here', {LC_ALL: 'C', TZ: 'UTC'})
  const there = run('there', {LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8', TZ: 'Asia/Tokyo'})
  expect(here.size).toBeGreaterThan(30)
  expect(there).toEqual(here)
})

/** Every file of a run over the committed input, by its name. */
function run(name: string, env: Record<string, string>): Map<string, string> {
  const dir = path.join(root, name)
  const {status, stderr} = kamerbrief(['extract', 'input', '-o', dir, '--excel'], {env})
  expect(status, stderr).toBe(0)
  const files = (fs.readdirSync(dir, {recursive: true}) as string[]).filter(file => fs.statSync(path.join(dir, file)).isFile())
  return new Map(files.sort().map(file => [file, fs.readFileSync(path.join(dir, file), 'latin1')]))
}
