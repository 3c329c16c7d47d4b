import {docx} from '../read/papers.ts'
import type {MadeLetter} from './made-letter.ts'

/** A made letter in the other forms in which papers are published: file name and bytes. */
export const markups: Readonly<Record<string, (letter: MadeLetter) => {name: string; bytes: Buffer}>> = {
  'official XML': letter => ({name: 'made.xml', bytes: Buffer.from(officialXml(letter))}),
  HTML: letter => ({name: 'made.html', bytes: Buffer.from(html(letter))}),
  Word: letter => ({name: 'made.docx', bytes: word(letter)})
}

/* --- internal --- */

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Text with what stands for its markers. */
function marked(text: string, marker: (number: string) => string): string {
  return escaped(text).replace(/\[\^(\d+)\]/g, (_, number: string) => marker(number))
}

/** Blocks with runs of items as lists. */
function listed(blocks: MadeLetter['blocks'], block: (kind: string, text: string) => string, item: (mark: string, text: string) => string, list: (items: string) => string): string {
  let all = ''
  let items = ''
  const flush = (): void => {
    if (items !== '') all += list(items)
    items = ''
  }
  for (const {kind, text} of blocks) {
    if (kind === 'item') items += item(text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1))
    else {
      flush()
      all += block(kind, text)
    }
  }
  flush()
  return all
}

function officialXml({head, blocks, notes, signatures}: MadeLetter): string {
  const [, , session, dossier, number, addressee, date] = head as [string, string, string, string, string, string, string]
  const [nr, title] = number.split('  ')
  const note = (label: string): string => `<noot id="n${label}" type="voet"><noot.nr>${label}</noot.nr><noot.al>${escaped(notes.find(({number: own}) => own === label)!.text)}</noot.al></noot>`
  const body = listed(
    blocks,
    (kind, text) => (kind === 'heading' ? `<tussenkop kopopmaak="vet">${escaped(text)}</tussenkop>` : `<al>${marked(text, note)}</al>`),
    (mark, text) => `<li><li.nr>${mark}</li.nr><al>${marked(text, note)}</al></li>`,
    items => `<lijst type="expliciet" level="single">${items}</lijst>`
  )
  const signed = signatures.map(([role, name]) => {
    const first = name.lastIndexOf('. ') + 1
    return `<ondertekening><functie>${role}</functie><naam><voornaam>${name.slice(0, first)}</voornaam><achternaam>${name.slice(first + 1)}</achternaam></naam></ondertekening>`
  })
  return (
    `<?xml version="1.0" encoding="utf-8"?><officiele-publicatie><kamerstuk><kamerstukkop><tekstregel inhoud="vergaderjaar">${session}</tekstregel><tekstregel inhoud="kameraanduiding">${head[0]}</tekstregel></kamerstukkop>` +
    `<dossier><dossiernummer><dossiernr>${dossier.slice(0, 6)}</dossiernr></dossiernummer><titel>${dossier.slice(7)}</titel></dossier>` +
    `<stuk><stuknr>Nr. <ondernummer kamer="2">${nr!.slice(4)}</ondernummer></stuknr><titel>${title}</titel><algemeen><vrije-tekst><tekst status="goed"><al>${addressee}</al><al>${date}</al>${body}</tekst></vrije-tekst>` +
    `<tekst-sluiting>${signed.join('')}</tekst-sluiting></algemeen></stuk></kamerstuk></officiele-publicatie>`
  )
}

function html({head, blocks, notes, signatures}: MadeLetter): string {
  const [number, title] = head[4]!.split('  ')
  const top = [head[0], head[2], head[3], number].map(text => `<p>${text}</p>`).join('')
  const marker = (label: string): string => `<sup><a id="r${label}" href="#n${label}">${label}</a></sup>`
  const body = listed(
    blocks,
    (kind, text) => (kind === 'heading' ? `<h2>${escaped(text)}</h2>` : `<p>${marked(text, marker)}</p>`),
    (_, text) => `<li>${marked(text, marker)}</li>`,
    items => `<ul>${items}</ul>`
  )
  const foot = notes.map(({number: label, text}) => `<p id="n${label}"><a href="#r${label}">${label}</a> ${escaped(text)}</p>`)
  return (
    `<!DOCTYPE html><html><head><title>Brief</title></head><body><main>${top}<h1>${title}</h1><p>${head[5]}</p><p>${head[6]}</p>${body}` +
    `${signatures.map(([role, name]) => `<p>${role}<br>${name}</p>`).join('')}<div class="noot">${foot.join('')}</div></main></body></html>`
  )
}

function word({head, blocks, notes, signatures}: MadeLetter): Buffer {
  const lines = [...head, ...blocks.map(({text}) => text), ...signatures.flat()]
  return docx(lines.map(text => escaped(text)), notes.map(({text}) => escaped(text)))
}
