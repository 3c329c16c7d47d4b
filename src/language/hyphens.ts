/** What decides whether a hyphen at a line end belongs to the word. */

/** After a suspended hyphen these follow: `energie- en voedselprijzen`. */
export const suspenders: ReadonlySet<string> = new Set(['en', 'of', 'en/of', 'dan', 'tot', 'als', 'noch', 'respectievelijk', 'c.q.'])

/** First parts that Dutch spelling joins with a hyphen. */
export const hyphenPrefixes: ReadonlySet<string> = new Set([
  'adjunct', 'aspirant', 'bijna', 'chef', 'collega', 'interim', 'kandidaat', 'leerling', 'meester', 'niet', 'non',
  'oud', 'privé', 'pseudo', 'quasi', 'semi', 'sint', 'stagiair', 'substituut', 'vice'
])

/** What follows `ex-`; no word that is written in one begins with `ex` and such a letter (`ex-⏎perts` does). */
export const former = /^(?:[bdfgjklmnrsvwz]|partner|president|premier|collega|echtgeno|huurder|topman)/u

/** Openings of words with a trema, which a break in front of it takes away: `Oekra-⏎iens`, `financi-⏎ele`. */
export const tremaStems: readonly string[] = [
  'oekraï', 'israë', 'caraï', 'financië', 'officië', 'commercië', 'materië', 'industrië', 'coörd', 'coöper', 'reëel', 'reële',
  'egoï', 'ruïn', 'mozaï', 'cocaï', 'heroï', 'geïn', 'geëv', 'geëi', 'geüni', 'beïnv', 'beëin', 'beëdi', 'patiën', 'efficiën', 'ingrediën'
]

/** Words that are spelled with a hyphen whatever stands around them. */
export const hyphenWords: ReadonlySet<string> = new Set([
  'ad-hoc', 'in-kind', 'non-paper', 'no-fly', 'on-line', 'up-to-date', 'trans-atlantische', 'euro-atlantische',
  'zuid-afrika', 'noord-korea', 'zuid-korea', 'kosten-baten', 'man-vrouw', 'prijs-kwaliteit', 'sociaal-economische',
  'politiek-bestuurlijke', 'stand-by', 'back-up', 'follow-up', 'start-up', 'know-how', 'one-stop', 'peer-to-peer'
])

/** Two vowels that would be read as one sound: spelling demands a hyphen between the parts of a compound. */
export const vowelClashes: ReadonlySet<string> = new Set([
  'aa', 'ae', 'ai', 'au', 'ee', 'ei', 'eu', 'ii', 'oe', 'oi', 'oo', 'ou', 'ui', 'uu'
])

/** After these prefixes a clash takes a trema in the unbroken word, not a hyphen: `ge-⏎informeerd` → geïnformeerd. */
export const tremaPrefixes: ReadonlySet<string> = new Set(['be', 'ge', 'her', 'inge', 'uitge', 'aange', 'afge', 'opge', 'overge', 'voorge', 'toege', 'omge', 'onderge', 'bijge'])

export const tremas: Readonly<Record<string, string>> = {a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü'}

/** Endings that are no words of their own: a break before them is inside a word (`muse-⏎um`). */
export const looseEndings: ReadonlySet<string> = new Set(['um', 'us', 'en', 'er', 'ers', 'el', 'eel', 'ele', 'es', 'isch', 'ische', 'iste', 'isme', 'ist', 'isten', 'atie', 'aties', 'eren', 'eerd', 'eerde'])
