import {closing, salutation} from '../language/letterhead.ts'
import {endsInAbbreviation} from '../language/sentences.ts'
import {splitBlock, type Draft, type DraftBlock, type Row} from './draft.ts'
import {withoutMarker} from './footnote-markers.ts'
import {measureOf, type Measure} from './measure.ts'

/**
 * Parts paragraphs that a tool prints without blank lines between. A line that ends a sentence, below which a capital
 * begins a word that would still have fitted, ends its paragraph:
 *
 *     de sluis wordt gekeurd en zo nodig hersteld.                     ends here
 *     Het waterschap laat mijn ministerie elk kwartaal weten …         «Het» had room above
 *
 * Below the last item of a list the same line ends the item, and the list.
 *
 * A number in brackets that begins a line begins a paragraph, where another such line goes before or follows: the
 * notes of a questioner, typed below the text.
 *
 *     [1] De Sluiswachter, 1 juli 2021
 *     [2] Kamerstuk 98 765, nr. 4
 */
export function paragraphs(draft: Draft): void {
  if (draft.dialect.name === 'flow') return
  const measure = {...measureOf(draft.blocks), isEnd: sentenceEnds(draft.blocks)}
  draft.blocks = draft.blocks.flatMap((block, at) => {
    if (block.role === 'paragraph') return parted(block, measure)
    return block.role === 'list-item' && draft.blocks[at + 1]?.role !== 'list-item' ? afterItem(parted(block, measure)) : [block]
  })
}

/* --- internal --- */

/** Letters are not of one width: a line is short when so much of the widest line's characters is left. */
const ROOM = 0.8
/** What lines may differ by their letters' widths, as a share of the widest. */
const MARGIN = 0.05
/** Fewer lines do not show where they break. */
const ENOUGH = 5
const SENTENCE_END = /[.?!][»”"’')]{0,2}$/u
/** A salutation or a closing has its line for itself. */
const isGreeting = ({text}: Row): boolean => salutation.test(text) || closing.test(text)
const TYPED_NOTE = /^\[\d{1,3}\] \S/u

/** What is known of all lines of a paper. */
interface Lines extends Measure {
  /** Whether a row ends a sentence. */
  isEnd: (row: Row) => boolean
}

function parted(block: DraftBlock, {widthOf, tailOf, isEnd}: Lines): DraftBlock[] {
  const least = leastFull(block, widthOf(block), isEnd)
  const isNotes = block.rows.filter(row => TYPED_NOTE.test(row.text)).length > 1
  const starts = (row: Row, above: Row): boolean => isGreeting(above) || isGreeting(row) || (isNotes && TYPED_NOTE.test(row.text)) || (isEnd(above) && hadRoom(tailOf(above), row, least))
  return splitBlock(block, block.rows.flatMap((row, at) => (at > 0 && starts(row, block.rows[at - 1]!) ? [at] : [])))
}

/** The first part of a list's last item is the item, the others are text. */
function afterItem([item, ...rest]: DraftBlock[]): DraftBlock[] {
  return [item!, ...rest.map((part): DraftBlock => ({...part, role: 'paragraph'}))]
}

/**
 * How long a line with the next line's first word is at the least where it was broken for want of room: as the lines
 * that end within a sentence show, else by the widest line.
 */
function leastFull({rows}: DraftBlock, widest: number, isEnd: Lines['isEnd']): number {
  let broken = 0
  let shortest = Infinity
  for (let index = 1; index < rows.length; index++) {
    if (isEnd(rows[index - 1]!)) continue
    broken++
    shortest = Math.min(shortest, withFirstWord(rows[index - 1]!.text.length, rows[index]!))
  }
  return Math.max(widest * ROOM, broken < ENOUGH ? 0 : shortest - widest * MARGIN)
}

function withFirstWord(length: number, next: Row): number {
  const word = next.text.indexOf(' ')
  return length + (word < 0 ? next.text.length : word) + 1
}

/** Whether a row begins a word that still had room behind a line of that length. */
function hadRoom(length: number, next: Row, least: number): boolean {
  return /^[«“"‘(]?\p{Lu}/u.test(next.text) && withFirstWord(length, next) < least
}

/** -raw breaks every line behind a marker that is glued to its sentence: there a short line says nothing. */
function sentenceEnds(blocks: readonly DraftBlock[]): (row: Row) => boolean {
  const isRaw = !blocks.some(({role, rows}) => role === 'paragraph' && rows.some(({text}) => MARKER_WITHIN.test(text)))
  return ({text}) => {
    const unmarked = isRaw ? text.replace(/(?<=[.!?]) \d{1,2}$/, '') : withoutMarker(text)
    return SENTENCE_END.test(unmarked) && !endsInAbbreviation(unmarked)
  }
}

/** `… is waar.1 Daarom …`: a marker behind which its line goes on; shorter words are abbreviations, as in `art.3`. */
const MARKER_WITHIN = /\p{Ll}{4}[.?!][»”"’')]{0,2}\d{1,2} \p{Lu}/u
