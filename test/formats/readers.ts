/** Readers of every format: what its tool would see, as spans in UTF-16. By the tool's own parser where npm has one, else as short as its rules allow. */
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5'
import type { FormatName } from '../../src/contract/index.ts'

export interface ReadSpan { readonly start: number, readonly end: number, readonly type: string }
/** `text` where the format holds it. */
export interface Read { readonly spans: readonly ReadSpan[], readonly text?: string }
export type Reader = (written: string, text: string) => Read

const utf16 = (text: string, codePoints: number) => Array.from(text).slice(0, codePoints).join('').length

const html: Reader = written => {
  const spans: ReadSpan[] = []
  let text = ''
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text') { text += (node as DefaultTreeAdapterTypes.TextNode).value; return }
    const { attrs = [], childNodes = [] } = node as DefaultTreeAdapterTypes.Element
    const start = text.length
    const slot = node.nodeName === 'mark' ? spans.push({ start, end: start, type: '' }) - 1 : -1
    for (const child of childNodes) walk(child)
    if (slot >= 0) spans[slot] = { start, end: text.length, type: attrs.find(({ name }) => name === 'class')?.value ?? '' }
  }
  walk(elementsOf(written).find(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value === 'text')) as DefaultTreeAdapterTypes.Element)
  return { text, spans }
}

/** All elements of a page, in their order. */
export function elementsOf (page: string): DefaultTreeAdapterTypes.Element[] {
  const below = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] => node.childNodes
    .flatMap(child => 'tagName' in child ? [child, ...below(child)] : [])
  return below(parseHtml(page))
}

const conll: Reader = (written, text) => {
  const spans: Array<{ start: number, end: number, type: string }> = []
  let at = 0
  for (const line of written.split('\n').filter(line => line !== '' && !line.startsWith('-DOCSTART-'))) {
    const [token = '', tag = '', ...rest] = line.split(' ')
    if (rest.length > 0 || tag === '') throw new Error(`not "token TAG": ${line}`)
    const start = text.indexOf(token, at)
    // Between tokens there is nothing that anybody would miss.
    if (/[^\p{Z}\p{Cc}]/u.test(text.slice(at, start))) throw new Error(`lost before ${line}`)
    at = start + token.length
    const last = spans.at(-1)
    if (tag.startsWith('B-')) spans.push({ start, end: at, type: tag.slice(2) })
    else if (tag.startsWith('I-') && last?.type === tag.slice(2)) last.end = at
    else if (tag !== 'O') throw new Error(`${tag} continues nothing`)
  }
  if (/[^\p{Z}\p{Cc}]/u.test(text.slice(at))) throw new Error('lost at the end')
  return { spans }
}

const brat: Reader = (written, text) => ({
  spans: written.split('\n').filter(line => line.startsWith('T')).map(line => {
    const [, , type = '', places = '', quote] = /^(T\d+)\t(\S+) ([\d ;]+)\t(.*)$/su.exec(line) ?? []
    const fragments = places.split(';').map(place => place.split(' ').map(offset => utf16(text, Number(offset))) as [number, number])
    if (fragments.map(([start, end]) => text.slice(start, end)).join(' ') !== quote) throw new Error(`not the quote: ${line}`)
    return { start: fragments[0]?.[0] ?? 0, end: fragments.at(-1)?.[1] ?? 0, type }
  })
})

interface Annotation { readonly body: ReadonlyArray<{ value: string }>, readonly target: { readonly selector: [{ start: number, end: number }, { exact: string, prefix: string, suffix: string }] } }

const webannotation: Reader = (written, text) => {
  const { total, first } = JSON.parse(written) as { total: number, first: { items: Annotation[] } }
  if (total !== first.items.length) throw new Error('wrong total')
  const characters = Array.from(text)
  return {
    spans: first.items.map(({ body, target: { selector: [{ start, end }, { exact, prefix, suffix }] } }) => {
      if (characters.slice(start, end).join('') !== exact) throw new Error('position and quote differ')
      if (characters.slice(Math.max(0, start - 32), start).join('') !== prefix) throw new Error('not the prefix')
      if (characters.slice(end, end + 32).join('') !== suffix) throw new Error('not the suffix')
      return { start: utf16(text, start), end: utf16(text, end), type: body[0]?.value ?? '' }
    })
  }
}

const labelstudio: Reader = written => {
  const [{ data: { text }, predictions: [{ result }] }] = JSON.parse(written) as [{ data: { text: string }, predictions: [{ result: Array<{ value: { start: number, end: number, text: string, labels: [string] } }> }] }]
  return {
    text,
    spans: result.map(({ value: { start, end, text: quote, labels: [type] } }) => {
      if (text.slice(start, end) !== quote) throw new Error('not the quote')
      return { start, end, type }
    })
  }
}

const doccano: Reader = written => {
  const lines = written.split('\n')
  if (lines.length !== 2 || lines[1] !== '') throw new Error('not one line')
  const { text, label } = JSON.parse(lines[0] ?? '') as { text: string, label: Array<[number, number, string]> }
  return { text, spans: label.map(([start, end, type]) => ({ start: utf16(text, start), end: utf16(text, end), type })) }
}

/** AnnotatedText.parse of the mapper-annotated-text plugin. Pieces with the same values are one name. */
const elasticsearch: Reader = written => {
  const found = new Map<string, { start: number, end: number, type: string }>()
  let text = ''
  let at = 0
  for (const match of written.matchAll(/\[([^\][]*)\]\(([^)(]*)\)/g)) {
    text += written.slice(at, match.index)
    const [, piece = '', values = ''] = match
    const [type = ''] = values.split('&').map(decodeURIComponent).filter(value => value !== '')
    if (values.includes('=')) throw new Error('key=value is refused')
    const before = found.get(values)
    if (type !== '') found.set(values, { start: before?.start ?? text.length, end: text.length + piece.length, type })
    text += piece
    at = match.index + match[0].length
  }
  return { text: text + written.slice(at), spans: [...found.values()] }
}

/** Of the offsets in the answer's unit, utf16 here. */
const csv: Reader = written => ({
  spans: (parseCsv(written, { columns: true, record_delimiter: '\r\n' }) as unknown as Array<Record<string, string>>).map(({ start, end, type = '' }) => ({ start: Number(start), end: Number(end), type }))
})

const json: Reader = written => ({ spans: (JSON.parse(written) as { mentions: ReadSpan[] }).mentions.map(({ start, end, type }) => ({ start, end, type })) })

export const READERS: Readonly<Record<FormatName, Reader>> = { json, html, conll, brat, webannotation, labelstudio, doccano, elasticsearch, csv }
