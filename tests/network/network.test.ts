import {parse as parseCsv} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {drawDossier} from '../../src/network/drawing.ts'
import {toGraphml} from '../../src/network/graphml.ts'
import {networkOf} from '../../src/network/network.ts'
import {networkTables} from '../../src/network/tables.ts'
import type {Document} from '../../src/schema/letter.ts'

interface Cited {
  target: string
  date?: string
  title?: string
}

/** What the network reads of a document. */
function letter(id: string, date: string, cited: Cited[]): Document {
  const [, number] = id.split('-')
  return {
    letter: id,
    header: {dossiers: [{number}], date, documentType: 'brief', title: `Brief ${id} & <meer>`, senders: [], onBehalfOf: []},
    mentions: cited.map(({target}, index) => ({id: `reference-${index + 1}`, kind: 'reference', value: {type: 'kamerstuk', targets: [target]}})),
    citations: cited.map(({target, date: on, title}, index) => ({id: `citation-${index + 1}`, reference: `reference-${index + 1}`, target, authors: [], ...(on && {date: on}), ...(title && {title})}))
  } as unknown as Document
}

const network = networkOf([
  letter('kst-36045-1', '2023-01-10', [{target: 'kst-21501-02-2568', date: '2022-12-20', title: 'Verslag'}, {target: 'kst-36200-V-25'}]),
  letter('kst-36045-2', '2023-02-20', [
    {target: 'kst-36045-1', date: '2023-01-10'},
    {target: 'kst-21501-02-2568', date: '2022-12-22', title: 'Verslag'},
    {target: 'kst-21501-02-2568'},
    {target: 'kst-36045-2'}
  ])
])

describe('the network', () => {
  it('has an edge for each paper that a letter cites, counts, and none from a paper to itself', () => {
    expect(network.edges.map(({from, to, times}) => [from, to, times])).toEqual([
      ['kst-36045-1', 'kst-21501-02-2568', 1],
      ['kst-36045-1', 'kst-36200-V-25', 1],
      ['kst-36045-2', 'kst-21501-02-2568', 2],
      ['kst-36045-2', 'kst-36045-1', 1]
    ])
  })

  it('knows papers, read or cited, with their dossiers', () => {
    expect(network.papers.map(({id, read, dossiers, citedBy, cites}) => [id, read, dossiers, citedBy, cites])).toEqual([
      ['kst-21501-02-2568', false, ['21501-02'], 2, 0],
      ['kst-36045-1', true, ['36045'], 1, 2],
      ['kst-36045-2', true, ['36045'], 0, 2],
      ['kst-36200-V-25', false, ['36200-V'], 1, 0]
    ])
  })

  it('finds one paper cited under two dates, across letters', () => {
    expect(network.conflicts).toEqual([
      {paper: 'kst-21501-02-2568', field: 'date', readings: [{value: '2022-12-20', letters: ['kst-36045-1']}, {value: '2022-12-22', letters: ['kst-36045-2']}]}
    ])
  })

  it('writes tables', () => {
    const tables = networkTables(network)
    expect(Object.keys(tables)).toEqual(['edges.csv', 'papers.csv', 'dossiers.csv', 'most-cited.csv', 'conflicts.csv'])
    expect(parseCsv(tables['edges.csv']!, {columns: true})).toHaveLength(4)
    expect(parseCsv(tables['dossiers.csv']!, {columns: true})).toEqual([
      {dossier: '21501-02', papers: '1', read: '0', cited_by: '2'},
      {dossier: '36045', papers: '2', read: '2', cited_by: '1'},
      {dossier: '36200-V', papers: '1', read: '0', cited_by: '1'}
    ])
  })

  it('writes GraphML, escaped', () => {
    const xml = toGraphml(network)
    expect(xml.match(/<node /g)).toHaveLength(4)
    expect(xml.match(/<edge /g)).toHaveLength(4)
    expect(xml).toContain('Brief kst-36045-1 &amp; &lt;meer&gt;')
  })

  it('draws a dossier: its own papers by date, and what they cite elsewhere', () => {
    const svg = drawDossier(network, '36045', text => text)
    expect(svg.match(/<path /g)).toHaveLength(4)
    expect([...svg.matchAll(/<text class="(?:read|cited)"[^>]*>([^<]+)/g)].map(([, id]) => id)).toEqual(['kst-36045-1', 'kst-36045-2', 'kst-21501-02-2568', 'kst-36200-V-25'])
  })
})
