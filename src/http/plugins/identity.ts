/**
 * Who asks, if API keys are configured: `x-api-key: KEY` or `Authorization: Bearer KEY`. The name of the key goes into the log and counts for rate
 * limits; whether a key is required is another matter (plugins/auth.ts).
 */
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { findKey, type ApiKey } from '../api-keys.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Name of the API key that the request came with; null without a valid one. */
    keyName: string | null
  }
}

function keyOf ({ headers }: FastifyRequest): string | undefined {
  const key = headers['x-api-key']
  if (typeof key === 'string') return key
  return /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
}

export interface IdentityOptions { readonly keys: readonly ApiKey[] }

export const identity = fp<IdentityOptions>((app, { keys }, done) => {
  app.decorateRequest('keyName', null)
  if (keys.length > 0) {
    app.addHook('onRequest', async (request) => {
      const given = keyOf(request)
      if (given !== undefined) request.keyName = findKey(keys, given)?.name ?? null
    })
  }
  done()
}, { name: 'identity' })
