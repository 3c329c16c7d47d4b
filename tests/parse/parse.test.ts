import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse, print} from '../../src/parse/index.ts'

describe('parse', () => {
  it('is lossless for any string: printing the tree gives the raw text', () => {
    const mess = fc.array(fc.oneof(fc.string({unit: 'binary', maxLength: 8}), fc.constantFrom('\n', '\r\n', '\r', '\f', ' ', '\ufeff', '\n\n', '1 ', 'Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel')), {maxLength: 40})
    fc.assert(
      fc.property(mess, parts => {
        const raw = parts.join('')
        expect(print(parse(raw))).toBe(raw)
      }),
      {numRuns: 2000}
    )
  })

  it.each([
    ['form feeds', 'een\n\fdrie\n\f', 'plain', 'form-feed', 2],
    ['a leading blank in lines that end in one', ' een \ntwee \ndrie \nvier \n vijf \nzes \nzeven \nacht \n', 'pdfminer', 'leading-blank', 2],
    ['running feet', 'een\n\nTweede Kamer, vergaderjaar 2022–2023, 25 087, nr. 310\n\n1\n\ntwee\n\nTweede Kamer, vergaderjaar 2022–2023, 25 087, nr. 310\n\n2\n', 'plain', 'running-foot', 2],
    ['nothing', 'een\ntwee\n', 'plain', 'none', 1],
    ['an empty text', '', 'plain', 'none', 0]
  ])('tells pages by %s', (_, raw, name, pages, count) => {
    const tree = parse(raw)
    expect(tree.dialect).toEqual({name, pages})
    expect(tree.children).toHaveLength(count)
  })

  it('keeps line ends with their lines', () => {
    const tree = parse('een\r\ntwee\rdrie\n\nvier')
    const lines = tree.children.flatMap(page => page.children.flatMap(block => block.children.map(line => line.value)))
    expect(lines).toEqual(['een\r\n', 'twee\r', 'drie\n', '\n', 'vier'])
  })
})

describe('the foot of a page', () => {
  const linesOf = (raw: string): string[] => parse(raw).children.flatMap(page => page.children.flatMap(block => block.children.map(({value}) => value)))
  const foot = 'Tweede Kamer, vergaderjaar 2022–2023, 36 045, nr. 151'

  it.each([
    ['keeps its number, whatever pages went before', `${foot} 12\nDe sluis.`, [`${foot} 12\n`, 'De sluis.']],
    ['and the blanks behind it', `${foot} 12 \nDe sluis.`, [`${foot} 12 \n`, 'De sluis.']],
    ['ends where the next page follows at once', `${foot} 12De sluis.\n`, [`${foot} 12`, 'De sluis.\n']],
    ['with digits of its own', `${foot} 1716 sluizen.\n${foot} 2– de dijk`, [`${foot} 1`, '716 sluizen.\n', `${foot} 2`, '– de dijk']],
    ['and their comma', `${foot} 12,5 meter.\n`, [`${foot} 1`, '2,5 meter.\n']],
    ['below the print block', `ISSN 0921 - 7371’s-Gravenhage 2023${foot} 1De sluis.`, [`ISSN 0921 - 7371’s-Gravenhage 2023${foot} 1`, 'De sluis.']],
    ['and does not reach over a line end', `’s-Gravenhage 2023\n${foot} 1\nDe sluis.`, ['’s-Gravenhage 2023\n', `${foot} 1\n`, 'De sluis.']],
    ['in house style', 'Pagina 2 van 3De sluis.\nPagina 3 van 3\n', ['Pagina 2 van 3', 'De sluis.\n', 'Pagina 3 van 3\n']]
  ])('%s', (_, raw, expected) => {
    expect(linesOf(raw)).toEqual(expected)
  })
})
