/** Words before a number that make it the name of something, not a count of anything. */

/** `punt 7`, `artikel 68`, `bijlage 2`: parts of texts and plans. */
export const labelWords: ReadonlySet<string> = new Set([
  'aanbeveling', 'actie', 'actielijn', 'afdeling', 'afbeelding', 'alinea', 'antwoord', 'artikel', 'artikelen', 'art', 'as', 'bedrijf', 'bijlage',
  'bijlagen', 'blz', 'bladzijde', 'box', 'categorie', 'code', 'deel', 'doelstelling', 'fase', 'figuur', 'graad', 'grafiek', 'groep', 'hfdst', 'hoofdlijn',
  'hoofdstuk', 'hoofdstukken', 'item', 'kader', 'kamer', 'kolom', 'leden', 'lid', 'lijn', 'maatregel', 'module', 'motie', 'niveau', 'no', 'nr', 'nrs',
  'nummer', 'nummers', 'onderdeel', 'onderdelen', 'optie', 'opgave', 'p', 'pag', 'pagina', "pagina's", 'paragraaf', 'par', 'perceel', 'pijler', 'pijlers', 'post',
  'postbus', 'prioriteit', 'punt', 'punten', 'regel', 'route', 'scenario', 'schaal', 'spoor', 'stap', 'stelling', 'tabel', 'thema', 'titel', 'tranche',
  'trede', 'type', 'variant', 'versie', 'volgnummer', 'vraag', 'vragen', 'zaak', 'zaaknummer', 'dossier', 'kenmerk', 'begrotingsartikel', 'beleidsartikel', 'ingevolge', 'sub', 'onder'
])

/** After these words a number is a year, a set or a version inside a name. */
export const namedWithNumber: ReadonlySet<string> = new Set(['natura', 'wmo', 'agenda', 'horizon', 'pas', 'windows', 'web', 'industrie', 'fit', 'lelylijn', 'covid', 'leopard', 'boeing', 'airbus', 'article'])
