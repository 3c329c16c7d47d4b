import fs from 'node:fs'
import path from 'node:path'
import {extractors} from '../extract/index.ts'
import {allKinds, emptyGold, mergeGold, type Fields, type Gold, type GoldMention} from '../evaluate/gold.ts'
import {greatest, least} from '../lists.ts'
import {codePoints} from '../trace/index.ts'
import type {Exporter, LetterText} from './exporter.ts'

/**
 * brat standoff (brat.nlplab.org/standoff.html): a text and beside it a line an annotation. Offsets are code points; a
 * range that runs over a line end is given as fragments, whose texts are joined by a space.
 *
 *     T3	date 288 293;295 301	17 fe- bruari
 *     #3	AnnotatorNotes T3	{"id":"date-1","value":{"edtf":"2023-02-17"}}
 */
export const brat: Exporter = {
  format: 'brat',
  summary: 'brat standoff: a .txt and an .ann for each letter, with annotation.conf',
  letter: text => [
    {name: `${text.document.letter}.txt`, content: text.source},
    {name: `${text.document.letter}.ann`, content: text.document.mentions.map((_, index) => printAnnotation(text, index)).join('')}
  ],
  once: () => [{name: 'annotation.conf', content: `[entities]\n${extractors.map(({kind}) => kind).join('\n')}\n\n[relations]\n\n[events]\n\n[attributes]\n`}]
}

/** A folder of corrected .ann files, each beside its .txt, as gold. @throws Error with file and line */
export function readBratFolder(folder: string): Gold {
  const files = fs.readdirSync(folder).filter(name => name.endsWith('.ann')).sort()
  if (files.length === 0) throw new Error('No .ann file in this folder')
  return mergeGold(files.map(file => {
    const letter = file.slice(0, -'.ann'.length)
    const text = path.join(folder, `${letter}.txt`)
    if (!fs.existsSync(text)) throw new Error(`${file} has no ${letter}.txt beside it`)
    return parseBrat(letter, fs.readFileSync(path.join(folder, file), 'utf8'), fs.readFileSync(text, 'utf8'))
  }))
}

/** @throws Error with the line */
export function parseBrat(letter: string, annotations: string, source: string): Gold {
  const mentions = new Map<string, GoldMention>()
  const lines = annotations.split('\n').filter(line => line !== '')
  const at = (index: number): string => `${letter}.ann:${index + 1}`
  lines.forEach((line, index) => {
    if (line.startsWith('T')) mentions.set(line.slice(0, line.indexOf('\t')), mentionOf(letter, line, source, at(index)))
  })
  lines.forEach(line => {
    const [, id, note] = /^#\d+\tAnnotatorNotes (T\d+)\t(.*)$/u.exec(line) ?? []
    const mention = id === undefined ? undefined : mentions.get(id)
    if (mention) mentions.set(id!, {...mention, value: valueIn(note!)})
  })
  return {...emptyGold(), mentions: [...mentions.values()], complete: new Map([[letter, allKinds]])}
}

/* --- internal --- */

function printAnnotation(text: LetterText, index: number): string {
  const {kind, id, spans, value} = text.document.mentions[index]!
  const fragments = text.withinLines(spans)
  const ranges = fragments.map(([start, end]) => `${start} ${end}`).join(';')
  const words = fragments.map(([start, end]) => text.slice(start, end)).join(' ')
  return `T${index + 1}\t${kind} ${ranges}\t${words}\n#${index + 1}\tAnnotatorNotes T${index + 1}\t${JSON.stringify({id, value})}\n`
}

function mentionOf(letter: string, line: string, source: string, where: string): GoldMention {
  const [, kind, ranges, words] = /^T\d+\t(\S+) ([\d ;]+)\t(.*)$/u.exec(line) ?? []
  if (kind === undefined) throw new Error(`${where}: expected «T1<tab>kind start end<tab>text»`)
  const points = codePoints(source)
  const fragments = ranges!.split(';').map(range => range.split(' ').map(Number) as [number, number])
  const read = fragments.map(([start, end]) => source.slice(points.offset(start), points.offset(end))).join(' ')
  if (read !== words) throw new Error(`${where}: the text has «${read}» at ${ranges}, expected «${words}»`)
  const start = least(fragments, ([from]) => from)
  const end = greatest(fragments, ([, to]) => to)
  return {letter, kind, start, end, text: words!, value: {}}
}

/** A note that is not ours says nothing of the value. */
function valueIn(note: string): Fields {
  try {
    return (JSON.parse(note) as {value?: Fields}).value ?? {}
  } catch {
    return {}
  }
}
