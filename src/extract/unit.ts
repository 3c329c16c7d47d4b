import {Trace} from '../trace/index.ts'
import type {Role, Unit} from '../types.ts'

/** A unit of clean text, ready to be read by extractors. */
export function unitOf(id: string, role: Role, trace: Trace, more: Partial<Unit> = {}): Unit {
  const text = trace.value
  return {id, role, trace, text, folded: fold(text), markers: [], ...more}
}

/* --- internal --- */

/**
 * Lower case of exactly the same length; the few letters whose lower case is longer (`İ`) stay as they are. A capital
 * loses its accent in print: `Eén` is «één».
 */
function fold(text: string): string {
  const lower = text.includes('Eén') ? text.replaceAll('Eén', 'één').toLowerCase() : text.toLowerCase()
  if (lower.length === text.length) return lower
  let folded = ''
  for (const character of text) {
    const small = character.toLowerCase()
    folded += small.length === character.length ? small : character
  }
  return folded
}
