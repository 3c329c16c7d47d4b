import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Pool} from '../../src/batch/pool.ts'
import {raw} from '../letter.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const command = [process.execPath, '--import', 'tsx', 'src/cli.ts', 'extract'] as const
const LETTERS = 12

let dir: string
let letters: string
let expected: Map<string, string>

beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-'))
  letters = path.join(dir, 'letters')
  fs.mkdirSync(letters)
  for (let number = 1; number <= LETTERS; number++) fs.writeFileSync(path.join(letters, `kst-36045-${number}.txt`), short(number))
  extract('whole')
  expected = filesOf('whole')
})
afterAll(() => fs.rmSync(dir, {recursive: true}))

describe('a run over many letters', () => {
  it('gives the same bytes with several threads', () => {
    extract('threads', '--jobs', '2')
    expect(filesOf('threads')).toEqual(expected)
  })

  it('tells in run.json what it found', () => {
    const run = JSON.parse(expected.get('run.json')!)
    const mentions = expected.get('mentions.jsonl')!.split('\n').length - 1
    expect(run.letters).toBe(LETTERS)
    expect(Object.values<number>(run.mentions).reduce((a, b) => a + b, 0)).toBe(mentions)
    expect(run.failed).toEqual([])
  })

  it('passes over what is unchanged, mends what was changed, and makes all anew when told to', () => {
    extract('again')
    const [kept, spoilt] = ['kst-36045-1', 'kst-36045-2'].map(letter => path.join(dir, 'again/letters', letter, 'letter.md')) as [string, string]
    const written = (file: string): bigint => fs.statSync(file, {bigint: true}).ino
    const before = written(kept)
    fs.appendFileSync(spoilt, 'spoilt')
    extract('again')
    expect(written(kept)).toBe(before)
    expect(filesOf('again')).toEqual(expected)
    extract('again', '--force')
    expect(written(kept)).not.toBe(before)
    expect(filesOf('again')).toEqual(expected)
  })

  it('keeps letters of the same identifier apart', () => {
    const twins = path.join(dir, 'twins')
    for (const folder of ['a', 'b']) {
      fs.mkdirSync(path.join(twins, folder), {recursive: true})
      fs.writeFileSync(path.join(twins, folder, 'kst-36045-1.txt'), short(1))
    }
    const run = spawnSync(command[0], [...command.slice(1), twins, '-o', path.join(dir, 'of-twins'), '--jobs', '2'], {cwd: root, encoding: 'utf8'})
    expect(run.status).toBe(0)
    expect(run.stderr).toContain('duplicate-letter')
    expect(fs.readdirSync(path.join(dir, 'of-twins/letters'))).toEqual(['kst-36045-1', 'kst-36045-1-2'])
    expect(JSON.parse(fs.readFileSync(path.join(dir, 'of-twins/letters/kst-36045-1-2/letter.json'), 'utf8')).letter).toBe('kst-36045-1-2')
  })

  // KILLS=50 for the long run
  it('goes on after a kill at any moment, to the same bytes', () => {
    const kills = Number(process.env['KILLS'] ?? 3)
    const started = performance.now()
    extract('timed')
    const whole = performance.now() - started
    for (let kill = 0; kill < kills; kill++) {
      // spread over the run, most of all over its second half: the first is starting up
      const timeout = Math.ceil(whole * (0.3 + 0.7 * ((kill * 0.618) % 1)))
      spawnSync(command[0], [...command.slice(1), letters, '-o', path.join(dir, 'killed'), '--jobs', String(1 + (kill % 2))], {cwd: root, timeout, killSignal: 'SIGKILL'})
      // every second one starts from nothing
      if (kill % 2 === 1) {
        extract('killed')
        expect(filesOf('killed')).toEqual(expected)
        fs.rmSync(path.join(dir, 'killed'), {recursive: true})
      }
    }
    extract('killed')
    expect(filesOf('killed')).toEqual(expected)
  }, 300_000)
})

describe('a thread', () => {
  it('that hangs or dies costs one letter alone', async () => {
    const pool = new Pool({jobs: 1, timeout: 0.5, worker: new URL('./bad-worker.mjs', import.meta.url)})
    const inputs = ['good', 'hang', 'fine', 'die', 'last'].map(name => ({path: name, name}))
    const outcomes = await pool.run(inputs)
    await pool.close()
    expect(outcomes.map(outcome => ('reason' in outcome ? outcome.reason.slice(0, 13) : 'well'))).toEqual(['well', 'Stopped after', 'well', 'Cannot be pro', 'well'])
  }, 30_000)
})

/** The first letter's first page under a number of its own: quick to read, and enough to find something in. */
function short(number: number): string {
  return raw.slice(0, 6000 + number * 100).replace('Nr. 151', `Nr. ${number}`)
}

function extract(to: string, ...options: string[]): void {
  const {status, stderr} = spawnSync(command[0], [...command.slice(1), letters, '-o', path.join(dir, to), ...options], {cwd: root, encoding: 'utf8'})
  expect(status, stderr).toBe(0)
}

function filesOf(dataset: string): Map<string, string> {
  const folder = path.join(dir, dataset)
  const names = (fs.readdirSync(folder, {recursive: true}) as string[]).filter(name => fs.statSync(path.join(folder, name)).isFile())
  return new Map(names.sort().map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')]))
}
