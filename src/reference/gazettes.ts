import {pattern, type Reading, type Rule} from '../extract/define-extractor.ts'
import {complete} from './complete.ts'
import type {Reference} from './value.ts'

const GAZETTES = {stb: 'staatsblad', stcrt: 'staatscourant', trb: 'tractatenblad'} as const

/** `Stb. 2011, 35`, `Staatscourant 2015, nr. 10247`, `Trb. 2008, 175`. A year alone names no publication. */
export const gazettes: readonly Rule<Reference>[] = [
  {
    name: 'gazette',
    at: {words: ['stb', 'stcrt', 'trb', 'staatsblad', 'staatscourant', 'tractatenblad']},
    pattern: /(?<name>stb|stcrt|trb|staatsblad|staatscourant|tractatenblad)\.?,? ?(?<year>(?:18|19|20)\d\d)(?: ?,? ?(?:,|nrs?\.?|nummers?) ?|[-/])(?<number>\d{1,6})(?![\p{L}\d])(?![.,]\d)/iu,
    read: ({name, year, number}) => issue(name!, year!, number!)
  },
  {
    // the others of several: `Stb. 2022, 345 en 346`
    name: 'listed-gazette',
    at: {digits: [1, 6]},
    pattern: pattern('iu')`(?<=(?<![\p{L}])(?<name>stb|stcrt|trb|staatsblad|staatscourant|tractatenblad)\.?,?\ (?<year>(?:18|19|20)\d\d)(?:,|,?\ nrs?\.)\ \d{1,6}(?:,\ (?:nr\.\ )?(?!(?:19|20)\d\d,)\d{1,6}){0,5}(?:,|\ en)\ (?:nr\.\ )?)(?!(?:18|19|20)\d\d,\ \d)(?<number>\d{1,6})(?=[),;]|\.(?!\d)|\ en\ (?:nr\.\ )?\d|$)`,
    read: ({name, year, number}) => issue(name!, year!, number!)
  },
  {
    // what «nrs.» announces: `Stb. 2022, nrs. 330 en 331`
    name: 'numbered-gazette',
    at: {digits: [1, 6]},
    pattern: pattern('iu')`(?<=(?<![\p{L}])(?<name>stb|stcrt|trb|staatsblad|staatscourant|tractatenblad)\.?,?\ (?<year>(?:18|19|20)\d\d),?\ (?:nrs\.?|nummers)\ \d{1,6}(?:,\ \d{1,6}){0,5}(?:,|\ en)\ )(?<number>\d{1,6})(?![\p{L}\d]|[.,]\d)`,
    read: ({name, year, number}) => issue(name!, year!, number!)
  },
  {
    // another of another year: `Stb. 2021, 135 en 2022, 14`
    name: 'gazette-of-another-year',
    at: {digits: [4, 4], then: ','},
    pattern: pattern('iu')`(?<=(?<![\p{L}])(?<name>stb|stcrt|trb|staatsblad|staatscourant|tractatenblad)\.?,?\ (?:18|19|20)\d\d,\ (?:nr\.\ )?\d{1,6}(?:(?:[,;]|\ en)\ (?:18|19|20)\d\d,\ (?:nr\.\ )?\d{1,6}){0,5}(?:[,;]|,?\ en)\ )(?<year>(?:18|19|20)\d\d),\ (?:nr\.\ )?(?<number>\d{1,6})(?![\p{L}\d]|[.,]\d)`,
    read: ({name, year, number}) => issue(name!, year!, number!)
  },
  {
    // the date of the law tells the year: `de wet van 7 oktober 2015, Stb. 376`
    name: 'gazette-of-law',
    at: {words: ['stb', 'stcrt', 'trb']},
    pattern: pattern('iu')`(?<=\p{L}\ (?<year>(?:18|19|20)\d\d),?\ \(?)(?<name>stb|stcrt|trb)\.?\ (?!(?:18|19|20)\d\d[,/-])(?:nr\.\ )?(?<number>\d{1,6})(?![\p{L}\d])(?![.,]\d)`,
    read: ({name, year, number}) => issue(name!, year!, number!)
  }
]

/* --- internal --- */

function issue(name: string, year: string, number: string): Reading<Reference> {
  const key = SHORT[name]!
  const stated = {type: GAZETTES[key], numbers: [number]}
  return {value: {...complete(stated, {targets: [`${key}-${year}-${number}`]}), normal: `${PRINTED[key]} ${year}, ${number}`}}
}

const SHORT: Readonly<Record<string, keyof typeof GAZETTES>> = {
  stb: 'stb', staatsblad: 'stb', stcrt: 'stcrt', staatscourant: 'stcrt', trb: 'trb', tractatenblad: 'trb'
}
const PRINTED = {stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.'} as const
