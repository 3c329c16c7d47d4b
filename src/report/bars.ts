import {groupBy} from '../lists.ts'
import type {Finding} from './findings.ts'
import {escape} from './html.ts'
import {say} from './texts.ts'

const ROW = 26
/** More bars than this tell nobody anything. */
const MOST = 20
/** Where bars begin and how long the longest is, in percent: what the letter says stands before, nothing after. */
const FROM = 38
const LENGTH = 61

interface Bar {
  finding: Finding
  low: number
  high: number
}

/** The amounts of the letter as bars in inline SVG, a group a currency, largest first. A range fades from its least to its most. */
export function amountBars(findings: readonly Finding[]): string {
  const bars: (Bar & {currency: string})[] = []
  for (const finding of findings) {
    if (finding.mention?.kind !== 'amount') continue
    const {value, value_min, value_max, currency = ''} = finding.mention.value as Record<string, string | undefined>
    // for drawing only: no value is ever computed from these
    const low = Number(value ?? value_min ?? value_max)
    const high = Number(value ?? value_max ?? value_min)
    if (!Number.isFinite(low) || !Number.isFinite(high)) continue
    bars.push({currency, finding, low, high})
  }
  return [...groupBy(bars, ({currency}) => currency)].map(([currency, own]) => group(currency, own)).join('')
}

/* --- internal --- */

function group(currency: string, all: readonly Bar[]): string {
  const bars = [...all].sort((a, b) => b.high - a.high).slice(0, MOST)
  const most = Math.max(...bars.map(({high}) => Math.abs(high))) || 1
  const percent = (value: number): string => `${((Math.abs(value) / most) * LENGTH).toFixed(2)}%`
  const rows = bars.map(({finding, low, high}, index) => {
    const y = index * ROW
    return (
      `<a href="#${escape(finding.id)}" tabindex="-1" class="${finding.kind?.className ?? ''}"><text x="${FROM - 1.5}%" y="${y + 17}">${escape(shorten(finding.mention!.text))}</text>` +
      (high > low ? `<rect class="range" x="${FROM}%" y="${y + 6}" width="${percent(high)}" height="14" rx="2"/>` : '') +
      `<rect x="${FROM}%" y="${y + 6}" width="${percent(low)}" height="14" rx="2"/>` +
      `<title>${escape(`${finding.id}: ${low === high ? low : `${low} – ${high}`} ${currency}`)}</title></a>`
    )
  })
  const left = all.length - bars.length
  return `<h4 id="bars-${escape(currency)}">${currency ? escape(currency) : say('noCurrency')}</h4>
<svg class="bars" role="group" aria-labelledby="bars-${escape(currency)}" width="100%" height="${bars.length * ROW}"><line class="axis" x1="${FROM}%" x2="${FROM}%" y1="0" y2="${bars.length * ROW}"/>${rows.join('')}</svg>
${left > 0 ? `<p class="quiet">${left} ${say('more')}</p>` : ''}`
}

function shorten(text: string): string {
  return text.length > 26 ? `${text.slice(0, 25)}…` : text
}
