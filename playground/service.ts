/**
 * Asks the service. Paths are relative to the page, so that it works behind a proxy's prefix.
 * While somebody types, only the last question counts: older ones are cut off.
 */
import type { ExtractResponse, InfoResponse, Problem } from '../src/contract/index.ts'
import type { Trouble } from './store.ts'

type Question = Readonly<Record<string, unknown>> & { readonly text: string }

export class ServiceError extends Error {
  override name = 'ServiceError'
  constructor (readonly trouble: Trouble) { super('The service refused') }
}

const keyHeader = (apiKey: string): Record<string, string> => apiKey === '' ? {} : { 'x-api-key': apiKey }

/** @throws {ServiceError} when the answer is no, or when there is none (status 0). */
async function ask (path: string, apiKey: string, init: RequestInit = {}): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { ...init, headers: { ...init.headers as Record<string, string>, ...keyHeader(apiKey) } })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ServiceError({ status: 0, problem: {}, retryAfter: undefined })
  }
  if (response.ok) return response
  const problem = await response.json().catch(() => ({})) as Partial<Problem>
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  throw new ServiceError({ status: response.status, problem, retryAfter: Number.isNaN(retryAfter) ? undefined : retryAfter })
}

/** The service's own format of an answer; undefined is its JSON. */
export type Format = 'html' | 'conll' | undefined

const post = async (question: Question, apiKey: string, signal: AbortSignal, format?: Format): Promise<Response> =>
  await ask(format === undefined ? 'v1/entities' : `v1/entities?format=${format}`, apiKey, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question), signal
  })

/** Time of the engine itself, in milliseconds, as the service reports it. */
function engineTime (headers: Headers): number | undefined {
  const milliseconds = /engine;dur=([\d.]+)/.exec(headers.get('server-timing') ?? '')?.[1]
  return milliseconds === undefined ? undefined : Number(milliseconds)
}

export async function extract (question: Question, apiKey: string, signal: AbortSignal): Promise<{ response: ExtractResponse, milliseconds: number | undefined }> {
  const answer = await post(question, apiKey, signal)
  return { response: await answer.json() as ExtractResponse, milliseconds: engineTime(answer.headers) }
}

/** The answer as it is sent, to be copied. */
export async function extractAs (format: Format, question: Question, apiKey: string): Promise<string> {
  return await (await post(question, apiKey, new AbortController().signal, format)).text()
}

export const info = async (apiKey: string): Promise<InfoResponse> => await (await ask('v1/info', apiKey)).json() as InfoResponse

/** A place for one question at a time: a new one cuts off the one before. */
export class Latest {
  private controller = new AbortController()

  next (): AbortSignal {
    this.controller.abort()
    this.controller = new AbortController()
    return this.controller.signal
  }
}

export const wasCutOff = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'
