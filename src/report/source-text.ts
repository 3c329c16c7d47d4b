import type {Document} from '../schema/letter.ts'
import {codePoints, lineStarts, type Span} from '../trace/index.ts'
import type {Finding} from './findings.ts'
import {escape, exactText} from './html.ts'
import {segmentsOf, type Mark, type Segment} from './segments.ts'
import {summaryOf} from './values.ts'

/** The mark of a footnote in the text, which shows the note. */
interface Marker extends Mark {
  note: string
}

/**
 * The source text with all findings drawn over it, one block a printed line. The `textContent` of the element is the
 * source, character by character: signs and line numbers are made by the style sheet.
 *
 * Each segment carries the elements of all its marks, one in the other, so that marks may nest and cross: the innermost
 * one is the link.
 */
export function sourceText(document: Document, source: string, findings: readonly Finding[]): string {
  const points = codePoints(source)
  const markers = document.footnotes.flatMap(({id, marker}): Marker[] =>
    marker ? [{note: id, spans: [[points.offset(marker.start), points.offset(marker.end)]]}] : []
  )
  const starts = lineStarts(source)
  const classOf = lineClasses(document, points.offset)
  const drawn: Drawn = {anchors: new Set(), stops: new Set()}
  let line = 0
  let html = `<pre class="source keep" lang="nl" id="source">`
  for (const segment of segmentsOf<Finding | Marker>(source.length, [...findings, ...markers], starts)) {
    if (segment.start === starts[line]) {
      html += `${line > 0 ? '</span>' : ''}<span class="line${classOf(segment, source)}" id="L${++line}">`
    }
    html += drawSegment(segment, source, drawn)
  }
  return `${html}${line > 0 ? '</span>' : ''}</pre>`
}

/* --- internal --- */

/** What is drawn already: a mention has one anchor, one sign and one stop for the Tab key, however many segments it has. */
interface Drawn {
  anchors: Set<Finding>
  stops: Set<Finding>
}

function drawSegment({start, end, marks}: Segment<Finding | Marker>, source: string, drawn: Drawn): string {
  let html = exactText(source.slice(start, end))
  if (marks.length === 0) return html
  const marker = marks.find((mark): mark is Marker => 'note' in mark)
  // a link cannot hold a button
  if (marker) html = `<button type="button" class="marker" popovertarget="note:${escape(marker.note)}">${html}</button>`
  const findings = marks.filter((mark): mark is Finding => !('note' in mark))
  const signs = findings.filter(finding => !drawn.anchors.has(finding)).map(signOf).join('')
  // from the inside out
  for (let depth = 1; depth <= findings.length; depth++) {
    const finding = findings[findings.length - depth]!
    const attributes = attributesOf(finding, depth, depth === 1 ? signs : '', drawn)
    html = depth === 1 && !marker ? `<a ${attributes} ${linkOf(finding, drawn)}>${html}</a>` : `<span ${attributes}>${html}</span>`
  }
  return html
}

function attributesOf(finding: Finding, depth: number, signs: string, {anchors}: Drawn): string {
  const {id, kind, doubtful} = finding
  const classes = ['mark', kind?.className ?? 'no-kind', ...(doubtful ? ['doubt'] : []), ...(depth > 1 ? [`depth-${Math.min(depth, 4)}`] : [])]
  const anchor = anchors.has(finding) ? '' : ` id="t:${escape(id)}"`
  anchors.add(finding)
  return `class="${classes.join(' ')}" data-of="${escape(id)}"${anchor}${signs && ` data-sign="${escape(signs)}"`}`
}

function linkOf(finding: Finding, {stops}: Drawn): string {
  const more = stops.has(finding) ? ' tabindex="-1"' : titleOf(finding)
  stops.add(finding)
  return `href="#${escape(finding.id)}"${more}`
}

function signOf({kind, mention, doubtful}: Finding): string {
  return `${kind?.sign ?? (mention ? '' : '?')}${doubtful && mention ? '?' : ''}`
}

function titleOf({mention, kind}: Finding): string {
  return mention ? ` title="${escape(`${mention.id}: ${summaryOf(mention, kind)}`)}"` : ''
}

/** Headings and notes look a little different; nothing else of the letter's layout is touched. */
function lineClasses({sections, footnotes}: Document, offset: (codePoint: number) => number): (line: {start: number}, source: string) => string {
  const spans = [
    ...sections.flatMap(section => section.spans.map(span => ({span, name: ' heading'}))),
    ...footnotes.flatMap(note => note.spans.map(span => ({span, name: ' note'})))
  ].map(({span: [start, end], name}) => ({span: [offset(start), offset(end)] as Span, name}))
  spans.sort((a, b) => a.span[0] - b.span[0])
  let next = 0
  return ({start}, source) => {
    let lineEnd = source.indexOf('\n', start)
    if (lineEnd < 0) lineEnd = source.length
    while (next < spans.length && spans[next]!.span[1] <= start) next++
    const here = spans[next]
    if (here && here.span[0] < lineEnd) return here.name
    return /\S/.test(source.slice(start, lineEnd)) ? '' : ' blank'
  }
}
