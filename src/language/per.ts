import {months} from './months.ts'

/** How adjectives end, and few nouns: `per kubieke meter`, `per elektrische auto`, `per vertrekkende passagier`. */
export const adjectiveEndings: readonly string[] = ['kubieke', 'vierkante', 'ende', 'ische', 'lijke', 'bare', 'ige', 'loze', 'eerde', 'werkte', 'maakte', 'nieuwe', 'grote', 'kleine', 'hele', 'volle', 'jonge', 'extra', 'ieve', 'huisveste', 'voltijds', 'deeltijds']

/** Numbers in words of which something is: `per honderd leerlingen`. */
export const perNumbers: readonly string[] = ['twee', 'drie', 'vier', 'vijf', 'zes', 'acht', 'tien', 'twaalf', 'honderd', 'duizend', 'tienduizend', 'honderdduizend', 'miljoen']

/** What stands behind `per` and is no measure, in lower case: `€ 5 miljoen per saldo`, `10 fte per 1 januari`. */
export const notPer: ReadonlySet<string> = new Set([
  'saldo', 'direct', 'abuis', 'brief', 'amendement', 'motie', 'post', 'ingang', 'ultimo', 'heden', 'begin', 'eind', 'medio', 'definitie', 'omgaande', 'vandaag',
  ...months.keys()
])

/** What may stand between `per` with its noun and the sum that it is of: `per leerling is dat gemiddeld € 700`. */
export const betweenPerAndSum: ReadonlySet<string> = new Set([
  'is', 'zijn', 'was', 'waren', 'bedraagt', 'bedragen', 'bedroeg', 'bedroegen', 'kost', 'kosten', 'kostte', 'wordt', 'worden', 'werd', 'werden', 'komt', 'gaat', 'betekent', 'scheelt', 'dat', 'dit', 'het', 'er', 'hiermee', 'daarmee',
  'om', 'op', 'neer', 'van', 'met', 'een', 'bedrag', 'vergoeding', 'subsidie', 'bijdrage', 'budget', 'tegemoetkoming', 'toeslag', 'korting', 'vast', 'vaste', 'gemiddeld', 'gemiddelde', 'dan', 'nog', 'nu', 'ook', 'extra', 'netto', 'bruto',
  'structureel', 'incidenteel', 'ruim', 'zo’n', "zo'n"
])

/** These begin another clause or name a whole: a sum behind them is not told by a `per` that opened the sentence. */
export const endsPer: ReadonlySet<string> = new Set([
  'en', 'of', 'maar', 'want', 'dat', 'die', 'als', 'omdat', 'waarom', 'hoe', 'hoeveel', 'welk', 'welke', 'wat', 'wie', 'waar', 'waarvan', 'wanneer', 'totaal', 'totale', 'te', 'tot', 'naar', 'boven', 'onder'
])
