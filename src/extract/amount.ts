import {z} from 'zod'
import {indefinite, numberPrefixes} from '../language/number-words.ts'
import {betweenJoint, changeJoint, digits, eitherJoint, gap, numberStart, rangeJoint, rangeJointStart, words} from '../number/index.ts'
import {decimal, quantityMod} from '../schema/values.ts'
import {defineExtractor, pattern} from './define-extractor.ts'
import {restStart} from './listed.ts'
import {readRangeByContext, readSumByContext} from './sum-by-context.ts'
import {bare, cents, currencyFirst, currencyTriggers, eitherOrder, former, inYear, listedNumber, numberFirst, readFormerSum, readInOwnUnit, readListedSum, readOrderOfSize, readSum, readSumOfYear, readSums, readWithCents, readWordSum, sumEnd, sumTriggers, wordCurrency} from './sum.ts'
import {tableSums} from './table-sums.ts'

/** Money. A point has `value`, a range `value_min` and `value_max`; in units of the currency, never in thousands. */
const amountSchema = z.strictObject({
  value: decimal.optional(),
  value_min: decimal.optional(),
  value_max: decimal.optional(),
  currency: z.string().regex(/^[A-Z]{3}$/).optional().describe('ISO 4217'),
  mod: quantityMod.optional(),
  per: z.string().optional().describe('What it is per: jaar, persoon')
})

export type Amount = z.infer<typeof amountSchema>

const largeScale = '(?:miljoen|miljard|biljoen|mln\\.?|mld\\.?|mrd\\.?|ton)(?![\\p{L}\\d])'

export const amount = defineExtractor<Amount>({
  kind: 'amount',
  summary: 'sums of money',
  schema: amountSchema,
  columns: {
    value: value => value.value,
    value_min: value => value.value_min,
    value_max: value => value.value_max,
    currency: value => value.currency,
    mod: value => value.mod,
    per: value => value.per
  },
  yieldsTo: ['url', 'reference'],
  rules: [
    {name: 'listed', at: sumTriggers(restStart), pattern: pattern('iu')`${listedNumber}`, read: readListedSum},
    {name: 'change', at: sumTriggers('nt'), pattern: pattern('iu')`${former}${changeJoint}${eitherOrder(2)}`, read: readFormerSum},
    {name: 'currency-number', at: currencyTriggers, pattern: pattern('iu')`${currencyFirst()}`, read: readSum},
    {name: 'number-currency', at: {digits: true, then: sumEnd}, pattern: pattern('iu')`${numberFirst()}`, read: readSum},
    {name: 'own-unit', at: {digits: true, then: '('}, pattern: pattern('iu')`${numberStart}(?<digits>${digits})(?=${gap}\((?:bedragen${gap})?(?:[x×]|in)${gap}?(?:€|eur))`, read: readInOwnUnit},
    {name: 'of-year', at: {digits: true, then: 'iv'}, pattern: pattern('iu')`${numberStart}(?<digits>${digits})(?=${inYear})`, read: readSumOfYear},
    {
      name: 'range',
      at: sumTriggers(`${rangeJointStart}${sumEnd}`),
      pattern: pattern('iu')`${eitherOrder(1)}${rangeJoint}${eitherOrder(2)}`,
      read: readSums
    },
    {name: 'either', at: {digits: true, then: 'o'}, pattern: pattern('iu')`${bare(1)}${eitherJoint}${numberFirst(2)}`, read: readSums},
    {
      name: 'between',
      at: {words: ['tussen']},
      pattern: pattern('iu')`tussen${gap}(?:de${gap})?${eitherOrder(1)}${betweenJoint}${eitherOrder(2)}`,
      read: readSums
    },
    {
      name: 'words',
      at: {prefixes: numberPrefixes},
      pattern: pattern('iu')`(?<number>${words})${gap}${wordCurrency}`,
      read: readWordSum
    },
    {
      name: 'order-of-size',
      at: {words: [...indefinite.keys()]},
      pattern: pattern('iu')`(?<size>${indefinite.keys()})(?:${gap}(?<times>${indefinite.keys()}))?${gap}${wordCurrency}`,
      read: readOrderOfSize
    },
    {
      name: 'with-cents',
      at: {digits: true, prefixes: numberPrefixes, then: sumEnd},
      pattern: pattern('iu')`${numberStart}(?<number>\d{1,9}|\p{Ll}{3,60})${gap}${wordCurrency}${cents}`,
      read: readWithCents
    },
    {
      name: 'context',
      at: {digits: true, then: 'mbt'},
      pattern: pattern('iu')`${numberStart}(?<digits>${digits})${gap}?(?<scale>${largeScale})`,
      read: readSumByContext
    },
    {
      name: 'context-range',
      at: {digits: true, then: `${rangeJointStart}ombt`},
      pattern: pattern('iu')`${numberStart}(?<low>${digits})(?:${gap}?(?<lowscale>${largeScale}))?(?:${rangeJoint}|${eitherJoint})(?<digits>${digits})${gap}?(?<scale>${largeScale})`,
      read: readRangeByContext
    },
    {
      name: 'context-between',
      at: {words: ['tussen']},
      pattern: pattern('iu')`tussen${gap}(?:de${gap})?(?<low>${digits})(?:${gap}?(?<lowscale>${largeScale}))?${betweenJoint}(?<digits>${digits})${gap}?(?<scale>${largeScale})`,
      read: readRangeByContext
    },
    {
      name: 'context-words',
      at: {prefixes: numberPrefixes},
      pattern: pattern('iu')`(?<number>${words}${gap}(?:miljoen|miljard|biljoen))(?!\p{L})`,
      read: readSumByContext
    },
    {
      name: 'context-size',
      at: {words: [...indefinite.keys()], then: 'm'},
      pattern: pattern('iu')`(?<size>${indefinite.keys()})${gap}(?<times>miljoenen|miljarden)(?!\p{L})`,
      read: readSumByContext
    }
  ],
  find: tableSums,
  examples: [
    {text: 'Het gaat om 89 miljoen voor 2023 en 92 miljoen voor 2024.', finds: [{text: '89 miljoen', value: {value: '89000000', currency: 'EUR'}, basis: 'inferred'}, {text: '92 miljoen'}]},
    {text: 'Een passagier betaalt € 29,40 tot 2.000 km.', finds: [{text: '€ 29,40', value: {value: '29.4', currency: 'EUR'}}]},
    {text: 'Voor 2023 is EUR 2,5 mld gereserveerd.', finds: [{text: 'EUR 2,5 mld', value: {value: '2500000000', currency: 'EUR'}}]},
    {text: 'Dat kost € 3,2 mld. Daarna minder.', finds: [{text: '€ 3,2 mld.', value: {value: '3200000000'}}]},
    {text: 'Het kost circa 2,5 miljard euro per jaar.', finds: [{text: '2,5 miljard euro', value: {value: '2500000000', mod: 'APPROX', per: 'jaar'}}]},
    {text: 'een boete van € 334.000 of € 50,-', finds: [{text: '€ 334.000', value: {value: '334000'}}, {text: '€ 50,-', value: {value: '50'}}]},
    {text: 'Van hen kregen bijna 2,6 miljoen ook een dijk. In totaal ontvingen 3 miljoen een brief.', finds: []},
    {text: 'Er is 3 miljard onderbesteding; de 3 miljard is hard nodig na de dijkbezuinigingen.', finds: [{text: '3 miljard', value: {value: '3000000000', currency: 'EUR'}, basis: 'inferred'}, {text: '3 miljard'}]},
    {text: 'In 2022 is 7,2 miljard uitgegeven.', finds: [{text: '7,2 miljard', value: {value: '7200000000', currency: 'EUR'}, basis: 'inferred'}]},
    {text: 'Er zijn 12 miljoen vluchtelingen, van wie 8 miljoen in Europa.', finds: []},
    {text: 'De kosten zijn 5 à 10 miljoen euro.', finds: [{text: '5 à 10 miljoen euro', value: {value_min: '5000000', value_max: '10000000'}}]},
    {text: 'van 210 naar 435 miljoen euro', finds: [{text: '210', value: {value: '210000000', currency: 'EUR'}}, {text: '435 miljoen euro', value: {value: '435000000'}}]},
    {text: 'tussen EUR 5 en 10 miljoen', finds: [{text: 'EUR 5 en 10 miljoen', value: {value_min: '5000000', value_max: '10000000', currency: 'EUR'}}]},
    {text: 'een lening van f 1 641,54', finds: [{text: 'f 1 641,54', value: {value: '1641.54', currency: 'NLG'}}]},
    {text: 'Ten minste anderhalf miljoen gulden', finds: [{text: 'anderhalf miljoen gulden', value: {value: '1500000', currency: 'NLG', mod: 'AT_LEAST'}}]},
    {text: 'Het kost 5 euro 50, of vijf euro vijftig.', finds: [{text: '5 euro 50', value: {value: '5.5'}}, {text: 'vijf euro vijftig', value: {value: '5.5'}}]},
    {text: 'Het gaat om tientallen miljoenen euro’s.', finds: [{text: 'tientallen miljoenen euro’s', value: {value: '10000000', mod: 'AT_LEAST'}}]},
    {text: 'Dat is € 100 mln in 2024, 150 in 2025 en 200 in 2026; 12 euro in 2022 en 5 in 2023.', finds: [
      {text: '€ 100 mln'}, {text: '150', value: {value: '150000000', currency: 'EUR'}, basis: 'inferred'}, {text: '200', value: {value: '200000000', currency: 'EUR'}}, {text: '12 euro'}, {text: '5', value: {value: '5', currency: 'EUR'}}
    ]},
    {text: 'Uitgaven totaal € 7.815,8 (bedragen x 1 miljoen) en € 12 (x 1.000); twee gulden vijftig cents.', finds: [{text: '€ 7.815,8', value: {value: '7815800000'}}, {text: '€ 12', value: {value: '12000'}}, {text: 'twee gulden vijftig cents', value: {value: '2.5', currency: 'NLG'}}]},
    {text: 'Er ligt 3 ton subsidie klaar.', finds: [{text: '3 ton', value: {value: '300000', currency: 'EUR'}, basis: 'inferred'}]},
    {text: 'De invoer bedroeg 291.890 ton in een week en kostte veel.', finds: []},
    {text: 'een bedrag van € 2.500 (x € 1.000)', finds: [{text: '€ 2.500', value: {value: '2500000'}}]},
    {text: 'Tabel 1 (bedragen x € 1.000)', finds: []},
    {text: 'artikel 3, onder f 2, en de norm Euro 6', finds: []},
    {text: 'Het kost jaarlijks circa € 5 mln. en levert structureel 200 miljoen op.', finds: [{text: '€ 5 mln.', value: {per: 'jaar', mod: 'APPROX'}}, {text: '200 miljoen', value: {value: '200000000', per: 'structureel'}, basis: 'inferred'}]},
    {text: 'van € 10,2 naar € 12,4 miljoen, van € 50 naar € 60', finds: [
      {text: '€ 10,2', value: {value: '10200000'}, basis: 'inferred'}, {text: '€ 12,4 miljoen'}, {text: '€ 50', value: {value: '50'}, basis: 'stated'}, {text: '€ 60', value: {value: '60'}}
    ]},
    {text: 'Het daalt met € 100 miljoen tot € 300 miljoen; Eén miljard euro.', finds: [{text: '€ 100 miljoen'}, {text: '€ 300 miljoen'}, {text: 'Eén miljard euro', value: {value: '1000000000'}}]},
    {text: 'vijf tot en met tien miljoen euro, tussen de vijf en tien miljoen euro, € -5 miljoen tot € 10 miljoen', finds: [
      {text: 'vijf tot en met tien miljoen euro', value: {value_min: '5000000', value_max: '10000000'}}, {text: 'vijf en tien miljoen euro', value: {value_min: '5000000', value_max: '10000000'}},
      {text: '€ -5 miljoen tot € 10 miljoen', value: {value_min: '-5000000', value_max: '10000000'}}
    ]},
    {text: 'Dit heeft honderden miljoenen gekost; in het donorregister staan 7 miljoen.', finds: [{text: 'honderden miljoenen', value: {value: '100000000', mod: 'AT_LEAST'}, basis: 'inferred'}]},
    {text: 'een verschil tussen 5 euro en 10.', finds: [{text: '5 euro', value: {value: '5'}}]},
    {text: 'een saldo van –€ 2 mld en een tekort van ongeveer -€ 12 mln.', finds: [{text: '–€ 2 mld', value: {value: '-2000000000'}}, {text: '-€ 12 mln.', value: {value: '-12000000', mod: 'APPROX'}}]},
    {text: 'Het kost EUR 9 miljoen5 en € 7,7 mld1. Ook 9 miljoen euro5 extra.', finds: [{text: 'EUR 9 miljoen', value: {value: '9000000'}}, {text: '€ 7,7 mld', value: {value: '7700000000'}}, {text: '9 miljoen euro'}]},
    {text: 'Dat kost 300 à 400 miljoen, later tussen de 10 en 15 miljoen; minimaal € 5 en maximaal € 8 miljoen.', finds: [
      {text: '300 à 400 miljoen', value: {value_min: '300000000', value_max: '400000000', currency: 'EUR'}, basis: 'inferred'},
      {text: '10 en 15 miljoen', value: {value_min: '10000000', value_max: '15000000'}},
      {text: '€ 5', value: {value: '5000000', mod: 'AT_LEAST'}, basis: 'inferred'}, {text: '€ 8 miljoen', value: {value: '8000000', mod: 'AT_MOST'}}
    ]},
    {text: 'twee à driehonderd miljoen euro; € 30 miljoen meer dan de € 120 miljoen', finds: [
      {text: 'twee à driehonderd miljoen euro', value: {value_min: '200000000', value_max: '300000000'}}, {text: '€ 30 miljoen'}, {text: '€ 120 miljoen', value: {value: '120000000'}}
    ]},
    {text: '3 miljoen pond, 302 miljoen florin, vijf miljard pond; 5 pond meel, twee pond aardappelen', finds: [
      {text: '3 miljoen pond', value: {value: '3000000', currency: 'GBP'}}, {text: '302 miljoen florin', value: {currency: 'AWG'}}, {text: 'vijf miljard pond', value: {value: '5000000000', currency: 'GBP'}}
    ]},
    {text: 'Het kost € 61 per plek per dag, 7,2 ct/kWh, 1½ miljoen euro; het kabinet trekt er 12 miljoen voor uit en gemeenten krijgen 30 miljoen.', finds: [
      {text: '€ 61', value: {per: 'plek per dag'}}, {text: '7,2 ct', value: {value: '0.072', per: 'kWh'}}, {text: '1½ miljoen euro', value: {value: '1500000'}}, {text: '12 miljoen', value: {value: '12000000'}, basis: 'inferred'}, {text: '30 miljoen'}
    ]},
    {text: 'Het overschot steeg van 5,2 miljard naar 9,7 miljard; € 300 extra per jaar, 35,9 eurocent accijns per liter, circa € 2 tot € 3 miljoen.', finds: [
      {text: '5,2 miljard'}, {text: '9,7 miljard'}, {text: '€ 300', value: {per: 'jaar'}}, {text: '35,9 eurocent', value: {per: 'liter'}}, {text: '€ 2 tot € 3 miljoen', value: {value_min: '2000000', value_max: '3000000', mod: 'APPROX'}}
    ]},
    {text: 'Het kabinet wil 340 miljoen bezuinigen; er ligt 12 miljoen klaar; het kost ongeveer 160 mln. alleen voor de weg; € 1 miljoen tot € 750.000.', finds: [
      {text: '340 miljoen', value: {currency: 'EUR'}, basis: 'inferred'}, {text: '12 miljoen'}, {text: '160 mln.', value: {mod: 'APPROX'}}, {text: '€ 1 miljoen', value: {value: '1000000'}}, {text: '€ 750.000', value: {value: '750000'}}
    ]},
    {text: 'Nederland telt 17 mln. inwoners en Duitsland 82 mln.; € 300/tCO2, € 250 per vier weken, M€ 12, k€ 40 en € 4 miljoen', finds: [
      {text: '€ 300', value: {per: 'tCO2'}}, {text: '€ 250', value: {per: 'vier weken'}}, {text: 'M€ 12', value: {value: '12000000'}}, {text: 'k€ 40', value: {value: '40000'}}, {text: '€ 4 miljoen'}
    ]},
    {text: 'totaal € 7.815,8 (bedragen x € 1 miljoen), EUR 8.363,8 (in EUR mln), Totaal 10.552,4 (x EUR 1 mln.), € 13.595.299.000 (bedragen x € 1 mln.)', finds: [
      {text: '€ 7.815,8', value: {value: '7815800000'}}, {text: 'EUR 8.363,8', value: {value: '8363800000'}}, {text: '10.552,4', value: {value: '10552400000', currency: 'EUR'}, basis: 'inferred'}, {text: '€ 13.595.299.000', value: {value: '13595299000'}}
    ]},
    {text: 'De uitgaven dalen van € 7 tot € 6 miljard, stijgen van € 30 tot € 45 mln., en gaan van 500.000 naar € 1,5 mln.; US$ 1,6 billion', finds: [
      {text: '€ 7', value: {value: '7000000000'}}, {text: '€ 6 miljard'}, {text: '€ 30', value: {value: '30000000'}}, {text: '€ 45 mln.'}, {text: '500.000', value: {value: '500000'}}, {text: '€ 1,5 mln.'}, {text: 'US$ 1,6 billion', value: {value: '1600000000'}}
    ]},
    {text: 'Het aantal deelnemers bedraagt 3,1 miljoen. Dat geeft 1,2 miljard hogere uitgaven; kunnen 30 miljoen besteden.', finds: [{text: '1,2 miljard', value: {currency: 'EUR'}}, {text: '30 miljoen'}]},
    {text: 'Van de bevolking van 17 miljoen ontvangt een deel hulp.', finds: []},
    {text: 'van EUR 39 tot EUR 53 miljoen, USD 5 tot 10 miljoen en EUR 2, 3 en 4 mln.', finds: [
      {text: 'EUR 39 tot EUR 53 miljoen', value: {value_min: '39000000', value_max: '53000000', currency: 'EUR'}}, {text: 'USD 5 tot 10 miljoen', value: {value_min: '5000000', value_max: '10000000', currency: 'USD'}},
      {text: 'EUR 2', value: {value: '2000000'}, basis: 'inferred'}, {text: '3', value: {value: '3000000'}, basis: 'inferred'}, {text: '4 mln.', value: {value: '4000000'}, basis: 'inferred'}
    ]},
    {text: 'een tekort van -€ 12 mln.', finds: [{text: '-€ 12 mln.', value: {value: '-12000000'}}]}
  ]
})
