import type {Inferred} from '../types.ts'
import type {Message} from '../schema/document.ts'
import type {Finding} from './findings.ts'
import {escape} from './html.ts'
import {say} from './texts.ts'
import {cellsOf, printCell, summaryOf} from './values.ts'

/** The findings as a list: what the letter says, what it comes to, where it stands and which rule read it. */
export function findingList({doubts, others}: {doubts: readonly Finding[]; others: readonly Finding[]}): string {
  return `<h2 class="list-head">${say('doubts')} <span class="count">${doubts.length}</span></h2>
${doubts.length > 0 ? list(doubts) : `<p class="quiet">${say('noDoubts')}</p>`}
<h2 class="list-head">${say('readingOrder')} <span class="count">${others.length}</span></h2>
${others.length > 0 ? list(others) : `<p class="quiet">${say('nothing')}</p>`}
`
}

/* --- internal --- */

function list(findings: readonly Finding[]): string {
  let items = ''
  for (const finding of findings) items += item(finding)
  return `<ol class="findings">\n${items}</ol>`
}

function item(finding: Finding): string {
  const {id, kind, mention, numeral, messages} = finding
  const text = mention?.text ?? numeral?.text ?? messages[0]?.actual
  return (
    `<li class="${classesOf(finding)}" id="${escape(id)}" tabindex="-1"${mention ? dataOf(finding) : ''}>` +
    `<span class="sign" aria-hidden="true">${escape(kind?.sign ?? '?')}</span>` +
    `<div class="said">${text === undefined ? '' : `<q lang="nl" class="keep">${escape(text)}</q>`}</div>` +
    placeOf(finding) +
    (mention ? valueOf(finding) : '') +
    (mention?.inferred ? inferredOf(mention.inferred) : '') +
    (mention?.alternatives ? `<p class="why">${mention.alternatives.map(value => escape(summaryOf({...mention, value}, kind))).join(` ${say('or')} `)}</p>` : '') +
    (numeral ? `<p class="why">${say('unexplainedNumber')}</p>` : '') +
    messages.map(messageOf).join('') +
    `<p class="meta"><a class="id" href="#${escape(id)}">${escape(id)}</a>${mention ? ` <code>${escape(mention.rule)}</code>` : ''}` +
    `${mention && mention.basis !== 'stated' ? ` <span class="basis">${say(mention.basis)}</span>` : ''}</p>` +
    '</li>\n'
  )
}

function classesOf({kind, mention, numeral, doubtful}: Finding): string {
  return [
    'finding',
    kind?.className ?? 'no-kind',
    ...(doubtful ? ['doubt'] : []),
    ...(mention?.footnote ? ['in-note'] : []),
    ...(mention?.basis === 'inferred' ? ['inferred'] : []),
    ...(numeral ? ['unexplained'] : [])
  ].join(' ')
}

/** What a verdict repeats: it is read from here by the page's script. */
function dataOf({mention, start, end}: Finding): string {
  const {kind, value} = mention!
  return ` data-kind="${escape(kind)}" data-start="${start}" data-end="${end}" data-value="${escape(JSON.stringify(value))}"`
}

function placeOf({id, line, mention, spans}: Finding): string {
  if (line === undefined) return '<span></span>'
  const where = [
    `${say('line')} ${line}`,
    ...(mention?.page ? [`${say('page')} ${mention.page}`] : []),
    ...(mention?.footnote ? [`${say('footnote')} ${escape(mention.footnote.replace('footnote-', ''))}`] : [])
  ].join(', ')
  return `<a class="place" href="#${spans.length > 0 ? `t:${escape(id)}` : `L${line}`}">${where}</a>`
}

function valueOf({mention, kind}: Finding): string {
  const pairs = cellsOf(mention!.value, kind).map(([name, cell]) => `<div><dt>${escape(name)}</dt><dd>${printCell(name, cell)}</dd></div>`)
  return `<dl class="value">${pairs.join('')}</dl>`
}

function inferredOf(inferred: Inferred): string {
  const parts = Object.entries(inferred).map(
    ([name, {value, from, cue}]) => `${escape(name)} <b>${escape(value)}</b> ${say('from')} ${escape(from)}${cue ? ` (${escape(cue)})` : ''}`
  )
  return `<p class="why">${parts.join('; ')}</p>`
}

function messageOf({ruleId, reason, expected}: Message): string {
  return `<p class="why"><span lang="en" class="keep">${escape(reason)}</span>${expected?.length ? ` → ${escape(expected.join(', '))}` : ''} <code>${escape(ruleId)}</code></p>`
}
