import {describe, expect, it} from 'vitest'
import {tenseAround} from '../../src/nlp/index.ts'
import {unitFrom} from './unit.ts'

/** The tense around «3 mei». */
const cases: [text: string, tense: ReturnType<typeof tenseAround>][] = [
  ['Uw Kamer ontving op 3 mei een brief.', 'past'],
  ['Op 3 mei heeft de Kamer besloten dat dit kan.', 'past'],
  ['De brief is op 3 mei verzonden.', 'past'],
  ['De vragen zijn op 3 mei ingezonden.', 'past'],
  ['De Kamer heeft op 3 mei verzocht om een reactie.', 'past'],
  ['In het debat van 3 mei werd dit besproken.', 'past'],
  ['Zoals ik op 3 mei meldde, is de situatie ernstig.', 'past'],
  ['Nadat de Raad op 3 mei bijeenkwam, volgt nu een voorstel.', 'past'],
  ['De top vond plaats op 3 mei in Brussel.', 'past'],
  ['De Minister kondigde op 3 mei aan dat steun volgt.', 'past'],
  ['De stemming vindt op 3 mei plaats.', 'future'],
  ['De regeling treedt op 3 mei in werking.', 'future'],
  ['Op 3 mei wordt de Kamer verzocht te reageren.', 'future'],
  ['Op 3 mei bied ik u de nota aan.', 'future'],
  ['Wij komen op 3 mei terug op deze vraag.', 'future'],
  ['Ik verwacht op 3 mei de uitkomst.', 'future'],
  ['Dit moet op 3 mei worden besloten.', 'future'],
  ['Aanvragen konden op 3 mei worden ingediend.', 'past'],
  ['Ik geef u het op 3 mei toegezegde overzicht.', undefined],
  ['Hierbij stuur ik u, zoals op 3 mei toegezegd, de nota.', 'past'],
  ['Ik heb toegezegd uw Kamer voor 3 mei te informeren.', 'present'],
  ['Ik heb op 3 mei toegezegd de Kamer te informeren.', 'past'],
  ['Op 3 mei ben ik met de sector in gesprek gegaan.', 'past'],
  ['De stemming zal op 3 mei plaatsvinden.', 'future'],
  ['De volgende top is voorzien op 3 mei.', 'future'],
  ['De bijeenkomst staat gepland voor 3 mei.', 'future'],
  ['Op 3 mei zullen de leden stemmen, zoals is afgesproken.', 'future'],
  // sentences that a tool ran together: both verbs may be participles
  ['Op 3 mei ontvangt de Kamer verzoekt de raad.', 'present'],
  ['Het besluit van 3 mei (bijlage 1).', undefined]
]

describe('tenseAround', () => {
  it.each(cases)('%s', (text, tense) => {
    const from = text.indexOf('3 mei')
    expect(tenseAround(unitFrom(text), from, from + 5)).toBe(tense)
  })
})
