import {alternation} from '../../language/alternation.ts'
import {leadsFromStatement, leadsInNotes, leadsToReference, pointers, purposes, statingVerbs, subjectAdverbs, subjectWords} from '../../language/citation-words.ts'
import {openWords} from '../../language/function-words.ts'
import {offices} from '../../language/paper-types.ts'
import {isVerb} from '../../language/verbs.ts'
import type {Span} from '../../trace/index.ts'
import type {Unit} from '../../types.ts'
import {isMembersPaper} from './authors.ts'
import {closingQuote, strayQuote} from './quotes.ts'

/** What may begin a title behind its kind besides its subject, by the kind. */
export const openers = {
  /** What members want: `motie van het lid Klink voor het ophogen van dijken`. */
  wish: /^[\s,:]{0,3}(?:voor|tot) (?=(?:de|het|een)(?!\p{L}))/iu,
  /** What the cabinet reacts on: `kabinetsreactie op het rapport over dijken`. */
  reaction: /^[\s,:]{0,3}op (?=(?:de|het|een)(?!\p{L}))/iu
}

/** The title that stands at a place behind a kind; where the kind `leads`, any words may be one. */
export function titleAt(unit: Unit, at: number, to: number, leads: boolean, opener: RegExp | undefined): Span | undefined {
  const rest = unit.text.slice(at, to)
  const lead = OVER.exec(rest) ?? opener?.exec(rest) ?? /^[ ,:]{1,3}[«“"]/u.exec(rest) ?? (isNamed(unit, at, rest) ? /^ /u.exec(rest) : null) ?? (leads && !opensWithVerb(rest) ? LEAD.exec(rest) : null)
  if (!lead) return undefined
  const from = at + lead[0].length
  // `over dit onderwerp` names none
  if (POINTS.test(unit.folded.slice(from, to))) return undefined
  const title = trimmed(unit, from, closingQuote(unit.text, from, to) ?? strayQuote(unit.text, from, to) ?? to)
  return title && NO_TITLE.test(unit.folded.slice(...title)) ? undefined : title
}

/** The title that the word for a kind begins, `Voorjaarsnota 2025`: within a sentence the words behind the name go on with it. */
export function ownTitle(unit: Unit, [from, end]: Span, to: number, leads: boolean): Span | undefined {
  if (leads && unit.footnote !== undefined) return trimmed(unit, from, to)
  const year = /^(?: van| voor)?(?: het jaar)? (?:19|20)\d\d(?!\d)/u.exec(unit.text.slice(end, to))
  return [from, end + (year ? year[0].length : 0)]
}

/** The title of a document whose kind is not said: all the words are. */
export function bareTitle(unit: Unit, start: number, to: number): Span | undefined {
  const span = trimmed(unit, start, to)
  if (!span || !/^[\p{Lu}«“]/u.test(unit.text.slice(...span)) || !unit.text.slice(...span).includes(' ')) return undefined
  const words = unit.folded.slice(...span)
  // `Voor een uitgebreide beschrijving zie Kamerstuk …` says what for, and not what
  if (ASKS.test(words) && SEE.test(unit.folded.slice(span[1], to))) return undefined
  // nor does what only leads to it: `Raadpleegbaar via Kamerstuk …`, `Dit betreft de kavels uit Kamerstuk …`
  if (LEADS_TO.test(words) || openWords.has(words.slice(words.lastIndexOf(' ') + 1))) return undefined
  // nor does a sentence name it: `Het plan is als bijlage gevoegd bij Kamerstuk …`
  return SENTENCE.test(unit.folded.slice(start, to)) ? undefined : span
}

/** Whether words tell what a document is about: ` over dijken`. */
export function opensSubject(rest: string): boolean {
  return OVER.test(rest)
}

/** `De moties` *worden* `aangehouden: …`, `Het advies` *hierover is* `verstuurd`: a finite verb behind the kind goes on with the sentence. */
export function opensWithVerb(rest: string): boolean {
  const {first, second} = /^ (?<first>\p{Ll}{2,20})(?!\p{L})(?: (?<second>\p{Ll}{2,20})(?!\p{L}))?/u.exec(rest)?.groups ?? {}
  if (first === undefined) return false
  return isVerb(first) || (second !== undefined && subjectAdverbs.includes(first) && isVerb(second))
}

/* --- internal --- */

const OVER = new RegExp(`^(?: (?:van )?vragen (?:van de )?commissies?| daarop)?[\\s,:]{0,3}(?:${alternation(subjectWords)}|met betrekking tot|ten behoeve van|met(?= \\p{Ll})) `, 'iu')
/** Behind a kind that opens the words: marks, and «van» or «bij» before what it is of: `verslag van de Raad`. */
const LEAD = /^(?: \d{1,2}(?=:))?[\s,:«“"]{0,6}(?:(?:van|bij) (?=(?:de|het|een)(?!\p{L})))?/u
/** `het wetsvoorstel daarvoor`, `de motie van het lid Klink van dezelfde datum`, `de moties met de nummers`, `Rijksbegroting 2023` */
const NO_TITLE = /^(?:(?:19|20)\d\d|(?:hier|daar|waar)(?:aan|over|van|mee|bij|toe|op|in|uit|voor|omtrent)|(?:van |met )?(?:dezelfde|gelijke|die) (?:datum|dag|strekking)|(?:de |het )?(?:kenmerk|nummers?))$/u
const POINTS = new RegExp(`^(?:kenmerk$|${alternation(pointers)}) (?!artikel|hoofdstuk)\\p{L}`, 'u')
const ASKS = new RegExp(`^${alternation(purposes)} `, 'u')
const LEADS_TO = new RegExp(`^${alternation(leadsInNotes)}(?!\\p{L})`, 'u')
const SENTENCE = new RegExp(`^[^«“"]{3,200}(?<!\\p{L})${alternation(statingVerbs)}(?!\\p{L})[^«“"]{0,200}(?<!\\p{L})${alternation(leadsFromStatement)} $`, 'u')
const SEE = /(?<!\p{L})zie(?!\p{L})/u

/** `de nota In het belang van Nederland (…)`: words behind a kind that begin with a capital are its name, if they are no members, office or body. */
function isNamed({folded}: Unit, at: number, rest: string): boolean {
  return NAMED.test(rest) && !isMembersPaper(folded, at) && !OFFICES.test(rest)
}

/** Two small words, one and another name, or one and a year: `In het belang van`, `Maatregelen bezetting HSV`, `Monitor dijken 2022 is`. */
const NAMED = new RegExp(`^ \\p{Lu}\\p{Ll}{1,30}(?:(?: \\p{Ll}[\\p{L}-]{0,30}){2,20}| \\p{Ll}[\\p{L}-]{5,30} (?:19|20)\\d\\d(?= \\p{Ll})| (?!${alternation([...subjectWords, 'namens'])} )\\p{Ll}{4,30} \\p{Lu})`, 'u')
const OFFICES = new RegExp(`^ (?:${offices}|Kamer|Tweede|Eerste|Commissie|Raad)`, 'u')

/** Without the marks and words that lead over to the date or the reference. */
function trimmed(unit: Unit, from: number, to: number): Span | undefined {
  let end = to
  for (let length = tailOf(unit, from, end); length > 0; length = tailOf(unit, from, end)) end -= length
  return end - from > 2 ? [from, end] : undefined
}

/** The length of a mark, word or phrase at the end of a title that leads over to what follows; 0 where there is none. */
function tailOf({folded}: Unit, from: number, end: number): number {
  if (end <= from) return 0
  const last = folded[end - 1]!
  if (TAIL_MARKS.has(last)) return 1
  const tail = folded.slice(Math.max(from, end - LONGEST_TAIL), end)
  const word = tail.slice(Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('('), tail.lastIndexOf(',')) + 1)
  if (leadsToReference.has(word)) return word.length
  if (last === '.' && /\p{L}{3}\.$/u.test(tail)) return 1
  return TAIL_PHRASES.exec(tail)?.[0].length ?? 0
}

const TAIL_MARKS: ReadonlySet<string> = new Set([...' \u00a0\n\t,;:?!(–-'])
const TAIL_PHRASES = /(?<!\p{L})(?:bijlage bij|op stuk(?:ken)?|(?:blz|p|pag)\.? ?\d{1,4}(?:[–-]\d{1,4})?)$/u
const LONGEST_TAIL = 18
