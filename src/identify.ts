import {papersOf} from './reference/identify.ts'
import type {Header} from './schema/document.ts'

/**
 * The canonical id of the paper: as its print block says, else built from its head, else from the file's name, if that
 * is an id whose number is the letter's own; then the dossier goes into the head, marked as coming from there. What is
 * left is the name made safe.
 */
export function identify(header: Header, name: string, ownId: string | undefined): string {
  if (ownId) return ownId
  const first = header.dossiers[0]
  if (first && header.number) {
    const {chamber, date, number} = header
    // old papers of the Senate carry the year in their id
    const session = header.session ?? (date === undefined ? undefined : sessionAt(date))
    return papersOf({type: 'kamerstuk', ...(chamber && {chamber}), ...(session && {session}), dossiers: [first], numbers: [number]}).targets[0]!
  }
  if (header.number && /^\d{4}D\d{5}$/.test(header.number)) return `nds-tk-${header.number}`
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, '')
  if (header.documentType === 'antwoord' && header.number && header.session) return `ah-${header.chamber === 'EK' ? 'ek' : 'tk'}-${header.session}-${header.number}`
  const named = /^kst-(?<number>\d{4,5})(?:-(?<suffix>[A-Z]{1,6}|\d{2}))?-(?<own>\d{1,4}[a-z]?|[A-Z]{1,3})$/.exec(stem)?.groups
  if (named && header.number === named['own']) {
    header.dossiers.push({number: named['number']!, ...(named['suffix'] && {suffix: named['suffix']}), from: 'file name'})
    return stem
  }
  return safeName(stem)
}

/** The parliamentary year of a day: it begins in September. */
function sessionAt(date: string): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < '09' ? 1 : 0)
  return `${year}${year + 1}`
}

/** A name of `[A-Za-z0-9._-]` only, never empty, never a hidden or a parent folder, at most 100 characters. */
function safeName(name: string): string {
  const safe = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100)
    .replace(/[.-]{1,100}$/, '')
  return safe === '' ? 'letter' : safe
}
