import type { Household } from './household.ts'

export type ZoneOf = (commune: string) => Household['zone'] | undefined

/** No zone is known of any commune: results are told for every zone. */
export const noZones: ZoneOf = () => undefined

const known: Readonly<Record<string, Household['zone']>> = { '1': 1, '1bis': 1, '2': 2, '3': 3 }

const arrondissements: readonly (readonly [RegExp, string])[] = [
  [/^751(0[1-9]|1\d|20)$/, '75056'],
  [/^6938[1-9]$/, '69123'],
  [/^132(0[1-9]|1[0-6])$/, '13055'],
]

/**
 * The rent zones of the operator's `zone_apl.json`: `{ default, zones: { "1": [INSEE codes], "1bis": […], "2": […] } }`.
 * Zone 1 bis counts as zone 1 for rents (arrêté du 17 mars 1978); undefined when the document is no such file.
 */
export function readZones(document: unknown): ZoneOf | undefined {
  if (!isZoneFile(document)) return undefined
  const zones = new Map<string, Household['zone']>()
  for (const [zone, communes] of Object.entries(document.zones)) {
    for (const commune of communes) zones.set(commune, known[zone] ?? 3)
  }
  return (commune) => zones.get(townOf(commune)) ?? 3
}

// Paris, Lyon and Marseille have one zone; their districts have codes of their own.
function townOf(commune: string): string {
  return arrondissements.find(([codes]) => codes.test(commune))?.[1] ?? commune
}

interface ZoneFile {
  readonly zones: Readonly<Record<string, readonly string[]>>
}

function isZoneFile(document: unknown): document is ZoneFile {
  if (typeof document !== 'object' || document === null || !('zones' in document)) return false
  const { zones } = document
  return (
    typeof zones === 'object' &&
    zones !== null &&
    Object.entries(zones).every(([zone, codes]) => zone in known && Array.isArray(codes))
  )
}
