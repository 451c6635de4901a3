/**
 * The client: `import { createClient } from 'alam/client'`. Typed by openapi.json: paths, requests and answers are checked by the compiler.
 * Runs wherever `fetch` does; brings neither engine nor gazetteer.
 */
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch'
import type { components, paths } from './schema.ts'

export type { components, paths } from './schema.ts'
export type Schemas = components['schemas']
export type Client = FetchClient<paths, 'application/json'>

export interface ClientOptions {
  /** Sent as `x-api-key`, if the service asks for one. */
  readonly apiKey?: string
  /** Another `fetch`, for proxies or tests. */
  readonly fetch?: typeof globalThis.fetch
}

/** @param baseUrl where the service is: `http://127.0.0.1:3000` */
export function createClient (baseUrl: string, { apiKey, fetch }: ClientOptions = {}): Client {
  return createFetchClient<paths, 'application/json'>({
    baseUrl,
    ...(apiKey === undefined ? {} : { headers: { 'x-api-key': apiKey } }),
    ...(fetch === undefined ? {} : { fetch })
  })
}
