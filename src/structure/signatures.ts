import {closing as letterClosing} from '../language/letterhead.ts'
import {motionClosing} from '../language/motions.ts'
import {alsoFor, officers, offices} from '../language/paper-types.ts'
import type {Signatory} from '../schema/document.ts'
import {onBehalfOf, rolesInTitle} from './roles.ts'
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
  const whole = withNames(draft.blocks)
  const last = whole.length - 1
  for (const [index, block] of whole.entries()) {
    if (block.role !== 'paragraph') {
      blocks.push(block)
      continue
    }
    const signed = closed ? memberNames(block) : isClosing(blocks.at(-1)) || (index === last && FULL_NAME.test(block.rows[0]!.text)) ? nameAndRole(block) : undefined
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
  return signatoriesOf(lines).map(({role, name}) => ({role: asWritten(role.slice(0, FOR_OTHERS.exec(role)?.index)), name}))
}

/** Those on whose behalf it is signed too: `mede namens de Minister van Defensie`. */
export function signedFor(lines: readonly string[]): string[] {
  return onBehalfOf(signatoriesOf(lines).map(({role}) => role))
}

function asWritten(role: string): string {
  return (role === role.toUpperCase() && rolesInTitle(role)[0]) || role.replace(/^(?:vice|minister|staatssecretaris)/, office => office.charAt(0).toUpperCase() + office.slice(1))
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

/** A role that goes on below is one line: `de minister van Volksgezondheid,` `Welzijn en Sport,`; the last line is the name. */
function withWholeRole(lines: readonly string[]): readonly string[] {
  return lines.length > 2 && STARTS_ROLE.test(lines[0]!) ? [lines.slice(0, -1).join(' '), lines.at(-1)!] : lines
}

/** `Jetten,` in a list of names a line each; the point of «c.s.» and of initials stays. */
function withoutStop(line: string): string {
  return line.replace(/(?<!c\.s|\p{Lu})[.,;]$/u, '')
}

/** Whether lines read like a signature, for text that comes without roles (an edited letter.md). */
export function isSignature(lines: readonly string[]): boolean {
  const [role = '', name, ...rest] = withWholeRole(lines)
  return rest.length === 0 && (name === undefined ? OFFICER.test(role) : ROLE_LINE.test(role) && NAME.test(name))
}

/** Whether two texts that stand apart are a role, with its comma or without, and the name with initials under it. */
export function isSigned(role: string, name: string): boolean {
  return role.length < LONGEST_ROLE && ROLE_LINE.test(role) && (INITIALS.test(name) || (role === role.toUpperCase() && FULL_NAME.test(name)) || (role.endsWith(',') && (OFFICERS.test(role) ? MEMBER : NAME).test(name)))
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
/** `Anna de Boer`: names have capitals, and particles between them. */
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]{0,28}(?: (?:van|de|den|der|het|ter|ten|[’']t|el|al)){0,3}(?: \p{Lu}[\p{L}’'-]{1,30}){1,2}$/u
const MEMBER = /^(?:(?:Van|De|Den|Der|Ter|Ten|Van der|Van den|Van de|El|Al|’t|'t) )?\p{Lu}[\p{L}’'.-]{1,30}(?: \p{L}[\p{L}’'.-]{0,30}){0,4}$/u
const ARTICLE = '(?:(?:[Dd]e|[Hh]et|DE|HET) )?'
const ROLE_LINE = new RegExp(`^${ARTICLE}(?<role>(?:${offices}(?:-${offices})?\\b(?:[^.?!:;€“”«»\\d]|(?<=a)\\.i\\.){0,240}?|${officers}[^,.:;]{0,160}?)),?$`, 'u')
const STARTS_ROLE = new RegExp(`^${ARTICLE}(?:(?:[Vv]ice-?|VICE-?)?(?:[Mm]inister|MINISTER)|[Ss]taatssecretaris|STAATS|${officers})`, 'u')
/** A role may take so many lines, and characters with those for whom it is also signed. */
const ROLE_LINES = 5
const LONGEST_ROLE = 300
const FOR_OTHERS = new RegExp(`,? ${alsoFor} `, 'u')
/** What a role goes on with below its comma: another office of the same person, or those for whom it is also signed. */
const GOES_ON = new RegExp(`^(?:${offices}\\b|${alsoFor} )`, 'u')
/** `De griffier van de commissie, Jansen`: an officer signs with a surname, on the same line or on the next. */
const OFFICER = new RegExp(`^${ARTICLE}(?<role>${officers}[^,.:;]{0,160}), (?<name>\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{L}[\\p{L}’'-]{0,30}){0,3})$`, 'u')
const OFFICERS = new RegExp(`^${ARTICLE}${officers}`, 'u')
const INLINE = new RegExp(`^(?:[Dd]e )?(?<role>${offices}(?:,| van| voor) [^.?!:;\\d]{2,160}?), (?<name>${LEADING}${PARTICLES}${SURNAME})$`, 'u')

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
 * What blank lines part stands together where it is a signature; a role may then lack its comma.
 *
 *     Hoogachtend,
 *     de Minister-President,             the last lines of a block
 *
 *     Minister van Algemene Zaken,
 *
 *     A.B. de Boer                       a block of its own
 */
function withNames(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const signed = signedFrom(blocks, index)
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

/** The row with the name, when a role starts here. */
function nameAfter(rows: readonly Row[], start: number): number | undefined {
  if (!STARTS_ROLE.test(rows[start]!.text)) return undefined
  let role = ''
  for (let index = start; index < Math.min(start + ROLE_LINES, rows.length); index++) {
    role += (index > start ? ' ' : '') + rows[index]!.text
    if (INLINE.test(role) || OFFICER.test(role)) return index
    const name = rows[index + 1]
    if (!name || !ROLE_LINE.test(role)) continue
    // in capitals, the full name may follow without a comma
    if (role === role.toUpperCase() && /^\p{Lu}\p{Ll}/u.test(name.text) && NAME.test(name.text)) return index + 1
    if (role.endsWith(',') ? (OFFICERS.test(role) ? MEMBER : NAME).test(name.text) : index + 2 === rows.length && INITIALS.test(name.text)) return index + 1
    // behind its comma a role goes on only to another (`van Volksgezondheid,` `Welzijn en Sport,`) and to others (`mede namens …`)
    if (role.endsWith(',') && !name.text.endsWith(',') && !GOES_ON.test(name.text)) return undefined
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
