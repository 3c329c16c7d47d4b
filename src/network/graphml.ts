import {escape} from '../report/html.ts'
import type {Network} from './network.ts'

/** The network as GraphML (graphml.graphdrawing.org), as Gephi, yEd and NetworkX read it. */
export function toGraphml({papers, edges}: Network): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('date', 'node', 'string'),
    key('kind', 'node', 'string'),
    key('title', 'node', 'string'),
    key('dossiers', 'node', 'string'),
    key('read', 'node', 'boolean'),
    key('cited_by', 'node', 'int'),
    key('type', 'edge', 'string'),
    key('cited_on', 'edge', 'string'),
    key('times', 'edge', 'int'),
    '  <graph id="citations" edgedefault="directed">',
    ...papers.map(({id, date, kind, title, dossiers, read, citedBy}) =>
      element('node', `id="${escapeXml(id)}"`, {date, kind, title, dossiers: dossiers.join(';'), read, cited_by: citedBy})
    ),
    ...edges.map(({from, to, type, date, times}) => element('edge', `source="${escapeXml(from)}" target="${escapeXml(to)}"`, {type, cited_on: date, times})),
    '  </graph>',
    '</graphml>',
    ''
  ].join('\n')
}

/* --- internal --- */

function key(name: string, of: 'node' | 'edge', type: string): string {
  return `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`
}

function element(name: string, attributes: string, data: Record<string, string | number | boolean | undefined>): string {
  const fields = Object.entries(data).filter(([, value]) => value !== undefined && value !== '')
  return `    <${name} ${attributes}>${fields.map(([field, value]) => `<data key="${field}">${escapeXml(String(value))}</data>`).join('')}</${name}>`
}

/** As in HTML, but XML 1.0 cannot hold control characters at all: they are left out. */
function escapeXml(text: string): string {
  return escape(text.replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ''))
}
