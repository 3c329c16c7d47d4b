import {existsSync, readFileSync} from 'node:fs'

/** The first letter, whole. */
export const name = 'kst-36045-151.txt'
export const raw = readFileSync(new URL(`../input/${name}`, import.meta.url), 'utf8')

/** A path of the material that is not part of this project; `undefined`, with a word about it, where it is absent. */
export function shared(path: string): string | undefined {
  const file = new URL(`../../shared/${path}`, import.meta.url).pathname
  if (existsSync(file)) return file
  console.warn(`skipped: ../shared/${path} is not here`)
  return undefined
}
