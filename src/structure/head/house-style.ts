import {leadsOn} from '../../language/leads-on.ts'
import {opensSalutation, returnAddress, salutation, senderAddress, senderData, senderLine, senderRequest, senderUnit, subjectLabel} from '../../language/letterhead.ts'
import {CHAIR, CHAMBER, isAddressee, LABELLED_DATE, NUMBER, OF_STATES_GENERAL, REACH, SESSION, subjectStart, type HeaderPart} from './lines.ts'

/**
 * The head of a letter in house style: return address, addressee, date and subject, with the sender's data between them
 * or behind. It goes on to the salutation or to the first full line that is no subject.
 *
 *     Datum            letterhead          Onderwerp Beantwoording Kamervragen van de leden      subject
 *     16 mei 2024      date                (GroenLinks-PvdA) over verbieden van hoofddoekjes     subject
 *
 * A tool that reads column by column prints both labels first, and sets the date apart, also within the subject:
 *
 *     Datum            letterhead          Datum                                                 letterhead
 *     Betreft          letterhead          Onderwerp De instroom van aanvragen bij het           subject
 *
 *     16 mei 2024      date                16 mei 2024                                           date
 *     Hoge dijken      subject
 *                                          UWV                                                   subject, goes on
 */
export function letterheadParts(texts: readonly string[], start: number, begins: (index: number) => boolean): HeaderPart[] {
  const parts: HeaderPart[] = texts.slice(0, start).map(() => 'letterhead')
  for (const [index, text] of texts.slice(0, start + REACH).entries()) {
    if (index < start) continue
    const above = texts[index - 1] ?? ''
    const last = parts.at(-1)
    const isDate = LABELLED_DATE.test(text) && !parts.includes('date')
    const goesOn = (last === 'subject' && !begins(index) && !senderLine.test(text)) || isRestOfSubject(text, texts, parts)
    if (goesOn && last === 'subject' && beginsText(text, subjectLines(texts, parts))) break
    const isSubject = !isDate && (subjectLabel.test(text) || isLabel(subjectLabel, above) || goesOn || (last === 'date' && isLabel(subjectLabel, texts[index - 2] ?? '')))
    const isValue = isLabel(senderData, above) || senderData.test(text) || senderLine.test(text) || isSubject || isInside(texts, index)
    if (opensSalutation.test(text) || (text.length >= FULL_LINE && !isValue)) break
    if (last === 'subject' && parts.includes('date') && !isValue) break
    if (isSubject) parts.push(isLabel(subjectLabel, text) ? 'letterhead' : 'subject')
    else if (isAddressee(text) || (last === 'addressee' && (leadsOn(above) || OF_STATES_GENERAL.test(text)))) parts.push('addressee')
    else parts.push(isDate ? 'date' : 'letterhead')
  }
  return parts
}

/**
 * The line on which a head in house style begins, -1 where none does: the return address or, where that is lacking, the
 * chair of a chamber, with a date and a subject or a salutation below. A tool may set the sender's data above it.
 */
export function letterheadStart(texts: readonly string[]): number {
  const start = firstOf(texts)
  return start < FEW || areSenders(texts.slice(0, start)) ? start : -1
}

/** How many lines above a head in house style are the sender's data. */
export function sendersAbove(texts: readonly string[]): number {
  const start = Math.max(0, firstOf(texts))
  return areSenders(texts.slice(0, start)) ? start : 0
}

/* --- internal --- */

/** What no line of an address or a label reaches, in characters. */
const FULL_LINE = 60

/** Whether a line goes on with the subject above it, or above the date between, which broke off in mid-sentence. */
function isRestOfSubject(text: string, texts: readonly string[], parts: readonly HeaderPart[]): boolean {
  const at = parts.at(-1) === 'date' ? parts.length - 2 : parts.length - 1
  if (parts[at] !== 'subject' || /[.;:]$/u.test(texts[at]!)) return false
  return /^[\p{Ll}(]/u.test(text) || (text.length < FULL_LINE && leadsOn(texts[at]!))
}

/** The lines of the subject right above, without its label. */
function subjectLines(texts: readonly string[], parts: readonly HeaderPart[]): string[] {
  return texts.slice(parts.findLastIndex(part => part !== 'subject') + 1, parts.length).map(text => text.slice(subjectStart(text) ?? 0))
}

/**
 * Whether a line right below the subject begins the letter, where no blank line parts them: its first word would have
 * had room above, in a line as long as the subject's others or as this one.
 *
 *     Betreft Stand van zaken asielopvang
 *     Met deze brief informeer ik uw Kamer. In 2021 kwamen er 3.400 mensen       «Met» had room
 */
function beginsText(text: string, subject: readonly string[]): boolean {
  if (!/^[«“"‘]?\p{Lu}/u.test(text)) return false
  const word = text.indexOf(' ')
  const needed = subject.at(-1)!.length + 1 + (word < 0 ? text.length : word)
  return needed <= MARGIN * Math.max(text.length, ...subject.map(line => line.length))
}

/** Letters are not of one width: so much of a line's characters surely had room. */
const MARGIN = 0.95

/** A line of the sender's data, or above the last of them: a tool may put them between subject and salutation. */
function isInside(texts: readonly string[], index: number): boolean {
  const tells = texts[index]!.length < FULL_LINE ? isSenders : (text: string): boolean => senderLine.test(text)
  return texts.slice(index, index + SENDER_LINES).some(tells) && !texts.slice(index, index + 2).some(text => opensSalutation.test(text))
}

/** So many lines of the sender's data may stand between two that tell what they are. */
const SENDER_LINES = 4

/** So many lines above the head need no more to tell them. */
const FEW = 4

/** To the chair, whose line may break, with a date and a subject below; without a subject, the salutation below a labelled date. */
function isToChair(texts: readonly string[], index: number): boolean {
  if (!CHAIR.test(`${texts[index]} ${texts[index + 1] ?? ''}`)) return false
  const below = texts.slice(index + 1, index + LETTERHEAD)
  const date = below.findIndex(text => LABELLED_DATE.test(text))
  return date >= 0 && (below.some(text => subjectLabel.test(text)) || (below[date]!.startsWith('Datum') && below.slice(date).some(text => salutation.test(text))))
}

function firstOf(texts: readonly string[]): number {
  return texts.slice(0, REACH).findIndex((text, index) => returnAddress.test(text) || isToChair(texts, index))
}

/** The sender's data are short lines, but for what they request, and none opens a letter or the head of another paper. */
function areSenders(texts: readonly string[]): boolean {
  return texts.some(isSenders) && texts.every(mayStandAbove)
}

function isSenders(text: string): boolean {
  return senderData.test(text) || senderAddress.test(text) || senderLine.test(text) || senderUnit.test(text)
}

function mayStandAbove(text: string): boolean {
  return (text.length < FULL_LINE || senderRequest.test(text)) && !opensSalutation.test(text) && !CHAMBER.test(text) && !SESSION.test(text) && !NUMBER.test(text)
}

/** Within so many lines a letter in house style has said to whom, when and about what it is. */
const LETTERHEAD = 24

/** A label that has its line for itself. */
function isLabel(label: RegExp, text: string): boolean {
  return label.exec(text)?.[0].length === text.length
}
