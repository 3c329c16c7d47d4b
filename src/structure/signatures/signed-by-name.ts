import {annexLabel} from '../../language/annexes.ts'
import {closing} from '../../language/letterhead.ts'
import type {DraftBlock} from '../draft.ts'
import {ENDS, FULL_NAME, INITIALS, NAME, ROLE_LINE, STARTS_ROLE} from './lines.ts'

/**
 * Signatures with the name above the role, as letters in house style have them: below the closing or another of them, and
 * without a closing in the last lines of the letter.
 *
 *     Hoogachtend,                    closing
 *     Anna van der Zee                name
 *     Minister voor Sluizen           role, in one line or two
 */
export function signedByName(blocks: readonly DraftBlock[]): DraftBlock[] {
  const parted: DraftBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index]!, blocks[index + 1]]
    const isBelow = isClosing(parted.at(-1)) || parted.at(-1)?.role === 'signature'
    // a name may stand apart from its role
    const both = isBelow && block.rows.length === 1 && next?.role === 'paragraph' ? {...block, rows: [...block.rows, ...next.rows]} : undefined
    const start = nameStart(block, isBelow, isLast(next))
    if (both && signs(both, 0)) {
      parted.push({...both, role: 'signature'})
      index++
    } else if (start === undefined) parted.push(block)
    else {
      if (start > 0) parted.push({...block, rows: block.rows.slice(0, start)})
      parted.push({...block, role: 'signature', rows: block.rows.slice(start)})
    }
  }
  return parted
}

/* --- internal --- */

/** A name and its role take so many lines. */
const MOST = 3

/** The row of a block at which name and role begin that end it. */
function nameStart(block: DraftBlock, isBelow: boolean, isLast: boolean): number | undefined {
  const {role, rows} = block
  for (let start = Math.max(0, rows.length - MOST); role === 'paragraph' && start < rows.length - 1; start++) {
    const above = rows[start - 1]?.text
    const isSure = above === undefined ? isBelow : closing.test(above)
    const {text} = rows[start]!
    if (!isSure && !(isLast && (INITIALS.test(text) || (above === undefined && FULL_NAME.test(text))) && ENDS.test(above ?? '.'))) continue
    if (signs(block, start)) return start
  }
  return undefined
}

function signs({role: isRole, rows}: DraftBlock, start: number): boolean {
  const [name, ...role] = rows.slice(start).map(({text}) => text)
  return isRole === 'paragraph' && role.length > 0 && role.length < MOST && NAME.test(name!) && STARTS_ROLE.test(role[0]!) && ROLE_LINE.test(role.join(' '))
}

/** `Met vriendelijke groet,` goes before a signature, as a block or as the last line of one. */
function isClosing(block: DraftBlock | undefined): boolean {
  return block !== undefined && closing.test(block.rows.at(-1)!.text)
}

/** Below the letter's last block stands nothing, or an annex. */
function isLast(next: DraftBlock | undefined): boolean {
  return next === undefined || annexLabel.test(next.rows[0]!.text)
}
