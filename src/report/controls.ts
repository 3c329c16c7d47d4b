import type {Finding} from './findings.ts'
import {escape} from './html.ts'
import type {Kind} from './kinds.ts'
import {both, say, type texts} from './texts.ts'

/** What makes a list shorter. All but the last work without script. */
export function filters(kinds: readonly Kind[], findings: readonly Finding[]): string {
  const byKind = kinds.flatMap(kind => {
    const count = findings.filter(finding => finding.kind === kind).length
    return count === 0 ? [] : [filter(`only only-${kind.className}`, both(kind.label), count, kind)]
  })
  const byState = states.flatMap(([name, label, holds]) => {
    const count = findings.filter(holds).length
    return count === 0 ? [] : [filter(`state state-${name}`, say(label), count)]
  })
  return `<fieldset class="filters"><legend>${say('filter')}</legend>
${[...byKind, ...byState].join('\n')}
<label class="filter needs-script" hidden><input type="checkbox" class="state state-unjudged"><span>${say('unjudged')}</span></label>
</fieldset>
`
}

/** Search, verdicts and help: hidden until the script shows them. */
export function tools(mentions: number): string {
  return `<div class="tools needs-script" hidden>
<div><label class="search"><span>${say('search')} <kbd>/</kbd></span><input type="search" id="search" autocomplete="off" spellcheck="false"></label>
<button type="button" id="help-open">${say('help')} <kbd>?</kbd></button></div>
<div><p class="judged"><output id="judged">0</output> / ${mentions} ${say('judged')}</p>
<button type="button" id="miss">${say('markMissed')} <kbd>m</kbd></button>
<button type="button" id="save">${say('download')}</button>
<label class="button"><input type="file" id="load" accept=".jsonl" class="hidden"><span>${say('open')}</span></label></div>
<p class="status" role="status" id="status"><span id="select-first" hidden>${say('selectFirst')}</span></p>
</div>
<template id="verdict"><span class="verdict"><button type="button" data-verdict="right" aria-pressed="false"><span aria-hidden="true">✓</span> ${say('right')}</button><button type="button" data-verdict="wrong" aria-pressed="false"><span aria-hidden="true">✗</span> ${say('wrong')}</button></span></template>
`
}

/** Where the script puts what the reader found missing. */
export function missedList(): string {
  return `<div id="missed-list" hidden><h2 class="list-head">${say('missed')}</h2><ol></ol></div>
<template id="missed-item"><li><span class="missed-kind"></span> <q lang="nl" class="keep"></q> <button type="button">${say('remove')}</button></li></template>
`
}

/** What is missed, and its value as far as the reader cares to give it. */
export function missedDialog(kinds: readonly Kind[]): string {
  const options = kinds.map(({name, label, sign}) => `<option value="${escape(name)}">${escape(`${sign} ${label.nl} / ${label.en}`)}</option>`)
  const fields = kinds.map(
    ({name, fields}) =>
      `<fieldset class="value-fields" data-kind="${escape(name)}"><legend>${say('whatValue')}</legend>${fields.map(field => `<label><span>${escape(field.replace('*', ''))}</span><input data-field="${escape(field)}" autocomplete="off" spellcheck="false"></label>`).join('')}</fieldset>`
  )
  return `<dialog id="missed" aria-labelledby="missed-title"><form method="dialog"><h2 id="missed-title">${say('missed')}</h2>
<blockquote id="missed-text" lang="nl" class="keep"></blockquote>
<label class="kind-field"><span>${say('whatKind')}</span><select id="missed-kind">${options.join('')}</select></label>
${fields.join('\n')}
<p class="actions"><button type="submit" value="add" class="main">${say('add')}</button><button type="submit" value="cancel" formnovalidate>${say('cancel')}</button></p></form></dialog>
`
}

export function helpDialog(): string {
  const keys = shortcuts.map(([key, name]) => `<div><dt><kbd>${key}</kbd></dt><dd>${say(name)}</dd></div>`)
  return `<dialog id="help" aria-labelledby="help-title"><form method="dialog"><h2 id="help-title">${say('help')}</h2>
<dl class="keys">${keys.join('')}</dl>
<label><input type="checkbox" id="keys-on" checked> <span>${say('keysOn')}</span></label>
<p class="actions"><button type="submit" class="main">${say('close')}</button></p></form></dialog>
`
}

/* --- internal --- */

type TextName = keyof typeof texts

const shortcuts: readonly (readonly [key: string, what: TextName])[] = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['y', 'keyRight'],
  ['x', 'keyWrong'],
  ['m', 'keyMissed'],
  ['/', 'keySearch'],
  ['?', 'keyHelp']
]

const states: readonly (readonly [name: string, label: TextName, holds: (finding: Finding) => boolean])[] = [
  ['doubt', 'doubtful', ({doubtful}) => doubtful],
  ['inferred', 'completed', ({mention}) => mention?.basis === 'inferred'],
  ['in-note', 'inFootnotes', ({mention}) => mention?.footnote !== undefined],
  ['unexplained', 'unexplained', ({numeral}) => numeral !== undefined]
]

function filter(className: string, label: string, count: number, kind?: Kind): string {
  const sign = kind ? `<b aria-hidden="true">${escape(kind.sign)}</b> ` : ''
  return `<label class="filter${kind ? ` ${kind.className}` : ''}"><input type="checkbox" class="${className}"><span>${sign}${label} <small>${count}</small></span></label>`
}
