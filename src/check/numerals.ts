import type {Nodes} from 'mdast'
import {numberPrefixes} from '../language/number-words.ts'
import {openings} from '../language/openings.ts'
import {groupBy} from '../lists.ts'
import {isNumberWord} from '../number/index.ts'
import type {Found, Letter, Unit} from '../types.ts'
import {rowNumbersOf} from '../extract/table-sums.ts'
import {classInContents, contentsOf, isOwnDossier} from './numbers-by-place.ts'
import {numeralClass} from '../extract/numeral-class.ts'

/** One numeral of the letter and what explains it. */
export interface NumeralClaim {
  text: string
  /** UTF-16 range of raw. */
  start: number
  end: number
  /** A kind of mention, or one of `numeralClasses`; `unexplained` where nothing is known. */
  class: string
  /** The narrowest mention that holds it. */
  found?: Found
}

/** What a number may be that no mention explains. */
export const numeralClasses: Readonly<Record<string, string>> = {
  'footnote marker': 'the mark in the text that points at a note',
  'footnote label': 'the number before a note',
  'marker without note': 'printed as the mark of a note is, but the text holds no such note',
  'page number': 'printed by the printer',
  'running foot': 'part of a running head or foot',
  'sender’s data': 'printed beside the letter: the sender’s address and telephone, date and reference',
  'print block': 'part of the publisher’s print block',
  markup: 'part of a tag, an address or the metadata of the source, not of the text',
  'list number': 'numbers an item of a list, a row of a table or a heading',
  'own number': 'the paper’s own number, dossier, session or chamber',
  'question number': 'numbers a question or its answer',
  name: 'part of a name (G7, F-35, COVID-19)',
  label: 'names a part of a text or plan (artikel 68, punt 7)',
  'session year': 'a parliamentary year (2022–2023)',
  'table figure': 'a figure of a table: a cell of nothing but numbers, or one of three and more in a row',
  'table unit': 'says in what the figures of a table count (x € 1.000)',
  identifier: 'seven digits and more without grouping: the number of a file, a document or an account',
  address: 'part of a postal address, telephone number or web address',
  time: 'a time of day',
  ordinal: 'an ordinal (3e, 21ste)',
  ratio: 'part of a ratio, score or formula (1 op 3, 50/50)',
  idiom: 'a number word that counts nothing (één van de, in tweeën)',
  unexplained: 'nothing explains it'
}

/**
 * The numeral ledger: every run of digits in raw, and every number in words in the clean text, once, in order, each
 * with what explains it. A mention explains its own digits; where nothing does, it is `unexplained`.
 */
export function numeralLedger(letter: Letter): NumeralClaim[] {
  const ledger: NumeralClaim[] = []
  const digits: NumeralClaim[] = []
  for (const claims of [droppedClaims(letter), markerClaims(letter), unitClaims(letter)]) {
    for (const claim of claims) {
      if (DIGITS.test(claim.text)) digits.push(claim)
      else ledger.push(claim)
    }
  }
  digits.sort((a, b) => a.start - b.start)
  let index = 0
  for (const match of letter.raw.matchAll(RUN)) {
    const start = match.index
    const end = start + match[0].length
    while (index < digits.length && digits[index]!.end <= start) index++
    // a run may hold two numerals (`20231`: a year and a marker): it goes by the first
    const claim = digits[index]
    const explained = claim && claim.start < end ? claim : undefined
    const numeral: NumeralClaim = {text: match[0], start, end, class: explained?.class ?? 'unexplained'}
    if (explained?.found) numeral.found = explained.found
    ledger.push(numeral)
  }
  return ledger.sort((a, b) => a.start - b.start)
}

/* --- internal --- */

const DIGITS = /\d/
const RUN = /\d+/g

const BY_REASON: Readonly<Record<string, string>> = {
  'footnote label': 'footnote label',
  'doubled footnote label': 'footnote label',
  'page number': 'page number',
  'running head': 'running foot',
  'running foot': 'running foot',
  'print block': 'print block',
  'sender’s data': 'sender’s data',
  'list marker': 'list number',
  markup: 'markup',
  markdown: 'markup',
  'character reference': 'markup'
}

function droppedClaims(letter: Letter): NumeralClaim[] {
  const claims: NumeralClaim[] = []
  const add = ([start, end, text, reason]: readonly [number, number, string?, string?]): void => {
    const name = reason && (text === '' || reason === 'character reference') ? BY_REASON[reason] : undefined
    const dropped = letter.raw.slice(start, end)
    if (name && DIGITS.test(dropped)) claims.push({text: dropped, start, end, class: name})
  }
  for (const piece of letter.dropped) add(piece)
  for (const unit of letter.units) for (const piece of unit.trace.pieces) add(piece)
  return claims
}

function markerClaims(letter: Letter): NumeralClaim[] {
  const claims: NumeralClaim[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteReference') {
      for (const [start, end, text] of node.data?.pieces ?? []) if (text !== '') claims.push({text: letter.raw.slice(start, end), start, end, class: 'footnote marker'})
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(letter.tree)
  return claims
}

function unitClaims(letter: Letter): NumeralClaim[] {
  const byUnit = groupBy(letter.found, ({unit}) => unit)
  const own = new Set(letter.header.dossiers.map(({number}) => number))
  const rows = rowNumbersOf(letter.units)
  const contents = contentsOf(letter.units)
  return letter.units.flatMap(unit =>
    rows.has(unit)
      ? unit.trace.spans(0, unit.text.length).map(([start, end]) => ({text: unit.text, start, end, class: 'list number'}))
      : claimsIn(unit, byUnit.get(unit) ?? [], own, contents.has(unit))
  )
}

function claimsIn(unit: Unit, found: readonly Found[], own: ReadonlySet<string>, inContents: boolean): NumeralClaim[] {
  const claims: NumeralClaim[] = []
  const covering = narrowest(found)
  // the marker of a note that is not there, printed against a year: 2015|1
  const years = new Set(found.filter(({kind}) => kind === 'date').map(({to}) => to))
  const endsInside = (from: number, to: number): boolean => to - from < 7 && years.has(from + 4) && to > from + 4
  for (const [from, to, isWord] of numeralsIn(unit)) {
    const mention = covering(from, to)
    const listed = inContents ? classInContents(unit.text, to) : undefined
    const name = mention ? mention.kind : listed ?? (endsInside(from, to) ? 'marker without note' : isOwnDossier(unit.text, from, to, own) ? 'own number' : numeralClass(unit, from, to, isWord))
    for (const [start, end] of unit.trace.spans(from, to)) {
      const claim: NumeralClaim = {text: unit.text.slice(from, to), start, end, class: name}
      if (mention) claim.found = mention
      claims.push(claim)
    }
  }
  return claims
}

/** Finds are sorted by their start; the narrowest that holds a range, looking only at those that can reach it. */
function narrowest(found: readonly Found[]): (from: number, to: number) => Found | undefined {
  let index = 0
  let open: Found[] = []
  return (from, to) => {
    while (index < found.length && found[index]!.from <= from) open.push(found[index++]!)
    open = open.filter(mention => mention.to > from)
    let best: Found | undefined
    for (const mention of open) if (mention.to >= to && (!best || mention.to - mention.from < best.to - best.from)) best = mention
    return best
  }
}

/** Runs of digits and number words, in order. */
function numeralsIn({folded}: Unit): [from: number, to: number, isWord: boolean][] {
  const numerals: [number, number, boolean][] = []
  for (let at = 0; at < folded.length; ) {
    const kind = KIND[folded.charCodeAt(at)]!
    const from = at++
    if (kind === OTHER) continue
    while (at < folded.length && at - from < LONGEST[kind]! && KIND[folded.charCodeAt(at)] === kind) at++
    if (kind === DIGIT) numerals.push([from, at, false])
    else if (at - from > 2 && mayBeNumber(folded, from, at) && isNumberWord(folded.slice(from, at))) numerals.push([from, at, true])
  }
  return numerals
}

const OTHER = 0
const DIGIT = 1
const LETTER = 2
/** No run of digits is cut, and no number word is longer. */
const LONGEST = [0, Infinity, 40]

/** Digits and the small letters of number words, by UTF-16 unit. */
const KIND = new Uint8Array(0x10000)
KIND.fill(DIGIT, 48, 58)
KIND.fill(LETTER, 97, 123)
KIND.fill(LETTER, 0xe0, 0x100)

const mayBeNumber = openings(numberPrefixes)
