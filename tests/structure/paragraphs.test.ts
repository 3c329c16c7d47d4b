import {describe, expect, it} from 'vitest'
import {outline} from './letters.ts'

/** As pdftotext prints a page: no blank lines, lines of one width on paper. */
const full = [
  'Over de dijken langs de rivieren is uw Kamer dit jaar al enkele malen ingelicht, en',
  'daarbij is toegezegd dat de staat van de sluizen in het najaar aan de orde komt. Een',
  'eerste schouw is inmiddels gehouden, samen met de waterschappen en de provincies',
  'die de waterkeringen beheren. Uit die schouw komt naar voren dat het onderhoud van',
  'oudere sluizen achterblijft bij wat daarvoor in de meerjarige ramingen was voorzien, en',
  'dat de beheerders daar te weinig mensen voor hebben. De waterschappen werken aan',
  'een plan om dat te verhelpen, en leggen dat plan nog dit jaar aan de provincies voor.'
]
/** Words were broken on it, and put together again. */
const long = 'Met deze brief wordt uw Kamer ingelicht over de stand van het onderhoud aan de oudere waterkeringen in het rivierengebied, en over'
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

  it('stand below the last item of a list', () => {
    const raw = [...full.slice(0, 6), 'een plan voor:', '• de oude dijk;', '• de nieuwe sluis.', ...full].join('\n')
    expect(paragraphsOf(raw).slice(1)).toEqual(['de oude dijk;', 'de nieuwe sluis.', full.join(' ')])
  })
})
