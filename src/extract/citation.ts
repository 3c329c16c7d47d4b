import {z} from 'zod'
import {isoDay} from '../schema/values.ts'
import {defineExtractor} from './define-extractor.ts'

/** A cited document: a reference with the words around it that say what it is. */
const citationSchema = z.strictObject({
  kind: z.string().optional().describe('motie, kamerbrief, amendement, nota, rapport, …'),
  title: z.string().optional(),
  authors: z.array(z.string()).optional(),
  date: isoDay.optional(),
  target: z.string().optional().describe('Canonical id'),
  reference: z.string().optional().describe('The id of its reference mention')
})

export type Citation = z.infer<typeof citationSchema>

export const citation = defineExtractor<Citation>({
  kind: 'citation',
  summary: 'documents that are cited, with kind, title, authors and date',
  schema: citationSchema,
  columns: {
    kind: value => value.kind,
    title: value => value.title,
    authors: value => value.authors?.join(';'),
    date: value => value.date,
    target: value => value.target,
    reference: value => value.reference
  },
  // made of references and dates, once those are complete: resolve/citations.ts
  rules: [],
  examples: [
    {
      text: 'Motie van het lid Piri c.s. over een fonds voor herstel (Kamerstuk 35 925, nr. 60).',
      finds: [
        {
          text: 'Motie van het lid Piri c.s. over een fonds voor herstel (Kamerstuk 35 925, nr. 60',
          value: {kind: 'motie', title: 'een fonds voor herstel', authors: ['Piri', 'et al.'], target: 'kst-35925-60'}
        }
      ]
    },
    {
      text: 'Het rapport ligt er. In mijn brief van 4 april 2022 (Kamerstuk 29 398, nr. 990) staat meer.',
      finds: [{text: 'brief van 4 april 2022 (Kamerstuk 29 398, nr. 990', value: {kind: 'kamerbrief', target: 'kst-29398-990'}}]
    },
    {text: 'Motie van het lid Bikker (CU) van 22 september 2022 over gokreclames (Kamerstuk 24 557, nr. 190), de brief aan uw Kamer van 2 februari 2023 over sluizen (Kamerstuk 31 710, nr. 80)', finds: [
      {text: 'Motie van het lid Bikker (CU) van 22 september 2022 over gokreclames (Kamerstuk 24 557, nr. 190', value: {title: 'gokreclames', authors: ['Bikker'], date: '2022-09-22'}},
      {text: 'de brief aan uw Kamer van 2 februari 2023 over sluizen (Kamerstuk 31 710, nr. 80', value: {title: 'sluizen', date: '2023-02-02'}}
    ]},
    {text: 'de Kamerbrief «Sluizen in zicht» van 4 april 2022 (Kamerstuk 31 710, nr. 80)', finds: [{text: 'de Kamerbrief «Sluizen in zicht» van 4 april 2022 (Kamerstuk 31 710, nr. 80', value: {title: 'Sluizen in zicht', date: '2022-04-04'}}]},
    {text: 'het amendement-Jansen op stuk nr. 12 (31 710)', finds: [{text: 'het amendement-Jansen op stuk nr. 12 (31 710)', value: {kind: 'amendement', authors: ['Jansen'], target: 'kst-31710-12'}}]},
    {
      text: 'Kamerbrief stand van zaken dijken (Kamerstuk 31 710, nr. 80) en Kamerbrief Zandmotor (Kamerstuk 31 710, nr. 81).',
      finds: [
        {text: 'Kamerbrief stand van zaken dijken (Kamerstuk 31 710, nr. 80', value: {kind: 'kamerbrief', title: 'stand van zaken dijken'}},
        {text: 'Kamerbrief Zandmotor (Kamerstuk 31 710, nr. 81', value: {title: 'Zandmotor', target: 'kst-31710-81'}}
      ]
    },
    {
      text: 'In de brief van de Minister van 4 april 2022 inzake het verslag over de begroting (Kamerstuk 31 710, nr. 80).',
      finds: [{text: 'brief van de Minister van 4 april 2022 inzake het verslag over de begroting (Kamerstuk 31 710, nr. 80', value: {kind: 'kamerbrief', title: 'het verslag over de begroting', date: '2022-04-04'}}]
    },
    {
      text: 'Het gaat om de brief van de Minister d.d. 4 april 2022, houdende een verslag van de Raad van 16 maart 2022 (Kamerstuk 31 710, nr. 80).',
      finds: [{text: 'brief van de Minister d.d. 4 april 2022, houdende een verslag van de Raad van 16 maart 2022 (Kamerstuk 31 710, nr. 80', value: {kind: 'kamerbrief', title: 'een verslag van de Raad van 16 maart 2022', date: '2022-04-04'}}]
    },
    {text: 'het rapport/de brief van de president van de Raad, mevrouw De Boer, d.d. 16 mei 2012 betreffende dijken (31 710, nr. 2);', finds: [{text: 'brief van de president van de Raad, mevrouw De Boer, d.d. 16 mei 2012 betreffende dijken (31 710, nr. 2', value: {kind: 'kamerbrief', title: 'dijken', date: '2012-05-16'}}]},
    // who sends it is no title, and neither is what it comes with or when
    {text: 'De brief van de staatssecretaris van Sluizen en Dijken ter aanbieding van een bijstelling voor 2021 (31 710, nr. 134);', finds: [{text: 'De brief van de staatssecretaris van Sluizen en Dijken ter aanbieding van een bijstelling voor 2021 (31 710, nr. 134', value: {title: 'een bijstelling voor 2021'}}]},
    {text: 'de brief van de Minister van Sluizen 7 maart 2021 inzake antwoorden op vragen (Kamerstuk 31 710, nr. 80).', finds: [{text: 'de brief van de Minister van Sluizen 7 maart 2021 inzake antwoorden op vragen (Kamerstuk 31 710, nr. 80', value: {title: 'antwoorden op vragen', date: '2021-03-07'}}]},
    {text: 'vragen van de leden A en B en de antwoorden daarop inzake het tekort aan dijken (Aanhangsel Handelingen II 2017/18, nr. 3188);', finds: [{text: 'antwoorden daarop inzake het tekort aan dijken (Aanhangsel Handelingen II 2017/18, nr. 3188', value: {kind: 'antwoord', title: 'het tekort aan dijken'}}]},
    {text: 'Er is met de Voorjaarsnota 2025 gekozen voor dijken (Kamerstuk 31 710, nr. 80).', finds: [{text: 'Voorjaarsnota 2025 gekozen voor dijken (Kamerstuk 31 710, nr. 80', value: {kind: 'nota', title: 'Voorjaarsnota 2025'}}]},
    {text: 'In de brief van 4 april jl. (Kamerstuk 31 710, nr. 80) staat het.', finds: [{text: 'brief van 4 april jl. (Kamerstuk 31 710, nr. 80', value: {kind: 'kamerbrief', date: '2022-04-04'}}]},
    {text: 'De moties worden aangehouden (Kamerstuk 31 710, nr. 80).', finds: [{text: 'De moties worden aangehouden (Kamerstuk 31 710, nr. 80', value: {kind: 'motie', target: 'kst-31710-80'}}]},
    {text: 'Motie Jan van Dijk, Kamerstuk 31 710, nr. 81, conform motie Piri/De Boer (Kamerstuk 31 710, nr. 82).', finds: [{text: 'Motie Jan van Dijk, Kamerstuk 31 710, nr. 81', value: {kind: 'motie', authors: ['Jan van Dijk']}}, {text: 'motie Piri/De Boer (Kamerstuk 31 710, nr. 82', value: {authors: ['Piri', 'De Boer']}}]},
    {text: 'Zie de motie De Boer c.s. (Kamerstuk 31 710, nr. 80).', finds: [{text: 'de motie De Boer c.s. (Kamerstuk 31 710, nr. 80', value: {kind: 'motie', authors: ['De Boer', 'et al.']}}]},
    {
      text: 'De moties van 14 december 2021 van de leden Piri en De Boer voor het ophogen van dijken (Kamerstuk 31 710, nr. 80) en van het lid Klink over sluizen (Kamerstuk 31 710, nr. 81).',
      finds: [
        {text: 'De moties van 14 december 2021 van de leden Piri en De Boer voor het ophogen van dijken (Kamerstuk 31 710, nr. 80', value: {kind: 'motie', title: 'het ophogen van dijken', authors: ['Piri', 'De Boer'], date: '2021-12-14'}},
        {text: 'van het lid Klink over sluizen (Kamerstuk 31 710, nr. 81', value: {kind: 'motie', title: 'sluizen', authors: ['Klink']}}
      ]
    },
    {text: 'Zie de moties Becker (31 710, nr. 8 en 31 710, nr. 9) respectievelijk Bisschop (31 710, nr. 10).', finds: [
      {text: 'de moties Becker (31 710, nr. 8', value: {kind: 'motie', authors: ['Becker']}}, {text: '31 710, nr. 9', value: {kind: 'motie'}}, {text: 'Bisschop (31 710, nr. 10', value: {kind: 'motie', authors: ['Bisschop']}}
    ]},
    {text: 'De initiatiefnota over dijken van het lid Klink (Kamerstuk 31 710, nr. 2).', finds: [{text: 'De initiatiefnota over dijken van het lid Klink (Kamerstuk 31 710, nr. 2', value: {title: 'dijken', authors: ['Klink']}}]},
    {text: 'De kabinetsreactie op het rapport over sluizen (Kamerstuk 31 710, nr. 3), blz. 4.', finds: [{text: 'De kabinetsreactie op het rapport over sluizen (Kamerstuk 31 710, nr. 3', value: {kind: 'kabinetsreactie', title: 'het rapport over sluizen'}}]},
    // rows of a table that a tool ran together
    {text: 'Jansen c.s. 31 016, nr. 344 Zie de brief van maart Piri 31 710, nr. 80 Afgedaan', finds: []},
    {text: 'Motie Stand van zaken Van der Zee 31 710, nr. 80 Afgedaan', finds: []},
    {text: 'Begroting 2024 32.390 72.533 Verschil 313 Kamerstuk 31 710, nr. 80', finds: []},
    {text: 'In de brief Maatregelen bezetting HSV van 4 april 2022 (Kamerstuk 31 710, nr. 80) en de motie Piri over de sluizen (Kamerstuk 31 710, nr. 81).', finds: [
      {text: 'brief Maatregelen bezetting HSV van 4 april 2022 (Kamerstuk 31 710, nr. 80', value: {kind: 'kamerbrief', title: 'Maatregelen bezetting HSV', date: '2022-04-04'}},
      {text: 'de motie Piri over de sluizen (Kamerstuk 31 710, nr. 81', value: {kind: 'motie', title: 'de sluizen', authors: ['Piri']}}
    ]},
    {text: 'De brief van minister De Boer van Sluizen en Dijken d.d. 4 april 2022 over peilen (Kamerstuk 31 710, nr. 80) en de brief van staatssecretaris Van der Veen inzake zand (Kamerstuk 31 710, nr. 81).', finds: [
      {text: 'De brief van minister De Boer van Sluizen en Dijken d.d. 4 april 2022 over peilen (Kamerstuk 31 710, nr. 80', value: {kind: 'kamerbrief', title: 'peilen', date: '2022-04-04'}},
      {text: 'de brief van staatssecretaris Van der Veen inzake zand (Kamerstuk 31 710, nr. 81', value: {kind: 'kamerbrief', title: 'zand'}}
    ]},
    {text: 'De brief met de reactie op het verzoek van het lid Piri (Kamerstuk 31 710, nr. 80).', finds: [{text: 'De brief met de reactie op het verzoek van het lid Piri (Kamerstuk 31 710, nr. 80', value: {title: 'de reactie op het verzoek van het lid Piri'}}]},
    {text: 'De motie Piri 31 710, nr. 80 is afgedaan.', finds: [{text: 'De motie Piri 31 710, nr. 80', value: {kind: 'motie', authors: ['Piri'], target: 'kst-31710-80'}}]},
    {text: 'Ook is toegezegd dat amendementen altijd worden uitgevoerd (31 710, nr. 173).', finds: []},
    {text: 'Dat is eerder gemeld (Kamerstuk 31 710, nr. 80).', finds: []}
  ]
})
