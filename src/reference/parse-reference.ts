import {reference} from '../extract/reference.ts'
import {run} from '../extract/engine/run.ts'
import {unitOf} from '../extract/unit.ts'
import {Trace} from '../trace/index.ts'
import type {Reference} from './value.ts'

/** Reads a text that holds one reference, with words around it or without; `undefined` where it holds none. */
export function parseReference(text: string): Reference | undefined {
  const unit = unitOf('paragraph-1', 'paragraph', Trace.of(text))
  const [found] = run(only, [unit], {date: undefined, dossiers: [], number: undefined})
  return found?.value as Reference | undefined
}

/* --- internal --- */

const only = [reference]
