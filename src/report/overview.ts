import type {Document} from '../schema/letter.ts'
import {amountBars} from './bars.ts'
import type {Finding} from './findings.ts'
import {escape} from './html.ts'
import {say, type texts} from './texts.ts'
import {timeline} from './timeline.ts'

/** The letter at a glance: its head, its headings, its dates on a line and its amounts as bars. */
export function overview(document: Document, findings: readonly Finding[]): string {
  const dates = timeline(findings, document.header.date)
  const amounts = amountBars(findings)
  return `${about(document)}${contents(document)}
<section aria-labelledby="timeline-title"><h3 id="timeline-title">${say('timeline')}</h3>
${dates ? `<p class="quiet">${say('timelineNote')}</p>\n${dates}` : `<p class="quiet">${say('noDates')}</p>`}</section>
<section aria-labelledby="amounts-title"><h3 id="amounts-title">${say('amounts')}</h3>
${amounts ? `<p class="quiet">${say('amountsNote')}</p>\n${amounts}` : `<p class="quiet">${say('noAmounts')}</p>`}</section>
`
}

/* --- internal --- */

function about({header, signatories, source}: Document): string {
  const dossiers = header.dossiers.map(({number, suffix, title, from}) =>
    `<span lang="nl" class="keep">${escape([`${number}${suffix ? `-${suffix}` : ''}`, title].filter(Boolean).join(' '))}</span>${from ? ` <small>(${say('fileName')})</small>` : ''}`
  )
  const rows: [name: keyof typeof texts, parts: string[]][] = [
    ['dossier', dossiers],
    ['number', letterTexts(header.number)],
    ['title', letterTexts(header.title)],
    ['date', letterTexts(header.date)],
    ['senders', letterTexts(...header.senders)],
    ['onBehalfOf', letterTexts(...header.onBehalfOf)],
    ['addressee', letterTexts(header.addressee)],
    ['signatories', letterTexts(...signatories.map(({role, name}) => [name, role].filter(Boolean).join(', ')))],
    ['file', letterTexts(source.file)]
  ]
  const filled = rows.filter(([, parts]) => parts.length > 0).map(([name, parts]) => `<div><dt>${say(name)}</dt><dd>${parts.join('<br>')}</dd></div>`)
  return `<section aria-labelledby="about-title"><h3 id="about-title">${say('about')}</h3><dl class="about">${filled.join('\n')}</dl></section>`
}

function letterTexts(...texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap(text => (text ? [`<span lang="nl" class="keep">${escape(text)}</span>`] : []))
}

function contents({sections}: Document): string {
  if (sections.length === 0) return ''
  const items = sections.map(({heading, level, line}) => `<li class="level-${Math.min(level, 4)}"><a href="#L${line}" lang="nl" class="keep">${escape(heading)}</a></li>`)
  return `
<section aria-labelledby="contents-title"><h3 id="contents-title">${say('contents')}</h3><ol class="contents">${items.join('')}</ol></section>`
}
