import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {check} from './check/index.ts'
import {numeralLedger} from './check/numerals.ts'
import {report} from './check/report.ts'
import {toDocument, type Document} from './compile/document.ts'
import {extractors} from './extract/index.ts'
import {run} from './extract/engine/run.ts'
import {unitsOf} from './extract/units.ts'
import {identify} from './identify.ts'
import {parse} from './parse/index.ts'
import {isMarkdown, type Format} from './read/formats.ts'
import {ownPieces, parseMarkdown} from './read/markdown.ts'
import type {ReadTree} from './read/markup.ts'
import {resolve} from './resolve/index.ts'
import {linksOfMarkdown, type SourceLink} from './resolve/links.ts'
import {assignRoles, readRoles} from './structure/read-roles.ts'
import {meetingDay, withAskedDays} from './structure/head/anchors.ts'
import {structure} from './structure/index.ts'
import {readPrintCharacters} from './structure/print-characters.ts'
import {placesOf, type Piece} from './trace/index.ts'
import type {IsoDate, Letter, LetterContext} from './types.ts'
import type {KnownIds} from './reference/known-ids.ts'

/** What may be told from outside. Nothing of it is needed. */
export interface Options {
  /** The input's name: `kst-36045-151.txt`. A dossier that only the name tells is marked as such. */
  name?: string
  /** The anchor date where the text states none, ISO 8601. */
  date?: IsoDate
  /** Identifiers that exist, to settle what the text leaves open. */
  knownIds?: KnownIds
  /** What the input is. Default: what it looks like, and for Markdown (an edited letter.md) what the name's ending says. */
  from?: Format
  /** The tree that a reader made of the text, where it has markup. */
  markup?: ReadTree
}

/**
 * The raw text of a letter → its document: what letter.json holds, with offsets in code points.
 *
 * Never throws on any string; doubts are in `messages`.
 */
export function convert(text: string, options: Options = {}): Document {
  return toDocument(process(text, options))
}

/** The whole pipeline on one screen: parse → structure → extract → resolve → check. */
export function process(text: string, options: Options = {}): Letter {
  const file = new VFile({value: text, path: options.name || 'letter'})
  if (options.markup) return understand(options.markup.tree, text, file, {...options, dropped: options.markup.dropped, links: options.markup.links, dialect: options.from ?? 'markup'})
  if (options.from === 'markdown' || (options.from === undefined && isMarkdown(options.name))) return understand(parseMarkdown(text), text, file, options)
  const places = placesOf(text)
  const lossless = parse(text)
  const structured = structure(lossless, text, file, places)
  return understand(structured.tree, text, file, {...options, ...structured, dialect: lossless.dialect.name})
}

/** What `understand` must know of a tree besides its nodes; a tree from Markdown has none of it. */
export interface Origin extends Options {
  dialect?: string
  /** Characters that no node owns, each with its reason; without it the nodes are those of remark-parse. */
  dropped?: Piece[]
  pages?: number[]
  /** Its links to official publications; without it those of the tree. */
  links?: SourceLink[]
  /** The publisher's own identifier in the print block. */
  ownId?: string | undefined
}

/** Any mdast tree of a letter, ours or a re-read one → letter with all that it mentions. */
export function understand(tree: Root, raw: string, file: VFile, origin: Origin = {}): Letter {
  const dropped = origin.dropped ?? ownPieces(tree, raw)
  readPrintCharacters(tree, raw)
  assignRoles(tree)
  const units = withAskedDays(unitsOf(tree, raw))
  const {header, signatories} = readRoles(tree, units)
  const name = origin.name ?? 'letter'
  const id = identify(header, name, origin.ownId)
  const meeting = meetingDay(header, units)
  const context: LetterContext = {date: meeting ?? header.date ?? origin.date, ...(meeting && {dateOf: 'meeting'}), dossiers: header.dossiers, number: header.number}
  const found = resolve(run(extractors, units, context), units, context, origin.knownIds, origin.links ?? linksOfMarkdown(tree))
  const letter: Letter = {
    name,
    id,
    raw,
    file,
    dialect: origin.dialect ?? 'markdown',
    tree,
    header,
    signatories,
    context,
    units,
    found,
    numerals: [],
    dropped,
    pages: origin.pages ?? []
  }
  const places = placesOf(raw)
  for (const {unit, from, to, doubts} of found) {
    for (const doubt of doubts ?? []) report(file, places, unit.trace.hull(from, to)!, doubt)
  }
  letter.numerals = numeralLedger(letter)
  check(letter, places)
  return letter
}
