import type {Basis} from '../types.ts'
import {addressOf, numbersBetween, papersOf} from './identify.ts'
import type {Existence, KnownIds} from './known-ids.ts'
import type {Reference} from './value.ts'

/** A reference with what a list of identifiers says of it. */
export interface Settled {
  value: Reference
  basis: Basis
}

/**
 * Adds `exists`, and decides by the list what the words leave open: which of two identifiers is the paper's, which
 * dossier of a joint reference has the number, what papers a range has, on which pages a debate stands.
 */
export function settle(value: Reference, basis: Basis, known: KnownIds): Settled {
  const chosen = choose(value, known)
  const settled = chosen === undefined ? value : withTargets(value, chosen)
  const exists = allExist(settled.targets.map(id => known.exists(id)))
  return {value: settled.targets.length > 0 && isListed(settled) ? {...settled, exists} : settled, basis: chosen && basis === 'ambiguous' ? 'stated' : basis}
}

/* --- internal --- */

/** Identifiers that the list confirms where others than those of the words are possible. */
function choose(value: Reference, known: KnownIds): string[] | undefined {
  const {targets, candidates = [], type} = value
  if (type === 'handelingen' && targets.length === 0) return byPage(value, known)
  if (candidates.length > 0) return byCandidates(value, known)
  const [target] = targets
  if (type !== 'kamerstuk' || targets.length !== 1 || known.has(target!)) return undefined
  const others = otherDossiers(value).filter(id => known.has(id))
  return others.length === 1 ? others : undefined
}

function byCandidates({targets, candidates = [], numbers = []}: Reference, known: KnownIds): string[] | undefined {
  const listed = candidates.filter(id => known.has(id))
  const range = numbers.some(number => /^\d+-\d+$/u.test(number))
  if (range) return listed.length === candidates.length ? inOrder([...targets, ...candidates], numbers) : undefined
  if (targets.length !== 1) return undefined
  if (known.has(targets[0]!)) return listed.length === 0 ? targets : undefined
  return listed.length === 1 ? listed : undefined
}

/** In the order of their numbers: first, what lies between, last. */
function inOrder(ids: readonly string[], numbers: readonly string[]): string[] {
  const order = numbers.flatMap(number => {
    const [from, to] = number.split('-')
    return to === undefined ? [number] : numbersBetween(from!, to)
  })
  const place = (id: string): number => order.indexOf(id.slice(id.lastIndexOf('-') + 1))
  return [...new Set(ids)].sort((a, b) => place(a) - place(b))
}

function byPage({chamber = 'TK', session, pages}: Reference, known: KnownIds): string[] | undefined {
  const page = /^\d{1,5}/u.exec(pages ?? '')?.[0]
  if (page === undefined || session === undefined) return undefined
  const ids = known.withPage(chamber.toLowerCase(), session, Number(page))
  return ids.length === 1 ? ids : undefined
}

function otherDossiers(value: Reference): string[] {
  const {dossiers = []} = value
  return dossiers.slice(1).flatMap(dossier => papersOf({...value, dossiers: [dossier]}).targets)
}

function withTargets(value: Reference, targets: string[]): Reference {
  const {candidates: _, address: __, ...rest} = value
  const address = addressOf(targets[0]!)
  return {...rest, targets, ...(address && {address})}
}

function isListed({type}: Reference): boolean {
  return type !== 'law' && type !== 'eu' && type !== 'ecli' && type !== 'ljn' && type !== 'dossier' && type !== 'document'
}

function allExist(each: readonly Existence[]): Existence {
  if (each.includes('false')) return 'false'
  return each.includes('unknown') ? 'unknown' : 'true'
}
