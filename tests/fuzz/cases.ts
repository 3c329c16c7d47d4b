/**
 * Letters that nobody wrote: real ones cut, doubled, shuffled and spoilt, and bytes of any kind. Whatever comes, nothing
 * may throw but the refusal of what is no text, nothing may take a second, and the ledger of characters must close.
 */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {convert} from '../../src/convert.ts'
import {readText, UnreadableInput} from '../../src/read/text.ts'

const papers = new URL('../golden/papers/', import.meta.url)
const letters = [new URL('../../input/kst-36045-151.txt', import.meta.url), ...readdirSync(papers).filter(name => /\.(?:txt|md)$/.test(name)).map(name => new URL(name, papers))]
const seeds = letters.map(letter => readFileSync(letter, 'utf8'))

/** A letter is cut to some pages: most faults need no more, and many cases are worth more than long ones. */
const piece = fc
  .tuple(fc.constantFrom(...seeds), fc.double({min: 0, max: 1, noNaN: true}), fc.integer({min: 0, max: 6000}))
  .map(([text, at, length]) => text.slice(Math.floor(at * text.length), Math.floor(at * text.length) + length))

const spice = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.constantFrom('\f', '\r\n', '\r', '\u0000', '\uFEFF', '\u00AD', '-\n', '\n\n', ' \n', '€ ', ' mln. ', ' nr. ', 'Kamerstuk ', '1 ', '[^1]', '](', '```', '|', '<!--', '😀', '\uD800', '٣', '²', '\u202E', '  '),
  fc.constantFrom('36 045', '9 mei 20231', 'jl.', 'tussen 5 en ', 't/m ', 'anderhalf ', 'nrs. 1–', '2022/23', '1.000.000,50', '30 februari 2023', '99-99-9999', '€', 'EUR', '%', 'ECLI:', 'Stb. '),
  fc.tuple(fc.constantFrom(' ', '9', '.', '-', '(', '\n', 'I', 'a', '€', '’'), fc.integer({min: 1, max: 400})).map(([sign, times]) => sign.repeat(times))
)

/** Pieces with something strange between them. */
export const spoiltLetter: fc.Arbitrary<string> = fc.array(fc.oneof(piece, spice), {minLength: 1, maxLength: 8}).map(parts => parts.join(''))

export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({maxLength: 2000}),
  fc.tuple(spoiltLetter, fc.array(fc.tuple(fc.nat(), fc.integer({min: 0, max: 255})), {maxLength: 20})).map(([text, changes]) => {
    const bytes = Buffer.from(text)
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
    return bytes
  })
)

export const anyCase: fc.Arbitrary<{bytes: Uint8Array; name: string}> = fc.record({
  bytes: fc.oneof({weight: 3, arbitrary: spoiltLetter.map(text => Buffer.from(text))}, anyBytes),
  name: fc.constantFrom('letter.txt', 'kst-36045-151.txt', 'letter.md')
})

/** Of user time. */
const LIMIT_MS = 1000

/** @throws on what may not happen. */
export function survives({bytes, name}: {bytes: Uint8Array; name: string}): void {
  // of this program alone: others may keep the machine busy
  const start = process.cpuUsage()
  let text: string
  try {
    text = readText(bytes).text
  } catch (error) {
    if (error instanceof UnreadableInput) return
    throw error
  }
  const document = convert(text, {name})
  if (!document.ledger.closed) throw new Error('The ledger of characters is open')
  const time = process.cpuUsage(start).user / 1000
  if (time > LIMIT_MS) throw new Error(`Took ${Math.round(time)} ms`)
}
