import {alternation} from '../language/alternation.ts'
import {fractionWords} from '../language/counting.ts'
import {smallNumbers} from '../language/small-numbers.ts'
import {labelWords, namedWithNumber, titleEndings} from '../language/labels.ts'
import {gap} from '../number/index.ts'
import {isYearOfLaw} from './law-year.ts'
import type {Unit} from '../types.ts'

/** What a number is that no mention holds, by what stands around it; `unexplained` where nothing says. */
export function numeralClass(unit: Unit, from: number, to: number, isWord: boolean): string {
  if (unit.role === 'header' || unit.role === 'title') return (!isWord && inHead.find(clue => fits(clue, unit, from, to))?.is) || 'own number'
  const {text, folded, role, alone, cell} = unit
  if (!isWord && role === 'heading' && QUESTION_NUMBERS.test(text)) return 'question number'
  if (!isWord && role === 'heading' && HEADING_NUMBER.test(text.slice(0, to))) return 'list number'
  if (!isWord && role === 'heading' && QUESTION.test(text)) return 'question number'
  if (role === 'table-cell' ? NUMBERS_ONLY.test(text) : role === 'paragraph' && !alone && LONE_FIGURE.test(text)) return 'table figure'
  if (!isWord && followsLabel(folded, from)) return 'label'
  // the row of an article or a measure: «1 Belastingen»
  if (!isWord && from === 0 && cell?.column === 0 && ROW_NUMBER.test(text)) return 'list number'
  if (YEAR.test(text.slice(from, to)) && isYearOfLaw(text, from)) return 'name'
  for (const clue of isWord ? aroundWords : aroundDigits) if (fits(clue, unit, from, to)) return clue.is
  return isWord && followsLabel(folded, from) ? 'label' : 'unexplained'
}

/** `punt 7`, `artikel 3:10`, `nrs. 3, 4 en 5`: a label word, then numbers, letters and joints up to this one. */
export function followsLabel(folded: string, from: number): boolean {
  let at = from
  for (JOINT.lastIndex = at; at > from - REACH; JOINT.lastIndex = at) {
    const joint = JOINT.exec(folded)
    if (!joint) break
    at -= joint[1]!.length
  }
  return standsAt(LABEL, folded, at)
}

/* --- internal --- */

/** How far back a list of labelled numbers may begin. */
const REACH = 60
const HEADING_NUMBER = /^(?:§ ?|\p{Lu}\.)?[\d.]{1,8}$/u
/** `2 en 3`, all that a heading says. */
const QUESTION_NUMBERS = /^\d{1,3}(?:(?:, | en |,| t\/m | tot en met )\d{1,3}){0,20}$/u
const QUESTION = /^(?:Vraag|Vragen|Antwoord(?:en)?|Beantwoording)\b/u
const YEAR = /^(?:1[89]|20)\d\d$/
/** A cell that is a paragraph, and neither the number of a page, a list or a section nor that of a question. */
const LONE_FIGURE = /^[-−–+]? ?\d{1,3}(?:(?:\.\d{3}){1,4}(?:,\d{1,6})?|,\d{1,6})$/u
const ROW_NUMBER = /^\d{1,3}[.)]? \p{Lu}\p{Ll}/u
const NUMBERS_ONLY = /^[\d.,\s%()/+–−-]{1,40}$/u

/** What must stand straight before, straight behind, and what the number itself must be. The first clue that fits decides. */
interface Clue {
  is: string
  before?: RegExp
  itself?: RegExp
  after?: RegExp
}

function fits({before, itself, after}: Clue, {text, folded}: Unit, from: number, to: number): boolean {
  return (!before || standsAt(before, text, from)) && (!after || standsAt(after, text, to)) && (!itself || itself.test(folded.slice(from, to)))
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/**
 * Clues are written as patterns that end in `$` or begin with `^`, and run at one place of the whole text: looking back
 * from it they give up at the first character that does not fit, where a slice would be tried from each of its own.
 */
function compiled(clues: readonly Clue[]): readonly Clue[] {
  return clues.map(({before, after, ...clue}) => ({...clue, ...(before && {before: behind(before)}), ...(after && {after: ahead(after)})}))
}

function behind({source, flags}: RegExp): RegExp {
  return new RegExp(`(?<=${source.slice(0, -1)})`, `${flags}y`)
}

function ahead({source, flags}: RegExp): RegExp {
  return new RegExp(source.slice(1), `${flags}y`)
}

const labels = alternation(labelWords)
const names = alternation(namedWithNumber)
const endings = alternation(titleEndings)

/** A figure of a line of figures; a printed table leaves at least three of them in a row. */
const FIGURE = '[-−+]?\\d(?:[\\d.,]{0,13}\\d)?%?'
/** What of its own figure stands before and behind a run of digits. */
const HEAD = '[-−+]?(?:\\d{1,3}\\.){0,3}(?:\\d{1,9},)?'
const TAIL = '(?:[\\d.,]{0,11}\\d)?%?'

const aroundDigits = compiled([
  {is: 'identifier', itself: /^\d{7,}$/u},
  // an answer by its session: 20222023-3480
  {is: 'identifier', before: /(?<!\d)(?:19|20)\d\d(?:19|20)\d\d[-‑]$/u, itself: /^\d{1,4}$/u},
  // the number of a title that a tool ran together with its text: `2.1 Resultaten`
  {is: 'list number', before: /(?:^|[.!?:] )(?:\d{1,2}\.){0,3}$/u, itself: /^\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2}$/u, after: /^\.? \p{Lu}/u},
  {is: 'list number', before: /(?:^|[.!?:] )(?:\d{1,2}\.){1,3}$/u, itself: /^\d{1,2}$/u, after: /^(?:\.\d{1,2}){0,3}\.? \p{Lu}/u},
  {is: 'list number', before: /(?:^|[.!?:] )$/u, itself: /^\d{1,2}$/u, after: /^(?:\.\d{1,2}){1,3}\.? \p{Lu}/u},
  {is: 'address', before: /(?:https?:\/\/|www\.|@|doi\.org\/)\S{0,60}$/u},
  {is: 'address', before: /(?:^|[\s(])$/u, after: /^ ?[A-Z]{2}(?: {1,2}\p{Lu}|[,.\n]|$)/u},
  // an advice of the Council of State, a letter's own mark: W06.22.0123/III, IENW/BSK-2022/123456
  {is: 'identifier', before: /(?<!\p{L})W(?:\d{2}\.){0,2}$/u, after: /^(?:\.\d{2,5}){0,2}\/[IVX]/u},
  {is: 'identifier', before: /(?<!\p{L})\p{Lu}{2,10}\/\p{Lu}{2,10}[-/](?:\d{4}[-/])?$/u},
  {is: 'identifier', before: /(?<!\p{L})\p{Lu}{2,10}[-‑]\d{5,9}[-‑]$/u},
  // the Official Journal: PbEU 2016, L 119/1
  {is: 'label', before: /(?<!\p{L})(?:Pb(?:EU|EG)?|PB)[ ,]{1,2}(?:\d{4}[ ,]{1,2})?(?:[LC] (?:\d{1,4}\/)?)?$/u},
  // volume and page of a journal: (Nutrients 2023, 15, 3917)
  {is: 'label', before: /\(\p{Lu}[\p{L} ]{2,40} (?:19|20)\d\d, $/u, after: /^, \d{1,5}\)/u},
  {is: 'label', before: /\(\p{Lu}[\p{L} ]{2,40} (?:19|20)\d\d, \d{1,3}, $/u, after: /^\)/u},
  // a promise to the Senate, a case before the Court of Justice
  {is: 'identifier', before: /(?<!\p{L})T$/u, itself: /^0\d{4}$/u},
  {is: 'label', before: /(?<!\p{L})[CTF][-‑]$/u, after: /^\/\d\d(?!\d)/u},
  {is: 'label', before: /(?<!\p{L})[CTF][-‑]\d{1,4}\/$/u},
  {is: 'address', before: /(?:\b[TF]|[Tt]el(?:efoon)?\.?:?|\+\d{2}) ?[\d \-()]{0,16}$/u},
  {is: 'address', itself: /^0\d{1,3}$/u, after: /^[- ]{1,3}\d{6,8}(?!\d)/u},
  {is: 'address', before: /\b[Pp]ostbus $/u},
  {is: 'address', before: /\p{Lu}[\p{L}-]{1,30}(?:straat|laan|weg|plein|markt|kade|gracht|dijk|hof|singel) $/u},
  {is: 'address', before: /\p{L}{2,20}\.(?:nl|com|eu|org|net|int|gov|edu)\/\S{0,60}$/u},
  {is: 'address', before: /\S%\S{0,60}$/u},
  {is: 'footnote marker', before: /\[$/u, after: /^\]/u},
  // glued by a reader that lost the spaces: 6Pagina1van6
  {is: 'page number', before: /Pagina ?(?:\d{1,3} ?van ?)?$/u},
  {is: 'page number', after: /^ ?Pagina ?\d/u},
  {is: 'page number', before: /[Pp]agina\b.{0,40}$/u, after: /^ van (?:de )?\d{1,3}\b/u},
  {is: 'page number', before: /[Pp]agina\b.{0,40}\d van (?:de )?$/u},
  {is: 'time', after: /^(?:[.:]\d{2})? ?(?:(?:tot|en|[-–]) ?\d{1,2}[.:]\d{2} ?)?uur\b/u},
  {is: 'time', before: /\b\d{1,2}[.:]$/u, after: /^ ?uur\b/u},
  {is: 'ordinal', after: /^(?:e|ste|de|ᵉ|th|nd|rd|st)(?![\p{L}\d])/u},
  {is: 'session year', before: /(?:[Vv]ergaderjaar|[Zz]itting(?:sjaar)?|\bI{1,2}) ?(?:\d{4} ?[–/-] ?)?$/u},
  {is: 'table unit', before: /\([^()]{0,20}[x×*] ?(?:\d{1,3}[. ])?$/u, itself: /^10*$|^000$/u},
  {is: 'table unit', itself: /^10*$|^000$/u, before: /\(?(?:x|×|\*|in|bedragen)(?: x)? ?(?:€|EUR|f) ?(?:\d{1,3}[. ])?$/u},
  {is: 'name', after: /^[- ]punten ?-?plan/u},
  {is: 'name', before: /(?<!\p{L})PM2[.,]$/u, itself: /^5$/u},
  // so many times: 2,5x zo hoog
  {is: 'ratio', after: /^(?:,\d{1,2})?x(?![\p{L}\d])/u},
  {is: 'ratio', before: /\d,$/u, after: /^x(?![\p{L}\d])/u},
  // from one to another: de vragen 3 tot 6
  {is: 'label', itself: /^\d{1,3}$/u, before: new RegExp(`(?<!\\p{L})${labels} \\d{1,3} tot $`, 'u')},
  // labels that have names: de artikelen 2 CZSK (€ 13 miljoen), 3 CLAS en 11 Waterkwantiteit
  {is: 'label', itself: /^\d{1,3}$/u, before: new RegExp(`(?<!\\p{L})${labels} \\d{1,3} \\p{Lu}[^;:]{1,240}(?:,| en| of) $`, 'u'), after: /^ \p{Lu}/u},
  // those of an age and above: 65+’ers
  {is: 'name', after: /^\+['’]?ers?(?!\p{L})/u},
  // a year counted from another: t+5, T-1
  {is: 'name', before: /(?<![\p{L}\d])[tT] ?[+\-–−] ?$/u, itself: /^\d{1,2}$/u},
  {is: 'ratio', before: /(?<!\p{L})$/u, after: /^(?: ?(?:op|\/) ?(?:de |elke |iedere )?| ?:)\d/u},
  {is: 'ratio', before: /\d ?(?:op|:|\/) ?(?:de |elke |iedere )?(?:\d{1,3}[.,]){0,3}$/u},
  {is: 'ratio', after: /^ van de \d/u},
  {is: 'ratio', before: /\d van de $/u},
  {is: 'label', after: /^ final\b/u},
  // the member of an article: art. 21 (2)
  {is: 'label', before: new RegExp(`(?<!\\p{L})${labels}\\.? \\d[\\d.:a-z]{0,8} ?\\($`, 'iu'), itself: /^\d{1,2}$/u, after: /^\)/u},
  {is: 'name', before: /\p{L}\d{1,10}[-–]$/u},
  {is: 'label', before: /\d{1,3}:\d{1,4}[-–]$/u},
  {is: 'label', before: new RegExp(`(?<!\\p{L})${labels}[-–‑/.]$`, 'iu')},
  {is: 'marker without note', before: /(?:\p{L}{2}[»”)]?[.,;:?!]|(?:19|20)\d\d[.?!]|[»”])$/u, itself: /^\d{1,3}$/u, after: /^(?:[\s.,;:)]|$)/u},
  {is: 'name', before: /\p{L}[-–‑/’]?$/u},
  {is: 'name', before: /(?<!\p{L})(?:\p{Lu}\.){2,4} ?$/u},
  // a noun made of a stretch of time: 24 wekeneis, 48 uursgrens; a plural is counted: 5 dagdelen
  {is: 'name', after: /^ (?:uurs?|da(?:gen|g)s?|weken|maanden|jaars?)(?!\p{L}{0,2}(?!\p{L})|e?lijkse|\p{L}{2,30}en(?!\p{L}))\p{L}/u},
  {is: 'name', after: /^[-–‑]?\p{L}/u},
  // `18- tot 24-jarigen`, `18-, 19- en 20-jarigen`, `5–12-jarigen`: a compound that leaves its noun to the next
  {is: 'name', itself: /^\d{1,3}$/u, after: /^[-–‑](?:(?:,? (?:(?:tot en met|tot|en|of|t\/m|à) )?)?\d{1,3}[-–‑]){1,4}\p{L}/u},
  // and not the last word of a bracket: (er waren nog 12)
  {is: 'list number', before: /(?:^|(?<!\([^()]{3,160})[\s(;:])$/u, itself: /^\d{1,3}$/u, after: /^\)/u},
  {is: 'list number', before: /(?:^|[.;:] )$/u, after: /^[.)] \p{L}/u},
  {is: 'name', before: new RegExp(`(?<!\\p{L})(?:${names}|\\p{L}{0,30}${endings})${gap}(?:\\d{2,4} ?[-–/] ?)?$`, 'iu')},
  {is: 'name', before: /(?:\p{L}|[,;»”)]) \p{Lu}[\p{L}-]{2,30} $/u, itself: /^\d{1,2}$/u, after: /^(?:[,.;:)]|$)/u},
  {is: 'table figure', before: new RegExp(`(?:^|\\s)${FIGURE}\\s{1,9}${FIGURE}\\s{1,9}${HEAD}$`, 'u'), after: new RegExp(`^${TAIL}(?:\\s|$)`, 'u')},
  {is: 'table figure', before: new RegExp(`(?:^|\\s)${FIGURE}\\s{1,9}${HEAD}$`, 'u'), after: new RegExp(`^${TAIL}\\s{1,9}${FIGURE}(?:\\s|$)`, 'u')},
  {is: 'table figure', before: new RegExp(`(?:^|\\s)${HEAD}$`, 'u'), after: new RegExp(`^${TAIL}\\s{1,9}${FIGURE}\\s{1,9}${FIGURE}(?:\\s|$)`, 'u')},
  {is: 'name', before: /(?<![\p{L}\d])\p{Lu}{2,12} (?:\d{1,4} ?[-–/.] ?)?$/u}
])

/** In the head of a letter: the letterhead of a house style, and the names of parties (`D66`). */
const inHead = [...aroundDigits.filter(({is}) => is === 'address'), ...compiled([{is: 'name', before: /(?<![\p{L}\d])\p{L}{1,6}$/u}])]

/** The hours of the clock in words. */
const hours = alternation([...smallNumbers].filter(([, value]) => value <= 12).map(([word]) => word))

const aroundWords = compiled([
  {is: 'ratio', itself: /^(?:een )?(?:drie)?kwart$/u},
  {is: 'table unit', before: /[x×] ?(?:(?:€|EUR|f) ?)?1 $/u},
  {is: 'table unit', before: /(?:\(|[x×]|(?<!\p{L})(?:bedragen|in)) ?(?:€|EUR|f) ?$/u},
  {is: 'ratio', before: /(?<!\p{L})(?:een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen) op (?:de |elke |iedere )?$/iu},
  {is: 'ratio', after: new RegExp(`^ ${alternation(fractionWords)}(?!\\p{L})`, 'u')},
  {is: 'name', before: /\p{L}[-‑]$/u},
  {is: 'name', after: /^[-‑]\p{L}/u},
  {is: 'idiom', itself: /^één$/u, after: /^[ -](?:voor|op)[ -]één(?!\p{L})/u},
  {is: 'idiom', itself: /^één$/iu, before: /(?<!\p{L})één[ -]op[ -]$/iu},
  {is: 'idiom', itself: /^één$/u, before: /(?<!\p{L})één voor $/iu},
  {is: 'time', after: new RegExp(`^ (?:over|voor) (?:half )?${hours}(?!\\p{L})`, 'u')},
  {is: 'time', before: /(?:kwart|vijf|tien|twintig) (?:over|voor) (?:half )?$/u},
  {is: 'time', itself: /^half$/u, after: new RegExp(`^ ${hours}(?!\\p{L})`, 'u')},
  {is: 'time', itself: new RegExp(`^${hours}$`, 'u'), before: /(?<!\p{L})(?:om half|half) $/u},
  {is: 'time', after: /^ uur(?!\p{L})/u},
  // «acht» as a verb and as a noun: hij acht het nodig, in acht nemen, acht slaan op
  {is: 'idiom', itself: /^acht$/u, before: /\b(?:in|ik|hij|zij|men|kabinet|regering|Kamer|minister) $/iu},
  {is: 'idiom', itself: /^acht$/u, after: /^ (?:te slaan|slaan|u|ik|het|de|dit|dat|deze|wij|men)\b/u},
  {is: 'ratio', after: /^ op (?:de|elke|iedere) \p{L}{2,12}/u},
  // what somebody holds to be so: in strijd acht met het recht
  {is: 'idiom', itself: /^acht$/u, before: /(?<!\p{L})(?:in strijd|nodig|noodzakelijk|(?:on)?wenselijk|gewenst|van belang|(?:on)?mogelijk|passend|aannemelijk|geboden|verantwoord|(?:on)?voldoende) $/u},
  {is: 'idiom', itself: /^nul$/u, before: /(?<!\p{L})(?:naar|op|tot|van|onder|boven|richting) (?:de )?$/u, after: /^(?:[.,;:)]|$| (?!\p{L}{3,30}(?:en|s)(?!\p{L}))\p{L}| (?:willen|moeten|brengen|terug)(?!\p{L}))/u},
  {is: 'idiom', after: /^ (?:van (?:de|het|deze|die|zijn|haar|hun|mijn|onze|uw|beide)|der|en (?:ander|dezelfde|hetzelfde)|keer|maal|tegen)\b/u},
  {is: 'idiom', before: /\b(?:met z[’']n|met zijn|alle|deze|die|onder|om de|de|een van|één van|in|op|voor|nummer|a|bij|tot) $/iu, after: /^(?:[.,;:)]|$| (?:is|was|zijn|te|die|dat)\b)/u}
])

/** A number that goes before another one in a list or range of labels. */
const JOINT = /(?<=(\d[\d.:a-z]{0,8}(?:,| en| of| t\/m| tot en met|[-–/:.]| ) ?))/uy
const LABEL = behind(new RegExp(`(?<!\\p{L})${labels}\\.?${gap}{0,2}$`, 'u'))
