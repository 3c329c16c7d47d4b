import type {Rule} from '../extract/define-extractor.ts'
import {complete} from './complete.ts'
import type {Reference} from './value.ts'

/** Acts and papers of the European Union: CELEX numbers, directives and regulations, papers of the Commission. */
export const european: readonly Rule<Reference>[] = [
  {
    name: 'eu-act',
    at: {prefixes: ['richtlijn', 'verordening', 'besluit', 'kaderbesluit', 'uitvoeringsverordening', 'uitvoeringsbesluit']},
    pattern:
      /(?:uitvoerings|kader|gedelegeerde )?(?<kind>richtlijn|verordening|besluit)(?:en)?(?: nr\.?)? ?(?:\((?<body>eg|eu|eeg|euratom|gbvb|egks|eu, euratom)\) ?)?(?<nr>nr\. ?)?(?<first>\d{1,4})\/(?<second>\d{1,4})(?:\/(?<suffix>eg|eu|eeg|gbvb|jbz|euratom|egks))?(?![\p{L}\d])/iu,
    read(groups) {
      const {kind, body, suffix, nr, first, second} = groups as Record<string, string | undefined> & {kind: string; first: string; second: string}
      // since 2015 a year and a number are enough
      if (body === undefined && suffix === undefined && !(kind !== 'besluit' && first >= '2015' && first < '2100')) return undefined
      const id = celex(kind, nr !== undefined, first, second)
      return id === undefined ? undefined : act(id)
    }
  },
  {
    name: 'celex',
    at: {words: ['celex'], digits: [5, 5]},
    pattern: /(?<![\p{L}\d/.=-])(?:(?:CELEX|Celex|celex)(?:[- ]?nummer)?:? ?)?(?<id>[0-9](?:19|20)\d\d[A-Z]{1,2}\d{4}(?:\(\d{2}\))?(?:-\d{8})?)(?![\p{L}\d])/u,
    read: groups => act(groups['id']!)
  },
  {
    name: 'commission-paper',
    at: {words: ['com', 'swd', 'join', 'sec']},
    pattern: /(?<series>COM|SWD|JOIN|SEC) ?\(?(?<year>(?:19|20)\d\d)\)?[ ,/]{0,2}(?<number>\d{1,4})(?!\d)(?: (?:final|def\.?|definitief))?/u,
    read(groups) {
      const {series, year, number} = groups as {series: keyof typeof SECTORS; year: string; number: string}
      const ids = SECTORS[series].map(sector => `5${year}${sector}${number.padStart(4, '0')}`)
      const value = complete({type: 'eu'}, {targets: [`${series}(${year})${number}`]})
      return {value: {...value, candidates: ids}}
    }
  }
]

/* --- internal --- */

/** Papers of the Commission in CELEX: a proposal (PC) and a communication (DC) have one series. */
const SECTORS = {COM: ['PC', 'DC'], SWD: ['SC'], SEC: ['SC'], JOIN: ['JC']} as const
const LETTERS: Readonly<Record<string, string>> = {richtlijn: 'L', verordening: 'R', besluit: 'D'}

function act(id: string): {value: Reference} {
  return {value: complete({type: 'eu'}, {targets: [id]})}
}

/**
 * `95/46/EG` and `2016/679` say the year first, `nr. 1618/1999` the number. Directives and decisions never turn it round.
 */
function celex(kind: string, isNumbered: boolean, first: string, second: string): string | undefined {
  const yearLast = kind === 'verordening' && (isNumbered || !/^(?:19|20)\d\d$/u.test(first))
  const [year, number] = yearLast ? [second, first] : [first, second]
  const full = year.length === 2 ? `19${year}` : year
  return /^(?:19[5-9]|20\d)\d$/u.test(full) ? `3${full}${LETTERS[kind]}${number.padStart(4, '0')}` : undefined
}
