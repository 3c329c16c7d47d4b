import type {Edge, Network, Paper} from './network.ts'

const ROW = 24
const TOP = 40
const WIDTH = 960
/** The dossier's own papers, and the papers of others that they cite. */
const OWN = 360
const OTHER = 640
/** Arcs begin left of the labels. */
const ARC = 120

/**
 * A dossier as an arc diagram in SVG: its papers in the order of their dates, arcs on the left between them, lines on
 * the right to what they cite elsewhere. A thicker line cites more often. `escape` makes text inert in HTML.
 *
 *     ╭ 36045-113 ──── 21501-02-2568
 *     ╰ 36045-151 ──── 36200-V-25
 */
export function drawDossier({papers, edges}: Network, dossier: string, escape: (text: string) => string): string {
  const inDossier = (id: string): boolean => own.has(id)
  const own = new Map(inOrder(papers.filter(paper => paper.dossiers.includes(dossier))).map((paper, index) => [paper.id, {paper, y: TOP + index * ROW}]))
  const ours = edges.filter(({from, to}) => inDossier(from) || inDossier(to))
  const elsewhere = new Set(ours.flatMap(({from, to}) => [from, to]).filter(id => !inDossier(id)))
  const other = new Map(inOrder(papers.filter(({id}) => elsewhere.has(id))).map((paper, index) => [paper.id, {paper, y: TOP + index * ROW}]))
  const at = (id: string): {y: number; x: number} => (inDossier(id) ? {y: own.get(id)!.y, x: OWN} : {y: other.get(id)!.y, x: OTHER})
  const height = TOP + Math.max(own.size, other.size) * ROW
  return [
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(`Verwijzingen in dossier ${dossier}`)}">`,
    `<text class="head" x="${OWN}" y="16" text-anchor="end">${escape(dossier)}</text><text class="head" x="${OTHER}" y="16">elders</text>`,
    ...ours.map(edge => line(edge, at(edge.from), at(edge.to), escape)),
    ...[...own.values()].map(({paper, y}) => label(paper, OWN - 8, y, 'end', escape)),
    ...[...other.values()].map(({paper, y}) => label(paper, OTHER + 8, y, 'start', escape)),
    '</svg>'
  ].join('\n')
}

/* --- internal --- */

function inOrder(papers: Paper[]): Paper[] {
  const key = ({date = '9999', id}: Paper): string => `${date} ${id}`
  return papers.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function line({from, to, times}: Edge, a: {x: number; y: number}, b: {x: number; y: number}, escape: (text: string) => string): string {
  const path = a.x === b.x ? `M${a.x - ARC} ${a.y}C${a.x - ARC - bend(a, b)} ${a.y} ${a.x - ARC - bend(a, b)} ${b.y} ${b.x - ARC} ${b.y}` : `M${a.x} ${a.y}L${b.x} ${b.y}`
  return `<path d="${path}" stroke-width="${Math.min(4, times)}"><title>${escape(`${from} → ${to}: ${times}×`)}</title></path>`
}

function bend(a: {y: number}, b: {y: number}): number {
  return Math.min(150, 20 + Math.abs(a.y - b.y) / 3)
}

function label({id, date, title, read}: Paper, x: number, y: number, anchor: 'start' | 'end', escape: (text: string) => string): string {
  const said = [date, title].filter(Boolean).join(' · ')
  const text = `<text class="${read ? 'read' : 'cited'}" x="${x}" y="${y + 4}" text-anchor="${anchor}">${escape(id)}${said ? `<title>${escape(said)}</title>` : ''}</text>`
  return /^(?:kst|h|ah|kv|stb|stcrt|trb)-/u.test(id) ? `<a href="https://zoek.officielebekendmakingen.nl/${escape(encodeURIComponent(id))}.html">${text}</a>` : text
}
