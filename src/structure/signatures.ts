import {closing as letterClosing} from '../language/letterhead.ts'
import {motionClosing} from '../language/motions.ts'
import {officers, offices} from '../language/paper-types.ts'
import type {Signatory} from '../schema/document.ts'
import {rolesInTitle} from './roles.ts'
import type {Draft, DraftBlock, Row} from './draft.ts'

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
  for (const block of withNames(draft.blocks)) {
    if (block.role !== 'paragraph') {
      blocks.push(block)
      continue
    }
    const signed = closed ? memberNames(block) : isClosing(blocks.at(-1)) ? nameAndRole(block) : undefined
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

/** The signatory of a signature's lines: role without the article, a member of government with a capital, and name. */
export function readSignature(lines: readonly string[]): Signatory[] {
  return signatoriesOf(lines).map(({role, name}) => ({role: (role === role.toUpperCase() && rolesInTitle(role)[0]) || role.replace(/^(?:minister|staatssecretaris)/, office => office.charAt(0).toUpperCase() + office.slice(1)), name}))
}

function signatoriesOf(printed: readonly string[]): Signatory[] {
  const lines = withWholeRole(printed)
  const [first = '', second] = lines
  const inline = INLINE.exec(first) ?? OFFICER.exec(first)
  if (inline && second === undefined) return [{role: inline.groups!['role']!, name: inline.groups!['name']!}]
  const role = ROLE_LINE.exec(first)?.groups!['role']
  if (role && second) return [{role, name: second}]
  const below = second === undefined ? undefined : ROLE_LINE.exec(lines.slice(1).join(' '))?.groups!['role']
  if (below) return [{role: below, name: first}]
  return lines.map(withoutStop).filter(line => MEMBER.test(line)).map(name => ({role: 'Kamerlid', name}))
}

/** A role that goes on behind its own comma is one line: `de minister van Volksgezondheid,` `Welzijn en Sport,`. */
function withWholeRole(lines: readonly string[]): readonly string[] {
  if (!STARTS_ROLE.test(lines[0] ?? '')) return lines
  const last = lines.findIndex((line, index) => line.endsWith(',') && lines[index + 1]?.endsWith(',') === false)
  return last < 1 ? lines : [lines.slice(0, last + 1).join(' '), ...lines.slice(last + 1)]
}

/** `Jetten,` in a list of names a line each; the point of «c.s.» and of initials stays. */
function withoutStop(line: string): string {
  return line.replace(/(?<!c\.s|\p{Lu})[.,;]$/u, '')
}

/** Whether lines read like a signature, for text that comes without roles (an edited letter.md). */
export function isSignature(lines: readonly string[]): boolean {
  return (lines.length === 2 && ROLE_LINE.test(lines[0]!) && NAME.test(lines[1]!)) || (lines.length === 1 && OFFICER.test(lines[0]!))
}

/** Whether two texts that stand apart are a role, with its comma or without, and the name with initials under it. */
export function isSigned(role: string, name: string): boolean {
  return role.length < 200 && ROLE_LINE.test(role) && (INITIALS.test(name) || (role.endsWith(',') && (OFFICERS.test(role) ? MEMBER : NAME).test(name)))
}

/* --- internal --- */

/** `Drs. K.H.`, and in house style `F.M. (Femke)`. */
const LEADING = "(?:(?:[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof)\\. ?){0,3}(?:\\p{Lu}\\p{L}{0,2}\\. ?){1,7}(?:\\(\\p{Lu}\\p{L}{1,20}\\) )?"
/** `van der`, `van ’t`, `d’`. */
const PARTICLES = "(?:[’'‘]?\\p{Ll}{1,4}[’']? ?){0,3}"
const SURNAME = "\\p{Lu}[\\p{L}’' -]{1,40}"
/** A name with initials, as ministers sign. */
const INITIALS = new RegExp(`^${LEADING}${PARTICLES}${SURNAME}$`, 'u')
const NAME = new RegExp(`${INITIALS.source}|^\\p{Lu}[\\p{L}’'-]{1,30}(?: (?:\\p{L}[\\p{L}’'-]{0,30}|(?:\\p{Lu}\\.){1,4})){1,4}$`, 'u')
const MEMBER = /^(?:(?:Van|De|Den|Der|Ter|Ten|Van der|Van den|Van de|El|Al|’t|'t) )?\p{Lu}[\p{L}’'.-]{1,30}(?: \p{L}[\p{L}’'.-]{0,30}){0,4}$/u
const ARTICLE = '(?:(?:[Dd]e|[Hh]et|DE|HET) )?'
const ROLE_LINE = new RegExp(`^${ARTICLE}(?<role>(?:${offices}(?:-${offices})?\\b(?:[^.?!:;€“”«»\\d]|(?<=a)\\.i\\.){0,160}?|${officers}[^,.:;]{0,160}?)),?$`, 'u')
const STARTS_ROLE = new RegExp(`^${ARTICLE}(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATS|${officers})`, 'u')
/** `De griffier van de commissie, Jansen`: an officer signs with a surname, on the same line or on the next. */
const OFFICER = new RegExp(`^${ARTICLE}(?<role>${officers}[^,.:;]{0,160}), (?<name>\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{L}[\\p{L}’'-]{0,30}){0,3})$`, 'u')
const OFFICERS = new RegExp(`^${ARTICLE}${officers}`, 'u')
const INLINE = new RegExp(`^(?:De )?(?<role>${offices} (?:van|voor) [^,]{2,120}), (?<name>${LEADING}${PARTICLES}${SURNAME})$`, 'u')

function isAmendment(blocks: readonly DraftBlock[]): boolean {
  return blocks.some(({role, rows}) => role === 'title' && rows.some(({text}) => /\bAMENDEMENT\b/u.test(text)))
}

/** Whoever moves an amendment is named in its last lines. */
function withMovers(blocks: readonly DraftBlock[]): DraftBlock[] {
  const last = blocks.findLastIndex(({role}) => role === 'paragraph')
  const movers = last < 0 ? undefined : memberNames(blocks[last]!)
  return movers ? blocks.with(last, movers) : [...blocks]
}

/**
 * A name that a blank line parts from its role stands with it; a role may then lack its comma.
 *
 *     Hoogachtend,
 *     de Minister van Sluizen,       the last lines of a block
 *
 *     A.B. de Boer                   a block of its own
 */
function withNames(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const start = last?.role === 'paragraph' && block.role === 'paragraph' && block.rows.length === 1 ? roleStart(last.rows, block.rows[0]!.text) : -1
    if (last && start >= 0) {
      if (start > 0) joined.splice(-1, 1, {...last, rows: last.rows.slice(0, start)}, block)
      joined[joined.length - 1] = {...last, rows: [...last.rows.slice(start), ...block.rows]}
    } else joined.push(block)
  }
  return joined
}

/** Where in the last rows of a block the role begins that the name below it signs as, or -1. */
function roleStart(rows: readonly Row[], name: string): number {
  for (let start = Math.max(0, rows.length - LONGEST_ROLE); start < rows.length; start++) {
    const above = rows[start - 1]
    if ((!above || (STARTS_ROLE.test(rows[start]!.text) && ENDS.test(above.text))) && isSigned(rows.slice(start).map(row => row.text).join(' '), name)) return start
  }
  return -1
}

/** Rows of a role. */
const LONGEST_ROLE = 3
/** What stands above a signature ends a sentence, or is a closing, or another office in whose name it is written. */
const ENDS = /[.,?!»”)]\d{0,3}$/u

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

/** The row with the name, when a role of one to three rows starts here. */
function nameAfter(rows: readonly Row[], start: number): number | undefined {
  if (!STARTS_ROLE.test(rows[start]!.text)) return undefined
  let role = ''
  for (let index = start; index < Math.min(start + 3, rows.length); index++) {
    role += (index > start ? ' ' : '') + rows[index]!.text
    if (INLINE.test(role) || OFFICER.test(role)) return index
    const name = rows[index + 1]
    if (!name || !ROLE_LINE.test(role)) continue
    // in capitals, the full name may follow without a comma
    if (role === role.toUpperCase() && /^\p{Lu}\p{Ll}/u.test(name.text) && NAME.test(name.text)) return index + 1
    if (role.endsWith(',') ? (OFFICERS.test(role) ? MEMBER : NAME).test(name.text) : index + 2 === rows.length && INITIALS.test(name.text)) return index + 1
    // behind its comma a role goes on only to another: `van Volksgezondheid,` `Welzijn en Sport,`
    if (role.endsWith(',') && !name.text.endsWith(',')) return undefined
  }
  return undefined
}

/** `Met vriendelijke groet,` goes before a signature. */
function isClosing(block: DraftBlock | undefined): boolean {
  return block?.rows.length === 1 && letterClosing.test(block.rows[0]!.text)
}

/** `Anna van der Zee` and below it `Minister voor Sluizen`, in one line or two. */
function nameAndRole(block: DraftBlock): DraftBlock | undefined {
  const [name, ...role] = block.rows.map(({text}) => text)
  return role.length > 0 && role.length < 3 && NAME.test(name!) && STARTS_ROLE.test(role[0]!) && ROLE_LINE.test(role.join(' ')) ? {...block, role: 'signature'} : undefined
}

function memberNames(block: DraftBlock): DraftBlock | undefined {
  return block.rows.every(row => MEMBER.test(withoutStop(row.text))) ? {...block, role: 'signature'} : undefined
}
