import type {Nodes} from 'mdast'
import {claimsOf, type Claim} from '../trace/index.ts'
import type {Letter} from '../types.ts'

/**
 * Who owns each character of raw: the block that it reads in, or the reason for which it was dropped. Together they
 * close the character ledger.
 */
export function characterClaims(letter: Pick<Letter, 'tree' | 'dropped'>): Claim[] {
  const claims = claimsOf(letter.dropped, 'dropped')
  const walk = (node: Nodes, owner: string): void => {
    const pieces = node.data?.pieces
    if (pieces) for (const claim of claimsOf(pieces, node.type === 'footnoteReference' ? 'footnote marker' : owner)) claims.push(claim)
    if ('children' in node) for (const child of node.children) walk(child, node.data?.role ?? owner)
  }
  walk(letter.tree, 'text')
  return claims
}
