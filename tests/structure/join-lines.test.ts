import {describe, expect, it} from 'vitest'
import {outline} from './letters.ts'

describe('joined lines', () => {
  it('joins an address that takes three lines', () => {
    const raw = 'Zie https://www.dijken.example/binnenland/oude-dijk-doorgebroken-bij-\nhoog-water~a44537d3/#:~:text=\n%C2%A9%20News%20United-,Oude%20dijk%20(60)%20door\n%20hoog%20water en verder.\n'
    expect(outline(raw).blocks).toEqual(['paragraph-1: Zie https://www.dijken.example/binnenland/oude-dijk-doorgebroken-bij-hoog-water~a44537d3/#:~:text=%C2%A9%20News%20United-,Oude%20dijk%20(60)%20door%20hoog%20water en verder.'])
  })

  it('rejoins addresses and restores accents, tremas and blanks', () => {
    const raw = 'Zie https://\nwww.voorbeeld.nl/een-\nlang_pad?a=1. Het Gu\u0308ndog\u02d8-comité is ge-\ninformeerd  over\u00a05 zaken.\n'
    expect(outline(raw).blocks).toEqual(['paragraph-1: Zie https://www.voorbeeld.nl/een-lang_pad?a=1. Het Gündog\u02d8-comité is geïnformeerd over 5 zaken.'])
  })
})
