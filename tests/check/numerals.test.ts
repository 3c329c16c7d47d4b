import {existsSync, readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {numeralClass} from '../../src/extract/numeral-class.ts'
import {numeralClasses} from '../../src/check/numerals.ts'
import {process as understand} from '../../src/convert.ts'
import {unitOf} from '../../src/extract/unit.ts'
import {Trace} from '../../src/trace/index.ts'
import type {Role} from '../../src/types.ts'

/** The class of the number between the braces. */
function classOf(marked: string, role: Role = 'paragraph'): string {
  const from = marked.indexOf('{')
  const to = marked.indexOf('}') - 1
  return numeralClass(unitOf('unit-1', role, Trace.of(marked.replace(/[{}]/g, ''))), from, to, !/\d/.test(marked.slice(from, to + 1)))
}

describe('what a number is that no mention holds', () => {
  it.each([
    ['Zie artikel {68} van de Grondwet.', 'label'],
    ['Zie de vragen 3, 4 en {5}.', 'label'],
    ['Zie de uitspraak van 3 mei 2022, r.o. {4}.3.', 'label'],
    ['Zie artikel 3:{10} Awb.', 'label'],
    ['De Huisvestingswet {2014} geldt.', 'name'],
    ['De Cybersecuritystrategie 2022–{2028} loopt.', 'name'],
    ['De G{7} en de F-{35}.', 'name'],
    ['De {18}- tot 24-jarigen.', 'name'],
    ['De {16}-, 17- en 18-jarigen.', 'name'],
    ['De {5}–12-jarigen.', 'name'],
    ['Dit is eerder gemeld (20222023-{3480}).', 'identifier'],
    ['Dit is {2},5x zo veel, {3}x meer.', 'ratio'],
    ['Ruim een {kwart}, zegt het CBS.', 'ratio'],
    ['De norm voor PM2,{5} daalt.', 'name'],
    ['Ook voor het jaar t+{5} en T-{1}.', 'name'],
    ['De mutaties 1, 2 en {3} en rij {5}.', 'label'],
    ['De artikelen 2 CZSK (€ 13 miljoen), 3 CLAS en {11} Waterkwantiteit.', 'label'],
    ['Zie de vragen 3 tot {6}.', 'label'],
    ['Voor {65}+’ers geldt dit niet.', 'name'],
    ['De waarde (* € 1.{000}) stijgt.', 'table unit'],
    ['Het {10} punten plan.', 'name'],
    ['Postbus 20018, {2500} EA Den Haag', 'address'],
    ['Zie https://www.nctv.nl/{2023}/plan', 'address'],
    ['Bel 070-3{18}', 'unexplained'],
    ['Het begint om {14}.30 uur.', 'time'],
    ['Het begint om 14.{30} uur.', 'time'],
    ['Van {09}.00 tot 17.00 uur.', 'time'],
    ['Van 09.{00} tot 17.00 uur.', 'time'],
    ['Het {3}e kwartaal, de {2}de keer', 'ordinal'],
    ['In het vergaderjaar {2023}–2024.', 'session year'],
    ['In het vergaderjaar 2023–{2024}.', 'session year'],
    ['Budget (x € {1}.000)', 'table unit'],
    ['Budget (x € 1.{000})', 'table unit'],
    ['Dat kost € 200 (x € 1 {000}).', 'table unit'],
    ['Budget ( € {miljoen})', 'table unit'],
    ['Bedragen in € {miljoen}', 'table unit'],
    ['Dat is {1} op 3.', 'ratio'],
    ['In {50} van de 342 gemeenten.', 'ratio'],
    ['Het is {één} van de vele.', 'idiom'],
    ['Ik {acht} het nodig.', 'idiom'],
    ['Dat nemen we in {acht}.', 'idiom'],
    ['Wat zij in strijd {acht} met het recht.', 'idiom'],
    ['Het aantal gaat naar {nul}.', 'idiom'],
    ['Dat {1}) de sluis lekt en {2}) de dijk.', 'list number'],
    ['Een deel (van wie er geteld zijn {12}) bleef.', 'unexplained'],
    ['Die kamer zo snel mogelijk naar {nul} wil afbouwen.', 'idiom'],
    ['{3}Pagina1van6', 'page number'],
    ['Pagina 1 van {6}', 'page number'],
    ['Ons kenmerk is zoek, {5303168} dus.', 'identifier'],
    ['Geslacht {2} 3 6 Gerichtheid', 'table figure'],
    ['Geslacht 2 {3} 6 Gerichtheid', 'table figure'],
    ['Geslacht 1.200 3.400 6.{100} Gerichtheid', 'table figure'],
    ['Geslacht 3 {6} Gerichtheid', 'unexplained'],
    ['Dat staat op de website.{7} Daarna.', 'marker without note'],
    ['De norm wordt {één} op één overgenomen.', 'idiom'],
    ['Het Fit for {55} pakket.', 'name'],
    ['Een op de {vijf} scholen.', 'ratio'],
    ['Draft Amending Budget {1}, daarna.', 'name'],
    ['Bij de brief met kenmerk BZDOC-1234567-{89} dus.', 'identifier'],
    ['Advies W{06}.22.0123/III', 'identifier'],
    ['Advies W06.22.{0123}/III', 'identifier'],
    ['Ons kenmerk IENW/BSK-2022/{123456}', 'identifier'],
    ['Thuis is het 16% (Nutrients 2023, {15}, 3917).', 'label'],
    ['Thuis is het 16% (Nutrients 2023, 15, {3917}).', 'label'],
    ['Dat staat in PbEU 2016, L {119}/1.', 'label'],
    ['Dat staat in PbEU 2016, L 119/{1}.', 'label'],
    ['Dat staat in PbEU {2016}, L 119/1.', 'label'],
    ['Zie art. 14 ({3}) van de richtlijn.', 'label'],
    ['Een fractie als V{66}: 12 minuten.', 'name'],
    ['Aan de {36} wekeneis is voldaan.', 'name'],
    ['De Kaderwet waterbeheer en dijken {2007} geldt.', 'name'],
    ['TOTAAL {12} 17 40', 'table figure'],
    ['Er waren 3, {4}, 5 of meer van.', 'unexplained'],
    ['Het begint om kwart over {acht}.', 'time'],
    ['Het begint om {tien} voor half negen.', 'time'],
    ['Het begint om half {negen}.', 'time'],
    ['Beantwoord ze {één} voor één.', 'idiom'],
    ['Toezegging T{03127} staat open.', 'identifier'],
    ['Het Hof oordeelde in zaak C-{311}/18.', 'label'],
    ['Het Hof oordeelde in zaak C-311/{18}.', 'label'],
    ['VN-resolutie {1325} is leidend.', 'label'],
    ['De wet H.R.{7535} is getekend.', 'name'],
    ['Er zijn {acht} scholen.', 'unexplained'],
    ['Dat kost {12} wat.', 'unexplained']
  ])('%s is %s', (marked, name) => {
    expect(classOf(marked)).toBe(name)
    expect(Object.keys(numeralClasses)).toContain(name)
  })

  it('takes a cell of nothing but numbers for a figure', () => {
    expect(classOf('{12}.345', 'table-cell')).toBe('table figure')
  })
})

const corpus = new URL('../../../shared/corpus/', import.meta.url).pathname

it('holds nothing but numbers: what was dropped beside them is no numeral', () => {
  const {numerals} = understand('Eerste regel.\n\n• een punt\n• twee punten\n\nNog 12 regels.', {name: 'letter'})
  expect(numerals.map(({text}) => text)).toEqual(['twee', '12'])
})

it.each(['het rapport (rapportnr. 2021-0147)', 'rechtsoverweging 7.3 van de uitspraak', 'maatregel 7 en conclusie 4'])('knows the labels of «%s»', text => {
  expect(understand(`Zie ${text}.`, {name: 'letter'}).numerals.map(({class: name}) => name)).not.toContain('unexplained')
})

it('explains the page numbers of a table of contents, and the letter’s own dossier', () => {
  const text = '35 526 Wet op de sluizen\n\nNr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 3 mei 2022\n\nInhoudsopgave\n\nInleiding\n\n2\n\nPeil van de sluizen 14\n\nInleiding\n\nDit hoort bij 35 526 en bij 35527.\n'
  const {numerals} = understand(text, {name: 'letter'})
  expect(numerals.filter(({class: name}) => name === 'page number').map(({text}) => text)).toEqual(['2', '14'])
  expect(numerals.slice(-3).map(({text, class: name}) => [text, name])).toEqual([['35', 'own number'], ['526', 'own number'], ['35527', 'unexplained']])
})

describe.skipIf(!existsSync(corpus))('the ledger over real papers', () => {
  it('explains nearly every number, and prints the share', () => {
    const files = globSync('*/*.txt', {cwd: corpus}).sort()
    const numerals = files.flatMap(file => understand(readFileSync(`${corpus}${file}`, 'utf8'), {name: file}).numerals)
    const explained = numerals.filter(({class: name}) => name !== 'unexplained').length / numerals.length
    console.log(`${(explained * 100).toFixed(2)} % of ${numerals.length} numbers in ${files.length} papers explained`)
    expect(explained).toBeGreaterThan(FLOOR)
  })
})

/** What every paper of the corpus together reaches at the least. */
const FLOOR = 0.98
