import type {GoldMention} from '../evaluate/gold.ts'
import {readGold} from '../evaluate/read-gold.ts'
import {EXIT} from './exit.ts'
import {sayFault} from './failure.ts'

/** `import PATH`: corrections of brat or Label Studio → gold, a letter a line on standard output. */
export function importGold(path: string): number {
  try {
    const {mentions, complete} = readGold(path)
    for (const [letter, kinds] of complete) process.stdout.write(`${JSON.stringify(letterOf(letter, kinds, mentions))}\n`)
    return EXIT.well
  } catch (error) {
    return sayFault(error)
  }
}

/* --- internal --- */

function letterOf(letter: string, kinds: ReadonlySet<string>, mentions: readonly GoldMention[]): object {
  const own = mentions.filter(mention => mention.letter === letter).map(({letter: _letter, ...mention}) => mention)
  return {letter, kinds: [...kinds], mentions: own}
}
