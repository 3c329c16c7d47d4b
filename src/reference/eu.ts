import {pattern, type Groups, type Reading, type Rule} from '../extract/define-extractor.ts'
import {complete} from './complete.ts'
import type {Reference} from './value.ts'

/** Acts and papers of the European Union: CELEX numbers, directives and regulations, papers of the Commission. */
/** The kinds of acts, in Dutch → their letter in CELEX. */
const LETTERS: Readonly<Record<string, string>> = {
  richtlijn: 'L', verordening: 'R', besluit: 'D', beschikking: 'D', kaderbesluit: 'F', aanbeveling: 'H', 'gemeenschappelijk standpunt': 'E', 'gemeenschappelijk optreden': 'E'
}
/** What goes before the kind of an act, and leaves it the same. */
const MADE = '(?:uitvoerings|raads|sanctie|gedelegeerde )?'
const BODY = '(?:\\((?<body>eg|eu|eeg|euratom|gbvb|egks|eu, euratom)\\)|(?:eg|eu|eeg)(?= )) ?'
/** `nr. `, `nr `, `nummer `: a number before its year. */
const NR = '(?:nrs?\\.?|nummers?) ?'
const NUMBERS = '(?<first>\\d{1,4})/(?<second>\\d{1,4})(?:/(?<suffix>eg|eu|eeg|gbvb|jbz|euratom|egks))?(?![\\p{L}\\d])'

export const european: readonly Rule<Reference>[] = [
  {
    name: 'eu-act',
    at: {prefixes: ['richtlijn', 'verordening', 'besluit', 'beschikking', 'kaderbesluit', 'uitvoerings', 'raads', 'sanctie', 'gedelegeerde', 'aanbeveling', 'gemeenschappelijk']},
    pattern: pattern('iu')`${MADE}(?<kind>${Object.keys(LETTERS)})(?:en)?(?:\ ${NR})?\ ?(?:${BODY})?(?<nr>${NR})?${NUMBERS}`,
    read: (groups, {text}) => readAct(groups, / n(?:r|ummer)/iu.test(text))
  },
  {
    // the others of several: `Richtlijnen 2014/24/EU en 2014/25/EU`; behind one that is no plural, with their own (EU)
    name: 'listed-eu-act',
    at: {digits: [1, 4], then: '/'},
    pattern: pattern('iu')`(?<=(?<![\p{L}])${MADE}(?<kind>${Object.keys(LETTERS)})(?<plural>en)?\ (?:[^.;]|nrs?\.){3,80}?(?:,|en|of)\ (?:${BODY})?(?<nr>${NR})?)${NUMBERS}`,
    read: groups => (['plural', 'body', 'nr'].every(name => groups[name] === undefined) ? undefined : readAct(groups, groups['nr'] !== undefined))
  },
  {
    // behind the name by which it goes: `de Vogelrichtlijn (2009/147/EG)`, `de Richtlijn hernieuwbare energie (2018/2001/EU)`
    name: 'nicknamed-eu-act',
    at: {digits: [2, 4], then: '/'},
    pattern: pattern('iu')`(?<=(?<![\p{L}])[\p{L}-]{0,40}(?<kind>richtlijn|verordening)(?:\ [\p{L}-]{1,30}){0,5}\ \(\(?(?:${BODY})?(?<nr>${NR})?)${NUMBERS}(?=\))`,
    read: groups => (groups['body'] === undefined && groups['suffix'] === undefined ? undefined : readAct(groups, groups['nr'] !== undefined))
  },
  {
    name: 'celex',
    at: {words: ['celex'], digits: [5, 5]},
    pattern: /(?<![\p{L}\d/.=-])(?:(?:CELEX|Celex|celex)(?:[- ]?nummer)?:? ?)?(?<id>[0-9](?:19|20)\d\d[A-Z]{1,2}\d{4}(?:\(\d{2}\))?(?:-\d{8})?)(?![\p{L}\d])/u,
    read: groups => act(groups['id']!)
  },
  {
    name: 'commission-paper',
    at: {words: ['com', 'swd', 'join', 'sec', 'c']},
    pattern: /(?:(?<series>COM|SWD|JOIN|SEC) ?[(/]?(?<year>(?:19|20)\d\d)\)?[ ,/]{0,2}(?<number>\d{1,4})|(?<![\p{L}\d])C ?\((?<decided>(?:19|20)\d\d)\) ?(?<decision>\d{1,5}))(?!\d)(?: (?:final|definitief|def\.?))?/u,
    read(groups) {
      const {decided, decision} = groups
      // a decision of the Commission, whose CELEX number counts otherwise
      if (decision !== undefined) return {value: complete({type: 'eu'}, {targets: [`C(${decided})${decision}`]})}
      return commissionPaper(groups)
    }
  },
  {
    // the others of several: `COM(2020) 610, 611 en 612`
    name: 'listed-commission-paper',
    at: {digits: [1, 4]},
    pattern: /(?<=(?<![\p{L}])(?<series>COM|SWD|JOIN|SEC) ?\((?<year>(?:19|20)\d\d)\) ?\d{1,4}(?:, \d{1,4}){0,8}(?:,| en) )(?<number>\d{1,4})(?=[);]|,? en \d|[.,](?!\d)|$)/u,
    read: groups => commissionPaper(groups)
  }
]

/* --- internal --- */

/** Papers of the Commission in CELEX: a proposal (PC) and a communication (DC) have one series. */
const SECTORS = {COM: ['PC', 'DC'], SWD: ['SC'], SEC: ['SC'], JOIN: ['JC']} as const

function commissionPaper(groups: Groups): Reading<Reference> {
  const {series, year, number} = groups as {series: keyof typeof SECTORS; year: string; number: string}
  const ids = SECTORS[series].map(sector => `5${year}${sector}${number.padStart(4, '0')}`)
  return {value: {...complete({type: 'eu'}, {targets: [`${series}(${year})${number}`]}), candidates: ids}}
}

function readAct(groups: Groups, isNumbered: boolean): Reading<Reference> | undefined {
  const {kind, body, suffix, first, second} = groups as Record<string, string | undefined> & {kind: string; first: string; second: string}
  // since 2015 a year and a number are enough; a regulation of before has its year last
  const isPlain = body === undefined && suffix === undefined
  if (isPlain && !(kind !== 'besluit' && first >= '2015' && first < '2100') && !(kind === 'richtlijn' && YEAR.test(first) && !YEAR.test(second)) && !(kind === 'verordening' && YEAR.test(second) && !YEAR.test(first))) return undefined
  const id = celex(kind, isNumbered, first, second)
  return id === undefined ? undefined : act(id)
}

const YEAR = /^(?:19[5-9]|20\d)\d$/u

function act(id: string): {value: Reference} {
  return {value: complete({type: 'eu'}, {targets: [id]})}
}

/**
 * `95/46/EG` and `2016/679` say the year first, `nr. 1618/1999` the number; so do `nr. 1313/2013/EU` of other acts.
 */
function celex(kind: string, isNumbered: boolean, first: string, second: string): string | undefined {
  // since 2015 the year stands first, also behind `nr.`
  const isNew = first >= '2015' && first < '2100' && !YEAR.test(second)
  const yearLast = !isNew && (kind === 'verordening' || YEAR.test(second)) && (isNumbered || !YEAR.test(first))
  const [year, number] = yearLast ? [second, first] : [first, second]
  const full = year.length === 2 ? `19${year}` : year
  return YEAR.test(full) ? `3${full}${LETTERS[kind]}${number.padStart(4, '0')}` : undefined
}
