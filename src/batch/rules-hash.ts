import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {dependencies, version} from '../version.ts'

/** Hash of the program itself: letters made by other rules are made anew. */
export function rulesHash(): string {
  const hash = createHash('sha256').update(JSON.stringify([version, dependencies]))
  const folder = fileURLToPath(new URL('..', import.meta.url))
  for (const name of (readdirSync(folder, {recursive: true}) as string[]).sort()) {
    if (/\.(?:[jt]s|css)$/.test(name)) hash.update(name.replaceAll('\\', '/')).update(readFileSync(`${folder}/${name}`))
  }
  return hash.digest('hex')
}
