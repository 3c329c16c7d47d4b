export {Trace, reading, type Piece, type Span} from './trace.ts'
export {codePoints, type CodePoints} from './code-points.ts'
export {characterLedger, claimsOf, type CharacterLedger, type Claim} from './ledger.ts'
export {lineStarts, placesOf, type Places} from './places.ts'
