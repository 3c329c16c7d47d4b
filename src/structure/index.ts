import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {LetterTree} from '../parse/index.ts'
import type {Piece, Places} from '../trace/index.ts'
import {annexes} from './annexes.ts'
import {contents} from './contents.ts'
import {draftOf} from './draft.ts'
import {footnoteZones} from './footnote-zones.ts'
import {furniture} from './furniture.ts'
import {headBlocks} from './head/blocks.ts'
import {headingLevels} from './heading-levels.ts'
import {headings} from './headings.ts'
import {labelBlocks} from './label-blocks.ts'
import {letterhead} from './letterhead.ts'
import {lists} from './lists.ts'
import {markerLines} from './marker-lines.ts'
import {motions} from './motions.ts'
import {pageEdges} from './page-edges.ts'
import {paragraphs} from './paragraphs.ts'
import {questions} from './questions.ts'
import {signatures} from './signatures.ts'
import {stitch} from './stitch.ts'
import {tables} from './tables/index.ts'
import {toMdast} from './to-mdast.ts'
import {wordForms} from './word-forms.ts'

export interface Structured {
  tree: Root
  /** Characters that no node owns, each with its reason. */
  dropped: Piece[]
  pages: number[]
}

/** The lossless tree → mdast, one transformer after another, in this order. */
export function structure(tree: LetterTree, raw: string, file: VFile, places: Places): Structured {
  const draft = draftOf(tree, raw, file, places)
  letterhead(draft)
  furniture(draft)
  pageEdges(draft)
  headBlocks(draft)
  contents(draft)
  questions(draft)
  markerLines(draft)
  labelBlocks(draft)
  tables(draft)
  footnoteZones(draft)
  motions(draft)
  signatures(draft)
  annexes(draft)
  headings(draft)
  headingLevels(draft)
  lists(draft)
  paragraphs(draft)
  stitch(draft)
  return {tree: toMdast(draft, wordForms(draft)), dropped: draft.dropped, pages: draft.pages}
}
