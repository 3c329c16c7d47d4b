import {scales} from './scales.ts'

/** Scales that only money has, besides the common ones → power of ten. */
export const moneyScales: ReadonlyMap<string, number> = new Map([...scales, ['k', 3], ['m', 6], ['bn', 9], ['bn.', 9], ['million', 6], ['billion', 9], ['ton', 5], ['min.', 6]])

/** Of these one letter sticks to its number: `€ 20m`; apart from it it is something else. */
export const gluedScales: readonly string[] = ['k', 'm']

/** Scales that could mean something else → what to say of them. */
export const doubtfulScales: ReadonlyMap<string, {ruleId: string; reason: string}> = new Map([
  ['ton', {ruleId: 'ton-of-money', reason: 'Read «ton» as a hundred thousand, its sense where money is meant'}],
  ['min.', {ruleId: 'scale-misprinted', reason: 'Read «min.» as «mln.», as scanned papers print it'}]
])

/** What joins money to a period, a person or a thing: words behind the amount → what it is per. */
export const perWords: ReadonlyMap<string, string> = new Map([
  ['jaarlijks', 'jaar'],
  ['op jaarbasis', 'jaar'],
  ['maandelijks', 'maand'],
  ['wekelijks', 'week'],
  ['p.j.', 'jaar'],
  ['p.p.', 'persoon'],
  ['structureel', 'structureel']
])

/**
 * How words begin that speak of money: they make `7,2 miljard` in their sentence a sum of money where it counts
 * nothing else.
 */
export const moneyStems: readonly string[] = [
  'uitgegeven', 'uitgave', 'uitgaven', 'besteed', 'bested', 'kosten', 'kost', 'kostte', 'gekost', 'budget', 'begrot', 'begroot', 'bezuinig', 'subsidie',
  'gesubsidieerd', 'financi', 'gefinancierd', 'bekostig', 'investe', 'geïnvesteerd', 'bijdrage', 'bijgedragen', 'gereserveerd', 'reserver', 'toegezegd',
  'vrijgemaakt', 'uitgetrokken', 'beschikbaar', 'betaal', 'betal', 'uitbeta', 'opbrengst', 'omzet', 'winst', 'schuld', 'lening', 'geleend', 'tekort',
  'dekking', 'ombuiging', 'middelen', 'geld', 'fonds', 'krediet', 'gealloceerd', 'dotatie', 'kasschuif', 'intensivering', 'taakstelling', 'lasten',
  'belasting', 'accijns', 'boete', 'premie', 'bedrag', 'bedraag', 'bedroeg', 'tegoed', 'inkomsten', 'ontvangst', 'loonsom', 'vermogen', 'schadevergoeding',
  'vergoed', 'meevaller', 'tegenvaller', 'onderuitputting', 'onderbested', 'overbested', 'overschrijding', 'onderschrijding', 'raming', 'geraamd', 'envelop', 'donorbijdrage', 'donorland', 'donatie', 'structureel', 'incidenteel', 'gedekt', 'vergt', 'vergen', 'bestemd', 'reserveert', 'levert', 'opleveren', 'gedoneerd', 'export', 'import', 'overschot', 'saldo', 'gemoeid', 'benodigd', 'bespaar', 'bespar', 'ombuig', 'toegevoegd', 'korting', 'besparing', 'resteer', 'compensatie', 'tegemoetkoming', 'pakket', 'ingezet', 'ophal', 'opgehaald', 'toekennen', 'toegekend', 'uitker', 'uitgekeerd', 'inlever', 'schrap', 'geschrapt', 'snijden', 'overboek', 'overgeboekt', 'afgeboekt', 'overhevel', 'overgeheveld', 'vrijval', 'vrijgevallen', 'bijstelling', 'accres', 'dividend', 'derving'
]

/**
 * Verbs that move money where a number that counts nothing is their object, with the part that stands apart from them:
 * `trekt 80 miljoen uit`, `krijgen 300 miljoen`.
 */
export const moneyVerbs: readonly [forms: readonly string[], part?: string][] = [
  [['trekt', 'trekken', 'trok', 'trokken'], 'uit'],
  [['draagt', 'dragen', 'droeg', 'droegen'], 'bij'],
  [['legt', 'leggen', 'legde', 'legden'], 'bij'],
  [['legt', 'leggen', 'legde', 'legden'], 'toe'],
  [['geeft', 'geven', 'gaf', 'gaven'], 'uit'],
  [['haalt', 'halen', 'haalde', 'haalden'], 'op'],
  [['maakt', 'maken', 'maakte', 'maakten'], 'vrij'],
  [['komt', 'komen', 'kwam', 'kwamen'], 'vrij'],
  [['ligt', 'liggen', 'lag', 'lagen'], 'klaar'],
  [['krijgt', 'krijgen', 'kreeg', 'kregen']],
  [['ontvangt', 'ontvangen', 'ontving', 'ontvingen']],
  [['stort', 'storten', 'stortte', 'stortten']],
  [['leent', 'lenen', 'leende', 'leenden']],
  [['verdient', 'verdienen', 'verdiende', 'verdienden']]
]

/** Before «van» and a number these say that it is a sum: `een bedrag van 3 ton`. */
export const sumNouns: readonly string[] = ['bedrag', 'budget', 'subsidie', 'boete', 'schuld', 'begroting', 'tekort', 'vergoeding', 'bijdrage', 'bezuiniging', 'lening']

/** How compounds end that speak of money: `rijksbegroting`, `defensie-uitgaven`. */
export const moneyEndings: readonly string[] = [
  'kosten', 'uitgaven', 'begroting', 'budget', 'subsidie', 'subsidies', 'fonds', 'bijdrage', 'belasting', 'lening', 'leningen', 'tekort', 'schuld', 'vergoeding',
  'inkomsten', 'opbrengst', 'opbrengsten', 'bedrag', 'lasten', 'bezuiniging', 'bezuinigingen', 'investering', 'investeringen', 'financiering', 'krediet', 'export', 'import', 'euro', 'overschot', 'saldo'
]

/** Words that begin or end so and speak of something else. */
export const noMoney = /^(?:geldt|geldend|geldig|premier|omzet(?:ten|ting)|belasten|kostbaar|kosteloos|importeur|exporteur|betaalbaar)/u

/** Words that may stand behind a sum without a currency: what follows is not counted by it. */
export const afterSum: ReadonlySet<string> = new Set([
  'een', 'de', 'het', 'aan', 'voor', 'in', 'uit', 'van', 'op', 'bij', 'per', 'naar', 'te', 'ter', 'ten', 'tot', 'met', 'door', 'om', 'over', 'als', 'dan', 'en', 'of', 'maar', 'dat',
  'die', 'is', 'was', 'zijn', 'waren', 'wordt', 'werd', 'worden', 'werden', 'zal', 'zou', 'zullen', 'zouden', 'kan', 'kon', 'moet', 'heeft', 'had', 'gaat', 'ging',
  'komt', 'kwam', 'vanaf', 'vanuit', 'tussen', 'onder', 'sinds', 'tijdens', 'vanwege', 'wegens', 'waarvan', 'waarmee', 'waarvoor', 'waaronder', 'zodat', 'omdat',
  'beschikbaar', 'nodig', 'benodigd', 'gemoeid', 'vrij', 'klaar', 'kwijt', 'bezuinigen', 'bezuinigd', 'investeren', 'besparen', 'ombuigen', 'snijden', 'uitgeven', 'uittrekken', 'vrijmaken', 'ophalen', 'betalen', 'bijdragen', 'besteden', 'toekennen', 'uitkeren', 'inleveren', 'schrappen', 'reserveren', 'overhevelen', 'terugbetalen', 'terugvorderen', 'inzetten', 'lenen', 'verdelen', 'binnen', 'tekort', 'bedraagt', 'bedroeg', 'ook', 'al', 'nog', 'reeds', 'wel', 'niet', 'hiervan', 'daarvan', 'hiervoor',
  'daarvoor', 'dit', 'volgend', 'komend', 'vorig', 'afgelopen', 'subsidie', 'steun', 'budget', 'dekking', 'financiering', 'krediet', 'schuld', 'geld', 'bijdrage', 'rijksbijdrage', 'bezuiniging', 'staatssteun'
])

/** Participles that do not end in d or t and go with sums. */
export const strongParticiples: ReadonlySet<string> = new Set([
  'gegeven', 'uitgegeven', 'doorgegeven', 'uitgetrokken', 'vrijgekomen', 'binnengekomen', 'ontvangen', 'weggevallen', 'vrijgevallen', 'overgebleven', 'genomen',
  'opgenomen', 'afgeschreven', 'overgeschreven', 'toegewezen', 'geschoven', 'doorgeschoven', 'ingehouden', 'achtergehouden', 'bijgedragen', 'afgedragen',
  'voorgeschoten', 'kwijtgescholden', 'verloren', 'verdwenen', 'gevonden', 'bedongen', 'verkregen', 'gekregen', 'gestoken', 'opgelopen'
])

/** Nouns that a sum is of: `1,2 miljard hogere uitgaven`. */
export const moneyNouns: ReadonlySet<string> = new Set([
  'uitgaven', 'inkomsten', 'ontvangsten', 'kosten', 'lasten', 'baten', 'middelen', 'rentelasten', 'rente-uitgaven', 'belastinginkomsten', 'belastingontvangsten', 'premie-inkomsten', 'zorguitgaven', 'zorgkosten', 'defensie-uitgaven',
  'lastenverlichting', 'lastenverzwaring', 'opbrengsten', 'investeringen', 'bezuinigingen', 'besparing', 'belasting', 'winst', 'verlies', 'omzet', 'loonkosten', 'energiekosten',
  'onderuitputting', 'onderbesteding', 'overbesteding', 'onderschrijding', 'overschrijding', 'meevallers', 'tegenvallers', 'subsidies'
])

/** Words that may stand between a sum and what it counts, or behind a sum: they decide nothing. */
export const besideSum: ReadonlySet<string> = new Set(['extra', 'meer', 'minder', 'hoger', 'lager', 'hogere', 'lagere', 'neerwaarts', 'opwaarts', 'structureel', 'incidenteel', 'jaarlijks', 'additioneel', 'netto', 'bruto', 'hard'])

/** Scales that the head of a table names for its figures, in lower case → power of ten. */
export const tableScales: ReadonlyMap<string, number> = new Map([
  ...scales,
  ...['duizenden', 'dzd', 'dzd.'].map(word => [word, 3] as const),
  ...['miljoenen', 'min.'].map(word => [word, 6] as const),
  ['miljarden', 9]
])

/** Heads of columns that count no money in a table of money: not `Voorjaarsnota`, `schriftelijke`. */
export const uncounted = /%|(?<!\p{L})(?:percentage|aantal(?:len)?|fte[’'s]{0,2}|(?:begrotings)?jaar|jaren|nummer|art(?:ikel)?(?:nummer|nr)?)(?!\p{L})/u

/** Labels of rows that count no money in a table of money: `Aantal aanvragen`. */
export const uncountedRow = /^(?:aantal(?:len)?|percentage)(?!\p{L})/u

/** What the bracket of a head or label may name beside units of measure: `Personeel (fte)`, `Duur (in dagen)`. */
export const otherUnits: ReadonlySet<string> = new Set(['%', 'procent', 'procenten', 'procentpunt', 'fte', 'fte’s', "fte's", 'aantal', 'aantallen', 'stuks', 'personen', 'leerlingen', 'minuten', 'uren', 'dagen', 'weken', 'maanden', 'jaren'])
