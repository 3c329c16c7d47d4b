import {tallyOf, type Tally} from '../dataset/tally.ts'
import {extractors} from '../extract/index.ts'
import type {Document} from '../schema/letter.ts'
import {asset, escape, pageEnd, pageStart, readAsset, type Asset} from './html.ts'
import {kindsOf} from './kinds.ts'
import {languageChoice} from './language-choice.ts'
import {both, say} from './texts.ts'

/** index.html of a dataset, up to the rows: a table of all letters that leads to their audit pages. */
export function indexHead(): string {
  const kinds = kindsOf(extractors).map(({label, sign}) => `<th scope="col" class="number"><span>${both(label)} <b aria-hidden="true">${escape(sign)}</b></span></th>`)
  return `${pageStart({title: 'kamerbrief', ...assets(), className: 'index'})}<header class="top">
<div class="name"><h1>${say('dataset')}</h1></div>
<label class="search needs-script" hidden><span>${say('search')} <kbd>/</kbd></span><input type="search" id="search" autocomplete="off" spellcheck="false"></label>
${languageChoice()}
</header>
<main><div class="wide"><table id="letters">
<thead><tr><th scope="col">${say('letter')}</th><th scope="col">${say('date')}</th><th scope="col">${say('title')}</th><th scope="col" class="number"><span>${say('messages')}</span></th><th scope="col" class="number"><span>${say('unexplained')}</span></th>${kinds.join('')}<th scope="col">${say('ledger')}</th></tr></thead>
<tbody>
`
}

/** The row of one letter. */
export function indexRow(document: Document): string {
  const {letter, header, ledger} = document
  const {mentions, unexplained} = tallyOf(document)
  return (
    `<tr><th scope="row"><a href="letters/${encodeURIComponent(letter)}/audit.html">${escape(letter)}</a></th>` +
    `<td class="date">${escape(header.date ?? '')}</td><td class="title"><div lang="nl" class="keep">${escape(header.title ?? '')}</div></td>` +
    [document.messages.length, unexplained].map(count => `<td class="number${count > 0 ? ' doubt' : ''}">${count}</td>`).join('') +
    countsOf(mentions) +
    `<td class="${ledger.closed ? 'closed' : 'open'}">${say(ledger.closed ? 'closed' : 'notClosed')}</td></tr>\n`
  )
}

/** What follows the rows: the sums of all letters. */
export function indexTail({letters, mentions, messages, unexplained}: Tally): string {
  const doubts = Object.values(messages).reduce((sum, count) => sum + count, 0)
  return `</tbody>
<tfoot><tr><th scope="row">${letters} ${say('letters')}</th><td></td><td></td><td class="number">${doubts}</td><td class="number">${unexplained}</td>${countsOf(mentions)}<td></td></tr></tfoot>
</table></div></main>
${pageEnd(assets().script)}`
}

/* --- internal --- */

let made: {style: Asset; script: Asset} | undefined

function assets(): {style: Asset; script: Asset} {
  return (made ??= {style: asset(readAsset('page.css') + readAsset('index.css')), script: asset(readAsset('page.js') + readAsset('index.js'))})
}

function countsOf(mentions: Readonly<Record<string, number>>): string {
  return extractors.map(({kind}) => `<td class="number">${mentions[kind] ?? 0}</td>`).join('')
}
