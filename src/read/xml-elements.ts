import type {HeaderPart} from '../structure/head/lines.ts'

/* The elements of official XML (op-xsd 2014-05-15, and `kamerwrk` from before 2010) by what they are in a paper. */

/** Elements whose text is no part of the paper. */
export const leftOut: ReadonlySet<string> = new Set(['metadata', 'meta', 'datumtijd', 'li.nr', 'noot.li.nr', 'ltrlabel', 'versie'])

/** Elements of running text. Every other has lines of its own, but within a text: `Vragen van het lid <naam>Kuzu</naam>`. */
export const inline: ReadonlySet<string> = new Set([
  'nadruk', 'sup', 'inf', 'extref', 'intref', 'extref-groep', 'intref-groep', 'dossierref', 'nootref', 'datum', 'organisatie', 'achternaam', 'voornaam', 'voorvoegsels',
  'kamervraagonderwerp', 'ondernummer', 'dossiernr', 'begrotingshoofdstuk', 'rijkswetnr', 'raadnr', 'herdruk', 'marquee', 'tekstcorrectie', 'aanhaling', 'vet', 'cur', 'ondstr', 'b', 'i', 'u'
])

/** Elements that have lines of their own within a text too. */
export const blocks: ReadonlySet<string> = new Set(['al', 'lijst', 'table', 'tussenkop', 'tuskop', 'citaat', 'plaatje'])

/** Elements that number what stands behind them: on the same line, or above it. */
export const numbers: ReadonlySet<string> = new Set(['nr', 'lidnr'])

/** Elements whose children are words of their own. */
export const ofWords: ReadonlySet<string> = new Set(['naam', 'kop', 'dossiernummer', 'stuknr', 'definitie-item'])

/** Elements in which a line end between two children is a blank of the text. */
export const withBlanks: ReadonlySet<string> = new Set(['al', 'dossiernummer', 'stuknr', 'datumtekst', 'titel', 'kop', 'naam', 'tussenkop', 'noot.al', 'kamervraagomschrijving', 'wat', 'nadruk'])

/** Parts of the head by what a line of print says of itself. */
export const headLines: Readonly<Record<string, HeaderPart>> = {vergaderjaar: 'session', kameraanduiding: 'chamber', kamernummer: 'chamber-number'}

/** Elements that are a part of the head by their name. */
export const headParts: Readonly<Record<string, HeaderPart>> = {
  dossiernummer: 'dossier', stuknr: 'number', datumtekst: 'date', nummer: 'number', vergjaar: 'session', kamer: 'chamber', kamervraagnummer: 'number'
}

/** Before 2010 the dossier is the subject, with a number and a name. */
export const subjectParts: Readonly<Record<string, HeaderPart>> = {nummer: 'dossier', naam: 'dossier-title'}

/** Elements that a number of theirs heads: a question, its answer, a change and its parts. */
export const numbered: ReadonlySet<string> = new Set(['vraag', 'antwoord', 'wijziging', 'wijzig-lid'])
/** The number of a change that stands alone on its line: `I`, `AB`; `1.` goes before its text. */
export const standsAlone = /^(?:[IVX]{1,6}|[A-Z]{1,2})$/

/** What a signature is made of. */
export const signed: ReadonlySet<string> = new Set(['functie', 'deze', 'naam'])
