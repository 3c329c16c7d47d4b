import {openWords} from './function-words.ts'
import {alternation} from './alternation.ts'
import {annexWords, gazettes, paperLabels} from './reference-words.ts'

/** Words that say how the number behind them is meant, and nothing else: `de kosten van bijna`. */
const beforeNumbers = ['circa', 'ca.', 'ongeveer', 'omstreeks', 'pakweg', 'grofweg', 'ruim', 'bijna', 'krap', 'nagenoeg', 'minstens', 'hoogstens', 'hooguit', 'minimaal', 'maximaal', 'zo’n', "zo'n"]

/** Words that open a phrase, and labels of papers without their number: `zie daarvoor Aanhangsel`. */
const words: ReadonlySet<string> = new Set([...openWords, ...paperLabels, ...annexWords, ...beforeNumbers])

/** Whether a line ends in a word that leads on to more: it is no whole title, cell or sentence. */
export function leadsOn(line: string): boolean {
  const word = line.slice(line.lastIndexOf(' ') + 1).toLowerCase()
  return words.has(word) || ((word === 'ii' || word === 'i') && OF_CHAMBER.test(line)) || (word.endsWith(',') && OF_GAZETTE.test(line))
}

/** `zie Kamerstukken II`, `Aanhangsel Handelingen I`: the session follows. */
const OF_CHAMBER = new RegExp(`(?<!\\p{L})${alternation(paperLabels)} I{1,2}$`, 'iu')
/** `en Stb. 2021,`: the number follows. */
const OF_GAZETTE = new RegExp(`(?<!\\p{L})${alternation(gazettes.map(({printed}) => printed))} (?:19|20)\\d\\d,$`, 'u')
