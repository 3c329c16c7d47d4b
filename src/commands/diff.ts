import {letterNames, NoDataset, readDocument} from '../dataset/read.ts'
import {compareLetters, countChanges, type Change} from '../diff/compare.ts'
import {printHtml, printJson, printText} from '../diff/print.ts'
import {EXIT} from './exit.ts'
import {say} from './say.ts'

/** `diff OLD NEW`: what was lost, gained and changed. Exit 1 on a loss, unless losses are allowed. */
export function diff(before: string, after: string, options: {allowLosses?: boolean; json?: boolean; html?: boolean}): number {
  let changes: Change[]
  try {
    changes = changesBetween(before, after)
  } catch (error) {
    if (!(error instanceof NoDataset)) throw error
    say(error.message)
    return EXIT.noInput
  }
  const counts = countChanges(changes)
  const print = options.html ? printHtml : options.json ? printJson : printText
  process.stdout.write(print(changes, counts))
  return changes.some(({type}) => type === 'lost') && !options.allowLosses ? EXIT.findings : EXIT.well
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
