import {describe, expect, it} from 'vitest'
import {leadsOn} from '../../src/language/leads-on.ts'
import {full, long, outline} from './letters.ts'

const paragraphsOf = (raw: string): string[] => outline(raw).blocks.map(block => block.replace(/^[^:]*: /, ''))

describe('paragraphs without blank lines between them', () => {
  it('end at a line that leaves room, and not at a full one that ends a sentence', () => {
    const raw = [...full, 'Dat plan is in april klaar.', ...full].join('\n')
    expect(paragraphsOf(raw)).toEqual([[...full, 'Dat plan is in april klaar.'].join(' '), full.join(' ')])
  })

  it('are told apart by the width that most lines have, where broken words were put together again', () => {
    const raw = [long, ...full.slice(1), long, ...full.slice(1, 4), 'ook de gemalen.', ...full].join('\n')
    expect(paragraphsOf(raw)).toEqual([[long, ...full.slice(1), long, ...full.slice(1, 4), 'ook de gemalen.'].join(' '), full.join(' ')])
  })

  it('end below a line that broken words made long, by what is left of its last printed line', () => {
    const text = [long, ...full.slice(1, 6), 'een plan om dat te verhelpen, en leggen dat plan nog dit jaar aan de provincies voor, waarna het bestuur besluit.']
    expect(paragraphsOf([...text, ...text].join('\n'))).toEqual([text.join(' '), text.join(' ')])
  })

  it('go on behind a marker that ends its line', () => {
    const raw = [...full.slice(0, 6), 'een plan om dat te verhelpen.1', 'De provincies wachten dat plan af, en', ...full.slice(1), '', '1 Kamerstuk 98 765, nr. 3.', ''].join('\n')
    expect(paragraphsOf(raw)[0]).toBe([...full.slice(0, 6), 'een plan om dat te verhelpen.[^1]', 'De provincies wachten dat plan af, en', ...full.slice(1)].join(' '))
    const next = [...full.slice(0, 6), 'een plan om dat te verhelpen.1', ...full, '', '1 Kamerstuk 98 765, nr. 3.', ''].join('\n')
    expect(paragraphsOf(next).slice(0, 2)).toEqual([[...full.slice(0, 6), 'een plan om dat te verhelpen.[^1]'].join(' '), full.join(' ')])
  })

  it('end at a short line with a colon, and not at a full one', () => {
    const risks = 'De risico’s zijn deze:'
    expect(paragraphsOf([...full, risks, ...full].join('\n'))).toEqual([[...full, risks].join(' '), full.join(' ')])
    const open = [...full.slice(0, 6), 'een plan om dat te verhelpen, en leggen dat plan nog dit jaar aan de raad voor:', 'Waterschappen', '']
    expect(paragraphsOf(open.join('\n'))).toHaveLength(1)
  })

  it('end above a closing that a page turn parts from them', () => {
    const raw = `${[...full.slice(0, 6), 'een plan om dat te verhelpen (III).1 2'].join('\n')}\n\n1 Kamerstuk 98 765, nr. 3.\n2 Kamerstuk 98 765, nr. 4.\n\fHoogachtend,\nDe Minister van Sluizen,\nA.B. de Boer\n`
    expect(outline(raw).blocks.slice(1, 3)).toEqual(['paragraph-2: Hoogachtend,', 'signature-1: De Minister van Sluizen, A.B. de Boer'])
  })

  it('stand below the last item of a list', () => {
    const raw = [...full.slice(0, 6), 'een plan voor:', '• de oude dijk;', '• de nieuwe sluis.', ...full].join('\n')
    expect(paragraphsOf(raw).slice(1)).toEqual(['de oude dijk;', 'de nieuwe sluis.', full.join(' ')])
  })
})

it('keeps a list together where blank lines part the lines of its items, as pdfminer prints them', () => {
  const raw = [
    'Het gaat om de volgende maatregelen:', '',
    'a. De dijk bij de oude sluis wordt in drie stappen verhoogd en verbreed; in de', '', 'Noordpolder begint dat dit jaar;', '',
    'b. De sluis wordt gekeurd.', 'c. De gegevens over de waterstanden zijn te vinden op https://www.waterschap.example/', '', 'cijfers/peil en worden bijgewerkt;', '',
    'd. De Afdeling bestuursrechtspraak heeft op 9 september 2019 uitspraak gedaan', '', '(ECLI:NL:RVS:2019:1234).', ''
  ].join('\n')
  expect(paragraphsOf(raw)).toEqual([
    'Het gaat om de volgende maatregelen:',
    'De dijk bij de oude sluis wordt in drie stappen verhoogd en verbreed; in de Noordpolder begint dat dit jaar;',
    'De sluis wordt gekeurd.',
    'De gegevens over de waterstanden zijn te vinden op https://www.waterschap.example/cijfers/peil en worden bijgewerkt;',
    'De Afdeling bestuursrechtspraak heeft op 9 september 2019 uitspraak gedaan (ECLI:NL:RVS:2019:1234).'
  ])
})

it.each(['de kosten van bijna', 'een bedrag van circa', 'Zie daarvoor Aanhangsel', 'en Stb. 2021,'])('«%s» leads on', line => expect(leadsOn(line)).toBe(true))

it('deals out marks that stand one below the other above their items', () => {
  expect(paragraphsOf('Het gaat om de volgende maatregelen:\n–\n–\n\nDe sluis wordt gekeurd en, als dat nodig is,\nhersteld;\nDe dijk wordt verhoogd.\n\nDat kost geld.\n')).toEqual(['Het gaat om de volgende maatregelen:', 'De sluis wordt gekeurd en, als dat nodig is, hersteld;', 'De dijk wordt verhoogd.', 'Dat kost geld.'])
  expect(paragraphsOf('Het gaat om:\n1.\n2.\n\nDe sluis wordt gekeurd;\nDe dijk wordt verhoogd;\nDe haven blijft.\n')).toHaveLength(2)
})

it('takes a numbered title above a list with other marks for no item, and a line that leads on for no title', () => {
  const {blocks} = outline('1. Aanleiding\nDe dijk is te laag. Het gaat om:\n• de dijk;\n• de sluis.\n')
  expect(blocks.some(block => block.endsWith(': Aanleiding'))).toBe(false)
  expect(outline('1. Aanleiding\n\nZie daarvoor Aanhangsel Handelingen II 2023/24, nr. 1825 en Aanhangsel\nHandelingen II 2023/24, nr. 1762.\n').blocks.filter(block => block.startsWith('section'))).toHaveLength(1)
})

it.each([
  ['i.', 'ii.', 'iii.'],
  ['I.', 'II.', 'III.'],
  ['1°', '2°', '3°'],
  ['h.', 'i.', 'j.']
])('parts items marked %s %s %s', (...marks) => {
  const items = marks[0] === 'h.' ? [...'abcdefg'].map(letter => `${letter}. de dijk;`) : []
  const raw = `Het gaat om:\n${[...items, `${marks[0]} de sluis;`, `${marks[1]} de haven;`, `${marks[2]} de kade.`].join('\n')}\n\nDat kost geld.\n`
  expect(paragraphsOf(raw).slice(-4)).toEqual(['de sluis;', 'de haven;', 'de kade.', 'Dat kost geld.'])
})

it('goes on with a list behind one within it', () => {
  expect(paragraphsOf('Het gaat om:\n– de dijken:\n• de zeedijk;\n• de meerdijk;\n– de sluizen.\n')).toHaveLength(5)
})

describe('the end of a paragraph behind a marker', () => {
  it('ends a paragraph at a page turn behind a marker that a blank parts from its sentence', () => {
    const line = 'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.'
    expect(outline(`${line}\n${line} 1\n\n1 Dat is waar.\n\f${line}\n`).blocks.slice(0, 2)).toEqual([`paragraph-1: ${line} ${line}[^1]`, `paragraph-2: ${line}`])
    expect(outline(`${line}\n${line.slice(0, -1)} in art. 1\n\fen ${line}\n`).blocks.length).toBe(1)
  })
})

it('ends a paragraph at a short line behind its marker, but not where the next row may stand behind it on its line (-raw)', () => {
  const line = 'Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.'
  const note = '\n1 Dat is waar.\n2 Dat ook.\n'
  expect(outline(`Kent u het bericht?1\n${line}\nDat is bekend.2 Daarom volgt nu een lange regel.\n${note}`).blocks.slice(0, 2)).toEqual(['paragraph-1: Kent u het bericht?[^1]', `paragraph-2: ${line} Dat is bekend.[^2] Daarom volgt nu een lange regel.`])
  expect(outline(`Kent u het bericht?1\n${line}\nDat is bekend.2\nDaarom volgt nu een lange regel.\n${note}`).blocks.slice(0, 2)).toEqual(['paragraph-1: Kent u het bericht?[^1]', `paragraph-2: ${line} Dat is bekend.[^2] Daarom volgt nu een lange regel.`])
})
