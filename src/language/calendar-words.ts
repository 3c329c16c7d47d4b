import {months} from './months.ts'
import {smallNumbers} from './small-numbers.ts'

/** The words of the calendar, in lower case: data only. What they may stand beside is in extract/dates/. */

/** Month names, in full and short, with and without their dot → 1–12. */
export const monthWords: ReadonlyMap<string, number> = new Map([
  ...months,
  ...[['jan', 1], ['feb', 2], ['febr', 2], ['mrt', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['okt', 10], ['nov', 11], ['dec', 12]].flatMap(
    ([word, month]) => [[word, month], [`${word}.`, month]] as [string, number][]
  )
])

/** → 1 (Monday) – 7. Shorter forms (`zo`, `do`, `di`) are ordinary words and stand only before a day with its month. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'].map((word, index) => [word, index + 1])
)
export const shortWeekdays: readonly string[] = [
  'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'maa', 'din', 'dins', 'woe', 'woens', 'don', 'dond', 'vrij', 'zat', 'zon'
].flatMap(word => [word, `${word}.`])

const IRREGULAR: Readonly<Record<string, string>> = {een: 'eerste', één: 'eerste', drie: 'derde', acht: 'achtste'}

/** `eerste` → 1, `tweeëntwintigste` → 22, up to ninety-nine. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [...smallNumbers].map(([word, value]) => {
    const last = ['een', 'één', 'drie', 'acht'].includes(word) ? word : ''
    if (last) return [IRREGULAR[last]!, value] as const
    return [`${word}${value >= 20 ? 'ste' : 'de'}`, value] as const
  })
)

/** How the end of an ordinal in digits is written: `1e`, `2de`, `1ste`. */
export const ordinalEndings: readonly string[] = ['e', 'de', 'ste', 'ᵉ']

/** The season of EDTF that goes on into the next year. */
export const WINTER = 24

/** Seasons as EDTF numbers them; `voorjaar` and `najaar` are spring and autumn. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['lente', 21],
  ['voorjaar', 21],
  ['zomer', 22],
  ['herfst', 23],
  ['najaar', 23],
  ['winter', WINTER]
])

export type Part = 'START' | 'MID' | 'END'

/** What part of a month or year is meant. */
export const parts: ReadonlyMap<string, Part> = new Map([
  ...['begin', 'aanvang', 'primo'].map(word => [word, 'START'] as const),
  ...['medio', 'half', 'halverwege', 'midden', 'mid'].map(word => [word, 'MID'] as const),
  ...['eind', 'einde', 'ultimo'].map(word => [word, 'END'] as const)
])

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** Units of the calendar, singular and plural. */
export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...['dag', 'dagen', 'dgn', 'etmaal', 'etmalen'].map(word => [word, 'day'] as const),
  ...['week', 'weken'].map(word => [word, 'week'] as const),
  ...['maand', 'maanden', 'mnd', 'mnd.'].map(word => [word, 'month'] as const),
  ...['kwartaal', 'kwartalen'].map(word => [word, 'quarter'] as const),
  ...['jaar', 'jaren', 'jr', 'jr.', 'kalenderjaar', 'begrotingsjaar', 'boekjaar'].map(word => [word, 'year'] as const),
  ...['decennium', 'decennia'].map(word => [word, 'decade'] as const),
  ...['eeuw', 'eeuwen'].map(word => [word, 'century'] as const)
])

/** Days named from the letter's own → how far off. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['vandaag', 0],
  ['morgen', 1],
  ['overmorgen', 2]
])

/** Which one, seen from the letter: the one before, the one of now, the one after. */
export const shifts: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...['vorig', 'vorige', 'afgelopen', 'verleden', 'voorgaand', 'voorgaande', 'voorafgaande', 'voorbije', 'jongstleden'].map(word => [word, -1] as const),
  ...['dit', 'deze', 'lopend', 'lopende', 'huidig', 'huidige'].map(word => [word, 0] as const),
  ...['komend', 'komende', 'volgend', 'volgende', 'aankomend', 'aankomende', 'aanstaande', 'eerstvolgende', 'eerstkomende'].map(word => [word, 1] as const)
])
/** After these `jaar` is the next calendar year to one writer and the next twelve months to another. */
export const rolling: ReadonlySet<string> = new Set(['komend', 'komende', 'afgelopen', 'voorbije', 'aankomend', 'aankomende'])

/** In a clause with one of these a length of time is counted from the letter: `ik informeer uw Kamer binnen drie weken`. */
export const promising: readonly string[] = [
  'ik', 'wij', 'we', 'mij', 'ons', 'zal', 'zullen', 'ga', 'gaan', 'verzoekt', 'verzoek', 'verwacht', 'verwachten', 'streef', 'streven', 'streeft', 'hoop', 'hopen', 'uw kamer', 'de kamer', 'u',
  'volgt', 'volgen', 'komt', 'komen', 'verschijnt', 'verschijnen'
]

/** What stands behind a date without its year and says on which side of the letter it lies. */
export const sides: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ...['jl.', 'jl', 'j.l.', 'jongstleden', 'll.', 'laatstleden', 'geleden'].map(word => [word, 'past'] as const),
  ...['a.s.', 'as.', 'aanstaande', 'aanst.', 'eerstkomend', 'eerstvolgend'].map(word => [word, 'future'] as const)
])

/** Before a month or a year «in» may follow: `op zijn vroegst in 2027`. */
const orIn = (...words: string[]): string[] => words.flatMap(word => [word, `${word} in`])

export type DateMod = 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'APPROX'

/** What sets a term, which lies ahead; «tot en met» may tell of a period that is over. */
export const terms: ReadonlyMap<string, true> = new Map(
  ['uiterlijk', 'uiterlijk per', 'uiterlijk op', 'uiterlijk in', ...orIn('niet later dan', 'op zijn laatst', "op z'n laatst", 'op z’n laatst', 'ten laatste'), 'ten laatste op', 'op zijn laatst op', 'op z’n laatst op', 'op uiterlijk'].map(word => [word, true])
)

/** What has its date behind it when it is cited, also as the end of a compound: `mijn Kamerbrief van 15 mei`. */
export const datedPapers: readonly string[] = [
  'brief', 'brieven', 'motie', 'moties', 'nota', 'notitie', 'rapport', 'rapportage', 'verslag', 'advies', 'verklaring', 'uitspraak', 'arrest', 'vonnis', 'mededeling', 'verzoek', 'antwoord', 'antwoorden', 'beantwoording', 'persbericht',
  'toezegging', 'amendement', 'voortgangsrapportage', 'bericht', 'e-mail'
]

/** How the words before a date bound it. `voor` is left out: it also means «for». */
export const dateBounds: ReadonlyMap<string, DateMod> = new Map([
  ...[...terms.keys(), 'tot en met', 't/m', 'voor of op', 'op of voor', 'op of vóór'].map(word => [word, 'ON_OR_BEFORE'] as const),
  ...['vóór', 'tot', 'eerder dan', 'voorafgaand aan', 'tot aan'].map(word => [word, 'BEFORE'] as const),
  ...['sinds', 'vanaf', 'per', 'met ingang van', 'm.i.v.', 'ingaande', 'ingaand', 'te rekenen vanaf', ...orIn('niet eerder dan', 'op zijn vroegst', "op z'n vroegst", 'op z’n vroegst', 'ten vroegste'), 'ten vroegste op', 'op of na', 'sedert'].map(
    word => [word, 'ON_OR_AFTER'] as const
  ),
  ...['na', 'later dan', 'na afloop van'].map(word => [word, 'AFTER'] as const),
  ...['rond', 'omstreeks', 'circa', 'ca.', 'ongeveer', 'rondom'].map(word => [word, 'APPROX'] as const)
])

/** Before «tot en met 1 maart» these turn the bound round: what works back holds from then on. */
export const backwards: readonly string[] = ['terugwerkende kracht', 'terugwerkend', 'werkt terug', 'werken terug', 'werkte terug', 'terug te werken']

/** Before «tot 1 maart» these need it themselves: `met betrekking tot 1 maart`. */
export const endsAtDate: readonly string[] = ['betrekking', 'relatie', 'verhouding', 'aanleiding']

/** Before «per 1 maart» these make it the day of a count, and behind it: nothing begins then. */
export const countedOn: readonly string[] = ['stand', 'standen', 'situatie', 'peildatum', 'saldo', 'stand van zaken', 'cijfers', 'gemeten', 'bedroeg', 'bedroegen', 'telde', 'telden', 'verbleef', 'verbleven']
export const countedThen: readonly string[] = ['bedroeg', 'bedroegen', 'bedraagt', 'bedragen', 'stond', 'stonden', 'telde', 'telden', 'telt', 'tellen', 'verbleef', 'verbleven', 'verblijven', 'had', 'hadden', 'waren']

/** What joins two dates into a range. */
export const rangeWords: readonly string[] = ['t/m', 'tot en met', 'tot', 'totdat']

/** After these a number of four digits is a year even where a noun follows. */
export const yearOpeners: readonly string[] = [
  'in', 'voor', 'van', 'sinds', 'vanaf', 'tot', 'per', 'uit', 'over', 'tussen', 'en', 'na', 'vóór', 'jaar', 'jaren', 'begin', 'eind', 'einde', 'medio', 'ultimo', 'half', 'halverwege', 'tijdens',
  'het', 'uiterlijk', 'zomer', 'voorjaar', 'najaar', 'lente', 'herfst', 'winter', 'met', 'boekjaar', 'begrotingsjaar', 'kalenderjaar', 'de', 'sedert', 'heel', 'geheel', 'rond', 't/m', 'naar',
  'cohort', 'periode', 'peil', 'prijspeil', 'loonpeil', 'door', 'anno', 'omstreeks', 'of', 'dan'
]
/** Before two digits with an apostrophe these say that they are a year: `eind ’23`. */
export const shortYearOpeners: ReadonlySet<string> = new Set([
  'in', 'voor', 'van', 'sinds', 'vanaf', 'tot', 'per', 'over', 'tussen', 'en', 'na', 'vóór', 'jaar', 'begin', 'eind', 'einde', 'medio', 'ultimo', 'half', 'zomer', 'voorjaar', 'najaar', 'lente', 'herfst', 'winter',
  'schooljaar', 'studiejaar', 'begrotingsjaar', 'boekjaar', 'seizoen', 'uiterlijk', 't/m', 'kwartaal', 'begroting', 'voorjaarsnota', 'najaarsnota', 'miljoenennota'
])

/** Before these a number of four digits counts or names something. */
export const noYearAfter: readonly string[] = [
  'nr.', 'nr', 'nrs.', 'nj', 'ab', 'jv', 'bnb', 'jb', 'jar', 'rvdw', 'gst.', 'pb', 'pb.', 'pb eg', 'publicatieblad', 'pbeu', 'pbeg', 'nummer', 'nummers', 'artikel', 'artikelen', 'art.', 'eur', '€', '$', '£', 'usd', 'nlg', 'f', 'circa', 'ongeveer', 'ruim', 'bijna', 'meer', 'minder', 'ten minste', 'minimaal',
  'maximaal', 'postbus', 'batch', 'lot', 'perceel', 'kavel', 'dossier', 'zaak', 'code', 'lijn', 'buslijn', 'type', 'reeks', 'lokaal', 'pagina', 'blz.', 'p.', 'vergaderjaar', 'parlementair jaar', 'handelingen', 'kamerstuk', 'kamerstukken', 'stb.', 'stcrt.', 'trb.', 'iso', 'nen', 'wmo', 'natura', 'horizon', 'agenda', 'europa', 'tel.', 'kamer', 'zaaknummer', 'paragraaf',
  'ii', 'tk', 'ek', 'resolutie', 'zo’n', "zo'n", 'ca.', 'totaal', 'onder', 'boven'
]
/** Behind a number these make it an amount or a length. */
export const countedUnits: readonly string[] = [
  'euro', 'eur', 'mln', 'mln.', 'mld', 'mld.', 'miljoen', 'miljard', 'duizend', 'procent', 'gulden', 'dollar', 'km', 'kilometer', 'meter', 'm', 'm2', 'm3', 'ha', 'hectare', 'kg', 'kilo', 'ton', 'mw', 'gw',
  'kwh', 'mwh', 'megawatt', 'gigawatt', 'liter', 'fte', "fte's", 'uur', 'keer', 'stuks', 'dagen', 'weken', 'maanden', 'jaar'
]

/** What four digits count that do not stand behind a word of time: `een groep van 2022 mensen`, but `in 2022 mensen`. */
export const countedNouns: ReadonlySet<string> = new Set([
  'mensen', 'personen', 'woningen', 'plaatsen', 'militairen', 'inwoners', 'leden', 'banen', 'bedrijven', 'gevallen', 'zaken', 'gezinnen', 'huishoudens', 'kinderen', 'leerlingen', 'studenten',
  'punten', 'aanvragen', 'meldingen', 'agenten', 'slachtoffers', 'vluchtelingen', 'asielzoekers'
])

/** Of the words that open a year those that open a number as well. */
export const numberOpeners: ReadonlySet<string> = new Set(['van', 'met', 'de', 'het', 'en', 'of', 'dan', 'door', 'naar', 'uit', 'rond', 'omstreeks', 'tussen'])

/** Days with a name → how the year gives the day: a fixed day, days from Easter, or an nth weekday of a month. */
export const namedDays: ReadonlyMap<string, {day: string} | {easter: number} | {nth: number; weekday: number; month: number}> = new Map<
  string,
  {day: string} | {easter: number} | {nth: number; weekday: number; month: number}
>([
  ['prinsjesdag', {nth: 3, weekday: 2, month: 9}],
  ['verantwoordingsdag', {nth: 3, weekday: 3, month: 5}],
  ['veteranendag', {nth: -1, weekday: 6, month: 6}],
  ['nieuwjaarsdag', {day: '01-01'}],
  ['koningsdag', {day: '04-27'}],
  ['dodenherdenking', {day: '05-04'}],
  ['bevrijdingsdag', {day: '05-05'}],
  ['dag van de arbeid', {day: '05-01'}],
  ['internationale vrouwendag', {day: '03-08'}],
  ['keti koti', {day: '07-01'}],
  ['sinterklaasavond', {day: '12-05'}],
  ['kerstavond', {day: '12-24'}],
  ['kerst', {day: '12-25'}],
  ['kerstmis', {day: '12-25'}],
  ['eerste kerstdag', {day: '12-25'}],
  ['tweede kerstdag', {day: '12-26'}],
  ['oudejaarsdag', {day: '12-31'}],
  ['goede vrijdag', {easter: -2}],
  ['pasen', {easter: 0}],
  ['eerste paasdag', {easter: 0}],
  ['tweede paasdag', {easter: 1}],
  ['paasmaandag', {easter: 1}],
  ['hemelvaartsdag', {easter: 39}],
  ['hemelvaart', {easter: 39}],
  ['pinksteren', {easter: 49}],
  ['eerste pinksterdag', {easter: 49}],
  ['tweede pinksterdag', {easter: 50}],
  ['pinkstermaandag', {easter: 50}]
])
