/**
 * The library: `import { createAlam } from 'alam'` extracts in process, without a service. Takes and gives what POST /v1/entities does.
 */
import { z } from 'zod'
import { readVariable } from './config.ts'
import { ExtractRequest, minConfidenceOf, type ExtractResponse } from './contract/index.ts'
import { createEngine } from './engine/index.ts'
import { EngineInputError, type EngineInfo } from './engine/types.ts'
import { loadGazetteer } from './gazetteer/load.ts'
import { createCompiledLists } from './http/compiled-lists.ts'
import { presentExtraction } from './http/present/extraction.ts'

export type { EngineInfo } from './engine/types.ts'
export type { Entity, ExtractResponse, Mention } from './contract/index.ts'

/** A text, or a text with the options of POST /v1/entities; what is left out has the same defaults. */
export type ExtractInput = string | z.input<typeof ExtractRequest>
/** The options of a request, without its text. */
export type ExtractOptions = Omit<z.input<typeof ExtractRequest>, 'text'>

export interface AlamOptions {
  /** A compiled gazetteer; default the environment's `GAZETTEER_FILE`, else the one that comes with the package. */
  readonly gazetteerFile?: string
}

export interface Alam {
  /** Versions, hash and counts. */
  readonly info: EngineInfo
  /**
   * Finds the people, places and organisations of a text. Synchronous: about a millisecond per 2 KB of text.
   * @throws {AlamInputError} if text or options do not fit; the message says what to do
   */
  readonly extract: (input: ExtractInput) => ExtractResponse
}

/** What was asked cannot be answered. `pointer` (RFC 6901) leads to the bad part of the request, empty if it is the whole. */
export class AlamInputError extends Error {
  override name = 'AlamInputError'
  constructor (readonly code: string, readonly pointer: string, message: string) { super(message) }
}

/** Loads the gazetteer (some 50 ms, 40 MB) and returns an extractor that may be used for ever. @throws if the file is missing or of another version */
export function createAlam ({ gazetteerFile }: AlamOptions = {}): Alam {
  const engine = createEngine(loadGazetteer(gazetteerFile ?? readVariable('GAZETTEER_FILE')))
  const lists = createCompiledLists()
  return {
    info: engine.info,
    extract: input => {
      const request = ExtractRequest.safeParse(typeof input === 'string' ? { text: input } : input)
      if (!request.success) throw new AlamInputError('validation-failed', pointerOf(request.error.issues[0]?.path ?? []), z.prettifyError(request.error))
      try {
        return presentExtraction(request.data, engine.extract(request.data.text, { ...request.data, minConfidence: minConfidenceOf(request.data), ...lists.of(engine, request.data) }), engine.info)
      } catch (error) {
        throw error instanceof EngineInputError ? new AlamInputError(error.code, error.at, error.message) : error
      }
    }
  }
}

function pointerOf (path: readonly PropertyKey[]): string {
  return path.map(part => '/' + String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('')
}
