/** Finite verbs of formal prose and what they say of time. In lower case; separable parts are left out («kondigde … aan»). */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Tell of what is to come. */
export const futureAuxiliaries = words('zal zullen zult')

/** With a participle they make a perfect, and so the past: «heeft besloten», «is verzonden». */
export const perfectAuxiliaries = words('heb hebt heeft hebben is zijn ben bent')

/** «zou», «zouden»: reported or unreal; they say nothing of when. */
export const conditionalAuxiliaries = words('zou zouden')

/** With a form of «zijn» or «staan»: what is announced or planned lies ahead, «is voorzien op 12 mei». */
export const forwardParticiples = words('voorzien gepland beoogd ingepland geagendeerd verwacht geprogrammeerd')

/** Words for a plan, which make a clause in the present tell of what is to come: «naar verwachting in mei afgerond», «het streven is om in mei». */
export const planWords: ReadonlySet<string> = new Set(words('verwachting voornemens streven bedoeling'))

/** With «is» or «zijn» in the present they tell of what will be ready then: «het onderzoek is in mei gereed». */
export const readiness: ReadonlySet<string> = new Set(words('gereed klaar'))

/** In the present tense these tell of what is to come where a time is named: «in het najaar volgt een brief», «in september start de campagne». */
export const arrivingForms = words('volgt volgen start starten begint beginnen verschijnt verschijnen ontvangt vindt vinden treedt treden stuur sturen informeer informeren presenteer rond')

/** The same where the writer says it of himself: «in het najaar bied ik», «wij hopen in juni». Of others they would tell what is: «het rapport geeft». */
export const ownSteps: ReadonlySet<string> = new Set(words(`
  bied bieden leg leggen zend zenden verzend verzenden geef geven maak maken breng brengen doe doen deel delen kom komen ga gaan neem nemen verwacht verwachten
  hoop hopen streef streven spreek spreken bespreek bespreken publiceer publiceren start starten vraag lever leveren besluit beslis bericht rapporteer organiseer werk betrek bezie kijk voer
  stel stellen`))

/** Who says so. */
export const ownVoices: ReadonlySet<string> = new Set(['ik', 'wij', 'we'])

/** What may have been promised, asked or decided of a day to come: «toegezegd u voor 1 april te informeren». */
export const promises: ReadonlySet<string> = new Set(words(`
  toegezegd beloofd afgesproken besloten voorgesteld aangekondigd opgeroepen gevraagd verzocht verplicht aangeboden voorgenomen opgedragen
  toezegging verzoek afspraak besluit opdracht oproep voorstel voornemen plan`))

/** With these behind it «komt» tells of what is to come. */
export const comingTo: ReadonlySet<string> = new Set(['terug', 'beschikbaar', 'gereed', 'tegemoet', 'met'])

/** Strong and irregular verbs, and weak ones whose plural looks like that of a noun: present singular and plural, past singular and plural. */
const strongVerbs = `
  wordt worden werd werden | kan kunnen kon konden | moet moeten moest moesten | mag mogen mocht mochten | wil willen wilde wilden
  heeft hebben had hadden | is zijn was waren | gaat gaan ging gingen | komt komen kwam kwamen | blijft blijven bleef bleven
  lijkt lijken leek leken | staat staan stond stonden | laat laten liet lieten | doet doen deed deden | ligt liggen lag lagen
  zit zitten zat zaten | begint beginnen begon begonnen | bergt bergen borg borgen | besluit besluiten besloot besloten
  beveelt bevelen beval bevalen | biedt bieden bood boden | blijkt blijken bleek bleken | brengt brengen bracht brachten
  denkt denken dacht dachten | dringt dringen drong drongen | dwingt dwingen dwong dwongen | geeft geven gaf gaven
  grijpt grijpen greep grepen | heet heten heette heetten | helpt helpen hielp hielpen | hangt hangen hing hingen
  houdt houden hield hielden | kiest kiezen koos kozen | krijgt krijgen kreeg kregen | leest lezen las lazen
  loopt lopen liep liepen | neemt nemen nam namen | ontstaat ontstaan ontstond ontstonden | overlijdt overlijden overleed overleden
  onderzoekt onderzoeken onderzocht onderzochten | rijdt rijden reed reden | roept roepen riep riepen | sluit sluiten sloot sloten
  schrijft schrijven schreef schreven | spreekt spreken sprak spraken | sterft sterven stierf stierven | stijgt stijgen steeg stegen
  trekt trekken trok trokken | treedt treden trad traden | treft treffen trof troffen | valt vallen viel vielen
  vecht vechten vocht vochten | verbindt verbinden verbond verbonden | verdwijnt verdwijnen verdween verdwenen
  verliest verliezen verloor verloren | verstrijkt verstrijken verstreek verstreken | vindt vinden vond vonden
  vliegt vliegen vloog vlogen | vraagt vragen vroeg vroegen | weet weten wist wisten | wijst wijzen wees wezen
  wint winnen won wonnen | zendt zenden zond zonden | ziet zien zag zagen | zegt zeggen zei zeiden
  zoekt zoeken zocht zochten | bewijst bewijzen bewees bewezen | bespreekt bespreken besprak bespraken
  ontvangt ontvangen ontving ontvingen | verschijnt verschijnen verscheen verschenen | verzendt verzenden verzond verzonden
  verzoekt verzoeken verzocht verzochten | bezoekt bezoeken bezocht bezochten | verkrijgt verkrijgen verkreeg verkregen
  betreft betreffen betrof betroffen | bevindt bevinden bevond bevonden | schiet schieten schoot schoten | slaat slaan sloeg sloegen
  verbiedt verbieden verbood verboden | verlaat verlaten verliet verlieten | overweegt overwegen overwoog overwogen
  verwijst verwijzen verwees verwezen | onderschrijft onderschrijven onderschreef onderschreven | vertrekt vertrekken vertrok vertrokken
  breekt breken brak braken | stuit stuiten stuitte stuitten | koopt kopen kocht kochten | verkoopt verkopen verkocht verkochten
  bedraagt bedragen bedroeg bedroegen | voldoet voldoen voldeed voldeden | voorkomt voorkomen voorkwam voorkwamen
  voorziet voorzien voorzag voorzagen | springt springen sprong sprongen | gebeurt gebeuren gebeurde gebeurden | beschrijft beschrijven beschreef beschreven | draagt dragen droeg droegen
  brandt branden brandde brandden | schuift schuiven schoof schoven | zet zetten zette zetten | ontbindt ontbinden ontbond ontbonden
  volgt volgen volgde volgden | wacht wachten wachtte wachtten | zwijgt zwijgen zweeg zwegen | onthoudt onthouden onthield onthielden
  vervalt vervallen verviel vervielen | slaapt slapen sliep sliepen | ontvlucht ontvluchten ontvluchtte ontvluchtten | overleeft overleven overleefde overleefden`

/** Weak verbs by their past singular: «kondigde», plural «kondigden», present «kondigt». */
const weakPasts = words(`
  aanvaardde activeerde adviseerde agendeerde annexeerde antwoordde arresteerde baseerde beantwoordde bedoelde behaalde behandelde
  beheerde belastte beloofde benadrukte benoemde beoordeelde bepaalde bepleitte bereidde bereikte beschikte beschouwde bestuurde besteedde
  betaalde betekende betoonde betrachtte bevatte bevestigde bezette bezorgde blokkeerde bombardeerde bouwde citeerde constateerde
  controleerde debatteerde deelde diende draaide drukte eindigde eiste erkende escaleerde evalueerde evacueerde financierde
  formuleerde garandeerde gebruikte herinnerde herhaalde hervormde hoopte hoorde identificeerde informeerde installeerde
  intensiveerde introduceerde investeerde kende keurde kondigde kostte lanceerde legde leerde legitimeerde leidde leverde luidde
  maakte meldde merkte mobiliseerde motiveerde nodigde noemde noteerde onderhandelde ondersteunde onderstreepte ondertekende
  ontmoette onthulde ontwikkelde opende opereerde organiseerde overhandigde overlegde pakte participeerde passeerde plaatste
  presenteerde publiceerde raakte ratificeerde reageerde realiseerde regelde registreerde resulteerde richtte rondde schaarde
  schatte schetste schoolde signaleerde stapte startte steunde stelde stemde stopte streefde stuurde telde testte toetste
  toonde trainde uitte verbeterde verdedigde verdubbelde vergaderde vergrootte verhoogde verklaarde verlaagde verleende
  verlengde vermeldde verminderde vernieuwde veroordeelde veroorzaakte verplaatste verraste verrichtte versnelde versterkte
  vertelde vervulde vertraagde verwachtte verwelkomde verwerkte verwoestte verzekerde vestigde voerde volgde voltooide
  vormde vorderde vreesde waarschuwde werkte wachtte wenste wijzigde wisselde woonde zorgde
  aarzelde accepteerde arriveerde beëindigde begeleidde behoorde belegde belichtte berekende bestelde duurde faalde fuseerde
  groeide handhaafde haalde hanteerde huurde keerde klaagde landde leefde maande meende mislukte naderde
  overleefde plande pleitte protesteerde redde reisde rekende schorste sneuvelde stortte studeerde tekende telefoneerde
  verdiende verhuisde verhuurde herstelde slaagde ruimde stroomde zegde vluchtte waardeerde weigerde wijdde zakte`)

/** Parts that stand apart from the verb in a main clause and before it in others: «vond plaats», «plaatsvond». */
export const separableParts = words(`
  aan af achter bij binnen door in mee na neer om onder op over plaats samen stil tegen terug toe uit vast voor vooruit voort
  vrij weg weer goed deel bekend bijeen gade kennis open ineen`)

/** Forms that are nouns as well, where an article, a number or an adjective stands before them: «het besluit van 3 mei». */
export const verbsOrNouns: ReadonlySet<string> = new Set(words(`
  besluit start test wacht zet steun vragen besluiten bevelen bezoeken bewijzen verliezen verzoeken bedragen onderzoeken vertrekken
  wijken overvallen verzekerden veroordeelden branden lagen treden sloten verboden schoten sprongen zagen borg greep sloot schoot verbond`))

/** Lower-case form → tense; where a form has two («verzocht»), the past, for that is what formal prose means by it. */
export const presentForms: ReadonlySet<string> = new Set([
  ...verbRows().flatMap(([singular, plural]) => [singular!, plural!]),
  ...weakPasts.filter(past => /[dt]e$/.test(past)).map(presentOf),
  // «Kunt u …»; «week» and «weken» are days
  'wijkt', 'wijken', 'kunt', 'wilt', 'hebt', 'bent', 'heb', 'ben'
])

export const pastForms: ReadonlySet<string> = new Set([
  ...verbRows().flatMap(([, , singular, plural]) => [singular!, plural!]),
  ...weakPasts.flatMap(past => (/[dt]e$/.test(past) ? [past, `${past}n`] : [past]))
])

/** Whether a lower-case word is a finite form of a verb. */
export function isVerb(word: string): boolean {
  return presentForms.has(word) || pastForms.has(word)
}

/** The same, and of no noun as well. */
export function isOnlyVerb(word: string): boolean {
  return !verbsOrNouns.has(word) && isVerb(word)
}

/* --- internal --- */

function verbRows(): (readonly string[])[] {
  return strongVerbs
    .trim()
    .split(/[|\n]/)
    .map(row => words(row))
}

/** kondigde → kondigt, leidde → leidt, richtte → richt. */
function presentOf(past: string): string {
  const stem = past.slice(0, -2)
  return stem.endsWith('t') ? stem : `${stem}t`
}
