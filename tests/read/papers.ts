import {crc32, deflateRawSync} from 'node:zlib'

/** A ZIP archive of some files, each deflated; `declared` overstates or understates a file's size. */
export function zip(files: Record<string, string | Uint8Array>, declared: Record<string, number> = {}): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as string)
    const packed = deflateRawSync(data)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(crc32(data), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(declared[name] ?? data.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    head.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(offset, 42)
    locals.push(head, Buffer.from(name), packed)
    central.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The least that Word calls a document: paragraphs, in which `[^1]` is a footnote's mark, the notes, and what its first page has for a header (XML). */
export function docx(paragraphs: readonly string[], notes: readonly string[], header?: string): Buffer {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const body = paragraphs.map(text => `<w:p>${text.split(/(\[\^\d+\])/).map(part => {
    const mark = /^\[\^(\d+)\]$/.exec(part)?.[1]
    return mark ? `<w:r><w:footnoteReference w:id="${mark}"/></w:r>` : run(part)
  }).join('')}</w:p>`)
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const xml = '<?xml version="1.0" encoding="UTF-8"?>'
  const section = header === undefined ? '' : '<w:sectPr><w:headerReference w:type="default" r:id="r9"/><w:headerReference w:type="first" r:id="r2"/><w:titlePg/></w:sectPr>'
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${relations}/header" Target="header1.xml"/></Relationships>`,
    ...(header !== undefined && {'word/header1.xml': header}),
    'word/document.xml': `${xml}<w:document ${W} xmlns:r="${relations}"><w:body>${body.join('')}${section}</w:body></w:document>`,
    'word/footnotes.xml': `${xml}<w:footnotes ${W}>${notes.map((text, index) => `<w:footnote w:id="${index + 1}"><w:p>${run(text)}</w:p></w:footnote>`).join('')}</w:footnotes>`
  })
}

/** A run of a PDF's page: where it stands, how large, and what it says (no accents, no brackets). */
export type Run = readonly [x: number, y: number, size: number, text: string]

/** A PDF of some pages in Helvetica. */
export function pdf(pages: readonly (readonly Run[])[]): Buffer {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((runs, index) => {
      const content = runs.map(([x, y, size, text]) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n')
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`
      ]
    })
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1')
}

export const officialXml = `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie>
  <metadata><meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-98765-12" /></metadata>
  <kamerstuk>
    <kamerstukkop>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2021-2022</tekstregel>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
      <tekstregel inhoud="kamernummer">2</tekstregel>
      <tekstregel inhoud="documenttype">Kamerstukken</tekstregel>
    </kamerstukkop>
    <dossier>
      <dossiernummer>
        <dossiernr>98 765</dossiernr>
        <begrotingshoofdstuk>XII</begrotingshoofdstuk>
      </dossiernummer>
      <titel>Waterbeheer &amp; sluizen</titel>
    </dossier>
    <stuk>
      <stuknr>Nr. <ondernummer kamer="2">12</ondernummer></stuknr>
      <titel>BRIEF VAN DE MINISTER VOOR SLUIZEN</titel>
      <algemeen><vrije-tekst><tekst status="goed">
        <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
        <al>Den Haag, 3 mei 2022</al>
        <tussenkop kopopmaak="vet">Peil</tussenkop>
        <al>Op 9 mei 2021<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk <extref doc="kst-98765-3" soort="document">98 765, nr. 3</extref>.</noot.al></noot> zakte het
          peil met 3&#160;% in de <nadruk type="cur">Oude</nadruk> vaart.</al>
        <lijst type="expliciet"><li><li.nr>1.</li.nr><al>de sluis;</al></li><li><li.nr>2.</li.nr><al>de dijk.</al></li></lijst>
        <table><tgroup><thead><row><entry>Jaar</entry><entry>Kosten (x 1.000 euro)</entry></row></thead><tbody><row><entry>2021</entry><entry>12</entry></row></tbody></tgroup></table>
      </tekst></vrije-tekst>
      <tekst-sluiting><ondertekening><functie>De Minister voor Sluizen,</functie><naam><voornaam>A.B.</voornaam> <achternaam>de Boer</achternaam></naam></ondertekening></tekst-sluiting>
      </algemeen>
    </stuk>
  </kamerstuk>
</officiele-publicatie>
`

export const html = `<!DOCTYPE html>
<html><head><title>Brief</title><style>p { color: red }</style></head><body><nav><a href="/">Naar boven</a></nav><main>
<p>Tweede Kamer der Staten-Generaal</p><p>Vergaderjaar 2021&ndash;2022</p><p>98 765 Waterbeheer</p><p>Nr. 12</p>
<h1>BRIEF VAN DE MINISTER VOOR SLUIZEN</h1><p>Den Haag, 3 mei 2022</p>
<h2>Peil</h2><p>Het peil zakte<sup><a id="r1" href="#n1">1</a></sup> met
3&nbsp;%.</p><ul><li>de sluis;</li><li>de dijk.</li></ul>
<p>De Minister voor Sluizen,<br>A.B. de Boer</p>
<div class="noot"><p id="n1"><a href="#r1">1</a> Kamerstuk 98 765, nr. 3.</p></div></main></body></html>
`
