/** The OpenAPI document, made from the routes' schemas. Register before any route. */
import swagger from '@fastify/swagger'
import fp from 'fastify-plugin'
import { openapiFrame } from '../openapi/document.ts'
import { transform, transformObject } from '../openapi/transform.ts'

export const openapi = fp(async (app) => {
  await app.register(swagger, { openapi: openapiFrame(), transform, transformObject })
}, { name: 'openapi' })
