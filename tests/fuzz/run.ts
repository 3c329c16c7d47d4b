/** `npm run fuzz -- [count] [seed] [seconds]`: bounded in count and time; the seed repeats a run. */
import fc from 'fast-check'
import {anyCase, survives} from './cases.ts'

const [count = '100000', seed = '1', seconds = '3600'] = process.argv.slice(2)
const started = performance.now()
let done = 0
const details = fc.check(
  fc.property(anyCase, letter => {
    done++
    survives(letter)
  }),
  {numRuns: Number(count), seed: Number(seed), interruptAfterTimeLimit: Number(seconds) * 1000, markInterruptAsFailure: false}
)
console.log(`${done} cases, seed ${seed}, ${((performance.now() - started) / 1000).toFixed(0)} s`)
if (details.failed) {
  console.error(fc.defaultReportMessage(details))
  console.error(String(details.errorInstance))
  process.exitCode = 1
}
