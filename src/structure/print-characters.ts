import type {Nodes, Root} from 'mdast'
import {printCharacter, printCharacters} from '../language/print-characters.ts'
import {Trace, type Piece} from '../trace/index.ts'

/**
 * Reads the characters of print in a tree's texts as what they stand for, each still pointing at its own place.
 *
 *     raw     vĳf ofﬁcieren
 *     pieces  [v][ĳ → ij][f of][ﬁ → fi][cieren]
 */
export function readPrintCharacters(tree: Root, raw: string): void {
  if (raw.search(printCharacter) < 0) return
  const walk = (node: Nodes): void => {
    if (node.type === 'text' && node.data?.pieces && node.value.search(printCharacter) >= 0) {
      const trace = Trace.from(raw, node.data.pieces.flatMap(piece => spelled(piece, raw)))
      node.value = trace.value
      node.data = {...node.data, pieces: trace.pieces}
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
}

/* --- internal --- */

function spelled(piece: Piece, raw: string): Piece[] {
  const [start, end, text, reason] = piece
  if (text !== undefined) return [[start, end, text.replace(printCharacter, sign => printCharacters.get(sign)!), reason]]
  const parts: Piece[] = []
  let from = start
  for (const {0: sign, index} of raw.slice(start, end).matchAll(printCharacter)) {
    const at = start + index
    parts.push([from, at], [at, at + 1, printCharacters.get(sign)!, 'print character'])
    from = at + 1
  }
  return [...parts, [from, end]]
}
