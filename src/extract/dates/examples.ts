import type {Example} from '../define-extractor.ts'
import type {DateValue} from '../date.ts'

/** What the date extractor finds and what it leaves alone. */
export const dateExamples: ReadonlyArray<Example<DateValue>> = [
  {text: 'Op 3 april 2024 verscheen het rapport.', finds: [{text: '3 april 2024', value: {edtf: '2024-04-03', precision: 'day'}, basis: 'stated'}]},
  {text: 'in de brief van 17 januari jl.', finds: [{text: '17 januari jl.', value: {edtf: '2023-01-17'}, basis: 'inferred'}]},
  {text: 'het debat van 12 januari (Handelingen II 2022/23, nr. 40) a.s.', finds: [{text: '12 januari', value: {edtf: '2024-01-12'}}]},
  {text: 'van februari tot eind april', finds: [{text: 'februari tot eind april', value: {edtf: '2023-02/2023-04', start_date: '2023-02-01', end_date: '2023-04-30'}}]},
  {text: 'de Raad van 9 en 10 maart 2022', finds: [{text: '9 en 10 maart 2022', value: {edtf: '{2022-03-09,2022-03-10}'}}]},
  {text: 'op 4–6 juni 2023', finds: [{text: '4–6 juni 2023', value: {edtf: '2023-06-04/2023-06-06'}}]},
  {text: 'tussen 2014 en 2019', finds: [{text: '2014 en 2019', value: {edtf: '2014/2019', precision: 'year'}}]},
  {text: 'in het tweede kwartaal van 2024', finds: [{text: 'tweede kwartaal van 2024', value: {edtf: '2024-04/2024-06', precision: 'quarter'}}]},
  {text: 'halverwege de jaren 80 van de vorige eeuw; de jaren 20 en 30 van de 21e eeuw; de jaren zestig van deze eeuw', finds: [
    {text: 'halverwege de jaren 80 van de vorige eeuw', value: {edtf: '198X', mod: 'MID'}, basis: 'stated'}, {text: 'jaren 20 en 30 van de 21e eeuw', value: {edtf: '{202X,203X}'}}, {text: 'jaren zestig van deze eeuw', value: {edtf: '206X'}, basis: 'inferred'}
  ]},
  {text: 'uiterlijk per juli gereed', finds: [{text: 'juli', value: {edtf: '2023-07', mod: 'ON_OR_BEFORE'}}]},
  {text: 'eind 2022 en medio 2024', finds: [{text: 'eind 2022', value: {edtf: '2022', mod: 'END'}}, {text: 'medio 2024', value: {edtf: '2024', mod: 'MID'}}]},
  {text: 'voor 2.024 EUR 3 mln', finds: [{text: '2.024', value: {edtf: '2024'}}]},
  {text: 'in de periode van 1 januari 2019 tot heden', finds: [{text: '1 januari 2019', value: {mod: 'ON_OR_AFTER'}}]},
  {text: 'deze donderdag tot deze dinsdag', finds: [{text: 'deze donderdag tot deze dinsdag', value: {edtf: '2023-02-23/2023-02-28'}}]},
  {text: 'sinds 4 mei 61 na Christus', finds: [{text: '4 mei 61 na Christus', value: {edtf: '0061-05-04'}}]},
  {text: 'held on November 7 and 8, 2023, or April 3-5, 2024', finds: [{text: 'November 7 and 8, 2023', value: {edtf: '{2023-11-07,2023-11-08}'}}, {text: 'April 3-5, 2024', value: {edtf: '2024-04-03/2024-04-05'}}]},
  {text: 'Mail jan.jansen@minfin.nl of info@mei.nl', finds: []},
  {text: 'voor de kerst van 2023 en na Pasen 2024', finds: [{text: 'kerst van 2023', value: {edtf: '2023-12-25'}}, {text: 'Pasen 2024', value: {edtf: '2024-03-31'}}]},
  {text: '25-2', finds: [{text: '25-2', value: {edtf: '2023-02-25'}}]},
  {text: '25/4', finds: [{text: '25/4', value: {edtf: '2023-04-25'}}]},
  {text: 'de uitslag 25-2, het deel 3/4', finds: []},
  {text: 'op de 12e', finds: [{text: 'op de 12e', value: {edtf: '2023-03-12'}, basis: 'ambiguous'}]},
  {text: 'Het land staat op de 12e', finds: []},
  {text: 'vier dagen later', finds: [{text: 'vier dagen later', value: {edtf: '2023-02-24'}}]},
  {text: 'Het bericht kwam vier dagen later', finds: []},
  {text: 'op vrijdag de 17e, niet op donderdag de vijfde', finds: [{text: 'vrijdag de 17e', value: {edtf: '2023-02-17'}, basis: 'inferred'}, {text: 'donderdag de vijfde', value: {edtf: '2023-01-05'}}]},
  {text: 'Op dinsdag de eerste vergadering en vrijdag de 2e termijn.', finds: []},
  {text: 'de twee komende jaren', finds: [{text: 'twee komende jaren', value: {edtf: '2024/2025'}, basis: 'inferred'}]},
  {text: 'komend jaar', finds: [{text: 'komend jaar', value: {edtf: '2024'}, basis: 'ambiguous'}]},
  {text: 'nr. 2007, de Wmo 2015, 2000 militairen, COVID-19 en vergaderjaar 2021–2022', finds: []},
  {text: 'van 11 juli t/m 3 september 2024, in maart en april 2022, van december tot en met februari 2025', finds: [
    {text: '11 juli t/m 3 september 2024', value: {edtf: '2024-07-11/2024-09-03'}, basis: 'stated'},
    {text: 'maart en april 2022', value: {edtf: '{2022-03,2022-04}'}, basis: 'stated'},
    {text: 'december tot en met februari 2025', value: {edtf: '2024-12/2025-02'}, basis: 'stated'}
  ]},
  {text: 'eind mei of begin juni 2024', finds: [{text: 'eind mei', value: {edtf: '2024-05', mod: 'END'}, basis: 'inferred'}, {text: 'begin juni 2024', value: {edtf: '2024-06', mod: 'START'}}]},
  {text: 'de winter van 2023/2024', finds: [{text: 'winter van 2023/2024', value: {edtf: '2023-24', precision: 'season'}}]},
  {text: 'tussen 15 en 26 augustus 2021', finds: [{text: '15 en 26 augustus 2021', value: {edtf: '2021-08-15/2021-08-26'}}]},
  {text: 'een schaal van 1-10, op basis van 5/12 deel, op 24/7 basis, een uitslag van 3-1, deze 2/3 meerderheid', finds: []},
  {text: 'al jaren 50 miljoen, het lid Mei Li Vos, mevrouw Zomer, batch 1588', finds: []},
  {text: 'CPB, Macro Economische Verkenning 2023, september 2022; in de jaren 2020-2022', finds: [{text: '2023', value: {edtf: '2023'}}, {text: 'september 2022', value: {edtf: '2022-09'}}, {text: '2020-2022', value: {edtf: '2020/2022'}}]},
  {text: 'Dit najaar komt het, net als vorig jaar zomer; op z’n vroegst in 2027, op of na 1 mei 2024', finds: [
    {text: 'Dit najaar', value: {edtf: '2023-23'}, basis: 'inferred'}, {text: 'vorig jaar zomer', value: {edtf: '2022-22'}}, {text: '2027', value: {mod: 'ON_OR_AFTER'}}, {text: '1 mei 2024', value: {mod: 'ON_OR_AFTER'}}
  ]},
  {text: 'Uiterlijk 1 november ontvangt u de cijfers tot en met oktober; die zijn uiterlijk 1 december ingeleverd.', finds: [{text: '1 november', value: {edtf: '2023-11-01'}}, {text: 'oktober', value: {edtf: '2022-10'}}, {text: '1 december'}]},
  {text: 'Wat 2024 betreft; de tweede helft van de jaren negentig', finds: [{text: '2024', value: {edtf: '2024'}}, {text: 'jaren negentig', value: {edtf: '199X', precision: 'decade'}}]},
  {text: 'De regeling werkt terug tot en met 1 mei 2022.', finds: [{text: '1 mei 2022', value: {mod: 'ON_OR_AFTER'}}]},
  {text: 'Per 1 mei 2022 bedroeg de schuld meer, en per 1 juli 2024 geldt dit.', finds: [{text: '1 mei 2022', value: {edtf: '2022-05-01'}}, {text: '1 juli 2024', value: {mod: 'ON_OR_AFTER'}}]},
  {text: 'vrijdag jl. en dinsdag a.s.', finds: [{text: 'vrijdag jl.', value: {edtf: '2023-02-17'}}, {text: 'dinsdag a.s.', value: {edtf: '2023-02-21'}}]},
  {text: 'In 2022 (januari t/m oktober), in mei 2021, september en november', finds: [
    {text: '2022'}, {text: 'januari t/m oktober', value: {edtf: '2022-01/2022-10'}, basis: 'inferred'}, {text: 'mei 2021'}, {text: 'september en november', value: {edtf: '{2021-09,2021-11}'}}
  ]},
  {text: 'de brieven van 1 april, 15 juni en 30 september 2022; van 15 en 20 februari', finds: [{text: '1 april, 15 juni en 30 september 2022', value: {edtf: '{2022-04-01,2022-06-15,2022-09-30}'}}, {text: '15 en 20 februari'}]},
  {text: 'In het najaar volgt een brief. Op 21 juni was er een incident. In mijn brief van 15 mei staat dat zij op 1 mei vertrekken.', finds: [
    {text: 'najaar', value: {edtf: '2023-23'}}, {text: '21 juni', value: {edtf: '2022-06-21'}}, {text: '15 mei', value: {edtf: '2022-05-15'}}, {text: '1 mei', value: {edtf: '2023-05-01'}}
  ]},
  {text: 'In de jaren ’80 en ’90, de jaren zeventig, tachtig en negentig; eind ’23, het schooljaar ’22/’23', finds: [
    {text: 'jaren ’80 en ’90', value: {edtf: '{198X,199X}'}}, {text: 'jaren zeventig, tachtig en negentig', value: {edtf: '{197X,198X,199X}'}}, {text: 'eind ’23', value: {edtf: '2023', mod: 'END'}}, {text: '’22/’23', value: {edtf: '2022/2023'}}
  ]},
  {text: 'KW2 2024 en 2e kw. 2025; het laatste halfjaar; tot ten minste 2027; uiterlijk maandag 8 augustus a.s.', finds: [
    {text: 'KW2 2024', value: {edtf: '2024-04/2024-06'}}, {text: '2e kw. 2025', value: {edtf: '2025-04/2025-06'}}, {text: 'laatste halfjaar', value: {edtf: '2022-08/2023-01'}}, {text: '2027', value: {edtf: '2027'}},
    {text: 'maandag 8 augustus a.s.', value: {edtf: '2022-08-08'}}
  ]},
  {text: 'van twaalfhonderd tot tweeduizend strijders, Vc 2000, HR(2018) 94, Aanbeveling 2013/C 378/01, de Wet Studiefinanciering 2000', finds: []},
  {text: 'Dit kan niet eerder worden genomen dan op 3 december 2024.', finds: [{text: '3 december 2024', value: {mod: 'ON_OR_AFTER'}}]},
  {text: 'met de Voorjaarsnota 2025 gekozen, maar er zijn 1998 woningen en 2000 TEU en 2000 pk', finds: [{text: '2025', value: {edtf: '2025'}}]},
  {text: 'over 2022, 2021 en 2020; mei en april 2022; primo 2022; tot en met het jaar 2021; 2024, 2025 e.v.', finds: [
    {text: '2022, 2021 en 2020', value: {start_date: '2020-01-01', end_date: '2022-12-31'}}, {text: 'mei en april 2022', value: {edtf: '{2022-05,2022-04}'}}, {text: 'primo 2022', value: {mod: 'START'}}, {text: '2021', value: {mod: 'ON_OR_BEFORE'}},
    {text: '2024, 2025', value: {edtf: '{2024,2025}'}}
  ]},
  {text: 'Zij konden tot en met 30 juni worden ingediend; sinds 4 maart geldt dit; enkele jaren geleden; vorig schooljaar', finds: [
    {text: '30 juni', value: {edtf: '2022-06-30'}}, {text: '4 maart', value: {edtf: '2022-03-04'}}, {text: 'enkele jaren geleden', value: {mod: 'APPROX'}}, {text: 'vorig schooljaar', value: {edtf: '2021/2022'}}
  ]},
  {text: 'de derde dinsdag van september en de week van 11 november', finds: [{text: 'derde dinsdag van september', value: {edtf: '2023-09-19'}, basis: 'inferred'}, {text: 'week van 11 november', value: {edtf: '2022-11-07/2022-11-13'}}]},
  {text: 'tussen 2024 en 2030 en van 2025 tot 2028', finds: [{text: '2024 en 2030', value: {edtf: '2024/2030'}}, {text: '2025 tot 2028', value: {edtf: '2025/2028'}}]},
  {text: 'de brief d.d. 25 oktober 2021 met het verslag van het bezoek op 4 en 5 oktober; de top van 21 juli aanstaande', finds: [
    {text: '25 oktober 2021'}, {text: '4 en 5 oktober', value: {edtf: '{2021-10-04,2021-10-05}'}, basis: 'inferred'}, {text: '21 juli aanstaande', value: {edtf: '2023-07-21'}}
  ]},
  {text: 'Op 3 mei 2016 is besloten en op 8 juni van dat jaar bevestigd. Dit geldt op 15 juli van elk jaar, en jaarlijks op 1 mei.', finds: [
    {text: '3 mei 2016'}, {text: '8 juni', value: {edtf: '2016-06-08'}}, {text: '15 juli', value: {edtf: 'XXXX-07-15'}}, {text: '1 mei', value: {edtf: 'XXXX-05-01'}}
  ]},
  {text: '12 mei respectievelijk 3 juni 2021; dit en volgend jaar; het eerste, tweede en derde kwartaal van 2021; per 1-1-’24; sinds de week van 18 augustus jl.', finds: [
    {text: '12 mei respectievelijk 3 juni 2021', value: {edtf: '{2021-05-12,2021-06-03}'}}, {text: 'dit en volgend jaar', value: {edtf: '{2023,2024}'}}, {text: 'eerste, tweede en derde kwartaal van 2021'}, {text: '1-1-’24', value: {edtf: '2024-01-01'}},
    {text: 'week van 18 augustus jl.', value: {start_date: '2022-08-15'}}
  ]},
  {text: '(Kamerstukken I, 1999–2000, nr. 209a), (2023/2024 nr. 14), NJ 1999, 827, Horizon 2020', finds: []},
  {text: 'in de jaren 2024‒2027', finds: [{text: '2024‒2027', value: {edtf: '2024/2027'}}]},
  {text: 'op 3 mei 2022 jl.', finds: [{text: '3 mei 2022 jl.', value: {edtf: '2022-05-03'}, basis: 'stated'}]}
]
