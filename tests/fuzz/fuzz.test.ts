import fc from 'fast-check'
import {describe, it} from 'vitest'
import {convert} from '../../src/convert.ts'
import {raw} from '../letter.ts'
import {anyCase, survives} from './cases.ts'

describe('letters that nobody wrote', () => {
  // the long run: npm run fuzz
  it('do not break anything', () => {
    // the first letter pays for what is compiled on the way
    convert(raw)
    fc.assert(fc.property(anyCase, survives), {numRuns: 200})
  })

  it.each([
    ['\fEerste Kamer der Staten-Generaal', 'letter.md'],
    ['Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2023–2024\n\n98 765 Aanhangsel van de Handelingen\nV', 'letter.md'],
    [`36 045\fKamerstuk${' '.repeat(68)}Nr. 151  BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN, VAN \nDEFENSIE EN VOOR BUITENLANDSE HANDEL EN \nONTWIKKELINGSSAMENWERKING \n\nAan de V`, 'letter.md']
  ])('nor does what a long run once found: %j in %s', (text, name) => {
    survives({bytes: Buffer.from(text), name})
  })
})
