import type {Document} from '../schema/letter.ts'

/** One paper citing another; the times that it does are counted. */
export interface Edge {
  from: string
  to: string
  /** The type of reference: kamerstuk, handelingen, … */
  type: string
  times: number
  /** The first mention: `reference-3`. */
  reference: string
  /** Of the citing letter, ISO 8601. */
  date?: string | undefined
  /** What the citing letter says that the cited paper is. */
  kind?: string | undefined
  title?: string | undefined
  citedDate?: string | undefined
}

/** A paper that is read, cited or both. */
export interface Paper {
  id: string
  /** Whether the paper itself is in the dataset. */
  read: boolean
  /** ISO 8601: its own, else that under which it is cited most. */
  date?: string | undefined
  kind?: string | undefined
  title?: string | undefined
  dossiers: string[]
  /** Letters that cite it. */
  citedBy: number
  cites: number
}

/** A paper cited under several dates, or several titles: one of the letters is wrong, or the paper was. */
export interface Conflict {
  paper: string
  field: 'date' | 'title'
  /** What is said, with the letters that say so, in their order. */
  readings: {value: string; letters: string[]}[]
}

export interface Network {
  papers: Paper[]
  edges: Edge[]
  conflicts: Conflict[]
}

/** Who cites whom over all letters, sorted by id. A paper that cites itself is no edge. */
export function networkOf(documents: Iterable<Document>): Network {
  const papers = new Map<string, Paper>()
  const said = new Map<string, Map<Conflict['field'], Map<string, string[]>>>()
  const edges: Edge[] = []
  for (const document of documents) {
    const own = paperOf(papers, document.letter)
    own.read = true
    own.date = document.header.date
    own.kind = document.header.documentType
    own.title = document.header.title
    own.dossiers = document.header.dossiers.map(({number, suffix}) => (suffix ? `${number}-${suffix}` : number))
    for (const edge of edgesOf(document)) {
      edges.push(edge)
      own.cites++
      paperOf(papers, edge.to).citedBy++
    }
    for (const {target, date, title} of document.citations) {
      if (!target) continue
      if (date) note(said, target, 'date', date, document.letter)
      if (title) note(said, target, 'title', title, document.letter)
    }
  }
  for (const [id, fields] of said) describe(paperOf(papers, id), fields)
  return {papers: sorted(papers.values(), paper => paper.id), edges, conflicts: conflictsIn(said)}
}

/* --- internal --- */

function edgesOf(document: Document): Edge[] {
  const edges = new Map<string, Edge>()
  const citations = new Map(document.citations.map(citation => [citation.reference, citation]))
  for (const mention of document.mentions) {
    if (mention.kind !== 'reference') continue
    const {type, targets} = mention.value as {type: string; targets: string[]}
    for (const target of targets) {
      if (target === document.letter) continue
      const known = edges.get(target)
      if (known) {
        known.times++
        continue
      }
      const citation = citations.get(mention.id)
      edges.set(target, {
        from: document.letter,
        to: target,
        type,
        times: 1,
        reference: mention.id,
        date: document.header.date,
        kind: citation?.kind,
        title: citation?.title,
        citedDate: citation?.date
      })
    }
  }
  return sorted(edges.values(), edge => edge.to)
}

function paperOf(papers: Map<string, Paper>, id: string): Paper {
  let paper = papers.get(id)
  if (!paper) papers.set(id, (paper = {id, read: false, dossiers: dossierIn(id), citedBy: 0, cites: 0}))
  return paper
}

/** `kst-36200-V-25` → 36200-V; other papers stand in no dossier by their id. */
function dossierIn(id: string): string[] {
  const {dossier} = /^kst-(?:\d{8}-)?(?<dossier>\d{4,5}(?:-(?:[A-Z]{1,6}|\d{2})(?=-))?)-/u.exec(id)?.groups ?? {}
  return dossier ? [dossier] : []
}

type Said = Map<string, Map<Conflict['field'], Map<string, string[]>>>

function note(said: Said, paper: string, field: Conflict['field'], value: string, letter: string): void {
  const fields = said.get(paper) ?? new Map<Conflict['field'], Map<string, string[]>>()
  const readings = fields.get(field) ?? new Map<string, string[]>()
  const letters = readings.get(value) ?? []
  if (!letters.includes(letter)) letters.push(letter)
  said.set(paper, fields.set(field, readings.set(value, letters)))
}

/** What most letters say of a paper that is not in the dataset itself. */
function describe(paper: Paper, fields: Map<Conflict['field'], Map<string, string[]>>): void {
  const most = (readings: Map<string, string[]> | undefined): string | undefined => [...(readings ?? [])].sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
  if (paper.read) return
  paper.date = most(fields.get('date'))
  paper.title = most(fields.get('title'))
}

function conflictsIn(said: Said): Conflict[] {
  const conflicts: Conflict[] = []
  for (const [paper, fields] of said) {
    for (const [field, readings] of fields) {
      if (readings.size > 1) conflicts.push({paper, field, readings: [...readings].map(([value, letters]) => ({value, letters}))})
    }
  }
  return sorted(conflicts, ({paper, field}) => `${paper} ${field}`)
}

function sorted<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
