import {annexWords, chambers, pageWords, proceedingsWords, rangeWords} from '../language/reference-words.ts'
import {alternation} from '../language/alternation.ts'
import {gap} from '../number/digits.ts'
import {sessionOf} from './session.ts'
import type {Stated} from './value.ts'

const chamber = `(?:(?:${gap}van${gap}de)?${gap}?(?<chamber>${alternation([...chambers.keys()].filter(word => !/^\d/u.test(word)))}|11|[12](?=,?${gap}(?:vergaderjaar|\\d)))(?!\\p{L}))?`
const session = `,?${gap}{0,2}(?:vergaderjaar${gap}|zitting${gap})?(?<first>(?:18|19|20)\\d\\d)${gap}?[-–‒/]${gap}?-?(?<last>\\d{4}|\\d\\d)(?!\\d)`
const pages = `(?:${gap}?(?:,|-|–)?${gap}?(?:${alternation(pageWords)})${gap}?(?<pages>\\d{1,5}(?:${gap}?[-–‒/]${gap}?\\d{1,5})?)(?!\\d))?`

/**
 * Handelingen: meeting and item, several items, or meeting and pages; `41-9-15` is meeting, item and page. A number of five digits after the year is a dossier: a paper
 * that is labelled Handelingen (`Handelingen II, 1995-1996, 24 692, nr. 3`), which the grammar of papers reads.
 */
export const proceedings = new RegExp(
  `${alternation(proceedingsWords)}(?:${gap}der${gap}staten-generaal)?,?${chamber}${session}(?!,?${gap}\\d\\d${gap}?\\d{3})(?:,?${gap}{0,2}(?<bare>\\d{3,5}[-–]\\d{3,5})(?!\\d))?(?:,?${gap}{0,2}(?:nrs?\\.?|nummers?)?${gap}?(?<meeting>\\d{1,3})(?:-(?<item>\\d{1,3})-(?<page>\\d{1,4})(?![\\d–‒-])|(?![\\d/–‒-])))?` +
    `(?:${gap}?[,-]?${gap}?(?:items?|agendapunt(?:en)?)${gap}?(?<items>\\d{1,3}(?!\\d)(?:(?:,|,?${gap}en)${gap}(?:items?${gap})?\\d{1,3}(?!\\d|${gap}?(?!en${gap}\\d)\\p{L}|[/–‒-])){0,20}))?${pages}`,
  'iu'
)

/** Written questions with their answers: `Aanhangsel (van de) Handelingen II 2014/15, nr. 1241`. */
export const annex = new RegExp(
  `${alternation(annexWords)}(?:${gap}(?:van${gap}de|der|bij${gap}de|tot${gap}de))?${gap}${alternation(proceedingsWords)},?${chamber}${session},?${gap}{0,2}(?:nrs?\\.?|nummers?)?${gap}?` +
    `(?<numbers>\\d{1,4}(?!\\d)(?:(?:,|${gap}en|${gap}(?:${alternation(rangeWords)}))${gap}\\d{1,4}(?!\\d|${gap}?(?!(?:en|${alternation(rangeWords)})${gap}\\d)\\p{L}|/)){0,20})`,
  'iu'
)

/** The fields that both have. */
export function readProceedings(type: 'handelingen' | 'aanhangsel', groups: Record<string, string | undefined>): Stated | undefined {
  const {chamber: name, first, meeting, item, items = item, numbers, page, bare = page, pages: printed = bare} = groups
  if (type === 'handelingen' && meeting === undefined && printed === undefined) return undefined
  const list = type === 'aanhangsel' ? numbersIn(numbers!) : [meeting, ...(items?.match(/\d{1,3}/gu) ?? [])].filter(value => value !== undefined)
  const house = name === undefined ? undefined : chambers.get(name)
  return {
    type,
    ...(house && {chamber: house}),
    session: sessionOf(first!),
    ...(list.length > 0 && {numbers: list}),
    ...(printed && {pages: printed.replace(/\s?[–‒/]\s?/gu, '-')})
  }
}

/* --- internal --- */

/** Each number once, a range as one: `100-104`. */
function numbersIn(list: string): string[] {
  return list.split(/,| en /u).map(member => member.match(/\d{1,4}/gu)!.join('-'))
}
