import {expect, it} from 'vitest'
import {convert} from '../../src/index.ts'

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
