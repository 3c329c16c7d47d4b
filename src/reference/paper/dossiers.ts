import {chambers, councilsDossier} from '../../language/reference-words.ts'
import {isSession, sessionOf} from '../session.ts'
import type {Stated} from '../value.ts'
import type {Cursor} from './cursor.ts'
import * as grammar from './grammar.ts'
import type {Reading} from './reading.ts'

/** `II`, `Tweede Kamer` */
export function readChamber(cursor: Cursor): Stated['chamber'] {
  const match = cursor.take(grammar.chamber)
  if (!match) return undefined
  cursor.take(grammar.comma)
  const {chamber, digit} = match.groups!
  return chambers.get((chamber ?? digit)!.toLowerCase().replace(/[\u00a0\u202f]/gu, ' '))
}

/** `vergaderjaar 2022–2023` → `20222023`; a doubt where its years do not follow each other. */
export function readSession({cursor, doubts}: Reading): string | undefined {
  const match = cursor.take(grammar.session)
  if (!match) return undefined
  const {first, last} = match.groups! as {first: string; last: string}
  if (!cursor.take(grammar.moreSessions) && !isSession(first, last)) {
    const actual = match[0].trim()
    const expected = `${first}–${Number(first) + 1}`
    doubts.push({
      ruleId: 'session-misprinted',
      reason: `Expected a parliamentary year of two years that follow each other, but here it is ${actual}: read as ${expected}`,
      actual,
      expected: [expected]
    })
  }
  cursor.take(grammar.afterSession)
  return sessionOf(first)
}

/** One dossier or several, each with its suffix; says whether there is one. */
export function readDossiers({cursor, dossiers}: Reading, pattern: RegExp): boolean {
  do {
    const from = cursor.at
    const match = cursor.take(pattern)
    if (!match) break
    const number = match.groups!['dossier']!.replace(/\D/gu, '')
    const suffix = suffixOf(cursor, number)
    dossiers.push({value: {number, ...(suffix && {suffix})}, span: [from, cursor.at]})
  } while (cursor.take(pattern === grammar.oldDossier ? grammar.nextOldDossier : grammar.nextDossier))
  return dossiers.length > 0
}

/* --- internal --- */

function suffixOf(cursor: Cursor, dossier: string): string | undefined {
  if (dossier === councilsDossier) return cursor.take(grammar.councilSuffix)?.groups!['suffix']
  if (cursor.take(grammar.kingdomNumber)) return undefined
  const groups = cursor.take(grammar.suffix)?.groups
  return groups?.['suffix'] ?? groups?.['later']
}
