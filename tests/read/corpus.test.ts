import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {characterClaims} from '../../src/check/characters.ts'
import {toDocument} from '../../src/compile/document.ts'
import {process} from '../../src/convert.ts'
import {readInput} from '../../src/read/index.ts'
import {characterLedger} from '../../src/trace/index.ts'
import type {Letter} from '../../src/types.ts'
import {shared} from '../letter.ts'
import {cleanLetter, outlineOf, saidBy} from '../properties/clean-letter.ts'
import {dialects, printLetter} from '../properties/print-letter.ts'

/** Papers of each kind that a run reads; `ALL=1 npx vitest run tests/read` reads all of them. */
const SAMPLE = globalThis.process.env['ALL'] === undefined ? 3 : Infinity

async function read(file: string): Promise<Letter> {
  const name = path.basename(file)
  const {text, format, markup} = await readInput(readFileSync(file), name)
  const letter = process(text, {name, from: format, ...(markup && {markup})})
  const {gaps, overlaps} = characterLedger(text.length, characterClaims(letter))
  expect({name, gaps, overlaps}).toEqual({name, gaps: [], overlaps: []})
  return letter
}

/** The papers of a folder by name, without their endings: all of them, or a sample from end to end. */
function papers(folder: string | undefined, ending: string): string[] {
  if (folder === undefined) return []
  const all = readdirSync(folder).filter(name => name.endsWith(ending)).map(name => path.join(folder, name.slice(0, -ending.length)))
  const step = Math.max(1, Math.ceil(all.length / SAMPLE))
  return all.filter((_, index) => index % step === 0)
}

/** What a text says whatever its blanks, quotes and dashes look like. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[’‘‛']/g, "'").replace(/[–—-]/g, '-').replace(/\s+/g, ' ').replace(/\[\^\w+\]/g, '').trim()
}

function f1(found: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted]
  let right = 0
  for (const item of found) {
    const at = left.indexOf(item)
    if (at < 0) continue
    left.splice(at, 1)
    right++
  }
  return found.length + wanted.length === 0 ? 1 : (2 * right) / (found.length + wanted.length)
}

const markersOf = (letter: Letter): string[] => letter.units.flatMap(({markers}) => markers.map(({footnote}) => footnote))
const mentionsOf = (letter: Letter): string[] => saidBy(toDocument(letter)).map(plain)

const motions = shared('corpus/pairs-motie')
describe.skipIf(motions === undefined)('motions as text and as XML', () => {
  it.each(papers(motions, '.xml'))('%s', async paper => {
    const [text, xml] = [await read(`${paper}.txt`), await read(`${paper}.xml`)]
    const {paragraphs, signatories} = outlineOf(text)
    expect(paragraphs.map(plain)).toEqual(outlineOf(xml).paragraphs.map(plain))
    expect(signatories).toEqual(outlineOf(xml).signatories)
    expect({...text.header, title: plain(text.header.title!)}).toEqual({...xml.header, title: plain(xml.header.title!)})
    expect(mentionsOf(text)).toEqual(mentionsOf(xml))
    expect(text.id).toBe(xml.id)
  })
})

const answers = shared('corpus/antwoord-docx')
describe.skipIf(answers === undefined)('answers as sent, against what the Word file holds', () => {
  interface Truth {
    paragraphs: {text: string}[]
    footnotes: {number: number; text: string}[]
  }
  it.each(papers(answers, '.docx'))('%s', async paper => {
    const truth = JSON.parse(readFileSync(`${paper}.truth.json`, 'utf8')) as Truth
    const wanted = truth.paragraphs.map(({text}) => plain(text)).filter(text => text.length > 60)
    const notes = truth.footnotes.map(({number, text}) => plain(`${number} ${text}`))
    const score = (letter: Letter): {paragraphs: number; notes: number; markers: number} => ({
      // the truth is the file's body: what stands in the header of its first page is beside it
      paragraphs: f1(letter.units.filter(({role, text}) => role !== 'footnote' && role !== 'signature' && text.length > 60 && (role !== 'header' || wanted.includes(plain(text)))).map(({text}) => plain(text)), wanted),
      notes: f1(outlineOf(letter).notes.map(plain), notes),
      markers: f1(markersOf(letter), truth.footnotes.map(({number}) => String(number)))
    })
    expect(score(await read(`${paper}.docx`))).toEqual({paragraphs: 1, notes: 1, markers: 1})
    for (const ending of ['.pdf', '.layout.txt', '.txt']) {
      const figures = score(await read(paper + ending))
      if (SAMPLE === Infinity) console.log(path.basename(paper) + ending, figures)
      expect(figures.paragraphs, ending).toBeGreaterThan(ending === '.txt' ? 0.7 : 0.78)
      if (ending !== '.txt') expect(figures.notes, ending).toBeGreaterThanOrEqual(0.95)
    }
  })
})

const questions = shared('corpus/ah-tk')
/** The numbers of the questions that have a heading, and of those that are answered. */
function numbersAsked(letter: Letter): {asked: string[]; answered: string[]} {
  const {headings} = outlineOf(letter)
  const of = (begins: RegExp): string[] => headings.filter(text => begins.test(text)).flatMap(text => text.match(/\d+/g) ?? [])
  return {asked: of(/^Vra/u), answered: of(/^Antwoord/u)}
}

describe.skipIf(questions === undefined)('answers as printed, in four forms', () => {
  it.each(papers(questions, '.pdf').flatMap(paper => ['.pdf', '.layout.txt', '.raw.txt', '.txt'].map(ending => paper + ending)))('%s pairs each question with its answer', async file => {
    const letter = await read(file)
    expect(letter.header.date).toMatch(/^\d{4}-\d\d-\d\d$/)
    const {asked, answered} = numbersAsked(letter)
    expect(asked.length).toBeGreaterThan(0)
    // an announcement («Mededeling») stands for all answers
    if (!outlineOf(letter).headings.includes('Mededeling')) expect(answered).toEqual(asked)
  })

  it.each(papers(questions, '.pdf'))('%s', async paper => {
    const [pdf, layout, raw, plainText] = [await read(`${paper}.pdf`), await read(`${paper}.layout.txt`), await read(`${paper}.raw.txt`), await read(`${paper}.txt`)]
    for (const [name, other] of [['layout', layout], ['raw', raw], ['default', plainText]] as const) {
      const figures = {
        notes: f1(outlineOf(other).notes.map(plain), outlineOf(pdf).notes.map(plain)), markers: f1(markersOf(other), markersOf(pdf)),
        headings: f1(outlineOf(other).headings, outlineOf(pdf).headings), mentions: f1(mentionsOf(other), mentionsOf(pdf)), header: JSON.stringify(other.header) === JSON.stringify(pdf.header)
      }
      if (SAMPLE === Infinity) console.log(path.basename(paper), name, figures)
      // default pdftotext scrambles the foot of a page: its notes are what they can be
      const {notes, markers, mentions, header} = figures
      if (name === 'default') {
        expect({markers, header}, name).toEqual({markers: 1, header: true})
        // it also joins words at line ends, with their own hyphens too
        const joined = (letter: Letter): string[] => outlineOf(letter).notes.map(note => plain(note).replace(/-/g, ''))
        const loose = f1(joined(other), joined(pdf))
        if (SAMPLE === Infinity) console.log(path.basename(paper), 'notes but for hyphens', loose)
        expect(loose, name).toBeGreaterThan(0.3)
        expect(mentions, name).toBeGreaterThan(0.6)
      }
      else expect({notes, markers, mentions, header}, name).toEqual({notes: 1, markers: 1, mentions: 1, header: true})
    }
  })
})

const letter = shared('corpus/kst-xml/kst-28844-269.xml')
describe.skipIf(letter === undefined)('a letter as official XML and as text', () => {
  it('has 6 headings, 15 notes and all its head, and says the same in both', async () => {
    const xml = await read(letter!)
    const {headings, notes, signatories, paragraphs} = outlineOf(xml)
    expect([headings.length, notes.length, markersOf(xml).length]).toEqual([6, 15, 15])
    expect(signatories).toEqual(['Minister van Binnenlandse Zaken en Koninkrijksrelaties: H.G.J. Bruins Slot'])
    expect(xml.header).toMatchObject({number: '269', session: '20222023', place: 'Den Haag', date: '2023-07-07', dossiers: [{number: '28844'}]})
    const text = await read(letter!.replace('.xml', '.txt'))
    expect(outlineOf(text).paragraphs.map(plain)).toEqual(paragraphs.map(plain))
    expect(outlineOf(text)).toMatchObject({headings, signatories})
    expect(outlineOf(text).notes.map(plain)).toEqual(notes.map(plain))
    expect(mentionsOf(text)).toEqual(mentionsOf(xml))
  })

  it.each(dialects.filter(({gaps}) => gaps))('printed as text ($name) and read again it is the same document', async dialect => {
    const xml = await read(letter!)
    for (let seed = 1; seed <= 10; seed++) {
      const printed = process(printLetter(cleanLetter(xml), {seed, width: 70 + 4 * seed, height: 40 + seed, hyphens: 0.5, dialect}), {name: 'kst-28844-269.txt'})
      const {paragraphs, ...rest} = outlineOf(printed)
      const {paragraphs: wanted, ...others} = outlineOf(xml)
      expect(rest).toEqual(others)
      // where a page turns behind a full stop, nobody can tell whether a paragraph ends
      expect(paragraphs.join(' ')).toBe(wanted.join(' '))
      expect(printed.header).toEqual(xml.header)
      expect(saidBy(toDocument(printed))).toEqual(saidBy(toDocument(xml)))
    }
  })
})
