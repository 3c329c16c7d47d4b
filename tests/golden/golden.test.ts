import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'

/**
 * Whole datasets, byte for byte. They show what kamerbrief does; what is right, gold says (tests/gold). A change of
 * behaviour is a diff to be read: `UPDATE_GOLDEN=1 npx vitest run tests/golden` rewrites them, and CI never does.
 */
const update = process.env['UPDATE_GOLDEN'] === '1'
const root = path.resolve(import.meta.dirname, '../..')

const datasets = [
  {what: 'the first letter', input: 'input', output: 'output'},
  {what: 'one paper of each kind and dialect', input: 'tests/golden/papers', output: 'tests/golden/dataset'}
]

// the journal is no part of the dataset: it changes with every change of the program
const filesOf = (dir: string): string[] => globSync('**', {cwd: dir, dot: true, ignore: ['.journal.jsonl']}).sort()

it('is not about to rewrite its goldens in CI', () => {
  expect(update && process.env['CI'] !== undefined, 'UPDATE_GOLDEN is set in CI').toBe(false)
})

describe.each(datasets)('$what', ({input, output}) => {
  it('is as committed', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'kamerbrief-'))
    try {
      const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'extract', input, '-o', dir], {cwd: root, encoding: 'utf8'})
      expect(run.status, run.stderr).toBe(0)
      const committed = path.join(root, output)
      if (update) {
        rmSync(committed, {recursive: true, force: true})
        cpSync(dir, committed, {recursive: true})
      }
      expect(filesOf(dir)).toEqual(filesOf(committed))
      for (const file of filesOf(dir)) {
        expect(readFileSync(path.join(dir, file), 'utf8'), file).toBe(readFileSync(path.join(committed, file), 'utf8'))
      }
    } finally {
      rmSync(dir, {recursive: true})
    }
  })
})
