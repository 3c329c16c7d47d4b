import {describe, expect, it} from 'vitest'
import {outline} from './letters.ts'

describe('the sender’s column among the text', () => {
  const head = '> Retouradres Postbus 1 2500 EH Den Haag\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG\nDatum 3 mei 2022\nBetreft Peil van de sluizen\n'
  const column = 'Directoraat-Generaal\nSluizen\nPlein 4\n2511 CR Den Haag\nwww.sluizen.example\nContactpersoon\nT 070 123 45 67\nProjectnaam\nPeil van de sluizen\nin het hele land\nOns kenmerk\n5401166\nBij beantwoording de datum\nen ons kenmerk vermelden.\nWilt u slechts één zaak in uw\nbrief behandelen.\n'
  const later = '\fDirectoraat-Generaal\nSluizen\nDatum\n4 mei 2022\nOns kenmerk5401166\n'
  const text = 'Het peil van de sluizen is in orde.1 Dat meldde het waterschap mij in de week van de keuring.\n'

  it('is taken out at the foot of the first page and at the head of later ones (-raw)', () => {
    const {blocks, header, ledger} = outline(`${head}${text}1 Kamerstuk 98 765, nr. 4.\nPagina 1 van 2\n${column}${later}Vraag 1\nIs het peil goed?\n${later}Antwoord 1\nJa.\n`)
    expect(header).toMatchObject({title: 'Peil van de sluizen', date: '2022-05-03'})
    expect(blocks.filter(block => !block.startsWith('header'))).toEqual([
      `paragraph-1: ${text.trim().replace('.1', '.[^1]')}`, 'section-1: Vraag 1', 'paragraph-2: Is het peil goed?', 'section-2: Antwoord 1', 'paragraph-3: Ja.', 'footnote-1: Kamerstuk 98 765, nr. 4.'
    ])
    expect(ledger).toMatchObject({closed: true, gaps: [], overlaps: []})
  })

  it('is taken out between subject and text, and leaves no page for a heading', () => {
    const {blocks, header} = outline(`${head}${column}Pagina 1 van 2\n${text}\fDatum\n3 mei 2022\nPagina 2 van 2\nHet peil is ook elders goed.\n`)
    expect(header.title).toBe('Peil van de sluizen')
    expect(blocks.slice(-2)).toEqual([`paragraph-1: ${text.trim()}`, 'paragraph-2: Het peil is ook elders goed.'])
  })

  it.each(['Kenmerk\nDGS/2022/1\n\nA.B. de Boer\n', 'A.B. de Boer\n\nKenmerk\nDGS/2022/1\n'])('does not part a role from its name, at the head of the next page in blocks of its own: %j', end => {
    const {signatories, blocks} = outline(`${head}\nGeachte voorzitter,\n\n${text}\nDe Minister van Sluizen,\n\fDirectie Sluizen\n\nDatum\n4 mei 2022\n\n${end}`)
    expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
    expect(blocks.filter(block => block.startsWith('section'))).toEqual([])
  })

  it('leaves the name below the head of the last page (-raw)', () => {
    const {signatories} = outline(`${head}${text}De Minister van Sluizen,\nPagina 1 van 2\n${column}${later}A.B. de Boer\nPagina 2 van 2\n`)
    expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
  })

  const page2 = (...lines: string[]) => outline(`${head}\nGeachte voorzitter,\n\n${text}\f${lines.join('\n')}\n`).blocks.slice(8)
  const beside = (line: string, cell: string): string => line.padEnd(72) + cell

  it.each([
    ['a mark', [beside('De dijk is oud en wordt dit jaar nog gekeurd.', 'Onze referentie'), beside('', '35318722')]],
    ['date and mark', [beside('De dijk is oud en wordt dit jaar nog gekeurd.', 'Datum'), beside('', '3 mei 2022'), '', beside('', 'Kenmerk'), beside('', '2022-0000176244')]],
    ['a part of the ministry', [beside('De dijk is oud en wordt', 'Directoraat-generaal Sluizen'), beside('dit jaar nog gekeurd.', 'Ons kenmerk'), beside('', 'DGS / 94318827')]]
  ])('is taken out beside the lines of a later page, however short (-layout): %s', (_, lines) => {
    expect(page2(...lines)).toEqual(['paragraph-2: Het peil van de sluizen is in orde.1 Dat meldde het waterschap mij in de week van de keuring.', 'paragraph-3: De dijk is oud en wordt dit jaar nog gekeurd.'])
  })

  it('leaves a column of a table with such a label', () => {
    const rows = ['Brief', 'Nota', 'Rapport', 'Advies', 'Verslag'].map((name, at) => beside(name, `2022-${at + 1}`))
    expect(page2(beside('Stuk', 'Kenmerk'), ...rows).join(' ')).toContain('2022-5')
  })

  it('is taken out behind the last note of a page (-raw)', () => {
    const note = '1\nKamerstuk 98 765, nr. 4.\n'
    const {blocks} = outline(`${head}Geachte voorzitter,\n${text}${note}Dijken en\nSluizen\nPlein 4\nDen Haag\nPostbus 16375\n2500 BJ Den Haag\nwww.sluizen.example\nOnze referentie\n35318722\nUw brief\n19 oktober 2021\nPagina 1 van 2\n\fDe dijk is dicht.2\n2\nKamerstuk 98 765, nr. 5.\nDatum\n3 mei 2022\nOnze referentie\n35318722\nPagina 2 van 2\n`)
    expect(blocks.slice(-2)).toEqual(['footnote-1: Kamerstuk 98 765, nr. 4.', 'footnote-2: Kamerstuk 98 765, nr. 5.'])
  })

  it('is taken out with the ministry in front of it', () => {
    expect(page2('Ministerie van', 'Sluizen en', 'Dijken', 'Kenmerk', 'SLD/2022/118', 'Pagina 2 van 2', '2.2 Kosten', 'De dijk is oud en wordt dit jaar nog gekeurd.').slice(-2)).toEqual(['section-1: 2.2 Kosten', 'paragraph-3: De dijk is oud en wordt dit jaar nog gekeurd.'])
  })

  it('is told by more labels: to whom a copy goes, by whom it was handled, where to write', () => {
    const {blocks} = outline(`${head}\nGeachte voorzitter,\n\n${text}\nKopie aan\nDe voorzitter van de Eerste\nKamer\n\nCorrespondentie uitsluitend\nrichten aan het retouradres\nmet vermelding van de\ndatum en het kenmerk van\ndeze brief.\n\nBehandeld door\nir. J. de Boer\nT 070 123 1234\n`)
    expect(blocks.at(-1)).toContain('Het peil')
  })

  it('is not who signs, above the address', () => {
    const {signatories} = outline(`${head}Geachte voorzitter,\n${text}A.B. de Boer\nMinister van Sluizen\nPlein 4\n2511 CR Den Haag\nOns kenmerk\n35318722\nPagina 1 van 1\n`)
    expect(signatories).toEqual([{role: 'Minister van Sluizen', name: 'A.B. de Boer'}])
  })

  it('leaves an address and a date in the text where they are', () => {
    const raw = `${head}\nGeachte voorzitter,\n\n${text}\fU kunt schrijven aan:\nPostbus 20701\n2500 ES Den Haag\n\nDatum\n4 mei 2022\n5 mei 2022\n`
    expect(outline(raw).blocks.slice(-3)).toEqual(['paragraph-3: U kunt schrijven aan:', 'paragraph-4: Postbus 20701 2500 ES Den Haag', 'paragraph-5: Datum 4 mei 2022 5 mei 2022'])
  })
})
