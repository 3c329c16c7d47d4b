import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toDocument} from '../../src/compile/document.ts'
import {process} from '../../src/convert.ts'
import {readInput} from '../../src/read/index.ts'
import type {Letter} from '../../src/types.ts'
import {marked, outlineOf} from './clean-letter.ts'
import {keyOf, madeLetter, type MadeLetter} from './made-letter.ts'
import {markups} from './made-markup.ts'
import {dialects, generator, printLetter} from './print-letter.ts'

/** Letters a dialect. */
const CASES = Number(globalThis.process.env['CASES'] ?? 15)
/** The same letters every run; `SEED=2 CASES=500 npx vitest run tests/properties/made.test.ts` makes others. */
const SEED = Number(globalThis.process.env['SEED'] ?? 1)

const page = fc.record({
  seed: fc.nat(),
  width: fc.integer({min: 70, max: 110}),
  height: fc.integer({min: 30, max: 70}),
  hyphens: fc.double({min: 0, max: 1, noNaN: true})
})

const plain = (text: string): string => text.replace(/\s+/g, ' ')

/** Fails where a letter does not say what was put into it. */
function expectSaid(letter: Letter, made: MadeLetter): void {
  const {header, mentions, numerals} = toDocument(letter)
  const {notes, signatories} = outlineOf(letter)
  const said = mentions.filter(({kind, paragraph, footnote}) => kind !== 'citation' && (paragraph !== undefined || footnote !== undefined))
  expect(said.map(mention => `${mention.kind} «${plain(mention.text)}» ${keyOf(mention as never)}`).sort()).toEqual(made.said.map(({kind, text, value}) => `${kind} «${text}» ${value}`).sort())
  expect(notes).toEqual(made.notes.map(({number, text}) => `${number} ${text}`))
  expect(signatories).toEqual(made.signatures.map(([role, name]) => `${role.slice(3, -1)}: ${name}`))
  expect({number: header.number, date: header.date}).toEqual({number: made.number, date: made.date})
  expect(numerals.filter(numeral => numeral.class === 'unexplained')).toEqual([])
  // where a paragraph ends at a page's end nobody knows, nor what a heading is without blank lines
  const body = letter.units.filter(({role}) => role === 'heading' || role === 'paragraph' || role === 'list-item')
  const texts = made.blocks.map(({kind, text}) => (kind === 'item' ? text.slice(text.indexOf(' ') + 1) : text))
  expect(body.map(marked).join(' ').split(/(?<=\.) /)).toEqual(texts.join(' ').split(/(?<=\.) /))
  expect(letter.units.filter(({role}) => role === 'list-item').length).toBe(made.blocks.filter(({kind}) => kind === 'item').length)
}

const headingsOf = (made: MadeLetter): string[] => made.blocks.filter(({kind}) => kind === 'heading').map(({text}) => text)

describe('a made letter says what was put into it', () => {
  it.each(dialects)('$name', dialect => {
    fc.assert(
      fc.property(page, setting => {
        const made = madeLetter(generator(setting.seed))
        const letter = process(printLetter(made, {...setting, dialect}), {name: 'made.txt'})
        expectSaid(letter, made)
        if (dialect.gaps) expect(outlineOf(letter).headings).toEqual(headingsOf(made))
      }),
      {numRuns: CASES, seed: SEED}
    )
  })

  it.each(Object.keys(markups))('%s', async form => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async seed => {
        // typed marks make no list in Word: its own lists do
        const made = madeLetter(generator(seed), {lists: form !== 'Word'})
        const {name, bytes} = markups[form]!(made)
        const {text, format, markup} = await readInput(bytes, name)
        const letter = process(text, {name, from: format, ...(markup && {markup})})
        expectSaid(letter, made)
        // without a style or bold letters Word has no headings
        expect(outlineOf(letter).headings).toEqual(form === 'Word' ? [] : headingsOf(made))
      }),
      {numRuns: CASES, seed: SEED}
    )
  })
})
