import { geoMercator, geoPath } from 'd3-geo'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { View } from './view.ts'

/** More than this is a map of a whole department: its boundaries would be hair. */
const mostSigns = 14_000

const meshes = new WeakMap<Topology, ReturnType<typeof mesh>>()

/** The boundaries of communes that cross the window, as one path; nothing when there are too many to be read. */
export function boundariesIn(view: View, contours: readonly Topology[]): string | undefined {
  const middle = (view.west + view.east) / 2
  const scale = (view.width * 180) / ((view.east - view.west) * Math.PI)
  const projection = geoMercator()
    .rotate([-middle, 0])
    .center([0, (view.north + view.south) / 2])
  projection.scale(scale).translate([0, 0])
  const corner = projection([view.west, view.north])
  if (!corner) return undefined
  projection.translate([-corner[0], -corner[1]])
  projection.clipExtent([
    [0, 0],
    [view.width, view.height],
  ])
  const path = geoPath(projection).digits(0)
  const drawn = contours.map((topology) => path(meshOf(topology)) ?? '').join('')
  return drawn === '' || drawn.length > mostSigns ? undefined : drawn
}

function meshOf(topology: Topology): ReturnType<typeof mesh> {
  const known = meshes.get(topology)
  if (known) return known
  const communes = topology.objects['communes']
  const made = mesh(topology, communes as GeometryCollection)
  meshes.set(topology, made)
  return made
}
