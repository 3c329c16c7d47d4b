import fc from 'fast-check'
import type {PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {printText} from '../../src/compile/markdown-text.ts'

const plain = unified().use(remarkGfm).use(remarkStringify).freeze()
const quick = unified().use(remarkGfm).use(remarkStringify, {handlers: {text: printText}}).freeze()

/** Texts of what Markdown holds for special, of what it takes for part of an address or a list, and of words. */
const text = fc
  .array(fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r', ' ', 'a', 'é', 's', 'w', 'www.', 'http:', '/', '1', '12', 'word'), {minLength: 1, maxLength: 6})
  .map(parts => parts.join(''))
const node = fc.letrec<{node: PhrasingContent}>(tie => ({
  node: fc.oneof(
    {maxDepth: 2},
    text.map(value => ({type: 'text', value}) as PhrasingContent),
    fc.constant({type: 'break'} as PhrasingContent),
    text.map(value => ({type: 'inlineCode', value}) as PhrasingContent),
    text.map(url => ({type: 'link', url: `https://${url}`, children: [{type: 'text', value: `https://${url}`}]}) as PhrasingContent),
    fc.constant({type: 'footnoteReference', identifier: '1', label: '1'} as PhrasingContent),
    fc.tuple(fc.constantFrom('emphasis', 'strong', 'delete'), fc.array(tie('node'), {maxLength: 3})).map(([type, children]) => ({type, children}) as PhrasingContent),
    fc.array(tie('node'), {maxLength: 3}).map(children => ({type: 'link', url: 'https://a.nl', children}) as PhrasingContent)
  )
})).node

it('prints any text as mdast-util-to-markdown does, whatever stands around it', () => {
  const inlines = fc.array(node, {minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(inlines, children => {
      const tree = {
        type: 'root',
        children: [
          {type: 'paragraph', children},
          {type: 'heading', depth: 2, children},
          {type: 'list', ordered: true, children: [{type: 'listItem', children: [{type: 'paragraph', children}]}]},
          {type: 'table', children: [{type: 'tableRow', children: [{type: 'tableCell', children}]}]},
          {type: 'footnoteDefinition', identifier: '1', label: '1', children: [{type: 'paragraph', children}]}
        ]
      } as Root
      expect(quick.stringify(tree)).toBe(plain.stringify(tree))
    }),
    {numRuns: 1000}
  )
})
