/**
 * API keys, if any are configured: `x-api-key: KEY` or `Authorization: Bearer KEY`.
 * Every key is compared, by its digest and in constant time, so that the time of an answer tells nothing of a key.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

const digest = (key: string) => createHash('sha256').update(key).digest()

function keyOf ({ headers }: FastifyRequest): string | undefined {
  const key = headers['x-api-key']
  if (typeof key === 'string') return key
  return /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
}

export interface AuthOptions { readonly keys: readonly string[] }

export const auth = fp<AuthOptions>((app, { keys }, done) => {
  const digests = keys.map(digest)
  if (digests.length > 0) {
    app.addHook('onRequest', async (request) => {
      const given = digest(keyOf(request) ?? '')
      const matches = digests.map(known => timingSafeEqual(known, given))
      if (!matches.includes(true)) {
        throw new ProblemError('unauthorized', undefined, { headers: { 'www-authenticate': 'Bearer realm="alam"' } })
      }
    })
  }
  done()
}, { name: 'auth' })
