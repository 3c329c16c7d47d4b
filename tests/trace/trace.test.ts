import {describe, expect, it} from 'vitest'
import {Trace} from '../../src/trace/index.ts'

const raw = 'samenwer-\nkingsplatform'

describe('Trace', () => {
  it('reads a broken word as one and points at both halves', () => {
    const trace = Trace.of(raw).drop(8, 10, 'line-end hyphen')
    expect(trace.value).toBe('samenwerkingsplatform')
    expect(trace.spans()).toEqual([[0, 8], [10, 23]])
    expect(trace.spans(0, 8)).toEqual([[0, 8]])
    expect(trace.spans(8, 21)).toEqual([[10, 23]])
    expect(trace.hull(6, 10)).toEqual([6, 12])
  })

  it('maps a replacement as a whole', () => {
    const trace = Trace.of('ge-\ninformeerd').replace(2, 5, 'ï', 'trema')
    expect(trace.value).toBe('geïnformeerd')
    expect(trace.spans(2, 3)).toEqual([[2, 5]])
    expect(trace.spans(0, 2)).toEqual([[0, 2]])
  })

  it('closes up over what is moved away', () => {
    const page = 'een bro\n1 noot\nken woord'
    const trace = Trace.concat([Trace.of(page, 0, 7), Trace.of(page, 15, 24)])
    expect(trace.value).toBe('een broken woord')
    expect(trace.spans(4, 10)).toEqual([[4, 7], [15, 18]])
  })

  it('keeps every dropped character in one part of a partition', () => {
    const trace = Trace.of('ab--cd').drop(2, 4, 'x')
    const left = trace.slice(0, 2)
    const right = trace.slice(2)
    expect(left.pieces).toEqual([[0, 2], [2, 4, '', 'x']])
    expect(right.pieces).toEqual([[4, 6]])
  })

  it('has nothing to point at where nothing is left', () => {
    const trace = Trace.of('abc').drop(0, 3, 'all')
    expect(trace.value).toBe('')
    expect(trace.spans()).toEqual([])
    expect(trace.hull()).toBeUndefined()
  })

  it.each([
    ['a range beyond the end', () => Trace.of('abc', 0, 4), 'Range 0–4 is out of bounds 0–3'],
    ['a range turned round', () => Trace.of('abc').slice(2, 1), 'Range 2–1 is out of bounds 0–3'],
    ['an insertion', () => Trace.of('abc').replace(1, 1, 'x', 'why'), 'every clean character must come from raw text'],
    ['traces of two texts', () => Trace.concat([Trace.of('a'), Trace.of('b')]), 'different raw texts'],
    ['no traces', () => Trace.concat([]), 'give at least one']
  ])('refuses %s', (_, act, reason) => {
    expect(act).toThrow(reason)
  })
})
