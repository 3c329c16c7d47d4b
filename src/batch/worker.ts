import {workerData} from 'node:worker_threads'
import {Tinypool} from 'tinypool'
import type {Input} from '../dataset/inputs.ts'
import {readKnownIds} from '../reference/known-ids.ts'
import {oneInput, type InputOptions, type Outcome} from './one-input.ts'

/** What a thread is told when it starts. */
export interface WorkerOptions extends Omit<InputOptions, 'knownIds'> {
  knownIds?: string
}

// tinypool hands on [its own data, ours]
const {knownIds, ...options} = (workerData as [unknown, WorkerOptions])[1]
const known = knownIds === undefined ? undefined : await readKnownIds(knownIds)

/** The outcomes of some inputs, in their order. */
export default async function batch(inputs: readonly Input[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const input of inputs) outcomes.push(await oneInput(input, {...options, ...(known && {knownIds: known})}))
  return handedOver(outcomes)
}

/** With the files of letters moved to the thread that asked, not copied. */
function handedOver(outcomes: Outcome[]): Outcome[] {
  const buffers = outcomes.flatMap(outcome => ('letter' in outcome ? Object.values(outcome.letter.files).map(({buffer}) => buffer) : []))
  return Tinypool.move({[Tinypool.transferableSymbol]: buffers, [Tinypool.valueSymbol]: outcomes} as never) as never
}
