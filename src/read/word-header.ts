import {isDateLine, REACH} from '../structure/head/lines.ts'
import {headOfLetter} from '../structure/head/parts.ts'
import {isElement, textOf, type Element} from './markup.ts'
import {parseXml} from './official-xml.ts'
import {UnreadableInput} from './text.ts'

/** The files of a Word document that tell what the header of its first page says. */
export const headerFiles = /^word\/(?:document\.xml|_rels\/document\.xml\.rels|header\w{0,20}\.xml)$/u

/**
 * The head of a letter whose date does not stand in its body but in the header of its first page, as paragraphs of
 * HTML; nothing where the body has a date, or the header none.
 *
 *     document.xml       <w:headerReference w:type="first" r:id="rId10"/> … <w:titlePg/>
 *     …document.xml.rels <Relationship Id="rId10" Target="header2.xml"/>
 *     header2.xml        > Retouradres … | De voorzitter … | Datum | 25 juli 2024 | Betreft | …
 *
 * @throws UnreadableInput on a header that is not well-formed.
 */
export function headInHeader(files: ReadonlyMap<string, string>, body: string): string {
  const begin = body.split('</p>', REACH).map(html => plain(html.replace(/<[^<>]{0,200}>/gu, '')))
  const header = begin.some(isDateLine) ? undefined : files.get(nameOfHeader(files) ?? '')
  if (header === undefined) return ''
  const lines: string[] = []
  readLines(parseXml(header), lines)
  return headOfLetter(lines.map(plain).filter(Boolean)).map(line => `<p>${escaped(line)}</p>`).join('')
}

/* --- internal --- */

/** Deeper than any header; markup that nests further is made to harm. */
const DEEPEST = 200

/** The name of the header on the first page of the first section: its own where that page has one, else that of all. */
function nameOfHeader(files: ReadonlyMap<string, string>): string | undefined {
  const document = files.get('word/document.xml') ?? ''
  const start = document.indexOf('<w:sectPr')
  const section = start < 0 ? '' : document.slice(start, document.indexOf('</w:sectPr>', start))
  const type = section.includes('<w:titlePg') ? 'w:type="first"' : 'w:type="default"'
  const reference = [...section.matchAll(/<w:headerReference\b[^<>]{0,200}>/gu)].find(([tag]) => tag.includes(type))?.[0]
  const id = /\br:id="(?<id>[^"]{1,100})"/u.exec(reference ?? '')?.groups!['id']
  const relations = files.get('word/_rels/document.xml.rels')
  if (id === undefined || relations === undefined) return undefined
  const target = parseXml(relations).children.filter(isElement).find(({attributes}) => attributes['Id'] === id)?.attributes['Target']
  return target?.startsWith('/') ? target.slice(1) : `word/${target}`
}

/**
 * The lines of a header. A paragraph may hold text boxes, with paragraphs of their own; each of these stands there twice,
 * for programs that know it and as a fallback for those that do not.
 */
function readLines({name, children}: Element, lines: string[], depth = 0): void {
  if (depth > DEEPEST) throw new UnreadableInput(`Elements nest deeper than ${DEEPEST}: this is no letter`)
  const isBreak = name === 'w:p' || name === 'w:br' || name === 'w:cr'
  if (isBreak) lines.push('')
  for (const child of children) {
    if (!isElement(child) || child.name === 'mc:Fallback') continue
    if (child.name === 'w:t') lines.push(`${lines.pop() ?? ''}${textOf(child)}`)
    else if (child.name === 'w:tab') lines.push(`${lines.pop() ?? ''} `)
    else readLines(child, lines, depth + 1)
  }
  if (isBreak) lines.push('')
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
