import type {Document, Mention} from '../schema/letter.ts'
import {codePoints, placesOf} from '../trace/index.ts'
import {agrees, sameField} from './agree.ts'
import type {Gold, GoldMention} from './gold.ts'
import {structurePairs, type StructurePair} from './structure.ts'

/** Counts of one kind. `found`: overlapped by a find of the kind; `right`: its value too; `exact`: value and span. */
export interface Tally {
  gold: number
  found: number
  right: number
  exact: number
  /** Finds that no gold mention accounts for. */
  extra: number
}

/** What is wrong at a place. `span`: the value is right, the edges are not. */
export interface Fault {
  type: 'missed' | 'wrong' | 'span' | 'extra'
  letter: string
  kind: string
  /** Of the raw text, code points from 1. */
  line: number
  column: number
  start: number
  end: number
  text: string
  expected?: unknown
  actual?: unknown
}

export interface Scores {
  kinds: Record<string, Tally>
  letters: Record<string, Record<string, Tally>>
  /** Kind → field → of the finds that overlap a gold mention that tells the field. */
  fields: Record<string, Record<string, {gold: number; right: number}>>
  faults: Fault[]
}

/** A letter to be scored, with its raw text. */
export interface Predicted {
  document: Document
  source: string
}

/** Holds letters against the gold, one after the other. */
export class Scorer {
  readonly scores: Scores = {kinds: {}, letters: {}, fields: {}, faults: []}
  readonly #gold: Gold

  constructor(gold: Gold) {
    this.#gold = gold
  }

  add({document, source}: Predicted): void {
    const {letter} = document
    const complete = this.#gold.complete.get(letter)
    const mentions = this.#gold.mentions.filter(mention => mention.letter === letter)
    const wrong = this.#gold.wrong.filter(mention => mention.letter === letter)
    const kinds = new Set([...mentions, ...wrong, ...document.mentions.filter(({kind}) => complete?.has(kind))].map(({kind}) => kind))
    const place = placer(source)
    for (const kind of [...kinds].sort()) {
      const of = <T extends {kind: string}>(list: readonly T[]): T[] => list.filter(item => item.kind === kind)
      this.#note(letter, place, scoreKind({kind, gold: of(mentions), found: of(document.mentions), wrong: of(wrong), isComplete: complete?.has(kind) === true}))
    }
    const structure = this.#gold.structure.get(letter)
    if (structure) for (const pair of structurePairs(structure, document)) this.#note(letter, place, scoreStructure(pair))
  }

  #note(letter: string, place: ReturnType<typeof placer>, {kind, tally, fields, faults}: KindScore): void {
    const ofLetter = (this.scores.letters[letter] ??= {})
    for (const into of [(this.scores.kinds[kind] ??= {...NONE}), (ofLetter[kind] ??= {...NONE})]) {
      for (const key of Object.keys(NONE) as (keyof Tally)[]) into[key] += tally[key]
    }
    const ofKind = (this.scores.fields[kind] ??= {})
    for (const {name, isRight} of fields) {
      const field = (ofKind[name] ??= {gold: 0, right: 0})
      field.gold++
      if (isRight) field.right++
    }
    for (const fault of faults) this.scores.faults.push({letter, ...place(fault.start), ...fault})
  }
}

/* --- internal --- */

const NONE: Tally = {gold: 0, found: 0, right: 0, exact: 0, extra: 0}

/** All that there is of one kind in one letter. */
interface Case {
  kind: string
  gold: readonly GoldMention[]
  found: readonly Mention[]
  wrong: readonly GoldMention[]
  isComplete: boolean
}

interface KindScore {
  kind: string
  tally: Tally
  fields: {name: string; isRight: boolean}[]
  faults: Omit<Fault, 'letter' | 'line' | 'column'>[]
}

function scoreKind({kind, gold, found, wrong, isComplete}: Case): KindScore {
  const score: KindScore = {kind, tally: {...NONE}, fields: [], faults: []}
  const pairs = pair(gold, found)
  for (const mention of gold) if (!mention.optional) scorePair(score, mention, pairs.get(mention))
  const used = new Set(pairs.values())
  for (const mention of found) {
    const isJudged = isComplete || wrong.some(other => isSameSpan(mention, other) && (Object.keys(other.value).length === 0 || sameField(mention.value, other.value)))
    if (!isJudged || used.has(mention) || gold.some(other => other.optional && overlap(mention, other))) continue
    score.tally.extra++
    score.faults.push({type: 'extra', ...spot(mention), actual: mention.value})
  }
  return score
}

function scorePair({tally, fields, faults}: KindScore, mention: GoldMention, hit: Mention | undefined): void {
  tally.gold++
  if (!hit) {
    faults.push({type: 'missed', ...spot(mention), expected: mention.value})
    return
  }
  for (const [name, value] of Object.entries(mention.value)) fields.push({name, isRight: sameField(hit.value[name], value)})
  tally.found++
  if (!agrees(mention.kind, hit.value, mention.value)) {
    faults.push({type: 'wrong', ...spot(mention), expected: mention.value, actual: hit.value})
    return
  }
  tally.right++
  if (isSameSpan(hit, mention)) tally.exact++
  else faults.push({type: 'span', ...spot(mention), expected: [mention.start, mention.end], actual: [hit.start, hit.end]})
}

function scoreStructure({kind, right, start, text}: StructurePair): KindScore {
  const one = Number(right)
  return {
    kind,
    tally: {gold: 1, found: one, right: one, exact: one, extra: 0},
    fields: [],
    faults: right ? [] : [{type: 'missed', kind, start, end: start, text}]
  }
}

type Spanned = {start: number; end: number}

/**
 * Each gold mention with at most one find, and each find with at most one gold mention: first those that agree in all,
 * then in value, then those that merely overlap; what may be left takes what is left over.
 */
function pair(gold: readonly GoldMention[], found: readonly Mention[]): Map<GoldMention, Mention> {
  const pairs = new Map<GoldMention, Mention>()
  const used = new Set<Mention>()
  const round = (mentions: readonly GoldMention[], fits: (mention: Mention, wanted: GoldMention) => boolean): void => {
    for (const wanted of mentions) {
      if (pairs.has(wanted)) continue
      const hit = found.find(mention => !used.has(mention) && overlap(mention, wanted) && fits(mention, wanted))
      if (!hit) continue
      pairs.set(wanted, hit)
      used.add(hit)
    }
  }
  for (const mentions of [gold.filter(({optional}) => !optional), gold.filter(({optional}) => optional)]) {
    round(mentions, (mention, wanted) => isSameSpan(mention, wanted) && agrees(wanted.kind, mention.value, wanted.value))
    round(mentions, (mention, wanted) => agrees(wanted.kind, mention.value, wanted.value))
    round(mentions, () => true)
  }
  return pairs
}

function overlap(a: Spanned, b: Spanned): boolean {
  return a.start < b.end && b.start < a.end
}

function isSameSpan(a: Spanned, b: Spanned): boolean {
  return a.start === b.start && a.end === b.end
}

function spot({kind, start, end, text}: {kind: string; text: string} & Spanned): {kind: string; text: string} & Spanned {
  return {kind, start, end, text: text.replace(/\s+/g, ' ')}
}

function placer(source: string): (start: number) => {line: number; column: number} {
  const points = codePoints(source)
  const places = placesOf(source)
  return start => {
    const {line, column} = places.point(points.offset(start))
    const lineStart = points.offset(start) - column + 1
    return {line, column: start - points.at(lineStart) + 1}
  }
}
