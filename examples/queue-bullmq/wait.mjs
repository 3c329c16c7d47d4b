// node wait.mjs [PERCENT]: waits until so much of the queue is done; then says how the jobs ended.
import {setTimeout as sleep} from 'node:timers/promises'
import {Queue} from 'bullmq'
import {connection, queueName} from './queue.mjs'

const share = Number(process.argv[2] ?? 100) / 100
const queue = new Queue(queueName, {connection})
for (;;) {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed')
  const ended = counts.completed + counts.failed
  const all = ended + counts.waiting + counts.active + counts.delayed
  if (ended >= share * all) {
    console.log(`${counts.completed} completed, ${counts.failed} failed, ${all - ended} left`)
    break
  }
  await sleep(100)
}
await queue.close()
