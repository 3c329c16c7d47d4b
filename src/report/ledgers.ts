import type {Document} from '../schema/letter.ts'
import {groupBy} from '../lists.ts'
import {codePoints, placesOf} from '../trace/index.ts'
import {escape} from './html.ts'
import {say} from './texts.ts'

/** Both ledgers: who owns the characters, and what explains the numbers; what is unexplained comes first. */
export function ledgers(document: Document, source: string): string {
  return `${characters(document)}${numerals(document, source)}`
}

/* --- internal --- */

function characters({ledger}: Document): string {
  const rows = ledger.owners.map(
    ({owner, characters}) => `<tr><th scope="row" lang="en" class="keep">${escape(owner)}</th><td>${characters}</td></tr>`
  )
  return `<section aria-labelledby="character-ledger"><h3 id="character-ledger">${say('characterLedger')} <span class="${ledger.closed ? 'closed' : 'open'}">${say(ledger.closed ? 'closed' : 'notClosed')}</span></h3>
<p class="quiet">${say('characterLedgerNote')}</p>
<table><thead><tr><th scope="col">${say('owner')}</th><th scope="col">${say('characters')}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
<tfoot><tr><th scope="row">${say('total')}</th><td>${ledger.characters}</td></tr></tfoot></table></section>
`
}

function numerals({numerals}: Document, source: string): string {
  const points = codePoints(source)
  const places = placesOf(source)
  const byClass = groupBy(numerals.map((numeral, index) => ({numeral, index})), ({numeral}) => numeral.class)
  // the class that should be empty comes first, and is shown when it is
  const classes = new Map([['unexplained', []], ...byClass.entries()]).set('unexplained', byClass.get('unexplained') ?? [])
  const unexplained = classes.get('unexplained')!.length
  const rows = [...classes].map(([name, members]) => {
    const links = members.map(({numeral: {text, start, mention}, index}) => {
      const to = mention ?? (name === 'unexplained' ? `numeral-${index + 1}` : `L${places.line(points.offset(start))}`)
      return `<a href="#${escape(to)}">${escape(text)}</a>`
    })
    return `<tr><th scope="row" lang="en" class="keep">${escape(name)}</th><td>${members.length}</td><td class="numerals">${links.join(' ')}</td></tr>`
  })
  return `<section aria-labelledby="numeral-ledger"><h3 id="numeral-ledger">${say('numeralLedger')} <span class="${unexplained === 0 ? 'closed' : 'open'}">${say(unexplained === 0 ? 'closed' : 'notClosed')}</span></h3>
<p class="quiet">${say('numeralLedgerNote')}</p>
<table><thead><tr><th scope="col">${say('explainedBy')}</th><th scope="col">${say('total')}</th><th scope="col">${say('numbers')}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
<tfoot><tr><th scope="row">${say('total')}</th><td>${numerals.length}</td><td></td></tr></tfoot></table></section>
`
}
