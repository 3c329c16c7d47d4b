import {describe, expect, it} from 'vitest'
import {lineEndHyphen} from '../../src/structure/joins/line-end-hyphen.ts'

const none = new Map<string, number>()

describe('the evidence ladder for a hyphen at a line end', () => {
  it.each([
    ['zie https://www.voorbeeld.nl/lange-', 'naam.html', 'keep', 'address'],
    ['de NAVO-', 'Rusland Raad', 'keep', 'capital or digit after'],
    ['de periode 2021-', '2023', 'keep', 'capital or digit after'],
    ['stijgende energie-', 'en voedselprijzen', 'space', 'suspended hyphen'],
    ['de boven-', 'of benedengrens', 'space', 'suspended hyphen'],
    ['een in-', 'kind bijdrage', 'keep', 'word with a hyphen'],
    ['de defensie-', 'industrie', 'keep', 'vowel clash'],
    ['een zee-', 'egel', 'keep', 'vowel clash'],
    ['wordt ge-', 'informeerd', 'weld', 'trema'],
    ['een muse-', 'um', 'weld', 'ending'],
    ['het EU-', 'lidmaatschap', 'keep', 'capitals or digit before'],
    ['de G7-', 'landen', 'keep', 'capitals or digit before'],
    ['een oud-', 'minister', 'keep', 'prefix'],
    ['de interna-', 'tionale orde', 'weld', 'default'],
    ['het Neder-', 'landse bedrijfsleven', 'weld', 'default'],
    ['VOOR BUITEN-', 'LANDSE ZAKEN', 'weld', 'capitals on both sides'],
    ['OVER DE EU-', 'BEGROTING', 'keep', 'capitals or digit before']
  ])('%s⏎%s → %s (%s)', (before, after, verdict, rung) => {
    expect(lineEndHyphen(before.slice(0, -1), after, none)).toMatchObject({verdict, rung})
  })

  it('believes the form that the letter uses elsewhere before any rule of spelling', () => {
    expect(lineEndHyphen('de luchtvaart', 'sector', new Map([['luchtvaart-sector', 2]]))).toEqual({verdict: 'keep', rung: 'form elsewhere'})
    expect(lineEndHyphen('de defensie', 'industrie', new Map([['defensieindustrie', 1]]))).toEqual({verdict: 'weld', rung: 'form elsewhere'})
  })

  it('gives back the trema that spelling drops at a break', () => {
    expect(lineEndHyphen('ge', 'informeerd', none).trema).toBe('ï')
    expect(lineEndHyphen('be', 'invloeden', none).trema).toBe('ï')
  })
})
