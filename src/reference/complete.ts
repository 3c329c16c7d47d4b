import {addressOf, annexOf, papersOf, proceedingsOf, type Identified} from './identify.ts'
import {normalForm} from './normal.ts'
import type {Reference, Stated} from './value.ts'

/** Gives what was read its identifiers, its address and its normal form. */
export function complete(stated: Stated, identified: Identified = identify(stated)): Reference {
  const {targets, candidates} = identified
  const address = targets[0] === undefined ? undefined : addressOf(targets[0])
  const normal = normalForm(stated)
  return {...stated, targets, ...(address && {address}), ...(normal && {normal}), ...(candidates && {candidates})}
}

/* --- internal --- */

function identify(stated: Stated): Identified {
  switch (stated.type) {
    case 'handelingen':
      return proceedingsOf(stated)
    case 'aanhangsel':
      return annexOf(stated)
    default:
      return papersOf(stated)
  }
}
