import {spawnSync, type SpawnSyncReturns} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs the command as a person does, from the sources. */
export function kamerbrief(args: readonly string[], options: {input?: string | Buffer; env?: Record<string, string>} = {}): SpawnSyncReturns<string> {
  const {input, env} = options
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {...process.env, ...env},
    ...(input !== undefined && {input})
  })
}
