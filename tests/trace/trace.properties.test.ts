import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {characterLedger, claimsOf, codePoints, Trace} from '../../src/trace/index.ts'

/** A program over a trace: each step drops, replaces or moves a part, given as fractions so that any trace fits. */
const step = fc.record({
  action: fc.constantFrom('drop', 'replace', 'move'),
  from: fc.double({min: 0, max: 1, noNaN: true}),
  size: fc.double({min: 0, max: 1, noNaN: true}),
  text: fc.string({minLength: 1, maxLength: 3})
})
type Step = {action: string; from: number; size: number; text: string}

function apply(trace: Trace, {action, from, size, text}: Step): Trace {
  const start = Math.floor(from * trace.length)
  const end = start + Math.floor(size * (trace.length - start))
  if (start === end) return trace
  if (action === 'drop') return trace.drop(start, end, 'test')
  if (action === 'replace') return trace.replace(start, end, text, 'test')
  return Trace.concat([trace.slice(0, start), trace.slice(end), trace.slice(start, end)])
}

const text = fc.oneof(fc.string({unit: 'grapheme', maxLength: 60}), fc.string({unit: 'binary', maxLength: 60}))

describe('trace laws, over random programs of drop, replace and move', () => {
  it('every verbatim piece reads the slice it names, and the value is what the pieces read', () => {
    fc.assert(
      fc.property(text, fc.array(step, {maxLength: 8}), (raw, steps) => {
        const trace = steps.reduce(apply, Trace.of(raw))
        const read = trace.pieces.map(([start, end, replaced]) => replaced ?? raw.slice(start, end)).join('')
        expect(trace.value).toBe(read)
      }),
      {numRuns: 2000}
    )
  })

  it('no raw character is lost or doubled: the pieces always cover raw once', () => {
    fc.assert(
      fc.property(text, fc.array(step, {maxLength: 8}), (raw, steps) => {
        // replacing a range that cuts a replacement in two is the one thing that would double an owner
        const cuts = steps.filter(({action}) => action !== 'replace')
        const trace = cuts.reduce(apply, Trace.of(raw))
        const ledger = characterLedger(raw.length, claimsOf(trace.pieces, 'text'))
        expect(ledger.closed).toBe(true)
        expect(ledger.owners.reduce((sum, {characters}) => sum + characters, 0)).toBe(raw.length)
      }),
      {numRuns: 2000}
    )
  })

  it('every span of verbatim text reads back its letters', () => {
    fc.assert(
      fc.property(text, fc.array(step, {maxLength: 8}), fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}), (raw, steps, a, b) => {
        const trace = steps.filter(({action}) => action !== 'replace').reduce(apply, Trace.of(raw))
        const from = Math.floor(Math.min(a, b) * trace.length)
        const to = Math.floor(Math.max(a, b) * trace.length)
        const read = trace.spans(from, to).map(([start, end]) => raw.slice(start, end)).join('')
        expect(read).toBe(trace.value.slice(from, to))
      }),
      {numRuns: 2000}
    )
  })

  it('slicing and joining again changes neither reading nor spans', () => {
    fc.assert(
      fc.property(text, fc.array(step, {maxLength: 6}), fc.double({min: 0, max: 1, noNaN: true}), (raw, steps, at) => {
        const trace = steps.filter(({action}) => action !== 'replace').reduce(apply, Trace.of(raw))
        fc.pre(trace.length > 0)
        const cut = Math.floor(at * trace.length)
        const joined = Trace.concat([trace.slice(0, cut), trace.slice(cut)])
        expect(joined.value).toBe(trace.value)
        expect(joined.spans()).toEqual(trace.spans())
        expect(joined.pieces).toEqual(trace.pieces)
      }),
      {numRuns: 2000}
    )
  })
})

describe('code points', () => {
  it('counts like Array.from, both ways, with astral characters anywhere', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), raw => {
        const points = codePoints(raw)
        const characters = Array.from(raw)
        expect(points.length).toBe(characters.length)
        let offset = 0
        characters.forEach((character, index) => {
          expect(points.at(offset)).toBe(index)
          expect(points.offset(index)).toBe(offset)
          offset += character.length
        })
        expect(points.offset(characters.length)).toBe(raw.length)
      }),
      {numRuns: 2000}
    )
  })

  it('counts «𝒦amer 𝟙» as seven characters', () => {
    const raw = '𝒦amer 𝟙'
    expect(codePoints(raw).span([raw.indexOf('amer'), raw.length])).toEqual([1, 7])
  })
})

describe('the character ledger', () => {
  it('names gaps and overlaps', () => {
    const ledger = characterLedger(10, [
      {start: 0, end: 4, owner: 'a'},
      {start: 3, end: 6, owner: 'b'},
      {start: 8, end: 10, owner: 'a'}
    ])
    expect(ledger.closed).toBe(false)
    expect(ledger.overlaps).toEqual([{start: 3, end: 4, owner: 'b'}])
    expect(ledger.gaps).toEqual([{start: 6, end: 8, owner: 'nobody'}])
    expect(ledger.owners).toEqual([{owner: 'a', characters: 6}, {owner: 'b', characters: 3}])
  })
})
