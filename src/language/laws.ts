/**
 * The laws that letters name most, in lower case → their identifier in the Basiswettenbestand, or the CELEX number of a
 * regulation that goes by a Dutch name. Names without their article; an abbreviation beside the full name.
 */
export const laws: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '32016R0679': ['algemene verordening gegevensbescherming', 'avg'],
    BWBR0001840: ['grondwet', 'gw'],
    BWBR0005537: ['algemene wet bestuursrecht', 'awb'],
    BWBR0002656: ['burgerlijk wetboek boek 1', 'boek 1 van het burgerlijk wetboek'],
    BWBR0003045: ['burgerlijk wetboek boek 2', 'boek 2 van het burgerlijk wetboek'],
    BWBR0005291: ['burgerlijk wetboek boek 3', 'boek 3 van het burgerlijk wetboek'],
    BWBR0005289: ['burgerlijk wetboek boek 6', 'boek 6 van het burgerlijk wetboek'],
    BWBR0005290: ['burgerlijk wetboek boek 7', 'boek 7 van het burgerlijk wetboek'],
    BWBR0001854: ['wetboek van strafrecht', 'wvsr', 'sr'],
    BWBR0001903: ['wetboek van strafvordering', 'wvsv', 'sv'],
    BWBR0001827: ['wetboek van burgerlijke rechtsvordering', 'rv'],
    BWBR0005252: ['wet openbaarheid van bestuur', 'wob'],
    BWBR0045754: ['wet open overheid', 'woo'],
    BWBR0039429: ['comptabiliteitswet 2016', 'cw 2016'],
    BWBR0005416: ['gemeentewet'],
    BWBR0005645: ['provinciewet'],
    BWBR0011823: ['vreemdelingenwet 2000', 'vw 2000'],
    BWBR0011825: ['vreemdelingenbesluit 2000', 'vb 2000'],
    BWBR0003296: ['sanctiewet 1977'],
    BWBR0003245: ['wet milieubeheer', 'wm'],
    BWBR0031788: ['politiewet 2012'],
    BWBR0035362: ['wet maatschappelijke ondersteuning 2015', 'wmo 2015'],
    BWBR0024705: ['wet publieke gezondheid'],
    BWBR0034925: ['jeugdwet'],
    BWBR0037885: ['omgevingswet'],
    BWBR0015703: ['participatiewet'],
    BWBR0018450: ['zorgverzekeringswet', 'zvw'],
    BWBR0035917: ['wet langdurige zorg', 'wlz'],
    BWBR0020368: ['wet op het financieel toezicht', 'wft'],
    BWBR0008691: ['mededingingswet'],
    BWBR0001941: ['opiumwet'],
    BWBR0002320: ['algemene wet inzake rijksbelastingen', 'awr'],
    BWBR0011353: ['wet inkomstenbelasting 2001', 'wet ib 2001'],
    BWBR0040940: ['uitvoeringswet algemene verordening gegevensbescherming', 'uavg'],
    BWBR0004627: ['kieswet'],
    BWBR0006622: ['wegenverkeerswet 1994', 'wvw 1994'],
    BWBR0010346: ['arbeidsomstandighedenwet', 'arbowet'],
    BWBR0005181: ['woningwet'],
    BWBR0004054: ['meststoffenwet']
  }).flatMap(([id, names]) => names.map(name => [name, id] as const))
)
