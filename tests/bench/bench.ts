/**
 * `npm run bench`: the pipeline beside chrono-node's Dutch dates alone, on the same letter, in one process, warm, both
 * as built JavaScript. The candidates take turns, so that a busy machine slows all of them alike; the figure is the
 * median of at least 30 runs.
 */
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import * as chrono from 'chrono-node/nl'

const built = <M>(module: string): Promise<M> => import(new URL(`../../dist/${module}.js`, import.meta.url).href)
const {csvRows, mentionLines} = await built<typeof import('../../src/compile/csv.ts')>('compile/csv')
const {toDocument} = await built<typeof import('../../src/compile/document.ts')>('compile/document')
const {toJson} = await built<typeof import('../../src/compile/json.ts')>('compile/json')
const {toMarkdown} = await built<typeof import('../../src/compile/markdown.ts')>('compile/markdown')
const {tablesOf} = await built<typeof import('../../src/compile/tables.ts')>('compile/tables')
const {convert, process: read} = await built<typeof import('../../src/convert.ts')>('convert')

const name = 'kst-36045-151.txt'
const text = readFileSync(new URL(`../../input/${name}`, import.meta.url), 'utf8')
const anchor = new Date(2023, 1, 20)
const tables = tablesOf()

const candidates: Record<string, () => unknown> = {
  'chrono-node nl.casual.parse': () => chrono.casual.parse(text, anchor),
  'text → document': () => convert(text, {name}),
  'text → all outputs': () => {
    const letter = read(text, {name})
    const document = toDocument(letter)
    return [toJson(document), toMarkdown(letter), mentionLines(document), ...tables.map(table => csvRows(table, document))]
  }
}

const WARM_UP = 10
const RUNS = 40
const times = new Map(Object.keys(candidates).map(candidate => [candidate, [] as number[]]))
for (let run = -WARM_UP; run < RUNS; run++) {
  for (const [candidate, action] of Object.entries(candidates)) {
    const start = performance.now()
    action()
    if (run >= 0) times.get(candidate)!.push(performance.now() - start)
  }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!
const yardstick = median(times.get('chrono-node nl.casual.parse')!)
console.log(`${RUNS} runs each, ${text.length} characters`)
for (const [candidate, values] of times) {
  const time = median(values)
  console.log(`${candidate.padEnd(28)} ${time.toFixed(2).padStart(8)} ms ${(time / yardstick).toFixed(2).padStart(6)} ×`)
}
