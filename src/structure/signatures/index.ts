import {salutation} from '../../language/letterhead.ts'
import {motionClosing} from '../../language/motions.ts'
import type {Draft, DraftBlock, Row} from '../draft.ts'
import {ENDS, GOES_ON, INITIALS, INLINE, isOneRole, isSigned, MEMBER, NAME, OFFICER, OFFICERS, ROLE_LINE, ROLE_LINES, STARTS_ROLE, withoutStop} from './lines.ts'
import {signedBeside} from './signed-beside.ts'
import {signedByName} from './signed-by-name.ts'

/**
 * Finds the blocks that sign the letter: a role that ends in a comma and, on the next line, a name.
 *
 *     De Minister van Defensie,        role
 *     K.H. Ollongren                   name
 *
 * or, in a letter as it was sent, the name and then the role, below the closing (`Hoogachtend,`);
 * and, in a motion, the names that follow its closing formula, in an amendment those at its end, a line each.
 */
export function signatures(draft: Draft): void {
  const blocks: DraftBlock[] = []
  let closed = false
  const unsure = new Set<DraftBlock>()
  for (const block of withNames(signedByName(signedBeside(draft.blocks, unsure)), unsure)) {
    if (block.role !== 'paragraph' || unsure.has(block)) {
      blocks.push(block)
      continue
    }
    const signed = closed ? memberNames(block) : undefined
    const closing = block.rows.findIndex(row => motionClosing.test(row.text))
    if (signed) blocks.push(signed)
    else if (closing >= 0) {
      blocks.push({...block, rows: block.rows.slice(0, closing + 1)})
      const rest = {...block, rows: block.rows.slice(closing + 1)}
      if (rest.rows.length > 0) blocks.push(memberNames(rest) ?? rest)
    } else blocks.push(...officeSignatures(block))
    closed ||= closing >= 0
  }
  draft.blocks = isAmendment(blocks) ? withMovers(blocks) : blocks
}

/* --- internal --- */

function isAmendment(blocks: readonly DraftBlock[]): boolean {
  return blocks.some(({role, rows}) => role === 'title' && rows.some(({text}) => /\bAMENDEMENT\b/u.test(text)))
}

/**
 * Whoever moves an amendment is named in its last lines, which may stick to the text above them, or stand apart:
 *
 *     … is gevraagd tussen gemeenten.
 *     De Boer                              the title names her: AMENDEMENT VAN HET LID DE BOER C.S.
 *     Jansen
 */
function withMovers(blocks: readonly DraftBlock[]): DraftBlock[] {
  const last = blocks.findLastIndex(({role}) => role === 'paragraph')
  if (last < 0) return [...blocks]
  const title = blocks.flatMap(({role, rows}) => (role === 'title' ? rows.map(({text}) => text.toUpperCase()) : [])).join(' ')
  const isNamed = (row: Row | undefined): boolean => row !== undefined && title.includes(withoutStop(row.text).toUpperCase())
  let first = last
  while (first > 0 && blocks[first]!.rows.every(isName) && blocks[first - 1]!.role === 'paragraph' && blocks[first - 1]!.rows.every(isName)) first--
  while (first < last && !isNamed(blocks[first]!.rows[0])) first++
  const {rows} = blocks[first]!
  const names = rows.findLastIndex(row => !isName(row)) + 1
  const start = rows.findIndex((row, at) => at > 0 && at >= names && ENDS_TEXT.test(rows[at - 1]!.text) && isNamed(row))
  const movers = blocks.slice(first, last + 1).map(block => memberNames(start > 0 ? {...block, rows: block.rows.slice(start)} : block) ?? block)
  return [...blocks.slice(0, first), ...(start > 0 ? [{...blocks[first]!, rows: rows.slice(0, start)}] : []), ...movers, ...blocks.slice(last + 1)]
}

const ENDS_TEXT = /[.?!»”)]\d{0,3}$/u

function isName({text}: Row): boolean {
  return MEMBER.test(withoutStop(text))
}

/**
 * What blank lines part stands together where it is a signature; a role may then lack its comma.
 *
 *     Hoogachtend,
 *     de Minister-President,             the last lines of a block
 *
 *     Minister van Algemene Zaken,
 *
 *     A.B. de Boer                       a block of its own
 */
function withNames(blocks: readonly DraftBlock[], unsure: ReadonlySet<DraftBlock>): DraftBlock[] {
  const joined: DraftBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const signed = unsure.has(block) ? undefined : signedFrom(blocks, index)
    if (!signed) {
      joined.push(block)
      continue
    }
    if (signed.start > 0) joined.push({...block, rows: block.rows.slice(0, signed.start)})
    joined.push({...block, rows: [...block.rows.slice(signed.start), ...blocks.slice(index + 1, signed.name + 1).flatMap(({rows}) => rows)]})
    index = signed.name
  }
  return joined
}

/** The row of a block at which a role starts, and the block with the name below it. */
function signedFrom(blocks: readonly DraftBlock[], index: number): {start: number; name: number} | undefined {
  const {role, rows} = blocks[index]!
  if (role !== 'paragraph') return undefined
  for (let start = Math.max(0, rows.length - ROLE_LINES); start < rows.length; start++) {
    const above = rows[start - 1]
    if (above && !(STARTS_ROLE.test(rows[start]!.text) && ENDS.test(above.text))) continue
    const name = nameBelow(blocks, index, start)
    if (name !== undefined) return {start, name}
  }
  return undefined
}

/** The block with the name, when a role starts at a row of this one. */
function nameBelow(blocks: readonly DraftBlock[], first: number, start: number): number | undefined {
  const role: string[] = []
  for (let index = first; index + 1 < blocks.length; index++) {
    const [block, next] = [blocks[index]!, blocks[index + 1]!]
    const rows = index === first ? block.rows.slice(start) : block.rows
    if (block.role !== 'paragraph' || next.role !== 'paragraph' || role.length + rows.length > ROLE_LINES) return undefined
    role.push(...rows.map(({text}) => text))
    if (next.rows.length === 1 && isSigned(role.join(' '), next.rows[0]!.text)) return index + 1
    if (!role.at(-1)!.endsWith(',') || !GOES_ON.test(next.rows[0]!.text)) return undefined
  }
  return undefined
}

/** A block may hold several signatures under each other. */
function officeSignatures(block: DraftBlock): DraftBlock[] {
  const parts: DraftBlock[] = []
  let rest: Row[] = []
  const {rows} = block
  for (let index = 0; index < rows.length; index++) {
    const name = nameAfter(rows, index)
    if (name === undefined) {
      rest.push(rows[index]!)
      continue
    }
    if (rest.length > 0) parts.push({...block, rows: rest})
    rest = []
    parts.push({...block, role: 'signature', rows: rows.slice(index, name + 1)})
    index = name
  }
  if (rest.length > 0) parts.push({...block, rows: rest})
  return parts
}

/** The row with the name, when a role starts here. */
function nameAfter(rows: readonly Row[], start: number): number | undefined {
  if (!STARTS_ROLE.test(rows[start]!.text)) return undefined
  let role = ''
  for (let index = start; index < Math.min(start + ROLE_LINES, rows.length); index++) {
    if (salutation.test(rows[index]!.text)) return undefined
    role += (index > start ? ' ' : '') + rows[index]!.text
    const name = rows[index + 1]
    // `… voor Onderwijs, Cultuur` goes on below with `en Wetenschap,`
    if (INLINE.test(role) || (OFFICER.test(role) && !/^en \p{Lu}/u.test(name?.text ?? ''))) return index
    if (!name || !ROLE_LINE.test(role) || !isOneRole(role)) continue
    // in capitals, the full name may follow without a comma
    if (role === role.toUpperCase() && /^\p{Lu}\p{Ll}/u.test(name.text) && NAME.test(name.text)) return index + 1
    if (role.endsWith(',') ? (OFFICERS.test(role) ? MEMBER : NAME).test(name.text) : index + 2 === rows.length && INITIALS.test(name.text)) return index + 1
    // behind its comma a role goes on only to another (`van Volksgezondheid,` `Welzijn en Sport,`) and to others (`mede namens …`)
    if (role.endsWith(',') && !name.text.endsWith(',') && !GOES_ON.test(name.text)) return undefined
  }
  return undefined
}

function memberNames(block: DraftBlock): DraftBlock | undefined {
  return block.rows.every(isName) ? {...block, role: 'signature'} : undefined
}
