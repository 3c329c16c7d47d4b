import {describe, expect, it} from 'vitest'
import {extractors} from '../../src/extract/index.ts'
import {read} from './read.ts'

describe.each(extractors.map(extractor => [extractor.kind, extractor] as const))('%s', (kind, extractor) => {
  it('has examples, and negative ones among them', () => {
    expect(extractor.examples.some(({finds}) => finds.length > 0)).toBe(true)
    expect(extractor.examples.some(({finds}) => finds.length === 0)).toBe(true)
  })

  it.each(extractor.examples.map(example => [example.text, example] as const))('%s', (_, {text, date, finds}) => {
    const found = read(text, date).filter(mention => mention.kind === kind)
    expect(found.map(({from, to}) => text.slice(from, to))).toEqual(finds.map(find => find.text))
    finds.forEach(({value, basis}, index) => {
      if (value) expect(found[index]!.value).toMatchObject(value)
      if (basis) expect(found[index]!.basis).toBe(basis)
      expect(extractor.schema.safeParse(found[index]!.value).error).toBeUndefined()
    })
  })
})
