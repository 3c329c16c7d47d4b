import {describe, expect, it} from 'vitest'
import {convert} from '../../src/index.ts'

const citations = (text: string): unknown[] => convert(text, {name: 'x.txt', date: '2023-02-20'}).mentions.filter(({kind}) => kind === 'citation').map(({value}) => value)

describe('what the words around a reference say of the paper', () => {
  it.each([
    [
      'two brackets: the first is of the title',
      'De brief van 15 mei 2022 over beantwoording van vragen over de dijken (Kamerstuk 33 652, nr. 106) (Kamerstuk 33 652, nr. 107) is besproken.',
      [{kind: 'kamerbrief', title: 'beantwoording van vragen over de dijken', date: '2022-05-15', target: 'kst-33652-107'}]
    ],
    ['a day of its subject is not its own', 'De brief over de invoering van de wet per 1 januari 2005 (Kamerstuk 28 447, nr. 6).', [{kind: 'kamerbrief', title: 'de invoering van de wet per 1 januari 2005', target: 'kst-28447-6'}]],
    ['the day in the bracket is', 'Mijn eerdere brieven over het nieuwe stelsel (6 december 2013; TK 28625-168).', [{kind: 'kamerbrief', title: 'het nieuwe stelsel', date: '2013-12-06', target: 'kst-28625-168'}]],
    ['not over the end of a sentence, behind the marker of a note', 'Mijn voortgangsbrief is verzonden.1 Zie ook de bijlage bij Kamerstuk 34 475 VI, nr. 2.', []],
    ['a fiche by its number', 'Fiche 1: Fiscale geschilbeslechting (Kamerstuk 34 604, nr. 2).', [{kind: 'fiche', title: 'Fiscale geschilbeslechting', target: 'kst-34604-2'}]],
    ['what it came with', 'De brief d.d. 21 juni 2011 met verslag van de vergadering (Kamerstuk 36 045, nr. 5).', [{kind: 'kamerbrief', title: 'verslag van de vergadering', date: '2011-06-21', target: 'kst-36045-5'}]],
    [
      'what is far away is not cited',
      'De leden vroegen naar de effecten voor de begroting en naar de mogelijke versnelling van de versterking van huizen in het gebied waar de schade het grootst is, zoals eerder gemeld (Kamerstuk 33 529, nr. 474).',
      []
    ]
  ])('%s', (_, text, expected) => {
    const found = citations(text)
    expect(found).toHaveLength(expected.length)
    expect(found).toMatchObject(expected)
  })
})
