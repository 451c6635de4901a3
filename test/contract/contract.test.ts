/** The contract against itself and against the engine: same words, all described, nothing lets unknown keys in. */
import { z } from 'zod'
import * as contract from '../../src/contract/index.ts'
import { ENTITY_TYPES } from '../../src/engine/types.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema
const schemas = Object.entries(contract as Record<string, unknown>).filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType)
const objects = schemas.filter(([, schema]) => schema instanceof z.ZodObject)

/** Every object in a JSON Schema, with where it stands. */
function objectsIn (schema: JsonSchema, path: string): Array<[string, JsonSchema]> {
  const children = Object.entries({ ...schema.properties, ...schema.$defs, items: schema.items })
    .flatMap(([name, child]) => typeof child === 'object' && !Array.isArray(child) ? objectsIn(child, `${path}/${name}`) : [])
  return schema.type === 'object' ? [[path, schema], ...children] : children
}

const allObjects = objects.flatMap(([name, schema]) => objectsIn(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }), name))

test('the types of the contract are those of the engine', () => {
  expect([...contract.ENTITY_TYPES]).toEqual([...ENTITY_TYPES])
  expect(contract.EntityTypeSchema.options).toEqual([...ENTITY_TYPES])
})

test('every type has labels and definitions in Arabic and in English', () => {
  for (const { label, definition } of Object.values(contract.ENTITY_TYPE_TABLE)) {
    for (const { ar, en } of [label, definition]) {
      expect(ar).toMatch(/^[\p{Script=Arabic}\s،:.]+$/u)
      expect(en).toMatch(/^[\x20-\x7e]+$/)
    }
  }
})

test.each(allObjects)('%s refuses unknown keys and describes every field, with an example', (_path, schema) => {
  expect(schema.additionalProperties).toBe(false)
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === 'object' && property.$ref !== undefined) continue
    // Plain counts by type explain themselves.
    if (ENTITY_TYPES.includes(name as typeof ENTITY_TYPES[number])) continue
    expect([name, property]).toEqual([name, expect.objectContaining({ description: expect.any(String), examples: expect.anything() })])
  }
})

test.each(schemas)('the examples of %s fit it', (_name, schema) => {
  for (const example of (schema.meta()?.examples ?? []) as unknown[]) expect(() => schema.parse(example)).not.toThrow()
})

test('the defaults of a request', () => {
  expect(contract.ExtractRequest.parse({ text: 'مصر' })).toEqual({
    text: 'مصر', types: ['PER', 'LOC', 'ORG'], offsetUnit: 'utf16', overlap: 'outermost', profile: 'balanced', terms: [], ignore: [], explain: false
  })
})

test.each([[{}, 0.5], [{ profile: 'precise' }, 0.8], [{ profile: 'recall' }, 0.25], [{ profile: 'precise', minConfidence: 0.1 }, 0.1], [{ minConfidence: 0 }, 0]])('the confidence that %j asks for', (options, expected) => {
  expect(contract.minConfidenceOf(contract.ExtractRequest.parse({ text: 'مصر', ...options }))).toBe(expected)
})

test('a profile is surer than the next', () => {
  expect(Object.keys(contract.PROFILE_CONFIDENCE)).toEqual([...contract.PROFILES])
  const values = Object.values(contract.PROFILE_CONFIDENCE)
  expect(values).toEqual([...values].sort((a, b) => b - a))
})

test('the answer of the documentation holds what it promises', () => {
  const { mentions, length, entities } = contract.ExtractResponse.parse(contract.EXAMPLE_ANSWER)
  expect(length).toBe(contract.EXAMPLE_TEXT.length)
  for (const { text, start, end } of mentions) expect(contract.EXAMPLE_TEXT.slice(start, end)).toBe(text)
  expect(entities.flatMap(({ mentions }) => mentions)).toEqual(mentions.map((_, i) => i))
})
