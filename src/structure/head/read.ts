import {leadsOn} from '../../language/leads-on.ts'
import {subjectLabel} from '../../language/letterhead.ts'
import {offices, paperTypes} from '../../language/paper-types.ts'
import type {Dossier, Header} from '../../schema/document.ts'
import {officeOf, onBehalfOf, rolesIn, rolesInTitle} from '../roles.ts'
import {AANHANGSEL, ADDRESSED_AND_DATED, CHAMBER, DATED, DOCUMENT, DOSSIER, isoOf, LABELLED_DATE, LETTER, NUMBER, OF_STATES_GENERAL, PLACE_AND_DATE, RECEIVED, SENATE_DOSSIER, SESSION, type HeaderPart} from './lines.ts'

/** Reads the fields of the head from its blocks, in order. */
export function readHeader(blocks: readonly {part: HeaderPart; text: string}[]): Header {
  const header: Header = {dossiers: [], senders: [], onBehalfOf: []}
  // read from Markdown, a block may hold form feeds and runs of blanks
  for (const {part, text} of blocks) READERS[part]?.(header, text.replace(/\s{1,1000}/gu, ' ').trim())
  if (blocks.some(({part}) => part === 'answer')) header.documentType = 'antwoord'
  // what has a subject and an addressee is a letter as it was sent
  const isSent = header.title !== undefined && header.addressee !== undefined && blocks.some(({part}) => part === 'subject')
  if (isSent) header.documentType = 'brief'
  if (!header.title) return header
  const title = (header.title = header.title.replace(/^[Nn]r\. \S+\s+/u, ''))
  const type = paperTypes.find(([begins]) => begins.test(title))?.[1]
  // the subject of a letter names what it sends along; it is itself no more than an answer
  if (type && (!isSent || type === 'antwoord')) header.documentType = type
  if (header.senders.length === 0) header.senders = rolesInTitle(title)
  return header
}

/* --- internal --- */

/** What each part of a head adds to what is known. */
const READERS: Partial<Record<HeaderPart, (header: Header, text: string) => void>> = {
  chamber(header, text) {
    header.chamber = chamberOf(CHAMBER.exec(text)?.groups!['chamber'] ?? text)
  },
  session(header, text) {
    const groups = SESSION.exec(text)?.groups
    if (groups) header.session = sessionOf(groups)
  },
  dossier(header, text) {
    header.dossiers.push(...dossierOf(text))
  },
  'dossier-title'(header, text) {
    addTitle(header.dossiers, text)
  },
  number(header, text) {
    header.number ??= (NUMBER.exec(text) ?? AANHANGSEL.exec(text) ?? DOCUMENT.exec(text) ?? LETTER.exec(text))?.groups!['number'] ?? text
  },
  title(header, text) {
    // where nothing parts them, number and title are one block: `Nr. 12  BRIEF VAN …`
    if (!header.title) header.number ??= NUMBER.exec(text)?.groups!['number']
    header.title = header.title ? `${header.title} ${text}` : text
  },
  addressee(header, text) {
    if (header.addressee && (leadsOn(header.addressee) || OF_STATES_GENERAL.test(text))) header.addressee += ` ${text}`
    header.addressee ??= text.replace(/^(?:Aan )?(?:[Dd]e|het|den) /u, '')
  },
  date(header, text) {
    const addressee = ADDRESSED_AND_DATED.exec(text)?.groups!['addressee']
    if (addressee !== undefined) header.addressee ??= addressee.replace(/^Aan de /u, '')
    Object.assign(header, dateOf(addressee === undefined ? text : text.slice(addressee.length).replace(/^,? /u, '')))
  },
  subject(header, text) {
    header.title = `${header.title ?? ''} ${text.replace(subjectLabel, '')}`.trim()
  },
  answer(header, text) {
    Object.assign(header, answerOf(text, header.title ?? ''))
  }
}

const ANSWERERS = new RegExp(`(?<office>${offices}) [^()]{2,80} \\((?<portfolio>(?!ontvangen)[^()]{3,80})\\)`, 'gu')

/** `Antwoord van Minister Heinen (Financiën) (ontvangen 29 augustus 2024)`; the question knows how the office is written. */
function answerOf(text: string, question: string): Partial<Header> {
  const asked = rolesIn(question)
  const senders = [...text.matchAll(ANSWERERS)].map(({groups}) => {
    const office = officeOf(groups!['office']!)
    const portfolio = groups!['portfolio']!
    if (office === 'Minister-President') return office
    return asked.find(role => role.startsWith(office) && role.endsWith(` ${portfolio}`)) ?? `${office} van ${portfolio}`
  })
  const day = RECEIVED.exec(text)?.groups!['day']
  const behalf = onBehalfOf([text])
  return {...(senders.length > 0 && {senders}), ...(day && {date: isoOf(day)}), ...(behalf.length > 0 && {onBehalfOf: behalf})}
}

function chamberOf(name: string): 'TK' | 'EK' | 'VV' {
  return /^tweede/i.test(name) ? 'TK' : /^eerste/i.test(name) ? 'EK' : 'VV'
}

function sessionOf(groups: Record<string, string>): string {
  // scanned papers print the years spaced
  const [first, last] = [groups['first']!.replaceAll(' ', ''), groups['last']!.replaceAll(' ', '')]
  return `${first}${last.length === 4 ? last : first.slice(0, 4 - last.length) + last}`
}

/** None where the text, put together, no longer reads as the row that showed it did. */
function dossierOf(text: string): Dossier[] {
  const groups = (DOSSIER.exec(text) ?? SENATE_DOSSIER.exec(text))?.groups
  if (!groups) return []
  const {number, suffix, title} = groups
  return [{number: number!.replace(/[ .]/g, ''), ...(suffix && {suffix}), ...(title && {title})}]
}

/** Below all dossiers their titles come in the same order; what is more than that goes on with the last. */
function addTitle(dossiers: Dossier[], text: string): void {
  const dossier = dossiers.find(({title}) => title === undefined) ?? dossiers.at(-1)
  if (dossier) dossier.title = dossier.title ? `${dossier.title} ${text}` : text
}

function dateOf(text: string): {place?: string; date?: string} {
  const placed = PLACE_AND_DATE.exec(text)?.groups
  const dated = DATED.exec(text)?.groups
  const day = placed?.['day'] ?? dated?.['day'] ?? dated?.['alone'] ?? LABELLED_DATE.exec(text)?.groups!['day']
  if (!day) return {}
  return {...(placed && {place: placed['place']!}), date: isoOf(day)}
}

