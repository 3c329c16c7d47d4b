import {sayProgress} from './say.ts'

/** Counts what is done on one line of the terminal, with the rate and the time left. */
export class Progress {
  readonly #all: number
  readonly #begun = performance.now()
  #done = 0
  #said = 0

  constructor(all: number) {
    this.#all = all
  }

  /** One more is done. */
  next(name: string): void {
    this.#done++
    const now = performance.now()
    if (now - this.#said < 100 && this.#done < this.#all) return
    this.#said = now
    const rate = (this.#done / (now - this.#begun)) * 1000
    sayProgress(`${this.#done} of ${this.#all}  ${rate.toFixed(rate < 10 ? 1 : 0)}/s  ${timeLeft((this.#all - this.#done) / rate)}  ${name}`)
  }

  clear(): void {
    sayProgress('')
  }
}

/* --- internal --- */

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s left`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`
}
