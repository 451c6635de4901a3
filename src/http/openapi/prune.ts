/**
 * fastify-type-provider-zod emits every component twice, as an answer (`X`) and as a request (`XInput`).
 * This keeps what is referred to, under its plain name wherever one of the two is left or both are equal.
 */
import { isDeepStrictEqual } from 'node:util'
import type { OpenAPIV3_1 } from 'openapi-types'

const SCHEMAS = '#/components/schemas/'
const INPUT = /Input$/

/** Largest safe integer: zod's `int()` writes it as a limit, which says nothing. */
const isNoLimit = (key: string, value: unknown) =>
  (key === 'maximum' && value === Number.MAX_SAFE_INTEGER) || (key === 'minimum' && value === Number.MIN_SAFE_INTEGER)

/** A copy of a JSON value with references renamed and empty limits left out. */
function rewrite (value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map(item => rewrite(item, rename))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value)
    .filter(([key, child]) => !isNoLimit(key, child))
    .map(([key, child]) => [key, key === '$ref' && typeof child === 'string' && child.startsWith(SCHEMAS)
      ? SCHEMAS + rename(child.slice(SCHEMAS.length))
      : rewrite(child, rename)]))
}

/** Names of the schemas that `value` refers to, and those refer to. */
function reachable (value: unknown, schemas: Readonly<Record<string, unknown>>, found = new Set<string>()): Set<string> {
  rewrite(value, name => {
    if (!found.has(name)) {
      found.add(name)
      reachable(schemas[name], schemas, found)
    }
    return name
  })
  return found
}

export function prune (document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  const { schemas = {}, ...components } = document.components ?? {}
  const plain = (name: string) => name.replace(INPUT, '')
  // Equal under plain names means equal altogether: what they refer to is compared in its own turn.
  const sameAsOutput = (name: string) => isDeepStrictEqual(rewrite(schemas[name], plain), rewrite(schemas[plain(name)], plain))
  const used = reachable(document.paths, schemas)
  const rename = (name: string) => INPUT.test(name) && (!used.has(plain(name)) || sameAsOutput(name)) ? plain(name) : name
  const kept = [...used].map(name => [rename(name), rewrite(schemas[name], rename)] as const)
  return {
    ...document,
    paths: rewrite(document.paths, rename) as OpenAPIV3_1.PathsObject,
    components: {
      ...components,
      schemas: Object.fromEntries(kept.sort(([a], [b]) => a < b ? -1 : 1)) as Record<string, OpenAPIV3_1.SchemaObject>
    }
  }
}
