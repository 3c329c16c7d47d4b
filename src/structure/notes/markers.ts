import {greatest} from '../../lists.ts'
import {countBelow, countUpTo} from '../../trace/sorted.ts'
import type {DraftNote} from '../draft.ts'
import {candidatesIn, type Candidate, type MarkerText} from './marker-candidates.ts'
import {isInBrackets, LAST_RESORT, LIKELY} from './marker-strength.ts'
import {isSign} from './printed-markers.ts'

/** Where a footnote's marker stands: in which body block, at which clean offset. */
export interface Marker {
  label: string
  block: number
  at: number
  length: number
}

/**
 * Finds the marker of each note: the number due, on the page of its note, behind the marker before it, glued to a
 * letter or closing mark, and not followed by a letter or digit.
 *
 *     de heldere oproep van uw Kamer.4 De noodzaak      marker 4
 *     op 9 mei 20231 heb ik                             marker 1, fused with a year
 *     d.d. 23 december 2022.21                          marker 21
 *     het rapport «Droge voeten», 4 waarin              marker 4, if no better one stands
 *     Zie Kamerstuk 36 045, nr. 12.4 De minister        marker 4, if no better one stands
 *     verzonden.* Dit is        de bijlage.a)           markers * and a
 *     G7, CO2, m2, nr.3, 2.023, paragraaf 3.4 De        none
 *
 * A note whose marker is not found is left without one; the caller says so.
 */
export function footnoteMarkers(texts: readonly MarkerText[], notes: readonly DraftNote[], pages: readonly number[]): Map<DraftNote, Marker> {
  const byMark = new Map([...candidatesIn(texts, new Set(notes.map(({mark}) => mark)))].map(([mark, found]) => {
    const list = found.sort((a, b) => a.raw - b.raw)
    return [mark, {list, raws: list.map(({raw}) => raw)}]
  }))
  const found = new Map<DraftNote, Marker>()
  // notes with a sign stand among the numbered ones as they please
  const after = {sign: -1, number: -1}
  notes.forEach((note, index) => {
    const [begin, end] = pages.length > 0 ? [pages[note.page - 1]!, pages[note.page] ?? Infinity] : [0, Infinity]
    const kind = isSign(note.mark) ? 'sign' : 'number'
    // a page that counts anew has the marks of all others: only its own are looked at
    const {list = [], raws = []} = byMark.get(note.mark) ?? {}
    const possible = list.slice(countUpTo(raws, Math.max(after[kind], begin - 1)), countBelow(raws, end))
    const next = notes[index + 1]
    const followers = next && byMark.get(next.mark)
    const likely = followers?.list.find(({raw, strength}) => raw > after[kind] && strength >= LIKELY)?.raw
    const isBetween = (index === 0 || found.has(notes[index - 1]!)) && (next === undefined || likely !== undefined)
    const best = choose(possible, followers?.raws.at(-1), isBetween ? (likely ?? Infinity) : undefined)
    if (!best) return
    after[kind] = best.raw
    const text = texts[best.block]!.trace.value
    const behind = best.at + note.mark.length
    // a questioner types «bericht 1)»
    const isTyped = kind === 'number' && text[behind] === ')' && !isInBrackets(text, best.at)
    found.set(note, {label: note.label, block: best.block, at: best.at, length: note.mark.length + (isTyped ? 1 : 0)})
  })
  return found
}

/* --- internal --- */

/**
 * The strongest candidate; of equals the first that still leaves room for the next note's, the last of which stands at
 * `last`. A last resort must be the only one between the markers of its neighbours, the next of which likely stands at `likely`.
 */
function choose(possible: readonly Candidate[], last: number | undefined, likely: number | undefined): Candidate | undefined {
  const top = greatest(possible, ({strength}) => strength)
  const best = possible.filter(candidate => candidate.strength === top)
  if (top === LAST_RESORT) {
    const before = best.filter(({raw}) => likely !== undefined && raw < likely)
    return before.length === 1 ? before[0] : undefined
  }
  return best.find(({raw}) => last === undefined || raw < last) ?? best[0]
}
