import {Trace} from '../trace/index.ts'
import type {Role, Unit} from '../types.ts'
import {fold} from './run.ts'

/** A unit of clean text, ready to be read by extractors. */
export function unitOf(id: string, role: Role, trace: Trace, more: Partial<Unit> = {}): Unit {
  const text = trace.value
  return {id, role, trace, text, folded: fold(text), markers: [], ...more}
}
