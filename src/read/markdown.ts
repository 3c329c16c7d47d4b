import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {characterClaims} from '../check/characters.ts'
import {characterLedger, type Piece} from '../trace/index.ts'
import {alignMarkdown} from './align-markdown.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** GitHub-flavoured Markdown, an edited letter.md for example → mdast, read by remark-parse and remark-gfm. */
export function parseMarkdown(raw: string): Root {
  return parser.parse(raw)
}

/**
 * Gives the nodes of a tree that remark-parse made the pieces that our own structure gives, by their positions, so that
 * what is found in Markdown points at its characters too. What is left over is Markdown's own.
 *
 *     raw     Zie [Kamerstuk 36 045, nr. 134](https://…).[^3]
 *     pieces      ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾            ‾‾‾‾      the rest: «markdown»
 *
 * @returns the pieces of raw that no node owns
 */
export function ownPieces(tree: Root, raw: string): Piece[] {
  const walk = (node: Nodes): void => {
    if (!node.data?.pieces) {
      const pieces = piecesOf(node, raw)
      if (pieces) node.data = {...node.data, pieces}
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  const {gaps} = characterLedger(raw.length, characterClaims({tree, dropped: []}))
  return gaps.map(({start, end}): Piece => [start, end, '', 'markdown'])
}

/* --- internal --- */

function piecesOf(node: Nodes, raw: string): Piece[] | undefined {
  if (node.type === 'text' || node.type === 'break' || node.type === 'inlineCode') return alignMarkdown(node, raw)
  if (node.type !== 'footnoteReference' || !node.position) return undefined
  return [[node.position.start.offset!, node.position.end.offset!]]
}
