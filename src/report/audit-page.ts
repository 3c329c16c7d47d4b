import {extractors} from '../extract/index.ts'
import type {Document} from '../schema/letter.ts'
import {filters, helpDialog, missedDialog, missedList, tools} from './controls.ts'
import {findingList} from './finding-list.ts'
import {findingsOf} from './findings.ts'
import {asset, escape, pageEnd, pageStart, readAsset, type Asset} from './html.ts'
import {kindsOf, kindStyles} from './kinds.ts'
import {languageChoice} from './language-choice.ts'
import {ledgers} from './ledgers.ts'
import {notes} from './notes.ts'
import {overview} from './overview.ts'
import {sourceText} from './source-text.ts'
import {say} from './texts.ts'

/**
 * audit.html: the source text on the left with everything that was found drawn over it, the findings on the right. It is
 * one file without a single request, comes from `document` and `source` alone, and can be read without script.
 *
 * `source` is source.txt, the text that the document's offsets point into.
 */
export function auditPage(document: Document, source: string): string {
  const {style, script} = assets()
  const kinds = kindsOf(extractors)
  const findings = findingsOf(document, source, kinds)
  const all = [...findings.doubts, ...findings.others]
  return `${pageStart({title: document.letter, style, script, className: 'audit'})}${head(document)}
<div class="views">
<main class="letter view" id="letter" tabindex="-1" aria-labelledby="letter-title"><h2 class="hidden" id="letter-title">${say('text')}</h2>
${sourceText(document, source, all)}
</main>
<div class="side" id="side" tabindex="-1">
<section class="view" id="findings" aria-labelledby="findings-title">
<h2 class="hidden" id="findings-title">${say('findings')}</h2>
${tools(all.filter(({mention}) => mention).length)}${filters(kinds, all)}${missedList()}${findingList(findings)}</section>
<section class="view" id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">${say('overview')}</h2>
${overview(document, all)}</section>
<section class="view" id="ledgers" aria-labelledby="ledgers-title">
<h2 id="ledgers-title">${say('ledgers')}</h2>
${ledgers(document, source)}</section>
</div>
</div>
${notes(document)}${missedDialog(kinds)}${helpDialog()}${pageEnd(script)}`
}

/* --- internal --- */

let made: {style: Asset; script: Asset} | undefined

function assets(): {style: Asset; script: Asset} {
  return (made ??= {
    style: asset(readAsset('page.css') + readAsset('audit.css') + kindStyles(kindsOf(extractors))),
    script: asset(readAsset('page.js') + readAsset('audit.js'))
  })
}

function head({letter, header, source}: Document): string {
  const names = (['letter', 'findings', 'overview', 'ledgers'] as const).map(
    name => `<label><input type="radio" name="view" value="${name}"${name === 'findings' ? ' checked' : ''}><span>${say(name === 'letter' ? 'text' : name)}</span></label>`
  )
  return `<a class="skip" href="#side">${say('toFindings')}</a>
<header class="top" data-letter="${escape(letter)}" data-hash="${escape(source.text_sha256)}">
<div class="name"><h1><a class="back" href="../../index.html">${say('dataset')}</a> ${escape(letter)}</h1>${header.title ? `<p lang="nl" class="keep">${escape(header.title)}</p>` : ''}</div>
<fieldset class="choice" id="views" hidden><legend class="hidden">${say('views')}</legend>${names.join('')}</fieldset>
${languageChoice()}
</header>`
}
