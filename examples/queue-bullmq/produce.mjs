// node produce.mjs FOLDER: a job for each letter in a folder. A job carries the path, never the text.
import {createHash} from 'node:crypto'
import {readdirSync} from 'node:fs'
import path from 'node:path'
import {Queue} from 'bullmq'
import {connection, queueName} from './queue.mjs'

const folder = path.resolve(process.argv[2])
const queue = new Queue(queueName, {connection})
const jobs = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => ({
    name: 'letter',
    data: {path: path.join(folder, name)},
    opts: {
      // the same letter is the same job, however often it is put in
      jobId: createHash('sha256').update(path.join(folder, name)).digest('hex'),
      attempts: 5,
      backoff: {type: 'exponential', delay: 500}
    }
  }))
for (let at = 0; at < jobs.length; at += 1000) await queue.addBulk(jobs.slice(at, at + 1000))
console.log(`${jobs.length} jobs`)
await queue.close()
