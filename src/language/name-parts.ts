/** What names of persons are made of besides capitalised words, and the capitalised words that end them. In lower case. */

/** «Van der Lee», «El Yassini», «In ’t Veld»: they may stand before or inside a surname, with or without a capital. */
export const nameParticles: ReadonlySet<string> = new Set([
  'van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 'in', 't', 'op', 'el', 'al', 'ben', 'von', 'zu', 'zur', 'du', 'des', 'le', 'la', 'di', 'da',
  'dos', 'aan', 'uit', 'bij', 'vande', 'vanden', 'vander'
])

/** Between a role and its name: «de heer», «mevrouw», «dr.». */
export const nameTitles: ReadonlySet<string> = new Set(['de', 'heer', 'mevrouw', 'mevr', 'dhr', 'mw', 'dr', 'drs', 'mr', 'prof', 'ir', 'ing', 'jhr', 'generaal', 'lid', 'leden'])

/** Capitalised words behind a name that are no part of it: «de leden Piri en Ceder Kamerstuk 36 045». */
export const afterNames: ReadonlySet<string> = new Set([
  'kamerstuk', 'kamerstukken', 'handelingen', 'aanhangsel', 'motie', 'moties', 'amendement', 'kamer', 'vragen', 'tweede', 'eerste', 'antwoord', 'minister',
  'staatssecretaris', 'brief', 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'
])

/** What follows a name after «van» and is no surname: «Hoekstra van Buitenlandse Zaken», «Dassen van Volt»; parties are no names themselves. */
export const portfoliosAndParties: ReadonlySet<string> = new Set([
  'algemene', 'buitenlandse', 'binnenlandse', 'defensie', 'economische', 'financiën', 'infrastructuur', 'justitie', 'klimaat', 'landbouw', 'onderwijs', 'sociale',
  'volksgezondheid', 'volkshuisvesting', 'asiel', 'verkeer', 'vws', 'ocw', 'bzk', 'szw', 'lnv', 'ezk', 'ienw', 'volt', 'denk', 'groenlinks', 'pvda', 'christenunie',
  'groenlinks-pvda', 'ja21', 'fvd'
])

/** Parties whose names have several words, in lower case. */
export const longParties: readonly string[] = ['partij voor de dieren', 'partij van de arbeid', 'forum voor democratie', 'nieuw sociaal contract', 'belang van nederland', 'groep van haga', 'lijst pim fortuyn']
