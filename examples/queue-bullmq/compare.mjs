// node compare.mjs OUT DATASET: every letter of a local run has one result, and it is the same.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'

const [out, dataset] = process.argv.slice(2)
const read = file => JSON.parse(readFileSync(file, 'utf8'))
let [same, differ, missing] = [0, 0, 0]
for (const letter of readdirSync(`${dataset}/letters`)) {
  const local = read(`${dataset}/letters/${letter}/letter.json`)
  const result = `${out}/${local.source.file.replace(/\.txt$/, '')}.json`
  if (!existsSync(result)) missing++
  else if (isDeepStrictEqual(read(result), local)) same++
  else differ++
}
const extra = readdirSync(out).length - same - differ
console.log(`${same} the same, ${differ} differ, ${missing} missing, ${extra} extra`)
process.exitCode = differ + missing + extra > 0 || same === 0 ? 1 : 0
