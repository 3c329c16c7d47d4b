import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {markdownTree, toMarkdown} from '../../src/compile/markdown.ts'
import {toDocument} from '../../src/compile/document.ts'
import {process as read} from '../../src/convert.ts'
import {parseMarkdown} from '../../src/read/markdown.ts'
import {name, raw} from '../letter.ts'

const letter = read(raw, {name})
const markdown = toMarkdown(letter)

/** A tree as a parser gives it, without positions. */
function bare(tree: Root): Root {
  const copy = structuredClone(tree)
  visit(copy, (node: Nodes) => {
    delete node.position
    delete node.data
  })
  return copy
}

describe('letter.md', () => {
  it('parsed again gives the tree that was printed', () => {
    expect(bare(parseMarkdown(markdown))).toEqual(bare(markdownTree(letter)))
  })

  it('printed again gives the same text', () => {
    expect(toMarkdown(read(markdown, {name, from: 'markdown'}))).toBe(markdown)
  })

  it('extracted from gives the values of the letter, mention by mention', () => {
    const values = (document: ReturnType<typeof toDocument>) =>
      document.mentions.map(({id, kind, text, basis, section, paragraph, footnote, rule, sentence, value}) => ({id, kind, text, basis, section, paragraph, footnote, rule, sentence, value}))
    const again = toDocument(read(markdown, {name, from: 'markdown'}))
    const first = toDocument(letter)
    expect(values(again)).toEqual(values(first))
    expect(again.citations).toEqual(first.citations)
    expect(again.header).toEqual(first.header)
    expect(again.signatories).toEqual(first.signatories)
    expect(again.ledger.closed).toBe(true)
  })
})
