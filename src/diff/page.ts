import {asset, escape, pageEnd, pageStart} from '../report/html.ts'
import {oneSide, type Change, type Counts} from './compare.ts'

/** A page that stands on its own: no script, nothing is fetched. All that comes from letters is escaped. */
export function printHtml(changes: readonly Change[], counts: Counts): string {
  const totals = Object.entries(counts).map(([kind, {lost, gained, changed}]) => row('td', [kind, String(lost), String(gained), String(changed)]))
  const rows = changes.map(change => `<tr class="${change.type}">${[change.type, change.letter, String(oneSide(change).line), change.kind, oneSide(change).text].map(text => cell('td', text)).join('')}<td>${sides(change)}</td></tr>`)
  return `${pageStart({title: 'kamerbrief diff', style, className: 'diff', lang: 'en'})}<main>
<h1>Differences between two datasets</h1>
${changes.length === 0 ? '<p>None.</p>' : `<table><caption>By kind</caption>${row('th', ['kind', 'lost', 'gained', 'changed'])}${totals.join('')}</table>
<table><caption>Mentions</caption>${row('th', ['change', 'letter', 'line', 'kind', 'text', 'value, spans, basis'])}
${rows.join('\n')}
</table>`}
</main>
${pageEnd()}`
}

/* --- internal --- */

const style = asset(`
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
table { border-collapse: collapse; display: block; overflow-x: auto }
caption { text-align: left; font-weight: bold; padding-top: 1rem }
th, td { border-bottom: 1px solid; padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top }
td:last-child { overflow-wrap: anywhere; min-width: 20rem }
td:first-child { white-space: nowrap }
tr.lost td:first-child::before { content: "− " } tr.gained td:first-child::before { content: "+ " } tr.changed td:first-child::before { content: "~ " }
code { font-size: .85rem }
`)

function sides({before, after, what = ['value']}: Change): string {
  return what.map(field => {
    const [old, now] = [before, after].map(side => (side === undefined ? '' : `<code>${escape(JSON.stringify(side[field]))}</code>`))
    return `${field}: ${[old && `<del>${old}</del>`, now && `<ins>${now}</ins>`].filter(Boolean).join(' ')}`
  }).join('<br>')
}

function row(tag: 'td' | 'th', cells: readonly string[]): string {
  return `<tr>${cells.map(text => cell(tag, text)).join('')}</tr>`
}

function cell(tag: 'td' | 'th', text: string): string {
  return `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escape(text)}</${tag}>`
}
