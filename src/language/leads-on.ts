import {openWords} from './function-words.ts'
import {annexWords, paperLabels} from './reference-words.ts'

/** Words that open a phrase, and labels of papers without their number: `zie daarvoor Aanhangsel`. */
const words: ReadonlySet<string> = new Set([...openWords, ...paperLabels, ...annexWords])

/** Whether a line ends in a word that leads on to more: it is no whole title, cell or sentence. */
export function leadsOn(line: string): boolean {
  return words.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase())
}
