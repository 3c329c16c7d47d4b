import {alternation} from '../../language/alternation.ts'
import {companions, joiningWords, ownDeterminers, referringVerbs} from '../../language/citation-words.ts'
import {inflections, kindEndings, movedKinds, openingKinds, paperKinds, paperStates, pluralKinds} from '../../language/paper-kinds.ts'
import {isVerb} from '../../language/verbs.ts'
import type {Span} from '../../trace/index.ts'
import type {Unit} from '../../types.ts'
import {authorsAt, namesIn, namesMembers} from './authors.ts'
import {datedAt} from './dated.ts'
import {isQuoted} from './quotes.ts'
import {opensWithVerb, opensSubject} from './title.ts'

/** The word for a document, `motie`, and what it stands for. */
export interface Kind {
  name: string
  /** With the words that say its state. */
  from: number
  span: Span
  /** Named with the document before only. */
  shared?: true
}

/** The kind of document that the words of `[start, to)` name; whether they lead with one. */
export function kindIn(unit: Unit, start: number, to: number, shared: string | undefined): {kind: Kind; leads: boolean} | undefined {
  const leading = kindAt(unit, start, to)
  const kind = kindBeside(unit, start, to) ?? leading ?? lastKind(unit, start, to) ?? sharedKind(unit, start, to, shared)
  return kind && {kind, leads: leading !== undefined}
}

/* --- internal --- */

const KIND = `(?:(?:${alternation(paperStates)}) ){0,2}(?<kind>${alternation(paperKinds.keys())}|\\p{L}{3,24}(?<ending>${alternation(kindEndings)})(?!\\p{L}))`
/** «Kamerbriefnieuwe»: a title may stick to the word. */
const LEADING = new RegExp(`(?:(?:de|het|een) )?${KIND}(?:(?!\\p{L})|(?<=${openingKinds.join('|')})(?=\\p{L})(?!(?:${inflections.join('|')})(?!\\p{L})))`, 'uy')
const WITHIN = new RegExp(`(?<![\\p{L}\\d-])${KIND}(?!\\p{L})`, 'gu')

function kindAt(unit: Unit, start: number, to: number): Kind | undefined {
  LEADING.lastIndex = start
  const match = LEADING.exec(unit.folded)
  const kind = match && LEADING.lastIndex <= to ? kindOf(match) : undefined
  return kind && !isPartOfWord(unit, kind) ? kind : undefined
}

function kindOf(match: RegExpExecArray): Kind {
  const word = match.groups!['kind']!
  const end = match.index + match[0].length
  return {name: paperKinds.get(word) ?? paperKinds.get(match.groups!['ending']!)!, from: match.index, span: [end - word.length, end]}
}

/** A «nota-overleg» is a meeting; a «motie-Klink» is a motion. */
function isPartOfWord({folded}: Unit, {name, span: [, end]}: Kind): boolean {
  return !movedKinds.has(name) && /^[-‑/]\p{L}/u.test(folded.slice(end, end + 2))
}

/** No word, but the author of another, or nothing at all: `en van het lid B`, `Becker (35 228, nr. 8 en 32 824, nr. 432)`. */
function sharedKind(unit: Unit, start: number, to: number, shared: string | undefined): Kind | undefined {
  if (shared === undefined || start === 0) return undefined
  // the author is read from the blank before it, as behind a word
  const at = start - 1
  return namesMembers(unit.text, at) || isNamesOnly(unit, start, to) ? {name: shared, from: start, span: [at, at], shared: true} : undefined
}

function isNamesOnly(unit: Unit, start: number, to: number): boolean {
  const last = namesIn(unit, start, to).at(-1)
  return /^(?: c\.s\.)?[ ,(]{0,3}$/u.test(unit.text.slice(last?.[1] ?? start, to))
}

/** The document that another goes with, right before the bracket: `het nader rapport d.d. 3 mei bij de nota van wijziging (…)`. */
function kindBeside({folded}: Unit, start: number, to: number): Kind | undefined {
  const words = folded.slice(Math.max(start, to - NEAR), to)
  const at = words.lastIndexOf(' bij de ') + 1 || words.lastIndexOf(' bij het ') + 1
  if (at === 0 || WITH_COMPANION.test(words)) return undefined
  WITHIN.lastIndex = to - words.length + at
  // no further than the bracket: the next kind may stand at the end of the text
  const match = WITHIN.exec(folded.slice(0, to))
  return match && AT.test(folded.slice(Math.max(0, match.index - 9), match.index)) && /^ ?\(?$/u.test(folded.slice(WITHIN.lastIndex, to)) ? kindOf(match) : undefined
}

const AT = /(?<!\p{L})bij (?:de|het) $/u
/** What is an annex to a paper is cited with it: `de bijlage bij de brief (…)`. */
const WITH_COMPANION = new RegExp(`(?<!\\p{L})${alternation(companions)} bij (?:de|het) `, 'u')

/** Further back the words are about something else; what is no letter or motion has to stand nearer. */
const WITHIN_REACH = 300
const NEAR = 100
const FAR_KINDS: ReadonlySet<string> = new Set(['motie', 'amendement', 'kamerbrief'])

/** The last kind within a sentence, or the last one that something introduces: the words of a title may be kinds too, `brief inzake het verslag over de begroting`. */
function lastKind(unit: Unit, start: number, to: number): Kind | undefined {
  let last: Kind | undefined
  let introduced: Kind | undefined
  const text = unit.folded.slice(0, to)
  WITHIN.lastIndex = Math.max(start, to - WITHIN_REACH)
  for (let match = WITHIN.exec(text); match; match = WITHIN.exec(text)) {
    const kind = kindOf(match)
    // what stands in a quotation is of a title
    if (isPartOfWord(unit, kind) || isOwn(text, kind) || (introduced && isQuoted(text, Math.max(start, kind.from - WITHIN_REACH), kind.from))) continue
    last = kind
    if (isIntroduced(unit, kind, to) && (!introduced || isAnother(unit, introduced, kind, to))) introduced = kind
  }
  if (!last || REFERS.test(text.slice(last.span[1]))) return undefined
  return introduced ?? (isCited(unit, last, to) ? last : undefined)
}

/** `In de brief van 8 mei wordt verwezen naar` leads to another paper. */
const REFERS = new RegExp(`(?<!\\p{L})${alternation(referringVerbs)}(?: \\p{L}{1,20}){0,4} naar $`, 'u')

/** «deze brief» is the one that one reads. */
function isOwn(text: string, {name, from}: Kind): boolean {
  return name !== 'motie' && OWN.test(text.slice(Math.max(0, from - 14), from))
}

const OWN = new RegExp(`(?<!\\p{L})${alternation(ownDeterminers)} $`, 'u')

/** Whether authors, a date or a title stand behind a kind. */
function isIntroduced(unit: Unit, {span: [, at]}: Kind, to: number): boolean {
  const {end} = authorsAt(unit, at, to)
  return end > at || datedAt(unit.folded, end, to) !== undefined || opensSubject(unit.text.slice(end, Math.min(to, end + 60))) || /^ [«“]/u.test(unit.text.slice(end, end + 2))
}

/** Whether a later document is the one that is cited: joined to the first, told of by a verb behind it, or a motion with its members. */
function isAnother(unit: Unit, first: Kind, next: Kind, to: number): boolean {
  // the «en» of who sends it joins nothing: `brief van de Minister van Infrastructuur en Waterstaat d.d. 3 mei 2022 over de motie`
  const {end} = authorsAt(unit, first.span[1], next.from)
  const at = datedAt(unit.folded, end, next.from)?.[1] ?? end
  if (ANOTHER.test(unit.folded.slice(at, next.from)) || opensWithVerb(unit.text.slice(at, next.from))) return true
  return first.name !== 'kamerbrief' && movedKinds.has(next.name) && authorsAt(unit, next.span[1], to).authors.length > 0
}

const ANOTHER = new RegExp(`(?<!\\p{L})${alternation(joiningWords)}(?!\\p{L})|[;:»”]`, 'iu')

/** Whether a kind that nothing introduces is cited: no verb goes on with it, and where it stands far off all is one phrase. */
function isCited({text, folded}: Unit, {name, span: [from, end]}: Kind, to: number): boolean {
  const behind = folded.slice(end, to)
  // `dat amendementen worden uitgevoerd (…)`: several of a kind that a clause speaks of are not what is cited
  if (opensWithVerb(text.slice(end, to)) || (pluralKinds.has(folded.slice(from, end)) && hasVerb(behind))) return false
  return FAR_KINDS.has(name) || to - end <= NEAR || (!/[,;:]/u.test(behind) && !hasVerb(behind))
}

function hasVerb(words: string): boolean {
  return [...words.matchAll(/\p{L}{2,30}/gu)].some(([word]) => isVerb(word))
}
