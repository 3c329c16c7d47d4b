import type {Extractor} from './define-extractor.ts'

/** The list of extractors. Its order is the order in which kinds claim text: see `yieldsTo`. */
export const extractors: readonly Extractor[] = []
