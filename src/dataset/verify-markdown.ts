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
  const findings: Finding[] = []
  const say = (node: Nodes | undefined, reason: string, offset = 0): void => {
    findings.push({file: 'letter.md', ...placeIn(node, offset), reason})
  }
  const same = (what: string, blocks: readonly Nodes[], wanted: readonly string[]): void => {
    for (let index = 0; index < Math.max(blocks.length, wanted.length); index++) compare(what, blocks[index], wanted[index])
  }
  const compare = (what: string, node: Nodes | undefined, wanted: string | undefined): void => {
    const text = node && textOf(node)
    if (text === wanted) return
    if (text === undefined) return say(undefined, `The ${what} ${excerpt(wanted!, 0)} of letter.json is missing`)
    if (wanted === undefined) return say(node, `The ${what} ${excerpt(text, 0)} is not in letter.json`)
    const offset = firstDifference(text, wanted)!
    say(node, `The ${what} reads ${excerpt(text, offset)}, expected ${excerpt(wanted, offset)}`, offset)
  }

  same('heading', read.headings, document.sections.map(({heading}) => heading))
  read.headings.forEach((node, index) => {
    const level = document.sections[index]?.level
    if (level !== undefined && level + 1 !== node.depth) say(node, `Heading of depth ${node.depth}, expected ${level + 1} for level ${level}`)
  })
  const squashed = squash(MARKUP.has(document.source.dialect) ? source.replace(/<[^<>]{1,4000}>|&#?\w{1,32};/g, '') : source)
  let next = 0
  for (const node of read.blocks) {
    const text = textOf(node)
    const wanted = document.paragraphs[next]?.text
    if (text === wanted) next++
    else if (!text.split(' ').every(word => squashed.includes(squash(word)))) compare('paragraph', node, document.paragraphs[next++]?.text)
  }
  for (const {text} of document.paragraphs.slice(next)) compare('paragraph', undefined, text)
  same('footnote', read.notes, document.footnotes.map(({text}) => text))
  read.notes.forEach((node, index) => {
    const label = document.footnotes[index] && labelOf(document.footnotes[index])
    if (label !== undefined && label !== node.label) say(node, `Footnote [^${node.label}], expected [^${label}]`)
  })
  const marked = document.footnotes.flatMap(note => (note.marker ? [{label: labelOf(note), start: note.marker.start}] : [])).sort((a, b) => a.start - b.start)
  for (let index = 0; index < Math.max(marked.length, read.markers.length); index++) {
    const node = read.markers[index]
    if (node?.label !== marked[index]?.label) {
      say(node ?? read.markers.at(-1), `Marker [^${node?.label ?? 'none'}], expected [^${marked[index]?.label ?? 'none'}]`)
      break
    }
  }
  const addresses = new Set(document.mentions.flatMap(addressesOf))
  for (const node of read.links) if (!addresses.has(node.url)) say(node, `The link leads to ${node.url}, which no mention does`)
  return findings
}

/* --- internal --- */

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
