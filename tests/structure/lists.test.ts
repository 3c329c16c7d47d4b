import {describe, expect, it} from 'vitest'
import {toMarkdown} from '../../src/compile/markdown.ts'
import {process} from '../../src/convert.ts'
import {outline} from './letters.ts'

const listOf = (raw: string): string => toMarkdown(process(raw, {name: 'x.txt'})).trim()

it('sets items below one with a number and a colon into it, and goes on behind them', () => {
  expect(listOf('1. De dijk wordt verhoogd.\n2. Dat kan eerder, indien:\na. het bestuur instemt; of\nb. de dijk dat vraagt.\n3. Het bestuur stelt regels.\n')).toBe(
    '1. De dijk wordt verhoogd.\n2. Dat kan eerder, indien:\n   1. het bestuur instemt; of\n   2. de dijk dat vraagt.\n3. Het bestuur stelt regels.'
  )
  expect(listOf('1. De dijken:\n– de zeedijk;\n– de kade.\n2. De sluizen.\n')).toBe('1. De dijken:\n   - de zeedijk;\n   - de kade.\n2. De sluizen.')
})

it('takes no number for the next item that does not count on, nor within a sentence', () => {
  expect(listOf('1. De dijk wordt verhoogd:\na. in het noorden;\nb. in het zuiden.\n4. Dat is alles.\n')).not.toContain('2. Dat')
  expect(listOf('1. De dijk wordt verhoogd:\na. in het noorden;\nb. in het zuiden, zie artikel\n2. Dat is alles.\n')).not.toContain('\n2. Dat')
})

describe('lists', () => {
  it.each([
    ['items of a line each, without marks at their ends', 'Er is geld voor:\n- de oude dijk\n- de nieuwe sluis\n- de brug\n', ['de oude dijk', 'de nieuwe sluis', 'de brug']],
    ['a list that a page turn cuts, also within an item', 'Er is geld voor:\n\n1. de oude dijk;\n2. de nieuwe sluis bij het dorp, waarvoor eerder al 470\n\fmiljoen euro is gevonden;\n3. de brug.\n', ['de oude dijk;', 'de nieuwe sluis bij het dorp, waarvoor eerder al 470 miljoen euro is gevonden;', 'de brug.']],
    ['two lists in a block', 'Er is geld voor:\n1. de dijk;\n2. de sluis.\nEn ook nog voor:\n1. de brug;\n2. de weg.\n', ['de dijk;', 'de sluis. En ook nog voor:', 'de brug;', 'de weg.']]
  ])('reads %s', (_, raw, items) => {
    expect(outline(raw).blocks.slice(1)).toEqual(items.map((item, at) => `paragraph-${at + 2}: ${item}`))
  })

  it('makes lists of marked lines, but not of a dash that happens to begin a line', () => {
    const raw = 'De regering doet het volgende:\n• zij bouwt;\n• zij koopt\nen verkoopt.\n\nWater\n– in brede zin – is\n– zoals bekend – schaars.\n'
    expect(outline(raw).blocks).toEqual([
      'paragraph-1: De regering doet het volgende:',
      'paragraph-2: zij bouwt;',
      'paragraph-3: zij koopt en verkoopt.',
      'paragraph-4: Water – in brede zin – is – zoals bekend – schaars.'
    ])
  })
})

it.each(['–', '-', '•', '(cid:127)'])('sets a list apart that stands among full lines, with %s', dash => {
  const line = 'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.'
  const raw = `${line}\n${dash} ${line}\n${dash} Ook over de sluizen is al veel bekend, en daarover is uw Kamer eveneens steeds\ningelicht.\n${line}\n${line}\n`
  expect(outline(raw).blocks).toEqual([
    `paragraph-1: ${line}`, `paragraph-2: ${line}`, 'paragraph-3: Ook over de sluizen is al veel bekend, en daarover is uw Kamer eveneens steeds ingelicht.', `paragraph-4: ${line} ${line}`
  ])
})

it.each(['•', '○', '\u0081', '\uf0b7', '(cid:129)', '–', '1)', 'a.'])('begins an item with a mark on a line of its own: %j', mark => {
  const next = mark === '1)' ? '2)' : mark === 'a.' ? 'b.' : mark
  const {blocks} = outline(`De volgende stappen zijn voorzien:\n${mark}\nDe dijk wordt verhoogd;\n${next}\nde sluis wordt gekeurd.\n`)
  expect(blocks).toEqual(['paragraph-1: De volgende stappen zijn voorzien:', 'list-item-1: De dijk wordt verhoogd;', 'list-item-2: de sluis wordt gekeurd.'].map(block => expect.stringContaining(block.slice(block.indexOf(': ')))))
})

it('counts small roman numerals on beyond fifteen', () => {
  const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']
  const {blocks} = outline(`De volgende stappen zijn voorzien:\n${numerals.map((numeral, at) => `${numeral}. stap ${at + 1} van het werk`).join('\n')}\n`)
  expect(blocks.slice(1).map(block => block.replace(/^[^:]*: /, ''))).toEqual(numerals.map((_, at) => `stap ${at + 1} van het werk`))
})
