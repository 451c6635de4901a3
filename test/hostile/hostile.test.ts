/** Hostile requests by the thousand, to the real engine: no 500, no unescaped markup, no text in the log, and the same answers afterwards. `npm run hostile` sends more, over a socket. */
import { EXAMPLE_TEXT } from '../../src/contract/index.ts'
import { testApp } from '../http/app.ts'
import { fakeLookup } from '../http/fake-lookup.ts'
import { testEngine } from '../gazetteer.ts'
import { faultOf } from './fault.ts'
import { TEXT_MARK } from './poison.ts'
import { hostileRequests, type Described } from './requests.ts'

const REQUESTS = 1500
const SEED = 6

test(`${REQUESTS} hostile requests leave the service as it was`, async () => {
  const { app, log } = testApp({ LOG_LEVEL: 'trace', MAX_EVENT_LOOP_DELAY_MS: '0', COMPRESS_FROM_BYTES: '0' }, { engine: testEngine(), lookup: fakeLookup, draining: false })
  const probe = async () => (await app.inject({ method: 'POST', url: '/v1/entities', payload: { text: EXAMPLE_TEXT, explain: true } })).body
  const before = await probe()
  const prototype = Object.getOwnPropertyNames(Object.prototype)
  const document: Described = (await app.inject('/openapi.json')).json()
  const statuses = new Map<number, number>()
  for (const { method, target, headers, body } of hostileRequests(document, REQUESTS, SEED)) {
    const response = await app.inject({ method, url: target, headers: Object.fromEntries(headers), payload: body })
    const fault = faultOf({ status: response.statusCode, headers: response.headers, body: response.body }, method)
    if (fault !== undefined) throw new Error(`${fault}: ${method} ${target.slice(0, 200)} ${JSON.stringify(headers)} ${body.toString('base64').slice(0, 2000)}`)
    statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1)
  }
  // They do reach the engine, the schemas and the parsers.
  for (const status of [200, 400, 404, 405, 406, 415, 422]) expect([...statuses.keys()]).toContain(status)
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 10)
  expect(await probe()).toBe(before)
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
  expect(log.join('')).not.toContain(TEXT_MARK)
})
