/** The pages for users, and what stands in them: blocks of code with their marks, links, headings. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import GithubSlugger from 'github-slugger'
import MarkdownIt from 'markdown-it'

export const ROOT = join(__dirname, '../..')
export const PAGES = ['README.md', 'README.ar.md', ...(readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.md')).map(file => `docs/${file}`).sort())]

export interface Block {
  /** Of its first fence, from 1. */
  readonly line: number
  readonly language: string
  readonly code: string
  /** The comment right before it: `not run: why`, or `prints` for what the block before it gives. */
  readonly mark: string
}

export const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8')
const parse = (text: string) => new MarkdownIt({ html: true }).parse(text, {})

export function blocksOf (text: string): Block[] {
  const tokens = parse(text)
  return tokens.flatMap((token, i) => {
    if (token.type !== 'fence') return []
    const before = tokens[i - 1]
    const [, mark = ''] = (before?.type === 'html_block' ? /<!-- (not run: [^]*?|prints) -->\s*$/.exec(before.content) : null) ?? []
    return [{ line: (token.map?.[0] ?? 0) + 1, language: token.info.trim(), code: token.content, mark }]
  })
}

/** Where the links of a page lead, as they are written. */
export function linksOf (text: string): string[] {
  return parse(text).flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'link_open').map(link => String(link.attrGet('href')))
}

/** What can stand behind the `#` of a link to the page. */
export function anchorsOf (text: string): string[] {
  const slugger = new GithubSlugger()
  const tokens = parse(text)
  return tokens.flatMap((token, i) => token.type === 'heading_open' ? [slugger.slug((tokens[i + 1]?.children ?? []).map(({ content }) => content).join(''))] : [])
}
