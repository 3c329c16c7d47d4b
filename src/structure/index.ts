import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {LetterTree} from '../parse/index.ts'
import type {Piece, Places} from '../trace/index.ts'
import {annexes} from './annexes.ts'
import {draftOf} from './draft.ts'
import {headBlocks} from './head/blocks.ts'
import {contents} from './headings/contents.ts'
import {headings} from './headings/index.ts'
import {headingLevels} from './headings/levels.ts'
import {questions} from './headings/questions.ts'
import {stitch} from './joins/stitch.ts'
import {wordForms} from './joins/word-forms.ts'
import {lists} from './lists/index.ts'
import {motions} from './motions.ts'
import {labelBlocks} from './notes/label-blocks.ts'
import {markerLines} from './notes/marker-lines.ts'
import {footnoteZones} from './notes/zones.ts'
import {pageEdges} from './page/edges.ts'
import {furniture} from './page/furniture.ts'
import {letterhead} from './page/letterhead.ts'
import {paragraphs} from './paragraphs.ts'
import {signatures} from './signatures/index.ts'
import {tables} from './tables/index.ts'
import {toMdast} from './to-mdast.ts'

export interface Structured {
  tree: Root
  /** Characters that no node owns, each with its reason. */
  dropped: Piece[]
  pages: number[]
}

/** The lossless tree → mdast, one transformer after another, in this order; each has a file, or a folder with what it stands on. */
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
