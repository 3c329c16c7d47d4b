import type {WordForms} from './line-end-hyphen.ts'

/**
 * Counts the unbroken words of a text, in lower case: `nabuurschap`, `defensie-industrie`. A word that ends in a
 * line-end hyphen is a half and does not count, nor does the half below it. Linear; walked once a letter.
 */
export function wordForms(raw: string): WordForms {
  const forms = new Map<string, number>()
  const lower = raw.toLowerCase()
  let afterHyphen = false
  for (let at = 0; at < lower.length; ) {
    if (!isWord(lower.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < lower.length && (isWord(lower.charCodeAt(at)) || lower.charCodeAt(at) === HYPHEN)) at++
    const broken = lower.charCodeAt(at - 1) === HYPHEN
    if (!broken && !afterHyphen && at - start > 3) {
      const word = lower.slice(start, at)
      forms.set(word, (forms.get(word) ?? 0) + 1)
    }
    afterHyphen = broken
  }
  return forms
}

const HYPHEN = 45

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xe0 && code < 0x250 && code !== 0xf7) || code === 0x2019 || code === 39
}
