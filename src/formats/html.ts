/**
 * HTML: one page, the text with its names marked and a table of the entities; right to left, readable without script, nothing loaded.
 * Everything that comes from the text or from a term of the caller's is escaped. <bdi> keeps a Latin name, or a bidi control inside a name, from turning its surroundings.
 */
import { ENTITY_TYPE_TABLE, ENTITY_TYPES, type ExtractResponse } from '../contract/index.ts'
import { spansOf, type Span, type Write } from './spans.ts'

/** All that the page's <style> holds: whoever serves it under a Content-Security-Policy allows it by its hash. */
export const HTML_STYLE = `
:root { color-scheme: light dark; font: 18px/1.9 "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", system-ui, sans-serif }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.2rem }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
mark { color: #111; padding: .1em .25em; border-radius: .25em }
.PER { background: #ffe08a } .LOC { background: #b9e6c3 } .ORG { background: #c9d6ff }
${ENTITY_TYPES.map(type => `.text mark.${type}::after { content: " ${ENTITY_TYPE_TABLE[type].label.ar}"; font-size: .65em }`).join('\n')}
mark mark { outline: 1px solid #0006 }
table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.5 }
th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #8886 }
`

export const writeHtml: Write = (text, answer) => `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>عَلَم: الأسماء في النص</title><style>${HTML_STYLE}</style></head>
<body>
<main>
<h1>الأسماء في النص</h1>
<div class="text" lang="ar" dir="rtl">${marked(text, spansOf(text, answer))}</div>
${entityTable(answer)}
</main>
</body>
</html>
`

/** The text with a <mark> a name; names inside names are marks inside marks. */
function marked (text: string, spans: readonly Span[]): string {
  const open: Span[] = []
  let html = ''
  let at = 0
  const write = (to: number) => { html += escape(text.slice(at, to)); at = to }
  const closeUntil = (offset: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      write(last.end)
      html += '</bdi></mark>'
      open.pop()
    }
  }
  for (const span of spans) {
    closeUntil(span.start)
    write(span.start)
    html += `<mark class="${span.type}" title="${escape(title(span))}"><bdi>`
    open.push(span)
  }
  closeUntil(text.length)
  write(text.length)
  return html
}

function title ({ type, means, confidence }: Span): string {
  return [ENTITY_TYPE_TABLE[type].label.ar, means?.name, means?.nameLatin, means?.role?.ar, confidence.toFixed(2)].filter(Boolean).join(' · ')
}

function entityTable ({ entities }: ExtractResponse): string {
  if (entities.length === 0) return '<p>لم يُعثر على أسماء.</p>'
  const row = ({ type, name, nameLatin = '', role, mentions }: ExtractResponse['entities'][number]) => `<tr><td><bdi>${escape(name)}</bdi></td>` +
    `<td><mark class="${type}">${ENTITY_TYPE_TABLE[type].label.ar}</mark></td><td><bdi lang="en">${escape(nameLatin)}</bdi></td><td>${escape(role?.ar ?? '')}</td><td>${mentions.length}</td></tr>`
  return `<table>
<thead><tr><th scope="col">الاسم</th><th scope="col">النوع</th><th scope="col">باللاتينية</th><th scope="col">الصفة</th><th scope="col">المرات</th></tr></thead>
<tbody>
${entities.map(row).join('\n')}
</tbody>
</table>`
}

/** A carriage return as a reference, or the parser makes a line feed of it; NUL cannot stand in HTML at all. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;', '\0': '\ufffd' }

function escape (text: string): string {
  return text.replace(/[&<>"'\r\0]/g, char => ESCAPES[char] ?? char)
}
