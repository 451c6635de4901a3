/** What the map shows: all dots, inside the world, in its shape; and names that neither overlap nor leave it. */
import { placeLabels } from '../../playground/map/labels.ts'
import { HEIGHT, projection, WIDTH } from '../../playground/map/projection.ts'
import { windowOf, WORLD } from '../../playground/map/window.ts'

const CAIRO = [31.25, 30.06] as const
const POINTS = { cairo: CAIRO, gaza: [34.46, 31.5], apia: [-171.8, -13.8], suva: [178.4, -18.1], oslo: [10.7, 59.9], ushuaia: [-68.3, -54.8] } as const
const at = (name: keyof typeof POINTS) => {
  const [x, y] = projection([...POINTS[name]]) ?? [0, 0]
  return { name, x, y }
}

test.each([
  ['no dot', []], ['one dot', ['cairo']], ['near ones', ['cairo', 'gaza']], ['the edges', ['apia', 'suva']], ['north and south', ['oslo', 'ushuaia']], ['all', Object.keys(POINTS)]
])('%s', (_what, names) => {
  const points = (names as Array<keyof typeof POINTS>).map(at)
  const { x, y, width, height } = windowOf(points)
  expect(width / height).toBeCloseTo(WIDTH / HEIGHT)
  expect([x >= 0, y >= 0, x + width <= WIDTH + 1e-9, y + height <= HEIGHT + 1e-9]).toEqual([true, true, true, true])
  for (const point of points) expect([point.x >= x, point.x <= x + width, point.y >= y, point.y <= y + height]).toEqual([true, true, true, true])
})

test('a name stands beside its dot, or nowhere', () => {
  const points = [at('cairo'), { ...at('cairo'), name: 'giza' }, { ...at('cairo'), name: 'helwan' }, at('oslo')]
  expect(placeLabels(points, WORLD, 20)).toMatchObject([{ text: 'cairo', side: 'left' }, { text: 'giza', side: 'right' }, { text: 'oslo' }])
  expect(placeLabels([at('apia')], WORLD, 20)).toMatchObject([{ text: 'apia', side: 'right' }])
})
