/** GET /v1/gazetteer/entries: names looked up. GET /v1/gazetteer/entries/{id}: one entry. */
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { EntriesQuery, EntriesResponse, Entry, EntryParams, USUAL_ENTRIES } from '../../contract/index.ts'
import { ProblemError } from '../../errors.ts'
import { packCursor, unpackCursor } from '../cursor.ts'
import { presentEntry } from '../present/entry.ts'
import { readyEngine, readyLookup, type Service } from '../service.ts'

const search = {
  operationId: 'searchEntries',
  tags: ['gazetteer'],
  summary: 'Look a name up',
  description: 'Entries with a name, an alias or a Latin name that is `q`, begins with it, or has a later word that does.',
  querystring: EntriesQuery,
  response: { 200: EntriesResponse },
  'x-problems': ['validation-failed', 'not-acceptable', 'not-ready']
} as const

const one = {
  operationId: 'getEntry',
  tags: ['gazetteer'],
  summary: 'One entry by its id',
  description: 'Ids contain slashes: `/v1/gazetteer/entries/loc/kz/almaty` and `/v1/gazetteer/entries/loc%2Fkz%2Falmaty` are the same.',
  params: EntryParams,
  response: { 200: Entry },
  'x-problems': ['validation-failed', 'entry-not-found', 'not-acceptable', 'not-ready']
} as const

export interface GazetteerOptions { readonly service: Service }

export const gazetteerRoutes: FastifyPluginCallbackZod<GazetteerOptions> = (app, { service }, done) => {
  const entry = (id: string): Entry => {
    const found = readyLookup(service).entry(id)
    if (found === undefined) throw new ProblemError('entry-not-found')
    return presentEntry(found)
  }

  app.get('/gazetteer/entries', { schema: search }, async (request, reply) => {
    const { q, type, country, limit = USUAL_ENTRIES, cursor } = request.query
    const lookup = readyLookup(service)
    const after = cursor === undefined ? undefined : unpackCursor(cursor)
    const result = reply.timed('lookup', () => lookup.search({ text: q, type, country: country?.toUpperCase() }, limit, after))
    if (result === undefined) {
      throw new ProblemError('validation-failed', 'One field is wrong; see `errors`.', { errors: [{ pointer: '/query/q', code: 'custom', message: 'Nothing is left of it after folding.' }] })
    }
    const { version, sha256 } = readyEngine(service).info.gazetteer
    return { entries: result.entries.map(presentEntry), next: result.next === undefined ? null : packCursor(result.next), gazetteer: { version, sha256 } }
  })
  app.get('/gazetteer/entries/:id', { schema: one }, async (request) => entry(request.params.id))
  app.get('/gazetteer/entries/*', { schema: { hide: true } }, async (request) => entry((request.params as { readonly '*': string })['*']))
  done()
}
