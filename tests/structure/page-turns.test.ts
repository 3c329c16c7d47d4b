import {describe, expect, it} from 'vitest'
import {convert} from '../../src/index.ts'
import {outline} from './letters.ts'

const long = 'De dijk is hoog en breed, zo meldt het waterschap, en hij voldoet aan de norm'

/** A page turn that shows by nothing but a blank line, within a reference. */
it.each([
  ['Aanhangsel Handelingen II', '2023/24, nr. 2075 en dat blijft zo.', 'ah-tk-20232024-2075'],
  ['Kamerstukken II', '2022/23, 36 045, nr. 12 en dat blijft zo.', 'kst-36045-12'],
  ['Stb. 2021,', '772 en dat blijft zo.', 'stb-2021-772']
])('a line that ends in «%s» goes on', (above, below, target) => {
  const found = convert(`${long}, zie ${above}\n\n${below}\n\n${long}.\n`, {name: 'x.txt', date: '2024-02-20'})
  expect(found.paragraphs).toHaveLength(2)
  expect(found.mentions.flatMap(({value}) => ('targets' in value ? value.targets : []))).toEqual([target])
})

it('a line that ends in another numeral does not', () => {
  expect(convert(`${long}, zie deel II\n\nDat was een jaar.\n`, {name: 'x.txt', date: '2024-02-20'}).paragraphs.map(({text}) => text)).toContain('Dat was een jaar.')
})

describe('a page turn', () => {
  it.each([
    ['De minister meldde dat eerder in zijn brief van 3 mei over de dijken (Kamerstuk 98 765, nr.', '12) en zegde toe de sluis te herstellen.'],
    ['De minister meldde dat eerder in zijn brief van 3 mei over de dijken aan het water door K.H.', 'Jansen en zegde toe de sluis te herstellen.'],
    ['De minister meldde dat eerder in zijn brief van 3 mei over de dijken, waarbij in totaal 36.021', 'meldingen zijn gedaan.'],
    ['De minister meldde dat eerder in zijn brief van 3 mei over de dijken, die in totaal 9,45 mln.', 'euro hebben gekost.']
  ])('goes on over a page turn where no sentence ends: %s', (before, after) => {
    const raw = `Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij.\n${before}\n\f${after}\n`
    expect(outline(raw).blocks).toEqual([`paragraph-1: Over de dijken is al veel bekend, en daarover is uw Kamer steeds ingelicht door mij. ${before} ${after}`])
  })

  it('goes on within the brackets of a short line too', () => {
    const raw = `Over de dijken is al veel bekend, zo zegt men.\n\nIn mijn brief van 3 mei (Kamerstukken II\n\f2022/23, 36 045, nr. 12) staat dat.\n`
    expect(outline(raw).blocks.at(-1)).toMatch(/: In mijn brief van 3 mei \(Kamerstukken II 2022\/23, 36 045, nr\. 12\) staat dat\.$/)
  })

  it('goes on within brackets over a blank line that hides a page turn', () => {
    const raw = 'Het herstel van de dijk bij het dorp is al eerder gevraagd door uw Kamer (Kamerstuk\n\n98765, nr. 291) in een motie.\n'
    expect(outline(raw).blocks).toEqual(['paragraph-1: Het herstel van de dijk bij het dorp is al eerder gevraagd door uw Kamer (Kamerstuk 98765, nr. 291) in een motie.'])
  })
})
