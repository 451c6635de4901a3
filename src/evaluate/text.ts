/** Text: a report for the terminal. */
import type { Report } from './evaluation.ts'
import { sections, type Section } from './sections.ts'

/** The whole report; `short`: only the figures. */
export function textReport ({ sets, minConfidence, method }: Report, short = false): string {
  const lines = short ? [] : [`${method}, mentions from confidence ${minConfidence}`, '']
  for (const { name, open, blind, ablation } of sets) {
    const parts = blind === undefined ? [[name, open] as const] : [[`${name}, open part`, open] as const, [`${name}, blind part`, blind] as const]
    for (const [title, summary] of parts) {
      const tables = sections(summary, summary === open ? ablation : undefined)
      lines.push(`${title}`, ...tables.slice(0, short ? 1 : tables.length).flatMap(section => [...table(section, short), '']))
    }
  }
  return lines.join('\n')
}

const INDENT = '  '

function table ({ title, note, head, rows }: Section, bare: boolean): string[] {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map(row => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string => (INDENT + cells.map((cell, i) => i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)).join(INDENT)).trimEnd()
  return [...(bare ? [] : [`${title}. ${note}`]), ...[head, ...rows].map(line)]
}
