import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {isSignature} from '../../src/structure/signatures/lines.ts'
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

  it('is none in a sentence', () => {
    expect(signed('De voorzitter van de Algemene Rekenkamer, Jan de Boer, heeft dat gezegd.\nDe voorzitter van de Algemene Rekenkamer,\nDe Boer, zei dat.').signatories).toEqual([])
    expect(signed('De voorzitter van de commissie voor Dijken\nGeachte voorzitter,\nDe dijk.').signatories).toEqual([])
  })
})

describe('signatures beside each other', () => {
  const pairs = [
    {role: 'Minister van Sluizen', name: 'A.B. de Boer'},
    {role: 'Staatssecretaris van Dijken en Duinen', name: 'drs. C.D. Jansen'}
  ]
  const gap = ' '.repeat(12)

  it.each([
    ['roles and names a block each', 'De Minister van\nSluizen,\n\nde Staatssecretaris van\nDijken en Duinen,\n\nA.B. de Boer\n\ndrs. C.D. Jansen'],
    ['a line each', 'Hoogachtend,\nDe Minister van Sluizen,\nDe Staatssecretaris van Dijken en Duinen,\nA.B. de Boer\ndrs. C.D. Jansen'],
    ['one line of names', 'De Minister van Sluizen,\nDe Staatssecretaris van Dijken en Duinen,\nA.B. de Boer drs. C.D. Jansen'],
    ['one line of roles', 'De Minister van Sluizen, De Staatssecretaris van Dijken en Duinen,\nA.B. de Boer drs. C.D. Jansen'],
    ['two columns', `De Minister van Sluizen,${gap}De Staatssecretaris van\n${' '.repeat(36)}Dijken en Duinen,\n\n\nA.B. de Boer${gap.repeat(2)}drs. C.D. Jansen`],
    ['two columns, names first', `A.B. de Boer${gap.repeat(2)}drs. C.D. Jansen\nMinister van Sluizen${gap}    Staatssecretaris van\n${' '.repeat(36)}Dijken en Duinen`]
  ])('%s', (_, lines) => {
    const {signatories, header, ledger} = signed(`${lines}\n\nBijlage 1 Cijfers\n\nDe dijk is lang.`)
    expect(signatories).toEqual(pairs)
    expect(header.senders).toEqual(pairs.map(({role}) => role))
    expect(ledger.gaps).toEqual([])
  })

  it('of names in full', () => {
    expect(signed('De Minister van Sluizen,\nDe Minister van Dijken,\nAnna B. de Boer\nJan Jansen').signatories.map(({name}) => name)).toEqual(['Anna B. de Boer', 'Jan Jansen'])
  })

  it('with an annex right below', () => {
    const {blocks} = signed(`De Minister van Sluizen,${gap}De Minister van Dijken,\n\n\nA.B. de Boer${gap.repeat(2)}C.D. Jansen\nBijlage 2. Cijfers\nDe dijk is zo lang als de rivier en de duinen zijn zo hoog als de torens van de stad.`)
    expect(blocks.slice(1, 4)).toEqual(['signature-1: De Minister van Sluizen, A.B. de Boer', 'signature-2: De Minister van Dijken, C.D. Jansen', 'section-1: Bijlage 2. Cijfers'])
  })

  it.each([
    `De Minister van Sluizen,\n\nDe Minister van Dijken,\n\n${name}`,
    'De Minister van Sluizen,\nDe Minister van Dijken,\nDe Minister van Duinen,\nA.B. de Boer\nC.D. Jansen',
    'De Minister van Sluizen,\nDe Minister van Dijken,\nAnna de Boer Jan Jansen'
  ])('are none where it is not sure which name is whose: %s', lines => {
    expect(signed(lines).signatories).toEqual([])
  })

  it('are none in text, and one where it is one who signs', () => {
    expect(signed('De Minister van Sluizen,\nde Minister van Dijken,\nen hun ambtenaren waren er.').signatories).toEqual([])
    expect(signed(`De Minister van Sluizen, mede namens\nde Minister van Dijken,\nde Minister van Duinen,\n${name}`).signatories).toEqual([{role: 'Minister van Sluizen', name}])
  })
})

describe('a name above its role', () => {
  const role = 'Minister voor Dijken en Dammen'
  it.each([`${name}\n${role}`, `Hoogachtend,\nAnna de Boer\n${role}`, `Hoogachtend,\n\nAnna de Boer\n\n${role}`, `De sluis ook.\nHoogachtend,\n\nAnna de Boer\n${role}\n\nDe rest volgt.`, `De sluis ook.\n${name}\n${role}`, `${name}\n${role}\n\nBijlage 1\n\nCijfers over dijken staan hier.`])('%s', lines => {
    expect(signed(lines).signatories).toMatchObject([{role}])
  })

  it('is that of each who signs', () => {
    expect(signed(`Hoogachtend,\n\nAnna de Boer\n${role}\n\nJan Jansen\nMinister van Sluizen`).signatories).toEqual([
      {role, name: 'Anna de Boer'},
      {role: 'Minister van Sluizen', name: 'Jan Jansen'}
    ])
  })

  it('is none in the middle of a letter', () => {
    expect(signed(`Aanwezig waren:\n\n${name}\n${role}\n\nDe dijk is lang.`).signatories).toEqual([])
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

describe('surnames with an apostrophe', () => {
  it.each(['Van ’t Riet', "Van 't Riet", 'In ’t Veld', 'd’Ancona', '’t Hart', 'De Boer-Van ’t Land', 'Jansen van ’t Hof c.s.'])('%s moves a motion', member => {
    const raw = `De Kamer,\nverzoekt de regering de dijk te verhogen,\nen gaat over tot de orde van de dag.\n\nJansen\n\n${member}\n\nPietersen\n`
    expect(outline(raw).signatories.map(({name}) => name)).toEqual(['Jansen', member, 'Pietersen'])
  })

  it('and none does in a sentence', () => {
    const raw = 'De Kamer,\nverzoekt de regering de dijk te verhogen,\nen gaat over tot de orde van de dag.\n\nJansen\n\nIn ’t kort: het is niet meer nodig.\n'
    expect(outline(raw).signatories.map(({name}) => name)).toEqual(['Jansen'])
  })
})

describe('officers of a committee with commas in its name', () => {
  const field = 'Sluizen, Dijken en Ruimtelijke Dammen'
  it.each([
    `voor ${field},\nSmeets`, `voor Sluizen, Dijken\nen Ruimtelijke Dammen,\nSmeets`, `voor Sluizen, Dijken en\nRuimtelijke Dammen,\nSmeets`, `voor Sluizen,\nDijken en Ruimtelijke Dammen,\nSmeets`,
    `voor ${field}, Smeets`, `voor Sluizen, Dijken\nen Ruimtelijke Dammen, Smeets`, `voor ${field},\n\nSmeets`
  ])('%j', lines => {
    const {signatories, blocks} = signed(`De voorzitter van de vaste commissie ${lines}\n\nDe griffier van de vaste commissie voor ${field},\nVan ’t Riet\n\nDe minister antwoordt.`)
    expect(signatories).toEqual([{role: `voorzitter van de vaste commissie voor ${field}`, name: 'Smeets'}, {role: `griffier van de vaste commissie voor ${field}`, name: 'Van ’t Riet'}])
    expect(blocks.at(-1)).toBe('paragraph-2: De minister antwoordt.')
  })

  it('sign with one surname', () => {
    expect(signed('De griffier van de commissie, Van der Zee').signatories).toEqual([{role: 'griffier van de commissie', name: 'Van der Zee'}])
    expect(signed('De griffier voor dit verslag, De Boer').signatories).toEqual([{role: 'griffier voor dit verslag', name: 'De Boer'}])
    expect(signed('De voorzitter, A. Jansen-Bos').signatories).toEqual([{role: 'voorzitter', name: 'A. Jansen-Bos'}])
    expect(signed('De voorzitter, A. Jansen, opent de vergadering.').signatories).toEqual([])
    expect(signed('De voorzitter van de commissie, de griffier en de leden, gaan naar huis.').signatories).toEqual([])
  })
})

describe('who moves an amendment', () => {
  const amendment = (foot: string): string => `98 765 Wet op de dijken\n\nNr. 7\n\nAMENDEMENT VAN HET LID DE BOER C.S.\n\nOntvangen 3 mei 2022\n\nDe ondergetekenden stellen het volgende amendement voor:\n\nIn artikel 3 vervalt het tweede lid.\n\nToelichting\n\n${foot}`
  const members = (foot: string): string[] => outline(amendment(foot)).signatories.map(({name}) => name)

  it.each(['De dijk is oud, en dat blijft zo in\nEuropa.\nDe Boer\nJansen\nVan ’t Riet\n', 'De dijk is oud.\n\nDe Boer\n\nJansen\n\nVan ’t Riet\n'])('is found behind %j', foot => {
    expect(members(foot)).toEqual(['De Boer', 'Jansen', 'Van ’t Riet'])
  })

  it('is nobody whom the title does not name, where the name sticks to the text', () => {
    expect(members('De dijk is oud, en dat blijft zo.\nSluizen\nDammen\n')).toEqual([])
  })
})

describe('who signs', () => {
  it.each(['B. van ’t Wout', 'F.M. (Femke) Boersma', 'Prof. dr. A.B. in ’t Veld', 'A.H.M. de Jong-van Ellemeer'])('takes %s for the name of a signatory', name => {
    expect(outline(`Dat is alles.\n\nDe Minister voor Sluizen,\n${name}\n`).signatories).toEqual([{role: 'Minister voor Sluizen', name}])
  })

  it.each([
    ['Hoogachtend,\n\nAnna van der Zee-Duin\nMinister voor Sluizen', 'Minister voor Sluizen', 'Anna van der Zee-Duin'],
    ['Met vriendelijke groet,\n\nA.B. Boersma\nStaatssecretaris van Dijken, Duinen\nen Dammen', 'Staatssecretaris van Dijken, Duinen en Dammen', 'A.B. Boersma'],
    ['Hoogachtend,\n\nde minister van Sluizen,\n\n\nAnna B.C. van der Zee', 'Minister van Sluizen', 'Anna B.C. van der Zee']
  ])('reads who signs a letter as it was sent: %s', (end, role, name) => {
    expect(outline(`Geachte voorzitter,\n\nHierbij stuur ik u het stuk.\n\n${end}\n`).signatories).toEqual([{role, name}])
  })

  it('begins no signature in a sentence', () => {
    const raw = 'Voor de dijken is dat jaar veel geld gevonden, meer dan ooit, volgens de\nminister “€ 1,5 miljoen” om 34.397 bewoners te helpen.\nDe Staatssecretaris Jeugd, Preventie en Sport,\nA.B. Boersma\n'
    const {blocks, signatories} = outline(raw)
    expect(blocks[0]).toMatch(/bewoners te helpen\.$/)
    expect(signatories).toEqual([{role: 'Staatssecretaris Jeugd, Preventie en Sport', name: 'A.B. Boersma'}])
  })
})

it('takes officers of a committee for signatories, on one line or on two', () => {
  const {signatories} = process('Tekst.\n\nDe voorzitter van de commissie,\n\nDe Boer\n\nAdjunct-griffier van de commissie,\nJansen\n\nDe griffier van de vaste commissie voor Sluizen, Van Dijk\n')
  expect(signatories).toEqual([
    {role: 'voorzitter van de commissie', name: 'De Boer'},
    {role: 'Adjunct-griffier van de commissie', name: 'Jansen'},
    {role: 'griffier van de vaste commissie voor Sluizen', name: 'Van Dijk'}
  ])
})

it('takes the last lines of an amendment for those who move it', () => {
  const {signatories, blocks} = outline('34 300 XIII Begroting van het Ministerie van Sluizen\n\nNr. 161 AMENDEMENT VAN DE LEDEN DE BOER EN JANSEN\n\nOntvangen 8 december 2015\n\nDe ondergetekenden stellen het volgende amendement voor:\n\nHet bedrag wordt verhoogd met € 250 (x € 1.000).\n\nDe Boer\nJan Jansen\n')
  expect(signatories).toEqual([{role: 'Kamerlid', name: 'De Boer'}, {role: 'Kamerlid', name: 'Jan Jansen'}])
  expect(blocks.at(-1)).toMatch(/^signature/)
})

it('joins a signature that a blank line parts', () => {
  const {signatories} = process('Tekst.\n\nDe minister van Sluizen\n\nA.B. de Boer\n')
  expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
})

it('joins a role that ends a block to the name below it', () => {
  const {signatories, blocks} = outline('Het peil is goed en blijft dat.\nHoogachtend,\nde Minister van Sluizen,\nDijken en Dammen,\n\nA.B. de Boer\n')
  expect(signatories).toEqual([{role: 'Minister van Sluizen, Dijken en Dammen', name: 'A.B. de Boer'}])
  expect(blocks.slice(0, 2)).toEqual(['paragraph-1: Het peil is goed en blijft dat.', 'paragraph-2: Hoogachtend,'])
})
