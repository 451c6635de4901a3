/** The OpenAPI document in the repository as tests walk through it: operations, schemas at every depth, references followed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Schema {
  readonly $ref?: string
  readonly type?: string | string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}
export interface Referable { readonly $ref?: string, readonly description?: string }
export interface Example { readonly summary?: string, readonly value: unknown }
export interface Media { readonly schema: Schema, readonly example?: unknown, readonly examples?: Readonly<Record<string, Example>> }
export type Content = Readonly<Record<string, Media>>
export interface Header extends Referable { readonly schema: Schema, readonly example?: unknown }
export interface Parameter extends Referable { readonly name: string, readonly in: string, readonly required?: boolean, readonly schema: Schema, readonly example?: unknown }
export interface Response extends Referable { readonly headers?: Readonly<Record<string, Header>>, readonly content: Content }
export interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, Response>>
}
export interface Document {
  readonly openapi: string
  readonly info: { readonly description: string }
  readonly tags: ReadonlyArray<{ readonly name: string, readonly description?: string }>
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly headers: Readonly<Record<string, Header>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly securitySchemes: Readonly<Record<string, Referable>>
  }
}

export const DOCUMENT = JSON.parse(readFileSync(join(__dirname, '../../../openapi/openapi.json'), 'utf8')) as Document

/** What a reference means; anything else is itself. */
export function resolved <T extends Referable> (value: T): T {
  if (value.$ref === undefined) return value
  return value.$ref.slice('#/'.length).split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/')], DOCUMENT) as T
}

export const OPERATIONS = Object.entries(DOCUMENT.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation, name: `${method.toUpperCase()} ${path}` })))

/** Key of a JSON Pointer. */
export const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

export interface Place<T> { readonly pointer: string, readonly value: T }

/** A schema and all below it that stand in the same place of the document. */
export function schemasBelow (schema: Schema, pointer: string): Array<Place<Schema>> {
  const below = (child: Schema | undefined, key: string) => child === undefined ? [] : schemasBelow(child, `${pointer}/${key}`)
  return [
    { pointer, value: schema },
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) => below(child, `properties/${escaped(name)}`)),
    ...below(schema.items, 'items'),
    ...(['anyOf', 'oneOf', 'allOf'] as const).flatMap(key => (schema[key] ?? []).flatMap((child, i) => below(child, `${key}/${i}`)))
  ]
}

/** All bodies of requests and answers, by the operation that they belong to. */
export const MEDIA = OPERATIONS.flatMap(({ path, method, operation }) => {
  const at = `#/paths/${escaped(path)}/${method}`
  const places = (content: Content, pointer: string) => Object.entries(content).map(([type, value]) => ({ type, operation, value, pointer: `${pointer}/content/${escaped(type)}` }))
  return [
    ...places(operation.requestBody?.content ?? {}, `${at}/requestBody`),
    ...Object.entries(operation.responses).flatMap(([status, { content }]) => places(content, `${at}/responses/${status}`))
  ]
})

/** Every schema that stands anywhere. */
export const SCHEMAS: ReadonlyArray<Place<Schema>> = [
  ...Object.entries(DOCUMENT.components.schemas).flatMap(([name, schema]) => schemasBelow(schema, `#/components/schemas/${name}`)),
  ...Object.entries(DOCUMENT.components.parameters).flatMap(([name, { schema }]) => schemasBelow(schema, `#/components/parameters/${name}/schema`)),
  ...Object.entries(DOCUMENT.components.headers).flatMap(([name, { schema }]) => schemasBelow(schema, `#/components/headers/${name}/schema`)),
  ...MEDIA.flatMap(({ pointer, value }) => schemasBelow(value.schema, `${pointer}/schema`)),
  ...OPERATIONS.flatMap(({ path, method, operation }) => operation.parameters.flatMap(({ $ref, schema }, i) =>
    $ref === undefined ? schemasBelow(schema, `#/paths/${escaped(path)}/${method}/parameters/${i}/schema`) : []))
]
