import fs from 'node:fs'
import path from 'node:path'
import {writeWhole} from '../dataset/write.ts'
import {toGraphml} from '../network/graphml.ts'
import {networkOf, type Network} from '../network/network.ts'
import {dossierPage} from '../network/page.ts'
import {networkTables} from '../network/tables.ts'
import type {Document} from '../schema/letter.ts'
import {EXIT} from './exit.ts'
import {say, sayFailure} from './say.ts'

export interface NetworkOptions {
  /** Dossiers to draw; default the one that most letters stand in. */
  dossier?: string[]
}

/** `network DIR`: who cites whom over the letters of a dataset, written to DIR/network. Returns the exit code. */
export function network(dir: string, {dossier}: NetworkOptions = {}): number {
  const letters = path.join(dir, 'letters')
  if (!fs.existsSync(letters)) {
    sayFailure(dir, 'no-such-input', 'No dataset: expected a folder that kamerbrief extract wrote')
    return EXIT.noInput
  }
  const found = networkOf(documentsIn(letters))
  const drawn = dossier ?? mostRead(found)
  const files = {
    ...networkTables(found),
    'network.graphml': toGraphml(found),
    ...Object.fromEntries(drawn.map(name => [`dossier-${name}.html`, dossierPage(found, name)]))
  }
  const folder = path.join(dir, 'network')
  try {
    fs.mkdirSync(folder, {recursive: true})
    for (const [name, content] of Object.entries(files)) writeWhole(path.join(folder, name), content)
  } catch (error) {
    sayFailure(folder, 'cannot-write', `Cannot be written (${String((error as NodeJS.ErrnoException).code)}): see whether it may be`)
    return EXIT.cannotWrite
  }
  say(`${folder}: ${found.papers.length} papers, ${found.edges.length} edges, ${found.conflicts.length} conflicts; drawn: ${drawn.join(', ') || 'none'}`)
  return EXIT.well
}

/* --- internal --- */

/** One document is in memory at a time. */
function* documentsIn(letters: string): Generator<Document> {
  for (const name of fs.readdirSync(letters).sort()) {
    const file = path.join(letters, name, 'letter.json')
    if (fs.existsSync(file)) yield JSON.parse(fs.readFileSync(file, 'utf8')) as Document
  }
}

function mostRead({papers}: Network): string[] {
  const counts = new Map<string, number>()
  for (const {read, dossiers} of papers) if (read) for (const name of dossiers) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 1).map(([name]) => name)
}
