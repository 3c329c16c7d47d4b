import {meetingHeld} from '../../language/paper-types.ts'
import {questionLine} from '../../language/questions.ts'
import type {Header} from '../../schema/document.ts'
import type {IsoDate, Unit} from '../../types.ts'
import {DAY, isoOf} from './lines.ts'

/**
 * The day of the meeting that a report is of, as its first paragraphs say: what was said there counts from that day, not
 * from the one on which the report was adopted.
 *
 *     Vastgesteld 14 februari 2023
 *     De vaste commissie voor Dijken heeft op 26 januari 2023 overleg gevoerd met …      2023-01-26
 */
export function meetingDay({documentType}: Header, units: readonly Unit[]): IsoDate | undefined {
  if (documentType !== 'verslag') return undefined
  const opening = units.filter(({role}) => role === 'paragraph').slice(0, OPENING)
  for (const {text} of opening) {
    const day = HELD.exec(text.slice(0, LONGEST))?.groups!['day']
    if (day !== undefined) return isoOf(day)
  }
  return undefined
}

/**
 * Marks what was asked before it was answered with its day: the title of written questions, and each of them.
 *
 *     Vragen van het lid Klink over dijken (ingezonden 13 november 2015)      2015-11-13
 *     Antwoord van de Minister … (ontvangen 26 januari 2016)
 *     Vraag 1      2015-11-13
 *     Antwoord 1
 */
export function withAskedDays(units: Unit[]): Unit[] {
  const day = units.flatMap(({role, text}) => (role === 'title' ? (SENT.exec(text.slice(0, LONGEST))?.groups!['day'] ?? []) : []))[0]
  if (day === undefined) return units
  const asked = isoOf(day)
  let isAsking = false
  return units.map(unit => {
    if (unit.role === 'heading' && questionLine.test(unit.text)) isAsking = unit.text.startsWith('Vra')
    return unit.role === 'title' || (isAsking && unit.footnote === undefined) ? {...unit, asked} : unit
  })
}

/* --- internal --- */

const SENT = new RegExp(`\\(ingezonden (?<day>${DAY})\\)`, 'iu')

/** So many paragraphs open a report, and so much of each. */
const OPENING = 4
const LONGEST = 600
const HELD = new RegExp(`(?<!\\p{L})(?:heeft|hebben) op (?<day>${DAY})(?!\\d)[^.;:]{0,120}? ${meetingHeld}(?!\\p{L})`, 'iu')
