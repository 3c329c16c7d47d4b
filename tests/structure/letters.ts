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

/** Running text as pdftotext prints it: no blank lines, lines of one width on paper. Its last line ends a sentence. */
export const full = [
  'Over de dijken langs de rivieren is uw Kamer dit jaar al enkele malen ingelicht, en',
  'daarbij is toegezegd dat de staat van de sluizen in het najaar aan de orde komt. Een',
  'eerste schouw is inmiddels gehouden, samen met de waterschappen en de provincies',
  'die de waterkeringen beheren. Uit die schouw komt naar voren dat het onderhoud van',
  'oudere sluizen achterblijft bij wat daarvoor in de meerjarige ramingen was voorzien, en',
  'dat de beheerders daar te weinig mensen voor hebben. De waterschappen werken aan',
  'een plan om dat te verhelpen, en leggen dat plan nog dit jaar aan de provincies voor.'
]
/** A line on which words were broken, and put together again. */
export const long = 'Met deze brief wordt uw Kamer ingelicht over de stand van het onderhoud aan de oudere waterkeringen in het rivierengebied, en over'
