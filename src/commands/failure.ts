import {MissingInput} from '../dataset/read.ts'
import {UnwritableOutput} from '../dataset/write.ts'
import {BadGold} from '../evaluate/read-gold.ts'
import {UnreadableInput} from '../read/text.ts'
import {EXIT} from './exit.ts'
import {say} from './say.ts'

/** Says what is wrong with what was given and returns the exit code; any other error is a fault of ours, and is thrown on. */
export function sayFault(error: unknown): number {
  const code = codeOf(error)
  if (code === undefined) throw error
  say((error as Error).message)
  return code
}

/* --- internal --- */

function codeOf(error: unknown): number | undefined {
  if (error instanceof MissingInput) return EXIT.noInput
  if (error instanceof BadGold || error instanceof UnreadableInput) return EXIT.unreadable
  if (error instanceof UnwritableOutput) return EXIT.cannotWrite
  return undefined
}
