/**
 * The outline of the world as two SVG paths, from Natural Earth's public-domain data in world-atlas. Runs at build time only.
 * Without Antarctica, which would take a fifth of the room.
 */
import { geoPath } from 'd3-geo'
import { merge, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { projection } from './projection.ts'

type World = Topology<{ countries: GeometryCollection }>

const ANTARCTICA = '010'
/** Square degrees: corners of the coast that span less are left out; closer than the map ever goes they would not be seen. */
const SMALLEST_CORNER = 0.03

export interface Outline { readonly land: string, readonly borders: string }

export function outlineOf (full: World): Outline {
  const world = simplify(presimplify(full), SMALLEST_CORNER)
  const { countries } = world.objects
  const parts = countries.geometries.filter(({ id }) => id !== ANTARCTICA) as Array<Polygon | MultiPolygon>
  const draw = geoPath(projection).digits(1)
  return {
    land: draw(merge(world, parts)) ?? '',
    borders: draw(mesh(world, countries, (one, other) => one !== other)) ?? ''
  }
}
