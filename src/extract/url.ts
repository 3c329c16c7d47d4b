import {z} from 'zod'
import {defineExtractor} from './define-extractor.ts'

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
        const url = /^http/iu.test(address) ? address : `https://${address}`
        return hasDomain(url) ? {value: {url}, to: from + address.length} : undefined
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
    {text: 'Schrijf http:// voor het adres; mail naar info@www.nl.', finds: []}
  ]
})

/* --- internal --- */

function hasDomain(url: string): boolean {
  return URL.canParse(url) && /[^.]\.[a-z\d-]{2,63}$/u.test(new URL(url).hostname)
}

/** A sentence's own marks do not belong to the address, nor does a bracket that it did not open. */
function withoutEnd(text: string): string {
  let end = text.length
  for (;;) {
    const last = text[end - 1]!
    if (/[.,;:!?'’‘…]/u.test(last)) end--
    else if (last === ')' && count(text, '(', end) < count(text, ')', end)) end--
    else if (last === ']' && count(text, '[', end) < count(text, ']', end)) end--
    else return text.slice(0, end)
  }
}

function count(text: string, character: string, end: number): number {
  let found = 0
  for (let at = 0; at < end; at++) if (text[at] === character) found++
  return found
}
