import {former, hyphenPrefixes, hyphenWords, looseEndings, suspenders, tremaPrefixes, tremas, tremaStems, vowelClashes} from '../../language/hyphens.ts'

/** What becomes of a hyphen at a line end, and the rung of the evidence ladder that says so. */
export interface HyphenVerdict {
  /** `weld`: the hyphen goes. `keep`: it stays, the line break goes. `space`: it stays, the break reads as a space. */
  verdict: 'weld' | 'keep' | 'space'
  rung: string
  /** With `weld`: the letter that comes back with its trema in place of the next line's first. */
  trema?: string
}

/** How often words stand unbroken in the letter, in lower case; only the wanted ones are counted. */
export type WordForms = ReadonlyMap<string, number>

/** The unbroken forms that a word broken at a line end may have; a break takes a trema away (`Oekra-⏎ine`). */
export function unbrokenForms(before: string, after: string): {welded: string[]; hyphenated: string[]; withTrema: string[]} {
  const {left, right, compound} = halves(before, after)
  const lefts = left === compound ? [left] : [left, compound]
  const trema = /[aeiou]$/.test(left) ? tremas[right[0] ?? ''] : undefined
  return {
    welded: lefts.map(part => part + right),
    hyphenated: lefts.map(part => `${part}-${right}`),
    withTrema: trema === undefined ? [] : lefts.map(part => part + trema + right.slice(1))
  }
}

/**
 * Decides by the first rung that holds. `before` ends in the hyphen's word without the hyphen, `after` begins the next
 * line; both in the letter's own case.
 *
 *     interna-⏎tionale     → weld          defensie-⏎industrie → keep (e-i clash)
 *     energie-⏎en voedsel… → space         EU-⏎lidmaatschap    → keep (capitals before)
 */
export function lineEndHyphen(before: string, after: string, forms: WordForms): HyphenVerdict {
  const token = lastToken(before)
  if (/:\/\/|www\.|@|\.[a-z]{2,4}\//.test(token) || token.split('-').length > 4) return {verdict: 'keep', rung: 'address'}
  const left = /[\p{L}\p{M}\d'’.]{1,60}$/u.exec(token)?.[0] ?? ''
  const right = /^[\p{L}\p{M}'’]+/u.exec(after)?.[0] ?? ''
  if (left === '') return {verdict: 'keep', rung: 'no word before'}
  const small = halves(before, after)
  if (isCapitals(left) && left.length > 1 && isCapitals(right) && right.length > 1) return inCapitals(small.left, before, after, forms)
  if (!/^\p{Ll}/u.test(after)) return {verdict: 'keep', rung: 'capital or digit after'}
  if (suspenders.has(/^\S+/.exec(after)![0]) && small.left.length > 1) return {verdict: 'space', rung: 'suspended hyphen'}
  const elsewhere = formElsewhere(before, after, forms)
  if (elsewhere) return elsewhere
  if (hyphenWords.has(`${small.left}-${small.right}`) || hyphenWords.has(`${small.compound}-${small.right}`)) {
    return {verdict: 'keep', rung: 'word with a hyphen'}
  }
  const {withTrema} = unbrokenForms(before, after)
  if (tremaStems.some(stem => withTrema.some(word => word.startsWith(stem)) && stem.length > small.left.length)) {
    return {verdict: 'weld', rung: 'trema', trema: tremas[small.right[0]!]!}
  }
  const clash = vowelClash(small.left, small.right)
  if (clash) return clash
  if (/[\p{Lu}\d]$/u.test(left) && !/^\p{Lu}\p{Ll}/u.test(left)) return {verdict: 'keep', rung: 'capitals or digit before'}
  if (hyphenPrefixes.has(small.left) || (small.left === 'ex' && former.test(small.right))) return {verdict: 'keep', rung: 'prefix'}
  return {verdict: 'weld', rung: 'default'}
}

/* --- internal --- */

function isCapitals(word: string): boolean {
  return /^\p{Lu}+$/u.test(word)
}

function lastToken(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** In lower case: what stands before the hyphen, the same with earlier hyphens, and what follows. */
function halves(before: string, after: string): {left: string; right: string; compound: string} {
  const token = lastToken(before).toLowerCase()
  const left = /[\p{L}\p{M}\d'’.]{1,60}$/u.exec(token)?.[0] ?? ''
  const compound = /[\p{L}\p{M}\d'’-]{1,60}$/u.exec(token)?.[0] ?? left
  return {left, right: /^[\p{L}\p{M}'’]+/u.exec(after)?.[0].toLowerCase() ?? '', compound}
}

/** In a line of capitals (a title) case says nothing: short abbreviations keep their hyphen, words are welded. */
function inCapitals(left: string, before: string, after: string, forms: WordForms): HyphenVerdict {
  return (
    formElsewhere(before, after, forms) ??
    (left.length <= 4 ? {verdict: 'keep', rung: 'capitals or digit before'} : {verdict: 'weld', rung: 'capitals on both sides'})
  )
}

function formElsewhere(before: string, after: string, forms: WordForms): HyphenVerdict | undefined {
  const count = (words: string[]): number => words.reduce((sum, word) => sum + (forms.get(word) ?? 0), 0)
  const {welded, hyphenated, withTrema} = unbrokenForms(before, after)
  const asOne = count(welded)
  const asTwo = count(hyphenated)
  if (count(withTrema) > asOne + asTwo) return {verdict: 'weld', rung: 'form elsewhere', trema: tremas[after[0]!.toLowerCase()]!}
  if (asOne === 0 && asTwo === 0) return undefined
  return asTwo > asOne ? {verdict: 'keep', rung: 'form elsewhere'} : {verdict: 'weld', rung: 'form elsewhere'}
}

function vowelClash(left: string, right: string): HyphenVerdict | undefined {
  const pair = left.slice(-1) + right.slice(0, 1)
  if (!vowelClashes.has(pair)) return undefined
  const trema = tremas[right[0]!]
  if (tremaPrefixes.has(left) && trema) return {verdict: 'weld', rung: 'trema', trema}
  if (looseEndings.has(right)) return {verdict: 'weld', rung: 'ending'}
  return {verdict: 'keep', rung: 'vowel clash'}
}
