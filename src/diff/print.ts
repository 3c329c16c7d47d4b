import {oneSide, type Change, type Counts} from './compare.ts'

const SIGNS = {lost: '-', gained: '+', changed: '~'} as const

/** `- kst-36045-151:138 amount «EUR 2,5 mld» {"value":…}` a line, then counts by kind. */
export function printText(changes: readonly Change[], counts: Counts): string {
  const lines = changes.map(change => `${SIGNS[change.type]} ${change.letter}:${oneSide(change).line} ${change.kind} «${oneSide(change).text}» ${told(change)}`)
  const totals = Object.entries(counts).map(([kind, {lost, gained, changed}]) => `${kind}: ${lost} lost, ${gained} gained, ${changed} changed`)
  return [...lines, ...(totals.length > 0 ? totals : ['No difference'])].map(line => `${line}\n`).join('')
}

export function printJson(changes: readonly Change[], counts: Counts): string {
  return `${JSON.stringify({counts, changes}, null, 1)}\n`
}

/* --- internal --- */

function told(change: Change): string {
  const {before, after, what} = change
  if (!what) return JSON.stringify(oneSide(change).value)
  return what.map(field => `${field}: ${JSON.stringify(before![field])} → ${JSON.stringify(after![field])}`).join('; ')
}
