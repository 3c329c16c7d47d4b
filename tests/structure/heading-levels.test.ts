import {expect, it} from 'vitest'
import {convert} from '../../src/index.ts'

const line = 'Over de dijken langs de rivieren is uw Kamer dit jaar al enkele malen ingelicht door mij.'

/** Headings with text below each, by the depth of their indent; what is read must be indented alike. */
it.each([
  ['a way of numbering between two of another', ['A. Wonen', '  1. Huurmarkt', '  2. Koopmarkt', 'B. Bouwen', '  1. Grond', 'C. Tot slot']],
  ['three ways', ['I. Wonen', '  A. Huurmarkt', '    1. Steden', '    2. Dorpen', '  B. Koopmarkt', 'II. Bouwen']],
  ['a letter that looks like a number', ['G. Wind', 'H. Zon', 'I. Water', '  1. Zee', '  2. Rivieren', 'J. Tot slot']],
  ['numbers of parts', ['1. Wonen', '  1.1 Huurmarkt', '    1.1.1 Steden', '  1.2 Koopmarkt', '2. Bouwen']],
  ['numbers of parts under letters', ['A. Wonen', '  1. Huurmarkt', '    1.1 Steden', '  2. Koopmarkt', 'B. Bouwen']],
  ['what does not begin between two others', ['1. Wonen', '2. Bouwen', 'A. Bronnen', 'B. Cijfers']],
  ['brackets within points', ['1. Wonen', '  1) Huurmarkt', '  2) Koopmarkt', '2. Bouwen']]
])('levels: %s', (_, headings) => {
  const {sections} = convert(headings.map(heading => `${heading.trim()}\n\n${line}\n${line}\n\n`).join(''), {name: 'x.txt'})
  expect(sections.filter(({heading}) => heading).map(({heading, level}) => '  '.repeat(level - 1) + heading)).toEqual(headings)
})

it('levels: titles one under another are siblings where their numbers say so', () => {
  const {sections} = convert(`1. Wonen\n\n2. Bouwen\n\n2.1 Grond\n\n${line}\n${line}\n`, {name: 'x.txt'})
  expect(sections.map(({level}) => level)).toEqual([1, 1, 2])
})

it.each([
  ['numbered as below', ['1. Wonen', '2. Bouwen'], ['1. Wonen', '2. Bouwen']],
  ['with page numbers, in other letters', ['I.', 'Wonen', '2', 'II.', 'Bouwen', '7'], ['I. WONEN', 'II. BOUWEN']]
])('the entries of a table of contents are no headings: %s', (_, entries, headings) => {
  const {sections} = convert(['Inhoudsopgave', ...entries, ...headings.flatMap(heading => [heading, line])].join('\n\n') + '\n', {name: 'x.txt'})
  expect(sections.flatMap(({heading}) => heading ?? [])).toEqual(['Inhoudsopgave', ...headings])
})

it.each([
  ['I Inbreng vanuit de fracties', '  Vragen van de leden van de ABC-fractie', '  Vragen van de leden van de DE66- en de XYZ-fractie', '  Vragen van de leden van de Partij voor de Dieren-fractie', 'II Reactie van de Minister', '  Reactie op de fractie van de ABC', '  Reactie op de fractie van de XYZ'],
  ['Inbreng van de fracties', '  Inbreng van de ABC-fractie', '  Inbreng van de XYZ-fractie']
])('levels: what fractions ask stands side by side: %s', (...headings) => {
  // a heading right below another is its child
  const raw = headings.map(heading => `${heading.trim()}\n\n${/^I{1,2} |fracties$/.test(heading) ? '' : `${line}\n${line}\n\n`}`).join('')
  const {sections, messages} = convert(raw, {name: 'x.txt'})
  expect(sections.filter(({heading}) => heading).map(({heading, level}) => '  '.repeat(level - 1) + heading)).toEqual(headings)
  expect(messages.map(({ruleId}) => ruleId)).not.toContain('heading-depth')
})
