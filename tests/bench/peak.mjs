// node --import tests/bench/peak.mjs …: says on standard error how much memory the program took at most.
import {isMainThread} from 'node:worker_threads'

if (isMainThread) process.on('exit', () => process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`))
