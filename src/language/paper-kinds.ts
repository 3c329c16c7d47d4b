/** How the documents are called that letters cite, in lower case → the kind of document. A plural says the same. */
export const paperKinds: ReadonlyMap<string, string> = new Map([
  ['motie', 'motie'],
  ['moties', 'motie'],
  ['amendement', 'amendement'],
  ['amendementen', 'amendement'],
  ['kamerbrief', 'kamerbrief'],
  ['kamerbrieven', 'kamerbrief'],
  ['verzamelbrief', 'kamerbrief'],
  ['voortgangsbrief', 'kamerbrief'],
  ['verzamelkamerbrief', 'kamerbrief'],
  ['stand van zakenbrief', 'kamerbrief'],
  ['brief', 'kamerbrief'],
  ['brieven', 'kamerbrief'],
  ['memorie van toelichting', 'memorie van toelichting'],
  ['memorie van antwoord', 'memorie van antwoord'],
  ['nota naar aanleiding van het verslag', 'nota naar aanleiding van het verslag'],
  ['nota van wijziging', 'nota van wijziging'],
  ['initiatiefnota', 'nota'],
  ['nota', 'nota'],
  ...['beleidsbrief', 'hoofdlijnenbrief', 'kaderbrief', 'aanbiedingsbrief', 'planningsbrief', 'contourenbrief'].map(word => [word, 'kamerbrief'] as const),
  ...['notitie', 'startnotitie', 'beleidsnotitie'].map(word => [word, 'notitie'] as const),
  ['jaarverslag', 'jaarverslag'],
  ['slotwet', 'slotwet'],
  ['defensienota', 'nota'],
  ['miljoenennota', 'nota'],
  ['voorjaarsnota', 'nota'],
  ['najaarsnota', 'nota'],
  ['beleidsnota', 'nota'],
  ['voortgangsrapportage', 'rapport'],
  ['eindrapport', 'rapport'],
  ['rapport', 'rapport'],
  ['rapportage', 'rapport'],
  ['advies', 'advies'],
  ['verslag', 'verslag'],
  ['lijst van vragen en antwoorden', 'lijst van vragen en antwoorden'],
  ['lijst van vragen', 'lijst van vragen'],
  ['wetsvoorstel', 'wetsvoorstel'],
  ['voorstel van wet', 'wetsvoorstel'],
  ['begroting', 'begroting'],
  ['suppletoire begroting', 'begroting'],
  ['evaluatie', 'rapport'],
  ['onderzoeksrapport', 'rapport'],
  ['adviesrapport', 'rapport'],
  ['nader rapport', 'nader rapport'],
  ['geannoteerde agenda', 'geannoteerde agenda'],
  ['fiche', 'fiche'],
  ['bnc-fiche', 'fiche'],
  ['beleidsevaluatie', 'rapport'],
  ['evaluatierapport', 'rapport'],
  ['kabinetsreactie', 'kabinetsreactie'],
  ['beleidsreactie', 'kabinetsreactie'],
  ['kabinetsstandpunt', 'kabinetsreactie'],
  ['beantwoording', 'antwoord'],
  ['antwoorden', 'antwoord']
])

/** Ends of compounds that are of the same kind: `stikstofbrief`, `halfjaarrapportage`, `klimaatnota`. */
export const kindEndings: readonly string[] = ['brief', 'brieven', 'rapport', 'rapportage', 'nota', 'notitie', 'begroting']

/** Words for several documents of one kind: the next may be named without it, `de moties van het lid A (…) en van het lid B (…)`. */
export const pluralKinds: ReadonlySet<string> = new Set(['moties', 'amendementen', 'kamerbrieven', 'brieven'])

/** Kinds that members of the chamber move. */
export const movedKinds: ReadonlySet<string> = new Set(['motie', 'amendement'])

/** Kinds that notes open with: a title may stick to one (`Kamerbriefnieuwe`), where what follows is no inflection. */
export const openingKinds: readonly string[] = ['kamerbrief', 'motie', 'amendement', 'kamerstuk']
export const inflections: readonly string[] = ['en', 'ken', 's', 'ven', 'van']

/** Kinds whose word is the beginning of the title. */
export const titled: ReadonlySet<string> = new Set(['defensienota', 'miljoenennota', 'voorjaarsnota', 'najaarsnota'])

/** Words before a kind that say what became of the document: `de nader gewijzigde motie`. */
export const paperStates: readonly string[] = ['aangenomen', 'aangehouden', 'gewijzigde', 'nader gewijzigde', 'verworpen', 'ingetrokken', 'incidentele', 'geannoteerde']
