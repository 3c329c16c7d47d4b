import {z} from 'zod'
import {indefinite, numberPrefixes} from '../language/number-words.ts'
import {digits, numberStart} from '../number/index.ts'
import {decimal, quantityMod} from '../schema/values.ts'
import {readCount, readOrderOfSize} from './count.ts'
import {defineExtractor, pattern} from './define-extractor.ts'

/** A number with what it counts or measures. */
const quantitySchema = z.strictObject({
  value: decimal.optional(),
  value_min: decimal.optional(),
  value_max: decimal.optional(),
  unit: z.string().optional().describe('The head noun of what is counted, or the unit as the letter names it'),
  phrase: z.string().optional().describe('All of what is counted: «Oekraïense vluchtelingen»'),
  ucum: z.string().optional().describe('UCUM code, where it is a measure'),
  mod: quantityMod.optional(),
  per: z.string().optional()
})

export type Quantity = z.infer<typeof quantitySchema>

export const quantity = defineExtractor<Quantity>({
  kind: 'quantity',
  summary: 'numbers with what they count or measure',
  schema: quantitySchema,
  columns: {
    value: value => value.value,
    value_min: value => value.value_min,
    value_max: value => value.value_max,
    unit: value => value.unit,
    phrase: value => value.phrase,
    ucum: value => value.ucum,
    mod: value => value.mod,
    per: value => value.per
  },
  yieldsTo: ['url', 'reference', 'amount', 'percentage', 'date', 'duration'],
  rules: [
    {name: 'digits', at: {digits: true}, pattern: pattern('iu')`${numberStart}${digits}`, read: (_, place) => readCount(place)},
    {name: 'words', at: {prefixes: numberPrefixes}, pattern: pattern('iu')`\p{Ll}{3,60}`, read: (_, place) => readCount(place)},
    {name: 'order-of-size', at: {words: [...indefinite.keys()]}, pattern: pattern('iu')`${indefinite.keys()}`, read: (_, place) => readOrderOfSize(place)}
  ],
  examples: [
    {text: 'Zij bleven (eerst telde men 3 sluizen; later waren dat er nog 980).', finds: [{text: '3 sluizen'}, {text: '980', value: {value: '980'}}]},
    {text: 'De bevolking groeit van 17,4 miljoen in 2020 naar 18,4 miljoen; er komen 5.000 tijdelijke, 2.000 vaste en 1.000 flexibele plekken.', finds: [
      {text: '17,4 miljoen', value: {value: '17400000'}}, {text: '18,4 miljoen', value: {value: '18400000'}},
      {text: '5.000', value: {unit: 'plekken'}}, {text: '2.000', value: {unit: 'plekken'}}, {text: '1.000 flexibele plekken', value: {value: '1000'}}
    ]},
    {text: 'Met 76 tegen 74 stemmen; er zijn 12.000 (16%) huishoudens.', finds: [{text: '76', value: {value: '76', unit: 'stemmen'}, basis: 'inferred'}, {text: '74 stemmen'}, {text: '12.000', value: {value: '12000', unit: 'huishoudens'}}]},
    {text: 'Er varen zes Mijnenjagers- en Hulpschepen, en vier personen- of vrachtauto’s rijden.', finds: [{text: 'zes Mijnenjagers- en Hulpschepen', value: {unit: 'Hulpschepen', phrase: 'Mijnenjagers- en Hulpschepen'}}, {text: 'vier personen- of vrachtauto’s', value: {unit: 'vrachtauto’s'}}]},
    {text: 'Er kwamen 85 sluizen, maar het aantal is teruggebracht naar 37; het aantal 75-plussers stijgt van +/- 1,5 mln. tot 3 mln. en er zijn 12 vte’n.', finds: [
      {text: '85 sluizen'}, {text: '37', value: {value: '37'}}, {text: '1,5 mln.', value: {value: '1500000', unit: '75-plussers', mod: 'APPROX'}, basis: 'inferred'}, {text: '3 mln.', value: {value: '3000000', unit: '75-plussers'}}, {text: '12 vte’n', value: {unit: 'vte’n'}}
    ]},
    {text: 'Het aantal is gebaseerd op 3 pijlers, en staat op blz. 12.', finds: [{text: '3 pijlers'}]},
    {text: 'Zes lidstaten stemden voor, drie onthielden zich.', finds: [{text: 'Zes lidstaten'}]},
    {text: 'Het aantal steeg met een kwart tot 4.300 meldingen, bij 1,5° Celsius, en één ander bedrijf.', finds: [
      {text: '4.300 meldingen', value: {value: '4300', unit: 'meldingen', phrase: 'meldingen'}}, {text: '1,5° Celsius', value: {ucum: 'Cel'}}, {text: 'één ander bedrijf', value: {unit: 'bedrijf'}}
    ]},
    {text: 'in 10 jaarlijkse termijnen, ruim vierduizend van de bijna zesduizend scholen; 5 mg per kubieke meter water', finds: [
      {text: '10 jaarlijkse termijnen', value: {value: '10', unit: 'termijnen'}}, {text: 'vierduizend', value: {value: '4000', unit: 'scholen'}}, {text: 'zesduizend scholen', value: {value: '6000', mod: 'LESS_THAN'}},
      {text: '5 mg', value: {value: '5', per: 'kubieke meter'}}
    ]},
    {text: 'drie à vierduizend banen, zeven- tot achthonderd vrachtwagens, -/- 40 fte', finds: [
      {text: 'drie à vierduizend banen', value: {value_min: '3000', value_max: '4000'}}, {text: 'zeven- tot achthonderd vrachtwagens', value: {value_min: '700', value_max: '800'}}, {text: '-/- 40 fte', value: {value: '-40'}}
    ]},
    {
      text: 'Circa 140.000 mensen en meer dan 12 miljoen Oekraïense vluchtelingen.',
      finds: [
        {text: '140.000 mensen', value: {value: '140000', unit: 'mensen', mod: 'APPROX'}},
        {text: '12 miljoen Oekraïense vluchtelingen', value: {value: '12000000', unit: 'vluchtelingen', phrase: 'Oekraïense vluchtelingen', mod: 'MORE_THAN'}}
      ]
    },
    {text: 'De oorlog kostte duizenden burgers het leven.', finds: [{text: 'duizenden burgers', value: {value: '1000', mod: 'AT_LEAST'}}]},
    {text: 'Een besparing van 2,5 gigawatt, en 3km kabel.', finds: [{text: '2,5 gigawatt', value: {value: '2.5', ucum: 'GW'}}, {text: '3km', value: {ucum: 'km'}}]},
    {text: 'Tussen de 200 en 300 woningen per jaar.', finds: [{text: '200 en 300 woningen', value: {value_min: '200', value_max: '300', unit: 'woningen', per: 'jaar'}}]},
    {text: 'Het steeg van 200 naar 300 mensen.', finds: [{text: '200', value: {value: '200', unit: 'mensen'}, basis: 'inferred'}, {text: '300 mensen', value: {value: '300'}}]},
    {text: 'Er zijn vijftig in Polen aangekochte bussen.', finds: [{text: 'vijftig', value: {value: '50', unit: 'bussen'}}]},
    {text: 'In 50 van de 342 gemeenten, met 2 fte wijkagenten per basisteam en 10 fte per 1 januari.', finds: [
      {text: '50', value: {value: '50', unit: 'gemeenten'}}, {text: '342 gemeenten'}, {text: '2 fte', value: {unit: 'fte', per: 'basisteam'}}, {text: '10 fte', value: {value: '10', unit: 'fte'}}
    ]},
    {text: 'Van groep 1 t/m groep 8, artikel 9g, 2500 EJ Den Haag; het was -5 graden Celsius, met 0,1 g/l.', finds: [{text: '-5 graden Celsius', value: {value: '-5', ucum: 'Cel'}}, {text: '0,1 g/l', value: {ucum: 'g/L'}}]},
    {text: 'Er zijn 88.000 ontheemden opgevangen; de overige vier volgen later.', finds: [{text: '88.000 ontheemden', value: {unit: 'ontheemden'}}]},
    {text: 'Er zijn 1 414 021 inwoners geteld, dus 1 414 021.', finds: [{text: '1 414 021 inwoners'}, {text: '1 414 021', value: {value: '1414021'}}]},
    {text: 'Er zijn 2.500 (sociale) huurwoningen, 12 kg CO2 per m² per jaar, 170 kg N/ha en 0,05 mol/ha/jr.', finds: [
      {text: '2.500 (sociale) huurwoningen', value: {unit: 'huurwoningen', phrase: '(sociale) huurwoningen'}}, {text: '12 kg', value: {per: 'm² per jaar'}}, {text: '170 kg', value: {per: 'ha'}}, {text: '0,05 mol', value: {ucum: 'mol', per: 'ha/jr'}}
    ]},
    {text: 'twee hiermee samenhangende plannen, drie inmiddels afgeronde onderzoeken, vier al lopende proeven, vier met elkaar verbonden opgaven; van hen gingen er twee daarna naar huis', finds: [
      {text: 'twee hiermee samenhangende plannen', value: {unit: 'plannen', phrase: 'hiermee samenhangende plannen'}}, {text: 'drie inmiddels afgeronde onderzoeken'}, {text: 'vier al lopende proeven'}, {text: 'vier', value: {unit: 'opgaven'}}, {text: 'twee'}
    ]},
    {text: 'Dat zijn 400 tot 500 «zware gevallen», drie ‘zachte’ eisen en vier zogeheten “hubs”; programma 3 ‘Dijken’ en indicator 4 “sluizen” tellen niets.', finds: [
      {text: '400 tot 500 «zware gevallen»', value: {unit: 'gevallen', phrase: '«zware gevallen»'}}, {text: 'drie ‘zachte’ eisen', value: {unit: 'eisen'}}, {text: 'vier zogeheten “hubs”', value: {unit: 'hubs'}}
    ]},
    {text: 'Van de 560 plaatsen zijn er gemiddeld ca. 520 bruikbaar, en waarvan er op dit moment in totaal 12; wie acht sluiting van acht sluizen nodig?', finds: [
      {text: '560 plaatsen'}, {text: '520', value: {mod: 'APPROX'}}, {text: '12'}, {text: 'acht sluizen'}
    ]},
    {text: 'Er zijn 40 zaken in Zeeland en circa 70 in Utrecht, en 3 zaken in deel 3 en 4 in de bijlage; een stuk of tien sluizen', finds: [
      {text: '40 zaken'}, {text: '70', value: {mod: 'APPROX'}}, {text: '3 zaken'}, {text: 'tien sluizen', value: {mod: 'APPROX'}}
    ]},
    {text: 'Het aantal meldingen steeg van 512 naar 737, en het aantal aanvragen is opgelopen tot 912; zaken in groep 3 tot 8.', finds: [
      {text: '512', value: {unit: 'meldingen'}, basis: 'inferred'}, {text: '737', value: {value: '737', unit: 'meldingen'}}, {text: '912', value: {unit: 'aanvragen'}}
    ]},
    {text: 'van 40 naar 35 miljoen liter; cliënten (ruim 900.000), slechts 35 000; van wie 23, tien van hen', finds: [
      {text: '40', value: {value: '40000000'}}, {text: '35 miljoen liter'}, {text: '900.000', value: {mod: 'MORE_THAN'}}, {text: '35 000', value: {value: '35000'}}, {text: '23'}, {text: 'tien'}
    ]},
    {text: '175.000 voltijd banen in één gemeente; 1 fiche, tien processen-verbaal, de drie onderscheiden sectoren; 75.000 woningen per jaar2. Ook circa 10 à 15 km.', finds: [
      {text: '175.000 voltijd banen', value: {unit: 'banen'}}, {text: 'één gemeente'}, {text: '1 fiche'}, {text: 'tien processen-verbaal'}, {text: 'drie onderscheiden sectoren', value: {unit: 'sectoren'}}, {text: '75.000 woningen', value: {per: 'jaar'}},
      {text: '10 à 15 km', value: {value_min: '10', value_max: '15', mod: 'APPROX'}}
    ]},
    {text: 'Fosfaat (miljoen kilogram); minder dan voorheen (3.131 t.o.v. 4.349).', finds: [{text: '3.131', value: {value: '3131'}}]},
    {text: 'deze zes vragen, 18.300 te huisvesten statushouders, die acht tranches, 1 vliegtuig, 2.750 gedwongen vertrekken', finds: [
      {text: 'zes vragen'}, {text: '18.300 te huisvesten statushouders', value: {unit: 'statushouders'}}, {text: 'acht tranches'}, {text: '1 vliegtuig'}, {text: '2.750 gedwongen vertrekken', value: {unit: 'vertrekken'}}
    ]},
    {text: '130 km per uur, 20 ng/L, 5 bar, 2000 pk, 30 vierkante meters; een half miljoen tot 750.000 ganzen; teruggebracht tot 209 megaton', finds: [
      {text: '130 km per uur', value: {ucum: 'km/h'}}, {text: '20 ng/L', value: {ucum: 'ng/L'}}, {text: '5 bar', value: {ucum: 'bar'}}, {text: '2000 pk', value: {ucum: '[HP]'}}, {text: '30 vierkante meters', value: {ucum: 'm2'}},
      {text: 'een half miljoen tot 750.000 ganzen', value: {value_min: '500000', value_max: '750000'}}, {text: '209 megaton', value: {value: '209'}}
    ]},
    {text: 'van wie ruim dertig terugkeerden, waarvan er 40 slaagden; stijgt met 60.000 tot 545.000 personen en stijgt van 920.000 tot 957.000 personen; 12 per 1.000 leerlingen', finds: [
      {text: 'dertig'}, {text: '40'}, {text: '60.000', value: {unit: 'personen'}}, {text: '545.000 personen'}, {text: '920.000'}, {text: '957.000 personen'}, {text: '12', value: {per: '1.000 leerlingen'}}, {text: '1.000 leerlingen'}
    ]},
    {text: 'Meer dan 9 op de 10 ouders en acht op de tien leraren.', finds: []},
    // cells of a table that nobody could read
    {text: 'Sluizen 1.250 980', finds: []},
    {text: 'Alle 100 200 350 Afschaffen van de regeling', finds: []},
    {text: 'In de EU wonen 450 000 000 Europeanen.', finds: [{text: '450 000 000 Europeanen', value: {value: '450000000'}}]},
    {text: '– 2.500 De opbrengst valt lager uit.', finds: []},
    {text: 'Dijken 2025 -12.500 -300', finds: []},
    {text: 'Stuwen 18.250 – 18.250', finds: []},
    {text: 'In 2024 daalde het van 1.250 naar 980. Er waren er in 2025 12.500.', finds: [{text: '1.250', value: {value: '1250'}}, {text: '980', value: {value: '980'}}, {text: '12.500', value: {value: '12500'}}]},
    {text: 'De G7 besprak punt 7, artikel 68 en de derde brief in 2022.', finds: []},
    {text: 'Het kabinet acht maatregelen nodig; één van de opties is de F-35.', finds: []}
  ]
})
