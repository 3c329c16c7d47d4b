import {alsoFor, officers, offices} from '../../language/paper-types.ts'
import type {Signatory} from '../../schema/document.ts'
import {onBehalfOf, rolesInTitle} from '../roles.ts'

/** `Drs. K.H.`, and in house style `F.M. (Femke)`. */
export const LEADING = "(?:(?:[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof)\\. ?){0,3}(?:\\p{Lu}\\p{L}{0,2}\\. ?){1,7}(?:\\(\\p{Lu}\\p{L}{1,20}\\) )?"
/** `van der`, `van ’t`, `d’`. */
const PARTICLES = "(?:[’'‘]?\\p{Ll}{1,4}[’']? ?){0,3}"
const SURNAME = "\\p{Lu}[\\p{L}\\p{M}’' -]{1,40}"
/** A name with initials, as ministers sign. */
export const INITIALS = new RegExp(`^${LEADING}${PARTICLES}${SURNAME}$`, 'u')
/** `’t`, `der`, `Vries`: a further word of a name. */
const NEXT_WORD = " [’'‘]?\\p{L}[\\p{L}\\p{M}’'.-]{0,30}"
export const NAME = new RegExp(`${INITIALS.source}|^\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}(?: (?:[’'‘]?\\p{L}[\\p{L}\\p{M}’'-]{0,30}|(?:\\p{Lu}\\.){1,4})){1,4}$`, 'u')
/** `Anna de Boer`, `Jan B. Jansen`: names have capitals, and particles or initials between them. */
export const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}\p{M}’'-]{0,28}(?: (?:van|de|den|der|het|ter|ten|[’']t|el|al|\p{Lu}\.)){0,3}(?: \p{Lu}[\p{L}\p{M}’'-]{1,30}){1,2}$/u
/** A surname, as members sign: `Jansen`, `Van der Lee`, `In ’t Veld`, `d’Ancona`, `Piri c.s.` */
const SIGNED = `(?:[’'‘]t |(?:De|Den|Der|El|Al|In|Op|Te|Ten|Ter|Van)(?: (?:[’'‘]t|de|den|der|het))? )?(?:[dl][’'])?\\p{Lu}[\\p{L}\\p{M}’'.-]{1,30}`
export const MEMBER = new RegExp(`^${SIGNED}(?:${NEXT_WORD}){0,4}$`, 'u')
const ARTICLE = '(?:(?:[Dd]e|[Hh]et|DE|HET) )?'
const WORDS = '\\p{Lu}[\\p{L}\\p{M}-]{1,40}(?: \\p{Lu}[\\p{L}\\p{M}-]{1,40})?'
/** What a committee is for: `voor Sluizen`, `voor Onderwijs, Cultuur en Wetenschap`. */
const FIELD = `[^,.:;\\d]{0,160}?(?:(?:, ${WORDS}){1,3} en ${WORDS})?`
export const ROLE_LINE = new RegExp(`^${ARTICLE}(?<role>(?:${offices}(?:-${offices})?\\b(?:[^.?!:;€“”«»\\d]|(?<=a)\\.i\\.){0,240}?|${officers}${FIELD})),?$`, 'u')
export const STARTS_ROLE = new RegExp(`^${ARTICLE}(?:(?:[Vv]ice-?|VICE-?)?(?:[Mm]inister|MINISTER)|[Ss]taatssecretaris|STAATS|${officers})`, 'u')
/** A role may take so many lines, and characters with those for whom it is also signed. */
export const ROLE_LINES = 5
const LONGEST_ROLE = 300
export const FOR_OTHERS = new RegExp(`,? ${alsoFor} `, 'u')
/** What a role goes on with below its comma: another office of the same person, or those for whom it is also signed. */
export const GOES_ON = new RegExp(`^(?:${offices}\\b|${alsoFor} )`, 'u')
const ANOTHER = new RegExp(`, (?:de|De|DE) ${offices}\\b`, 'u')
/** `De griffier van de commissie, Jansen`: an officer signs with a surname, on the same line or on the next. */
export const OFFICER = new RegExp(`^${ARTICLE}(?<role>${officers}${FIELD}), (?<name>(?![^,]{1,60} en(?: |$))${SIGNED}(?:${NEXT_WORD}){0,3})$`, 'u')
export const OFFICERS = new RegExp(`^${ARTICLE}${officers}`, 'u')
export const INLINE = new RegExp(`^(?:[Dd]e )?(?<role>${offices}(?:,| van| voor) [^.?!:;\\d]{2,160}?), (?<name>${LEADING}${PARTICLES}${SURNAME})$`, 'u')

/** What stands above a signature ends a sentence, or is a closing, or another office in whose name it is written. */
export const ENDS = /[.,?!»”)]\d{0,3}$/u

/** The signatory of a signature's lines: role without the article, a member of government with a capital, and name. */
export function readSignature(lines: readonly string[]): Signatory[] {
  return signatoriesOf(lines).map(({role, name}) => ({role: asWritten(role.slice(0, FOR_OTHERS.exec(role)?.index)), name}))
}

/** Those on whose behalf it is signed too: `mede namens de Minister van Defensie`. */
export function signedFor(lines: readonly string[]): string[] {
  return onBehalfOf(signatoriesOf(lines).map(({role}) => role))
}

/** Whether lines read like a signature, for text that comes without roles (an edited letter.md). */
export function isSignature(lines: readonly string[]): boolean {
  const [role = '', name, ...rest] = withWholeRole(lines)
  return rest.length === 0 && (name === undefined ? OFFICER.test(role) : ROLE_LINE.test(role) && NAME.test(name))
}

/** Whether a role is of one person: behind a comma no other begins with its article, but for those for whom it is also signed. */
export function isOneRole(role: string): boolean {
  return !ANOTHER.test(role) || FOR_OTHERS.test(role)
}

/** Whether two texts that stand apart are a role, with its comma or without, and the name with initials under it. */
export function isSigned(role: string, name: string): boolean {
  return role.length < LONGEST_ROLE && isOneRole(role) && ROLE_LINE.test(role) && (INITIALS.test(name) || (role === role.toUpperCase() && FULL_NAME.test(name)) || (role.endsWith(',') && (OFFICERS.test(role) ? MEMBER : NAME).test(name)))
}

/* --- internal --- */

function asWritten(role: string): string {
  return (role === role.toUpperCase() && rolesInTitle(role)[0]) || role.replace(/^(?:vice|minister|staatssecretaris)/, office => office.charAt(0).toUpperCase() + office.slice(1))
}

function signatoriesOf(printed: readonly string[]): Signatory[] {
  const lines = withWholeRole(printed)
  const [first = '', second] = lines
  const whole = lines.join(' ')
  const inline = INLINE.exec(whole) ?? OFFICER.exec(whole)
  if (inline) return [{role: inline.groups!['role']!, name: inline.groups!['name']!}]
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
export function withoutStop(line: string): string {
  return line.replace(/(?<!c\.s|\p{Lu})[.,;]$/u, '')
}
