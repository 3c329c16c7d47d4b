import type {Nodes, PhrasingContent, Root, Text} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Letter} from '../types.ts'
import {linksOf, type Link} from './links.ts'
import {printText} from './markdown-text.ts'

/**
 * letter.md: clean GitHub-flavoured Markdown. References become links to their official address, web addresses links to
 * themselves. Read again by remark-parse and remark-gfm it gives the very tree of `markdownTree`.
 */
export function toMarkdown(letter: Letter): string {
  return printer.stringify(markdownTree(letter))
}

/** The tree that is printed: that of the letter without its data, with links. */
export function markdownTree(letter: Letter): Root {
  const links = linksByUnit(letter)
  const children = letter.tree.children.flatMap(node => copy(node, links) as Root['children'])
  return {type: 'root', children}
}

/* --- internal --- */

const printer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {bullet: '-', emphasis: '_', fences: true, rule: '-', listItemIndent: 'one', incrementListMarker: true, handlers: {text: printText}})
  .freeze()

/** The links of each unit by its id, in order, none touching another: the first and the longest stands. */
function linksByUnit(letter: Letter): Map<string, Link[]> {
  const links = new Map<string, Link[]>()
  for (const found of letter.found) {
    const own = links.get(found.unit.id) ?? []
    for (const link of linksOf(found)) if (own.length === 0 || own.at(-1)!.to <= link.from) own.push(link)
    links.set(found.unit.id, own)
  }
  return links
}

/** A node without data and position; text is cut where links begin and end. Empty blocks are left out. */
function copy(node: Nodes, links: ReadonlyMap<string, readonly Link[]>): Nodes[] {
  const {data, position: _, ...plain} = node
  if (!('children' in plain)) return [plain as Nodes]
  const own = data?.unit === undefined ? undefined : links.get(data.unit)
  const isPhrasing = plain.type === 'paragraph' || plain.type === 'heading' || plain.type === 'tableCell'
  const children = isPhrasing ? phrasing(plain.children, own ?? []) : plain.children.flatMap(child => copy(child, links))
  if (children.length === 0 && plain.type !== 'footnoteDefinition' && plain.type !== 'tableCell' && plain.type !== 'listItem') return []
  return [{...plain, children} as Nodes]
}

/**
 * Inline content with links; `at` counts in the unit's text, where a break is one character and a marker none. What is a
 * link already (in a letter that was read from Markdown) stays as it is.
 */
function phrasing(nodes: readonly PhrasingContent[], links: readonly Link[]): PhrasingContent[] {
  const children: PhrasingContent[] = []
  let at = 0
  let next = 0
  for (const node of nodes) {
    if (node.type !== 'text') {
      children.push(bare(node))
      at += lengthOf(node)
      while (next < links.length && links[next]!.from < at) next++
      continue
    }
    const end = at + node.value.length
    let from = at
    while (next < links.length && links[next]!.from < end) {
      const link = links[next]!
      const start = Math.max(link.from, at)
      const stop = Math.min(link.to, end)
      if (start > from) children.push(text(node.value.slice(from - at, start - at)))
      if (stop > start) children.push({type: 'link', title: null, url: link.url, children: [text(node.value.slice(start - at, stop - at))]})
      from = Math.max(from, stop)
      // a link that runs on behind a marker or a break goes on there
      if (link.to > end) break
      next++
    }
    if (end > from) children.push(text(node.value.slice(from - at)))
    at = end
  }
  return joined(children)
}

/** What a node counts in its unit's text. */
function lengthOf(node: Nodes): number {
  if (node.type === 'break') return 1
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.length
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}

/** A node without its data and positions, all the way down. */
function bare<N extends Nodes>(node: N): N {
  const {data: _, position: __, ...plain} = node as Nodes
  return ('children' in plain ? {...plain, children: plain.children.map(child => bare(child as Nodes))} : plain) as N
}

function text(value: string): Text {
  return {type: 'text', value}
}

/** Neighbouring texts are one, as a parser gives them. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const children: PhrasingContent[] = []
  for (const node of nodes) {
    const last = children.at(-1)
    if (node.type === 'text' && last?.type === 'text') children[children.length - 1] = text(last.value + node.value)
    else if (node.type !== 'text' || node.value !== '') children.push(node)
  }
  return children
}
