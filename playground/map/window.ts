/** Which part of the world to show: all dots with some room around them, never so close that the outline turns crude. */
import { HEIGHT, WIDTH } from './projection.ts'

export interface Point { readonly x: number, readonly y: number }
export interface Window { readonly x: number, readonly y: number, readonly width: number, readonly height: number }

export const WORLD: Window = { x: 0, y: 0, width: WIDTH, height: HEIGHT }

/** Share of the window on either side of the dots. */
const ROOM = 0.22
const NARROWEST = 130

const within = (value: number, most: number) => Math.max(0, Math.min(value, most))

export function windowOf (points: readonly Point[]): Window {
  if (points.length === 0) return WORLD
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
  const needed = Math.max(right - left, (bottom - top) * WIDTH / HEIGHT) / (1 - 2 * ROOM)
  const width = Math.min(WIDTH, Math.max(NARROWEST, needed))
  const height = width * HEIGHT / WIDTH
  return { x: within((left + right - width) / 2, WIDTH - width), y: within((top + bottom - height) / 2, HEIGHT - height), width, height }
}
