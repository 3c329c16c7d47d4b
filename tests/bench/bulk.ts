/** `npm run bench:bulk -- [MANY] [FEW]`: time a letter and peak memory, with one thread and two; are the bytes the same? */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const [many = 2000, few = 200] = process.argv.slice(2).map(Number)
const dir = mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-bulk-'))
const at = (name: string): string => path.join(dir, name)
const here = (name: string): string => new URL(name, import.meta.url).pathname

function run(letters: string, out: string, jobs: number): number {
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['--import', here('peak.mjs'), here('../../dist/cli.js'), 'extract', at(letters), '-o', at(out), '--jobs', String(jobs)], {encoding: 'utf8', maxBuffer: 2 ** 30})
  if (status !== 0) throw new Error(stderr.slice(-2000))
  const time = performance.now() - start
  console.log(`${letters.padEnd(6)} ${jobs} thread${jobs > 1 ? 's' : ' '}  ${(time / 1000).toFixed(1).padStart(7)} s  ${(time / (letters === 'many' ? many : few)).toFixed(2).padStart(6)} ms a letter  ${/peak .*/.exec(stderr)?.[0]}`)
  return time
}

try {
  execFileSync(process.execPath, ['--import', 'tsx', here('make-letters.ts'), String(many), at('many')])
  execFileSync(process.execPath, ['--import', 'tsx', here('make-letters.ts'), String(few), at('few')])
  const small = run('few', 'few-1', 1)
  const one = run('many', 'many-1', 1)
  const two = run('many', 'many-2', 2)
  console.log(`a letter among ${many} takes ${(one / many / (small / few)).toFixed(2)} × one among ${few}; two threads are ${(one / two).toFixed(2)} × as fast`)
  console.log(`bytes ${spawnSync('diff', ['-rq', at('many-1'), at('many-2')]).status === 0 ? 'the same' : 'DIFFER'}`)
} finally {
  rmSync(dir, {recursive: true})
}
