import {pluralKinds, titled} from '../../language/paper-kinds.ts'
import type {Span} from '../../trace/index.ts'
import type {Unit} from '../../types.ts'
import {authorsAt, writersIn} from './authors.ts'
import {datedAt} from './dated.ts'
import {kindIn} from './kind.ts'
import {bareTitle, openers, ownTitle, titleAt} from './title.ts'

/** What the words before a reference say of the document that it stands for. Ranges of the unit's text. */
export interface Described {
  from: number
  kind?: string
  title?: string
  authors?: string[]
  /** Where the date of the document stands, right behind its kind or its authors. */
  dated?: Span
  parts: Record<string, Span>
  /** The kind of the next document too, if that has no word of its own. */
  shared?: string
}

/**
 * Reads the words of `[from, to)`, between the reference before (or the beginning of the sentence) and the date or the
 * bracket of this one. Where they begin with the kind of document, what follows is its title; within a sentence the
 * last kind counts, and only «over» begins a title.
 *
 *     Motie van het lid Sjoerdsma c.s. over het opschroeven van de steun, 15 juni 2022 (Kamerstuk …
 *     kind              author               title
 *
 * `shared` is what the document before gave: `de moties van het lid A (…) en van het lid B (…)`.
 */
export function describe(unit: Unit, from: number, to: number, shared?: string): Described | undefined {
  const start = afterGlue(unit.text, from, to)
  const found = kindIn(unit, start, to, shared)
  if (!found) return named(unit, start, to)
  const {kind, leads} = found
  const word = unit.folded.slice(...kind.span)
  // `moties van 14 december 2021 van de leden A en B over …`: the date may go first
  const early = datedAt(unit.folded, kind.span[1], to)
  const {authors, end} = authorsAt(unit, early?.[1] ?? kind.span[1], to, kind.shared)
  const dated = early ?? datedAt(unit.folded, end, to)
  const opener = authors.length > 0 ? openers.wish : kind.name === REACTION ? openers.reaction : undefined
  const whole = titled.has(word) ? ownTitle(unit, kind.span, to, leads) : titleAt(unit, Math.max(end, dated?.[1] ?? 0), to, leads, opener)
  const written = whole && authors.length === 0 && !titled.has(word) ? writersIn(unit, whole) : undefined
  const {title, authors: writers} = written ?? {title: whole, authors}
  const names = writers.map(span => unit.text.slice(...span))
  if (authors.length > 0 && ET_AL.test(unit.text.slice(end - 5, end))) names.push('et al.')
  return {
    from: kind.from,
    kind: kind.name,
    ...(title && {title: unit.text.slice(...title)}),
    ...(names.length > 0 && {authors: names}),
    ...(dated && {dated}),
    parts: {
      ...(kind.shared === undefined && {kind: kind.span}),
      ...Object.fromEntries(writers.map((span, index) => [`authors.${index}`, span])),
      ...(title && {title})
    },
    ...((kind.shared ?? pluralKinds.has(word)) && {shared: kind.name})
  }
}

/* --- internal --- */

/** One mark or word between what was cited before and what is cited now. */
const GLUE = /[\s,;:.)»”]|(?:[Ee]n|[Zz]ie|[Oo]ok|respectievelijk|resp\.) |o\.a\. /uy
const REACTION = 'kabinetsreactie'
const ET_AL = /c\.s\.?$/u

function afterGlue(text: string, from: number, to: number): number {
  let start = from
  for (GLUE.lastIndex = start; start < to && GLUE.test(text); GLUE.lastIndex = start) start = GLUE.lastIndex
  return start
}

/** A note may name a document without saying its kind. */
function named(unit: Unit, start: number, to: number): Described | undefined {
  const title = unit.footnote === undefined ? undefined : bareTitle(unit, start, to)
  return title && {from: title[0], title: unit.text.slice(...title), parts: {title}}
}
