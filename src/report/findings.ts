import type {Numeral, Message} from '../schema/document.ts'
import type {Document, Mention} from '../schema/letter.ts'
import {codePoints, placesOf, type Span} from '../trace/index.ts'
import {firstFrom} from '../trace/sorted.ts'
import type {Kind} from './kinds.ts'
import type {Mark} from './segments.ts'

/** Something that a reader is to look at: a mention, a number that nothing explains, or a message that concerns neither. */
export interface Finding extends Mark {
  /** Names it in the address: `amount-3`, `numeral-12`, `message-2`. */
  id: string
  /** UTF-16 ranges of the source; none for a message about the letter as a whole. */
  spans: readonly Span[]
  /** Code points, as in every file. */
  start: number | undefined
  end: number | undefined
  line: number | undefined
  mention?: Mention
  kind?: Kind | undefined
  numeral?: Numeral
  /** What was said about it. */
  messages: Message[]
  doubtful: boolean
}

/** The findings of a letter, doubts first, each part in reading order. */
export function findingsOf(document: Document, source: string, kinds: readonly Kind[]): {doubts: Finding[]; others: Finding[]} {
  const points = codePoints(source)
  const places = placesOf(source)
  const utf16 = ([start, end]: readonly [number, number]): Span => [points.offset(start), points.offset(end)]
  const byName = new Map(kinds.map(kind => [kind.name, kind]))

  const mentions = document.mentions.map((mention): Finding => {
    const {id, start, end, line, spans, basis} = mention
    return {id, start, end, line, mention, kind: byName.get(mention.kind), spans: spans.map(utf16), messages: [], doubtful: basis === 'ambiguous'}
  })
  const numerals = document.numerals.flatMap((numeral, index): Finding[] => {
    if (numeral.class !== 'unexplained') return []
    const {start, end} = numeral
    const span = utf16([start, end])
    return [{id: `numeral-${index + 1}`, start, end, line: places.line(span[0]), numeral, spans: [span], messages: [], doubtful: true}]
  })
  const said = new Set(numerals.map(({start}) => start))
  const narrowest = narrowestOf(mentions)
  const messages = document.messages.flatMap((message, index): Finding[] => {
    const {start, end, line} = message
    // the number itself is a finding already
    if (message.ruleId === 'unexplained-number' && said.has(start)) return []
    const about = narrowest(start, end)
    if (about) {
      about.messages.push(message)
      about.doubtful = true
      return []
    }
    const spans = start === undefined || end === undefined ? [] : [utf16([start, end])]
    return [{id: `message-${index + 1}`, start, end, line, spans, messages: [message], doubtful: true}]
  })
  const doubts = [...mentions.filter(({doubtful}) => doubtful), ...numerals, ...messages]
  doubts.sort((a, b) => (a.start ?? -1) - (b.start ?? -1))
  return {doubts, others: mentions.filter(({doubtful}) => !doubtful)}
}

/* --- internal --- */

/** Finds the shortest mention that a range lies within: the one that was said something of. */
function narrowestOf(mentions: readonly Finding[]): (start: number | undefined, end: number | undefined) => Finding | undefined {
  // by their start, so that only those near the range are looked at
  const sorted = [...mentions].sort((a, b) => a.start! - b.start!)
  const longest = sorted.reduce((most, {start, end}) => Math.max(most, end! - start!), 0)
  return (start, end) => {
    if (start === undefined || end === undefined) return undefined
    let best: Finding | undefined
    for (let index = firstFrom(sorted.length, at => sorted[at]!.start! < end - longest); index < sorted.length && sorted[index]!.start! <= start; index++) {
      const finding = sorted[index]!
      if (finding.end! >= end && (!best || finding.end! - finding.start! < best.end! - best.start!)) best = finding
    }
    return best
  }
}
