import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {characterClaims} from '../../src/check/characters.ts'
import {process} from '../../src/convert.ts'
import {toMarkdown} from '../../src/compile/markdown.ts'
import type {Format} from '../../src/read/formats.ts'
import {readInput} from '../../src/read/index.ts'
import {characterLedger} from '../../src/trace/index.ts'
import type {Letter} from '../../src/types.ts'
import {outlineOf} from '../properties/clean-letter.ts'
import {docx, html, officialXml, pdf, zip} from './papers.ts'

async function read(bytes: Uint8Array | string, name: string, from?: Format): Promise<Letter> {
  const {text, format, markup} = await readInput(Buffer.from(bytes as string), name, from)
  const letter = process(text, {name, from: format, ...(markup && {markup})})
  const {gaps, overlaps, closed} = characterLedger(text.length, characterClaims(letter))
  expect({gaps, overlaps, closed}).toEqual({gaps: [], overlaps: [], closed: true})
  for (const unit of letter.units) for (const [start, end] of unit.trace.spans()) expect(text.slice(start, end).length).toBe(end - start)
  return letter
}

const signed = ['Minister voor Sluizen: A.B. de Boer']

describe('official XML', () => {
  it('gives head, headings, notes, lists, tables and signature, each pointing into the XML', async () => {
    const letter = await read(officialXml, 'x.xml')
    expect(letter.id).toBe('kst-98765-XII-12')
    expect(letter.header).toMatchObject({
      chamber: 'TK', session: '20212022', number: '12', date: '2022-05-03', place: 'Den Haag', documentType: 'brief', senders: ['Minister voor Sluizen'],
      dossiers: [{number: '98765', suffix: 'XII', title: 'Waterbeheer & sluizen'}], addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal'
    })
    expect(outlineOf(letter)).toEqual({
      headings: ['Peil'],
      paragraphs: ['Op 9 mei 2021[^1] zakte het peil met 3 % in de Oude vaart.', 'de sluis;', 'de dijk.'],
      notes: ['1 Kamerstuk 98 765, nr. 3.'],
      signatories: signed
    })
    const table = letter.tree.children.find(node => node.type === 'table')
    expect(table?.children.length).toBe(2)
    const [unit] = letter.units.filter(({role}) => role === 'heading')
    expect(letter.raw.slice(...unit!.trace.hull()!)).toBe('Peil')
  })

  it('gives annexes their headings, with what stands in them below, and parts what only tags part', async () => {
    const annexes =
      '</tekst-sluiting><bijlage><kop><label>Bijlage</label><nr>1</nr><titel>Keringen</titel></kop><divisie><kop><nr>1.</nr><titel>Kust</titel></kop><tekst><al>Twaalf.</al></tekst></divisie></bijlage>' +
      '<bijlage><kop><titel>Bijlage 2: uitgaven</titel></kop><tekst><tussenkop kopopmaak="vet">Staal</tussenkop><al>Duur.</al></tekst></bijlage>'
    const letter = await read(officialXml.replace('</tekst-sluiting>', annexes).replace('</voornaam> <achternaam>', '</voornaam><achternaam>'), 'x.xml')
    expect(letter.tree.children.flatMap(node => (node.type === 'heading' ? [node.depth - 1] : []))).toEqual([0, 1, 1, 2, 1, 2])
    expect(outlineOf(letter)).toMatchObject({headings: ['Peil', 'Bijlage 1 Keringen', '1. Kust', 'Bijlage 2: uitgaven', 'Staal'], signatories: signed})
  })

  it('keeps notes apart that bear the same number, as those of a table do', async () => {
    const again = officialXml.replace('zakte het', 'zakte<noot id="t1" type="tabel"><noot.nr>1</noot.nr><noot.al>Bron: de sluiswachter.</noot.al></noot> het')
    expect(again).not.toBe(officialXml)
    const {paragraphs, notes} = outlineOf(await read(again, 'x.xml'))
    expect(paragraphs[0]).toBe('Op 9 mei 2021[^1] zakte[^1.2] het peil met 3 % in de Oude vaart.')
    expect(notes).toEqual(['1 Kamerstuk 98 765, nr. 3.', '1.2 Bron: de sluiswachter.'])
  })

  it('is read the same without blanks between its elements', async () => {
    const tight = officialXml.replace(/>\s+</g, '><')
    expect(tight.length).toBeLessThan(officialXml.length)
    const [letter, spaced] = [await read(tight, 'x.xml'), await read(officialXml, 'x.xml')]
    expect(outlineOf(letter)).toEqual(outlineOf(spaced))
    expect(letter.header).toEqual(spaced.header)
  })

  it('of before 2010 is read too', async () => {
    const letter = await read(
      '<kamerwrk kamer="2"><frontm><vergjaar>Vergaderjaar 1995-1996</vergjaar><onderw><nummer>24 447</nummer><naam>Sluizen</naam></onderw></frontm>' +
        '<body><stuk><ltrlabel>Nr.</ltrlabel><nummer>6</nummer><titel>BRIEF VAN DE MINISTER VAN SLUIZEN</titel><tuskop letat="vet">Peil</tuskop><al>Het peil\nzakt.</al></stuk></body></kamerwrk>',
      'x.xml'
    )
    expect(letter.header).toMatchObject({session: '19951996', number: '6', documentType: 'brief', dossiers: [{number: '24447', title: 'Sluizen'}]})
    expect(outlineOf(letter)).toMatchObject({headings: ['Peil'], paragraphs: ['Het peil zakt.']})
  })

  it('is refused with a document type declaration, broken, or nested without end', async () => {
    await expect(read(officialXml.replace('<officiele-publicatie>', '<!DOCTYPE x [<!ENTITY a "aaaa">]><officiele-publicatie>'), 'x.xml')).rejects.toThrow('document type declaration')
    await expect(read(officialXml.slice(0, -30), 'x.xml')).rejects.toThrow('not well-formed')
    await expect(read(`<?xml version="1.0"?>${'<al>'.repeat(5000)}${'</al>'.repeat(5000)}`, 'x.xml')).rejects.toThrow('nest')
  })
})

describe('HTML', () => {
  it('gives the same of a page, with the notes that its links tell', async () => {
    const letter = await read(html, 'x.html')
    expect(letter.header).toMatchObject({chamber: 'TK', number: '12', date: '2022-05-03', title: 'BRIEF VAN DE MINISTER VOOR SLUIZEN'})
    expect(outlineOf(letter)).toEqual({
      headings: ['Peil'], paragraphs: ['Het peil zakte[^1] met 3 %.', 'de sluis;', 'de dijk.'], notes: ['1 Kamerstuk 98 765, nr. 3.'], signatories: signed
    })
  })

  it('of officielebekendmakingen.nl has items without their marks, notes without what closes them, and those of a table apart', async () => {
    const noteOf = (number: number, id: string, text: string): string =>
      `<div class="voet noot snp-mouseoffset" id="supernote-note-${id}"><h5 class="note-close"><a class="note-close" href="#close-${id}">X</a> Noot </h5><sup><span class="nootnum" id="${id}">${number}</span></sup><p>${text}</p></div>`
    const page = html.replace(/<h2>[^]*<\/main>/, `<h2 class="tussenkop_vet">Peil</h2><p>Het peil<sup><a class="nootnum" href="#ID-1">1</a></sup> zakt.</p>
      <ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">– </span>de sluis;</p></li></ul>
      <ol><li class="li"><p class="labeled"><span class="ol">1. </span>De dijk.</p><p>Die zakt.</p><ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">a. </span>van klei.</p></li></ul></li></ol>
      <table><caption>Kosten</caption><thead><tr><th rowspan="2"><p>Post</p></th><th colspan="2"><p>Raming</p><p>(x € 1.000)</p></th></tr><tr><th>2022</th><th>2023</th></tr></thead><tbody><tr><td>Dijk<sup><a class="nootnum" href="#T1">1</a></sup></td><td>12</td><td>13</td></tr></tbody></table>
      ${noteOf(1, 'T1', 'Van klei.')}<p>Slot<br>en einde.</p></main><div id="noten">${noteOf(1, 'ID-1', 'In de vaart.')}</div></main>`.replace('</main><div', '<div'))
    const letter = await read(page, 'x.html')
    expect(toMarkdown(letter).split('## Peil\n\n')[1]!.trim().replace(/ {2,}\|/g, ' |').replace(/-{2,}/g, '-')).toBe([
      'Het peil[^1] zakt.', '- de sluis;', '1. De dijk.', '   Die zakt.\n\n   - van klei.', 'Kosten', '| Post | Raming (x € 1.000) | |\n| - | - | - |\n| | 2022 | 2023 |\n| Dijk[^1.2] | 12 | 13 |', 'Slot\\\nen einde.', '[^1.2]: Van klei.', '[^1]: In de vaart.'
    ].join('\n\n'))
    const sums = letter.found.filter(({kind}) => kind === 'amount').map(({value}) => (value as {value: string}).value)
    expect(sums).toEqual(['12000', '13000'])
  })

  it('of officielebekendmakingen.nl has questions and answers by their numbers, also where those stand alone', async () => {
    const asked = '<div class="vraag"><p class="nummer">1</p><p>Lekt de sluis?</p></div><div class="vraag"><p class="nummer">2</p><p>Sinds wanneer?</p></div><div class="antwoord"><p class="nummer">1</p><p>Ja.</p></div><div class="antwoord"><p class="nummer">2</p><p>Sinds mei.</p></div>'
    const {headings, paragraphs} = outlineOf(await read(html.replace(/<h2>[^]*(?=<\/main>)/, asked), 'x.html'))
    expect({headings, paragraphs}).toEqual({headings: ['1', '2', '1', '2'], paragraphs: ['Lekt de sluis?', 'Sinds wanneer?', 'Ja.', 'Sinds mei.']})
  })

  it('is read as text where that is asked for', async () => {
    expect((await read(html, 'x.html', 'text')).dialect).not.toBe('html')
  })
})

describe('Word', () => {
  const letter = docx(['> Retouradres Postbus 1 2500 AA Den Haag', 'Datum', '3 mei 2022', 'Betreft', 'Het peil', 'Het peil zakte[^1] met 3 %.', 'De Minister voor Sluizen', 'A.B. de Boer'], ['Kamerstuk 98 765, nr. 3.'])

  it('gives paragraphs, footnotes, the head in house style and the signature', async () => {
    const read1 = await read(letter, 'x.docx')
    expect(read1.header).toMatchObject({date: '2022-05-03', title: 'Het peil'})
    expect(outlineOf(read1)).toEqual({headings: [], paragraphs: ['Het peil zakte[^1] met 3 %.'], notes: ['1 Kamerstuk 98 765, nr. 3.'], signatories: signed})
  })

  it('has questions headed by a number, and labels of the sender’s data in bold that are no headings', async () => {
    const column = '<table><tr><td><p><strong>Ministerie van</strong></p><p><strong>Sluizen</strong></p><p>Kade 8</p><p><strong>Ons kenmerk</strong></p><p>SLD/2022/118</p><p><strong>Bijlage(n)</strong></p><p>3</p></td></tr></table>'
    const head = '<p>&gt; Retouradres Postbus 1 2500 AA Den Haag</p><p>Aan de Voorzitter van de Tweede Kamer</p><p>Datum 3 mei 2022</p><p>Betreft Het peil</p>'
    const questions = '<p><strong>1</strong></p><p><strong>Zakt het peil?</strong></p><p><strong>Antwoord</strong></p><p>Ja.</p><p>2</p><p>Is het peil nu 3?</p><p>Wat is het dan?</p>'
    for (const html of [`${head}${column}`, `${column}${head}`]) {
      const letter = await read(`<body>${html}<p>Geachte voorzitter,</p><p>Ik schrijf u mede namens de Minister van Dijken.</p>${questions}`, 'x.html')
      expect(letter.header).toMatchObject({date: '2022-05-03', title: 'Het peil', onBehalfOf: ['Minister van Dijken'], dossiers: []})
      expect(letter.units.filter(({role}) => role === 'heading').map(({text}) => text)).toEqual(['1', 'Antwoord'])
    }
  })

  it('has headings in bold, and below them in italics, but for what stands with a table and what ends in a stop', async () => {
    const letter = await read('<p><strong>Het peil</strong></p><p>Het zakte.</p><p><em>Oude sluizen</em></p><p>Die zijn oud.</p><p><em>Tabel 1. Peil per sluis</em></p><p><em>Bron: het waterschap</em></p><p><em>Dat is zo.</em></p><p>Het <em>peil</em> ook</p>', 'x.html')
    expect(outlineOf(letter).headings).toEqual(['Het peil', 'Oude sluizen'])
  })

  it('has signatures beside each other, and a name above its role', async () => {
    const pairs = [{role: 'Minister voor Sluizen', name: 'A.B. de Boer'}, {role: 'Minister van Dijken', name: 'C.D. Jansen'}]
    const both = await read('<p>Het peil zakte.</p><p>De Minister voor Sluizen,\tDe Minister van Dijken,</p><p></p><p>A.B. de Boer\tC.D. Jansen</p>', 'x.html')
    const table = await read('<p>Het peil zakte.</p><table><tr><td>De Minister voor Sluizen,</td><td>De Minister van Dijken,</td></tr><tr><td></td><td></td></tr><tr><td>A.B. de Boer</td><td>C.D. Jansen</td></tr></table>', 'x.html')
    const above = await read('<p>Het peil zakte.</p><p>Hoogachtend,</p><p>A.B. de Boer</p><p>Minister voor Sluizen</p>', 'x.html')
    const last = await read('<p>Het peil zakte.</p><p>A.B. de Boer</p><p>Minister voor Sluizen</p>', 'x.html')
    const unsure = await read('<p>Het peil zakte.</p><p>De Minister voor Sluizen,</p><p>De Minister van Dijken,</p><p>A.B. de Boer</p>', 'x.html')
    expect([both, table, above, last, unsure].map(({signatories}) => signatories)).toEqual([pairs, pairs, pairs.slice(0, 1), pairs.slice(0, 1), []])
  })

  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
  const lines = (...texts: string[]): string => texts.map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  /** In a paragraph stands a box of text, once for programs that know it and once as a fallback. */
  const boxed = (...texts: string[]): string => `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${lines(...texts)}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${lines(...texts)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  const address = ['&gt; Retouradres Postbus 1 2500 AA Den Haag', 'De voorzitter van de Tweede Kamer', 'der Staten-Generaal', 'Postbus 20018']
  const header = (...content: string[]): string => `<w:hdr ${W}>${content.join('')}</w:hdr>`
  const body = ['Op 11 juni jl. zakte het peil.', 'De Minister voor Sluizen,', 'A.B. de Boer']

  it('has its head in the header of its first page, in boxes of text', async () => {
    const read1 = await read(docx(body, [], header(boxed(...address), boxed('Datum', '25 juli 2024', 'Betreft', 'Sluis &amp; dijk'), boxed('Contactpersoon', 'Jan de Boer'))), 'x.docx')
    expect(read1.header).toMatchObject({addressee: 'voorzitter van de Tweede Kamer der Staten-Generaal', date: '2024-07-25', title: 'Sluis & dijk', documentType: 'brief'})
    expect(outlineOf(read1)).toMatchObject({paragraphs: ['Op 11 juni jl. zakte het peil.'], signatories: signed})
    expect(read1.found.map(({value}) => value)).toContainEqual(expect.objectContaining({edtf: '2024-06-11'}))
    expect(read1.raw).not.toContain('Contactpersoon')
  })

  it('leaves the header out where the body has a date, where the header has none, and where there is none', async () => {
    const dated = header(boxed(...address, 'Datum', '25 juli 2024', 'Betreft', 'Het peil'))
    for (const letter of [docx(['Den Haag, 3 mei 2022', ...body], [], dated), docx(body, [], header(boxed(...address))), docx(body, [], header()), docx(body, [])]) {
      expect((await read(letter, 'x.docx')).raw).not.toContain('Retouradres')
    }
  })

  it('is refused with a header that is not well-formed or nests without end', async () => {
    await expect(read(docx(body, [], '<w:hdr>'), 'x.docx')).rejects.toThrow('not well-formed')
    await expect(read(docx(body, [], header('<w:p>'.repeat(300), '</w:p>'.repeat(300))), 'x.docx')).rejects.toThrow('nest')
  })

  it('is refused truncated, as another archive, and when it unpacks without end', async () => {
    await expect(read(letter.subarray(0, letter.length / 2), 'x.docx')).rejects.toThrow('truncated')
    await expect(read(zip({'a.txt': 'a'}), 'x.docx')).rejects.toThrow('no Word document')
    const bomb = {'word/document.xml': Buffer.alloc(80 * 1024 * 1024)}
    await expect(read(zip(bomb), 'x.docx')).rejects.toThrow('too large')
    await expect(read(zip(bomb, {'word/document.xml': 10}), 'x.docx')).rejects.toThrow('cannot be unpacked')
  })
})

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined
if (!hasPdftotext) console.warn('pdftotext is not installed: what it prints is not tested')

describe.skipIf(!hasPdftotext)('a PDF as pdftotext prints it', () => {
  it('is read as printed text, and refused where it is none', async () => {
    const letter = await read(pdf([[[72, 720, 11, 'Op 9 mei 2021 zakte het peil.'], [72, 700, 11, 'Dat kost EUR 5 miljoen.']], [[72, 720, 11, 'Het peil stijgt.']]]), 'x.pdf', 'pdftotext')
    expect(letter.raw).toContain('\f')
    expect(letter.found.map(({unit, from, to}) => unit.text.slice(from, to))).toEqual(['9 mei 2021', 'EUR 5 miljoen'])
    await expect(read('no PDF at all', 'x.pdf', 'pdftotext')).rejects.toThrow('Is no PDF that pdftotext reads')
  })
})

it('without pdftotext what asks for it says so', async () => {
  const path = globalThis.process.env['PATH']
  globalThis.process.env['PATH'] = ''
  try {
    await expect(read(pdf([[[72, 720, 11, 'Het peil stijgt.']]]), 'x.pdf', 'pdftotext')).rejects.toThrow('takes the program pdftotext, which is missing')
  } finally {
    globalThis.process.env['PATH'] = path
  }
})

describe('PDF', () => {
  const page = pdf([
    [[60, 780, 9, 'Nr. 12'], [60, 768, 9, 'BRIEF VAN DE MINISTER VOOR SLUIZEN'], [60, 740, 9, 'Den Haag, 3 mei 2022'], [60, 700, 9, 'Peil'], [60, 676, 9, 'Het peil zakte'], [119, 679, 5, '1'], [124, 676, 9, 'met 3 procent in de oude water-'], [60, 664, 9, 'gang, en de'], [60, 60, 5, '1'], [66, 57, 7, 'Kamerstuk 98 765, nr. 3.']],
    [[60, 780, 9, 'dijken bleven droog.'], [60, 756, 9, 'De Minister voor Sluizen,'], [60, 744, 9, 'A.B. de Boer']]
  ])

  it('gives headings, notes and a paragraph over two pages by the places of its characters', async () => {
    const letter = await read(page, 'x.pdf')
    expect(letter.header).toMatchObject({number: '12', date: '2022-05-03', title: 'BRIEF VAN DE MINISTER VOOR SLUIZEN'})
    expect(outlineOf(letter)).toEqual({
      headings: ['Peil'], paragraphs: ['Het peil zakte[^1] met 3 procent in de oude watergang, en de dijken bleven droog.'], notes: ['1 Kamerstuk 98 765, nr. 3.'], signatories: signed
    })
  })

  it('keeps two markers behind one word apart', async () => {
    const runs = (x: number): Parameters<typeof pdf>[0][number] => [[60, 676, 9, 'Het peil zakte.'], [119, 679, 5, '1'], [x, 679, 5, '2'], [60, 660, 9, 'De dijk niet.']]
    expect((await read(pdf([runs(124)]), 'x.pdf')).raw).toContain('zakte.1 2\n')
    expect((await read(pdf([runs(122)]), 'x.pdf')).raw).toContain('zakte.12\n')
  })

  it('is refused broken and without text', async () => {
    await expect(read('%PDF-1.4\nno more', 'x.pdf')).rejects.toThrow('broken PDF')
    await expect(read(pdf([[]]), 'x.pdf')).rejects.toThrow('without text')
  })
})
