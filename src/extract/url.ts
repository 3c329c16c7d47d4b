import {z} from 'zod'
import {defineExtractor, pattern} from './define-extractor.ts'

/** What the names of hosts end with that are written without a scheme. */
const domains: readonly string[] = ['nl', 'eu', 'com', 'org', 'net', 'int', 'gov', 'edu', 'info']

/** `Discriminatie.nl/Fryslân/Tumba`: names with strokes between them, each with its capital; a path is written small. */
const namesInARow = /^\p{Lu}[^/]{0,300}\/\p{Lu}\p{Ll}/u

const urlSchema = z.strictObject({url: z.string().describe('Rejoined over line ends, with its scheme')})

export const url = defineExtractor<z.infer<typeof urlSchema>>({
  kind: 'url',
  summary: 'web addresses',
  schema: urlSchema,
  columns: {url: value => value.url},
  rules: [
    {
      name: 'address',
      at: {words: ['http', 'https', 'www']},
      pattern: /(?<![\p{L}\d@])(?:https?:\/\/|www\.)[^\s<>"«»“”‹›|\\^`{}]{3,2000}/iu,
      read(_, {text, from}) {
        const address = withoutEnd(text)
        return reading(/^http/iu.test(address) ? address : `https://${address}`, from, from + address.length)
      }
    },
    {
      // a host that is followed by a path: `nos.nl/artikel/2511721`; a host alone may be a name
      name: 'bare-host',
      at: {words: domains, then: '/'},
      pattern: pattern('iu')`(?<=(?<![\p{L}\d@/.-])(?<host>(?:[a-z\d-]{1,63}\.){1,4}))${domains}/[^\s<>"«»“”‹›|\\^\x60{}]{1,2000}`,
      read({host}, {unit, text, from}) {
        const address = withoutEnd(text)
        const [start, end] = [from - host!.length, from + address.length]
        if (namesInARow.test(unit.text.slice(start, end))) return undefined
        return reading(`https://${unit.text.slice(start, end)}`, start, end)
      }
    }
  ],
  examples: [
    {
      text: 'Zie https://www.rijksoverheid.nl/onderwerpen/oorlog-in-oekraine.',
      finds: [{text: 'https://www.rijksoverheid.nl/onderwerpen/oorlog-in-oekraine', value: {url: 'https://www.rijksoverheid.nl/onderwerpen/oorlog-in-oekraine'}}]
    },
    {text: 'Meer op www.defensie.nl.', finds: [{text: 'www.defensie.nl', value: {url: 'https://www.defensie.nl'}}]},
    {
      text: 'Het rapport (https://nl.wikipedia.org/wiki/Rijk_(bestuur)) en de bijlage (zie https://example.org/a?b=1&c=2).',
      finds: [{text: 'https://nl.wikipedia.org/wiki/Rijk_(bestuur)'}, {text: 'https://example.org/a?b=1&c=2'}]
    },
    {text: 'Dit stond in de krant (nos.nl/artikel/25-dijken).', finds: [{text: 'nos.nl/artikel/25-dijken', value: {url: 'https://nos.nl/artikel/25-dijken'}}]},
    {text: 'Met Slachtofferhulp.nl/Halt en Nieuws.nl/Radio.', finds: []},
    {text: 'Zie https://www.politie.nl/dijken[3] en (forbes.com), jan@nos.nl/a.', finds: [{text: 'https://www.politie.nl/dijken'}]},
    {text: 'Schrijf http:// voor het adres; mail naar info@www.nl.', finds: []}
  ]
})

/* --- internal --- */

function reading(url: string, from: number, to: number): {value: {url: string}; from: number; to: number} | undefined {
  return hasDomain(url) ? {value: {url}, from, to} : undefined
}

function hasDomain(url: string): boolean {
  return URL.canParse(url) && /[^.]\.[a-z\d-]{2,63}$/u.test(new URL(url).hostname)
}

/** A sentence's own marks do not belong to the address, nor does a bracket that it did not open, nor a mark of a note: `[3]`. */
function withoutEnd(text: string): string {
  let end = text.length
  for (;;) {
    const last = text[end - 1]!
    if (/[.,;:!?'’‘…]/u.test(last)) end--
    else if (last === ')' && count(text, '(', end) < count(text, ')', end)) end--
    else if (last === ']' && /\[\d{1,3}\]$/u.test(text.slice(Math.max(0, end - 5), end))) end = text.lastIndexOf('[', end)
    else if (last === ']' && count(text, '[', end) < count(text, ']', end)) end--
    else return text.slice(0, end)
  }
}

function count(text: string, character: string, end: number): number {
  let found = 0
  for (let at = 0; at < end; at++) if (text[at] === character) found++
  return found
}
