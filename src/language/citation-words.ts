/** The words around a reference that say what paper it is and what it is about, in lower case. */

/** What leads to the subject of a paper: `brief inzake dijken`. */
export const subjectWords: readonly string[] = ['over', 'inzake', 'betreffende', 'houdende', 'ter aanbieding van']

/** What members ask for, within the title of what is answered to them: `reactie op het verzoek van het lid Klink`. */
export const askedByMembers: readonly string[] = ['motie', 'moties', 'amendement', 'amendementen', 'verzoek', 'verzoeken', 'vraag', 'vragen', 'suggestie', 'voorstel', 'oproep', 'toezegging aan']

/** What joins another paper to the one before it: `de brief over dijken en de motie over sluizen`. */
export const joiningWords: readonly string[] = ['en', 'of', 'alsmede', 'alsook', 'evenals']

/** Before a kind they say that it is the paper that one reads, or one that comes with it: `deze brief`. */
export const ownDeterminers: readonly string[] = ['deze', 'dit', 'onderhavige', 'voorliggende', 'bijgaande']

/** Forms of the verb with which a paper refers to another: `In de brief van 8 mei wordt verwezen naar`. */
export const referringVerbs: readonly string[] = ['verwijs', 'verwijst', 'verwijzen', 'verwees', 'verwezen']

/** What goes with a paper and has no number of its own: `de bijlage bij de brief`. */
export const companions: readonly string[] = ['bijlage', 'bijlagen', 'antwoord', 'antwoorden', 'toelichting', 'verslag']

/** One word that leads over from a title to its date or reference: `dijken, vergaderjaar`. */
export const leadsToReference: ReadonlySet<string> = new Set(['van', 'met', 'd.d.', 'dd.', 'dd', 'zie', 'in', 'zitting', 'vergaderjaar', 'kamerstuk', 'kamerstukken'])

/** A note that begins so says what for it names a paper, and not which: `Voor een beschrijving zie Kamerstuk …`. */
export const purposes: readonly string[] = ['voor', 'over', 'inzake', 'wat betreft', 'ten aanzien van', 'met betrekking tot']

/** Verbs that make a note a sentence about the paper and no title of it, and the words behind them that lead to it: `Het plan is als bijlage gevoegd bij Kamerstuk …`. */
export const statingVerbs: readonly string[] = ['is', 'zijn', 'was', 'waren', 'wordt', 'worden', 'werd', 'werden', 'heeft', 'hebben', 'staat', 'staan']
export const leadsFromStatement: readonly string[] = ['aan', 'als', 'bij', 'in', 'met', 'op']

/** What begins a note that only leads to a paper, and names none: `Raadpleegbaar via Kamerstuk …`. */
export const leadsInNotes: readonly string[] = ['dit', 'dat', 'deze', 'zoals', 'raadpleegbaar', 'beschikbaar', 'te raadplegen', 'te vinden', 'conform', 'volgens', 'hierbij', 'hierin', 'hiermee', 'daarnaast', 'overigens', 'vergelijk', 'vgl.', 'vgl', 'ook', 'mede', 'eerder', 'mocht', 'gezien']

/** What stands for a subject told before: `het advies hierover`. */
export const subjectAdverbs: readonly string[] = ['hier', 'daar', 'waar'].flatMap(place => ['over', 'van', 'mee', 'bij', 'toe', 'op', 'in', 'uit', 'voor'].map(part => place + part))

/** A title that begins so points at what was told before, and is none: `over dit onderwerp`. */
export const pointers: readonly string[] = ['dit', 'deze', 'dat', 'dezelfde', 'hetzelfde', 'hetgeen']
