import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {raw} from '../letter.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = [process.execPath, '--import', 'tsx', 'src/cli.ts'] as const
const hasParallel = spawnSync('parallel', ['--version']).status === 0
if (!hasParallel) console.warn('GNU parallel is not here: its test is passed over')

let dir: string
let questions: string[]
let local: string[]

beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-'))
  const letters = path.join(dir, 'letters')
  fs.mkdirSync(letters)
  const names = Array.from({length: 8}, (_, index) => `l${index}.txt`)
  names.forEach((name, index) => fs.writeFileSync(path.join(letters, name), raw.slice(0, 6000 + index * 500)))
  execFileSync(program[0], [...program.slice(1), 'extract', letters, '-o', path.join(dir, 'local')], {cwd: root, stdio: 'ignore'})
  questions = names.map(name => JSON.stringify({id: name, path: path.join(letters, name)}))
  local = mentions(fs.readFileSync(path.join(dir, 'local/mentions.jsonl'), 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line)))
})
afterAll(() => fs.rmSync(dir, {recursive: true}))

describe('the NDJSON contract', () => {
  it.skipIf(!hasParallel)('under GNU parallel, two jobs, gives the mentions of a local run', () => {
    const command = [...program, 'extract', '-', '--ndjson'].map(part => `'${part}'`).join(' ')
    const {stdout, status} = spawnSync('parallel', ['--pipe', '-j2', '-N2', command], {cwd: root, input: lines(questions), encoding: 'utf8'})
    expect(status).toBe(0)
    expect(mentions(documentsIn(stdout).flatMap(document => document.mentions))).toEqual(local)
  })

  // RDD.pipe gives each partition to a process of its own, and puts their lines together
  it('under a pipe for each partition, as Spark does, answers each line with one', () => {
    const partitions = [questions.slice(0, 3), [], questions.slice(3)]
    const answers = partitions.map(partition => execFileSync(program[0], [...program.slice(1), 'extract', '-', '--ndjson'], {cwd: root, input: lines(partition), encoding: 'utf8'}))
    expect(answers.map(answer => answer.split('\n').length - 1)).toEqual([3, 0, 5])
    expect(mentions(answers.flatMap(documentsIn).flatMap(document => document.mentions))).toEqual(local)
  })
})

interface Mention {
  letter: string
  id: string
}

function lines(of: readonly string[]): string {
  return of.map(line => `${line}\n`).join('')
}

function documentsIn(ndjson: string): {mentions: Mention[]}[] {
  return ndjson.split('\n').filter(Boolean).map(line => JSON.parse(line))
}

/** Without the folder's name in the id, which only a dataset needs. */
function mentions(of: readonly Mention[]): string[] {
  return of.map(mention => JSON.stringify({...mention, id: mention.id.replace(/^.*#/, '')})).sort()
}
