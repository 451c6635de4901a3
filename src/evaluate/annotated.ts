/**
 * Annotated texts: names in square brackets behind their type, `زار [PER محمد بن سلمان] و[LOC الرياض]`; a line is a line of the text, a blank line ends
 * a document, lines that begin with # are comments. Square brackets mark names and nothing else; names do not nest.
 */
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import type { GoldDocument, GoldSpan } from './conll.ts'

/** A fault in an annotated text; `line` counts from 1. */
export interface AnnotationFault { readonly line: number, readonly message: string }

/** Parses annotated texts. Every letter and mark is a token, so that spans can begin after a clitic. Faulty lines are reported and left out. */
export function parseAnnotated (content: string): { readonly documents: GoldDocument[], readonly faults: AnnotationFault[] } {
  const documents: GoldDocument[] = []
  const faults: AnnotationFault[] = []
  let open: Builder | undefined
  content.replaceAll('\r\n', '\n').split('\n').forEach((text, index) => {
    if (text.startsWith('#')) return
    if (text.trim() === '') {
      if (open !== undefined) documents.push(open.document())
      open = undefined
      return
    }
    const message = faultOf(text)
    if (message !== undefined) { faults.push({ line: index + 1, message }); return }
    open ??= new Builder()
    open.add(text)
  })
  if (open !== undefined) documents.push(open.document())
  return { documents, faults }
}

const MARK = /\[(PER|LOC|ORG) ([^[\]]+)\]/g

function faultOf (line: string): string | undefined {
  if (line !== line.trim()) return 'has spaces before or after it'
  const left = line.replace(MARK, '$2')
  if (/[[\]]/.test(left)) return 'has a bracket that is no [PER …], [LOC …] or [ORG …]'
  for (const [mark, , name = ''] of line.matchAll(MARK)) if (name !== name.trim()) return `has spaces inside ${mark}`
  return undefined
}

class Builder {
  private text = ''
  private readonly tokens: Array<{ start: number, end: number }> = []
  private readonly spans: GoldSpan[] = []

  add (line: string): void {
    let at = 0
    for (const match of line.matchAll(MARK)) {
      this.append(line.slice(at, match.index))
      const from = this.tokens.length
      this.append(match[2] ?? '')
      this.spans.push({ from, to: this.tokens.length - 1, type: ENTITY_TYPES.find(type => type === match[1]) as EntityType })
      at = match.index + match[0].length
    }
    this.append(line.slice(at))
    this.text += '\n'
  }

  document (): GoldDocument {
    return { text: this.text, tokens: this.tokens, spans: this.spans }
  }

  private append (text: string): void {
    for (const char of text) {
      if (char.trim() !== '') this.tokens.push({ start: this.text.length, end: this.text.length + char.length })
      this.text += char
    }
  }
}
