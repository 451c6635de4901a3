/** Names beside dots, as many as fit: the most salient first, on the side that is free, or not at all. */
import type { Point, Window } from './window.ts'

interface Named extends Point { readonly name: string }
interface Box { readonly left: number, readonly right: number, readonly top: number, readonly bottom: number }
export interface Label extends Point { readonly text: string, readonly side: 'left' | 'right' }

/** Width of a letter of Arabic in a sans-serif font, as a share of the font's size; somewhat more than measured. */
const LETTER = 0.52
/** Distance of the name from its dot's middle, as a share of the font's size. */
const GAP = 0.65

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const inside = (box: Box, { x, y, width, height }: Window) => box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height

export function placeLabels (places: readonly Named[], window: Window, size: number): Label[] {
  const taken: Box[] = places.map(({ x, y }) => ({ left: x - size / 3, right: x + size / 3, top: y - size / 3, bottom: y + size / 3 }))
  const labels: Label[] = []
  for (const [i, { name, x, y }] of places.entries()) {
    const width = name.length * size * LETTER
    const sides = [
      { at: x - size * GAP, side: 'left', left: x - size * GAP - width },
      { at: x + size * GAP, side: 'right', left: x + size * GAP }
    ] as const
    for (const { at, side, left } of sides) {
      const box = { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 }
      if (!inside(box, window) || taken.some((other, j) => j !== i && overlap(box, other))) continue
      taken.push(box)
      labels.push({ text: name, x: at, y: y + size * 0.34, side })
      break
    }
  }
  return labels
}
