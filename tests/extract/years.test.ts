import {describe, expect, it} from 'vitest'
import {convert} from '../../src/index.ts'

const dates = (text: string): (string | undefined)[] =>
  convert(text, {name: 'x.txt', date: '2020-02-20'}).mentions.flatMap(mention => (mention.kind === 'date' ? [mention.value.edtf] : []))

describe('the year of a date that names none', () => {
  it.each([
    ['of a day in the title of a cited paper: the paper’s', 'De brief van 3 mei 2018 over de vergadering van 12 juni a.s. is besproken.', ['2018-05-03', '2018-06-12']],
    ['of what a cited paper announced: the paper’s', 'In de brief van 3 mei 2018 is gemeld dat de regeling per 1 juli ingaat.', ['2018-05-03', '2018-07-01']],
    ['also where that is told in the present', 'In de brief van 3 mei 2018 wordt aangekondigd dat de regeling per 1 juli a.s. ingaat.', ['2018-05-03', '2018-07-01']],
    ['of what the letter itself tells: the letter’s', 'Zoals gemeld in de brief van 3 mei 2018 wordt de regeling per 1 juli a.s. herzien.', ['2018-05-03', '2020-07-01']],
    ['of a period that is over: the one that ends before the letter', 'Tussen 1 april en 1 december waren er branden.', ['2019-04-01/2019-12-01']],
    ['of a quarter that goes on: the one in which the letter is written', 'Vorige maand is een brief gestuurd over het pakket in het eerste kwartaal.', ['2020-01', '2020-01/2020-03']],
    ['of years that only look joined: each its own', 'Dat is 55% minder dan in 1990 en in 2050 is het land schoon.', ['1990', '2050']],
    ['of years in a list that a half closes: their own', 'In 2014, 2015 en de eerste helft van 2016 was dat zo.', ['{2014,2015}', '2016-01/2016-06']],
    ['of a week that is over: the year before', 'In week 50 viel er veel regen, en in week 6 valt er sneeuw.', ['2019-12-09/2019-12-15', '2020-02-03/2020-02-09']],
    ['of a week that comes: the letter’s, for a week is no verb', 'De brief volgt in week 26, en in augustus zijn er vier weken scholing.', ['2020-06-22/2020-06-28', '2020-08']],
    ['of what is to come, is planned or will be ready', 'Uw Kamer ontvangt de nota in oktober. De proef is naar verwachting in oktober afgerond. Het rapport is in oktober gereed. Het streven is om in oktober te beginnen.', ['2020-10', '2020-10', '2020-10', '2020-10']],
    ['of what was ready or went beyond what was expected', 'Het rapport is in oktober gereedgekomen. In oktober is de opbrengst boven verwachting gestegen. Het streven was om de wet in oktober in te dienen.', ['2019-10', '2019-10', '2019-10']],
    ['of a period that a law’s short name stands before', 'Het kader Wlz 2023–2028 is bijgevoegd.', ['2023/2028']],
    ['of a day in «dat jaar»: that of the date before it', 'De wet van 1 mei 2009 gaf tot 8 juni van dat jaar de tijd.', ['2009-05-01', '2009-06-08']],
    ['of two days with their weekdays: the one that has the first so', 'De raad komt op donderdag 27 en vrijdag 28 februari aanstaande bijeen, en kwam op maandag 3 en dinsdag 4 februari jl. bijeen.', ['{2020-02-27,2020-02-28}', '{2020-02-03,2020-02-04}']],
    ['of a day of every year: none', 'De raad brengt voor 15 juli van elk jaar verslag uit.', ['XXXX-07-15']]
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

it('a day that a cue puts almost a year away may be the one that lies near', () => {
  const readings = (text: string) => convert(text, {name: 'x.txt', date: '2020-02-20'}).mentions.map(({basis, value, alternatives}) => [basis, (value as {edtf: string}).edtf, alternatives?.map(other => (other as {edtf: string}).edtf)])
  expect(readings('Het debat van 12 februari a.s. gaat door.')).toEqual([['ambiguous', '2021-02-12', ['2020-02-12']]])
  expect(readings('Het debat van 12 januari a.s. en dat van 2 maart a.s. gaan door.')).toEqual([['inferred', '2021-01-12', undefined], ['inferred', '2020-03-02', undefined]])
})

it('what is said in a meeting counts from its day, not from that of the report', () => {
  const report = ['98 765', 'Nr. 41', 'Stand van de dijken', 'VERSLAG VAN EEN COMMISSIEDEBAT', 'Vastgesteld 14 februari 2023', 'De vaste commissie voor Dijken heeft op 26 januari 2023 overleg gevoerd met de Minister over de sluizen.', 'Het is vandaag donderdag. Op 3 december was de sluis dicht, en volgende week gaat hij open.'].join('\n\n')
  const {header, mentions} = convert(`${report}\n`, {name: 'x.txt'})
  expect(header.date).toBe('2023-02-14')
  expect(mentions.filter(({kind, basis}) => kind === 'date' && basis === 'inferred').map(({text, value, inferred}) => [text, (value as {edtf: string}).edtf, Object.values(inferred ?? {})[0]?.from])).toEqual([
    ['vandaag', '2023-01-26', 'meeting date 2023-01-26'],
    ['3 december', '2022-12-03', 'meeting date 2023-01-26'],
    ['volgende week', '2023-01-30/2023-02-05', 'meeting date 2023-01-26']
  ])
})

it('what was asked counts from the day of the questions, what is answered from that of the answer', () => {
  const answer = [
    'Vragen van het lid De Boer over het bericht dat de dijk volgend jaar hoger wordt (ingezonden 13 november 2015)',
    'Antwoord van Minister Jansen (Sluizen) (ontvangen 26 januari 2016)',
    'Vraag 1',
    'Kunt u deze vragen voor 1 december aanstaande beantwoorden?',
    'Antwoord 1',
    'Dat is vorig jaar niet gelukt.'
  ].join('\n\n')
  const {mentions} = convert(`${answer}\n`, {name: 'x.txt'})
  expect(mentions.filter(({kind, basis}) => kind === 'date' && basis === 'inferred').map(({text, value, inferred}) => [text, (value as {edtf: string}).edtf, Object.values(inferred ?? {})[0]?.from])).toEqual([
    ['volgend jaar', '2016', 'question date 2015-11-13'],
    ['1 december aanstaande', '2015-12-01', 'question date 2015-11-13'],
    ['vorig jaar', '2015', 'letter date 2016-01-26']
  ])
})
