import type {Piece} from './trace.ts'

/** One owner of raw characters: a kind of node, or a reason for having been dropped. */
export interface Claim {
  start: number
  end: number
  owner: string
}

export interface CharacterLedger {
  /** Characters of raw text, in the unit of the offsets given. */
  characters: number
  /** How many characters each owner has, in the order of the owners' names. */
  owners: {owner: string; characters: number}[]
  /** Ranges that nobody owns. */
  gaps: Claim[]
  /** Ranges that two owners claim. */
  overlaps: Claim[]
  /** True when every character has exactly one owner. */
  closed: boolean
}

/**
 * The character ledger: proves that a list of claims covers `[0, characters)` once and only once.
 */
export function characterLedger(characters: number, claims: readonly Claim[]): CharacterLedger {
  const sorted = claims.filter(claim => claim.start < claim.end).sort((a, b) => a.start - b.start || a.end - b.end)
  const totals = new Map<string, number>()
  const gaps: Claim[] = []
  const overlaps: Claim[] = []
  let at = 0
  for (const claim of sorted) {
    if (claim.start > at) gaps.push({start: at, end: claim.start, owner: 'nobody'})
    if (claim.start < at) overlaps.push({start: claim.start, end: Math.min(at, claim.end), owner: claim.owner})
    totals.set(claim.owner, (totals.get(claim.owner) ?? 0) + claim.end - claim.start)
    at = Math.max(at, claim.end)
  }
  if (at < characters) gaps.push({start: at, end: characters, owner: 'nobody'})
  const owners = [...totals].map(([owner, count]) => ({owner, characters: count}))
  owners.sort((a, b) => (a.owner < b.owner ? -1 : 1))
  return {characters, owners, gaps, overlaps, closed: gaps.length === 0 && overlaps.length === 0 && at === characters}
}

/** The claims of a node's pieces: verbatim and replaced text is the node's, what reads as nothing is its reason's. */
export function claimsOf(pieces: readonly Piece[], owner: string): Claim[] {
  return pieces.map(([start, end, text, reason]) => ({start, end, owner: text === '' ? `dropped: ${reason}` : owner}))
}
