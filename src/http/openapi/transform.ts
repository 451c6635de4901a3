/**
 * Routes' zod schemas → JSON Schema, by fastify-type-provider-zod, and what that leaves out: bodies of several media types,
 * and the schema of problems, which no route names.
 */
import type { SwaggerTransform, SwaggerTransformObject } from '@fastify/swagger'
import type { FastifySchema } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { OpenAPIV3_1 } from 'openapi-types'
import { decorate } from './decorate.ts'
import { prune } from './prune.ts'

type Bodies = Readonly<Record<string, { readonly schema: unknown }>>
type Route = Parameters<SwaggerTransform>[0]

/** The JSON Schema of one body. */
const bodySchema = (body: unknown, route: Route) =>
  jsonSchemaTransform({ ...route, schema: { body } }).schema.body

export const transform: SwaggerTransform = (route) => {
  const { body, ...schema } = route.schema as FastifySchema & { hide?: boolean }
  const content = (body as { content?: Bodies } | undefined)?.content
  if (content === undefined || schema.hide === true) return jsonSchemaTransform(route)
  const transformed = jsonSchemaTransform({ ...route, schema })
  return {
    ...transformed,
    schema: {
      ...transformed.schema,
      body: { content: Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, { schema: bodySchema(schema, route) }])) }
    }
  }
}

/** Who reads the file from the top meets what it is, then the paths, then what they refer to. */
function inOrder ({ openapi, info, servers = [], security = [], tags = [], paths = {}, components = {}, ...rest }: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  return { openapi, info, servers, security, tags, paths, components, ...rest }
}

export const transformObject: SwaggerTransformObject = (document) =>
  inOrder(prune(decorate(jsonSchemaTransformObject(document) as OpenAPIV3_1.Document)))
