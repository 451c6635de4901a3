/**
 * Swagger UI at /docs. Its page may load its own scripts and styles and ask this service, nothing else:
 * no other host, no validator badge, no inline script. Swagger UI sets styles on elements, hence 'unsafe-inline' for styles alone.
 */
import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'
import { DIRECTION_STYLE, LINES_SCRIPT } from '../openapi/docs-theme.ts'

export const docs = fp(async (app) => {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    theme: {
      title: 'Alam: API',
      js: [{ filename: 'lines.js', content: LINES_SCRIPT }],
      css: [{ filename: 'direction.css', content: DIRECTION_STYLE }]
    },
    uiConfig: { deepLinking: true, tryItOutEnabled: true, displayRequestDuration: true, docExpansion: 'list', defaultModelsExpandDepth: 0 },
    staticCSP: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"]
    }
  })
}, { name: 'docs', dependencies: ['openapi'] })
