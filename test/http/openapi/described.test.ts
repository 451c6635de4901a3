/** Everything in openapi.json is described, by words that are there for it, and every example fits its schema. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { DOCUMENT, MEDIA, OPERATIONS, resolved, SCHEMAS, type Referable, type Schema } from './document.ts'

const isSaid = (description: string | undefined): boolean => /\p{L}{2}/u.test(description ?? '')
const ARABIC = /\p{Script=Arabic}/u

describe.each(OPERATIONS)('$name', ({ operation }) => {
  test('is named, placed and described', () => {
    expect(operation.operationId).toMatch(/^[a-z]+[A-Z][A-Za-z]+$/)
    for (const words of [operation.summary, operation.description]) expect(isSaid(words)).toBe(true)
    expect(operation.tags).toHaveLength(1)
    expect(DOCUMENT.tags.map(({ name }) => name)).toContain(operation.tags?.[0])
  })

  test('every parameter, answer and header is described', () => {
    const named: Array<readonly [string, Referable]> = [
      ...operation.parameters.map(parameter => [resolved(parameter).name, parameter] as const),
      ...Object.entries(operation.responses),
      ...Object.entries(operation.responses).flatMap(([status, { headers = {} }]) => Object.entries(headers).map(([name, header]) => [`${status} ${name}`, header] as const))
    ]
    expect(named.filter(([, value]) => !isSaid(resolved(value).description)).map(([name]) => name)).toEqual([])
    for (const { headers = {} } of Object.values(operation.responses)) expect(Object.keys(headers)).toContain('X-Request-Id')
  })

  test('every parameter has an example, every body a named one for each media type', () => {
    for (const parameter of operation.parameters.map(resolved)) expect([parameter.name, parameter.example ?? parameter.schema.examples?.[0]]).toEqual([parameter.name, expect.anything()])
    for (const { value, pointer } of MEDIA.filter(media => media.operation === operation)) {
      const examples = Object.values(value.examples ?? {})
      expect([pointer, examples.length]).not.toEqual([pointer, 0])
      for (const { summary } of examples) expect(isSaid(summary)).toBe(true)
    }
  })

  test('what is about names has Arabic examples', () => {
    if (operation.tags?.[0] === 'service' && operation.operationId !== 'listTypes') return
    const media = MEDIA.filter(({ operation: of, pointer }) => of === operation && !/\/responses\/[45]/.test(pointer))
    for (const { value, pointer } of media) expect([pointer, ARABIC.test(JSON.stringify(value.examples))]).toEqual([pointer, true])
  })
})

test('operations have different ids', () => {
  expect(new Set(OPERATIONS.map(({ operation }) => operation.operationId)).size).toBe(OPERATIONS.length)
})

test('tags and keys are described; every tag is used', () => {
  for (const { description } of [...DOCUMENT.tags, ...Object.values(DOCUMENT.components.securitySchemes)]) expect(isSaid(description)).toBe(true)
  for (const { name } of DOCUMENT.tags) expect(OPERATIONS.some(({ operation }) => operation.tags?.[0] === name)).toBe(true)
})

test('every component is used', () => {
  const written = JSON.stringify(DOCUMENT)
  for (const [kind, components] of Object.entries(DOCUMENT.components).filter(([kind]) => kind !== 'securitySchemes')) {
    for (const name of Object.keys(components)) expect(written).toContain(`"#/components/${kind}/${name}"`)
  }
})

/** Bodies whose component is described need no more words, nor do plain items of a list that is. */
const isPlainItem = ({ pointer, value }: { pointer: string, value: Schema }) => /\/(?:items|schema|anyOf\/\d)$/.test(pointer) && value.properties === undefined && value.enum === undefined

test('every schema, property and item is described, at every depth', () => {
  expect(SCHEMAS.length).toBeGreaterThan(150)
  const silent = SCHEMAS.filter(({ value }) => !isSaid(resolved(value).description)).filter(place => !isPlainItem(place))
    // The words of a parameter stand beside its schema.
    .filter(({ pointer }) => !/\/parameters\/\w+\/schema(\/items)?$/.test(pointer))
  expect(silent.map(({ pointer }) => pointer)).toEqual([])
  for (const { value, pointer } of MEDIA.filter(({ value }) => value.schema.$ref === undefined)) expect([pointer, isSaid(value.schema.description)]).toEqual([pointer, true])
})

test('every value of every enumeration is explained', () => {
  const lists = SCHEMAS.filter(({ value }) => value.enum !== undefined)
  expect(lists.length).toBeGreaterThan(8)
  for (const { pointer, value } of lists) {
    const parameter = /^(#\/paths\/.*\/parameters\/\d+)\/schema/.exec(pointer)?.[1]
    const words = value.description ?? ''
    const beside = parameter === undefined ? '' : OPERATIONS.flatMap(({ operation }) => operation.parameters).filter(({ schema }) => schema === value).map(({ description }) => description).join(' ')
    for (const each of value.enum ?? []) expect([pointer, each, `${words} ${beside}`.includes(`\`${each}\``)]).toEqual([pointer, each, true])
  }
})

describe('examples', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema(DOCUMENT, 'openapi')
  const faults = (pointer: string, value: unknown): unknown[] => {
    const validate = ajv.compile({ $ref: `openapi${encodeURI(pointer)}` })
    return validate(value) === true ? [] : validate.errors ?? []
  }

  test('the check can fail', () => {
    expect(faults('#/components/schemas/Mention', { text: 'س' })).not.toEqual([])
    expect(faults('#/components/schemas/ExtractRequest', { text: 'س', txet: 1 })).not.toEqual([])
  })

  test('of schemas fit them', () => {
    const examples = SCHEMAS.flatMap(({ pointer, value }) => (value.examples ?? []).map(example => ({ pointer, example })))
    expect(examples.length).toBeGreaterThan(100)
    for (const { pointer, example } of examples) expect([pointer, faults(pointer, example)]).toEqual([pointer, []])
  })

  test('of bodies fit them', () => {
    const examples = MEDIA.flatMap(({ pointer, value }) => Object.values(value.examples ?? {}).map(example => ({ pointer, value: example.value })))
    expect(examples.length).toBeGreaterThan(100)
    for (const { pointer, value } of examples) expect([pointer, faults(`${pointer}/schema`, value)]).toEqual([pointer, []])
  })

  test('of headers and parameters fit them', () => {
    for (const [name, { example }] of Object.entries(DOCUMENT.components.headers)) expect([name, faults(`#/components/headers/${name}/schema`, example)]).toEqual([name, []])
    const pointers = OPERATIONS.flatMap(({ path, method, operation }) => operation.parameters.map(({ example }, i) => ({ example, pointer: `#/paths/${path.replaceAll('/', '~1')}/${method}/parameters/${i}/schema` })))
    for (const { example, pointer } of pointers.filter(({ example }) => example !== undefined)) expect([pointer, faults(pointer, example)]).toEqual([pointer, []])
  })
})
