import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {convert, process} from '../../src/convert.ts'
import {placesOf} from '../../src/trace/index.ts'
import gold from './first-letter.json' with {type: 'json'}

const raw = readFileSync(new URL('../../input/kst-36045-151.txt', import.meta.url), 'utf8')
const options = {name: 'kst-36045-151.txt'}
const letter = process(raw, options)
const document = convert(raw, options)
const {line} = placesOf(raw)

/** The lines at which a piece of the clean text was dropped for a reason. */
function linesDropped(reason: string): number[] {
  return letter.units.flatMap(unit => unit.trace.pieces.filter(piece => piece[3] === reason).map(piece => line(piece[0])))
}

describe('the structure of the first letter, against gold made by hand', () => {
  it('has its headings, on their lines, and the children of one', () => {
    expect(document.sections.map(({heading, line}) => [heading, line])).toEqual(gold.headings)
    const parents = document.sections.filter(({parent}) => parent).map(({heading, parent}) => [heading, document.sections.find(({id}) => id === parent)!.heading])
    expect(parents).toEqual(Object.entries(gold.children).flatMap(([parent, children]) => children.map(child => [child, parent])))
  })

  it('has its footnotes, from their first line to their last, and their markers', () => {
    expect(document.footnotes.map(({number, start, end}) => [Number(number), line(start), line(end - 1)])).toEqual(gold.footnotes)
    expect(document.footnotes.map(({number, marker}) => [Number(number), marker?.start])).toEqual(gold.markers)
  })

  it('joins 7 of 7 paragraphs that a page turn cut, and no other', () => {
    expect(letter.pages.map(line)).toEqual(gold.pageStartLines)
    const cut = gold.pageStartLines.filter(start =>
      letter.units.some(unit => unit.role !== 'footnote' && unit.trace.spans().some(([from]) => line(from) < start) && unit.trace.spans().some(([from]) => line(from) >= start))
    )
    expect(cut.filter(start => !gold.eitherWayAtLines.includes(start))).toEqual(gold.joinedAtLines)
  })

  it('welds 55 of 58 words broken at a line end and keeps 3 hyphens', () => {
    const broken = Object.keys(gold.lineEndHyphens).map(Number)
    const welded = linesDropped('line-end hyphen').sort((a, b) => a - b)
    expect(broken).toHaveLength(58)
    expect(broken.filter(at => !welded.includes(at))).toEqual(gold.keptHyphenLines)
    expect(welded).toHaveLength(55)
  })
})
