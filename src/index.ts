/** Public API: re-exports only. */
export {convert, process, understand, type Options, type Origin} from './convert.ts'
export {letterExtract, letterParse, letterStructure, toDocument, toMarkdown} from './plugins.ts'

export {parse, print, type LetterTree} from './parse/index.ts'
export {structure} from './structure/index.ts'
export {parseMarkdown} from './read/markdown.ts'

export {extractors} from './extract/index.ts'
export {defineExtractor, pattern, type Example, type Extractor, type Rule} from './extract/define-extractor.ts'
export {run} from './extract/engine/run.ts'

export {jsonSchema, letterSchema, type Document, type Mention} from './schema/letter.ts'
export {Trace, codePoints, type Piece, type Span} from './trace/index.ts'
export type {Basis, Doubt, Found, Letter, LetterContext, Role, Unit} from './types.ts'
