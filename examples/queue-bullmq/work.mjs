// node work.mjs OUT: takes letters from the queue and writes OUT/<name>.json, whole or not at all.
// A letter may be worked on twice, when a worker dies between writing and saying so: the same bytes are written again.
import {spawn} from 'node:child_process'
import {mkdirSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {Worker} from 'bullmq'
import {connection, queueName} from './queue.mjs'

const out = path.resolve(process.argv[2])
mkdirSync(out, {recursive: true})

// one kamerbrief a worker, spoken to in lines of JSON: it answers each before it reads the next
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const kamerbrief = spawn(process.execPath, [cli, 'extract', '-', '--ndjson'], {stdio: ['pipe', 'pipe', 'inherit']})
const answers = createInterface({input: kamerbrief.stdout})[Symbol.asyncIterator]()
kamerbrief.on('exit', code => process.exit(code || 1))

const worker = new Worker(
  queueName,
  async ({data, id}) => {
    kamerbrief.stdin.write(`${JSON.stringify({id: path.basename(data.path), path: data.path})}\n`)
    const {value: line} = await answers.next()
    const {error} = JSON.parse(line)
    if (error) throw new Error(error)
    const file = path.join(out, `${path.basename(data.path, '.txt')}.json`)
    const temporary = `${file}.${process.pid}.${id}.tmp`
    writeFileSync(temporary, `${line}\n`)
    renameSync(temporary, file)
  },
  // the answers come in the order of the questions, so one letter at a time; a dead worker's letter is free after 5 s
  {connection, concurrency: 1, lockDuration: 5000, stalledInterval: 2000, maxStalledCount: 3}
)
worker.on('failed', (job, error) => console.error(`${job?.data.path}: ${error.message}`))

process.once('SIGTERM', async () => {
  await worker.close()
  process.exit(0)
})
