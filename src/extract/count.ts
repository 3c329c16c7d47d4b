import {areOfOneSize, restOfList} from './listed.ts'
import {followsLabel, numeralClass} from './numeral-class.ts'
import {endOfShortLine} from './short-line.ts'
import {alternation} from '../language/alternation.ts'
import {countedNouns, numberOpeners} from '../language/calendar-words.ts'
import {amountVerbs, beforeBareCounts, beforeParted, beforeYears, fractionWords, notCounted, oneOfIdioms, oneTime, ofTheRest, partsOf, placing, untilNow} from '../language/counting.ts'
import {closedWords} from '../language/function-words.ts'
import {numberedAcronyms} from '../language/labels.ts'
import {months} from '../language/months.ts'
import {nounEndings} from '../language/noun-forms.ts'
import {collectives, indefinite} from '../language/number-words.ts'
import {scales} from '../language/scales.ts'
import {unitNames, unitSymbols} from '../language/units.ts'
import {presentForms, verbsOrNouns} from '../language/verbs.ts'
import {countedNoun, isParted, type CountedNoun} from '../nlp/index.ts'
import {betweenJoint, changeJoint, countsAmong, eitherJoint, gap, isBetween, isChange, minusBefore, modAfter, modBefore, modOfRange, negate, numberAt, perAt, rangeJoint, readDigits, readRange, sharedTens, shift, type End, type NumberAt} from '../number/index.ts'
import type {Span} from '../trace/index.ts'
import type {Place, Reading} from './define-extractor.ts'
import type {Quantity} from './quantity.ts'

/** The reading of a count or a measure: a number or a range, and behind it a unit or the noun that it counts. */
export function readCount(place: Place): Reading<Quantity> | undefined {
  const number = numbersAt(place)
  return number && countOf(place, number)
}

/** `tientallen bedrijven`: the least that the words can mean. */
export function readOrderOfSize(place: Place): Reading<Quantity> | undefined {
  return countOf(place, {value: {value: indefinite.get(place.text.toLowerCase())!}, mod: 'AT_LEAST', from: place.from, to: place.to, written: 'words'})
}

/* --- internal --- */

interface Numbers {
  value: Pick<Quantity, 'value' | 'value_min' | 'value_max'>
  mod?: Quantity['mod']
  from: number
  to: number
  written: 'digits' | 'words'
}

const JOINT = new RegExp(`${rangeJoint}|${eitherJoint}`, 'uy')
const CHANGE = new RegExp(changeJoint, 'uy')
const BETWEEN_JOINT = new RegExp(betweenJoint, 'uy')
const SCALE = new RegExp(`(?:^|[^\\p{L}])(?<scale>${alternation(scales.keys())})$`, 'u')

/** One number, or the two ends of a range. */
function numbersAt({unit, from}: Place): Numbers | undefined {
  const {folded} = unit
  const whole = numberAt(folded, from)
  if (!whole) return undefined
  const cut = whole.written === 'digits' ? endOfShortLine(unit, from, whole.to) : undefined
  if (cut !== undefined) return {value: {value: readDigits(folded.slice(from, cut))!}, from, to: cut, written: 'digits'}
  const first = whole
  const {written} = first
  const joint = isBetween(folded, from) ? BETWEEN_JOINT : JOINT
  joint.lastIndex = first.to
  const next = joint.test(folded) ? numberAt(folded, joint.lastIndex) : undefined
  const second = next && folded.startsWith(' tot ', first.to) && isChange(folded, from, first.to, first.value, next.value) ? undefined : next
  const range = second && readRange(firstOf(folded, from, first, joint.lastIndex, second), endOf(folded, joint.lastIndex, second))
  if (range) return {value: range, from, to: second!.to, written}
  const mod = roundCollective(folded.slice(from, first.to))
  return {value: {value: first.value}, from, to: first.to, written, ...(mod && {mod})}
}

/** A number apart from its scale, which the other end of a range may share. */
function endOf(folded: string, from: number, {value, to}: {value: string; to: number}): End {
  const power = scales.get(SCALE.exec(folded.slice(from, to))?.groups!['scale'] ?? '')
  return power === undefined ? {value} : {value: shift(value, -power), power}
}

/** The first end, with the tens that it leaves to the second: `vijf tot zeshonderd`. */
function firstOf(folded: string, from: number, first: NumberAt, secondFrom: number, second: NumberAt): End {
  const end = endOf(folded, from, first)
  return {...end, value: shift(end.value, sharedTens(folded.slice(from, first.to), folded.slice(secondFrom, second.to)))}
}

/** `een honderdtal` says an order of size, `een viertal` a number. */
function roundCollective(word: string): 'APPROX' | undefined {
  return collectives.get(word)?.endsWith('0') ? 'APPROX' : undefined
}

function countOf(place: Place, number: Numbers): Reading<Quantity> | undefined {
  if (isName(place, number) || isRunOfCells(place, number) || isShare(place, number) || isScale(place, number)) return undefined
  const measure = measureAt(place, number)
  if (measure) return reading(place, belowZero(number, minusBefore(place.before)), measure)
  if (HALF.test(place.unit.folded.slice(number.from, number.to)) || isYear(place, number)) return undefined
  const counted = nounOf(place, number) ?? ofWhatItBecame(place, number) ?? ofItsWhole(place, number) ?? ofThoseAgainst(place, number) ?? ofWhatItWas(place, number) ?? ofItsList(place, number) ?? ofItsAmount(place, number) ?? (isBareCount(place, number) || isElliptic(place, number) ? {to: number.to} : undefined)
  if (!counted || isLabel(place, number, counted)) return undefined
  // a dash before what is counted opens an item; the minus of accountants is one
  const minus = minusBefore(place.before)
  return reading(place, minus > 1 ? belowZero(number, minus) : number, counted)
}

/** `-5 graden`, with the length of its minus. */
function belowZero(number: Numbers, minus: number): Numbers {
  const {value} = number.value
  return value === undefined || minus === 0 ? number : {...number, value: {value: negate(value)}, from: number.from - minus}
}

/** What stands behind the number, and where the mention ends. */
interface Counted {
  to: number
  unit?: Span
  ucum?: string
  phrase?: Span
  /** The scale that the last number of a list has for all of them. */
  scale?: string
  /** Which other number has the unit. */
  borrowed?: string
}

function reading(place: Place, number: Numbers, {to, unit, ucum, phrase, scale, borrowed}: Counted): Reading<Quantity> {
  const {text, folded} = place.unit
  const bound = modBefore(folded, number.from) ?? modAfter(folded, number.to) ?? modAfter(folded, to)
  const mod = number.mod ?? ('value' in number.value ? bound?.mod : modOfRange(folded, number.from))
  const per = perBehind(place, to)
  const power = scale === undefined ? 0 : scales.get(scale)!
  return {
    value: {
      ...number.value,
      ...(power > 0 && {value: shift(number.value.value!, power)}),
      ...(unit && {unit: text.slice(...unit)}),
      ...(phrase && {phrase: text.slice(...phrase)}),
      ...(ucum && {ucum}),
      ...(mod && {mod}),
      ...(per && {per: text.slice(...per)})
    },
    from: number.from,
    to,
    ...(borrowed !== undefined && {
      basis: 'inferred',
      inferred: {
        ...(unit && {unit: {value: text.slice(...unit), from: borrowed}}),
        ...(scale !== undefined && {scale: {value: `10^${power}`, from: borrowed, cue: scale}})
      }
    }),
    parts: {value: [number.from, number.to], unit, mod: mod && bound ? [bound.from, bound.to] : undefined, per}
  }
}

const NAMES = new RegExp(`${gap}?(?<unit>${alternation(unitNames.keys())})(?![\\p{L}\\d])`, 'uy')
/** `groep 1 t/m 8` names no ton. */
const SYMBOLS = new RegExp(`${gap}?(?<unit>${alternation(unitSymbols.keys())})(?![\\p{L}\\d²³]|/m(?![\\p{L}\\d²³])|\\.\\p{L})`, 'uy')
/** `2500 EJ Den Haag` */
const POSTCODE = /(?<!\d[.,]?)\d{4} ?[A-Z]{2} {1,2}\p{Lu}\p{Ll}/uy

const ONE_LETTER = /^\p{L}$/u

/** `2,5 gigawatt`, `3km`. */
function measureAt({unit: {text, folded}}: Place, {from, to, written}: Numbers): Counted | undefined {
  NAMES.lastIndex = SYMBOLS.lastIndex = to
  const name = NAMES.exec(folded)?.groups!['unit']
  const found = name === undefined ? SYMBOLS.exec(text)?.groups!['unit'] : undefined
  const symbol = found !== undefined && isUnit(found, written, text, folded, from) ? found : undefined
  const end = name === undefined ? SYMBOLS.lastIndex : NAMES.lastIndex
  const unit = name ?? symbol
  if (unit === undefined) return undefined
  return {to: end, unit: [end - unit.length, end], ucum: unitNames.get(unit) ?? unitSymbols.get(unit)!}
}

/** A symbol of one letter is none behind words (`een m`) or a label (`artikel 9g`), and no postal code has units. */
function isUnit(symbol: string, written: Numbers['written'], text: string, folded: string, from: number): boolean {
  POSTCODE.lastIndex = from
  return ONE_LETTER.test(symbol) ? written === 'digits' && !followsLabel(folded, from) : !POSTCODE.test(text)
}

const WORD_BEHIND = new RegExp(`${gap}[(«“‘]?(?<word>[\\p{L}\\d]{1,40})`, 'uy')

function wordBehind({unit: {folded}}: Place, at: number): string | undefined {
  WORD_BEHIND.lastIndex = at
  return WORD_BEHIND.exec(folded)?.groups!['word']
}

/** Sentences are read only where a word follows that can be counted. */
function nounOf(place: Place, number: Numbers): Counted | undefined {
  const {unit} = place
  const word = wordBehind(place, number.to)
  const isPart = !Number.isInteger(Number(number.value.value ?? 0))
  if (word === undefined || months.has(word) || (notCounted.has(word) && !(isPart && partsOf.has(word)))) return undefined
  const one = number.value.value === '1'
  // `twee of meer aandoeningen`: what says how it is meant may stand between
  const share = OF_ALL.exec(unit.folded.slice(number.to, number.to + 16))?.[0].length
  const at = share === undefined ? (modAfter(unit.folded, number.to)?.to ?? number.to) : number.to + share
  const noun = countedNoun(unit, number.from, at, one) ?? (isPart ? partOfOne(place, number, at) : undefined)
  if (!noun) return undefined
  const head = unit.folded.slice(...noun.head)
  // «de overige vier volgen»: what they are was said before, and what follows is a verb
  if (presentForms.has(head) && !verbsOrNouns.has(head) && ofTheRest.has(wordBefore(place, number.from) ?? '')) return undefined
  // «drie onthielden zich»
  if (REFLEXIVE.test(unit.folded.slice(noun.head[1], noun.head[1] + 12))) return undefined
  if ((notCounted.has(head) && !partsOf.has(head)) || (one && oneOfIdioms.has(head) && !(number.written === 'digits' && oneTime.has(head)))) return undefined
  return {to: noun.apart || share !== undefined ? number.to : noun.phrase[1], unit: noun.head, phrase: noun.phrase}
}

/** `0,8 vacature per werkloze`, `1,5 graad`: of parts the noun may stand in the singular. */
function partOfOne({unit}: Place, number: Numbers, at: number): CountedNoun | undefined {
  const noun = countedNoun(unit, number.from, at, true)
  return noun && (partsOf.has(unit.folded.slice(...noun.head)) || unit.folded.startsWith(' per ', noun.head[1])) ? noun : undefined
}

/** `12.000 (16%) huishoudens` */
const OF_ALL = /^ \(\d[\d.,]{0,6} ?(?:%|procent)\)(?= \p{L})/u
const REFLEXIVE = /^ zich(?:[.,;:)]|$| van | bij | en )/u

/** `van 200 naar 300 mensen`: the first number counts what the second does. */
function ofWhatItBecame(place: Place, number: Numbers): Counted | undefined {
  const {folded} = place.unit
  CHANGE.lastIndex = number.to
  if (!CHANGE.test(folded)) return undefined
  const from = CHANGE.lastIndex
  const next = numberAt(folded, from)
  if (!next || number.value.value === undefined || !isChange(folded, number.from, number.to, number.value.value, next.value)) return undefined
  const what = measureAt(place, {...number, from, to: next.to}) ?? nounOf(place, {...number, from, to: next.to})
  if (!what) return undefined
  // `van 40 naar 35 miljoen liter`
  const scale = SCALE.exec(folded.slice(from, next.to))?.groups!['scale']
  const isShared = scale !== undefined && endOf(folded, number.from, {value: number.value.value!, to: number.to}).power === undefined && areOfOneSize(number.value.value!, endOf(folded, from, next).value)
  return {...what, to: number.to, borrowed: 'what it became', ...(isShared && {scale})}
}

/** `het aantal meldingen steeg van 512 naar 737`, `het aantal aanvragen bedroeg 912`: the noun stands behind «aantal». */
function ofItsAmount(place: Place, number: Numbers): Counted | undefined {
  const {unit} = place
  const bound = modBefore(unit.folded, number.from)?.from ?? number.from
  if (!Number.isInteger(Number(number.value.value ?? number.value.value_min))) return undefined
  const isSaid = [number.from, bound].some(at => amountVerbs.has(wordBefore(place, at) ?? ''))
  if (unit.role === 'table-cell' || !isSaid || FROM_NUMBER.test(unit.folded.slice(Math.max(0, number.from - 8), number.from)) || NO_END.test(unit.text.slice(number.to, number.to + 5))) return undefined
  const before = unit.folded.slice(Math.max(0, number.from - NUMBER_REACH), number.from)
  const amount = before.lastIndexOf('aantal ')
  if (amount < 0 || SENTENCE_END.test(before.slice(amount)) || numeralClass(unit, number.from, number.to, false) !== 'unexplained') return undefined
  const from = number.from - before.length + amount
  const noun = countedNoun(unit, from, from + 'aantal'.length)
  if (noun) return {to: number.to, unit: noun.head, phrase: noun.phrase, borrowed: 'the number that it is'}
  // `het aantal is teruggebracht naar 37`: of what was said before
  return BECAME.test(before.slice(amount)) ? {to: number.to} : undefined
}

const BECAME = /^aantal (?:\p{L}{2,20} ){0,6}(?:(?:van|naar|tot|op) (?:\p{L}{2,10} )?\d[\d.]{0,8} )?(?:naar|tot|op|bedroeg|bedraagt|van) (?:\p{L}{2,10} )?$/u

/** `groep 3 tot 8` */
const FROM_NUMBER = /(?<!\d)\d{1,2} tot $/u
const NUMBER_REACH = 140
const SENTENCE_END = /(?:(?<!m(?:ln|ld|rd))\.|[;!?])(?!\d)/u
const NO_END = /^(?:[\p{L}\d/:%-]|[.,]\d| %)/u

/** `50 van de 342 gemeenten`: a part counts what the whole does. */
function ofItsWhole(place: Place, number: Numbers): Counted | undefined {
  const {folded} = place.unit
  WHOLE.lastIndex = number.to
  const whole = WHOLE.test(folded) ? numberAt(folded, WHOLE.lastIndex) : undefined
  if (!whole || number.value.value === undefined || !(Number(number.value.value) > 1 && Number(number.value.value) < Number(whole.value))) return undefined
  const what = nounOf(place, {...number, from: WHOLE.lastIndex, to: whole.to})
  return what && {...what, to: number.to, borrowed: 'the whole of which it is a part'}
}

const WHOLE = new RegExp(`${gap}van${gap}de${gap}(?:(?:in${gap}totaal|ruim|circa|ongeveer|bijna)${gap})?`, 'uy')

/** `met 76 tegen 74 stemmen`: those for are what those against are. */
function ofThoseAgainst(place: Place, number: Numbers): Counted | undefined {
  const {folded} = place.unit
  const against = folded.startsWith(' tegen ', number.to) ? numberAt(folded, number.to + ' tegen '.length) : undefined
  if (!against || !folded.startsWith(' stemmen', against.to)) return undefined
  return {to: number.to, unit: [against.to + 1, against.to + ' stemmen'.length], phrase: [against.to + 1, against.to + ' stemmen'.length], borrowed: 'those against'}
}

/** `80 in plaats van 100 kilometer per uur`: each counts or measures what the other does. */
function ofWhatItWas(place: Place, number: Numbers): Counted | undefined {
  INSTEAD.lastIndex = number.to
  const from = INSTEAD.test(place.unit.folded) ? INSTEAD.lastIndex : undefined
  const other = from === undefined ? undefined : numberAt(place.unit.folded, from)
  if (!other) return undefined
  const instead = {...number, from: from!, to: other.to}
  const what = isYear(place, instead) ? undefined : (measureAt(place, instead) ?? nounOf(place, instead))
  return what && {...what, to: number.to, borrowed: 'that in whose place it comes'}
}

const INSTEAD = new RegExp(`${gap}in${gap}plaats${gap}van${gap}(?:de${gap}|het${gap})?(?=\\d)`, 'uy')

/** `10, 20 en 30 woningen`, `2 en 3 miljoen mensen`: each number counts what the last does, and takes its scale if they are of one size. */
function ofItsList(place: Place, number: Numbers): Counted | undefined {
  const {folded} = place.unit
  LISTED.lastIndex = number.to
  const last = number.written === 'digits' ? LISTED.exec(folded)?.groups!['last'] : undefined
  if (last === undefined || numeralClass(place.unit, number.from, number.to, false) !== 'unexplained') return undefined
  const from = LISTED.lastIndex - last.length
  const next = numberAt(folded, from)
  if (!next) return undefined
  const scale = SCALE.exec(folded.slice(from, next.to))?.groups!['scale']
  if (scale === undefined ? next.to !== LISTED.lastIndex : !areOfOneSize(number.value.value ?? '0', endOf(folded, from, next).value)) return undefined
  const what = measureAt(place, {...number, from, to: next.to}) ?? nounOf(place, {...number, from, to: next.to})
  return what && {...what, to: number.to, borrowed: 'the last of its list', ...(scale !== undefined && {scale})}
}

const LISTED = new RegExp(restOfList(), 'uy')
const HALF = /^(?:een )?(?:half|halve|kwart)$/u
const GLUED = /[\p{L}\d][-‑–]?$|\p{L}.{0,12}\)$|[\p{L}»”][.?!]$|[»”?!]$|[€$£/§]\s?$/u
const BEHIND_DIGITS = /(?:^|[^\d])(?:\d{1,3}|\d{5,9}) $/u

const WORD_BEFORE = /(?<=(?<word>[\p{L}/]{1,40})\.? ?)/uy

/** The word that goes before a place, in lower case, without the point of an abbreviation. */
function wordBefore({unit: {folded}}: Place, at: number): string | undefined {
  WORD_BEFORE.lastIndex = at
  return WORD_BEFORE.exec(folded)?.groups!['word']
}

/** `Leopard-2`, `G7`, `€ 5`, `070 426 86 42`, and «acht» the verb. */
function isName(place: Place, {from, to, written}: Numbers): boolean {
  const {text, folded} = place.unit
  const before = text.slice(Math.max(0, from - 11), from)
  if (GLUED.test(before) || (written === 'digits' && BEHIND_DIGITS.test(before)) || /^[-‑]\p{L}/u.test(text.slice(to, to + 2))) return true
  // «4,1 duizend tot 398 duizend»: the scale of the number before it is no number
  if (written === 'words' && SCALE_OF.test(before) && SCALES.test(folded.slice(from, to))) return true
  return folded.slice(from, to) === 'acht' && (ACHT.test(wordBefore(place, from) ?? '') || nounEndings.test(wordBehind(place, to) ?? ''))
}

const SCALE_OF = /(?<!(?:^|\D)(?:19|20)\d)\d[ \u00a0]$/u
const SCALES = /^(?:honderd|duizend|miljoen|miljard)(?!\p{L})/u

/** `Alle 100 200 350 Afschaffen`: figures of a row, and the label of the next. A number so large is rounded where it counts something. */
function isRunOfCells({unit: {text}}: Place, {from, to}: Numbers): boolean {
  return CELLS.test(text.slice(from, to)) && /^ \p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))
}

const CELLS = /^\d{1,3}(?: \d{3}){1,4} (?!000)\d{3}$/u

/** `(miljoen kilogram)`, `(in duizend ton)`: in what a table counts. */
function isScale({unit: {folded}}: Place, {from, to}: Numbers): boolean {
  const word = folded.slice(from, to)
  return LARGE.test(word) || (word === 'duizend' && /\((?:in |x )?$/u.test(folded.slice(Math.max(0, from - 4), from)))
}

const LARGE = /^(?:miljoen|miljard|biljoen)$/u

/** `1 op de 5 huishoudens`, `één op de vijf`: neither number counts. */
function isShare({unit: {folded}}: Place, {from, to}: Numbers): boolean {
  SHARE.lastIndex = from
  OF_A_FEW.lastIndex = to
  return SHARE.test(folded) || OF_A_FEW.test(folded)
}

/** The first number of such a share: `9 op de 10 ouders`. */
const OF_A_FEW = new RegExp(`${gap}op${gap}(?:de|elke|iedere)${gap}(?:\\d{1,2}(?!\\d|[.,]\\d)|10{2,3}(?!\\d|[.,]\\d)|10{0,2}\\.000(?!\\d)|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?!\\p{L}))`, 'uy')

const SHARE = new RegExp(`(?<=(?:\\d|(?<!\\p{L})(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen))${gap}op${gap}(?:de|elke|iedere)?${gap}?)`, 'uy')

/** What the numeral ledger would call part of a label, an address or a name counts nothing: `vragen 3, 4 en 5`; a bound does. */
function isLabel({unit}: Place, {from, to, written}: Numbers, counted: Counted): boolean {
  if (counted.unit && isBehindBody(unit.text, from) && !followsLabel(unit.folded, from)) return false
  return !maybeCounted.has(numeralClass(unit, from, to, written === 'words')) && !modBefore(unit.folded, from) && !countsAmong(unit.folded, from)
}

/** `de ACM 300 meldingen`: a body by its letters, of which the number is no part. */
function isBehindBody(text: string, from: number): boolean {
  BODY.lastIndex = from
  const body = BODY.exec(text)?.groups!['body']
  return body !== undefined && !numberedAcronyms.has(body)
}

const BODY = new RegExp(`(?<=(?<![\\p{L}\\d-])(?<body>\\p{Lu}[\\p{Lu}a-z]{0,8}\\p{Lu})${gap})`, 'uy')

const maybeCounted: ReadonlySet<string> = new Set(['unexplained', 'idiom', 'ratio', 'table figure'])

/** Who thinks so: «het kabinet acht maatregelen nodig». */
const ACHT = /^(?:ik|wij|we|hij|zij|men|kabinet|minister|staatssecretaris|regering|commissie|kamer|raad|rechter|nederland|college)$/u

/**
 * Four digits that may be a year: a round number counts, unless a word before it speaks of
 * time; any other is a year unless it is bounded (`ruim 2023 meldingen`) or counts people and the like (`van 2022 mensen`).
 */
function isYear(place: Place, {from, to}: Numbers): boolean {
  const {folded} = place.unit
  const number = folded.slice(from, to)
  const round = YEAR.exec(number)?.groups!['round']
  if (round === undefined || modBefore(folded, from)) return false
  const word = wordBefore(place, from)
  if (countedNouns.has(wordBehind(place, to) ?? '') && (word === undefined || numberOpeners.has(word) || !beforeYears.has(word))) return false
  return round !== '00' || word === undefined || beforeYears.has(word) || months.has(word)
}

/** A year misprinted with a point was read as one before. */
const YEAR = /^(?:19|20)(?<round>\d\d)$/u

/** Numbers that count what was named before: `daalde van 1.250 naar 980`, `waarvan 312`, `deze twee`; or stand alone. */
function isBareCount(place: Place, {from, to}: Numbers): boolean {
  const {text, role, alone} = place.unit
  if (from === 0 && to === text.length) return role === 'paragraph' && alone === true
  if (OF_THEM.test(text.slice(to, to + 10)) || THERE_ARE.test(text.slice(to, to + 12)) || PER_NUMBER.test(text.slice(to, to + 24))) return true
  if (role === 'table-cell' || fractionWords.has(wordBehind(place, to) ?? '') || /^(?:[\p{L}\d/:-]|[.,]\d| van )/u.test(text.slice(to, to + 5))) return false
  if (SCALED.test(place.unit.folded.slice(from, to)) || (PER_TIME.test(text.slice(to, to + 12)) && !YEAR.test(text.slice(from, to)) && !IN_RATIO.test(text.slice(Math.max(0, from - 6), from)))) return true
  const mod = modBefore(place.unit.folded, from)
  // `(ruim 900.000)`, `slechts 35 000`: bounded, it is no number of a paper
  if (GROUPED_BY_BLANKS.test(text.slice(from, to)) && (mod !== undefined || beforeParted.has(wordBefore(place, from) ?? ''))) return true
  if (text[to] === ')' && mod === undefined) return isAwaited(place, from)
  if (isCompared(place.unit.folded, from, to)) return true
  if (isAmongFigures(text, from, to)) return false
  if (GROUPED.test(text.slice(from, to)) || AFTER_GROUPED.test(text.slice(Math.max(0, from - 12), from))) return true
  return isAwaited(place, modBefore(place.unit.folded, from)?.from ?? from)
}

/** `waarvan er inmiddels 33 zijn geleverd`, `waren dat er nog 1.250`: what goes before asks for a number of what was named. */
function isAwaited(place: Place, at: number): boolean {
  const word = wordBefore(place, at) ?? ''
  return beforeBareCounts.has(word) || (LAST_UNTIL_NOW.has(word) && COUNTED_BEFORE.test(place.unit.folded.slice(Math.max(0, at - 60), at)))
}

const COUNTED_BEFORE = new RegExp(`(?<!\\p{L})${alternation(beforeBareCounts)}(?:${gap}${alternation(untilNow)}){1,3}${gap}$`, 'u')
const LAST_UNTIL_NOW: ReadonlySet<string> = new Set(untilNow.map(words => words.slice(words.lastIndexOf(' ') + 1)))

/** `298 (87%) gereageerd`, `met 12% naar 880`, `1.250 toegekend en 350 afgewezen`: a number of what was named before. */
function isElliptic(place: Place, {from, to, written}: Numbers): boolean {
  const {text, folded, role} = place.unit
  if (role === 'table-cell' || written === 'words') return false
  if (WITH_SHARE.test(text.slice(to, to + 12)) || isOfYear(text, from, to)) return true
  if (AFTER_SHARE.test(folded.slice(Math.max(0, from - 16), from))) return /^(?:[.,;)]|$)/u.test(text.slice(to, to + 1)) && !/^[.,]\d/u.test(text.slice(to, to + 2))
  return (beforeParted.has(wordBefore(place, from) ?? '') && isParted(place.unit, from, to)) || isParallel(folded, from, to)
}

/** `40 veroordelingen in grote zaken en circa 70 in kleine`: said of another place with the same word. */
function isParallel(folded: string, from: number, to: number): boolean {
  const word = PLACED.exec(folded.slice(to, to + 8))?.groups!['word']
  if (word === undefined) return false
  const bound = modBefore(folded, from)?.from ?? from
  return PARALLEL.exec(folded.slice(Math.max(0, bound - 120), bound))?.groups!['word'] === word
}

const PLACED = new RegExp(`^${gap}(?<word>${alternation(placing)})${gap}`, 'u')
const PARALLEL = new RegExp(`(?<![\\d.,])\\d[\\d.]{0,10}${gap}(?:\\p{L}{3,30}${gap}){1,3}(?<word>${alternation(placing)})${gap}[^.;:\\d]{2,60}(?:,|,?${gap}en)${gap}$`, 'u')

/** `versterkt: 450 in 2019, 620 in 2020 en 1.230 in 2021`: one of several, a year each. */
function isOfYear(text: string, from: number, to: number): boolean {
  const behind = OF_YEAR.exec(text.slice(to, to + 24))
  if (!behind || !/(?:[:,(]| en) $/u.test(text.slice(Math.max(0, from - 4), from))) return false
  return behind.groups!['next'] !== undefined || YEAR_BEFORE.test(text.slice(Math.max(0, from - 24), from))
}

const OF_YEAR = /^ in (?:19|20)\d\d(?:(?<next>,? (?:en )?\d[\d.]{0,8} in )|(?!\d))/u
const YEAR_BEFORE = /\d in (?:19|20)\d\d(?:,| en|, en) $/u

const WITH_SHARE = /^[ \u00a0]\(\d{1,3}(?:[.,]\d{1,3})? ?%\)/u
const AFTER_SHARE = /(?:%|procent)[ \u00a0]naar[ \u00a0]$/u

/** `Dijken 1.250 980`, `-12.500 -300`, `18.250 – 18.250`: cells of a table that nobody could read, of which none is a number of something. */
function isAmongFigures(text: string, from: number, to: number): boolean {
  FIGURE_BEFORE.lastIndex = from
  FIGURE_BEHIND.lastIndex = to
  return FIGURE_BEHIND.test(text) || FIGURE_BEFORE.test(text)
}

const FIGURE_BEHIND = new RegExp(`${gap}(?:(?:[-−–‒+]|-/-|\\()?${gap}?\\d|[-−–‒]$)`, 'uy')
const FIGURE_BEFORE = new RegExp(`(?<=(?:^|${gap})[-−+]|^[-–‒]${gap}|(?:^|${gap})[-–‒+]?(?!(?:19|20)\\d\\d${gap})\\d[\\d.,]{0,12}%?${gap}(?:[-−–‒]${gap}?)?)`, 'uy')

/** `hoger dan 5000`, `200 of meer`: what is compared is a number of something. */
function isCompared(folded: string, from: number, to: number): boolean {
  const bound = modBefore(folded, from)
  return (bound !== undefined && COMPARES.test(folded.slice(bound.from, bound.to))) || modAfter(folded, to) !== undefined
}

const COMPARES = / (?:dan|als)$/u

/** Digits in groups are a count even where no noun stands behind them; two groups with a blank may be a dossier. */
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){1,3}|(?:[ \u00a0]\d{3}){2,3})$/u
/** `groeit naar 18,4 miljoen`: so large a number is of something, also where nothing says of what. */
const SCALED = /\d[ \u00a0](?:duizend|miljoen|miljard|biljoen|m(?:ln|ld|rd)\.?)$/u
/** `12 per 1.000 leerlingen` */
const PER_NUMBER = /^[ \u00a0]per (?:\d[\d.]{0,8}000?|(?:honderd|duizend|tienduizend|honderdduizend|miljoen)(?!\p{L}))/u
/** `gemiddeld vijfhonderd per week` */
const PER_TIME = /^[ \u00a0]per (?:dag|week|maand|kwartaal|jaar)(?!\p{L})/u
/** `een kans van 1:100 per jaar`, `1 op 1.000 per jaar` */
const IN_RATIO = /(?:[:/]|\d op (?:de )?)$/u
/** `tien van hen` */
const OF_THEM = /^[ \u00a0]van (?:hen|hun)(?!\p{L})/u
/** `9 zijn er afgevallen` */
const THERE_ARE = /^[ \u00a0](?:zijn|waren|werden|worden) er(?!\p{L})/u
const GROUPED_BY_BLANKS = /^[1-9]\d{0,2}(?:[ \u00a0]\d{3}){1,3}$/u
const AFTER_GROUPED = /\d\.\d{3} naar $/u

const NOUN = new RegExp(`${gap}(?<word>\\p{Ll}{4,30})`, 'uy')
/** A substance by its formula: `CO2`, `CO₂-equivalenten`, `N`, `NH3`. */
const FORMULA = new RegExp(`${gap}\\p{Lu}[\\p{Lu}\\p{Ll}\\d₂₃₄₅]{0,6}(?:[-‑ ]?eq(?:uivalent(?:en)?)?\\.?)?`, 'uy')

/** What is counted or weighed may stand between: `2 fte milieuagenten per basisteam`, `170 kg N/ha`. */
function perBehind({unit: {text, folded}}: Place, at: number): Span | undefined {
  const own = perAt(folded, at)
  if (own) return own
  FORMULA.lastIndex = at
  const behindFormula = FORMULA.test(text) ? perAt(folded, FORMULA.lastIndex) : undefined
  if (behindFormula) return behindFormula
  NOUN.lastIndex = at
  const noun = NOUN.exec(folded)?.groups!['word']
  return noun === undefined || closedWords.has(noun) ? undefined : perAt(folded, NOUN.lastIndex)
}
