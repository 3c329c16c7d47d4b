import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toDocument} from '../../src/compile/document.ts'
import {process} from '../../src/convert.ts'
import type {Letter} from '../../src/types.ts'
import {name, raw} from '../letter.ts'
import {cleanLetter, marked, outlineOf, saidBy} from './clean-letter.ts'
import {dialects, printLetter} from './print-letter.ts'

/** Random pages a dialect: ten dialects make three hundred. */
const CASES = 30

/** The same pages every run, so that a change of ours is all that can fail; `SEED=2 npx vitest run …` prints others. */
const SEED = Number(globalThis.process.env['SEED'] ?? 1)

const original = process(raw, {name})
const clean = cleanLetter(original)
const page = fc.record({
  seed: fc.nat(),
  width: fc.integer({min: 60, max: 110}),
  height: fc.integer({min: 30, max: 70}),
  hyphens: fc.double({min: 0, max: 1, noNaN: true})
})

/**
 * What a letter says, without where it says it. A page turn between two sentences may be a paragraph's end or not, and
 * without blank lines nobody knows what a heading is: the text, its markers and the notes are the same all the same.
 */
function said(letter: Letter, gaps: boolean): unknown {
  const {headings, notes, signatories} = outlineOf(letter)
  const body = letter.units.filter(({role}) => role === 'heading' || role === 'paragraph' || role === 'list-item')
  return {notes, signatories, ...(gaps && {headings}), text: body.map(marked).join(' ').split(/(?<=\.) /), mentions: saidBy(toDocument(letter))}
}

describe('a letter printed anew says the same', () => {
  it.each(dialects)('$name', dialect => {
    fc.assert(
      fc.property(page, setting => {
        const printed = process(printLetter(clean, {...setting, dialect}), {name})
        expect(said(printed, dialect.gaps)).toEqual(said(original, dialect.gaps))
      }),
      {numRuns: CASES, seed: SEED}
    )
  })
})
