import {pattern, type Groups, type Reading, type Rule} from '../extract/define-extractor.ts'
import {gazettes as GAZETTES} from '../language/reference-words.ts'
import {complete} from './complete.ts'
import type {Reference} from './value.ts'

const SHORTS = GAZETTES.map(({short}) => short)
const NAMES = GAZETTES.flatMap(({short, name}) => [short, name])
const YEAR = '(?:18|19|20)\\d\\d'

/** `Stb. 2011, 35`, `Staatscourant 2015, nr. 10247`, `Trb. 2008, 175`. A year alone names no publication. */
export const gazettes: readonly Rule<Reference>[] = [
  {
    name: 'gazette',
    at: {words: NAMES},
    pattern: pattern('iu')`(?<name>${NAMES})\.?,?\ ?(?<year>${YEAR})(?:\ ?,?\ ?(?:,|nrs?\.?|nummers?)\ ?|[-/])(?<number>\d{1,6})(?![\p{L}\d])(?![.,]\d)`,
    read: issue
  },
  {
    // the others of several: `Stb. 2022, 345 en 346`
    name: 'listed-gazette',
    at: {digits: [1, 6]},
    pattern: pattern('iu')`(?<=(?<![\p{L}])(?<name>${NAMES})\.?,?\ (?<year>${YEAR})(?:,|,?\ nrs?\.)\ \d{1,6}(?:,\ (?:nr\.\ )?(?!(?:19|20)\d\d,)\d{1,6}){0,5}(?:,|\ en)\ (?:nr\.\ )?)(?!${YEAR},\ \d)(?<number>\d{1,6})(?=[),;]|\.(?!\d)|\ en\ (?:nr\.\ )?\d|$)`,
    read: issue
  },
  {
    // what «nrs.» announces: `Stb. 2022, nrs. 330 en 331`
    name: 'numbered-gazette',
    at: {digits: [1, 6]},
    pattern: pattern('iu')`(?<=(?<![\p{L}])(?<name>${NAMES})\.?,?\ (?<year>${YEAR}),?\ (?:nrs\.?|nummers)\ \d{1,6}(?:,\ \d{1,6}){0,5}(?:,|\ en)\ )(?<number>\d{1,6})(?![\p{L}\d]|[.,]\d)`,
    read: issue
  },
  {
    // another of another year: `Stb. 2021, 135 en 2022, 14`
    name: 'gazette-of-another-year',
    at: {digits: [4, 4], then: ','},
    pattern: pattern('iu')`(?<=(?<![\p{L}])(?<name>${NAMES})\.?,?\ ${YEAR},\ (?:nr\.\ )?\d{1,6}(?:(?:[,;]|\ en)\ ${YEAR},\ (?:nr\.\ )?\d{1,6}){0,5}(?:[,;]|,?\ en)\ )(?<year>${YEAR}),\ (?:nr\.\ )?(?<number>\d{1,6})(?![\p{L}\d]|[.,]\d)`,
    read: issue
  },
  {
    // the date of the law tells the year: `de wet van 7 oktober 2015, Stb. 376`
    name: 'gazette-of-law',
    at: {words: SHORTS},
    pattern: pattern('iu')`(?<=\p{L}\ (?<year>${YEAR}),?\ \(?)(?<name>${SHORTS})\.?\ (?!${YEAR}[,/-])(?:nr\.\ )?(?<number>\d{1,6})(?![\p{L}\d])(?![.,]\d)`,
    read: issue
  }
]

/* --- internal --- */

function issue(groups: Groups): Reading<Reference> {
  const {name: named, year, number} = groups as Record<'name' | 'year' | 'number', string>
  const {short, name, printed} = GAZETTES.find(({short, name}) => named === short || named === name)!
  return {value: {...complete({type: name, numbers: [number]}, {targets: [`${short}-${year}-${number}`]}), normal: `${printed} ${year}, ${number}`}}
}
