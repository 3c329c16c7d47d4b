import {printCsv} from '../compile/csv.ts'
import type {Cell} from '../extract/define-extractor.ts'
import type {Network, Paper} from './network.ts'

/** The files of a network that are tables, by name. */
export function networkTables(network: Network): Record<string, string> {
  return {
    'edges.csv': csv(
      ['from', 'to', 'type', 'times', 'reference', 'date', 'kind', 'title', 'cited_date'],
      network.edges.map(({from, to, type, times, reference, date, kind, title, citedDate}) => [from, to, type, times, reference, date, kind, title, citedDate])
    ),
    'papers.csv': csv(
      ['paper', 'read', 'date', 'kind', 'title', 'dossiers', 'cited_by', 'cites'],
      network.papers.map(({id, read, date, kind, title, dossiers, citedBy, cites}) => [id, read, date, kind, title, dossiers.join(';'), citedBy, cites])
    ),
    'dossiers.csv': csv(['dossier', 'papers', 'read', 'cited_by'], dossiersOf(network.papers)),
    'most-cited.csv': csv(
      ['paper', 'cited_by', 'date', 'title'],
      network.papers.filter(({citedBy}) => citedBy > 0).sort((a, b) => b.citedBy - a.citedBy).slice(0, MOST).map(({id, citedBy, date, title}) => [id, citedBy, date, title])
    ),
    'conflicts.csv': csv(
      ['paper', 'field', 'value', 'letters'],
      network.conflicts.flatMap(({paper, field, readings}) => readings.map(({value, letters}) => [paper, field, value, letters.join(';')]))
    )
  }
}

/* --- internal --- */

const MOST = 1000

/** Each dossier with how many of its papers are known, how many of them were read, and how often they are cited. */
function dossiersOf(papers: readonly Paper[]): Cell[][] {
  const dossiers = new Map<string, {papers: number; read: number; citedBy: number}>()
  for (const paper of papers) {
    for (const dossier of paper.dossiers) {
      const counts = dossiers.get(dossier) ?? {papers: 0, read: 0, citedBy: 0}
      counts.papers++
      counts.citedBy += paper.citedBy
      if (paper.read) counts.read++
      dossiers.set(dossier, counts)
    }
  }
  return [...dossiers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([dossier, counts]) => [dossier, counts.papers, counts.read, counts.citedBy])
}

function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return printCsv([head, ...rows])
}
