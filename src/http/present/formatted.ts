/** An answer in a format → the reply: its media type, and for a page the policy under which its styles work and nothing else does. */
import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { ExtractResponse } from '../../contract/index.ts'
import { HTML_STYLE } from '../../formats/html.ts'
import type { Format } from '../../formats/index.ts'

/** As plugins/security-headers.ts says, with this one style sheet allowed. */
const PAGE_POLICY = `default-src 'none';style-src 'sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}';frame-ancestors 'none'`

export function sendFormatted (reply: FastifyReply, { name, mediaType, write }: Format, text: string, answer: ExtractResponse): FastifyReply {
  if (name === 'html') reply.header('content-security-policy', PAGE_POLICY)
  return reply.type(mediaType).send(write(text, answer))
}
