/** The kinds of paper, by how their title begins (in capitals in print), longest first where one holds another. */
export const paperTypes: ReadonlyArray<readonly [begins: RegExp, type: string]> = [
  [/^(?:\p{L}+ )?(?:GEWIJ\p{L}+ |NADER GEWIJ\p{L}+ )?MOTIE\b/iu, 'motie'],
  [/^(?:NADER |TWEEDE |DERDE )?(?:GEWIJ\p{L}+ )?(?:SUB)?AMENDEMENT\b/iu, 'amendement'],
  [/^LIJST VAN VRAGEN EN ANTWOORDEN\b/iu, 'lijst van vragen en antwoorden'],
  [/^LIJST VAN VRAGEN\b/iu, 'lijst van vragen'],
  [/^(?:\p{L}+ )?BRIEF\b/iu, 'brief'],
  [/^MEMORIE VAN TOELICHTING\b/iu, 'memorie van toelichting'],
  [/^MEMORIE VAN ANTWOORD\b/iu, 'memorie van antwoord'],
  [/^NOTA NAAR AANLEIDING VAN\b/iu, 'nota naar aanleiding van het verslag'],
  [/^(?:\p{L}+ )?NOTA VAN WIJZIGING\b/iu, 'nota van wijziging'],
  [/^NOTA\b/iu, 'nota'],
  [/^(?:GEWIJZIGD |NADER )?VOORSTEL VAN (?:RIJKS)?WET\b/iu, 'voorstel van wet'],
  [/^KONINKLIJKE BOODSCHAP\b/iu, 'koninklijke boodschap'],
  [/^ADVIES\b/iu, 'advies'],
  [/^(?:\p{L}+ ){0,3}VERSLAG\b/iu, 'verslag'],
  [/^RAPPORT\b/iu, 'rapport'],
  [/^INTERPELLATIE\b/iu, 'interpellatie'],
  [/^INITIATIEFNOTA\b/iu, 'initiatiefnota'],
  [/^Vragen\b/u, 'antwoord']
]

/** In the title of a paper whose parts change another, and are numbered. */
export const changingPaper = /(?<!\p{L})(?:AMENDEMENT|NOTA VAN WIJZIGING)(?!\p{L})/u

/** Members of government, as they sign and are addressed; group 1 is the office. */
export const offices = '(?:(?:[Vv]ice-?)?[Mm]inister-[Pp]resident|[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|(?:VICE-?)?MINISTER-PRESIDENT|MINISTERS?|STAATSSECRETARIS(?:SEN)?)'

/** Portfolios of state secretaries that are named without `van` or `voor`; behind an office a capital is else a person's name. */
export const barePortfolios: readonly string[] = [
  'Digitalisering en Koninkrijksrelaties', 'Fiscaliteit en Belastingdienst', 'Fiscaliteit, Belastingdienst en Douane', 'Funderend Onderwijs en Emancipatie', 'Herstel en Toeslagen', 'Herstel Groningen',
  'Jeugd, Preventie en Sport', 'Langdurige en Maatschappelijke Zorg', 'Openbaar Vervoer en Milieu', 'Participatie en Integratie', 'Rechtsbescherming', 'Toeslagen en Douane'
]

/** Nouns of portfolios that an adjective stands before. */
export const portfolioNouns: readonly string[] = ['handel', 'zaken', 'zorg']

const office = '(?:(?:[Ff]ungerend|[Ww]aarnemend|[Pp]laatsvervangend)e? |[Aa]djunct-|[Oo]nder|[Vv]ice-)?(?:[Vv]oorzitter|[Gg]riffier|[Pp]resident|[Ss]ecretaris)'
/** Officers of a committee or of a body with a name, who sign its papers, and those who are a body by themselves. */
export const officers = `(?:${office} (?:van (?:de|het) (?:(?:[\\p{L}-]{1,30} ){0,3}[Cc]ommissie|\\p{Lu}[\\p{L}-]{2,30})|voor dit verslag)|${office}(?=, (?:\\p{Lu}\\.){1,4} ?\\p{L})|[Nn]ationale [Oo]mbudsman|(?:[Ii]nf|[Ff])ormateur)`

const atMeeting = "(?:(?:[Ff]ungerend|[Ww]aarnemend|[Pp]laatsvervangend|[Tt]ijdelijk|[Aa]djunct|[Oo]nder)[ -]?)?(?:[Vv]oorzitter|[Gg]riffier|[Rr]apporteur): \\p{Lu}[\\p{L}’' -]{1,40}"
/** `Voorzitter: Jansen` and `Griffier: De Boer` stand above the report of a meeting, on two lines or on one. */
export const officerLine = new RegExp(`^${atMeeting}(?: ${atMeeting})?$`, 'u')

/** How a report says that its meeting was held, behind its day: `heeft op 26 januari 2023 overleg gevoerd`. */
export const meetingHeld = '(?:overleg gevoerd|gedachten gewisseld|gesproken|vergaderd|een gesprek gevoerd|een wetgevingsoverleg gehouden|een debat gevoerd)'

/** Bodies that write to Parliament themselves, as they are written in running text. */
export const bodies: readonly string[] = [
  'Algemene Rekenkamer', 'president van de Algemene Rekenkamer', 'Presidium', 'Nationale ombudsman', 'Kinderombudsman', 'vice-president van de Raad van State', 'Raad van State',
  'Autoriteit Persoonsgegevens', 'Kiesraad', 'informateur', 'informateurs', 'formateur', 'verkenner', 'verkenners'
]

/** What may follow the senders in a title: `TER VERVANGING VAN DIE GEDRUKT ONDER NR. 150`. */
export const titleTail = /,? (?:TER VERVANGING|TEN GELEIDE|NAAR AANLEIDING|BETREFFENDE|HOUDENDE|INZAKE|OVER|MET)\b/u

/** What a role goes on with where it is signed for others too. */
export const alsoFor = 'mede namens'

/** Words inside names that keep a small letter. */
export const smallWords: ReadonlySet<string> = new Set(['van', 'voor', 'en', 'de', 'het', 'der', 'den', 'te', 'in', 'op', 'aan', '&'])
