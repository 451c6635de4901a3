/**
 * HTML: a report as one page that needs nothing else: no script, no font, no address. Everything that comes from texts is escaped; Arabic runs right to left.
 */
import type { MistakeInContext } from './assessment.ts'
import type { Report, SetReport } from './evaluation.ts'
import { sections, type Section } from './sections.ts'

/** Mistakes of one set that a page shows; a browser should still open it. */
const MAX_MISTAKES = 3000

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; font-variant-numeric: tabular-nums }
th, td { padding: .15rem .6rem; border-bottom: 1px solid #8884; text-align: right; vertical-align: top }
th:first-child, td:first-child { text-align: left }
.tables { display: flex; flex-wrap: wrap; gap: 0 3rem }
.note { color: #777; margin: 0; max-width: 34rem }
.mistakes { width: 100% } .mistakes td { text-align: left } .mistakes .text { text-align: right; font-size: 1.1rem }
mark { background: #fd8; color: #000; border-radius: .2rem; padding: 0 .15rem }
.gold { color: #285 } .found { color: #b42 }
`

export function htmlReport ({ sets, minConfidence, method }: Report, mistakes: ReadonlyArray<{ readonly set: string, readonly mistakes: readonly MistakeInContext[] }>): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Alam: evaluation</title><style>${STYLE}</style></head>
<body>
<h1>Evaluation</h1>
<p>${escape(method)}; mentions from confidence ${minConfidence}; exact span and type.</p>
${sets.map(setHtml).join('\n')}
${mistakes.map(({ set, mistakes }) => mistakesHtml(set, mistakes)).join('\n')}
</body>
</html>
`
}

function setHtml ({ name, open, blind, ablation }: SetReport): string {
  const parts = blind === undefined ? [[name, open] as const] : [[`${name}, open part`, open] as const, [`${name}, blind part`, blind] as const]
  return parts.map(([title, summary]) => `<h2>${escape(title)}</h2>
<div class="tables">
${sections(summary, summary === open ? ablation : undefined).map(sectionHtml).join('\n')}
</div>`).join('\n')
}

function sectionHtml ({ title, note, head, rows }: Section): string {
  const row = (cells: readonly string[], tag: 'td' | 'th'): string => `<tr>${cells.map(cell => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`
  return `<section><h3>${escape(title)}</h3><p class="note">${escape(note)}</p>
<table><thead>${row(head, 'th')}</thead><tbody>${rows.map(cells => row(cells, 'td')).join('')}</tbody></table></section>`
}

function mistakesHtml (set: string, mistakes: readonly MistakeInContext[]): string {
  const shown = mistakes.slice(0, MAX_MISTAKES)
  const left = mistakes.length - shown.length
  return `<details><summary>Mistakes in ${escape(set)}: ${mistakes.length}${left > 0 ? `, the first ${shown.length} shown` : ''}</summary>
<table class="mistakes"><thead><tr><th>kind</th><th>in context</th><th>gold</th><th>found</th></tr></thead><tbody>
${shown.map(mistakeHtml).join('\n')}
</tbody></table></details>`
}

function mistakeHtml ({ kind, side, before, text, after, gold, found }: MistakeInContext): string {
  const span = (type: string, words: string): string => `<div>${type} <bdi dir="rtl" lang="ar">${escape(words)}</bdi>`
  return `<tr><td>${kind}${side === undefined ? '' : `, ${side}`}</td>` +
    `<td class="text" dir="rtl" lang="ar">${escape(before)} <mark>${escape(text)}</mark> ${escape(after)}</td>` +
    `<td class="gold">${gold.map(({ type, text }) => `${span(type, text)}</div>`).join('')}</td>` +
    `<td class="found">${found.map(({ type, text, confidence }) => `${span(type, text)} ${confidence.toFixed(2)}</div>`).join('')}</td></tr>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape (text: string): string {
  return text.replace(/[&<>"']/g, char => ENTITIES[char] ?? char)
}
