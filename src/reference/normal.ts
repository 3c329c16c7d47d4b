import {printSession} from './session.ts'
import type {Dossier, Stated} from './value.ts'

const ROMAN = {TK: 'II', EK: 'I', VV: 'VV'} as const

/**
 * A reference in the form of Aanwijzing 3.43 voor de regelgeving, as far as it is known:
 *
 *     Kamerstukken II 2009/10, 27858, nr. 88, p. 3      Kamerstukken I 2008/09, 31700 VI, D, p. 4
 *     Handelingen II 2010/11, nr. 108, item 5           Aanhangsel Handelingen I 2014/15, nr. 12
 *
 * Reading it gives the same fields, so writing what was read changes nothing.
 */
export function normalForm(stated: Stated): string | undefined {
  const {type, dossiers = [], numbers = [], pages} = stated
  const tail = pages === undefined ? [] : [`p. ${pages}`]
  switch (type) {
    case 'kamerstuk':
    case 'dossier':
      return [head('Kamerstukken', stated), ...[dossiers.map(printDossier).join(' en ')], ...printNumbers(numbers), ...tail].join(', ').replace(/^Kamerstukken, /u, 'Kamerstukken ')
    case 'handelingen': {
      const [meeting, ...items] = numbers
      return [head('Handelingen', stated), ...(meeting ? [`nr. ${meeting}`] : []), ...(items.length > 0 ? [`${items.length > 1 ? 'items' : 'item'} ${printList(items)}`] : []), ...tail].join(', ')
    }
    case 'aanhangsel':
      return [head('Aanhangsel Handelingen', stated), ...printNumbers(numbers)].join(', ')
    default:
      return undefined
  }
}

/* --- internal --- */

function head(label: string, {chamber, session}: Stated): string {
  return [label, chamber && ROMAN[chamber], session && printSession(session)].filter(Boolean).join(' ')
}

/** `21501-02`, `31700 VI`: councils with a hyphen, chapters with a space. */
function printDossier({number, suffix}: Dossier): string {
  return suffix === undefined ? number : /^\d/u.test(suffix) ? `${number}-${suffix}` : `${number} ${suffix}`
}

/** Letters have no «nr.»; several numbers have «nrs.» and an «en» before the last. */
function printNumbers(numbers: readonly string[]): string[] {
  if (numbers.length === 0) return []
  const [only] = numbers
  if (numbers.length === 1) return [/^[A-Z]/u.test(only!) ? only! : only!.includes('-') ? `nrs. ${only}` : `nr. ${only}`]
  return [`nrs. ${printList(numbers)}`]
}

function printList(numbers: readonly string[]): string {
  return numbers.length === 1 ? numbers[0]! : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`
}
