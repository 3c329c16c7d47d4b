import {contentsTitle} from '../language/furniture.ts'
import type {Unit} from '../types.ts'

/** Numbers that their place in the paper explains, whatever stands around them. */

/** The lines of a table of contents: below its heading, up to a line that is too long for one or to the first entry again. */
export function contentsOf(units: readonly Unit[]): ReadonlySet<Unit> {
  const lines = new Set<Unit>()
  let first: string | undefined
  let isOpen = false
  for (const unit of units) {
    if (contentsTitle.test(unit.text)) {
      isOpen = true
      first = undefined
      continue
    }
    if (!isOpen) continue
    const entry = unit.text.replace(/[\s.]{0,40}\d{0,3}$/u, '')
    isOpen = unit.text.length <= LONGEST_ENTRY && (first === undefined || entry !== first)
    if (!isOpen) continue
    if (entry.length > SHORTEST_ENTRY) first ??= entry
    lines.add(unit)
  }
  return lines
}

/** What a number of such a line is: of a page behind the words, or in a column of nothing but numbers (`1. 2.`, `3 5`). */
export function classInContents(text: string, to: number): string | undefined {
  if (to === text.length) return 'page number'
  return /^[\d\s.]{1,200}$/.test(text) ? (text[to] === '.' ? 'list number' : 'page number') : undefined
}

/** `33 328` or `33328` where the letter is of that dossier. */
export function isOwnDossier(text: string, from: number, to: number, own: ReadonlySet<string>): boolean {
  const [before, run, after] = [text.slice(Math.max(0, from - 4), from), text.slice(from, to), text.slice(to, to + 5)]
  if (run.length === 5) return own.has(run)
  if (run.length === 2) return own.has(run + (/^[\s.](\d{3})(?!\d)/u.exec(after)?.[1] ?? ''))
  return run.length === 3 && own.has((/(?<!\d)(\d{2})[\s.]$/u.exec(before)?.[1] ?? '') + run)
}

/* --- internal --- */

const LONGEST_ENTRY = 200
const SHORTEST_ENTRY = 4
