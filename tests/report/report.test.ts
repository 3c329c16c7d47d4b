import fc from 'fast-check'
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {describe, expect, it} from 'vitest'
import {convert} from '../../src/index.ts'
import {auditPage} from '../../src/report/audit-page.ts'
import {amountBars} from '../../src/report/bars.ts'
import {findingsOf} from '../../src/report/findings.ts'
import {kindsOf} from '../../src/report/kinds.ts'
import {segmentsOf} from '../../src/report/segments.ts'
import {timeline} from '../../src/report/timeline.ts'
import {printCell} from '../../src/report/values.ts'
import {extractors} from '../../src/extract/index.ts'
import {name, raw} from '../letter.ts'
import {madeLetter, source} from './made-letter.ts'

describe('segments', () => {
  it('cut the text where marks begin and end, the longer mark outside', () => {
    const a = {name: 'a', spans: [[0, 6]] as const}
    const b = {name: 'b', spans: [[3, 9]] as const}
    const c = {name: 'c', spans: [[1, 2], [7, 8]] as const}
    const drawn = segmentsOf(10, [a, b, c], [5]).map(({start, end, marks}) => `${start}-${end} ${marks.map(mark => mark.name).join('')}`)
    expect(drawn).toEqual(['0-1 a', '1-2 ca', '2-3 a', '3-5 ab', '5-6 ab', '6-7 b', '7-8 cb', '8-9 b', '9-10 '])
  })

  it('are the whole text once, each under exactly the marks that hold it', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), {minLength: 1, maxLength: 3})
    fc.assert(
      fc.property(fc.nat(30), fc.array(spans, {maxLength: 6}), fc.array(fc.nat(30)), (length, all, cuts) => {
        const marks = all.map(spans => ({spans: spans.filter(([start, end]) => start < end && end <= length)}))
        let at = 0
        for (const {start, end, marks: drawn} of segmentsOf(length, marks, cuts)) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          for (let offset = start; offset < end; offset++) {
            const holding = marks.filter(({spans}) => spans.some(([from, to]) => from <= offset && offset < to))
            expect(new Set(drawn)).toEqual(new Set(holding))
          }
          at = end
        }
        expect(at).toBe(length)
      })
    )
  })
})

describe('the audit page', () => {
  it.each([['the made letter', madeLetter(), source], ['the first letter', convert(raw, {name}), raw]] as const)('of %s holds the source, every mention and every note', (_, document, text) => {
    const page = parse(auditPage(document, text))
    const ids = new Set(elements(page).flatMap(element => attribute(element, 'id') ?? []))
    expect(sourceIn(page)).toBe(text)
    for (const {id} of document.mentions) expect(ids.has(id) && ids.has(`t:${id}`), id).toBe(true)
    for (const {id, marker} of document.footnotes) if (marker) expect(ids.has(`note:${id}`), id).toBe(true)
    const links = elements(page).flatMap(element => attribute(element, 'href') ?? []).filter(href => href.startsWith('#'))
    expect(links.filter(href => !ids.has(href.slice(1)))).toEqual([])
    expect(ids.size).toBe(elements(page).filter(element => attribute(element, 'id') !== undefined).length)
  })

  it('holds any text, character by character, and nothing that it would run', () => {
    const pieces = fc.constantFrom('<', '>', '&', '"', "'", '\r', '\n', '\r\n', '\f', '\0', '\uD800', '🇳🇱', '</script>', '</pre>', '<!--', '&amp;', 'EUR 5 mln', '3 mei 2022', ' ', 'a')
    const texts = fc.oneof(fc.array(pieces, {maxLength: 30}).map(list => list.join('')), fc.string({unit: 'binary', maxLength: 60}))
    fc.assert(
      fc.property(texts, text => {
        const page = parse(auditPage(convert(text, {name: `${text}.txt`}), text))
        expect(sourceIn(page)).toBe(text)
        expect(elements(page).filter(({tagName}) => ['script', 'style', 'pre'].includes(tagName))).toHaveLength(3)
      }),
      {numRuns: 25}
    )
  })

  it('is the same every time', () => {
    expect(auditPage(madeLetter(), source)).toBe(auditPage(madeLetter(), source))
  })
})

describe('findings', () => {
  const {doubts, others} = findingsOf(madeLetter(), source, kindsOf(extractors))

  it('put what is doubtful first', () => {
    expect(doubts.map(({id}) => id)).toContain('amount-2')
    expect(others.every(({doubtful, messages}) => !doubtful && messages.length === 0)).toBe(true)
  })

  it('are told what was said of them: the shortest that holds the place', () => {
    const document = madeLetter()
    const date = document.mentions.find(({id}) => id === 'date-2')!
    document.messages.push({ruleId: 'made', reason: 'made', start: date.start, end: date.end})
    const found = findingsOf(document, source, kindsOf(extractors))
    expect(found.doubts.find(({id}) => id === 'date-2')!.messages.map(({ruleId}) => ruleId)).toEqual(['made'])
    expect(found.others.some(({id}) => id === 'citation-1')).toBe(true)
  })
})

describe('drawings', () => {
  const {doubts, others} = findingsOf(madeLetter(), source, kindsOf(extractors))
  const all = [...doubts, ...others]

  it('lay dates on a line, in order of time', () => {
    const svg = timeline(all, '2023-02-20')
    const at = (id: string, attribute: string): number => Number(new RegExp(`#${id}"[^>]*><\\w+ ${attribute}="([\\d.]+)%`).exec(svg)![1])
    expect(at('date-1', 'x')).toBeLessThan(at('date-2', 'cx'))
    expect(svg).toContain('>2022</text>')
    expect(timeline([], '2023-02-20')).toBe('')
  })

  it('draw amounts to scale, a range from its least to its most', () => {
    const svg = amountBars(all)
    const widths = [...svg.matchAll(/width="([\d.]+)%" height="14"/g)].map(match => Number(match[1]))
    expect(widths[0]! / widths[1]!).toBeCloseTo(250, -1)
    expect(widths[1]! / widths[2]!).toBeCloseTo(2, 1)
  })

  it('group digits and keep the value', () => {
    expect(printCell('value', '2500000000')).toBe('<data value="2500000000">2\u202F500\u202F000\u202F000</data>')
    expect(printCell('value', '1234.5')).toBe('<data value="1234.5">1\u202F234.5</data>')
    expect(printCell('target', '36045')).toBe('36045')
    expect(printCell('address', 'javascript:alert(1)')).toBe('javascript:alert(1)')
  })
})

/* --- internal --- */

function elements(node: Tree.Node): Tree.Element[] {
  const own = 'tagName' in node ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own
}

function attribute(element: Tree.Element, wanted: string): string | undefined {
  return element.attrs.find(({name}) => name === wanted)?.value
}

/** The text of the element `source`, as the page's script restores it. */
function sourceIn(page: Tree.Document): string {
  return textOf(elements(page).find(element => attribute(element, 'id') === 'source')!)
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  const code = 'tagName' in node ? attribute(node, 'data-code') : undefined
  return code === undefined ? node.childNodes.map(textOf).join('') : String.fromCharCode(Number(code))
}
