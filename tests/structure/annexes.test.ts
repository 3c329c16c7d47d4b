import {describe, expect, it} from 'vitest'
import {process as read} from '../../src/convert.ts'
import {outline} from './letters.ts'

describe('annexes', () => {
  it('puts what stands in an annex under its heading, with blank lines or without', () => {
    const lines = [
      'De Minister van Defensie,', 'K.H. Ollongren', '', 'Bijlage 1', 'Overzicht van de dijken', '', 'De dijken liggen langs de grote rivieren en langs de kust van het land.', '', 'Kust', '',
      'Langs de kust liggen twaalf dijken, die alle dit jaar nog zijn gekeurd.', '', 'BIJLAGE B: uitgaven', '', 'De uitgaven stegen in dit jaar met een bedrag dat niet was geraamd.', '',
      'VERSLAG VAN DE INFORMELE RAAD', 'VERVOER VAN 22 JANUARI 2024', '', 'De Raad sprak over de havens, en over de sluizen in de rivieren.', '', 'Binnenvaart', '', 'Bijlage 1 bij de afspraken gaat in het komende jaar gelden voor allen.'
    ]
    const sections = ['section-1: Bijlage 1 Overzicht van de dijken', 'section-2: Kust', 'section-3: BIJLAGE B: uitgaven', 'section-4: VERSLAG VAN DE INFORMELE RAAD VERVOER VAN 22 JANUARI 2024', 'section-5: Binnenvaart']
    const levels = (raw: string) => read(raw, {name: 'x.txt'}).tree.children.flatMap(node => (node.type === 'heading' ? [node.depth - 1] : []))
    const raw = ['Hierbij gaat het verslag.', '', ...lines].join('\n')
    expect(outline(raw).blocks.filter(block => block.startsWith('section'))).toEqual(sections)
    expect(levels(raw)).toEqual([1, 2, 1, 1, 2])
    expect(outline(raw).signatories).toEqual([{role: 'Minister van Defensie', name: 'K.H. Ollongren'}])
    const glued = ['Hierbij gaat het verslag.', ...lines.slice(12)].map(line => line || undefined).filter(line => line !== undefined).join('\n').replace('Hierbij gaat het verslag.', 'Hierbij gaat het verslag.\n\nDe Minister van Defensie,\nK.H. Ollongren')
    expect(outline(glued).blocks.filter(block => block.startsWith('section'))).toEqual(['section-1: BIJLAGE B: uitgaven', 'section-2: VERSLAG VAN DE INFORMELE RAAD VERVOER VAN 22 JANUARI 2024', 'section-3: Binnenvaart'])
    expect(levels(glued)).toEqual([1, 1, 2])
  })

  it('sees no annex before the signature, in a sentence or in an abbreviation', () => {
    const raw = ['Bijlage 1 is los bijgevoegd.', '', 'De Minister van Defensie,', 'K.H. Ollongren', '', 'KOPIE', '', 'Bijlage 2 bevat de uitgaven.', '', 'Meer tekst volgt niet.'].join('\n')
    expect(outline(raw).blocks.filter(block => block.startsWith('section') && block.includes('Bijlage'))).toEqual([])
  })
})
