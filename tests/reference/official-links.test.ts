import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {reference} from '../../src/extract/reference.ts'
import {run} from '../../src/extract/engine/run.ts'
import {unitOf} from '../../src/extract/unit.ts'
import type {Reference} from '../../src/reference/value.ts'
import {Trace} from '../../src/trace/index.ts'

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const list = [reference]

/** The text of each paragraph, title and note, without marks. Notes stand inside paragraphs: they come out first. */
function blocksOf(xml: string): string[] {
  const blocks: string[] = []
  const body = xml.replace(/<noot\b[\s\S]*?<\/noot>/g, note => (blocks.push(plain(note.replace(/<noot\.nr>[\s\S]*?<\/noot\.nr>/g, ''))), ''))
  for (const [, , block] of body.matchAll(/<(al|titel)\b[^>]*>([\s\S]*?)<\/\1>/g)) blocks.push(plain(block!))
  return blocks
}

function plain(xml: string): string {
  return xml.replace(/<[^>]+>/g, '').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim()
}

function papersIn(blocks: readonly string[]): Set<string> {
  const units = blocks.map((block, index) => unitOf(`paragraph-${index + 1}`, 'paragraph', Trace.of(block)))
  const values = run(list, units, {date: undefined, dossiers: [], number: undefined}).map(({value}) => value as Reference)
  return new Set(values.filter(({type}) => type === 'kamerstuk').flatMap(({targets}) => targets))
}

describe.skipIf(!existsSync(corpus))('the publisher’s own links (../shared is absent: skipped)', () => {
  it('finds every paper that is linked, and no other', () => {
    const missed: string[] = []
    const extra: string[] = []
    let linked = 0
    for (const folder of ['motie-xml', 'kst-xml']) {
      for (const name of readdirSync(new URL(`${folder}/`, corpus)).filter(file => file.endsWith('.xml')).sort()) {
        const xml = readFileSync(new URL(`${folder}/${name}`, corpus), 'utf8')
        const found = papersIn(blocksOf(xml))
        const links = new Set([...xml.matchAll(/<extref\b[^>]*\bdoc="\s*(kst-[^"]*?)\s*"/gu)].map(([, id]) => id!))
        linked += links.size
        missed.push(...[...links].filter(id => !found.has(id)).map(id => `${name} ${id}`))
        extra.push(...[...found].filter(id => !links.has(id)).map(id => `${name} ${id}`))
      }
    }
    expect({missed, extra}).toEqual({missed: [], extra: []})
    expect(linked).toBeGreaterThan(40)
  })
})
