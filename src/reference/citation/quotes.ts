/** Where the quotation ends that begins right before a title: `Kamerbrief «Sluizen» van 4 april`. */
export function closingQuote(text: string, from: number, to: number): number | undefined {
  const open = text[from - 1]!
  const close = QUOTES.get(open)
  if (close === undefined) return undefined
  let depth = 1
  for (let at = from; at < to; at++) {
    if (text[at] === close) depth--
    else if (text[at] === open) depth++
    if (depth === 0) return at
  }
  return undefined
}

/** The end of a quotation that the kind itself begins: `de «notitie over dijken» van 4 april`. */
export function strayQuote(text: string, from: number, to: number): number | undefined {
  const at = text.slice(from, to).search(/[»”]/u)
  return at < 0 || /[«“]/u.test(text.slice(from, from + at)) ? undefined : from + at
}

/** Whether a quotation that opens behind `from` is not yet closed. */
export function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at)
  return [...QUOTES].some(([open, close]) => open !== close && before.lastIndexOf(open) > before.lastIndexOf(close))
}

/* --- internal --- */

const QUOTES: ReadonlyMap<string, string> = new Map([['«', '»'], ['“', '”'], ['"', '"']])
