/** GET /v1/types, /v1/info: what they say is what holds. */
import { ENTITY_TYPES, InfoResponse, TypesResponse } from '../../src/contract/index.ts'
import { testApp } from './app.ts'

test('types in both languages, in the order that breaks ties', async () => {
  const { types } = TypesResponse.parse((await testApp().app.inject('/v1/types')).json())
  expect(types.map(({ type }) => type)).toEqual([...ENTITY_TYPES])
  expect(types.map(({ label }) => [label.ar, label.en])).toEqual([['شخص', 'Person'], ['مكان', 'Location'], ['منظمة', 'Organisation']])
})

test('info names versions, counts and the limits of the configuration', async () => {
  const { app } = testApp({ MAX_TEXT_CHARACTERS: '5000', BODY_LIMIT_BYTES: '20000', MAX_TERMS: '7', MAX_IGNORE: '8', MAX_BATCH_DOCUMENTS: '9', BATCH_BODY_LIMIT_BYTES: '30000' })
  expect(InfoResponse.parse((await app.inject('/v1/info')).json())).toMatchObject({
    name: 'alam',
    version: '0.0.0-fake',
    gazetteer: { version: '2026.1.1', sha256: 'f'.repeat(64), entities: { PER: 1, LOC: 2, ORG: 1 }, forms: 4 },
    profiles: { precise: 0.8, balanced: 0.5, recall: 0.25 },
    limits: { textCharacters: 5000, bodyBytes: 20_000, batchDocuments: 9, batchBodyBytes: 30_000, terms: 7, ignore: 8 }
  })
})
