import type { Topology } from 'topojson-specification'
import { codeOf, communesOf } from '#platform/territory/check-contours.ts'

/** The contours of communes as they are kept: borders in degrees, each once, and the rings that they make. */
export interface Contours {
  readonly borders: readonly Border[]
  readonly communes: readonly Contour[]
}

export interface Contour {
  /** Its INSEE code, of the year it was drawn. */
  readonly code: string
  readonly rings: readonly Ring[]
}

/** Ranks of borders; `~rank` is a border walked backwards. */
type Ring = readonly number[]

/** Longitudes and latitudes, one after the other. */
type Border = Float64Array

/** Reads a TopoJSON; undefined where it has no communes. */
export function readContours(topology: Topology): Contours | undefined {
  const collection = communesOf(topology)
  if (!collection) return undefined
  return {
    borders: topology.arcs.map((arc) => readBorder(arc, topology)),
    communes: collection.geometries.map((geometry) => ({
      code: codeOf({ properties: geometry.properties }),
      rings: ringsOf(geometry),
    })),
  }
}

// With a transform, each point is told by its difference from the one before, on a grid of whole numbers.
function readBorder(arc: Topology['arcs'][number], { transform }: Topology): Border {
  const border = new Float64Array(arc.length * 2)
  const [wide, tall] = transform?.scale ?? [1, 1]
  const [left, low] = transform?.translate ?? [0, 0]
  let [x, y] = [0, 0]
  for (const [at, [right = 0, up = 0]] of arc.entries()) {
    x = transform ? x + right : right
    y = transform ? y + up : up
    border[2 * at] = x * wide + left
    border[2 * at + 1] = y * tall + low
  }
  return border
}

type Geometry = NonNullable<ReturnType<typeof communesOf>>['geometries'][number]

function ringsOf(geometry: Geometry): readonly Ring[] {
  if (geometry.type === 'Polygon') return geometry.arcs
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : []
}
