/**
 * Connections on which an answer flows while the request may still arrive. What holds for one request of known size does not hold for them:
 * the time for a whole request has no meaning, and a problem written to the socket would stand in the middle of an answer.
 * They end when nothing moves: idle for too long in both directions.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

const live = new WeakSet<Socket>()

export const isLive = (socket: Socket): boolean => live.has(socket)

/** Until the answer is closed. @param idle milliseconds; Node closes the connection after them, and sets its own time-out again after the answer. */
export function keepLive ({ socket }: IncomingMessage, answer: ServerResponse, idle: number): void {
  live.add(socket)
  // Fastify's `inject` has no real one.
  if (socket instanceof Socket) socket.setTimeout(idle)
  answer.once('close', () => { live.delete(socket) })
}
