import {VFile} from 'vfile'
import {assignRoles, readRoles} from '../../src/structure/read-roles.ts'
import {parse} from '../../src/parse/index.ts'
import {structure} from '../../src/structure/index.ts'
import {characterLedger, placesOf} from '../../src/trace/index.ts'
import {characterClaims} from '../../src/check/characters.ts'
import {unitsOf} from '../../src/extract/units.ts'

/** Raw text → what structure makes of it, as short lines a person can check. */
export function outline(raw: string) {
  const file = new VFile({path: 'letter.txt', value: raw})
  const {tree, dropped} = structure(parse(raw), raw, file, placesOf(raw))
  assignRoles(tree)
  const units = unitsOf(tree, raw)
  const {header, signatories} = readRoles(tree, units)
  const ledger = characterLedger(raw.length, characterClaims({tree, dropped}))
  return {
    blocks: units.map(unit => {
      let text = unit.text
      for (const {at, footnote} of [...unit.markers].reverse()) text = `${text.slice(0, at)}[^${footnote}]${text.slice(at)}`
      return `${unit.id}: ${text}`
    }),
    header,
    signatories,
    messages: file.messages.map(message => `${message.line}:${message.column} ${message.ruleId}`),
    ledger
  }
}
