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
