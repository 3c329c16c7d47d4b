import type {Mention} from '../schema/letter.ts'
import type {Exporter, LetterText} from './exporter.ts'

const AROUND = 32

/**
 * W3C Web Annotation (www.w3.org/TR/annotation-model): a collection for each letter. A place is said twice, by position
 * in code points and by the text with what stands around it, so that it is found again in an edited source.
 */
export const webAnnotation: Exporter = {
  format: 'web-annotation',
  summary: 'W3C Web Annotation: a .jsonld for each letter, with position and quote selectors',
  letter: text => [{name: `${text.document.letter}.jsonld`, content: `${JSON.stringify(collectionOf(text), null, 1)}\n`}]
}

/* --- internal --- */

function collectionOf(text: LetterText): object {
  const {letter, mentions} = text.document
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:kamerbrief:${letter}`,
    type: 'AnnotationCollection',
    label: `Mentions of ${letter}`,
    total: mentions.length,
    first: {
      id: `urn:kamerbrief:${letter}:page-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: mentions.map(mention => annotationOf(text, mention))
    }
  }
}

function annotationOf(text: LetterText, {letter, id, kind, value, start, end}: Mention): object {
  return {
    id: `urn:kamerbrief:${letter}:${id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      {type: 'TextualBody', purpose: 'tagging', value: kind},
      {type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(value)}
    ],
    target: {
      source: `letters/${letter}/source.txt`,
      selector: [
        {type: 'TextPositionSelector', start, end},
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - AROUND), start),
          suffix: text.slice(end, Math.min(text.points.length, end + AROUND))
        }
      ]
    }
  }
}
