/**
 * Security headers. Answers are data: they may load and do nothing. The documentation page has its own policy (plugins/docs.ts).
 * No HSTS and no upgrade to https here: Alam speaks plain HTTP, whatever ends TLS before it sets those.
 */
import helmet from '@fastify/helmet'
import fp from 'fastify-plugin'

export const securityHeaders = fp(async (app) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }
    },
    strictTransportSecurity: false
  })
}, { name: 'security-headers' })
