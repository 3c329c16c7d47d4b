import {createHash} from 'node:crypto'
import {numeralClasses} from '../check/numerals.ts'
import {toJson} from '../compile/json.ts'
import {greatest, least} from '../lists.ts'
import {letterSchema, type Document, type Mention} from '../schema/letter.ts'
import {codePoints, placesOf, type CodePoints} from '../trace/index.ts'
import {excerpt, firstDifference, placeOf, type Finding} from './finding.ts'
import {jsonPlaces} from './json-places.ts'
import {readBack} from './read-back.ts'

/** What stands in a letter's folder. */
export interface LetterOnDisk {
  name: string
  /** Bytes of source.txt. */
  source: Uint8Array
  json: string
}

/** Proves one letter.json: schema, hashes, spans, keys, ledgers. Its document is given where it is one. */
export function verifyLetter(letter: LetterOnDisk): {document?: Document; findings: Finding[]} {
  const findings: Finding[] = []
  let parsed: unknown
  try {
    parsed = JSON.parse(letter.json)
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0)
    return {findings: [{file: 'letter.json', ...placeOf(letter.json, offset), reason: `Expected JSON: ${(error as Error).message}`}]}
  }
  const placeIn = jsonPlaces(letter.json)
  const checked = schemaOnce().safeParse(parsed)
  for (const {path, message} of checked.error?.issues.slice(0, 20) ?? []) {
    findings.push({file: 'letter.json', ...placeIn(path), reason: `Against the schema, at ${path.join('.')}: ${message}`})
  }
  if (!checked.success) return {findings}
  const document = parsed as Document
  const difference = firstDifference(letter.json, toJson(document))
  if (difference !== undefined) {
    findings.push({file: 'letter.json', ...placeOf(letter.json, difference), reason: `Not as kamerbrief prints it: expected ${excerpt(toJson(document), difference)}`})
  }
  findings.push(...new LetterProof(letter, document, placeIn).findings())
  return {document, findings}
}

/* --- internal --- */

let schema: ReturnType<typeof letterSchema> | undefined

function schemaOnce(): ReturnType<typeof letterSchema> {
  return (schema ??= letterSchema())
}

type Spanned = {start: number; end: number; line: number; spans: [number, number][]}

class LetterProof {
  readonly #findings: Finding[] = []
  readonly #letter: LetterOnDisk
  readonly #document: Document
  readonly #placeIn: ReturnType<typeof jsonPlaces>
  readonly #raw: string
  readonly #points: CodePoints
  /** The smallest raw offset at which a span does not give back its text, and what says so. */
  #first: {offset: number; what: string} | undefined
  #unread = 0

  constructor(letter: LetterOnDisk, document: Document, placeIn: ReturnType<typeof jsonPlaces>) {
    this.#letter = letter
    this.#document = document
    this.#placeIn = placeIn
    this.#raw = new TextDecoder('utf-8', {ignoreBOM: true}).decode(letter.source)
    this.#points = codePoints(this.#raw)
  }

  findings(): Finding[] {
    const {source} = this.#document
    const intact = createHash('sha256').update(this.#letter.source).digest('hex') === source.text_sha256
    if (this.#document.letter !== this.#letter.name) this.#say(['letter'], `Expected «${this.#letter.name}», the name of its folder`)
    if (source.characters !== this.#points.length) this.#say(['source', 'characters'], `Expected ${this.#points.length}, the characters of source.txt`)
    if ((source.encoding === 'utf-8' || source.encoding === 'string') && source.sha256 !== source.text_sha256) {
      this.#say(['source', 'sha256'], 'Expected the hash of source.txt, since the input was UTF-8 already')
    }
    this.#spans(intact)
    this.#numerals(intact)
    if (!intact) this.#sourceChanged()
    this.#keys()
    this.#ledger()
    return this.#findings
  }

  #say(path: readonly PropertyKey[], reason: string): void {
    this.#findings.push({file: 'letter.json', ...this.#placeIn(path), reason: `${path.join('.')}: ${reason}`})
  }

  /** Every span of every section, paragraph, footnote and mention gives back its text. */
  #spans(intact: boolean): void {
    const {sections, paragraphs, footnotes, mentions} = this.#document
    const places = placesOf(this.#raw)
    const check = (list: string, items: readonly (Spanned & {id: string})[], textOf: (index: number) => string): void => {
      items.forEach((item, index) => {
        const path = [list, index]
        const spans = item.spans.map(([start, end]) => [this.#points.offset(start), this.#points.offset(end)] as const)
        if (spans.some(([start, end]) => start >= end) || item.end > this.#points.length) {
          return this.#say([...path, 'spans'], `${item.id} has a span that is empty, turned round or beyond the text`)
        }
        const different = readBack(this.#raw, spans, textOf(index))
        if (different !== undefined) this.#unreadable([...path, 'spans'], item.id, textOf(index), different, intact)
        if (item.start !== (item.spans.length ? least(item.spans, ([start]) => start) : item.start)) this.#say([...path, 'start'], `${item.id}: expected the smallest start of its spans`)
        if (item.end !== (item.spans.length ? greatest(item.spans, ([, end]) => end) : item.end)) this.#say([...path, 'end'], `${item.id}: expected the greatest end of its spans`)
        const line = places.line(this.#points.offset(item.start))
        if (intact && line !== item.line) this.#say([...path, 'line'], `${item.id}: expected ${line}, the line of its start`)
      })
    }
    check('sections', sections, index => sections[index]!.heading)
    check('paragraphs', paragraphs, index => paragraphs[index]!.text)
    check('footnotes', footnotes, index => footnotes[index]!.text)
    check('mentions', mentions, index => mentions[index]!.text)
    mentions.forEach((mention, index) => this.#mention(mention, index))
    footnotes.forEach(({marker, number, id}, index) => {
      if (!marker) return
      const read = this.#slice(marker.start, marker.end).normalize('NFKC')
      if (!read.includes(number)) this.#unreadable(['footnotes', index, 'marker'], `the marker of ${id}`, number, this.#points.offset(marker.start), intact)
    })
  }

  #mention(mention: Mention, index: number): void {
    // what decided a field may stand beside the mention: «circa» before a number, the verb of a date without a year
    const block = this.#blockOf(mention)
    for (const [name, spans] of Object.entries(mention.parts ?? {})) {
      const isWithin = spans.every(([start, end]) => start < end && block.some(span => start >= span[0] && end <= span[1]))
      if (!isWithin) this.#say(['mentions', index, 'parts', name], `${mention.id}: expected a place in its own paragraph, footnote or heading`)
    }
    if (!mention.sentence.includes(mention.text.trim())) this.#say(['mentions', index, 'sentence'], `${mention.id}: expected a sentence that holds «${mention.text}»`)
    if (mention.letter !== this.#document.letter) this.#say(['mentions', index, 'letter'], `Expected «${this.#document.letter}»`)
  }

  /** The ranges of the block that a mention stands in; all of the text where it is no paragraph, footnote or heading. */
  #blockOf({paragraph, footnote, section, spans: [first]}: Mention): [number, number][] {
    const {paragraphs, footnotes, sections} = this.#document
    const heading = sections.find(({id, spans}) => id === section && first !== undefined && spans.some(([start, end]) => first[0] >= start && first[1] <= end))
    const block = paragraphs.find(({id}) => id === paragraph) ?? footnotes.find(({id}) => id === footnote) ?? heading
    return block?.spans ?? [[0, this.#points.length]]
  }

  /** Every numeral is its own characters, every run of digits is a numeral, and each has a known class. */
  #numerals(intact: boolean): void {
    const {numerals, mentions} = this.#document
    const ids = new Map(mentions.map(mention => [mention.id, mention.kind]))
    const starts = new Set<number>()
    numerals.forEach((numeral, index) => {
      const {text, start, end, mention} = numeral
      starts.add(start)
      if (this.#slice(start, end) !== text) this.#unreadable(['numerals', index, 'start'], `numeral ${index + 1}`, text, this.#points.offset(start), intact)
      if (mention === undefined && !(numeral.class in numeralClasses)) this.#say(['numerals', index, 'class'], `«${numeral.class}» is no class of numerals`)
      if (mention !== undefined && ids.get(mention) === undefined) this.#say(['numerals', index, 'mention'], `No mention has the id ${mention}`)
      else if (mention !== undefined && ids.get(mention) !== numeral.class) this.#say(['numerals', index, 'class'], `Expected «${ids.get(mention)}», the kind of ${mention}`)
    })
    for (const {0: digits, index} of this.#raw.matchAll(/\d+/g)) {
      if (starts.has(this.#points.at(index))) continue
      const place = placeOf(this.#raw, index)
      this.#findings.push({file: 'source.txt', ...place, reason: `The number ${digits} is missing from the numerals of letter.json`})
    }
  }

  #unreadable(path: readonly PropertyKey[], what: string, text: string, offset: number, intact: boolean): void {
    this.#unread++
    if (!this.#first || offset < this.#first.offset) this.#first = {offset, what: `${what} says ${excerpt(text, 0)}`}
    if (intact) this.#say(path, `${what} does not read back: source.txt has ${excerpt(this.#raw, offset)} at ${this.#points.at(offset)}, expected ${excerpt(text, 0)}`)
  }

  /** The source is not the text that was read: the first span that no longer reads back shows where. */
  #sourceChanged(): void {
    const place = this.#first ? placeOf(this.#raw, this.#first.offset) : {line: 1, column: 1}
    const where = this.#first ? `; first seen here, where ${this.#first.what} (${this.#unread} in all)` : ''
    this.#findings.push({file: 'source.txt', ...place, reason: `Not the text that letter.json was made of (sha256)${where}`})
  }

  /** Every id is given once, and every id that is named is given. */
  #keys(): void {
    const {sections, paragraphs, footnotes, mentions, citations} = this.#document
    const ids = (list: string, items: readonly {id: string}[]): Set<string> => {
      const seen = new Set<string>()
      items.forEach(({id}, index) => {
        if (seen.has(id)) this.#say([list, index, 'id'], `${id} is given twice`)
        seen.add(id)
      })
      return seen
    }
    const known = {section: ids('sections', sections), paragraph: ids('paragraphs', paragraphs), footnote: ids('footnotes', footnotes), mention: ids('mentions', mentions)}
    ids('citations', citations)
    const resolve = (path: readonly PropertyKey[], kind: keyof typeof known, id: string | undefined): void => {
      if (id !== undefined && id !== '' && !known[kind].has(id)) this.#say(path, `No ${kind} has the id ${id}`)
    }
    sections.forEach(({parent}, index) => resolve(['sections', index, 'parent'], 'section', parent))
    paragraphs.forEach(({section}, index) => resolve(['paragraphs', index, 'section'], 'section', section))
    footnotes.forEach(({marker}, index) => resolve(['footnotes', index, 'marker'], 'paragraph', marker?.paragraph))
    mentions.forEach((mention, index) => {
      for (const key of ['section', 'paragraph', 'footnote'] as const) resolve(['mentions', index, key], key, mention[key])
    })
    citations.forEach(({id, reference}, index) => {
      resolve(['citations', index, 'id'], 'mention', id)
      resolve(['citations', index, 'reference'], 'mention', reference)
    })
  }

  #ledger(): void {
    const {ledger} = this.#document
    const sum = ledger.owners.reduce((total, {characters}) => total + characters, 0)
    if (!ledger.closed) this.#say(['ledger', 'closed'], 'The character ledger is open: a character has no owner, or two')
    if (ledger.characters !== this.#points.length) this.#say(['ledger', 'characters'], `Expected ${this.#points.length}, the characters of source.txt`)
    if (sum !== ledger.characters) this.#say(['ledger', 'owners'], `The owners have ${sum} characters together, expected ${ledger.characters}`)
  }

  #slice(start: number, end: number): string {
    return this.#raw.slice(this.#points.offset(start), this.#points.offset(end))
  }
}
