import type {IsoDate} from '../types.ts'
import type {Finding} from './findings.ts'
import {escape} from './html.ts'
import {summaryOf} from './values.ts'

/** One date mention on the time axis, from and to in percent of its width. */
interface Stretch {
  finding: Finding
  from: number
  to: number
  isDay: boolean
}

const LANE = 16
const MOST_LANES = 24
/** The least width of a mark, in percent, so that marks beside each other do not touch. */
const WIDTH = 2.2
/** A year of at least this many percent has room for its name on a narrow screen. */
const ROOMY = 10
/** The height of a line of names. */
const LINE = 14

/**
 * The dates of the letter as inline SVG. Only years in which a date falls have a place on the axis, the wider the more
 * dates they hold; within a year time runs evenly. Empty where no date has bounds.
 */
export function timeline(findings: readonly Finding[], letterDate: IsoDate | undefined): string {
  const dated = findings.flatMap(finding => {
    const {start_date: first, end_date: last} = (finding.mention?.kind === 'date' ? finding.mention.value : {}) as {start_date?: IsoDate; end_date?: IsoDate}
    return first || last ? [{finding, first: (first ?? last)!, last: (last ?? first)!}] : []
  })
  if (dated.length === 0) return ''
  const axis = axisOf([...dated.flatMap(({first, last}) => [first, last]), ...(letterDate ? [letterDate] : [])])
  const stretches = dated.map(({finding, first, last}): Stretch => ({finding, from: axis.at(first), to: axis.at(last), isDay: first === last}))
  const lanes = inLanes(stretches)
  const bottom = 4 + lanes.length * LANE
  const percent = (x: number): string => `${x.toFixed(2)}%`
  const marks = lanes.flatMap((lane, index) =>
    lane.map(({finding, from, to, isDay}) => {
      const y = bottom - (index + 1) * LANE + 3
      const shape = isDay
        ? `<circle cx="${percent(from)}" cy="${y + 5}" r="5"/>`
        : `<rect x="${percent(from)}" y="${y + 1}" width="${percent(Math.max(to - from, 1.4))}" height="8" rx="4"/>`
      return `<a href="#${escape(finding.id)}" tabindex="-1" class="${finding.kind?.className ?? ''}">${shape}<title>${escape(`${finding.mention!.text}: ${summaryOf(finding.mention!, finding.kind)}`)}</title></a>`
    })
  )
  const years = axis.years.map(({name, from, to, afterGap}, index) => {
    // names of narrow years would touch: every second one stands lower
    const y = bottom + 19 + (to - from < ROOMY ? (index % 2) * LINE : 0)
    return (
      `<line class="tick${afterGap ? ' gap' : ''}" x1="${percent(from)}" x2="${percent(from)}" y1="0" y2="${bottom + 6}"/>` +
      (to - from > 4 ? `<text x="${percent((from + to) / 2)}" y="${y}">${name}</text>` : '')
    )
  })
  const here = letterDate ? `<line class="here" x1="${percent(axis.at(letterDate))}" x2="${percent(axis.at(letterDate))}" y1="0" y2="${bottom + 6}"/>` : ''
  return `<svg class="timeline" role="group" aria-labelledby="timeline-title" width="100%" height="${bottom + 26 + LINE}">${years.join('')}${here}<line class="axis" x1="0" x2="100%" y1="${bottom}" y2="${bottom}"/>${marks.join('')}</svg>`
}

/* --- internal --- */

interface Year {
  name: string
  from: number
  to: number
  /** Years without dates lie before it. */
  afterGap: boolean
}

function axisOf(dates: readonly IsoDate[]): {years: Year[]; at(date: IsoDate): number} {
  const counts = new Map<string, number>()
  for (const date of dates) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1)
  const names = [...counts.keys()].sort((a, b) => Number(a) - Number(b))
  const weights = names.map(name => 1 + Math.sqrt(counts.get(name)!))
  // marks at the far ends are whole
  const scale = 96 / weights.reduce((sum, weight) => sum + weight, 0)
  let from = 2
  const years = names.map((name, index): Year => {
    const to = from + weights[index]! * scale
    const year = {name, from, to, afterGap: index > 0 && Number(name) - Number(names[index - 1]) > 1}
    from = to
    return year
  })
  const byName = new Map(years.map(year => [year.name, year]))
  return {
    years,
    at(date) {
      const year = byName.get(yearOf(date))!
      const [month = 1, day = 1] = date.slice(-5).split('-').map(Number)
      return year.from + ((month - 1 + (day - 0.5) / 31) / 12) * (year.to - year.from)
    }
  }
}

function yearOf(date: IsoDate): string {
  return date.slice(0, -6)
}

/** Each mark goes in the lowest lane where it touches none; beyond the last lane they lie over each other. */
function inLanes(stretches: readonly Stretch[]): Stretch[][] {
  const lanes: Stretch[][] = []
  const ends: number[] = []
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const free = ends.findIndex(end => end <= stretch.from)
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1)
    ends[lane] = Math.max(stretch.to + 0.8, stretch.from + WIDTH)
    ;(lanes[lane] ??= []).push(stretch)
  }
  return lanes
}
