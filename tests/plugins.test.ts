import {readFileSync} from 'node:fs'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {convert, letterExtract, letterParse, letterStructure, toDocument, toMarkdown} from '../src/index.ts'

const name = 'kst-36045-151.txt'
const raw = readFileSync(new URL(`../input/${name}`, import.meta.url), 'utf8')
const markdown = () => String(unified().use(letterParse).use(letterStructure).use(letterExtract).use(toMarkdown).processSync(new VFile({value: raw, path: name})))

describe('the stages as unified plugins', () => {
  it('give the document that convert gives', () => {
    const processor = unified().use(letterParse).use(letterStructure).use(letterExtract).use(toDocument)
    expect(processor.processSync(new VFile({value: raw, path: name})).result).toEqual(convert(raw, {name}))
  })

  it('let any remark plugin stand between', () => {
    const shout = () => (tree: Root) => visit(tree, 'heading', node => void (node.depth = 6))
    const file = unified().use(letterParse).use(letterStructure).use(shout).use(letterExtract).use(toMarkdown).processSync(new VFile({value: raw, path: name}))
    expect(String(file)).toContain('###### Militaire steun')
  })

  it('read an edited letter.md back', () => {
    const edited = markdown().replace('Militaire steun', 'Steun van drie maanden')
    const {result} = unified().use(remarkParse).use(remarkGfm).use(letterExtract, {name}).use(toDocument).processSync(edited)
    expect(result.sections.map(({heading}) => heading)).toContain('Steun van drie maanden')
    expect(result.letter).toBe('kst-36045-151')
    expect(result.ledger.closed).toBe(true)
  })

  it('say what is missing where a letter was not read', () => {
    expect(() => unified().use(remarkParse).use(toMarkdown).processSync('x')).toThrow('use letterExtract before this compiler')
  })
})
