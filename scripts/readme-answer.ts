/** The README's first answer: what the service says to the README's own curl command. Both stand in README.md and README.ar.md; this keeps them together. */
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { ExtractResponse } from '../src/contract/index.ts'
import type { Engine } from '../src/engine/types.ts'

const BODY = /curl [^']*'content-type: application\/json' \\\n\s*-d '([^']*)'/
const BLOCK = /(<!-- answer -->\n```json\n)([^]*?)(\n```\n<!-- \/answer -->)/

/** The answer as it stands in the README. @throws if the README has no marks for it. */
export function answerIn (readme: string): ExtractResponse {
  const [, , block] = BLOCK.exec(readme) ?? []
  if (block === undefined) throw new Error('README.md has no marks for `answer`.')
  return JSON.parse(block) as ExtractResponse
}

/** The answer of the real app to the body of the README's curl command. */
export async function answerOf (readme: string, engine: Engine): Promise<ExtractResponse> {
  const [, payload] = BODY.exec(readme) ?? []
  if (payload === undefined) throw new Error('README.md has no curl command with a JSON body.')
  const app = buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), service: { engine, draining: false } })
  const response = await app.inject({ method: 'POST', url: '/v1/entities', headers: { 'content-type': 'application/json' }, payload })
  await app.close()
  return response.json()
}

/** `readme` with this answer, one mention or entity a line. */
export function withAnswer (readme: string, answer: ExtractResponse): string {
  const line = (value: unknown): string => Array.isArray(value) && value.length > 0
    ? `[\n${value.map(item => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
    : JSON.stringify(value)
  const shown = `{\n${Object.entries(answer).map(([key, value]) => `  ${JSON.stringify(key)}: ${line(value)}`).join(',\n')}\n}`
  return readme.replace(BLOCK, (_match, open: string, _old, close: string) => `${open}${shown}${close}`)
}
