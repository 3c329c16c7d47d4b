import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {readHtml} from '../../src/read/html.ts'
import type {ReadTree} from '../../src/read/markup.ts'
import {readOfficialXml} from '../../src/read/official-xml.ts'

/** An element by its name, or a word; `~` is where a word goes. */
type Piece = string | {name: string; children: readonly Piece[]}

const element = (name: string, ...children: Piece[]): Piece => ({name, children})

/** Elements of lines, of running text, and unheard of; words of running text have their blanks, for nothing else parts them. */
function pieces(lines: readonly string[], running: readonly string[]): fc.Arbitrary<Piece> {
  const line = fc.constantFrom(...lines)
  return fc.letrec<{lines: Piece; running: Piece}>(tie => ({
    running: fc.oneof({maxDepth: 3, withCrossShrink: true}, fc.constant<Piece>(' ~ '), fc.tuple(fc.constantFrom(...running), tie('running')).map(([name, child]) => element(name, child))),
    lines: fc.oneof(
      {maxDepth: 6, withCrossShrink: true},
      line.map(name => element(name, '~')),
      fc.tuple(line, fc.array(tie('running'), {minLength: 1, maxLength: 3})).map(([name, children]) => element(name, ...children)),
      fc.tuple(line, fc.array(tie('lines'), {minLength: 1, maxLength: 4})).map(([name, children]) => element(name, ...children))
    )
  })).lines
}

/** The markup of a piece, with a word of its own for each place of one, and those words. */
function written(piece: Piece): {markup: string; words: string[]} {
  const words: string[] = []
  const write = (part: Piece): string => {
    if (typeof part !== 'string') return `<${part.name}>${part.children.map(write).join('')}</${part.name}>`
    return part.replace('~', () => {
      words.push(`woord${words.length}`)
      return words.at(-1)!
    })
  }
  return {markup: write(piece), words}
}

function wordsRead(raw: string, markup: ReadTree): string[] {
  return process(raw, {name: 'x', markup}).units.flatMap(({text}) => text.match(/\p{L}+\d+/gu) ?? [])
}

const byNumber = (words: string[]): string[] => words.toSorted((a, b) => Number(a.slice(5)) - Number(b.slice(5)))

describe('markup', () => {
  it('of official XML loses no word and runs none together, however elements nest, known or not', () => {
    const lines = [
      'al', 'tekst', 'lijst', 'li', 'kop', 'titel', 'tussenkop', 'divisie', 'bijlage', 'stuk', 'vraag', 'antwoord', 'nr', 'lid', 'lidnr', 'wat', 'wijziging', 'citaat', 'ondertekening', 'functie', 'naam',
      'table', 'row', 'entry', 'title', 'noot', 'noot.al', 'definitie-item', 'term', 'definitie', 'kamervraagomschrijving', 'dossier', 'stuknr', 'datumtekst', 'iets-nieuws'
    ]
    fc.assert(
      fc.property(pieces(lines, ['nadruk', 'extref', 'sup', 'organisatie', 'naam', 'onbekend']), piece => {
        const {markup, words} = written(element('officiele-publicatie', piece))
        expect(byNumber(wordsRead(markup, readOfficialXml(markup)))).toEqual(words)
      }),
      {numRuns: 1500}
    )
  })

  it('of HTML loses no word and runs none together', () => {
    const lines = ['p', 'div', 'section', 'ul', 'ol', 'li', 'h1', 'h3', 'table', 'tr', 'td', 'blockquote', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'header', 'caption']
    fc.assert(
      fc.property(pieces(lines, ['span', 'em', 'strong', 'a', 'sup', 'abbr']), piece => {
        const {markup, words} = written(element('main', piece))
        const html = `<!DOCTYPE html><html><body>${markup}</body></html>`
        expect(byNumber(wordsRead(html, readHtml(html)))).toEqual(words)
      }),
      {numRuns: 1500}
    )
  })
})
