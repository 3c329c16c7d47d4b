import {letterNames, readDocument} from '../dataset/read.ts'
import {compareLetters, countChanges, type Change} from '../diff/compare.ts'
import {printHtml} from '../diff/page.ts'
import {printJson, printText} from '../diff/print.ts'
import {EXIT} from './exit.ts'
import {sayFault} from './failure.ts'

/** `diff OLD NEW`: what was lost, gained and changed. Exit 1 on a loss, unless losses are allowed. */
export function diff(before: string, after: string, options: {allowLosses?: boolean; json?: boolean; html?: boolean}): number {
  try {
    const changes = changesBetween(before, after)
    const print = options.html ? printHtml : options.json ? printJson : printText
    process.stdout.write(print(changes, countChanges(changes)))
    return changes.some(({type}) => type === 'lost') && !options.allowLosses ? EXIT.findings : EXIT.well
  } catch (error) {
    return sayFault(error)
  }
}

/* --- internal --- */

/** In the order of the old letters, then of those that are new. */
function changesBetween(before: string, after: string): Change[] {
  const old = new Set(letterNames(before))
  const now = new Set(letterNames(after))
  return [...new Set([...old, ...now])].flatMap(letter =>
    compareLetters(old.has(letter) ? readDocument(before, letter) : undefined, now.has(letter) ? readDocument(after, letter) : undefined)
  )
}
