import {pattern, type Reading, type Rule} from '../extract/define-extractor.ts'
import {alternation} from '../language/alternation.ts'
import {civilCode, civilCodeBooks, laws} from '../language/laws.ts'
import {articleJoints, memberWords, rangeJoints, repeated} from '../language/law-articles.ts'
import {complete} from './complete.ts'
import type {Reference} from './value.ts'

/** The Kieswet numbers its articles by chapter: `P 7`. */
const NUMBER = `(?:(?<!\\p{L})[a-z] )?\\d{1,4}(?:${alternation(repeated)}|[a-z]{1,3})?(?:[.:]\\d{1,4}[a-z]{0,3}){0,2}(?:\\(\\d{1,2}\\)){0,2}`
/** `, eerste lid, onder a`, `, en tweede lid, onderdelen b, e en i`: a part of an article, which is no number of its own. */
const LETTER = '[a-z\\d]{1,3}(?![\\p{L}\\d])'
const PART = `(?: ?,? (?:en )?(?:${alternation(memberWords)}(?:(?:,| en) ${alternation(memberWords)}){0,3} lid|leden \\d{1,2}(?: en \\d{1,2})?|lid \\d{1,2}|(?:aanhef en )?(?:onder(?:deel|delen)?|sub) ${LETTER}(?:(?:,| en| of) [a-z]{1,2}(?![\\p{L}\\d])){0,5}))`
const WORD = '(?:wets)?art(?:ikel(?:en)?|t?\\.)?'
const JOINT = `(?:,? ${alternation([...articleJoints, ...rangeJoints])}|,) (?:(?:de )?${WORD} )?`

/**
 * Articles of laws that are named: `artikel 68 van de Grondwet`, `de artikelen 3:10, eerste lid, en 3:17 Awb`,
 * `artikel 161quater tot en met 161quinquies Sr`.
 */
export const articles: readonly Rule<Reference>[] = [
  {
    name: 'article',
    at: {words: ['artikel', 'artikelen', 'wetsartikel', 'wetsartikelen', 'art', 'artt']},
    pattern: pattern('iu')`${WORD}\ (?<articles>${NUMBER}${PART}{0,6}(?:${JOINT}${NUMBER}${PART}{0,6}){0,12})
      ,?(?:\ (?:van|uit)(?:\ (?:de|het))?)?\ (?<law>${[...laws.keys(), ...civilCode]})(?![\p{L}\d])`,
    read: ({articles, law}) => ofLaw(law!, numbersIn(articles!))
  },
  {
    // the law behind an article of several is another: `de artikelen 6 AVG en 8 EVRM`
    name: 'article-of-another-law',
    at: {digits: [1, 4]},
    pattern: pattern('iu')`(?<=artikelen\ [^.;()]{1,60}[\p{L}\d]\ en\ )(?<articles>${NUMBER}${PART}{0,3}),?(?:\ (?:van|uit)(?:\ (?:de|het))?)?\ (?<law>${[...laws.keys(), ...civilCode]})(?![\p{L}\d])`,
    read: ({articles, law}, {before}) => (LAW_BEFORE.test(before) ? ofLaw(law!, numbersIn(articles!)) : undefined)
  },
  {
    // the Civil Code counts its articles by book: `7:669 BW`
    name: 'book-article',
    at: {digits: [1, 2], then: ':'},
    pattern: pattern('iu')`(?<![\p{L}\d.,:])(?<article>\d{1,2}:\d{1,4}[a-z]{0,3})(?:\ (?:van\ )?(?:het\ )?)(?<law>${civilCode})(?![\p{L}\d])`,
    read: ({article, law}) => ofLaw(law!, [article!])
  }
]

/* --- internal --- */

const LAW_BEFORE = new RegExp(`(?<![\\p{L}\\d])${alternation([...laws.keys(), ...civilCode])} en $`, 'iu')

const PARTS = new RegExp(PART, 'giu')
/** The members of an article of a treaty: `78(3)`. */
const MEMBERS = /\(\d{1,2}\)/gu
const ARTICLE = new RegExp(`(?<range>${alternation(rangeJoints)} )?(?:(?:de )?${WORD} )?(?<number>${NUMBER})`, 'giu')

function ofLaw(law: string, numbers: string[]): Reading<Reference> | undefined {
  const book = /^(\d{1,2}a?):/u.exec(numbers[0]!)?.[1]
  const target = laws.get(law) ?? (book === undefined ? undefined : civilCodeBooks.get(book))
  return target === undefined ? undefined : {value: complete({type: target.startsWith('BWB') ? 'law' : 'eu', numbers}, {targets: [target]})}
}

/** Each article once, a range as one: `161quater-161quinquies`. */
function numbersIn(articles: string): string[] {
  const numbers: string[] = []
  for (const {groups} of articles.replace(PARTS, '').replace(MEMBERS, '').matchAll(ARTICLE)) {
    const {range, number: folded} = groups as {range?: string; number: string}
    const number = folded.replace(/^[a-z](?= )/u, letter => letter.toUpperCase())
    if (range) numbers.push(`${numbers.pop()}-${number}`)
    else numbers.push(number)
  }
  return numbers
}
