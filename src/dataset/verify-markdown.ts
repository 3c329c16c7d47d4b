import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {addressesOf} from '../compile/links.ts'
import type {Document} from '../schema/letter.ts'
import {excerpt, firstDifference, type Finding} from './finding.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Reads letter.md again and holds it against letter.json: headings with their levels, paragraphs, footnotes with their
 * markers, links. The words of head and signatures, which letter.json has no text of, must stand in the source.
 */
export function verifyMarkdown(markdown: string, document: Document, source: string): Finding[] {
  const read = readMarkdown(parser.parse(markdown))
  return [
    ...compareAll('heading', read.headings, document.sections.map(({heading}) => heading)),
    ...levels(read, document),
    ...paragraphs(read, document, source),
    ...compareAll('footnote', read.notes, document.footnotes.map(({text}) => text)),
    ...labels(read, document),
    ...markers(read, document),
    ...links(read, document)
  ]
}

/* --- internal --- */

type Read = ReturnType<typeof readMarkdown>

function finding(node: Nodes | undefined, reason: string, offset = 0): Finding {
  return {file: 'letter.md', ...placeIn(node, offset), reason}
}

function compareAll(what: string, blocks: readonly Nodes[], wanted: readonly string[]): Finding[] {
  return Array.from({length: Math.max(blocks.length, wanted.length)}, (_, index) => compare(what, blocks[index], wanted[index])).flat()
}

/** What a block reads other than it should: one finding, or none. */
function compare(what: string, node: Nodes | undefined, wanted: string | undefined): Finding[] {
  const text = node && textOf(node)
  if (text === wanted) return []
  if (text === undefined) return [finding(undefined, `The ${what} ${excerpt(wanted!, 0)} of letter.json is missing`)]
  if (wanted === undefined) return [finding(node, `The ${what} ${excerpt(text, 0)} is not in letter.json`)]
  const offset = firstDifference(text, wanted)!
  return [finding(node, `The ${what} reads ${excerpt(text, offset)}, expected ${excerpt(wanted, offset)}`, offset)]
}

function levels({headings}: Read, {sections}: Document): Finding[] {
  return headings.flatMap((node, index) => {
    const level = sections[index]?.level
    return level === undefined || level + 1 === node.depth ? [] : [finding(node, `Heading of depth ${node.depth}, expected ${level + 1} for level ${level}`)]
  })
}

/** Blocks are the paragraphs in their order, and between them words of the source that are none. */
function paragraphs({blocks}: Read, {paragraphs, source: {dialect}}: Document, source: string): Finding[] {
  const squashed = squash(MARKUP.has(dialect) ? source.replace(/<[^<>]{1,4000}>|&#?\w{1,32};/g, '') : source)
  const findings: Finding[] = []
  let next = 0
  for (const node of blocks) {
    const text = textOf(node)
    if (text === paragraphs[next]?.text) next++
    else if (!text.split(' ').every(word => squashed.includes(squash(word)))) findings.push(...compare('paragraph', node, paragraphs[next++]?.text))
  }
  return [...findings, ...paragraphs.slice(next).flatMap(({text}) => compare('paragraph', undefined, text))]
}

function labels({notes}: Read, {footnotes}: Document): Finding[] {
  return notes.flatMap((node, index) => {
    const label = footnotes[index] && labelOf(footnotes[index])
    return label === undefined || label === node.label ? [] : [finding(node, `Footnote [^${node.label}], expected [^${label}]`)]
  })
}

/** The first marker that is another than the one in its place; behind it none is. */
function markers({markers}: Read, {footnotes}: Document): Finding[] {
  const marked = footnotes.flatMap(note => (note.marker ? [{label: labelOf(note), start: note.marker.start}] : [])).sort((a, b) => a.start - b.start)
  for (let index = 0; index < Math.max(marked.length, markers.length); index++) {
    const [node, wanted] = [markers[index], marked[index]?.label]
    if (node?.label !== wanted) return [finding(node ?? markers.at(-1), `Marker [^${node?.label ?? 'none'}], expected [^${wanted ?? 'none'}]`)]
  }
  return []
}

function links({links}: Read, {mentions}: Document): Finding[] {
  const addresses = new Set(mentions.flatMap(addressesOf))
  return links.filter(({url}) => !addresses.has(url)).map(node => finding(node, `The link leads to ${node.url}, which no mention does`))
}

/** `footnote-1.2` is printed as `[^1.2]`. */
function labelOf({id}: Document['footnotes'][number]): string {
  return id.slice('footnote-'.length)
}

/** Sources in which tags stand between the words. */
const MARKUP: ReadonlySet<string> = new Set(['xml', 'html', 'docx'])

function readMarkdown(tree: Root) {
  const headings: Extract<Nodes, {type: 'heading'}>[] = []
  const blocks: Nodes[] = []
  const notes: Extract<Nodes, {type: 'footnoteDefinition'}>[] = []
  const markers: Extract<Nodes, {type: 'footnoteReference'}>[] = []
  const links: Extract<Nodes, {type: 'link'}>[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'heading' && node.depth > 1) headings.push(node)
    else if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') blocks.push(node)
    if (node.type === 'footnoteReference') markers.push(node)
    if (node.type === 'link') links.push(node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') notes.push(node)
    else walk(node)
  }
  const linksOnly = (node: Nodes): void => {
    if (node.type === 'link') links.push(node)
    if ('children' in node) node.children.forEach(linksOnly)
  }
  notes.forEach(linksOnly)
  return {headings, blocks, notes, markers, links}
}

/** What a block reads as: breaks are a space, markers nothing, paragraphs of a note are parted by a space. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  if (!('children' in node)) return ''
  return node.children.map(textOf).join(node.type === 'footnoteDefinition' ? ' ' : '')
}

/** Letters and digits alone: how a head reads whatever its lines, hyphens and accents are. */
function squash(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Line and column of an offset in a block's text: within the text node that holds it. */
function placeIn(node: Nodes | undefined, offset: number): {line: number; column: number} {
  let rest = offset
  let place = node?.position?.start
  const walk = (child: Nodes): boolean => {
    const length = child.type === 'text' ? child.value.length : child.type === 'break' ? 1 : 0
    if (child.type === 'text' && child.position) place = {...child.position.start, column: child.position.start.column + Math.min(rest, length)}
    if (length > 0 && rest < length) return true
    rest -= length
    return 'children' in child && child.children.some(walk)
  }
  if (node) walk(node)
  return {line: place?.line ?? 1, column: place?.column ?? 1}
}
