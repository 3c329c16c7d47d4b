import {articles} from '../reference/articles.ts'
import {codes} from '../reference/codes.ts'
import {european} from '../reference/eu.ts'
import {referenceExamples} from '../reference/examples.ts'
import {complete} from '../reference/complete.ts'
import {gazettes} from '../reference/gazettes.ts'
import {replaces} from '../reference/paper/grammar.ts'
import {readPaper, readReversed} from '../reference/paper/read.ts'
import type {PaperReading} from '../reference/paper/reading.ts'
import {annex, proceedings, readProceedings} from '../reference/read-proceedings.ts'
import {referenceSchema, type Reference, type Stated} from '../reference/value.ts'
import {alternation} from '../language/alternation.ts'
import {billEndings, titleEndings} from '../language/labels.ts'
import {annexWords, dossierLabels, dossierSuffixes, proceedingsWords} from '../language/reference-words.ts'
import {gap} from '../number/index.ts'
import {defineExtractor, pattern, type Groups, type Place, type Reading} from './define-extractor.ts'

export const reference = defineExtractor<Reference>({
  kind: 'reference',
  summary: 'official papers that the letter points at',
  schema: referenceSchema,
  columns: {
    type: value => value.type,
    chamber: value => value.chamber,
    session: value => value.session,
    dossiers: value => value.dossiers?.map(({number, suffix}) => (suffix ? `${number}-${suffix}` : number)).join(';'),
    numbers: value => value.numbers?.join(';'),
    pages: value => value.pages,
    target: value => value.targets[0],
    address: value => value.address,
    normal: value => value.normal,
    candidates: value => value.candidates?.join(';'),
    relation: value => value.relation,
    exists: value => value.exists
  },
  rows: value => value.targets.map(target => ({...value, targets: [target]})),
  rules: [
    {
      name: 'paper',
      at: {prefixes: ['kamerst'], words: ['kst', 'tk', 'ek', 'tweede', 'eerste', ...plain(proceedingsWords), ...dossierLabels]},
      pattern: pattern('iu')`kamerst|kst(?![\p{L}-])|[te]k(?!\p{L})|${proceedingsWords}|(?:tweede|eerste)\ kamer|${dossierLabels}\ \d`,
      read: (_, place) => paper(readPaper(place.unit.text, place.from), place)
    },
    // two digits and three, or five at once
    ...[2, 5].map(length => ({
      name: 'dossier',
      at: {digits: [length, length] as const},
      pattern: /(?<![\d\p{L}][.,]?)\d\d[ .\u00a0\u202f-]?\d{3}(?!\d)/iu,
      read: (_: Groups, place: Place) => paper(readPaper(place.unit.text, place.from), place)
    })),
    {
      // a bill named by its dossier: `Wijziging van de Meststoffenwet (35208)`, `… voor het jaar 2024 (36410-X)`
      name: 'bracketed',
      at: {digits: [5, 5]},
      pattern: pattern('iu')`(?:(?<=(?:[\p{L}”"»’!?]\)?|\d\)|(?:${titleEndings}|jaar|wet(?:\ \p{Ll}{2,30}){0,3})${gap}(?:19|20)\d\d)${gap}\(\ ?)|(?<=\(\ ?)(?=\d{5}(?:${gap}|-)\p{L}))(?<dossier>[23]\d{4})(?:(?:${gap}|-)(?<suffix>${dossierSuffixes.map(suffix => suffix.toLowerCase())}))?(?=\ ?[),])`,
      read: ({dossier, suffix}, {from}) => stated({type: 'dossier', dossiers: [{number: dossier!, ...(suffix && {suffix: suffix.toUpperCase()})}]}, from)
    },
    {
      // the same in two words, behind what is a bill by its name: `het Belastingplan 2023 (36 202)`; else it may be a count
      name: 'bracketed-in-two',
      at: {digits: [2, 2]},
      pattern: pattern('iu')`(?=[23]\d[\ .]\d{3})(?<=(?<!\p{L})(?:\p{L}{0,40}(?:${billEndings})|voorstel\ van\ (?:rijks)?wet)(?!\p{Ll}{3})[^.;()]{0,120}\((?:[23]\d[\ .]\d{3}(?:,|\ en)\ )?)(?<dossier>[23]\d[\ .]\d{3})(?:(?:${gap}|-)(?<suffix>${dossierSuffixes.map(suffix => suffix.toLowerCase())}))?(?=\)|,?\ (?:en\ )?[23]\d[\ .]\d{3}\))`,
      read: ({dossier, suffix}, {from}) => stated({type: 'dossier', dossiers: [{number: dossier!.replace(/[ .]/u, ''), ...(suffix && {suffix: suffix.toUpperCase()})}]}, from)
    },
    {
      name: 'session',
      at: {digits: [4, 4], prefixes: ['vergaderjaar', 'zitting'], then: '/–-'},
      pattern: /(?<![\d\p{L}])(?:(?:vergaderjaar|zitting(?:sjaar)?) )?(?:19|20)\d\d ?[/–-]{1,2} ?\d\d/iu,
      read: (_, place) => paper(readPaper(place.unit.text, place.from), place)
    },
    {
      // the second of two, in another chamber or year: `… 35 000, A en II 2022/23, 36 000, nr. 3`
      name: 'session-of-chamber',
      at: {words: ['i', 'ii'], then: '12'},
      pattern: /(?<=(?:,|;| en) )i{1,2} (?:19|20)\d\d ?[/–-]{1,2} ?\d\d/iu,
      read: (_, place) => paper(readPaper(place.unit.text, place.from), place)
    },
    {
      // dossier and number, all that a bracket holds: `de motie (29 279, 742)`, `(36 410 XVI, H)`, `de brief van 3 mei 2022 (36 410, D en E)`
      name: 'bracketed-paper',
      at: {digits: [2, 5]},
      pattern: pattern('iu')`(?<=(?:[\p{L}),.»”]|(?:19|20)\d\d)\ \()(?<dossier>[23]\d[\ .]?(?!000)\d{3})(?:(?:${gap}|-)(?<suffix>${dossierSuffixes.map(suffix => suffix.toLowerCase())}))?,\ ?(?<number>\d{1,4}|[a-z]{1,2}(?:(?:,|\ en)\ [a-z]{1,2}){0,6})(?=\))`,
      read: ({dossier, suffix, number}, {from}) => stated({type: 'kamerstuk', dossiers: [{number: dossier!.replace(/[ .]/u, ''), ...(suffix && {suffix: suffix.toUpperCase()})}], numbers: number!.toUpperCase().split(/, | EN /u)}, from)
    },
    {
      name: 'number',
      at: {words: ['nr', 'nrs', 'nummer', 'nummers']},
      pattern: /(?:nrs?\.?|nummers?)[ \u00a0\u202f]?\d/iu,
      read: (_, place) => (AFTER_GAZETTE.test(place.before) ? undefined : paper(readReversed(place.unit.text, place.from), place))
    },
    {
      // `nrs. 37 (36 410 VI) en 41 (36 410 VI)`: the second has no word of its own
      name: 'listed-number',
      at: {digits: [1, 4], then: '('},
      pattern: /(?<![\d\p{L}][.,-]?)\d{1,4} ?\(\d\d[ .\u00a0\u202f]?\d{3}(?!\d)/iu,
      read: (_, place) => (/(?:\)(?:,| en)|moties?|stuk(?:ken)?|amendement(?:en)?) $/u.test(place.before) ? paper(readReversed(place.unit.text, place.from), place) : undefined)
    },
    {
      name: 'proceedings',
      at: {words: plain(proceedingsWords)},
      pattern: proceedings,
      read: (groups, {before, from}) => (AFTER_ANNEX.test(before) ? undefined : stated(readProceedings('handelingen', groups), from))
    },
    {
      name: 'annex',
      at: {words: plain(annexWords)},
      pattern: annex,
      read: (groups, {from}) => stated(readProceedings('aanhangsel', groups), from)
    },
    ...gazettes,
    ...codes,
    ...european,
    ...articles
  ],
  examples: referenceExamples
})

/* --- internal --- */

const AFTER_ANNEX = new RegExp(`${alternation(annexWords)}(?: van de| der)? $`, 'iu')

/** `Staatsblad 2022, nr. 345 en nr. 346`: numbers of a gazette, which its own rules read. */
const AFTER_GAZETTE = /(?<!\p{L})(?:stb|stcrt|trb|staatsblad|staatscourant|tractatenblad)\.?,? (?:18|19|20)\d\d,? nrs?\. \d{1,6}(?:, nr\. \d{1,6}){0,5}(?:,| en) $/iu

/** Words for a trigger, which are cut at their point. */
function plain(words: readonly string[]): string[] {
  return words.map(word => word.replace('.', ''))
}

function stated(read: Stated | undefined, from: number): Reading<Reference> | undefined {
  return read && {value: complete(read), from}
}

function paper(read: PaperReading | undefined, place: Place): Reading<Reference> | undefined {
  if (!read) return undefined
  const {stated, from, to, parts, doubts} = read
  if (isOwn(read, place)) return undefined
  const relation = replaces.test(place.before) ? ({relation: 'vervangt'} as const) : {}
  const value = complete({...stated, ...relation})
  return {value, from, to, parts, ...(doubts.length > 0 && {doubts}), ...(value.candidates && {basis: 'ambiguous'})}
}

/** The running foot of the letter itself, where the text does not show that it is one: its own number, in that form. */
function isOwn({stated: {dossiers: [first] = [], numbers = []}, from, to}: PaperReading, {letter, unit}: Place): boolean {
  const isSame = letter.number !== undefined && numbers.join() === letter.number && first?.number === letter.dossiers[0]?.number
  return isSame && /(?:tweede|eerste) kamer, vergaderjaar /u.test(unit.folded.slice(Math.max(0, from - 40), to))
}
