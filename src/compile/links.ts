import {addressOf, dossierTarget} from '../reference/identify.ts'
import type {Reference} from '../reference/value.ts'
import type {Span} from '../trace/index.ts'

/** A part of a text that leads somewhere. */
export interface Link {
  from: number
  to: number
  url: string
}

interface Mentioned {
  kind: string
  value: unknown
}

/**
 * Where a mention leads: a web address to itself, a reference to its papers, one a link. In a list each number leads to
 * its own paper; of several dossiers the further ones lead to their own pages.
 *
 *     Kamerstukken 29 754, nrs. 520 en 548        Kamerstukken 22 054 en 36 045, nr. 377
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾    ‾‾‾        ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾    ‾‾‾‾‾‾      ‾‾‾
 */
export function linksOf(mention: Mentioned & {from: number; to: number; parts?: Record<string, Span>}): Link[] {
  const {from, to, parts = {}} = mention
  const [first, ...more] = addressesOf(mention)
  if (first === undefined) return []
  const {dossiers = [], numbers = [], targets = []} = mention.value as Partial<Reference>
  const links: Link[] = []
  let start = from
  const add = (end: number, url: string): void => {
    links.push({from: start, to: end, url})
  }
  if (dossiers.length > 1 && numbers.length > 0) {
    add(parts['dossiers.0']?.[1] ?? to, first)
    dossiers.slice(1).forEach((dossier, index) => {
      const span = parts[`dossiers.${index + 1}`]
      if (!span) return
      start = span[0]
      add(span[1], addressOf(dossierTarget(dossier))!)
    })
    start = parts['numbers.0']?.[0] ?? to
  }
  if (more.length === 0 || numbers.length !== targets.length) {
    if (start < to) add(to, first)
    return links
  }
  numbers.forEach((_, index) => {
    const span = parts[`numbers.${index}`]
    const url = addressOf(targets[index]!)
    if (!span || !url) return
    if (index > 0) start = span[0]
    add(span[1], url)
  })
  return links
}

/** Every address that a mention leads to, that of its first target first. */
export function addressesOf({kind, value}: Mentioned): string[] {
  if (kind === 'url') return [(value as {url: string}).url]
  if (kind !== 'reference') return []
  const {targets, dossiers = []} = value as Reference
  const ids = [...targets, ...dossiers.slice(1).map(dossierTarget)]
  const [first, ...rest] = ids.map(addressOf)
  return first === undefined ? [] : [first, ...rest.filter(url => url !== undefined)]
}
