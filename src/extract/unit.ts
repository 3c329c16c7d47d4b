import {Trace} from '../trace/index.ts'
import type {Role, Unit} from '../types.ts'

/** A unit of clean text, ready to be read by extractors. */
export function unitOf(id: string, role: Role, trace: Trace, more: Partial<Unit> = {}): Unit {
  const text = trace.value
  return {id, role, trace, text, folded: fold(text), markers: [], ...more}
}

/* --- internal --- */

const UNUSUAL = /Eén|‒/u

/**
 * Lower case of exactly the same length; the few letters whose lower case is longer (`İ`) stay as they are. A capital
 * loses its accent in print: `Eén` is «één». The figure dash of budget papers is read as that of a range.
 */
function fold(text: string): string {
  const plain = UNUSUAL.test(text) ? text.replaceAll('Eén', 'één').replaceAll('‒', '–') : text
  const lower = plain.toLowerCase()
  if (lower.length === text.length) return lower
  let folded = ''
  for (const character of plain) {
    const small = character.toLowerCase()
    folded += small.length === character.length ? small : character
  }
  return folded
}
