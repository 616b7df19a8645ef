import { bbox, feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { RefusedFile, UsableFile } from './reference-file.ts'
import { referenceNames } from './reference-names.ts'

/** Whether a text is the contours of the communes of one department; `undefined` when it is something else. */
export function checkContours(text: string): UsableFile | RefusedFile | undefined {
  const topology = topologyIn(text)
  if (topology === 'not-json') return text.includes('"Topology"') ? { refused: 'not-json' } : undefined
  const communes = topology && communesOf(topology)
  if (!communes) return undefined
  const codes = communes.geometries.map(codeOf)
  const departments = new Set(codes.map((code) => departmentIn(code)))
  const [department] = departments
  if (department === undefined) return { refused: 'no-commune' }
  if (departments.size > 1) return { refused: 'several-departments' }
  if (!isWhole(topology, communes)) return { refused: 'contours-broken' }
  return {
    kind: 'contours',
    storedAs: referenceNames.contoursOf(department),
    communes: codes.length,
    department,
  }
}

/** A document as a TopoJSON; undefined where it is something else. */
export function asTopology(read: unknown): Topology | undefined {
  const document = read as Partial<Topology> | null | undefined
  const isTopology = document?.type === 'Topology' && Array.isArray(document.arcs) && document.objects
  return isTopology ? (document as Topology) : undefined
}

type ContourCollection = Extract<Topology['objects'][string], { readonly type: 'GeometryCollection' }>

/** The communes of a TopoJSON, where it has them. */
export function communesOf(topology: Topology): ContourCollection | undefined {
  const { communes } = topology.objects
  return communes?.type === 'GeometryCollection' ? communes : undefined
}

/** The INSEE code of a contour, of the year it was drawn; empty where it has none. */
export function codeOf({ properties }: { readonly properties?: unknown }): string {
  const { c } = (properties ?? {}) as { readonly c?: unknown }
  return typeof c === 'string' ? c : ''
}

function topologyIn(text: string): Topology | 'not-json' | undefined {
  try {
    return asTopology(JSON.parse(text))
  } catch {
    return 'not-json'
  }
}

function isWhole(topology: Topology, communes: ContourCollection): boolean {
  try {
    const [west, south, east, north] = bbox(topology)
    feature(topology, communes)
    return west >= -180 && east <= 180 && south >= -90 && north <= 90
  } catch {
    return false
  }
}

function departmentIn(communeCode: string): string | undefined {
  return /^(?:97\d|98\d|\d\d|2[AB])(?=\d{2,3}$)/.exec(communeCode)?.[0]
}
