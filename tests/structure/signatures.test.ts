import {describe, expect, it} from 'vitest'
import {isSignature} from '../../src/structure/signatures.ts'
import {outline} from './letters.ts'

const signed = (lines: string) => outline(`De dijk is oud.\n\n${lines}\n`)
const name = 'A.B. de Boer'

describe('a signature', () => {
  it.each([
    ['De Minister van Sluizen,\nmede namens de Minister van Dijken,', 'Minister van Sluizen', ['Minister van Dijken']],
    ['De Minister van Sluizen\nmede namens de Minister van Dijken\n', 'Minister van Sluizen', ['Minister van Dijken']],
    ['De Minister van Sluizen,\n\nmede namens de Minister van Dijken,\n', 'Minister van Sluizen', ['Minister van Dijken']],
    ['De Minister van Sluizen,\nmede namens de Minister van Dijken, Duinen en Dammen en\nde Staatssecretaris van Peilen,', 'Minister van Sluizen', ['Minister van Dijken, Duinen en Dammen', 'Staatssecretaris van Peilen']],
    ['De Minister-President,\nMinister van Algemene Zaken,', 'Minister-President, Minister van Algemene Zaken', []],
    ['De Minister-President,\n\nMinister van Algemene Zaken,\n', 'Minister-President, Minister van Algemene Zaken', []],
    ['De Vice-Minister-President, Minister van Sluizen,', 'Vice-Minister-President, Minister van Sluizen', []],
    ['De vice-minister-president,\nminister van Sluizen,\n', 'Vice-minister-president, minister van Sluizen', []],
    ['De voorzitter van de Algemene Rekenkamer,', 'voorzitter van de Algemene Rekenkamer', []],
    ['De Vice-President van de Raad van State,\n', 'Vice-President van de Raad van State', []],
    ['De Nationale ombudsman,', 'Nationale ombudsman', []]
  ])('%s', (lines, role, onBehalfOf) => {
    const {signatories, header, blocks} = signed(`${lines}\n${name}`)
    expect(signatories).toEqual([{role, name}])
    expect(header).toMatchObject({senders: [role], onBehalfOf})
    expect(blocks.length).toBe(2)
  })

  it('of three lines is one in Markdown too', () => {
    expect(isSignature(['De Minister-President,', 'Minister van Algemene Zaken,', name])).toBe(true)
    expect(isSignature(['De Minister-President,', 'die dat zei,', 'ging weg.'])).toBe(false)
  })

  it('may take a line, with commas in the portfolio', () => {
    expect(signed(`De Minister van Dijken, Duinen en Dammen, ${name}`).signatories).toEqual([{role: 'Minister van Dijken, Duinen en Dammen', name}])
  })

  it.each(['DE MINISTER VAN SLUIZEN\n\nAnna de Boer', 'de Minister van Sluizen, A.B. de Boer', 'Anna de Boer\nMinister van Sluizen'])('may lack a comma or a closing: %s', lines => {
    expect(signed(lines).signatories).toMatchObject([{role: 'Minister van Sluizen'}])
  })

  it('is none in a sentence, nor where a second role stands below the first', () => {
    expect(signed('De voorzitter van de Algemene Rekenkamer, Jan de Boer, heeft dat gezegd.\nDe voorzitter van de Algemene Rekenkamer,\nDe Boer, zei dat.').signatories).toEqual([])
    expect(signed(`De Minister van Sluizen,\n\nDe Minister van Dijken,\n\n${name}`).signatories).toEqual([{role: 'Minister van Dijken', name}])
  })
})

it.each([
  ['BRIEF VAN DE MINISTER VAN SLUIZEN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 150', ['Minister van Sluizen']],
  ['LIJST VAN VRAGEN OVER DE BRIEF VAN DE MINISTERS VAN SLUIZEN EN VOOR DIJKEN, OVER PEILEN', ['Minister van Sluizen', 'Minister voor Dijken']],
  ['BRIEF VAN DE VICE-MINISTER-PRESIDENT, MINISTER VAN SLUIZEN', ['Vice-Minister-President, Minister van Sluizen']],
  ['BRIEF VAN DE MINISTER VAN DIJKEN EN DE VICE-MINISTER-PRESIDENT, MINISTER VAN SLUIZEN', ['Minister van Dijken', 'Vice-Minister-President, Minister van Sluizen']],
  ['BRIEF VAN DE VICE-MINISTER-PRESIDENT, MINISTER VAN SLUIZEN EN DE MINISTER VAN DIJKEN', ['Vice-Minister-President, Minister van Sluizen', 'Minister van Dijken']]
])('the senders of %s', (title, senders) => {
  expect(outline(`98 765 Sluizen\n\nNr. 3  ${title}\n\nDen Haag, 3 mei 2024\n\nDe dijk is oud, ook volgens de Minister-President.\n`).header.senders).toEqual(senders)
})
