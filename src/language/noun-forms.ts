/** What the form of a Dutch word says about its class, where no list knows it. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Adjectives that stand before a plural without an ending. */
export const bareAdjectives = words(`
  extra eigen open dergelijke ander andere beide overige gehele halve hele zulke aparte soortgelijke duizenden verdere nadere houten
  gouden zilveren stalen ijzeren koperen papieren katoenen wollen stenen betonnen glazen leren plastic rubber tweedehands
  gratis online offline offshore onshore fulltime parttime voltijds deeltijds semi top junior senior medior hybride mobile roze
  oranje lila paars gemaskerd zogeheten klein middelgroot groot nieuw oud ver meest onderscheiden`)

/** Endings of adjectives without the -e of inflection: «vertrouwelijk», «commercieel». */
export const adjectiveEndings = /(?:lijk|ig|isch|baar|zaam|loos|achtig|matig|eel|ief|aal|air|end|rijk|vrij|waardig|vormig|proof|talig|jarig|ieus|eus|oneel)$/u

/** Endings that adjectives have and nouns seldom: «Nederlandse», «gezamenlijke», «commerciële». */
export const inflectedEndings = /(?:lijke|ige|ische|bare|zame|loze|achtige|matige|iële|ële|ieve|ale|aire|ende|rijke|vrije|waardige|vormige|jarige|ieuze|euze|ste|ere|onele|aanse|eense|andse|ense|inse|erse|omse|iaanse|anse|dse|kse|gse)$/u

/** Endings of nouns in the singular, and of plurals in -en that no participle has. */
export const nounEndings = /(?:heid|teit|schap|isme|ing|tie|sie|age|eur|isme|atuur|iteur|or|dom|nis|sel|ment|theek|gram|graaf|loog|logie|tuig)$/u
export const pluralNounEndings = /(?:ingen|heden|teiten|schappen|ismen|domen|nissen|menten|theken|grammen|grafen|logen)$/u

/** Past participles as adjectives or in a perfect: «ingekochte», «geleverd», «verdachte», «ontvangen». */
export const participleStart = /^(?:(?:aan|af|achter|bij|binnen|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|vrij|weg|klaar|open|plaats|deel|goed|her|heen|stil|thuis|voort)?ge(?!meente|bied|val|vol|sprek|zin|geven|bouw|weer|bruik|weld|heim|drag|schil|bouw|zag|meen|ring|brek|deelt|luid|lui|neratie|rech)|(?:be|ver|ont|her|er)(?=\p{L}{4})|(?:aan|in|uit|op|af|voor|over)(?:be|ver)(?=\p{L}{3}))/u

/** What strong verbs have behind the prefix of their participle: «genomen», «besproken», «aangetrokken». No other participle ends in -en. */
export const strongParticipleStems: ReadonlySet<string> = words(`
  geven nomen sproken trokken bleven komen laten vallen lopen houden geten vonden bonden wonden zonden dreven grepen slopen
  sloten goten bogen vlogen logen wogen zwegen stegen kregen wonnen gonnen sponnen zongen sprongen drongen dwongen zonken
  dronken klonken holpen storven worven zworven zwommen klommen bakken laden malen scheiden spannen vouwen wassen hangen
  vangen slapen roepen blazen raden stoten heten lachen broken stoken stolen volen boren schoren zworen loren vroren kozen
  legen zeten beten reden sneden streden leden gleden schreden bleken leken weken streken keken dwenen schenen schoven
  wezen prezen rezen schreven wreven boden worpen vochten troffen treden schonken zogen roken dorven meten lezen zonnen
  houwen trouwen schapen`)

/** Participles of verbs whose stem ends in a vowel; a separable part may stand before them: «aangegaan». */
export const vowelParticiples: ReadonlySet<string> = words('gegaan gedaan gestaan gezien')

/** Nouns that look like participles, in the plural: «gevallen», «gebieden». */
export const participleLikeNouns = words(`
  gevallen gebieden gemeenten gemeentes getallen gesprekken gevolgen gebouwen geweren geluiden gewonden gezinnen gegevens gelden
  gebreken geschillen gebruikers gevangenen geslachten gevechten gedichten gebeden gebaren gerechten geschenken gesneuvelden
  gegadigden gedupeerden genodigden geinteresseerden geïnteresseerden gewassen gezichten gezanten geneesmiddelen geheimen
  generaties geldstromen getuigen gevaren gebouwtjes gidsen beelden beesten bedragen bedrijven bestanden besluiten belangen
  bedden benen bergen beroepen berichten bestuurders beurzen bewoners bezoekers bezwaren beleidsdoelen beken beren bevelen
  bewijzen bezoeken beginselen begrippen betrokkenen bejaarden beroepsgroepen verdachten verslagen verdragen verhalen verzoeken
  verschillen vertegenwoordigers verpleegkundigen verslaafden verzekerden verzekeraars vervolgstappen voertuigen verwanten
  verliezen vermoedens verbanden verboden versies verblijven veteranen ontwerpen onderzoeken onderdelen onderwerpen onderwijzers
  ondernemers ontslagen erven heren herders herstelplannen opgaven uitgaven bijdragen bijgebouwen aangiften aangiftes aanvragen
  gereed voorgangers toegangen aangevers uitgevers werkgevers opgevangenen ingezetenen afgevaardigden voorgestelden overvallen`)

/** Counted in the singular: «100 man», «drie keer», «23 fte», «500 gram». */
export const singularMeasures = words(`
  man fte fte's fte’s fte'n fte’n vte vte'n vte’n arbeidsplaats keer maal stuks stuk paar dozijn ton uur jaar kwartaal mille kuub graden procent promille
  procentpunt punt dollar euro cent kop bit byte bed persoon a4 slag slagen gulden karaat vat etmaal tal`)

/** Plurals of nouns: «bedrijven», «platforms», «auto's», «media», «politici», «processen-verbaal», and not «prijs», «bonus», «kas». */
export const pluralEndings = /(?:en|[^aijous]s|eaus|ies|['’]s|ën|ia|ea|ici|ica|alia|ata|tra|ria|(?:en|s)-(?:generaal|verbaal|president|kolonel))$/u
