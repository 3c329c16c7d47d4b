import {convert} from '../../src/index.ts'
import type {Document, Mention} from '../../src/schema/letter.ts'
import {codePoints} from '../../src/trace/index.ts'

/** What must stay text, wherever it turns up. */
export const payloads = [
  '</script><img src=x onerror="document.title=1">',
  '</pre><script>document.title=2</script>',
  '<svg onload=document.title=3>',
  '"><style>body{display:none}</style>',
  "' onmouseover='document.title=4",
  '&lt;b&gt;&amp;&#x41;',
  '<!-- ]]> -->'
]

/** Astral characters, every line end, a form feed, what HTML cannot hold (NUL, half a pair), and payloads. */
export const source = `Nr. 7 BRIEF VAN DE MINISTER VAN DEFENSIE

Den Haag, 20 februari 2023

Op 24 en 25 maart jl. 🇳🇱 gaf het kabinet 2,5 miljard euro uit aan 𝟙2 tanks.\r
De motie van het lid Sjoerdsma van 3 mei 2022 (Kamer-
stuk 36 045, nr. 12) vroeg 5 à 10 miljoen euro.\rDat is 41% meer, zie https://example.org/?a=1&b=2.
\u000C
Nul \u0000, half \uD800, tab \t en ${payloads.join(' en ')}.

De Minister van Defensie,
K.H. Ollongren`

const points = codePoints(source)

/** The letter above with mentions set by hand: they nest, cross, come in two pieces, are inferred or ambiguous. */
export function madeLetter(): Document {
  const document = convert(source, {name: 'kst-36045-7.txt'})
  const mentions = [
    mention('date-1', 'date', ['24 en 25 maart jl'], {edtf: '{2022-03-24,2022-03-25}', start_date: '2022-03-24', end_date: '2022-03-25', precision: 'day'}, {
      basis: 'inferred',
      inferred: {year: {value: '2022', from: 'letter date 2023-02-20', cue: 'jl.'}}
    }),
    mention('amount-1', 'amount', ['2,5 miljard euro'], {value: '2500000000', currency: 'EUR'}),
    mention('quantity-1', 'quantity', ['euro uit aan 𝟙2 tanks'], {value: '12', noun: 'tanks'}),
    mention('citation-1', 'citation', ['motie van het lid Sjoerdsma van 3 mei 2022 (Kamer-\nstuk 36 045, nr. 12)'], {kind: 'motie', title: payloads[0], authors: ['Sjoerdsma'], date: '2022-05-03', target: 'kst-36045-12', reference: 'reference-1'}),
    mention('date-2', 'date', ['3 mei 2022'], {edtf: '2022-05-03', start_date: '2022-05-03', end_date: '2022-05-03', precision: 'day'}),
    mention('reference-1', 'reference', ['Kamer', 'stuk 36 045, nr. 12'], {type: 'kamerstuk', targets: ['kst-36045-12'], address: 'https://zoek.officielebekendmakingen.nl/kst-36045-12.html'}),
    mention('amount-2', 'amount', ['5 à 10 miljoen euro'], {value_min: '5000000', value_max: '10000000', currency: 'EUR'}, {
      basis: 'ambiguous',
      alternatives: [{value_min: '5', value_max: '10000000', currency: 'EUR'}]
    }),
    mention('percentage-1', 'percentage', ['41%'], {value: '41'}),
    mention('url-1', 'url', ['https://example.org/?a=1&b=2'], {url: 'https://example.org/?a=1&b=2'}),
    ...payloads.map((payload, index) => mention(`quantity-${index + 2}`, 'quantity', [payload], {value: '1', noun: payload}, {rule: payload}))
  ]
  const numerals = document.numerals.map(numeral => {
    const within = mentions.findLast(({start, end}) => start <= numeral.start && numeral.end <= end)
    return within ? {...numeral, class: within.kind, mention: within.id} : numeral
  })
  const messages = payloads.map(payload => ({ruleId: payload, reason: payload, expected: [payload]}))
  return {...document, header: {...document.header, title: payloads[1]}, mentions, numerals, messages: [...document.messages.filter(({ruleId}) => ruleId !== 'unexplained-number'), ...messages]}
}

/* --- internal --- */

function mention(id: string, kind: string, pieces: readonly string[], value: object, more: Partial<Mention> = {}): Mention {
  let from = 0
  const spans = pieces.map((piece): [number, number] => {
    const start = source.indexOf(piece, from)
    if (start < 0) throw new Error(`not in the letter: ${piece}`)
    from = start + piece.length
    return [points.at(start), points.at(from)]
  })
  const start = spans[0]![0]
  return {
    letter: 'kst-36045-7',
    id,
    kind,
    text: pieces.join('').replaceAll('-\n', ''),
    start,
    end: spans.at(-1)![1],
    spans,
    basis: 'stated',
    line: source.slice(0, points.offset(start)).split(/\r\n|\r|\n/).length,
    rule: `${kind}/made`,
    sentence: pieces.join(''),
    value,
    ...more
  }
}
