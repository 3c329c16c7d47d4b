import {stat} from 'node:fs/promises'
import {verify as verifyDataset} from '../dataset/verify.ts'
import {EXIT} from './exit.ts'
import {say, sayFailure} from './say.ts'

/** `verify DIR`: prints what is wrong, `file:line:col: reason` a line; says so on standard error when nothing is. */
export async function verify(dir: string, options: {source?: string; json?: boolean}): Promise<number> {
  for (const folder of [dir, ...(options.source === undefined ? [] : [options.source])]) {
    const found = await stat(folder).catch(() => undefined)
    if (found?.isDirectory()) continue
    sayFailure(folder, 'no-such-input', found ? 'Expected a folder' : 'No such folder: see whether the path is right')
    return EXIT.noInput
  }
  const findings = await verifyDataset(dir, options.source === undefined ? {} : {source: options.source})
  if (options.json) process.stdout.write(`${JSON.stringify(findings)}\n`)
  else for (const {file, line, column, reason} of findings) process.stdout.write(`${file}:${line}:${column}: ${reason}\n`)
  say(`${dir}: ${findings.length === 0 ? 'all well' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`}`)
  return findings.length === 0 ? EXIT.well : EXIT.findings
}
