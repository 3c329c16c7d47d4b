import {months} from './months.ts'

/** What stands behind `per` and is no measure, in lower case: `€ 5 miljoen per saldo`, `10 fte per 1 januari`. */
export const notPer: ReadonlySet<string> = new Set([
  'saldo', 'direct', 'abuis', 'brief', 'amendement', 'motie', 'post', 'ingang', 'ultimo', 'heden', 'begin', 'eind', 'medio', 'definitie', 'omgaande', 'vandaag',
  ...months.keys()
])
