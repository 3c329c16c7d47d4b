/** The words with which papers are cited, in lower case. */

/** The two series beside the papers, in full and as lawyers shorten them. */
export const proceedingsWords: readonly string[] = ['handelingen', 'hand.']
export const annexWords: readonly string[] = ['aanhangsel', 'aanh.']

/** The gazettes of the government: as lawyers shorten them, in full, and as they are printed in notes. */
export const gazettes = [
  {short: 'stb', name: 'staatsblad', printed: 'Stb.'},
  {short: 'stcrt', name: 'staatscourant', printed: 'Stcrt.'},
  {short: 'trb', name: 'tractatenblad', printed: 'Trb.'}
] as const

/** What a reference to a paper begins with: `Kamerstukken II …`. */
export const paperLabels: readonly string[] = ['kamerstukken', 'kamerstuk', 'kamerstuknummer', 'kamerstuknr.', 'kamerdossier', 'kamerst.', 'kst.', 'kst', ...proceedingsWords]

/** Words before a dossier that stands alone: `wetsvoorstel 27659`. */
export const dossierLabels: readonly string[] = ['dossier', 'kamerstukdossier', 'wetsvoorstel', 'wetsvoorstellen', 'wetsontwerp', 'wetsontwerpen', 'initiatiefwetsvoorstel', 'rijkswetsvoorstel']

/** How the chambers are named → the chamber. `11` and `ll` are what scanners make of `II`. */
export const chambers: ReadonlyMap<string, 'TK' | 'EK' | 'VV'> = new Map([
  ['ii', 'TK'],
  ['11', 'TK'],
  ['ll', 'TK'],
  ['2', 'TK'],
  ['tk', 'TK'],
  ['tweede kamer', 'TK'],
  ['i', 'EK'],
  ['1', 'EK'],
  ['ek', 'EK'],
  ['eerste kamer', 'EK'],
  ['vv', 'VV'],
  ['verenigde vergadering', 'VV']
])

/** Before the number of a paper within its dossier. */
export const numberWords: readonly string[] = ['nrs.', 'nrs', 'nr.', 'nr', 'nummers', 'nummer', 'no.', 'nos.', 'letter', 'letters']

/** Before the pages. */
export const pageWords: readonly string[] = ['p.', 'pp.', 'pag.', 'pag', "pagina's", 'pagina’s', 'pagina', 'blz.', 'blz', 'bladzijden', 'bladzijde']

/** Between the ends of a range of numbers. */
export const rangeWords: readonly string[] = ['tot en met', 't/m', '–', '-']

/**
 * What may stand behind the number of a dossier (toevoeging): budget chapters, funds and councils of the Kingdom, as
 * the official list of papers has them.
 */
export const dossierSuffixes: readonly string[] = (
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXII XXIII IIA IIB IXA IXB A B C D E F G H J K L M'
).split(' ')

/** The one dossier whose suffix is a number: the councils of the European Union, 21 501-02 and so on. */
export const councilsDossier = '21501'

/** What says that the paper replaces the one it names. */
export const replacements: readonly string[] = ['t.v.v.', 'ter vervanging van']
