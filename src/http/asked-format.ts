/** The format that a request asks for: the one that it names, else the one that its `Accept` likes best. */
import type { FastifyRequest } from 'fastify'
import { FORMAT_NAMES, FORMAT_TABLE, type FormatName } from '../contract/index.ts'

const MEDIA_TYPES = FORMAT_NAMES.map(name => FORMAT_TABLE[name].mediaType)

/** @param named by `?format=`, where `Accept` does not count; without it, plugins/accept.ts has refused what accepts none. */
export function askedFormat (request: FastifyRequest, named: FormatName | undefined): FormatName {
  if (named !== undefined) return named
  const accepted = request.accepts().type([...MEDIA_TYPES])
  return FORMAT_NAMES.find(name => FORMAT_TABLE[name].mediaType === accepted) ?? 'json'
}
