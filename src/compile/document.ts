import {createHash} from 'node:crypto'
import type {Nodes} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import {characterClaims} from '../check/characters.ts'
import {sentenceAt, sentencesOf} from '../language/sentences.ts'
import {groupBy} from '../lists.ts'
import type {Citation, Footnote, Ledger, Message, Numeral, Paragraph, Section, Source} from '../schema/document.ts'
import {schemaId, type Document, type Mention} from '../schema/letter.ts'
import {characterLedger, codePoints, placesOf, type CodePoints, type Places, type Span} from '../trace/index.ts'
import type {Found, Letter, Unit} from '../types.ts'
import {version} from '../version.ts'
import {countBelow, countUpTo} from '../trace/sorted.ts'

export type {Document, Mention} from '../schema/letter.ts'

/** Where the text came from, as far as it is known. */
export interface SourceOfText {
  /** Of the input's bytes; default that of the text in UTF-8. */
  sha256?: string
  encoding?: Source['encoding']
}

/** The letter → what letter.json holds. Here, and only here, UTF-16 offsets become code points. */
export function toDocument(letter: Letter, origin: SourceOfText = {}): Document {
  return new Compiler(letter).document(origin)
}

/** SHA-256 in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/* --- internal --- */

/** The printed number of a note, without which time it comes: `1.2` → `1`. */
function numberOf(label: string): string {
  return label.replace(/\.\d+$/u, '')
}

class Compiler {
  readonly #letter: Letter
  readonly #points: CodePoints
  readonly #places: Places
  /** The id of the footnote that a unit is part of. */
  readonly #notes = new Map<Unit, string>()

  constructor(letter: Letter) {
    this.#letter = letter
    this.#points = codePoints(letter.raw)
    this.#places = placesOf(letter.raw)
  }

  document(origin: SourceOfText): Document {
    const letter = this.#letter
    const hash = sha256(letter.raw)
    const footnotes = this.#footnotes()
    const ids = idsOf(letter.found)
    const mentions = letter.found.map(found => this.#mention(found, ids.get(found)!))
    return {
      $schema: schemaId,
      version,
      letter: letter.id,
      source: {
        file: letter.name,
        sha256: origin.sha256 ?? hash,
        text_sha256: hash,
        characters: this.#points.length,
        encoding: origin.encoding ?? 'string',
        dialect: letter.dialect
      },
      header: letter.header,
      sections: this.#sections(),
      paragraphs: this.#paragraphs(),
      footnotes,
      signatories: letter.signatories,
      mentions,
      citations: citationsOf(mentions),
      numerals: letter.numerals.map(({start, end, class: name, found}): Numeral => {
        const mention = found && ids.get(found)
        return {text: letter.raw.slice(start, end), start: this.#points.at(start), end: this.#points.at(end), class: name, ...(mention && {mention})}
      }),
      ledger: this.#ledger(),
      messages: letter.file.messages.map(message => this.#message(message))
    }
  }

  #mention(found: Found, id: string): Mention {
    const {unit, from, to} = found
    const footnote = this.#notes.get(unit)
    const {line, page, start, end, spans} = this.#where(unit, from, to)
    return {
      letter: this.#letter.id,
      id,
      kind: found.kind,
      text: unit.text.slice(from, to),
      start,
      end,
      spans,
      basis: found.basis,
      ...(found.inferred && {inferred: found.inferred}),
      ...(found.alternatives && {alternatives: found.alternatives}),
      ...(unit.section && {section: unit.section}),
      ...(unit.paragraph && {paragraph: unit.paragraph}),
      ...(footnote && {footnote}),
      ...(page && {page}),
      line,
      rule: found.rule,
      sentence: sentenceAt(unit.text, sentencesOf(unit), from, to),
      ...(found.parts && {parts: this.#parts(unit, found.parts)}),
      value: found.value
    }
  }

  #parts(unit: Unit, parts: Record<string, Span>): Record<string, [number, number][]> {
    const spans: Record<string, [number, number][]> = {}
    for (const name in parts) spans[name] = unit.trace.spans(...parts[name]!).map(this.#points.span)
    return spans
  }

  #sections(): Section[] {
    const depths = depthsOf(this.#letter.tree)
    const open: Section[] = []
    return this.#letter.units.flatMap(unit => {
      if (unit.role !== 'heading') return []
      const level = depths.get(unit.id) ?? 1
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop()
      const parent = open.at(-1)?.id
      const section: Section = {id: unit.id, heading: unit.text, level, ...(parent && {parent}), ...this.#where(unit)}
      open.push(section)
      return [section]
    })
  }

  #paragraphs(): Paragraph[] {
    return this.#letter.units.flatMap(unit => {
      if (!unit.paragraph || unit.paragraph !== unit.id) return []
      return [{id: unit.id, ...(unit.section && {section: unit.section}), text: unit.text, ...this.#where(unit)}]
    })
  }

  /** A note of several paragraphs is one footnote; a number that comes back is another (`footnote-1.2`). */
  #footnotes(): Footnote[] {
    const markers = this.#markers()
    const times = new Map<string, number>()
    const notes: Footnote[] = []
    for (const unit of this.#letter.units) {
      const label = unit.footnote
      if (label === undefined) continue
      const last = notes.at(-1)
      const number = numberOf(label)
      if (last && last.number === number && unit.id !== `footnote-${label}`) {
        const {spans, end} = this.#where(unit)
        notes[notes.length - 1] = {...last, text: `${last.text} ${unit.text}`, end, spans: [...last.spans, ...spans]}
      } else {
        const time = (times.get(label) ?? 0) + 1
        times.set(label, time)
        const marker = markers.get(label)?.[time - 1]?.marker
        const {line, page, start, end, spans} = this.#where(unit)
        const id = time === 1 ? `footnote-${label}` : `footnote-${label}.${time}`
        notes.push({id, number, text: unit.text, line, ...(page && {page}), start, end, spans, ...(marker && {marker})})
      }
      this.#notes.set(unit, notes.at(-1)!.id)
    }
    return notes
  }

  /** Where the markers of each footnote number stand. */
  #markers(): Map<string, {marker: NonNullable<Footnote['marker']>}[]> {
    const units = new Map(this.#letter.units.map(unit => [unit.id, unit]))
    const found: {label: string; marker: NonNullable<Footnote['marker']>}[] = []
    const walk = (node: Nodes, unit: Unit | undefined): void => {
      if (node.type === 'footnoteReference') {
        const pieces = (node.data?.pieces ?? []).filter(piece => piece[2] !== '')
        const start = pieces[0]?.[0] ?? node.position?.start.offset
        const end = pieces.at(-1)?.[1] ?? node.position?.end.offset
        if (start === undefined || end === undefined) return
        const label = node.label ?? node.identifier
        const marker = {start: this.#points.at(start), end: this.#points.at(end), ...(unit?.paragraph && {paragraph: unit.paragraph})}
        found.push({label, marker})
      }
      const own = (node.data?.unit !== undefined && units.get(node.data.unit)) || unit
      if ('children' in node) for (const child of node.children) walk(child, own)
    }
    walk(this.#letter.tree, undefined)
    return groupBy(found, ({label}) => label)
  }

  #where(unit: Unit, from = 0, to = unit.text.length) {
    const raw = unit.trace.spans(from, to)
    let [first, last] = raw[0] ?? [0, 0]
    for (const [start, end] of raw) {
      if (start < first) first = start
      if (end > last) last = end
    }
    const page = this.#page(first)
    return {
      line: this.#places.line(first),
      ...(page && {page}),
      start: this.#points.at(first),
      end: this.#points.at(last),
      spans: raw.map(this.#points.span)
    }
  }

  /** Pages count from 1; a text that shows no pages has none. */
  #page(offset: number): number | undefined {
    const {pages} = this.#letter
    return pages.length === 0 ? undefined : Math.max(1, countUpTo(pages, offset))
  }

  #ledger(): Ledger {
    const claims = characterClaims(this.#letter)
    for (const claim of claims) {
      claim.start = this.#points.at(claim.start)
      claim.end = this.#points.at(claim.end)
    }
    const {characters, closed, owners} = characterLedger(this.#points.length, claims)
    return {characters, closed, owners}
  }

  #message(message: VFileMessage): Message {
    const {place, ruleId, reason, actual, expected} = message
    const from = place && ('start' in place ? place.start : place)
    const to = place && ('end' in place ? place.end : place)
    const start = from?.offset === undefined ? undefined : this.#points.at(from.offset)
    const end = to?.offset === undefined ? undefined : this.#points.at(to.offset)
    // columns too count code points
    const column = from && from.offset !== undefined ? start! - this.#points.at(from.offset - from.column + 1) + 1 : from?.column
    return {
      ruleId: ruleId ?? 'unknown',
      reason,
      ...(from && {line: from.line, column}),
      ...(start !== undefined && {start, end}),
      ...(typeof actual === 'string' && {actual}),
      ...(expected && {expected})
    }
  }
}

/** `amount-3`: kind and number in reading order. */
function idsOf(found: readonly Found[]): Map<Found, string> {
  const counts = new Map<string, number>()
  return new Map(
    found.map(mention => {
      const count = (counts.get(mention.kind) ?? 0) + 1
      counts.set(mention.kind, count)
      return [mention, `${mention.kind}-${count}`]
    })
  )
}

/** Level of each heading under the title, by its unit. */
function depthsOf(tree: Letter['tree']): Map<string, number> {
  const depths = new Map<string, number>()
  const walk = (node: Nodes): void => {
    if (node.type === 'heading' && node.data?.unit !== undefined) depths.set(node.data.unit, Math.max(1, node.depth - 1))
    else if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return depths
}

/** Flat records of the citations; each is given the id of the reference that stands within it. */
function citationsOf(mentions: readonly Mention[]): Citation[] {
  const byPlace = groupBy(mentions.filter(({kind}) => kind === 'reference'), placeOf)
  const starts = new Map([...byPlace].map(([place, references]) => [place, references.map(({start}) => start)]))
  return mentions.flatMap(mention => {
    if (mention.kind !== 'citation') return []
    const place = placeOf(mention)
    // references stand in the order of the text, so those within the citation begin with the first that is not before it
    const references = byPlace.get(place) ?? []
    let own: Mention | undefined
    for (let index = countBelow(starts.get(place) ?? [], mention.start); references[index] && references[index]!.end <= mention.end; index++) {
      own = references[index]!
      // a title may hold another: `brief over de motie-A (Kamerstuk 1) (Kamerstuk 2)`
      if (own.kind === 'reference' && own.value.targets.includes(mention.value.target ?? '')) break
    }
    mention.value = {...mention.value, reference: own?.id ?? mention.value.reference ?? ''}
    const {kind, title, authors = [], date, target, reference} = mention.value
    return [{id: mention.id, ...(kind && {kind}), ...(title && {title}), authors, ...(date && {date}), ...(target && {target}), reference}]
  })
}

/** The text block of a mention. */
function placeOf({paragraph, footnote, section}: Mention): string {
  return footnote ?? paragraph ?? section ?? ''
}
