import type {Rule} from '../extract/define-extractor.ts'
import {complete} from './complete.ts'
import type {Reference} from './value.ts'

/** Publications that are named by their own identifier. */
export const codes: readonly Rule<Reference>[] = [
  {
    // `h-tk-` inside `ah-tk-` is none: an identifier begins behind neither letter, digit nor hyphen
    name: 'identifier',
    at: {words: ['kst', 'ah', 'h', 'kv', 'blg', 'nds', 'stcrt', 'stb', 'trb', 'ag', 'gmb', 'prb', 'wsb', 'bgr']},
    pattern:
      /(?<![\p{L}\d-])(?<id>(?:kst|blg|nds-tk|nds|stcrt|stb|trb|gmb|prb|wsb|bgr|(?:ah|h|kv|ag)-(?:tk|ek|vv)|kv|h)-[a-zA-Z]{0,4}\d[0-9a-zA-Z]{0,14}(?:-[0-9a-zA-Z]{1,12}){0,5}|kst-[CLXVI]{1,8}-[A-Z]{1,2})(?![\p{L}\d])/u,
    read: (groups, {before}) => (before.endsWith('/') && !OFFICIAL_SITE.test(before) ? undefined : coded('own-id', groups['id']!))
  },
  {
    name: 'document',
    at: {digits: [4, 4], then: 'dz'},
    pattern: /(?<![\p{L}\d-])(?<id>(?:19|20)\d\d[dz]\d{5})(?![\p{L}\d])/iu,
    read(groups) {
      const id = groups['id']!.toUpperCase()
      // a case may be written questions or anything else: only a list of identifiers can tell
      if (id[4] === 'Z') return {value: {...coded('kamervraag', id).value, candidates: [`kv-tk-${id}`]}}
      return coded('document', id)
    }
  },
  {
    name: 'ecli',
    at: {words: ['ecli', 'nl', 'eu', 'rvs', 'hr', 'phr', 'cbb', 'crvb']},
    pattern:
      /(?<![\p{L}\d:])(?:[Ee][Cc][Ll][Ii] ?[:;] ?)?(?:(?<country>[A-Za-z]{2}) ?[:;] ?)?(?<court>[A-Za-z]{1,3}[A-Za-z\d]{0,6}) ?[:;] ?(?<year>(?:18|19|20)\d\d) ?[:;] ?(?<number>[A-Za-z\d]{1,25}(?:\.[A-Za-z\d]{1,25}){0,4})(?![\p{L}\d])/u,
    read: (groups, {text}) => ecli(text, groups as Record<'country' | 'court' | 'year' | 'number', string>)
  },
  {
    name: 'ljn',
    at: {words: ['ljn', 'lj', 'elro']},
    pattern: /(?:ljn|lj|elro)(?:[- ]?(?:nummer|nr\.?))?:? ?(?<court>[a-z]{2}) ?(?<number>\d{4})(?!\d)/iu,
    read: groups => coded('ljn', `${groups['court']}${groups['number']}`.toUpperCase())
  },
  {
    // letters with which the judiciary's numbers began, 1999–2013
    name: 'bare-ljn',
    at: {words: ['bb', 'bc', 'bd', 'bg', 'bh', 'bi', 'bj', 'bk', 'bl', 'bm', 'bn', 'bo', 'bp', 'bq', 'br', 'bt', 'bu', 'bv', 'bw', 'bx', 'by', 'bz']},
    pattern: /(?<![\p{L}\d:;-])(?<id>B[B-Z]\d{4})(?![\p{L}\d-])/u,
    // behind a year it is the rest of a misprinted ECLI
    read: (groups, {before}) => (/\d{4}[,.]? ?$/u.test(before) ? undefined : coded('ljn', groups['id']!))
  },
  {
    name: 'law-identifier',
    at: {words: ['bwbr', 'bwbv', 'bwbw', 'cvdr']},
    pattern: /(?<![\p{L}\d=:/])(?<id>BWB[RVW]\d{4,8}|CVDR\d{2,7}(?:[_/]\d{1,3})?)(?![\p{L}\d])/u,
    read: groups => coded('law', groups['id']!)
  },
  {
    name: 'law-link',
    at: {words: ['jci']},
    pattern: /(?<![\p{L}\d])(?<id>jci\d\.\d{1,2}:[cv]:BWB[RVW]\d{4,8}(?:&[a-z]{1,14}=[\w.:-]{1,40}){0,8})/u,
    read: (groups, {from}) => {
      const id = groups['id']!.replace(/[.:]$/u, '')
      return {...coded('law', id), to: from + id.length}
    }
  }
]

/* --- internal --- */

/** Where the identifier in an address is that of a paper: `https://zoek.officielebekendmakingen.nl/kst-36045-151.html`. */
const OFFICIAL_SITE = /(?:^|[/.])officielebekendmakingen\.nl\/$/iu

function coded(type: Reference['type'], id: string): {value: Reference} {
  return {value: complete({type}, {targets: [id]})}
}

/** The one Dutch court that may be written otherwise than in capitals: kept as a whole ECLI prints it. */
const COURTS: Readonly<Record<string, string>> = {RVS: 'RvS'}

/** Without `ECLI:` a country or a known court must show what it is; a Dutch one is in capitals, a foreign one as printed. */
function ecli(text: string, {country, court, year, number}: Record<'country' | 'court' | 'year' | 'number', string>): {value: Reference} | undefined {
  const isMarked = /^ecli/iu.test(text)
  const land = (country ?? 'NL').toUpperCase()
  if (isMarked && country === undefined) return undefined
  if (!isMarked && !(land === 'NL' || land === 'EU')) return undefined
  if (country === undefined && !/^(?:rvs|hr|phr|cbb|crvb)$/iu.test(court)) return undefined
  if (land === 'EU' && !/^\d{1,4}$/u.test(number)) return undefined
  const upper = court.toUpperCase()
  const known = COURTS[upper] !== undefined && isMarked && court !== court.toLowerCase() ? court : COURTS[upper]
  const printed = land === 'NL' || land === 'EU' ? (known ?? upper) : court
  return coded('ecli', ['ECLI', land, printed, year, land === 'NL' ? number.toUpperCase() : number].join(':'))
}
