/**
 * The playground at `/`, as `npm run build` left it. Its own policy: whatever it loads comes from here, and nothing stands inline.
 * Where it was not built (`npm run dev` on a fresh clone) `/` leads to the documentation, and the log says so.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'

/** From src/ and from dist/ alike this is <project>/dist/playground. */
const BUILT = fileURLToPath(new URL('../../../dist/playground', import.meta.url))

const POLICY = "default-src 'self';object-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'"

export const playground: FastifyPluginAsync = async (app) => {
  if (!existsSync(BUILT)) {
    app.log.warn('The playground is not built (npm run build); / leads to /docs')
    app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'))
    return
  }
  // One route a file, so that unknown paths and methods are answered like everywhere else.
  await app.register(fastifyStatic, { root: BUILT, wildcard: false, decorateReply: false, cacheControl: false })
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' })
  })
}
