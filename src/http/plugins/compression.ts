/**
 * Large answers are compressed for those who accept it. Streams of lines are not: a compressor keeps lines back until its buffer is full.
 * Bodies of requests are never inflated (plugins/bodies.ts refuses them): a small one could become a large one before any limit sees it.
 */
import compress from '@fastify/compress'
import fp from 'fastify-plugin'

export interface CompressionOptions {
  /** Bytes of an answer from which it is worth the time; 0: never. */
  readonly fromBytes: number
}

/** Not application/x-ndjson, not event streams. */
const COMPRESSIBLE = /^text\/(?!event-stream)|^application\/(?:[\w.-]+\+)?(?:json|xml)\b|^application\/javascript\b|^image\/svg\+xml\b/

export const compression = fp<CompressionOptions>(async (app, { fromBytes }) => {
  if (fromBytes === 0) return
  await app.register(compress, { globalDecompression: false, threshold: fromBytes, encodings: ['br', 'gzip'], customTypes: COMPRESSIBLE })
}, { name: 'compression' })
