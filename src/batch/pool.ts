import pLimit from 'p-limit'
import {Tinypool} from 'tinypool'
import type {Input} from '../dataset/inputs.ts'
import type {Outcome} from './one-input.ts'
import type {WorkerOptions} from './worker.ts'

export interface PoolOptions extends WorkerOptions {
  /** Threads. */
  jobs: number
  /** Seconds after which a letter is given up. */
  timeout: number
  /** The module that a thread runs; its default export takes inputs and gives their outcomes. */
  worker?: URL
}

/** A letter needs some hundred megabytes at most; one that needs more must not take the others with it. */
const MEMORY_MB = 2048

/** A letter leaves some megabytes behind, all of it short-lived: with more room for it fewer of them are looked through. */
const YOUNG_MB = 96

const OUR_WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js', import.meta.url)

/** Threads that make outcomes of inputs. A letter that hangs, or a thread that dies, costs that letter alone. */
export class Pool {
  readonly #pool: Tinypool
  readonly #limit: ReturnType<typeof pLimit>
  readonly #timeout: number

  constructor({jobs, timeout, worker = OUR_WORKER, ...workerData}: PoolOptions) {
    this.#timeout = timeout
    // a batch waits here for its thread, not in the pool: its time counts from when it is begun
    this.#limit = pLimit(jobs)
    this.#pool = new Tinypool({
      filename: worker.href,
      runtime: 'worker_threads',
      minThreads: jobs,
      maxThreads: jobs,
      resourceLimits: {maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB},
      workerData
    })
  }

  /** The outcomes of some inputs, in their order; never fails. */
  run(inputs: readonly Input[]): Promise<Outcome[]> {
    return this.#limit(() => this.#run(inputs))
  }

  async close(): Promise<void> {
    this.#limit.clearQueue()
    await this.#pool.destroy()
  }

  async #run(inputs: readonly Input[]): Promise<Outcome[]> {
    try {
      return (await this.#pool.run(inputs, {signal: AbortSignal.timeout(this.#timeout * 1000)})) as Outcome[]
    } catch (error) {
      if (inputs.length === 1) return [{reason: this.#reason(error)}]
    }
    // one of them is at fault: each on its own, so that the others are not lost
    const outcomes: Outcome[] = []
    for (const input of inputs) outcomes.push(...(await this.#run([input])))
    return outcomes
  }

  #reason(error: unknown): string {
    const {name, code} = error as NodeJS.ErrnoException
    if (name === 'AbortError' || name === 'TimeoutError') return `Stopped after ${this.#timeout} seconds: give it more with --timeout`
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `Needs more than ${MEMORY_MB} MB of memory: split the input`
    return `Cannot be processed, which is a fault of kamerbrief: ${String(error)}`
  }
}
