import {alternation} from '../language/alternation.ts'
import {months} from '../language/months.ts'
import {offices} from '../language/paper-types.ts'
import {inflections, movedKinds, openingKinds, paperKinds, paperStates, pluralKinds, titled} from '../language/paper-kinds.ts'
import {pastForms, presentForms} from '../language/verbs.ts'
import {namesAt} from '../nlp/index.ts'
import type {Span} from '../trace/index.ts'
import type {Unit} from '../types.ts'

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
  const leads = kindAt(unit, start, to)
  const beside = kindBeside(unit, start, to)
  const kind = beside ?? leads ?? lastKind(unit, start, to) ?? sharedKind(unit, start, to, shared)
  if (!kind) return unit.footnote !== undefined ? bareTitle(unit, start, to) : undefined
  const parts: Record<string, Span> = kind.shared === undefined ? {kind: kind.span} : {}
  // `moties van 14 december 2021 van de leden A en B over …`: the date may go first
  const early = datedAt(unit.folded, kind.span[1], to)
  const {authors, end} = authorsAt(unit, early ? early[1] : kind.span[1], to, kind.shared)
  authors.forEach((span, index) => (parts[`authors.${index}`] = span))
  const names = authors.map(([a, b]) => unit.text.slice(a, b))
  if (names.length > 0 && ET_AL.test(unit.text.slice(end - 5, end))) names.push('et al.')
  const dated = early ?? datedAt(unit.folded, end, to)
  const isTitle = titled.has(unit.folded.slice(...kind.span))
  let title = isTitle ? ownTitle(unit, kind.span, to, leads !== undefined) : titleOf(unit, Math.max(end, dated?.[1] ?? 0), to, leads !== undefined, authors.length > 0 ? FOR : kind.name === REACTION ? ON : undefined)
  const written = title && names.length === 0 && !isTitle ? writersIn(unit, title) : undefined
  if (written) {
    written.authors.forEach((span, index) => (parts[`authors.${index}`] = span))
    names.push(...written.authors.map(([a, b]) => unit.text.slice(a, b)))
    title = written.title
  }
  if (title) parts['title'] = title
  return {
    from: kind.from,
    kind: kind.name,
    ...(title && {title: unit.text.slice(...title)}),
    ...(names.length > 0 && {authors: names}),
    ...(dated && {dated}),
    parts,
    ...((kind.shared ?? pluralKinds.has(unit.folded.slice(...kind.span))) && {shared: kind.name})
  }
}

/* --- internal --- */

interface Kind {
  name: string
  /** With the words that say its state. */
  from: number
  span: Span
  /** Named with the document before only. */
  shared?: true
}

/** One mark or word between what was cited before and what is cited now. */
const GLUE = /[\s,;:.)»”]|(?:[Ee]n|[Zz]ie|[Oo]ok|respectievelijk|resp\.) |o\.a\. /uy
/** One mark or word that leads over from a title to its date or reference. */
const TAIL_MARKS: ReadonlySet<string> = new Set([...' \u00a0\n\t,;:?!(–-'])
const TAIL_WORDS: ReadonlySet<string> = new Set(['van', 'met', 'd.d.', 'dd.', 'dd', 'zie', 'in', 'zitting', 'vergaderjaar', 'kamerstuk', 'kamerstukken'])
const TAIL_PHRASES = /(?<!\p{L})(?:bijlage bij|op stuk(?:ken)?|(?:blz|p|pag)\.? ?\d{1,4}(?:[–-]\d{1,4})?)$/u
const LONGEST_TAIL = 18
const KIND = `(?:(?:${alternation(paperStates)}) ){0,2}(?<kind>${alternation(paperKinds.keys())})`
/** «Kamerbriefnieuwe»: a title may stick to the word. */
const LEADING = new RegExp(`(?:(?:de|het|een) )?${KIND}(?:(?!\\p{L})|(?<=${openingKinds.join('|')})(?=\\p{L})(?!(?:${inflections.join('|')})(?!\\p{L})))`, 'uy')
const WITHIN = new RegExp(`(?<![\\p{L}\\d-])${KIND}(?!\\p{L})`, 'gu')
/** What leads to the names of members. */
const BY_MEMBERS = /^ (?:van|door) (?:het |de )?(?:Kamer)?(?:lid|leden) /u
/** The same, or a name straight behind the kind: `motie-Blok`, `motie Klink c.s.`. */
const INTRODUCTION = new RegExp(`${BY_MEMBERS.source}|^[- ](?=\\p{Lu})`, 'u')
const LONGEST_INTRODUCTION = 24
/** Who sends it where nobody is named: `van de Minister van Financiën`, `van het kabinet`. */
const OFFICE = new RegExp(`(?: van| door) (?:(?:de|het) )?(?:(?:${offices})(?: (?:van|voor) \\p{Lu}[\\p{L}’'&-]{1,30}(?:(?: en | & |, | )\\p{Lu}[\\p{L}’'-]{1,30}){0,6})?|kabinet|regering)(?![\\p{L}-])(?= (?:van \\d|d\\.d\\.|over|inzake|betreffende|houdende|met)|, \\d| \\()`, 'uy')
/** What joins another document to the one before it: `de brief over dijken en de motie over sluizen`. */
const ANOTHER = /(?<!\p{L})(?:en|of|alsmede|alsook|evenals)(?!\p{L})|[;:»”]/iu
/** Whoever sends it, where «d.d.» ends the name: `van de voorzitter van de werkgroep Dijken d.d. 6 juni 2023`. */
const DATED_OFFICE = / (?:van|door) (?:de|het) (?!leden|lid)[^.;:()]{2,140}?(?= d\.d\. \d)/uy
/** Who sends a letter, whoever it is: `brief van de vaste commissie voor Dijken inzake …`. */
const SENDER = / (?:van|door) (?:de|het) (?!leden|lid)[^.;:(),«“\d]{2,90}?(?= (?:over|inzake|betreffende|houdende) )/uy
/** `brief van 18 mei 2022` */
const ENDS_DATED = /brief (?:van|d\.d\.) \d{1,2} \p{L}{3,9} \d{4}$/u
/** The papers of members: what stands behind the word and is nothing but names names their authors. */
const MEMBERS_PAPER = 5
const BY_NAME: ReadonlySet<string> = new Set(['motie', 'oties', 'ement', 'enten'])
const OVER = /^(?: (?:van )?vragen (?:van de )?commissies?)?[\s,:]{0,3}(?:over|inzake|betreffende|houdende|met betrekking tot|ten behoeve van|met(?= \p{Ll})) /iu
/** What members want: `motie van het lid Klink voor het ophogen van dijken`. */
const FOR = /^[\s,:]{0,3}(?:voor|tot) (?=(?:de|het|een)(?!\p{L}))/iu
/** Behind a kind that opens the words: marks, and «van» or «bij» before what it is of: `verslag van de Raad`. */
const LEAD = /^(?: \d{1,2}(?=:))?[\s,:«“"]{0,6}(?:(?:van|bij) (?=(?:de|het|een)(?!\p{L})))?/u
/** What the cabinet reacts on: `kabinetsreactie op het rapport over dijken`. */
const ON = /^[\s,:]{0,3}op (?=(?:de|het|een)(?!\p{L}))/iu
const REACTION = 'kabinetsreactie'
const ET_AL = /c\.s\.?$/u

function afterGlue(text: string, from: number, to: number): number {
  let start = from
  for (GLUE.lastIndex = start; start < to && GLUE.test(text); GLUE.lastIndex = start) start = GLUE.lastIndex
  return start
}

function kindAt(unit: Unit, start: number, to: number): Kind | undefined {
  LEADING.lastIndex = start
  const match = LEADING.exec(unit.folded)
  const kind = match && LEADING.lastIndex <= to ? kindOf(match) : undefined
  return kind && !isPartOfWord(unit, kind) ? kind : undefined
}

/** A «nota-overleg» is a meeting; a «motie-Klink» is a motion. */
function isPartOfWord({folded}: Unit, {name, span: [, end]}: Kind): boolean {
  return !movedKinds.has(name) && /^[-‑]\p{L}/u.test(folded.slice(end, end + 2))
}

/** No word, but the author of another, or nothing at all: `en van het lid B`, `Becker (35 228, nr. 8 en 32 824, nr. 432)`. */
function sharedKind(unit: Unit, start: number, to: number, shared: string | undefined): Kind | undefined {
  if (shared === undefined || start === 0) return undefined
  // the author is read from the blank before it, as behind a word
  return BY_MEMBERS.test(unit.text.slice(start - 1, start + LONGEST_INTRODUCTION)) || isNamesOnly(unit, start, to) ? {name: shared, from: start, span: [start - 1, start - 1], shared: true} : undefined
}

function isNamesOnly(unit: Unit, start: number, to: number): boolean {
  const last = namesIn(unit, start, to).at(-1)
  return /^(?: c\.s\.)?[ ,(]{0,3}$/u.test(unit.text.slice(last?.[1] ?? start, to))
}

/** Further back the words are about something else; what is no letter or motion has to stand nearer. */
const WITHIN_REACH = 300
const NEAR = 100
const FAR_KINDS: ReadonlySet<string> = new Set(['motie', 'amendement', 'kamerbrief'])

function lastKind(unit: Unit, start: number, to: number): Kind | undefined {
  let last: Kind | undefined
  let introduced: Kind | undefined
  const text = unit.folded.slice(0, to)
  WITHIN.lastIndex = Math.max(start, to - WITHIN_REACH)
  for (let match = WITHIN.exec(text); match; match = WITHIN.exec(text)) {
    const kind = kindOf(match)
    if (isPartOfWord(unit, kind)) continue
    // «deze brief» is the one that one reads; what stands in a quotation is of a title
    if ((kind.name !== 'motie' && OWN.test(text.slice(Math.max(0, kind.from - 14), kind.from))) || (introduced && isQuoted(text, start, kind.from))) continue
    last = kind
    if (isIntroduced(unit, last, to) && (!introduced || isAnother(unit, introduced, last, to))) introduced = last
  }
  // the words of a title may be kinds too: `brief inzake het verslag over de begroting`
  if (last && REFERS.test(text.slice(last.span[1]))) return undefined
  if (introduced) return introduced
  return last && (goesOn(unit.text.slice(last.span[1], to)) || isSpokenOf(unit, last, to) || (!FAR_KINDS.has(last.name) && to - last.span[1] > NEAR && !isOnePhrase(unit.folded.slice(last.span[1], to)))) ? undefined : last
}

/** `In de brief van 8 mei wordt verwezen naar` leads to another paper. */
const REFERS = /(?<!\p{L})(?:verwijs|verwijst|verwijzen|verwees|verwezen)(?: \p{L}{1,20}){0,4} naar $/u
const OWN = /(?<!\p{L})(?:deze|dit|onderhavige|voorliggende|bijgaande) $/u
const AT = /(?<!\p{L})bij (?:de|het) $/u

/** The document that another goes with, right before the bracket: `het nader rapport d.d. 3 mei bij de nota van wijziging (…)`. */
function kindBeside({folded}: Unit, start: number, to: number): Kind | undefined {
  const words = folded.slice(Math.max(start, to - NEAR), to)
  const at = words.lastIndexOf(' bij de ') + 1 || words.lastIndexOf(' bij het ') + 1
  if (at === 0 || OWN_WORDS.test(words)) return undefined
  WITHIN.lastIndex = to - words.length + at
  // no further than the bracket: the next kind may stand at the end of the text
  const match = WITHIN.exec(folded.slice(0, to))
  return match && AT.test(folded.slice(Math.max(0, match.index - 9), match.index)) && /^ ?\(?$/u.test(folded.slice(WITHIN.lastIndex, to)) ? kindOf(match) : undefined
}

/** What is an annex to a paper is cited with it: `de bijlage bij de brief (…)`. */
const OWN_WORDS = /(?<!\p{L})(?:bijlagen?|antwoord(?:en)?|toelichting|verslag) bij (?:de|het) /u

/** Whether an opened quotation is not yet closed. */
function isQuoted(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - WITHIN_REACH), at)
  return [...QUOTES].some(([open, close]) => open !== close && before.lastIndexOf(open) > before.lastIndexOf(close))
}

/** Whether a later document is the one that is cited: joined to the first, told of by a verb behind it, or a motion with its members. */
function isAnother(unit: Unit, first: Kind, next: Kind, to: number): boolean {
  if (ANOTHER.test(unit.folded.slice(first.span[1], next.from))) return true
  const {end} = authorsAt(unit, first.span[1], next.from)
  const dated = datedAt(unit.folded, end, next.from)
  if (goesOn(unit.text.slice(dated?.[1] ?? end, next.from))) return true
  return first.name !== 'kamerbrief' && movedKinds.has(next.name) && authorsAt(unit, next.span[1], to).authors.length > 0
}

/** Whether words are one phrase, however long: no comma, no finite verb. */
function isOnePhrase(words: string): boolean {
  return !/[,;:]/u.test(words) && ![...words.matchAll(/\p{L}{2,30}/gu)].some(([word]) => presentForms.has(word) || pastForms.has(word))
}

/** `dat amendementen worden uitgevoerd (…)`: several of a kind that a clause speaks of are not what is cited. */
function isSpokenOf({folded}: Unit, {span: [from, end]}: Kind, to: number): boolean {
  if (!pluralKinds.has(folded.slice(from, end))) return false
  return [...folded.slice(end, to).matchAll(/\p{L}{2,30}/gu)].some(([word]) => presentForms.has(word) || pastForms.has(word))
}

function kindOf(match: RegExpExecArray): Kind {
  const word = match.groups!['kind']!
  const end = match.index + match[0].length
  return {name: paperKinds.get(word)!, from: match.index, span: [end - word.length, end]}
}

/** Whether authors, a date or a title stand behind a kind. */
function isIntroduced(unit: Unit, {span: [, at]}: Kind, to: number): boolean {
  const {end} = authorsAt(unit, at, to)
  return end > at || datedAt(unit.folded, end, to) !== undefined || OVER.test(unit.text.slice(end, Math.min(to, end + 60))) || /^ [«“]/u.test(unit.text.slice(end, end + 2))
}

/** `van het lid Klink c.s.`, `van de leden A en B`, `-Blok`, ` Van Baarle-Dassen`. */
function authorsAt(unit: Unit, from: number, to: number, isShared = false): {authors: Span[]; end: number} {
  ADDRESSEE.lastIndex = from
  const at = ADDRESSEE.test(unit.text) && ADDRESSEE.lastIndex <= to ? ADDRESSEE.lastIndex : from
  for (const office of /brie(?:f|ven)$/u.test(unit.folded.slice(Math.max(0, from - 8), from)) || ENDS_DATED.test(unit.folded.slice(Math.max(0, from - 40), from)) ? [OFFICE, DATED_OFFICE, SENDER] : [OFFICE, DATED_OFFICE]) {
    office.lastIndex = at
    if (office.test(unit.text) && office.lastIndex <= to) return {authors: [], end: office.lastIndex}
  }
  const introduction = INTRODUCTION.exec(unit.text.slice(at, Math.min(to, at + LONGEST_INTRODUCTION)))
  if (!introduction) return {authors: [], end: at}
  // a capital alone begins a title, unless others join the name or nothing follows it: `motie Klink c.s.`, `motie Klink,`
  const isBare = introduction[0] === ' '
  const mayBeAlone = isShared || BY_NAME.has(unit.folded.slice(at - MEMBERS_PAPER, at))
  if (isBare && !mayBeAlone && !unit.folded.slice(at, Math.min(to, at + LONGEST_NAMES)).includes('c.s')) return {authors: [], end: at}
  const authors = namesIn(unit, at + introduction[0].length, to)
  const last = authors.at(-1)?.[1]
  if (last === undefined) return {authors, end: at}
  const rest = unit.text.slice(last, to)
  const behind = OTHERS.exec(rest) ?? (isBare ? null : PARTY.exec(rest))
  if (isBare && !behind && !(mayBeAlone && /^[ ,(.;:?!)»”]{0,3}$/u.test(unit.text.slice(last, to)))) return {authors: [], end: at}
  return {authors, end: last + (behind ? behind[0].length : 0)}
}

/** `Van der Plas (BBB)`, `Klink (D66) c.s.`: a party in brackets, the others who signed. */
const PARTY = /^ \((?=[^)]{0,12}\p{L})[\p{L}\d-]{2,20}(?: \p{L}{1,12}){0,2}\)/u
const OTHERS = new RegExp(`^(?:${PARTY.source.slice(1)})? ?c\\.s\\.?`, 'u')
/** `brief aan uw Kamer van 2 februari 2023`: to whom it went is no title. */
const ADDRESSEE = / aan (?:(?:uw|de|beide) (?:(?:Tweede|Eerste) )?Kamers?(?: der Staten-Generaal)?(?!\p{L})|(?:de|het) [^.;:(),«“\d]{2,80}?(?= (?:d\.d\. \d|van \d|over|inzake|betreffende|houdende) ?))/uy

/** Further on a «c.s.» belongs to others. */
const LONGEST_NAMES = 160

function namesIn(unit: Unit, at: number, to: number): Span[] {
  return namesAt(unit, at).filter(([, end]) => end <= to)
}

function titleOf(unit: Unit, at: number, to: number, leads: boolean, opener: RegExp | undefined): Span | undefined {
  const rest = unit.text.slice(at, to)
  const lead = OVER.exec(rest) ?? opener?.exec(rest) ?? /^[ ,:]{1,3}[«“"]/u.exec(rest) ?? (isNamed(unit, at, rest) ? /^ /u.exec(rest) : null) ?? (leads && !goesOn(rest) ? LEAD.exec(rest) : null)
  if (!lead) return undefined
  const from = at + lead[0].length
  // `over dit onderwerp` names none
  if (POINTS.test(unit.folded.slice(from, to))) return undefined
  const title = trimmed(unit, from, closingQuote(unit.text, from, to) ?? strayQuote(unit.text, from, to) ?? to)
  return title && NO_TITLE.test(unit.folded.slice(...title)) ? undefined : title
}

/** `het wetsvoorstel daarvoor`, `de motie van het lid Klink van dezelfde datum`, `de moties met de nummers` */
const NO_TITLE = /^(?:(?:hier|daar|waar)(?:aan|over|van|mee|bij|toe|op|in|uit|voor|omtrent)|(?:van |met )?(?:dezelfde|gelijke|die) (?:datum|dag|strekking)|(?:de |het )?(?:kenmerk|nummers?))$/u

const POINTS = /^(?:kenmerk$|dit|deze|dat|dezelfde|hetzelfde|hetgeen) (?!artikel|hoofdstuk)\p{L}/u

/** `de nota In het belang van Nederland (…)`: words behind a kind that begin with a capital are its name, if they are no members, office or body. */
function isNamed({folded}: Unit, at: number, rest: string): boolean {
  return NAMED.test(rest) && !BY_NAME.has(folded.slice(at - MEMBERS_PAPER, at)) && !OFFICES.test(rest)
}

const NAMED = /^ \p{Lu}\p{Ll}{1,30}(?: \p{Ll}[\p{L}-]{0,30}){2,20}/u
const OFFICES = new RegExp(`^ (?:${offices}|Kamer|Tweede|Eerste|Commissie|Raad)`, 'u')

/** `initiatiefnota over dijken van het lid Klink`: who wrote it may stand behind what it is about. */
function writersIn(unit: Unit, [from, to]: Span): {title: Span; authors: Span[]} | undefined {
  const title = unit.text.slice(from, to)
  const behind = / (?:leden|lid|Kamerle|Kamerli)/u.test(title) ? WRITERS.exec(title) : null
  if (!behind) return undefined
  const authors = namesIn(unit, from + behind.index + behind[0].length, to)
  return authors.at(-1)?.[1] === to ? {title: [from, from + behind.index], authors} : undefined
}

const WRITERS = /(?<=\p{L}[»”]?) (?:van|door) (?:het |de )?(?:Kamer)?(?:lid|leden) (?=\p{Lu}[^.;()]{1,120}$)/u

/** Where the quotation ends that begins right before a title: `Kamerbrief «Sluizen» van 4 april`. */
function closingQuote(text: string, from: number, to: number): number | undefined {
  const open = text[from - 1]!
  const close = QUOTES.get(open)
  if (close === undefined) return undefined
  let depth = 1
  for (let at = from; at < to; at++) {
    if (text[at] === close) depth--
    else if (text[at] === open) depth++
    if (depth === 0) return at
  }
  return undefined
}

/** The end of a quotation that the kind itself begins: `de «notitie over dijken» van 4 april`. */
function strayQuote(text: string, from: number, to: number): number | undefined {
  const at = text.slice(from, to).search(/[»”]/u)
  return at < 0 || /[«“]/u.test(text.slice(from, from + at)) ? undefined : from + at
}

const QUOTES: ReadonlyMap<string, string> = new Map([['«', '»'], ['“', '”'], ['"', '"']])

/** `De moties` *worden* `aangehouden: …`: a finite verb behind the kind goes on with the sentence. */
function goesOn(rest: string): boolean {
  const {first, second} = /^ (?<first>\p{Ll}{2,20})(?!\p{L})(?: (?<second>\p{Ll}{2,20})(?!\p{L}))?/u.exec(rest)?.groups ?? {}
  const isVerb = (word: string | undefined): boolean => word !== undefined && (presentForms.has(word) || pastForms.has(word))
  return isVerb(first) || (first !== undefined && THEREOF.test(first) && isVerb(second))
}

/** `Het advies` *hierover is* `verstuurd` */
const THEREOF = /^(?:hier|daar|waar)(?:over|van|mee|bij|toe|op|in|uit|voor)$/u

/** `brief van 13 april 2022 inzake …`, `brief van 3 mei jl. (`: the day by which a document is named. */
function datedAt(folded: string, at: number, to: number): Span | undefined {
  DATED.lastIndex = at
  const match = DATED.exec(folded)
  return match && DATED.lastIndex <= to ? [at + match[0].indexOf(match.groups!['day']!), DATED.lastIndex] : undefined
}

const DATED = new RegExp(`(?: van|(?: inzake)? d\\.d\\.| dd\\.?|, | \\()\\s?(?<day>\\d{1,2} (?:${alternation(months.keys())})(?: \\d{4}(?!\\d))?(?: jl\\.?| jongstleden)?)(?!\\p{L})\\)?`, 'uy')

/** `Voorjaarsnota 2025`: within a sentence the words behind the name go on with it. */
function ownTitle(unit: Unit, [from, end]: Span, to: number, leads: boolean): Span | undefined {
  if (leads && unit.footnote !== undefined) return trimmed(unit, from, to)
  const year = /^(?: van| voor)?(?: het jaar)? (?:19|20)\d\d(?!\d)/u.exec(unit.text.slice(end, to))
  return [from, end + (year ? year[0].length : 0)]
}

/** A note may name a document without saying its kind. */
function bareTitle(unit: Unit, start: number, to: number): Described | undefined {
  const span = trimmed(unit, start, to)
  if (!span || !/^[\p{Lu}«“]/u.test(unit.text.slice(...span)) || !unit.text.slice(...span).includes(' ')) return undefined
  // `Voor een uitgebreide beschrijving zie Kamerstuk …` says what for, and not what
  if (ASKS.test(unit.folded.slice(...span)) && SEE.test(unit.folded.slice(span[1], to))) return undefined
  // nor does a sentence name it: `Het plan is als bijlage gevoegd bij Kamerstuk …`
  if (SENTENCE.test(unit.folded.slice(start, to))) return undefined
  return {from: span[0], title: unit.text.slice(...span), parts: {title: span}}
}

const ASKS = /^(?:voor|over|inzake|wat betreft|ten aanzien van|met betrekking tot) /u
const SENTENCE = /^[^«“"]{3,200}(?<!\p{L})(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|staat|staan)(?!\p{L})[^«“"]{0,200}(?<!\p{L})(?:aan|als|bij|in|met|op) $/u
const SEE = /(?<!\p{L})zie(?!\p{L})/u

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
  if (TAIL_WORDS.has(word)) return word.length
  if (last === '.' && /\p{L}{3}\.$/u.test(tail)) return 1
  return TAIL_PHRASES.exec(tail)?.[0].length ?? 0
}
