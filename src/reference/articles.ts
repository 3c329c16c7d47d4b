import {pattern, type Rule} from '../extract/define-extractor.ts'
import {laws} from '../language/laws.ts'
import {complete} from './complete.ts'
import type {Reference} from './value.ts'

/** Articles of laws that are named: `artikel 68 van de Grondwet`, `artikel 3:10, eerste lid, Awb`. */
export const articles: readonly Rule<Reference>[] = [
  {
    name: 'article',
    at: {words: ['artikel', 'artikelen', 'art']},
    pattern: pattern('iu')`art(?:ikel(?:en)?|\.)?\ (?<article>\d{1,4}[a-z]{0,2}(?:[.:]\d{1,4}[a-z]{0,2}){0,2})
      (?:\ ?,?\ (?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste)\ lid|lid\ \d{1,2}|(?:aanhef\ en\ )?onder(?:deel)?\ [a-z\d]{1,3})){0,3}
      ,?(?:\ (?:van|uit)\ (?:de|het))?\ (?<law>${laws.keys()})(?![\p{L}\d])`,
    read(groups) {
      const {article, law} = groups as {article: string; law: string}
      return {value: complete({type: 'law', numbers: [article]}, {targets: [laws.get(law.toLowerCase())!]})}
    }
  }
]
