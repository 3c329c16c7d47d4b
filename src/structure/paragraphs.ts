import {closing, salutation} from '../language/letterhead.ts'
import {endsInAbbreviation} from '../language/sentences.ts'
import {splitBlock, type Draft, type DraftBlock, type Row} from './draft.ts'
import {hasRoom, markWidth, measureOf, measureOfBlock, placesOnLines, type Measure} from './measure.ts'
import {withoutMarker} from './notes/printed-markers.ts'

/**
 * Parts paragraphs that a tool prints without blank lines between. A line that ends a sentence, below which a capital
 * begins a word that would still have fitted, ends its paragraph:
 *
 *     de sluis wordt gekeurd en zo nodig hersteld.                     ends here
 *     Het waterschap laat mijn ministerie elk kwartaal weten …         «Het» had room above
 *
 * A number in brackets that begins a line begins a paragraph, where another such line goes before or follows: the
 * notes of a questioner, typed below the text.
 *
 *     [1] De Sluiswachter, 1 juli 2021
 *     [2] Kamerstuk 98 765, nr. 4
 */
export function paragraphs(draft: Draft): void {
  if (draft.dialect.name === 'flow') return
  const paper = measureOf(draft)
  draft.blocks = draft.blocks.flatMap(block => (block.role === 'paragraph' || (block.role === 'list-item' && !block.isOwn) ? parted(block, measureOfBlock(block, paper)) : [block]))
}

/** What a questioner typed as a note below the text: `[1] De Sluiswachter, 1 juli 2021`. */
export const TYPED_NOTE = /^\[\d{1,3}\] \S/u

/** A salutation or a closing has its line for itself. */
export function isGreeting({text}: Row): boolean {
  return salutation.test(text) || closing.test(text)
}

/* --- internal --- */

const SENTENCE_END = /[.?!:][»”"’')]{0,2}$/u
/** What stands below an item of a list, behind its end, is no part of it. */
function parted(block: DraftBlock, measure: Measure): DraftBlock[] {
  const {rows} = block
  const mark = markWidth(rows[0]!)
  const places = placesOnLines(rows, measure)
  const isNotes = rows.filter(row => TYPED_NOTE.test(row.text)).length > 1
  const begins = (row: Row, at: number): boolean => {
    const above = rows[at - 1]
    if (!above) return false
    if (isGreeting(above) || isGreeting(row) || (isNotes && TYPED_NOTE.test(row.text))) return true
    return places[at]!.start === 0 && hasRoom(mark + places[at - 1]!.end, row, measure) && beginsSentence(row) && endsSentence(above)
  }
  return splitBlock(block, rows.flatMap((row, at) => (begins(row, at) ? [at] : []))).map((part, at) => (at > 0 && part.role === 'list-item' ? {...part, role: 'paragraph'} : part))
}

function beginsSentence({text}: Row): boolean {
  return /^[«“"‘(]?\p{Lu}/u.test(text)
}

function endsSentence({text}: Row): boolean {
  const unmarked = withoutMarker(text)
  return SENTENCE_END.test(unmarked) && !endsInAbbreviation(unmarked)
}
