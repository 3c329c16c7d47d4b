import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {toDocument as documentOf, type Document} from './compile/document.ts'
import {toMarkdown as markdownOf} from './compile/markdown.ts'
import {understand, type Options} from './convert.ts'
import {parse, type LetterTree} from './parse/index.ts'
import {structure} from './structure/index.ts'
import {placesOf} from './trace/index.ts'
import type {Letter, Piece} from './types.ts'

declare module 'vfile' {
  interface DataMap {
    /** The finished letter, once `letterExtract` has read it. */
    letter: Letter
    /** What the structure knows beside its tree. */
    structured: {dialect: string; dropped: Piece[]; pages: number[]}
  }
}

declare module 'unified' {
  interface CompileResultMap {
    KamerbriefDocument: Document
  }
}

/** Parser: the raw text of a letter → lossless tree (root > page > block > line). */
export const letterParse: Plugin<[], string, LetterTree> = function () {
  this.parser = text => parse(text)
}

/** Transformer: lossless tree → mdast. */
export const letterStructure: Plugin<[], LetterTree, Root> = () => (tree, file) => {
  const raw = String(file)
  const {tree: root, dropped, pages} = structure(tree, raw, file, placesOf(raw))
  file.data.structured = {dialect: tree.dialect.name, dropped, pages}
  return root
}

/** Transformer: finds all that any mdast tree of a letter mentions, ours or that of remark-parse; `file.data.letter`. */
export const letterExtract: Plugin<[Options?], Root> = options => (tree, file) => {
  const name = options?.name ?? file.basename
  file.data.letter = understand(tree, String(file), file, {...options, ...(name !== undefined && {name}), ...file.data.structured})
}

/** Compiler: letter.md. */
export const toMarkdown: Plugin<[], Root, string> = function () {
  this.compiler = (_tree, file) => markdownOf(letterOf(file))
}

/** Compiler: what letter.json holds; the processor's `result`. */
export const toDocument: Plugin<[], Root, Document> = function () {
  this.compiler = (_tree, file) => documentOf(letterOf(file))
}

/* --- internal --- */

/** @throws Error where `letterExtract` has not run. */
function letterOf(file: VFile): Letter {
  if (!file.data.letter) throw new Error('Expected a letter that was read: use letterExtract before this compiler')
  return file.data.letter
}
