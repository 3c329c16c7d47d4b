import type {Unit} from '../../types.ts'
import {ANYTHING, LONGEST_RUN, type ByRank, type Compiled, type Plan} from './plan.ts'

/** A place where some rules are tried, in the order of the text. */
export interface Site {
  at: number
  rules: ByRank
  /** The character codes behind the run of letters or digits, and behind the whole number and a space; see `codeAt`. */
  next: number
  follow: number
}

/** One walk over a unit finds the beginnings of words, numbers and signs at which rules are tried. */
export function sitesOf({text, folded}: Unit, plan: Plan): Site[] {
  const sites: Site[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = CLASS[code]!
    const start = at++
    if (kind === SPACE) continue
    if (kind === SIGN) {
      const rules = plan.isSign[code] === 0 ? undefined : plan.signs.get(text[start]!)
      if (rules) sites.push({at: start, rules, next: ANYTHING, follow: ANYTHING})
      continue
    }
    while (at < text.length && CLASS[text.charCodeAt(at)] === kind) at++
    if (kind === DIGIT) {
      sites.push({at: start, rules: plan.digits[Math.min(at - start, LONGEST_RUN)]!, next: codeAt(folded, at), follow: behindNumber(folded, at)})
      continue
    }
    const rules = plan.mayBeWord(folded, start, at) ? plan.words.get(folded.slice(start, at)) : undefined
    const prefixed = at - start > 2 && plan.mayHavePrefix(folded, start, at) ? plan.prefixes.get(folded.slice(start, start + 3)) : undefined
    if (rules === undefined && prefixed === undefined) continue
    const [next, follow] = [codeAt(folded, at), behindSpace(folded, at)]
    if (rules) sites.push({at: start, rules, next, follow})
    if (prefixed) for (const {prefix, rules} of prefixed) if (folded.startsWith(prefix, start)) sites.push({at: start, rules, next, follow})
  }
  return sites
}

/** The sites and every match of rules that have no trigger. */
export function withMatches(sites: readonly Site[], rules: readonly Compiled[], unit: Unit): Site[] {
  const more = rules.flatMap(compiled => {
    const one: ByRank = []
    one[compiled.rank] = [compiled]
    return Array.from((compiled.folded ? unit.folded : unit.text).matchAll(compiled.search), ({index}) => ({at: index, rules: one, next: ANYTHING, follow: ANYTHING}))
  })
  return [...sites, ...more].sort((a, b) => a.at - b.at)
}

/* --- internal --- */

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const SIGN = 3

/** Class of a UTF-16 unit: letters are everything above ASCII that is not known punctuation or space. */
const CLASS = new Uint8Array(0x10000).fill(LETTER)
for (let code = 0; code < 0x80; code++) {
  CLASS[code] = code <= 32 ? SPACE : code >= 48 && code <= 57 ? DIGIT : SIGN
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) CLASS[code] = LETTER
}
for (let code = 0x80; code < 0xc0; code++) CLASS[code] = SIGN
for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]) CLASS[code] = SPACE
for (let code = 0x2000; code < 0x2070; code++) CLASS[code] = code < 0x2010 ? SPACE : SIGN
for (let code = 0x20a0; code < 0x20d0; code++) CLASS[code] = SIGN
CLASS[0xd7] = SIGN
CLASS[0xf7] = SIGN

/** The code of a character, 0 behind the end. */
function codeAt(folded: string, at: number): number {
  const code = at < folded.length ? folded.charCodeAt(at) : 0
  return code < 128 ? code : ANYTHING
}

function behindSpace(folded: string, at: number): number {
  return codeAt(folded, at < folded.length && CLASS[folded.charCodeAt(at)] === SPACE ? at + 1 : at)
}

/** `1.234,5 m…` → m; where digits come next again, anything may. */
function behindNumber(folded: string, at: number): number {
  let end = at
  while (end + 1 < folded.length && (folded[end] === '.' || folded[end] === ',') && CLASS[folded.charCodeAt(end + 1)] === DIGIT) {
    end += 2
    while (end < folded.length && CLASS[folded.charCodeAt(end)] === DIGIT) end++
  }
  const code = behindSpace(folded, end)
  return CLASS[code] === DIGIT ? ANYTHING : code
}
