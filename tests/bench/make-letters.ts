/**
 * `tsx tests/bench/make-letters.ts COUNT FOLDER [SEED]`: letters built as the first one is, each with other numbers,
 * dates, references and another length. The same seed makes the same letters.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const first = readFileSync(new URL('../../input/kst-36045-151.txt', import.meta.url), 'utf8')

/** Whole numbers in [0, below), by mulberry32. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/** The letter number `index`: a head, some of the first letter's pages, its end. */
export function makeLetter(index: number, seed: number): string {
  const roll = dice(seed * 1_000_003 + index)
  const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
  const cut = first.lastIndexOf('\n', Math.floor(first.length * (0.05 + roll(90) / 100)))
  const end = first.lastIndexOf('\n\n', first.length - 400)
  const text = first.slice(0, cut) + (roll(2) === 0 ? first.slice(end) : '')
  return text
    .replace('Nr. 151', `Nr. ${index + 1}`)
    .replace(/, nr\. \d+/g, () => `, nr. ${1 + roll(2600)}`)
    .replace(/\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|oktober|december)/g, () => `${1 + roll(28)} ${months[roll(12)]}`)
    .replace(/(EUR|€) \d+/g, (_, currency) => `${currency} ${1 + roll(999)}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = '200', folder = 'letters', seed = '1'] = process.argv.slice(2)
  mkdirSync(folder, {recursive: true})
  for (let index = 0; index < Number(count); index++) writeFileSync(path.join(folder, `kst-36045-${index + 1}.txt`), makeLetter(index, Number(seed)))
}
