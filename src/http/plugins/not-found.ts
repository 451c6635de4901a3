/**
 * Nothing here (404), or something here that does not take this method (405 with `Allow`).
 * Fastify answers 404 to both, so the paths are noted as routes are added. Register before any route, after the headers of all answers.
 */
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'
import { pathOf } from '../path.ts'

interface KnownPath { readonly segments: readonly string[], readonly methods: Set<string> }

const split = (path: string) => path.split('/')

/** Whether a path fits a route: `:name` takes one segment, a last `*` all that follow. */
function fits (segments: readonly string[], path: readonly string[]): boolean {
  const open = segments.at(-1) === '*'
  if (open ? path.length < segments.length : path.length !== segments.length) return false
  return segments.every((segment, i) => segment === '*' || segment === path[i] || (segment.startsWith(':') && path[i] !== ''))
}

export const notFound = fp((app, _options, done) => {
  const known = new Map<string, KnownPath>()

  app.addHook('onRoute', ({ url, method }) => {
    const path = known.get(url) ?? { segments: split(url), methods: new Set() }
    for (const each of [method].flat()) path.methods.add(each)
    known.set(url, path)
  })

  // Before the body is read: what stands in it does not matter where nothing is.
  app.addHook('onRequest', async (request) => {
    if (request.is404) refuse(request)
  })
  app.setNotFoundHandler(async request => refuse(request))

  function refuse (request: FastifyRequest): never {
    const path = split(pathOf(request.url))
    const methods = [...known.values()].filter(route => fits(route.segments, path)).flatMap(route => [...route.methods])
    // A route that takes the method and finds nothing, such as a folder of files, passes here too.
    if (methods.length === 0 || methods.includes(request.method)) throw new ProblemError('not-found')
    const allow = [...new Set(methods)].sort().join(', ')
    throw new ProblemError('method-not-allowed', `This path takes ${allow}.`, { headers: { allow } })
  }
  done()
}, { name: 'not-found' })
