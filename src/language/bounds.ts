import type {z} from 'zod'
import type {quantityMod} from '../schema/values.ts'

export type Mod = z.infer<typeof quantityMod>

/** The verb of a subordinate clause may part a comparative from its «dan»: `die kleiner is dan drie minuten`. */
const withVerb = (...comparatives: string[]): string[] =>
  comparatives.flatMap(word => ['is', 'zijn', 'was', 'waren', 'bedraagt', 'bedragen', 'ligt', 'liggen', 'wordt', 'worden', 'duurt'].map(verb => `${word} ${verb} dan`))

/** What stands before a number and says how it is meant; an article may stand between (`rond de 25%`). */
export const before: Readonly<Record<Mod, readonly string[]>> = {
  APPROX: [
    'circa', 'ca', 'ca.', 'ongeveer', 'rond', 'omstreeks', "zo'n", 'zo’n', 'zo‘n', 'plusminus', 'plus minus', '±', '+/-', '~', 'pakweg', 'grofweg',
    'om en nabij', 'een stuk of', 'tegen de', 'tegen het', 'naar schatting', 'een geschatte', 'bij benadering', 'afgerond', 'in de orde van', 'in de orde van grootte van'
  ],
  MORE_THAN: [
    'meer dan', 'méér dan', 'ruim', 'een dikke', 'boven', 'hoger dan', 'groter dan', 'langer dan', 'ouder dan', 'zwaarder dan', 'meer als', 'groter als', 'hoger als', '>',
    ...withVerb('meer', 'hoger', 'groter', 'langer', 'ouder', 'zwaarder')
  ],
  LESS_THAN: [
    'minder dan', 'bijna', 'krap', 'een kleine', 'net geen', 'net niet', 'nog geen', 'nog niet', 'amper', 'onder', 'lager dan', 'kleiner dan', 'korter dan',
    'jonger dan', 'nagenoeg', 'haast', 'beneden', 'minder als', 'kleiner als', 'lager als', '<',
    ...withVerb('minder', 'lager', 'kleiner', 'korter', 'jonger')
  ],
  AT_LEAST: [
    'ten minste', 'tenminste', 'minimaal', 'minstens', 'op zijn minst', "op z'n minst", 'op z’n minst', 'niet minder dan', 'vanaf', 'een minimum van',
    'minimum', 'niet lager dan', 'niet kleiner dan', ...withVerb('niet lager', 'niet minder', 'niet kleiner', 'niet jonger'), 'niet minder als', 'niet kleiner als', 'zeker', 'groter of gelijk aan', 'groter dan of gelijk aan', 'hoger dan of gelijk aan', '≥', '>='
  ],
  AT_MOST: [
    'maximaal', 'ten hoogste', 'hoogstens', 'hooguit', 'niet meer dan', 'tot', 'tot en met', 't/m', 'tot maximaal', 'tot ten hoogste', 'tot wel', 'tot aan', 'een maximum van',
    'maximum', 'max', 'max.', 'niet hoger dan', 'niet groter dan', 'op zijn hoogst', "op z'n hoogst", 'op z’n hoogst', 'niet meer als', ...withVerb('niet hoger', 'niet meer', 'niet groter', 'niet langer', 'niet ouder'), 'kleiner of gelijk aan', 'kleiner dan of gelijk aan',
    'maximale omvang van', 'maximaal bedrag van', 'oplopend tot', '≤', '<='
  ]
}

/** What may stand before the second of two numbers and bounds it alone: `minimaal 5 en maximaal 8 miljoen euro`. */
export const limits: readonly string[] = ['maximaal', 'ten hoogste', 'hoogstens', 'hooguit', 'max.']

/** What may bound a range as a whole. */
export const ofRanges: readonly string[] = [...limits, 'maximum', 'max', 'minimaal', 'minstens', 'ten minste', 'tenminste']

/** What stands behind a number with its unit or noun: `50 miljoen euro of meer`. */
export const after: Readonly<Partial<Record<Mod, readonly string[]>>> = {
  AT_LEAST: ['of meer', 'of hoger', 'of langer', 'of ouder', 'of groter', 'en meer', 'en hoger', 'en ouder', 'of evenveel'],
  AT_MOST: ['of minder', 'of lager', 'of korter', 'of jonger', 'of kleiner', 'en minder', 'en lager', 'en jonger']
}

/**
 * How words begin after which a `tot` is no bound: a verb or a noun needs it (`leidt tot 200 banen`, `met betrekking tot de
 * € 5 miljoen`), or what grows or shrinks ends there (`verhoogd tot 5%`).
 */
export const endsAt: readonly string[] = [
  'leid', 'geleid', 'kom', 'kwam', 'gekomen', 'behoor', 'behore', 'verho', 'verla', 'vergro', 'verklein', 'verdubbel', 'toegenomen', 'toene', 'toenam',
  'afgenomen', 'afne', 'afnam', 'stijg', 'steeg', 'gesteg', 'stege', 'daal', 'dale', 'gedaald', 'groei', 'gegroei', 'uitgebreid', 'uitbreid',
  'teruggebracht', 'terugbreng', 'terugloop', 'teruglop', 'teruggelopen', 'gebracht', 'brengt', 'krimp', 'kromp', 'gekrompen', 'sinds', 'tussen',
  'opgelopen', 'oplop', 'opschal', 'opgeschaald', 'afschal', 'afgeschaald', 'uitbouw', 'uitgebouwd', 'opbouw', 'opgebouwd', 'doorgroei', 'terug', 'verbeter', 'opgehoog', 'aangevuld', 'geïndexeerd', 'opgetrokken', 'klim', 'geklommen', 'telt', 'loopt', 'liep', 'bijgesteld', 'bijstel', 'nam', 'namen', 'neemt', 'nemen', 'reduce', 'gereduceerd', 'inkrimp', 'ingekrompen', 'inperk', 'ingeperkt', 'halve', 'gehalveerd', 'gezakt', 'zak', 'uitgegroei', 'aangegroei', 'uitkom', 'opgeteld',
  'betrekking', 'relatie', 'verhouding', 'toegang', 'aanleiding', 'beperk'
]

/** Forms of verbs of which a number behind `tot` is the end, wherever in their clause: `stijgt zonder nieuw beleid tot 5,7%`. */
export const growing: readonly string[] = [
  'stijgt', 'stijgen', 'steeg', 'stegen', 'gestegen', 'daalt', 'dalen', 'daalde', 'daalden', 'gedaald', 'groeit', 'groeien', 'groeide', 'groeiden', 'gegroeid', 'krimpt', 'krimpen', 'kromp', 'krompen', 'gekrompen',
  'verhoogt', 'verhogen', 'verhoogde', 'verhoogd', 'verlaagt', 'verlagen', 'verlaagde', 'verlaagd', 'opgelopen', 'toegenomen', 'afgenomen', 'zakt', 'zakken', 'zakte', 'gezakt', 'teruggebracht'
]

/** What may stand before the second end of a range: `5 tot maximaal 10`. */
export const ofSecondEnd: readonly string[] = ['maximaal', 'max.', 'hooguit', 'hoogstens', 'ten hoogste', 'ruim', 'circa', 'ca.', 'ongeveer', 'bijna', 'wel']

/** Behind these `onder` says who were asked: `een enquête onder 300 scholen`. */
export const surveys: readonly string[] = [
  'peiling', 'enquête', 'enquete', 'onderzoek', 'steekproef', 'raadpleging', 'uitvraag', 'vragenlijst', 'rondvraag', 'inventarisatie', 'interviews', 'survey', 'evaluatie', 'monitor', 'meting', 'proef', 'pilot'
]

/** Behind these it says to whom something went: `verdeeld onder 40 gemeenten`. */
export const handedOut: readonly string[] = ['verdeeld', 'verspreid', 'uitgezet', 'gehouden', 'uitgevoerd', 'afgenomen', 'verricht', 'gedaan', 'verloot', 'uitgedeeld', 'bevraagd', 'gepeild']
