/** The one projection of the map, for the outline at build time and for the dots in the page. */
import { geoNaturalEarth1 } from 'd3-geo'

/** Units of the drawing; the poles are cut off a little, nobody reports from there. */
export const WIDTH = 1000
export const HEIGHT = 500

export const projection = geoNaturalEarth1().scale(WIDTH / 5.5).translate([WIDTH / 2, HEIGHT / 2 + 18])
