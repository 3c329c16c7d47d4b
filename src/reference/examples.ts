import type {Example} from '../extract/define-extractor.ts'
import type {Reference} from './value.ts'

/** What references look like, one example or more for each form, and what looks like one and is none. */
export const referenceExamples: readonly Example<Reference>[] = [
  // papers of the House
  {
    text: 'Bij brief van 3 mei (Kamerstuk 29 398, nr. 1055) is dit toegezegd.',
    finds: [{text: 'Kamerstuk 29 398, nr. 1055', value: {type: 'kamerstuk', targets: ['kst-29398-1055'], address: 'https://zoek.officielebekendmakingen.nl/kst-29398-1055.html'}}]
  },
  {text: 'Zie Kamerstuk 30 196-812.', finds: [{text: 'Kamerstuk 30 196-812', value: {targets: ['kst-30196-812']}}]},
  {text: 'op 4 mei 2021(Kamerstuk 35 570 VIII, nr. 9)', finds: [{text: 'Kamerstuk 35 570 VIII, nr. 9', value: {targets: ['kst-35570-VIII-9']}}]},
  {text: 'Kamerstuk 21 501-08, nr. 900', finds: [{text: 'Kamerstuk 21 501-08, nr. 900', value: {targets: ['kst-21501-08-900']}}]},
  {
    text: 'Kamerstukken 29 477 en 31 765, nr. 812.',
    finds: [{text: 'Kamerstukken 29 477 en 31 765, nr. 812', value: {dossiers: [{number: '29477'}, {number: '31765'}], targets: ['kst-29477-812']}}]
  },
  {
    text: 'Kamerstukken II 2011/12, 33 240, nr. 3, p. 12–14',
    finds: [
      {
        text: 'Kamerstukken II 2011/12, 33 240, nr. 3, p. 12–14',
        value: {chamber: 'TK', session: '20112012', pages: '12-14', normal: 'Kamerstukken II 2011/12, 33240, nr. 3, p. 12-14'}
      }
    ]
  },
  {text: 'de motie (32 813, nrs. 401, 405 en 409) en meer', finds: [{text: '32 813, nrs. 401, 405 en 409', value: {targets: ['kst-32813-401', 'kst-32813-405', 'kst-32813-409']}}]},
  {text: 'Zij krijgt nr. 88 (36725-XIV).', finds: [{text: 'nr. 88 (36725-XIV)', value: {targets: ['kst-36725-XIV-88']}}]},
  // what is told elsewhere: the dossier of the reference before, or the letter's own
  {
    text: 'De brief (32 813, nr. 401) en in nr. 405 staat dit; nr. 409 is van een ander.',
    finds: [{text: '32 813, nr. 401', value: {targets: ['kst-32813-401']}}, {text: 'nr. 405', value: {targets: ['kst-32813-405']}, basis: 'inferred'}]
  },
  {
    text: 'de gewijzigde motie (35 233, nr. 17, was nr. 9)',
    finds: [{text: '35 233, nr. 17', value: {targets: ['kst-35233-17']}}, {text: 'nr. 9', value: {targets: ['kst-35233-9'], relation: 'vervangt'}, basis: 'inferred'}]
  },
  {text: 'het amendement op stuk nr. 12, I', finds: [{text: 'nr. 12, I', value: {targets: ['kst-36045-12']}, basis: 'inferred'}]},
  {text: 'Gewijzigde motie (t.v.v. 35300-XVI-77)', finds: [{text: '35300-XVI-77', value: {relation: 'vervangt', targets: ['kst-35300-XVI-77']}}]},
  {text: 'de moties nrs. 61 (36 725 VI) en 64 (36 725 VI)', finds: [{text: 'nrs. 61 (36 725 VI)'}, {text: '64 (36 725 VI)', value: {targets: ['kst-36725-VI-64']}}]},
  {text: 'Kamerstukken 29544-1100 en 29544-1102', finds: [{text: 'Kamerstukken 29544-1100'}, {text: '29544-1102', value: {targets: ['kst-29544-1102']}}]},
  {text: 'Kamerstukken II 2016/17, 34 550, nrs. 12–14', finds: [{text: 'Kamerstukken II 2016/17, 34 550, nrs. 12–14', value: {targets: ['kst-34550-12', 'kst-34550-14'], candidates: ['kst-34550-13']}, basis: 'ambiguous'}]},
  {text: 'Kamerstukken II 2013/14, 33 800 (R2011), nr. 6', finds: [{text: 'Kamerstukken II 2013/14, 33 800 (R2011), nr. 6', value: {targets: ['kst-33800-6']}}]},
  {text: 'Kamerstukken II 2018/19, 35000-A-11', finds: [{text: 'Kamerstukken II 2018/19, 35000-A-11', value: {targets: ['kst-35000-A-11']}}]},
  {text: 'het wetsvoorstel 35 256 en Kamerstukken II 2020/21, 35 666', finds: [{text: 'wetsvoorstel 35 256', value: {type: 'dossier', targets: ['dossier/35256']}}, {text: 'Kamerstukken II 2020/21, 35 666', value: {type: 'dossier'}}]},
  {text: 'Kamerstuk 36 045, nr. 134 en 2 andere brieven; Kamerstuk 35 570, nr. 9, 20 januari 2021', finds: [{text: 'Kamerstuk 36 045, nr. 134'}, {text: 'Kamerstuk 35 570, nr. 9'}]},
  {text: 'Verordeningen (EEG) nr. 1408/71 en (EEG) nr. 574/72; de artikelen 6 AVG en 8 van het EVRM', finds: [{text: 'Verordeningen (EEG) nr. 1408/71'}, {text: '574/72', value: {targets: ['31972R0574']}}, {text: 'artikelen 6 AVG'}, {text: '8 van het EVRM', value: {numbers: ['8'], targets: ['BWBV0001000']}}]},
  {text: 'artikel 91, derde lid, en de artikelen 93 en 94 van de Grondwet', finds: [{text: 'artikel 91, derde lid, en de artikelen 93 en 94 van de Grondwet', value: {numbers: ['91', '93', '94']}}]},
  // papers of the Senate
  {text: 'Zie Kamerstukken I 2021/22, 35 418, B, C en F.', finds: [{text: 'Kamerstukken I 2021/22, 35 418, B, C en F', value: {numbers: ['B', 'C', 'F'], targets: ['kst-35418-B', 'kst-35418-C', 'kst-35418-F']}}]},
  {text: 'Stb. 2022, nrs. 330 en 331 zijn nieuw; Kamerstukken II 2010/11, 32 621, nr. 3 (MvT), p. 12', finds: [{text: 'Stb. 2022, nrs. 330'}, {text: '331', value: {targets: ['stb-2022-331']}}, {text: 'Kamerstukken II 2010/11, 32 621, nr. 3 (MvT), p. 12', value: {pages: '12'}}]},
  {text: 'Kamerstukken II 1979/80, 16 035, nr. 8, blz. 4 en 1980/81, 16 035, nr. 14', finds: [{text: 'Kamerstukken II 1979/80, 16 035, nr. 8, blz. 4', value: {pages: '4'}}, {text: '1980/81, 16 035, nr. 14', value: {session: '19801981'}}]},
  {text: 'Kamerstukken I 2009/10, 31 995, B', finds: [{text: 'Kamerstukken I 2009/10, 31 995, B', value: {targets: ['kst-31995-B'], candidates: ['kst-20092010-31995-B']}, basis: 'ambiguous'}]},
  {text: 'Kamerstukken I 1998/99, 25 877 (101, 101b)', finds: [{text: 'Kamerstukken I 1998/99, 25 877 (101, 101b)', value: {targets: ['kst-25877-101', 'kst-19981999-25877-101b']}}]},
  {
    text: 'Kamerstukken I 2006/07, 30 800 VI, E, p. 2',
    finds: [{text: 'Kamerstukken I 2006/07, 30 800 VI, E, p. 2', value: {chamber: 'EK', targets: ['kst-20062007-30800-VI-E'], normal: 'Kamerstukken I 2006/07, 30800 VI, E, p. 2'}}]
  },
  {text: 'Kamerstukken I 2019/20, 35 300, nr. AC', finds: [{text: 'Kamerstukken I 2019/20, 35 300, nr. AC', value: {targets: ['kst-35300-AC']}}]},
  // debates and questions
  {
    text: 'Handelingen II 2021/22, nr. 40, item 7, p. 3',
    finds: [{text: 'Handelingen II 2021/22, nr. 40, item 7, p. 3', value: {type: 'handelingen', targets: ['h-tk-20212022-40-7']}}]
  },
  {
    text: 'Aanhangsel van de Handelingen, vergaderjaar 2020–2021, nr. 803',
    finds: [{text: 'Aanhangsel van de Handelingen, vergaderjaar 2020–2021, nr. 803', value: {type: 'aanhangsel', targets: ['ah-tk-20202021-803']}}]
  },
  {text: 'de staat voor het jaar 2024 (36410-X), (36600 XVI) en in 2023 (35000) iets', finds: [{text: '36410-X', value: {type: 'dossier', targets: ['dossier/36410']}}, {text: '36600 XVI', value: {type: 'dossier'}}]},
  {text: 'Hand. II 2019/20, nr. 45, item 3 en Aanh. Hand. II 2019/20, nr. 1234', finds: [{text: 'Hand. II 2019/20, nr. 45, item 3', value: {type: 'handelingen', targets: ['h-tk-20192020-45-3']}}, {text: 'Aanh. Hand. II 2019/20, nr. 1234', value: {type: 'aanhangsel', targets: ['ah-tk-20192020-1234']}}]},
  {text: 'Kst. II 2001/02, 28 000, nr. 3 en kst. 35526, nr. 4', finds: [{text: 'Kst. II 2001/02, 28 000, nr. 3', value: {targets: ['kst-28000-3']}}, {text: 'kst. 35526, nr. 4', value: {targets: ['kst-35526-4']}}]},
  {text: 'Handelingen II 2004/05, nr. 20, p. 1290-1301 en Handelingen I 2015/16, nr. 3', finds: [{text: 'Handelingen II 2004/05, nr. 20, p. 1290-1301', value: {targets: ['h-tk-20042005-1290-1301']}}, {text: 'Handelingen I 2015/16, nr. 3', value: {targets: ['h-ek-20152016-3']}}]},
  {text: 'het Kamerlid Jansen (2021Z04711)', finds: [{text: '2021Z04711', value: {type: 'kamervraag', targets: ['2021Z04711'], candidates: ['kv-tk-2021Z04711']}}]},
  {text: 'de brief met nummer 2020D11223', finds: [{text: '2020D11223', value: {type: 'document', targets: ['2020D11223']}}]},
  // gazettes
  {text: 'Stb. 2014, 200 en Staatscourant 2016, nr. 5123', finds: [{text: 'Stb. 2014, 200', value: {targets: ['stb-2014-200'], normal: 'Stb. 2014, 200'}}, {text: 'Staatscourant 2016, nr. 5123', value: {targets: ['stcrt-2016-5123']}}]},
  {text: 'het Verdrag (Trb. 1999, 12)', finds: [{text: 'Trb. 1999, 12', value: {type: 'tractatenblad', targets: ['trb-1999-12'], address: 'https://zoek.officielebekendmakingen.nl/trb-1999-12.html'}}]},
  // courts
  {text: 'HR 4 mei 2012, ECLI:NL:HR:2012:BW1234.', finds: [{text: 'ECLI:NL:HR:2012:BW1234', value: {type: 'ecli', targets: ['ECLI:NL:HR:2012:BW1234']}}]},
  {text: 'ecli; nl;rvs;2016;77 en EU:C:2001:44', finds: [{text: 'ecli; nl;rvs;2016;77', value: {targets: ['ECLI:NL:RvS:2016:77']}}, {text: 'EU:C:2001:44', value: {targets: ['ECLI:EU:C:2001:44']}}]},
  {text: 'LJN-nr. AB 1122', finds: [{text: 'LJN-nr. AB 1122', value: {type: 'ljn', targets: ['AB1122']}}]},
  // laws
  {text: 'artikel 68 van de Grondwet en artikel 3:2, eerste lid, Awb', finds: [{text: 'artikel 68 van de Grondwet', value: {type: 'law', numbers: ['68'], targets: ['BWBR0001840']}}, {text: 'artikel 3:2, eerste lid, Awb', value: {targets: ['BWBR0005537']}}]},
  {text: 'de artikelen 3:10 en 3:17 Wet op het financieel toezicht (Wft)', finds: [{text: 'artikelen 3:10 en 3:17 Wet op het financieel toezicht', value: {type: 'law', numbers: ['3:10', '3:17'], targets: ['BWBR0020368']}}]},
  {text: 'artikel 161quater tot en met 161quinquies Sr en artikel 3, tweede en derde lid, en artikel 4 van de Gemeentewet', finds: [{text: 'artikel 161quater tot en met 161quinquies Sr', value: {numbers: ['161quater-161quinquies']}}, {text: 'artikel 3, tweede en derde lid, en artikel 4 van de Gemeentewet', value: {numbers: ['3', '4']}}]},
  {text: 'artikel 3:305a BW, 7:669 BW en artikel 6:162 van Boek 6 van het Burgerlijk Wetboek', finds: [{text: 'artikel 3:305a BW', value: {targets: ['BWBR0005291']}}, {text: '7:669 BW', value: {targets: ['BWBR0005290']}}, {text: 'artikel 6:162 van Boek 6 van het Burgerlijk Wetboek', value: {targets: ['BWBR0005289']}}]},
  {text: 'het Belastingplan 2023 (36 202), de wetsvoorstellen A en B (33 328 en 35 112), het aantal leerlingen (36 203)', finds: [{text: '36 202', value: {type: 'dossier', targets: ['dossier/36202']}}, {text: '33 328'}, {text: '35 112'}]},
  {text: 'Richtlijnen 2014/24/EU en 2014/25/EU, Verordeningen (EU) nr. 575/2013 en (EU) nr. 648/2012', finds: [{text: 'Richtlijnen 2014/24/EU', value: {targets: ['32014L0024']}}, {text: '2014/25/EU', value: {targets: ['32014L0025']}}, {text: 'Verordeningen (EU) nr. 575/2013'}, {text: '648/2012', value: {targets: ['32012R0648']}}]},
  {text: 'C(2022) 1890 final, Verordening 883/2004, Besluit nr. 1313/2013/EU, Aanbeveling 2003/361/EG, Kaderbesluit 2002/584/JBZ, COM/2021/762', finds: [
    {text: 'C(2022) 1890 final', value: {targets: ['C(2022)1890']}}, {text: 'Verordening 883/2004', value: {targets: ['32004R0883']}}, {text: 'Besluit nr. 1313/2013/EU', value: {targets: ['32013D1313']}},
    {text: 'Aanbeveling 2003/361/EG', value: {targets: ['32003H0361']}}, {text: 'Kaderbesluit 2002/584/JBZ', value: {targets: ['32002F0584']}}, {text: 'COM/2021/762', value: {targets: ['COM(2021)762']}}
  ]},
  {text: 'Kamerstukken II 2016/17, 34 775 VI, nr. 1 en 2017/18, 34 775 VI, nr. 110', finds: [{text: 'Kamerstukken II 2016/17, 34 775 VI, nr. 1', value: {numbers: ['1']}}, {text: '2017/18, 34 775 VI, nr. 110', value: {session: '20172018', numbers: ['110']}}]},
  {text: 'de wet van 7 oktober 2015, Stb. 376, Stcrt. 2022-5678 en Stb. 2018/401', finds: [{text: 'Stb. 376', value: {targets: ['stb-2015-376']}}, {text: 'Stcrt. 2022-5678', value: {targets: ['stcrt-2022-5678']}}, {text: 'Stb. 2018/401', value: {targets: ['stb-2018-401']}}]},
  {text: 'Kamerstuk 36 410 X, nr. 389, blz. 8 en 11 en Kamerstukken II 2017/18, 29 477, nr. 325', finds: [{text: 'Kamerstuk 36 410 X, nr. 389, blz. 8 en 11', value: {targets: ['kst-36410-X-389']}}, {text: 'Kamerstukken II 2017/18, 29 477, nr. 325', value: {numbers: ['325']}}]},
  {text: 'Zie Kamerstuk 28 676, nr. 12.3 Meer volgt.', finds: [{text: 'Kamerstuk 28 676, nr. 12', value: {targets: ['kst-28676-12']}}]},
  {text: 'ECLI:NL:RVS:2022:3159', finds: [{text: 'ECLI:NL:RVS:2022:3159', value: {targets: ['ECLI:NL:RVS:2022:3159']}}]},
  {text: 'Kamerstuk 29 628, nr. 1130, 1135 en 1140, en 36 263, nr. 2 (voorstel van wet) en nr. 3 (memorie)', finds: [
    {text: 'Kamerstuk 29 628, nr. 1130, 1135 en 1140', value: {targets: ['kst-29628-1130', 'kst-29628-1135', 'kst-29628-1140']}}, {text: '36 263, nr. 2 (voorstel van wet) en nr. 3', value: {targets: ['kst-36263-2', 'kst-36263-3']}}
  ]},
  {text: 'Handelingen II 2022/23, nr. 41, items 5, 9 en 22, en nr. 43, item 7', finds: [{text: 'Handelingen II 2022/23, nr. 41, items 5, 9 en 22', value: {targets: ['h-tk-20222023-41-5', 'h-tk-20222023-41-9', 'h-tk-20222023-41-22'], normal: 'Handelingen II 2022/23, nr. 41, items 5, 9 en 22'}}]},
  {text: 'Tweede Kamer, vergaderjaar 2022–2023, Kamerstuk 29 248, nr. 310', finds: [{text: 'Tweede Kamer, vergaderjaar 2022–2023, Kamerstuk 29 248, nr. 310', value: {chamber: 'TK', session: '20222023', targets: ['kst-29248-310']}}]},
  {text: 'Stb. 2022, 345 en 346, Aanhangsel Handelingen II 2022/23, nrs. 1123, 1124 en 1130', finds: [
    {text: 'Stb. 2022, 345', value: {targets: ['stb-2022-345']}}, {text: '346', value: {targets: ['stb-2022-346']}},
    {text: 'Aanhangsel Handelingen II 2022/23, nrs. 1123, 1124 en 1130', value: {targets: ['ah-tk-20222023-1123', 'ah-tk-20222023-1124', 'ah-tk-20222023-1130']}}
  ]},
  {text: 'Verordening (EU) 2021/2115 (GLB), (EU) 2021/2116 en de Vogelrichtlijn (2009/147/EG)', finds: [
    {text: 'Verordening (EU) 2021/2115', value: {targets: ['32021R2115']}}, {text: '2021/2116', value: {targets: ['32021R2116']}}, {text: '2009/147/EG', value: {targets: ['32009L0147']}}
  ]},
  {text: 'artikel 5.1, eerste lid, onderdeel c, en tweede lid, onderdelen b, e en i, van de Woo', finds: [
    {text: 'artikel 5.1, eerste lid, onderdeel c, en tweede lid, onderdelen b, e en i, van de Woo', value: {numbers: ['5.1'], targets: ['BWBR0045754']}}
  ]},
  {text: 'moties op stukken nrs. 12, 14 en 19 (Kamerstuk 32 623)', finds: [{text: 'nrs. 12, 14 en 19 (Kamerstuk 32 623)', value: {targets: ['kst-32623-12', 'kst-32623-14', 'kst-32623-19']}}]},
  {text: 'artikel 5 AVG', finds: [{text: 'artikel 5 AVG', value: {type: 'eu', numbers: ['5'], targets: ['32016R0679']}}]},
  {text: 'zie BWBR0002221 en CVDR20304_2', finds: [{text: 'BWBR0002221'}, {text: 'CVDR20304_2', value: {targets: ['CVDR20304_2']}}]},
  // the European Union
  {text: 'Verordening (EU) nr 269/2014, Verordening (EG) nummer 119/2008 en Besluit (EU) nr 2019/12', finds: [{text: 'Verordening (EU) nr 269/2014', value: {targets: ['32014R0269']}}, {text: 'Verordening (EG) nummer 119/2008', value: {targets: ['32008R0119']}}, {text: 'Besluit (EU) nr 2019/12', value: {targets: ['32019D0012']}}]},
  {text: 'Richtlijn 2001/95/EG, Verordening (EU) 2019/452 en Verordening (EU) nr. 269/2014', finds: [{text: 'Richtlijn 2001/95/EG', value: {type: 'eu', targets: ['32001L0095']}}, {text: 'Verordening (EU) 2019/452', value: {targets: ['32019R0452']}}, {text: 'Verordening (EU) nr. 269/2014', value: {targets: ['32014R0269']}}]},
  {text: 'COM(2021) 55 en SWD (2022), 601 final', finds: [{text: 'COM(2021) 55', value: {targets: ['COM(2021)55'], candidates: ['52021PC0055', '52021DC0055']}}, {text: 'SWD (2022), 601 final', value: {candidates: ['52022SC0601']}}]},
  {text: 'CELEX 32014R0833', finds: [{text: 'CELEX 32014R0833', value: {targets: ['32014R0833']}}]},
  // identifiers
  {text: 'zie kst-31066-77, kst-20062007-30800-VI-E en ah-tk-20202021-803', finds: [{text: 'kst-31066-77', value: {type: 'own-id', targets: ['kst-31066-77']}}, {text: 'kst-20062007-30800-VI-E'}, {text: 'ah-tk-20202021-803'}]},
  {
    text: 'Zie https://zoek.officielebekendmakingen.nl/kst-31066-77.html, maar niet https://example.org/kst-31066-78.',
    finds: [{text: 'kst-31066-77', value: {type: 'own-id', targets: ['kst-31066-77']}}]
  },
  {text: 'artikel 12 van de Waterschapswet en artikel 4 van de Kaderwet zbo’s', finds: [{text: 'artikel 12 van de Waterschapswet', value: {targets: ['BWBR0005108']}}, {text: 'artikel 4 van de Kaderwet zbo’s', value: {targets: ['BWBR0020495']}}]},
  {text: 'op grond van artikel 26 van de Wet publieke gezondheid', finds: [{text: 'artikel 26 van de Wet publieke gezondheid', value: {type: 'law', targets: ['BWBR0024705']}}]},
  {text: 'Verordeningen (EU) nrs. 1303/2013 en 1305/2013, Verordening (EU) nr. 1303/2013 en nr. 508/2014, Besluit 1082/2013/EU', finds: [
    {text: 'Verordeningen (EU) nrs. 1303/2013', value: {targets: ['32013R1303']}}, {text: '1305/2013', value: {targets: ['32013R1305']}}, {text: 'Verordening (EU) nr. 1303/2013'}, {text: '508/2014', value: {targets: ['32014R0508']}},
    {text: 'Besluit 1082/2013/EU', value: {targets: ['32013D1082']}}
  ]},
  {text: 'Zie COM(2020) 610, 611 en 612.', finds: [{text: 'COM(2020) 610'}, {text: '611', value: {targets: ['COM(2020)611']}}, {text: '612', value: {targets: ['COM(2020)612']}}]},
  {text: 'artikel 78(3) VWEU, artikel 8 EVRM, de artikelen G 1 en P 7 van de Kieswet', finds: [
    {text: 'artikel 78(3) VWEU', value: {type: 'eu', numbers: ['78'], targets: ['12016E/TXT']}}, {text: 'artikel 8 EVRM', value: {type: 'law', targets: ['BWBV0001000']}}, {text: 'artikelen G 1 en P 7 van de Kieswet', value: {numbers: ['G 1', 'P 7']}}
  ]},
  {text: 'Stb. 2021, 135 en 2022, 14; Staatsblad 2022, nr. 345 en nr. 346', finds: [{text: 'Stb. 2021, 135'}, {text: '2022, 14', value: {targets: ['stb-2022-14']}}, {text: 'Staatsblad 2022, nr. 345'}, {text: '346', value: {targets: ['stb-2022-346']}}]},
  {text: 'Aanhangsel Handelingen, vergaderjaar 2021-2022, nrs. 100 t/m 104 en 110', finds: [
    {text: 'Aanhangsel Handelingen, vergaderjaar 2021-2022, nrs. 100 t/m 104 en 110', value: {numbers: ['100-104', '110'], targets: ['ah-tk-20212022-100', 'ah-tk-20212022-104', 'ah-tk-20212022-110'], candidates: ['ah-tk-20212022-101', 'ah-tk-20212022-102', 'ah-tk-20212022-103']}}
  ]},
  {text: 'Handelingen II 2019/20, 41-9-15', finds: [{text: 'Handelingen II 2019/20, 41-9-15', value: {targets: ['h-tk-20192020-41-9'], pages: '15'}}]},
  {text: 'Kamerstuk 29 248, vergaderjaar 2020-2021, nr. 310', finds: [{text: 'Kamerstuk 29 248, vergaderjaar 2020-2021, nr. 310', value: {session: '20202021', targets: ['kst-29248-310']}}]},
  {text: 'de motie-Smeets c.s. (35 910, O) en de brief van 4 mei 2022 (35910 VIII, A), de moties (35 910, D en E)', finds: [
    {text: '35 910, O', value: {targets: ['kst-35910-O']}}, {text: '35910 VIII, A', value: {targets: ['kst-35910-VIII-A']}}, {text: '35 910, D en E', value: {targets: ['kst-35910-D', 'kst-35910-E']}}
  ]},
  {text: 'Kamerstukken I 2021/22, 35 000, A en II 2022/23, 36 000, nr. 3; de motie (29 279, 742) en de brief (36 410 XVI, H)', finds: [
    {text: 'Kamerstukken I 2021/22, 35 000, A'}, {text: 'II 2022/23, 36 000, nr. 3', value: {chamber: 'TK'}}, {text: '29 279, 742', value: {targets: ['kst-29279-742']}}, {text: '36 410 XVI, H', value: {targets: ['kst-36410-XVI-H']}}
  ]},
  {text: 'zie TK 28625-168, 29521–227, (Kamerstukken32 793 en 31 839, nr. 287), Kamerstukken II 2021‒2022, 35 975, nr. 2', finds: [
    {text: 'TK 28625-168', value: {chamber: 'TK'}}, {text: '29521–227', value: {targets: ['kst-29521-227']}}, {text: 'Kamerstukken32 793 en 31 839, nr. 287', value: {targets: ['kst-32793-287']}}, {text: 'Kamerstukken II 2021‒2022, 35 975, nr. 2', value: {session: '20212022'}}
  ]},
  {text: 'voor het jaar 1997 (25700) en de Wet studiefinanciering 2000 (26873), in 2020 (25 700)', finds: [{text: '25700', value: {type: 'dossier'}}, {text: '26873', value: {type: 'dossier'}}]},
  {text: 'Zie 19637-3305 en 17050-380; amendement nr. 7 (kamerstukken II 1997/98, 25 159); ( 33400 ), (Stb. 2012, 94) (33995)', finds: [
    {text: '19637-3305', value: {targets: ['kst-19637-3305']}}, {text: '17050-380'}, {text: 'nr. 7 (kamerstukken II 1997/98, 25 159)', value: {chamber: 'TK', session: '19971998', targets: ['kst-25159-7']}}, {text: 'Stb. 2012, 94'},
    {text: '33995', value: {type: 'dossier'}}
  ]},
  {text: 'Handelingen TK 1997–1998, 6368–6375 en Handelingen I 2013-2014, nr. 31, item 10 - blz. 3', finds: [{text: 'Handelingen TK 1997–1998, 6368–6375', value: {targets: ['h-tk-19971998-6368-6375']}}, {text: 'Handelingen I 2013-2014, nr. 31, item 10 - blz. 3', value: {pages: '3'}}]},
  {text: 'Handelingen II 2021/22, nr. 51, item 3 en item 9', finds: [{text: 'Handelingen II 2021/22, nr. 51, item 3 en item 9', value: {targets: ['h-tk-20212022-51-3', 'h-tk-20212022-51-9']}}]},
  // what is none
  {text: 'ECLI:NL:HR:2011, BP0001 en ECLI:EU:C:1999:xy1', finds: []},
  {text: 'Stb. …, … . en Stb. 2005', finds: []},
  {text: 'Tweede Kamer, vergaderjaar 2022–2023, 36 045, nr. 151 3', finds: []},
  {text: 'tussen (12 500-13 000) en (10000-20000)', finds: []},
  {text: 'Er zijn 30 000 militairen en 36 045 burgers, nr. 1 in Europa; Kamerstuk | Rijksoverheid.nl', finds: []},
  {text: 'Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel 4', finds: []},
  {text: 'De moties 29 911-226; 31015-168 en 23908-(R1519)-131 zijn aangehouden, 31015-3-2 en 20000-25000 niet.', finds: [{text: '31015-168', value: {targets: ['kst-31015-168']}}, {text: '23908-(R1519)-131', value: {targets: ['kst-23908-131']}}]},
  {text: 'de fondsen (EK 36 700 B, A en EK 36 700 C, F) en de nota (EK 34 567, H)', finds: [{text: 'EK 36 700 B, A', value: {targets: ['kst-36700-B-A']}}, {text: 'EK 36 700 C, F', value: {targets: ['kst-36700-C-F']}}, {text: 'EK 34 567, H', value: {targets: ['kst-34567-H']}}]},
  {text: 'Wijziging van de Sluizenwet (35208), de begroting (23400 G) en 25 000 mensen (25 000).', finds: [{text: '35208', value: {type: 'dossier', targets: ['dossier/35208']}}, {text: '23400 G', value: {type: 'dossier'}}]},
  {text: 'de arresten nr. 18 586 en nr. 19 874 van de Hoge Raad', finds: []}
]
