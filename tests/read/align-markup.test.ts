import fc from 'fast-check'
import {expect, it} from 'vitest'
import {alignMarkup} from '../../src/read/align-markup.ts'
import {Trace} from '../../src/trace/index.ts'

it('gives every character of a text its own of the source, references and blanks too', () => {
  const raw = '<p>Interest &amp; Advocacy,\n   3&nbsp;% &lt;x&gt; caf&eacute;</p>'
  const pieces = alignMarkup('Interest & Advocacy,\n   3\u00a0% <x> café', raw, 3, raw.length - 4)
  const trace = Trace.from(raw, pieces)
  expect(trace.value).toBe('Interest & Advocacy, 3 % <x> café')
  expect(trace.spans(11, 19).map(([start, end]) => raw.slice(start, end))).toEqual(['Advocacy'])
  expect(trace.spans(9, 10).map(([start, end]) => raw.slice(start, end))).toEqual(['&amp;'])
})

it('owns all of the source, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '&', ';', ' ', '\n', '&lt;', '\u00a0', '𝒦'), {maxLength: 30}), parts => {
      const value = parts.join('')
      const raw = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const trace = Trace.from(raw, alignMarkup(value, raw, 0, raw.length))
      expect(trace.pieces.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(raw.length)
      expect(trace.value).toBe(value.replace(/[\s\u00a0]+/g, ' '))
    })
  )
})
