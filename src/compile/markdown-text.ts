import type {Options} from 'remark-stringify'

/**
 * Prints a text as mdast-util-to-markdown does, but lets it look for what to escape only where there may be something:
 * it tries some forty patterns on each text, twice where a sibling stands before it, and most texts have no such
 * character at all. The patterns are those of its `unsafe.js` and of the GFM extensions; more may be held for unsafe
 * here, never less (tests/markdown/text.test.ts).
 */
export const printText: NonNullable<NonNullable<Options['handlers']>['text']> = ({value}, _, state, info) => {
  const {before = '', after = ''} = info
  const mayEscape =
    UNSAFE.test(value) ||
    // white space beside a line end; and after `]` a parenthesis would be an address, but that is in UNSAFE
    (value.startsWith(' ') && LINE_END.test(before.slice(-1))) ||
    (value.endsWith(' ') && LINE_END.test(after.slice(0, 1))) ||
    // an autolink knows other rules
    state.stack.includes('autolink')
  return mayEscape ? state.safe(value, info) : value
}

/* --- internal --- */

/**
 * What is special anywhere; what begins a block or goes on with what stands in front (`-`, `:`, `1.`, `(`); what may be
 * part of a bare address (`www.`, `https:/`).
 */
const UNSAFE = /[!#&*+<=>[\\\]_`|~@\t\r\n]|^ *(?:[-:]|\d*[.)])|^\(|[Ww]\.(?:[-.\w]|$)|[ps]:(?:\/|$)/
const LINE_END = /[\r\n]/
