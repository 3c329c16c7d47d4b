/**
 * The small, closed classes of Dutch words: what ends a noun phrase or opens a clause. In lower case; a word stands in
 * the class it most often has in formal prose. Names of classes are those of the tags that the nlp plugin gives.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const determiners = words(`
  de het een 't deze dit die dat elk elke ieder iedere geen enig enige enkele sommige alle al beide welk welke zulk zulke
  dezelfde hetzelfde mijn jouw uw zijn haar ons onze hun wiens`)

/** «veel», «meer»: a quantity without a number. */
export const quantifiers = words(`
  veel vele meer meeste minder minst minste weinig weinige verscheidene verschillende diverse meerdere talrijke talloze
  genoeg voldoende`)

export const pronouns = words(`
  ik jij je u hij zij ze wij we jullie men mij me jou hem hen wie wat er daar hier dat wat iets niets iemand niemand
  iedereen allen alles zich zichzelf elkaar elkaars degene degenen diegene diegenen eenieder ervan eraan erin erop erover
  ervoor erbij eruit ermee ertoe ertegen hiervan hieraan hierin hierop hierover hiervoor hierbij hieruit hiermee hiertoe
  hierna hieronder hiertegen hierdoor daarvan daaraan daarin daarop daarover daarvoor daarbij daaruit daarmee daartoe
  daarna daardoor daartegen daaronder waarvan waaraan waarin waarop waarover waarvoor waarbij waaruit waarmee waartoe
  waarna waardoor waaronder waartegen waar`)

/** «hiermee», «daaruit», «al»: what a participle may have before it within the phrase of a noun, beside adverbs. */
export const beforeParticiples = /^(?:al|elkaar|(?:hier|daar|er)(?:aan|achter|bij|binnen|boven|door|in|mee|na|naast|onder|op|over|tegen|toe|tussen|uit|van|voor))$/u

/** What a question opens with that asks for more than yes or no. */
export const interrogatives: ReadonlySet<string> = new Set(
  words('wie wiens wat welk welke waar waarom wanneer hoe hoeveel hoelang hoever waaraan waarin waarop waarover waarvoor waarbij waaruit waarmee waartoe waardoor waarvan'))

export const prepositions = words(`
  aan achter behalve beneden bij binnen blijkens boven buiten conform contra dankzij door gedurende gezien hangende in
  ingevolge inzake jegens krachtens langs met middels mits na naar naast namens nabij niettegenstaande om omstreeks omtrent
  onder ondanks ongeacht onverminderd op over overeenkomstig per qua rond rondom sinds te ten ter tegen tegenover tijdens
  tot tussen uit uitgezonderd van vanaf vanuit vanwege via volgens voor voorbij vóór wegens zonder à incl excl inclusief
  exclusief richting versus vs`)

export const coordinators = words('en of maar want dus noch dan doch ofwel evenals alsmede alsook respectievelijk resp c.q. cq plus en/of')

export const subordinators = words(`
  als alsof doordat hoewel indien mits nadat ofschoon omdat opdat sinds sindsdien tenzij terwijl toen totdat voordat voorzover
  wanneer waarom zoals zodat zodra zolang aangezien alvorens teneinde hoe hoezeer naarmate naargelang daar dat of`)

export const adverbs = words(`
  aldaar aldus alleen allereerst alsnog alsook althans altijd alvast andermaal anders anderzijds begin beter bijna binnenkort
  bijvoorbeeld blijkbaar bovendien circa daadwerkelijk daarentegen daarenboven daarnaast daarom dan deels derhalve destijds desondanks
  doorgaans doorlopend eens eerder eerst eigenlijk eind eindelijk elders enerzijds enigszins ergens evenals eveneens evenmin
  evenwel evenzeer feitelijk gaandeweg gauw geheel geleidelijk gewoon gezamenlijk gisteren goed graag grotendeels haast heden
  heel heen helaas helemaal heus hierbij hierom hiernaast hoofdzakelijk hoogstens immers inderdaad ineens ingrijpend inmiddels
  intussen jaarlijks juist kennelijk klaarblijkelijk kortom kortgeleden laatst langer later liever maandelijks medio mede mee
  meermaals meermalen meestal mettertijd middels mijns minimaal maximaal minstens misschien mogelijk momenteel morgen naderhand namelijk natuurlijk
  nauwelijks nergens niet niettemin nimmer nog nogal nogmaals nooit nu nochtans omhoog omlaag omgekeerd ondertussen onlangs onmiddellijk
  onverwijld onverkort ook ooit opeens opnieuw overal overigens pas precies recent recentelijk reeds ruim ruimschoots samen
  slechts soms sowieso spoedig steeds straks strikt tegelijk tegelijkertijd telkens tenminste tenslotte terecht terug tevens
  tevoren thans thuis toch toe toen tot totaal trouwens uiteindelijk uiteraard uiterlijk uitsluitend vaak vandaag vandaar
  vanouds vanzelf vaker verder verreweg vervolgens vlak voldoende voltijds volop vooraf vooral voorafgaand vooralsnog voorgoed
  voorheen voorlopig voorshands voornamelijk voorts vrijwel waarschijnlijk wekelijks wederom weer weg weinig wel weliswaar
  wellicht wereldwijd werkelijk welteverstaan zeer zeker zelden zelf zelfs zo zodoende zogenaamd zomaar zonder zojuist zoveel
  zowel jl jongstleden a.s aanstaande ongeveer samen onderling links rechts gemiddeld afzonderlijk tezamen tijdelijk
  respectievelijk bruto netto nadien voordien sindsdien indertijd tezijnertijd ervandoor onlangs alom evenzo idem elk apart`)

/** «zeer», «meest», «zwaar»: before an adjective or participle inside a noun phrase. */
export const degreeAdverbs = words(`
  zeer meest minst meer minder zo heel erg extreem bijzonder uiterst relatief zwaar licht ernstig volledig geheel deels gedeeltelijk
  net nieuw pas recent recentelijk reeds eerder nader verder vrij nog wel niet tijdelijk direct indirect financieel sociaal
  politiek economisch militair digitaal goed slecht hoog laag lang breed internationaal nationaal regionaal lokaal landelijk
  wettelijk jaarlijks maandelijks dagelijks wekelijks voltijds`)

/** Words that no heading and no head of a column ends with: more must follow. */
export const openWords: ReadonlySet<string> = new Set([...determiners, ...prepositions, ...coordinators, ...subordinators])

/** All closed classes: none of them is a noun. */
export const closedWords: ReadonlySet<string> = new Set([...determiners, ...quantifiers, ...pronouns, ...prepositions, ...coordinators, ...subordinators, ...adverbs])
