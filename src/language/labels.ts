/** Words before a number that make it the name of something, not a count of anything. */

/** `punt 7`, `artikel 68`, `bijlage 2`: parts of texts and plans. */
export const labelWords: ReadonlySet<string> = new Set([
  'aanbeveling', 'aanbevelingen', 'aanhangsel', 'ad', 'actie', 'actielijn', 'acties', 'afbeelding', 'afdeling', 'alinea', 'amendement', 'antwoord', 'art',
  'artikel', 'artikelen', 'artikelonderdeel', 'as', 'batch', 'bedrijf', 'begrotingsartikel', 'begrotingsartikelen', 'beleidsartikel', 'beleidsartikelen', 'bijlage', 'bijlagen', 'bladzijde', 'blz', 'box', 'categorie',
  'categorieën', 'cluster', 'clusters', 'code', 'conclusie', 'conclusies', 'deel', 'directive', 'doelstelling', 'dossier', 'editie', 'factor', 'fase', 'figuren', 'figuur', 'gebouw', 'graad', 'grafiek', 'groep', 'hfdst',
  'hoofdlijn', 'hoofdstuk', 'hoofdstukken', 'hst', 'isbn', 'issn', 'issue', 'item', 'items', 'jaargang', 'kader', 'kamer', 'kenmerk', 'klas', 'klasse', 'klassen', 'kolom',
  'indicator', 'indicatoren', 'instrument', 'instrumenten', 'kvk', 'leden', 'leerjaar', 'leerjaren', 'lid', 'lijn', 'locatie', 'lot', 'maatregel', 'maatregelen', 'mijlpaal', 'mijlpalen', 'module', 'modules', 'motie', 'mutatie', 'mutaties', 'niveau', 'niveaus', 'no', 'noot', 'nr', 'nrs', 'nummer', 'nummers',
  'onder', 'onderdeel', 'onderdelen', 'ondernummer', 'onderscheidenlijk', 'opgave', 'optie', 'overweging', 'overwegingen', 'p', 'pag', 'page', 'pagina', "pagina's", 'par',
  'paragraaf', 'paragrafen', 'perceel', 'pijler', 'pijlers', 'post', 'pp', 'prioriteit', 'punt', 'punten', 'question', 'rapportnr', 'rapportnummer', 'regel', 'resolutie', 'resoluties',
  'r.o', 'rechtsoverweging', 'rechtsoverwegingen', 'richtlijn', 'rijksweg', 'afrit', 'afritten', 'rov', 'ronde', 'route', 'scenario', 'scenario’s', 'schaal', 'sdg', 'sdg’s', "sdg's", 'snelweg', 'spoor', 'stap', 'stappen', 'stelling', 'stuk', 'sub',
  'tabel', 'tabellen', 'thema', 'titel', 'tranche', 'trede', 'type', 'variant', 'verordening', 'versie', 'voetnoot', 'vol', 'volgnummer', 'volume',
  'vraag', 'vragen', 'wet', 'wetsartikel', 'wetsartikelen', 'zaak', 'zaaknummer', 'zone',
  // parts of plans and of tables
  'beslispunt', 'beslispunten', 'blok', 'blokken', 'deelvraag', 'deelvragen', 'fasen', 'fases', 'kolommen', 'onderzoeksvraag', 'onderzoeksvragen', 'rij', 'rijen', 'sporen', 'subvraag', 'subvragen', 'tranches', 'uitgangspunt', 'uitgangspunten', 'varianten'
])

/** After these words a number is a year, a set or a version inside a name. */
export const namedWithNumber: ReadonlySet<string> = new Set(['natura', 'wmo', 'havo', 'vwo', 'vmbo', 'mbo', 'top', 'agenda', 'horizon', 'pas', 'windows', 'web', 'industrie', 'fit', 'fit for', 'lelylijn', 'covid', 'leopard', 'boeing', 'airbus', 'article'])

/** How words end that are the title of a law, plan or programme when a year stands behind them: `Huisvestingswet 2014`. */
export const titleEndings: readonly string[] = [
  'wet', 'belasting', 'besluit', 'regeling', 'verordening', 'strategie', 'strategy', 'agenda', 'visie', 'programma', 'plan', 'akkoord', 'protocol', 'nota', 'monitor',
  'index', 'ondersteuning', 'kader', 'barometer', 'jaarverslag', 'rapportage', 'begroting', 'voorjaarsnota', 'miljoenennota', 'directive'
]

/** How the words end that name a bill before its dossier: `de Spreidingswet (36 333)`, `het Belastingplan 2023 (36 202)`. */
export const billEndings: readonly string[] = ['wet', 'wetsvoorstel', 'wetsvoorstellen', 'wetboek', 'plan', 'begroting', 'verdrag', 'initiatiefvoorstel', 'novelle', 'wijziging', 'goedkeuring', 'dossier']

/** Behind these in capitals a number is part of the name, also where a noun follows: `SDG 13`, `ISO 9001`; behind others it counts: `de ACM 300 meldingen`. */
export const numberedAcronyms: ReadonlySet<string> = new Set([
  'SDG', 'ISO', 'NEN', 'EN', 'IEC', 'COVID', 'SARS', 'PM', 'COP', 'MH', 'RCP', 'SSP', 'CRR', 'CRD', 'PSD', 'IFRS', 'IAS', 'UNSCR', 'VNVR', 'MBO', 'HAVO', 'VWO', 'NPO', 'RTL', 'EU', 'VN', 'DNA', 'KP', 'LCP', 'PVVP', 'HR', 'TRL', 'NACE', 'SBI', 'TK', 'EK'
])
