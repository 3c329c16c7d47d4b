import type {Dossier, Reference, Stated} from './value.ts'

const OFFICIAL = 'https://zoek.officielebekendmakingen.nl/'

/** The identifiers that a reference gives: what is sure, and what is possible besides. */
export interface Identified {
  targets: string[]
  candidates?: string[]
}

/**
 * Where a paper is published. `undefined` for what is not a document of its own: the first half of an identifier
 * (a meeting without its item), a number that no register leads to.
 */
export function addressOf(target: string): string | undefined {
  if (target.startsWith('dossier/')) return `${OFFICIAL}${target}`
  if (/^h-(?:tk|ek|vv)-\d{8}-\d{1,3}$/u.test(target)) return undefined
  if (/^(?:kst|h|ah|kv|stb|stcrt|trb|blg|ag|nds|gmb|prb|wsb|bgr)-/u.test(target)) return `${OFFICIAL}${target}.${target.startsWith('blg') ? 'pdf' : 'html'}`
  if (target.startsWith('ECLI:EU')) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${target}`
  if (target.startsWith('ECLI:NL')) return `https://deeplink.rechtspraak.nl/uitspraak?id=${target}`
  if (/^(?:BWB[RVW]\d|jci)/u.test(target)) return `https://wetten.overheid.nl/${target}`
  if (target.startsWith('CVDR')) return `https://lokaleregelgeving.overheid.nl/${target}`
  const paper = /^(COM|SWD|JOIN|SEC)\((\d{4})\)(\d{1,4})$/u.exec(target)
  if (paper) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${paper[1]}:${paper[2]}:${paper[3]}:FIN`
  if (/^[0-9]\d{4}(?:[A-Z]{1,2}\d{4}|[EMP]\/TXT$)/u.test(target)) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${target}`
  return undefined
}

/** The identifiers of papers in a dossier. Only the first dossier has the numbers; the others are filed under, too. */
export function papersOf({chamber, session, dossiers = [], numbers = []}: Stated): Identified {
  const [first] = dossiers
  if (!first) return {targets: []}
  if (numbers.length === 0) return {targets: dossiers.map(dossierTarget)}
  const targets: string[] = []
  const candidates: string[] = []
  for (const number of numbers) {
    const range = /^(\d{1,4})-(\d{1,4})$/u.exec(number)
    if (range) {
      // a range may be one paper with several numbers, or several papers: what lies between is left open
      const ids = numbersBetween(range[1]!, range[2]!).map(each => paper(first, each))
      targets.push(...new Set([ids[0]!, ids.at(-1)!]))
      candidates.push(...ids.slice(1, -1))
      continue
    }
    const plain = paper(first, number)
    const dated = session === undefined ? undefined : paper(first, number, session)
    switch (dated && sessionRule(chamber, session!, number)) {
      case 'dated':
        targets.push(dated!)
        break
      case 'either':
        targets.push(plain)
        candidates.push(dated!)
        break
      default:
        targets.push(plain)
    }
  }
  return {targets, ...(candidates.length > 0 && {candidates})}
}

/** The numbers of a range, ends included; a range that runs back or too far is its ends. */
export function numbersBetween(from: string, to: string): string[] {
  const first = Number(from)
  const count = Number(to) - first + 1
  if (count < 2 || count > MOST_IN_RANGE) return [from, to]
  return Array.from({length: count}, (_, index) => String(first + index))
}

/** Dossier pages know no suffix. */
export function dossierTarget({number}: Dossier): string {
  return `dossier/${number}`
}

/**
 * The identifier of Handelingen. Since the year 2010/11 it is meeting and item; from 1996/97 first and last page; in
 * the two years before, the meeting and both pages. A single page, or a meeting without its item, is no whole identifier.
 */
export function proceedingsOf({chamber = 'TK', session, numbers = [], pages}: Stated): Identified {
  if (session === undefined) return {targets: []}
  const begin = `h-${chamber.toLowerCase()}-${session}`
  const [meeting, ...items] = numbers
  if (session >= '20102011') {
    if (meeting === undefined) return {targets: []}
    return {targets: items.length === 0 ? [`${begin}-${meeting}`] : items.map(item => `${begin}-${meeting}-${item}`)}
  }
  const range = /^(\d{1,5})-(\d{1,5})$/u.exec(pages ?? '')
  if (!range) return {targets: []}
  const parts = [...(session < '19961997' && meeting !== undefined ? [meeting] : []), range[1], fullPage(range[1]!, range[2]!)]
  return {targets: [`${begin}-${parts.join('-')}`]}
}

/** `Aanhangsel Handelingen`: written questions with their answers. */
export function annexOf({chamber = 'TK', session, numbers = []}: Stated): Identified {
  if (session === undefined) return {targets: []}
  // of a range the ends are sure, as with papers
  const ids = (list: string[]): string[] => list.map(number => `ah-${chamber.toLowerCase()}-${session}-${number}`)
  const candidates = ids(numbers.flatMap(number => (number.includes('-') ? numbersBetween(...(number.split('-') as [string, string])).slice(1, -1) : [])))
  return {targets: ids(numbers.flatMap(number => number.split('-'))), ...(candidates.length > 0 && {candidates})}
}

/** What the official identifier of a paper says; `undefined` for other identifiers. */
export function parseIdentifier(id: string): Stated | undefined {
  const groups = PAPER.exec(id)?.groups
  if (!groups) return undefined
  const {session, dossier, suffix, number} = groups
  return {
    type: 'kamerstuk',
    ...(session && {chamber: 'EK', session}),
    dossiers: [{number: dossier!, ...(suffix && {suffix})}],
    numbers: [number!]
  }
}

/* --- internal --- */

/** A longer range is none of papers. */
const MOST_IN_RANGE = 60
const PAPER = /^kst-(?:(?<session>\d{8})-)?(?<dossier>\d{4,5})(?:-(?<suffix>[A-Z]{1,6}|\d\d(?=-)))?-(?<number>\d{1,4}[a-z]?|[A-Z]{1,2})$/u

function paper({number, suffix}: Dossier, nr: string, session?: string): string {
  return ['kst', session, number, suffix, nr].filter(Boolean).join('-')
}

/**
 * Papers of the Senate with a letter carry the year until 2008/09; in 2009/10 both forms exist, later none does.
 * A number with a small letter (`188b`, until 2003) is always the Senate's.
 */
function sessionRule(chamber: Reference['chamber'], session: string, number: string): 'dated' | 'either' | 'plain' {
  if (/^\d{1,4}[a-z]$/u.test(number)) return session < '20042005' && chamber !== 'TK' ? 'dated' : 'plain'
  if (chamber !== 'EK' || !/^[A-Z]/u.test(number)) return 'plain'
  if (session <= '20082009') return 'dated'
  return session === '20092010' ? 'either' : 'plain'
}

/** `7909-43` → 7943: the last page may leave out what it shares with the first. */
function fullPage(first: string, last: string): string {
  return last.length < first.length ? first.slice(0, first.length - last.length) + last : last
}

