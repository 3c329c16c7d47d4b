import {escape} from './html.ts'

/** What the pages say, in the two languages they speak. */
export interface Text {
  nl: string
  en: string
}

/** Both languages; the style sheet shows the one that is chosen, with or without script. */
export function both({nl, en}: Text): string {
  return nl === en ? escape(nl) : `<span lang="nl">${escape(nl)}</span><span lang="en">${escape(en)}</span>`
}

/** One of `texts`, in both languages. */
export function say(name: keyof typeof texts): string {
  return (spoken[name] ??= both(texts[name]))
}

export const texts = {
  language: {nl: 'Taal', en: 'Language'},
  toFindings: {nl: 'Naar de bevindingen', en: 'To the findings'},
  views: {nl: 'Wat er te zien is', en: 'What is shown'},
  text: {nl: 'Brief', en: 'Letter'},
  findings: {nl: 'Bevindingen', en: 'Findings'},
  overview: {nl: 'Overzicht', en: 'Overview'},
  ledgers: {nl: 'Grootboeken', en: 'Ledgers'},
  doubts: {nl: 'Eerst de twijfels', en: 'Doubts first'},
  noDoubts: {nl: 'Geen twijfels.', en: 'No doubts.'},
  readingOrder: {nl: 'In leesvolgorde', en: 'In reading order'},
  nothing: {nl: 'Niets gevonden.', en: 'Nothing found.'},
  filter: {nl: 'Toon alleen', en: 'Show only'},
  doubtful: {nl: 'twijfelachtig', en: 'doubtful'},
  completed: {nl: 'aangevuld', en: 'completed'},
  inFootnotes: {nl: 'in voetnoten', en: 'in footnotes'},
  unexplained: {nl: 'onverklaard', en: 'unexplained'},
  unjudged: {nl: 'nog te beoordelen', en: 'not yet judged'},
  search: {nl: 'Zoek', en: 'Search'},
  line: {nl: 'regel', en: 'line'},
  page: {nl: 'blz.', en: 'p.'},
  footnote: {nl: 'noot', en: 'note'},
  stated: {nl: 'staat er', en: 'stated'},
  inferred: {nl: 'aangevuld', en: 'completed'},
  ambiguous: {nl: 'meerduidig', en: 'ambiguous'},
  or: {nl: 'of', en: 'or'},
  from: {nl: 'uit', en: 'from'},
  unexplainedNumber: {nl: 'Niets verklaart dit getal', en: 'Nothing explains this number'},
  right: {nl: 'Goed', en: 'Right'},
  wrong: {nl: 'Fout', en: 'Wrong'},
  missed: {nl: 'Gemist', en: 'Missed'},
  markMissed: {nl: 'Gemist…', en: 'Missed…'},
  selectFirst: {nl: 'Selecteer eerst in de brief wat gemist is.', en: 'First select in the letter what was missed.'},
  whatKind: {nl: 'Soort', en: 'Kind'},
  whatValue: {nl: 'Waarde (hoeft niet)', en: 'Value (optional)'},
  add: {nl: 'Voeg toe', en: 'Add'},
  cancel: {nl: 'Annuleer', en: 'Cancel'},
  remove: {nl: 'Haal weg', en: 'Remove'},
  judged: {nl: 'beoordeeld', en: 'judged'},
  download: {nl: 'Opslaan', en: 'Save'},
  open: {nl: 'Openen…', en: 'Open…'},
  close: {nl: 'Sluit', en: 'Close'},
  help: {nl: 'Toetsen', en: 'Keys'},
  keysOn: {nl: 'Sneltoetsen aan', en: 'Keyboard shortcuts on'},
  keyNext: {nl: 'volgende bevinding', en: 'next finding'},
  keyPrevious: {nl: 'vorige bevinding', en: 'previous finding'},
  keySearch: {nl: 'zoeken', en: 'search'},
  keyRight: {nl: 'goed, en door naar de volgende', en: 'right, and on to the next'},
  keyWrong: {nl: 'fout, en door naar de volgende', en: 'wrong, and on to the next'},
  keyMissed: {nl: 'de geselecteerde tekst is gemist', en: 'the selected text was missed'},
  keyHelp: {nl: 'deze uitleg', en: 'this help'},
  about: {nl: 'Over deze brief', en: 'About this letter'},
  contents: {nl: 'Inhoud', en: 'Contents'},
  timeline: {nl: 'Data', en: 'Dates'},
  timelineNote: {
    nl: 'Een jaar is breder naarmate er meer data in vallen; jaren zonder data ontbreken. De streep is de datum van de brief.',
    en: 'A year is wider the more dates fall in it; years without dates are left out. The line is the date of the letter.'
  },
  noDates: {nl: 'Geen data.', en: 'No dates.'},
  amounts: {nl: 'Bedragen', en: 'Amounts'},
  amountsNote: {nl: 'Grootste eerst, per munt, op één lineaire schaal.', en: 'Largest first, by currency, on one linear scale.'},
  noAmounts: {nl: 'Geen bedragen.', en: 'No amounts.'},
  noCurrency: {nl: 'munt onbekend', en: 'currency unknown'},
  more: {nl: 'kleinere niet getekend', en: 'smaller ones not drawn'},
  characterLedger: {nl: 'Tekens', en: 'Characters'},
  characterLedgerNote: {nl: 'Elk teken van de brief heeft precies één eigenaar.', en: 'Every character of the letter has exactly one owner.'},
  numeralLedger: {nl: 'Getallen', en: 'Numbers'},
  numeralLedgerNote: {nl: 'Elk getal van de brief, en wat het verklaart.', en: 'Every number of the letter, and what explains it.'},
  owner: {nl: 'Eigenaar', en: 'Owner'},
  characters: {nl: 'Tekens', en: 'Characters'},
  total: {nl: 'Samen', en: 'Total'},
  explainedBy: {nl: 'Verklaard door', en: 'Explained by'},
  numbers: {nl: 'Getallen', en: 'Numbers'},
  closed: {nl: 'gesloten', en: 'closed'},
  notClosed: {nl: 'niet gesloten', en: 'not closed'},
  dossier: {nl: 'Dossier', en: 'Dossier'},
  number: {nl: 'Nummer', en: 'Number'},
  title: {nl: 'Titel', en: 'Title'},
  date: {nl: 'Datum', en: 'Date'},
  senders: {nl: 'Van', en: 'From'},
  onBehalfOf: {nl: 'Mede namens', en: 'On behalf of'},
  addressee: {nl: 'Aan', en: 'To'},
  signatories: {nl: 'Ondertekend', en: 'Signed'},
  file: {nl: 'Bestand', en: 'File'},
  fileName: {nl: 'uit de bestandsnaam', en: 'from the file name'},
  messages: {nl: 'meldingen', en: 'messages'},
  letter: {nl: 'Brief', en: 'Letter'},
  letters: {nl: 'brieven', en: 'letters'},
  dataset: {nl: 'Dataset', en: 'Dataset'},
  ledger: {nl: 'Grootboek', en: 'Ledger'}
} as const satisfies Record<string, Text>

/** Plural of each kind; a kind that is not here goes by its own name. */
export const kindTexts: Readonly<Record<string, Text>> = {
  amount: {nl: 'bedragen', en: 'amounts'},
  percentage: {nl: 'percentages', en: 'percentages'},
  quantity: {nl: 'hoeveelheden', en: 'quantities'},
  duration: {nl: 'duren', en: 'durations'},
  date: {nl: 'data', en: 'dates'},
  reference: {nl: 'verwijzingen', en: 'references'},
  citation: {nl: 'aangehaald', en: 'citations'},
  url: {nl: 'webadressen', en: 'web addresses'}
}

/* --- internal --- */

const spoken: Partial<Record<keyof typeof texts, string>> = {}
