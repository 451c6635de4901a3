/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): a collection with one page. Positions in code points, as the model asks, and the quote with its surroundings,
 * by which a name is found again in a text that was changed. The text has no address; its hash names it (RFC 6920), so that the same answer has the same ids everywhere.
 */
import { createHash } from 'node:crypto'
import { offsetConverter, type Convert } from './offsets.ts'
import { spansOf, type Span, type Write } from './spans.ts'

/** Code points of prefix and suffix. */
const SURROUNDINGS = 32

export const writeWebAnnotation: Write = (text, answer) => {
  const hash = createHash('sha256').update(text).digest('base64url')
  const codePoint = offsetConverter(text, 'codepoint')
  const id = `urn:alam:annotations:${hash}`
  const items = spansOf(text, answer).map((span, i) => annotation(text, span, { id: `${id}:${i}`, source: `ni:///sha-256;${hash}` }, codePoint))
  const { version, gazetteer } = answer.engine
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'People, places and organisations',
    generator: { id: `urn:alam:engine:${version}:${gazetteer.sha256}`, type: 'Software', name: `Alam ${version}, gazetteer ${gazetteer.version}` },
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', startIndex: 0, items }
  })
}

function annotation (text: string, { text: exact, type, start, end, means }: Span, { id, source }: { readonly id: string, readonly source: string }, codePoint: Convert) {
  return {
    id,
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: type },
      { type: 'TextualBody', purpose: 'identifying', value: means?.name ?? exact },
      ...(means?.id === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: means.id }]),
      ...(means?.links.geonames === undefined ? [] : [{ type: 'SpecificResource', purpose: 'identifying', source: `https://sws.geonames.org/${means.links.geonames}/` }])
    ],
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
        { type: 'TextQuoteSelector', exact, prefix: before(text, start), suffix: after(text, end) }
      ]
    }
  }
}

// Two units a code point at most; what is cut there is not kept.
const before = (text: string, end: number) => Array.from(text.slice(Math.max(0, end - 2 * SURROUNDINGS), end)).slice(-SURROUNDINGS).join('')
const after = (text: string, start: number) => Array.from(text.slice(start, start + 2 * SURROUNDINGS)).slice(0, SURROUNDINGS).join('')
