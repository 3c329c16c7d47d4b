import {openings} from '../../language/openings.ts'
import type {Draft, Row} from '../draft.ts'
import {unbrokenForms, type WordForms} from './line-end-hyphen.ts'

/**
 * Counts how often the words that stand broken at line ends also stand unbroken in the text. A word that ends in a
 * line-end hyphen is a half and does not count, nor does the half below it. One walk; words that nobody asks for are
 * passed by at their first letters.
 */
export function wordForms(draft: Draft): WordForms {
  const forms = new Map<string, number>()
  for (const {rows} of draft.blocks) addWanted(forms, rows)
  for (const {rows} of draft.notes) addWanted(forms, rows)
  if (forms.size === 0) return forms
  const mayBeWanted = openings(forms.keys())
  const text = draft.raw.toLowerCase()
  let afterHyphen = false
  for (let at = 0; at < text.length; ) {
    const start = at
    let kind = KIND[text.charCodeAt(at++)]!
    if (kind !== LETTER) continue
    let last = kind
    while (at < text.length && (kind = KIND[text.charCodeAt(at)]!) !== OTHER) {
      last = kind
      at++
    }
    const broken = last === HYPHEN
    if (!broken && !afterHyphen && mayBeWanted(text, start, at)) {
      const word = text.slice(start, at)
      const count = forms.get(word)
      if (count !== undefined) forms.set(word, count + 1)
    }
    afterHyphen = broken
  }
  return forms
}

/* --- internal --- */

function addWanted(forms: Map<string, number>, rows: readonly Row[]): void {
  for (let index = 1; index < rows.length; index++) {
    const {text} = rows[index - 1]!
    if (text.charCodeAt(text.length - 1) !== 45) continue
    const {welded, hyphenated, withTrema} = unbrokenForms(text.slice(0, -1), rows[index]!.text)
    for (const words of [welded, hyphenated, withTrema]) for (const word of words) forms.set(word, 0)
  }
}

const OTHER = 0
const LETTER = 1
const HYPHEN = 2

/** Small letters with apostrophes, and hyphens, by UTF-16 unit. */
const KIND = new Uint8Array(0x10000)
KIND.fill(LETTER, 97, 123)
KIND.fill(LETTER, 0xe0, 0x250)
KIND[0xf7] = OTHER
KIND[39] = KIND[0x2019] = LETTER
KIND[45] = HYPHEN
