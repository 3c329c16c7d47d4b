import {VFile} from 'vfile'
import {expect} from 'vitest'
import {process} from '../../src/convert.ts'
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

/** The notes of a text, and all that is no note. */
export const notesOf = (raw: string): string[] => outline(raw).blocks.filter(isNote)
export const textOf = (raw: string): string[] => outline(raw).blocks.filter(block => !isNote(block))
const isNote = (block: string): boolean => block.startsWith('footnote-')

/** The tables of a text, a row a line; and what else it holds. */
export function tables(raw: string): {tables: string[][]; others: string[]; messages: string[]} {
  const {units, file} = process(raw, {name: 'x.txt', date: '2024-05-01'})
  const found: string[][] = []
  for (const {cell, text} of units) {
    if (!cell) continue
    const table = (found[cell.table] ??= [])
    table[cell.row] = table[cell.row] === undefined ? text : `${table[cell.row]} | ${text}`
  }
  expect(outline(raw).ledger).toMatchObject({closed: true, gaps: [], overlaps: []})
  return {tables: found, others: units.filter(({cell}) => !cell).map(({text}) => text), messages: file.messages.filter(({ruleId}) => ruleId === 'table-unclear').map(({reason}) => reason)}
}

/** Blocks with a blank line between them. */
export const print = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`

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
