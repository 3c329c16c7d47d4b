import {unbrokenForms, type WordForms} from './line-end-hyphen.ts'
import type {Draft, Row} from './draft.ts'

/**
 * Counts how often the words that stand broken at line ends also stand unbroken in the text. A word that ends in a
 * line-end hyphen is a half and does not count, nor does the half below it. One walk; words that nobody asks for are
 * passed by at their first two letters.
 */
export function wordForms(draft: Draft): WordForms {
  const forms = new Map<string, number>()
  for (const {rows} of [...draft.blocks, ...draft.notes]) addWanted(forms, rows)
  if (forms.size === 0) return forms
  const openings = new Set([...forms.keys()].map(word => opening(word.charCodeAt(0), word.charCodeAt(1))))
  const text = draft.raw.toLowerCase()
  let afterHyphen = false
  for (let at = 0; at < text.length; ) {
    if (WORD[text.charCodeAt(at)] === 0) {
      at++
      continue
    }
    const start = at
    while (at < text.length && (WORD[text.charCodeAt(at)] === 1 || text.charCodeAt(at) === HYPHEN)) at++
    const broken = text.charCodeAt(at - 1) === HYPHEN
    if (!broken && !afterHyphen && openings.has(opening(text.charCodeAt(start), text.charCodeAt(start + 1)))) {
      const word = text.slice(start, at)
      const count = forms.get(word)
      if (count !== undefined) forms.set(word, count + 1)
    }
    afterHyphen = broken
  }
  return forms
}

/* --- internal --- */

const HYPHEN = 45

function addWanted(forms: Map<string, number>, rows: readonly Row[]): void {
  for (let index = 1; index < rows.length; index++) {
    const {text} = rows[index - 1]!
    if (!text.endsWith('-')) continue
    for (const words of Object.values(unbrokenForms(text.slice(0, -1), rows[index]!.text))) for (const word of words) forms.set(word, 0)
  }
}

function opening(first: number, second: number): number {
  return first * 0x10000 + second
}

/** Small letters and apostrophes, by UTF-16 unit. */
const WORD = new Uint8Array(0x10000)
for (let code = 97; code <= 122; code++) WORD[code] = 1
for (let code = 0xe0; code < 0x250; code++) WORD[code] = code === 0xf7 ? 0 : 1
WORD[39] = WORD[0x2019] = 1
