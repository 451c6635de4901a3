/** Pages of the configured origins may ask from a browser, and read the headers that answers carry. None configured: none may. */
import cors from '@fastify/cors'
import fp from 'fastify-plugin'

export interface CorsOptions { readonly origins: readonly string[] }

/** What a page may send and read beyond what every page may. */
const SENT = ['content-type', 'authorization', 'x-api-key', 'x-request-id']
const READ = ['x-request-id', 'server-timing', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset']
/** Seconds for which a browser remembers the answer to its preflight. */
const MAX_AGE = 3600

export const crossOrigin = fp<CorsOptions>(async (app, { origins }) => {
  if (origins.length === 0) return
  await app.register(cors, { origin: [...origins], allowedHeaders: SENT, exposedHeaders: READ, maxAge: MAX_AGE, strictPreflight: false })
}, { name: 'cors' })
