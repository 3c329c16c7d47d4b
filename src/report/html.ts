import {createHash} from 'node:crypto'
import fs from 'node:fs'

/**
 * Text → HTML, inert in content and in quoted attributes. A carriage return is written as a reference, because a parser
 * turns a bare one into a line feed. What HTML cannot hold at all (NUL, half a surrogate pair) becomes U+FFFD; where
 * that matters, `exactText` is used.
 */
export function escape(text: string): string {
  return special.test(text) ? text.replace(specials, character => references[character] ?? '\uFFFD') : text
}

/**
 * As `escape`, but what HTML cannot hold keeps its place and its code: `<span data-code="0">�</span>`. The page's script
 * puts the true character there, so that `textContent` is the text itself; without script it reads as U+FFFD, which
 * takes as many UTF-16 units as what it stands for.
 */
export function exactText(text: string): string {
  if (!special.test(text)) return text
  return text.replace(specials, character => references[character] ?? `<span data-code="${character.charCodeAt(0)}">\uFFFD</span>`)
}

/** Style or script that becomes part of the page, with its hash for the content-security policy. */
export interface Asset {
  text: string
  /** `sha256-…`, base64 */
  hash: string
}

export function asset(text: string): Asset {
  return {text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}`}
}

/** The text of a file in client/, which stands beside this one in the source as in the built package. */
export function readAsset(name: string): string {
  return fs.readFileSync(new URL(`client/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')
}

/** Everything before the content of `body`. Nothing is ever fetched: the icon is a data address, the rest is inline. */
export function pageStart({title, style, script, className, lang = 'nl'}: {title: string; style: Asset; script?: Asset; className: string; lang?: string}): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${style.hash}'; script-src ${script ? `'${script.hash}'` : "'none'"}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<link rel="icon" href="${icon}">
<style>${style.text}</style>
</head>
<body class="${className}">
`
}

export function pageEnd(script?: Asset): string {
  return `${script ? `<script type="module">${script.text}</script>\n` : ''}</body>
</html>
`
}

/* --- internal --- */

const icon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#154273"/><path d="M3 5h10M3 8h6M3 11h8" stroke="#fff" stroke-width="1.6"/></svg>')}`

const unholdable = '\\0\\uD800-\\uDFFF'
const special = new RegExp(`[&<>"'\\r${unholdable}]`, 'u')
const specials = new RegExp(special.source, 'gu')
const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;'}
