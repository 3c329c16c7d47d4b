import {describe, expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {toMarkdown} from '../../src/compile/markdown.ts'
import {readOfficialXml} from '../../src/read/official-xml.ts'
import type {Letter} from '../../src/types.ts'
import {outlineOf} from '../properties/clean-letter.ts'

function read(raw: string): Letter {
  return process(raw, {name: 'x.xml', from: 'xml', markup: readOfficialXml(raw)})
}

/** A paper of a kind: its head, and what stands in `<stuk>` below its title. */
function paper(title: string, text: string): string {
  return `<officiele-publicatie><metadata/><kamerstuk>
    <kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2021-2022</tekstregel><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamerstukkop>
    <dossier><dossiernummer><dossiernr>98 765</dossiernr></dossiernummer><titel>Waterbeheer</titel></dossier>
    <stuk><stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr><titel>${title}</titel>${text}</stuk></kamerstuk></officiele-publicatie>`
}

const letter = (text: string): string => paper('BRIEF VAN DE MINISTER VOOR SLUIZEN', `<algemeen><vrije-tekst><tekst>${text}</tekst></vrije-tekst></algemeen>`)

/** The text of a letter as Markdown, without its head. */
const markdown = (text: string): string => toMarkdown(read(letter(text))).split('SLUIZEN\n\n')[1]!.trim()

describe('official XML of written questions', () => {
  const questions = `<officiele-publicatie><metadata/><kamervragen>
    <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2021-2022</tekstregel><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamervraagkop>
    <kamervraagnummer>345</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van de leden <naam><achternaam>De Boer</achternaam></naam> (<organisatie>ABC</organisatie>) en <naam><achternaam>Jansen</achternaam></naam> (<organisatie>XYZ</organisatie>) aan de Minister voor Sluizen over <kamervraagonderwerp>lekkende sluizen</kamervraagonderwerp> (ingezonden <datum isodatum="2021-10-04">4 oktober 2021</datum>).</kamervraagomschrijving>
    <kamervraagomschrijving type="antwoord">Antwoord van Minister <naam><achternaam>Peters</achternaam></naam> (Sluizen) (ontvangen <datum isodatum="2021-11-08">8 november 2021</datum>).</kamervraagomschrijving>
    <vraag><nr>Vraag 1</nr><al>Kent u het bericht «Sluis lekt»?<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>De Kanaalbode, 1 oktober 2021.</noot.al></noot></al></vraag>
    <antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>
    <vraag><nr>Vraag 2 en 3</nr><al>Hoeveel sluizen lekken?</al><al>Sinds wanneer?</al></vraag>
    <antwoord><nr>Antwoord 2 en 3</nr><al>Zeven sluizen, sinds mei.</al></antwoord>
    <vraag><nr>Toelichting:</nr><al>Deze vragen volgen op die van het lid <naam><achternaam>Smit</achternaam></naam> (ABC).</al></vraag>
  </kamervragen></officiele-publicatie>`

  it('gives the head of the Aanhangsel, questions and answers', () => {
    const {id, header, ...rest} = read(questions)
    expect(id).toBe('ah-tk-20212022-345')
    expect(header).toMatchObject({
      number: '345', session: '20212022', chamber: 'TK', date: '2021-11-08', documentType: 'antwoord', senders: ['Minister voor Sluizen'],
      title: 'Vragen van de leden De Boer (ABC) en Jansen (XYZ) aan de Minister voor Sluizen over lekkende sluizen (ingezonden 4 oktober 2021).'
    })
    expect(outlineOf({id, header, ...rest})).toEqual({
      headings: ['Vraag 1', 'Antwoord 1', 'Vraag 2 en 3', 'Antwoord 2 en 3', 'Toelichting:'],
      paragraphs: ['Kent u het bericht «Sluis lekt»?[^1]', 'Ja.', 'Hoeveel sluizen lekken?', 'Sinds wanneer?', 'Zeven sluizen, sinds mei.', 'Deze vragen volgen op die van het lid Smit (ABC).'],
      notes: ['1 De Kanaalbode, 1 oktober 2021.'],
      signatories: []
    })
  })

  it('sees their numbers where they are no more than paragraphs', () => {
    const {headings, paragraphs} = outlineOf(read(questions.replaceAll('<nr>', '<al>').replaceAll('</nr>', '</al>')))
    expect(headings.slice(0, 4)).toEqual(['Vraag 1', 'Antwoord 1', 'Vraag 2 en 3', 'Antwoord 2 en 3'])
    expect(paragraphs).toContain('Sinds wanneer?')
  })
})

describe('official XML of what changes a law', () => {
  it('gives the parts of an amendment and those who move it', () => {
    const amendment = read(paper('AMENDEMENT VAN DE LEDEN JANSEN EN DE BOER', `<datumtekst>Ontvangen <datum>3 mei 2022</datum></datumtekst><amendement><amendement-lid>
      <aanhef><wij>De ondergetekenden stellen het volgende amendement voor:</wij></aanhef>
      <wijziging><nr>I</nr><wat>In artikel <nadruk>3</nadruk> vervalt «zeven dagen».</wat></wijziging><wijziging><nr>II</nr><wat>Artikel 4 vervalt.</wat></wijziging></amendement-lid>
      <divisie><kop><titel>Toelichting</titel></kop><al>Dit spaart € 3 mln.</al></divisie></amendement>
      <tekst-sluiting><ondertekening><naam><achternaam>Jansen</achternaam></naam></ondertekening><ondertekening><naam><achternaam>De Boer</achternaam></naam></ondertekening></tekst-sluiting>`))
    expect(amendment.header).toMatchObject({documentType: 'amendement', date: '2022-05-03'})
    expect(outlineOf(amendment)).toEqual({
      headings: ['I', 'II', 'Toelichting'],
      paragraphs: ['De ondergetekenden stellen het volgende amendement voor:', 'In artikel 3 vervalt «zeven dagen».', 'Artikel 4 vervalt.', 'Dit spaart € 3 mln.'],
      notes: [],
      signatories: ['Kamerlid: Jansen', 'Kamerlid: De Boer']
    })
  })

  it('gives the articles of a bill, and leaves the number of a member before its text', () => {
    const bill = read(paper('VOORSTEL VAN WET', `<voorstel-wet><wetgeving><aanhef><wij>Wij, Koning der Nederlanden,</wij><considerans><considerans.al>Allen saluut!</considerans.al></considerans></aanhef><wettekst>
      <wijzig-artikel><kop><label>ARTIKEL</label><nr>I</nr></kop><wat>De Sluizenwet wordt als volgt gewijzigd:</wat><wijzig-lid><lidnr>A</lidnr><wat>Artikel 1 vervalt.</wat></wijzig-lid></wijzig-artikel>
      <artikel><kop><label>Artikel</label><nr>II</nr><titel>Begin</titel></kop><lid><lidnr>1.</lidnr><al>Deze wet begint op 1 januari 2023.</al></lid><lid><lidnr>2.</lidnr><al>Zij eindigt in 2028.</al></lid></artikel>
      </wettekst></wetgeving></voorstel-wet>`))
    expect(outlineOf(bill)).toMatchObject({
      headings: ['ARTIKEL I', 'A', 'Artikel II Begin'],
      paragraphs: ['Wij, Koning der Nederlanden,', 'Allen saluut!', 'De Sluizenwet wordt als volgt gewijzigd:', 'Artikel 1 vervalt.', '1. Deze wet begint op 1 januari 2023.', '2. Zij eindigt in 2028.']
    })
    expect(bill.numerals.filter(numeral => numeral.class === 'unexplained')).toEqual([])
  })
})

describe('official XML of letters', () => {
  it('keeps lists in lists, and the paragraphs of an item together', () => {
    const list = '<lijst><li><li.nr>1.</li.nr><al>De sluis.</al><al>Die lekt.</al></li><li><li.nr>2.</li.nr><al>De dijk:</al><lijst><li><li.nr>a.</li.nr><al>van klei;</al></li><li><li.nr>b.</li.nr><al>van zand.</al></li></lijst></li></lijst>'
    expect(markdown(`${list}<al>Slot.</al>`)).toBe('1. De sluis.\n\n   Die lekt.\n2. De dijk:\n   - van klei;\n   - van zand.\n\nSlot.')
  })

  it('begins a list anew behind what has no place in one', () => {
    expect(markdown('<lijst><li><al>De sluis.</al><table><tgroup><tbody><row><entry>a</entry></row></tbody></tgroup></table></li><li><al>De dijk.</al></li></lijst>')).toBe('- De sluis.\n\n| a |\n| - |\n\n- De dijk.')
  })

  it('gives each cell of a table its column, where cells reach over several', () => {
    const columns = '<colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/>'
    const rows = '<thead><row><entry colname="c1" morerows="1"><al>Post</al></entry><entry namest="c2" nameend="c3"><al>Kosten (x € 1.000)</al></entry></row><row><entry colname="c2">2022</entry><entry colname="c3">2023</entry></row></thead>'
    const body = '<tbody><row><entry colname="c1"><al>Sluis</al><al>en dijk</al></entry><entry colname="c3">1.200</entry></row></tbody>'
    expect(markdown(`<table><title>Kosten</title><tgroup cols="3">${columns}${rows}${body}</tgroup></table>`).replace(/ {2,}/g, ' ').replace(/-+/g, '-')).toBe(
      'Kosten\n\n| Post | Kosten (x € 1.000) | |\n| - | - | - |\n| | 2022 | 2023 |\n| Sluis en dijk | | 1.200 |'
    )
  })

  it('gives one who signs the whole of his role, and two who sign in one place their own', () => {
    const signed = '<ondertekening><functie>De Minister</functie> voor Sluizen,<naam><voornaam>A.</voornaam><achternaam>de Boer</achternaam></naam></ondertekening>'
    const officers = '<ondertekening><functie>De voorzitter van de commissie,</functie><naam><achternaam>Jansen</achternaam></naam><functie>De griffier van de commissie,</functie><naam><achternaam>Smit</achternaam></naam></ondertekening>'
    const signatories = (text: string): string[] => outlineOf(read(letter(`<al>Tot slot.</al></tekst></vrije-tekst><tekst-sluiting>${text}</tekst-sluiting><vrije-tekst><tekst>`))).signatories
    expect(signatories(signed)).toEqual(['Minister voor Sluizen: A. de Boer'])
    expect(signatories(signed.replace('<functie>De Minister</functie> voor Sluizen,', '<al>De Minister voor Sluizen,</al>'))).toEqual(['Minister voor Sluizen: A. de Boer'])
    expect(signatories(officers)).toEqual(['voorzitter van de commissie: Jansen', 'griffier van de commissie: Smit'])
  })

  it('takes a short paragraph in bold for a heading, and no item of a list', () => {
    const {headings, paragraphs} = outlineOf(read(letter('<al><nadruk type="vet">Peil</nadruk></al><al>Het zakt.</al><al><nadruk type="cur">Oorzaak</nadruk></al><al>Droogte.</al><lijst><li><al><nadruk type="vet">Sluis</nadruk></al></li></lijst>')))
    expect({headings, paragraphs}).toEqual({headings: ['Peil', 'Oorzaak'], paragraphs: ['Het zakt.', 'Droogte.', 'Sluis']})
  })

  it('gives a note its items, and a term its meaning', () => {
    const note = '<noot id="a" type="voet"><noot.nr>1</noot.nr><noot.al>Zie:</noot.al><noot.lijst><noot.li><noot.li.nr>–</noot.li.nr><noot.al>het plan;</noot.al></noot.li><noot.li><noot.al>de nota.</noot.al></noot.li></noot.lijst></noot>'
    const {paragraphs, notes} = outlineOf(read(letter(`<al>Het peil${note} zakt.</al><definitielijst><definitie-item><term>Peil:</term><definitie><al>hoogte van water</al></definitie></definitie-item></definitielijst>`)))
    expect(paragraphs).toEqual(['Het peil[^1] zakt.', 'Peil: hoogte van water'])
    expect(notes).toEqual(['1 Zie:', '1 het plan;', '1 de nota.'])
  })

  it('of before 2010 has its markers apart from its notes', () => {
    const old = read('<kamerwrk><kop><titel>Stuk 6</titel></kop><frontm><vergjaar>Vergaderjaar 1995-1996</vergjaar><onderw><nummer>24 447</nummer><naam>Sluizen</naam></onderw></frontm><body><stuk><ltrlabel>Nr.</ltrlabel><nummer>6</nummer><titel>BRIEF VAN DE MINISTER VAN SLUIZEN</titel><al>Het kost f 2 mln<voetref>1</voetref> per jaar.</al><voetnoot><nr>1</nr><al>Zonder de dijk.</al></voetnoot></stuk></body></kamerwrk>')
    expect(outlineOf(old)).toMatchObject({headings: [], paragraphs: ['Het kost f 2 mln[^1] per jaar.'], notes: ['1 Zonder de dijk.']})
    const again = read('<kamerwrk><body><stuk><titel>BRIEF VAN DE MINISTER VAN SLUIZEN</titel><al>De dijk<voetref>1</voetref> zakt.</al><voetnoot><nr>1</nr><al>Van klei.</al></voetnoot><al>De sluis<voetref>1</voetref> lekt.</al><voetnoot><nr>1</nr><al>Van hout.</al></voetnoot></stuk></body></kamerwrk>')
    expect(outlineOf(again)).toMatchObject({paragraphs: ['De dijk[^1] zakt.', 'De sluis[^1.2] lekt.'], notes: ['1 Van klei.', '1.2 Van hout.']})
  })
})
