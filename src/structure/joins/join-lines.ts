import {Trace, type Piece} from '../../trace/index.ts'
import type {Row} from '../draft.ts'
import {lineEndHyphen, type WordForms} from './line-end-hyphen.ts'

/**
 * Rows of one block → one trace, in which line breaks read as spaces and broken words are whole.
 *
 *     samenwer-␠⏎                          [samenwer] [- → «»] [␠⏎ → «»] [kingsplatform]
 *     ⟂ two footnotes and a page turn
 *     kingsplatform opgericht
 *
 * Rows need not stand next to each other in raw: what lies between them belongs to others. `behind` says what the blanks
 * behind the last one are where no line ends there.
 */
export function joinLines(raw: string, rows: readonly Row[], forms: WordForms, behind = 'line end'): Trace {
  const pieces: Piece[] = []
  let from = rows[0]?.from ?? 0
  for (const piece of rows[0]?.lead ?? []) pieces.push(piece)
  // an address may take more than two lines
  let address = ''
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    const next = rows[index + 1]
    if (!next) {
      pushClean(pieces, raw, from, row.to)
      if (row.end > row.to) pieces.push([row.to, row.end, '', isLineEnd(raw.charCodeAt(row.end - 1)) ? 'line end' : behind])
      break
    }
    const joint = jointOf(address + row.text, next.text, forms)
    address = joint.reads === '' ? addressAtEnd(address + row.text.slice(0, row.text.length - (joint.hyphen ? 1 : 0))) : ''
    const to = row.to - (joint.hyphen ? 1 : 0)
    pushClean(pieces, raw, from, to)
    if (joint.hyphen) pieces.push([to, row.to, '', 'line-end hyphen'])
    // behind a number on a line of its own the text has not begun
    const reads = from === row.to && index === 0 ? '' : joint.reads
    if (row.end > row.to) pieces.push([row.to, row.end, reads, 'line break'])
    for (const piece of next.lead) pieces.push(piece)
    from = next.from
    // the trema that spelling drops at a break comes back
    if (joint.trema) pieces.push([from, ++from, joint.trema, 'trema'])
  }
  return Trace.from(raw, pieces)
}

/**
 * An address goes on over a line end when it was broken behind a joint of its own (`/ . = & ? _ -`) or its first line
 * has no path yet, and what follows looks like more of it.
 */
export function continuesAddress(text: string, next: string): boolean {
  const address = addressAtEnd(text)
  if (address === '') return false
  const more = /^\S+/.exec(next)?.[0] ?? ''
  if (/^(?:https?:\/\/|www\.)$/.test(address)) return /^[\w-]+\./.test(more)
  if (/[.,;:)\]»”]$/.test(address) && !/\.$/.test(address)) return false
  if (/[/=&?_~%#]$/.test(address)) return /^[\w%.~-]+[/=&?_.%~-]|^[\w%~]*\d[\w%~]*|^\S+[).»]?$/.test(more) && !/^\p{Lu}\p{Ll}+[.,]?$/u.test(more)
  return /^[/=&?_%#]|^[\w%~-]+(?:[/=&?_%]|\.(?:html?|pdf|aspx|php)\b)/.test(more)
}

/* --- internal --- */

function isLineEnd(code: number): boolean {
  return code === 10 || code === 12 || code === 13
}

function jointOf(text: string, next: string, forms: WordForms): {reads: string; hyphen: boolean; trema?: string} {
  if (isHyphen(text.at(-1)) && /[\p{L}\p{M}\d/.=_~%]/u.test(text.at(-2) ?? '')) {
    const soft = text.at(-1) === '\u00ad'
    const {verdict, trema} = soft ? {verdict: 'weld' as const, trema: undefined} : lineEndHyphen(text.slice(0, -1), next, forms)
    return {reads: verdict === 'space' ? ' ' : '', hyphen: verdict === 'weld', ...(trema && {trema})}
  }
  // -raw ends a line behind a marker: the sentence's mark then opens the next one
  if (/\d$/.test(text) && /^[?!.,;:)»](?:\s|$)/u.test(next)) return {reads: '', hyphen: false}
  return {reads: continuesAddress(text, next) ? '' : ' ', hyphen: false}
}

function isHyphen(character: string | undefined): boolean {
  return character === '-' || character === '\u2010' || character === '\u00ad'
}

function addressAtEnd(text: string): string {
  return text.includes('://') || text.includes('www.') ? (/(?:https?:\/\/|www\.)\S{0,400}$/.exec(text)?.[0] ?? '') : ''
}

/** What a reader would not see as it stands: blanks, tabs, no-break and other spaces, invisible characters, loose accents. */
const UNSEEN = /  |[\t\n\f\r\u00a0\u00ad\u0300-\u036f\u2000-\u200d\u202f\u2060\u3000\ufeff]/
const CLEANED = /[ \t]*[\n\f\r]+[ \t]*|[ \t\u00a0\u2000-\u200a\u202f\u3000]+|[\u00ad\u200b\u200c\u200d\u2060\ufeff]|[A-Za-z]\p{M}{1,4}/gu

/** Adds `[start, end)` of raw, with blanks made one and what is invisible left out, and line ends before a marker. */
function pushClean(pieces: Piece[], raw: string, start: number, end: number): void {
  const text = raw.slice(start, end)
  let at = start
  for (const match of UNSEEN.test(text) ? text.matchAll(CLEANED) : []) {
    const from = start + match.index
    const to = from + match[0].length
    if (match[0] === ' ') continue
    const reads = /^[A-Za-z]/.test(match[0]) ? match[0].normalize('NFC') : /[\n\f\r\u00ad\u200b-\u200d\u2060\ufeff]/.test(match[0]) ? '' : ' '
    if (reads === match[0]) continue
    const reason = /[\n\f\r]/.test(match[0]) ? 'line break' : reads === ' ' ? 'blanks' : reads === '' ? 'invisible' : 'accent'
    pieces.push([at, from], [from, to, reads, reason])
    at = to
  }
  pieces.push([at, end])
}
