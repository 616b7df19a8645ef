import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Communes that share their services (EPCI). */
export interface Intercommunality {
  /** SIREN. */
  readonly code: string
  readonly name: string
  /** INSEE codes of today. */
  readonly communes: readonly string[]
}

interface Line {
  readonly code: string
  readonly nom: string
  readonly membres: readonly { readonly code: string }[]
}

let groups: ReadonlyMap<string, Intercommunality> | undefined

/** The intercommunality of a commune of today; a few islands have none. Read once, at the first use. */
export function intercommunalityOf(communeCode: string): Intercommunality | undefined {
  groups ??= readGroups()
  return groups.get(communeCode)
}

function readGroups(): ReadonlyMap<string, Intercommunality> {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/epci.json')
  const lines = JSON.parse(readFileSync(path, 'utf8')) as readonly Line[]
  return new Map(
    lines.flatMap(({ code: siren, nom, membres }) => {
      const group = { code: siren, name: nom, communes: membres.map(({ code }) => code) }
      return group.communes.map((code) => [code, group] as const)
    }),
  )
}

/** A commune and its municipal arrondissements: what is in Paris is often said to be in one of them. */
export function withDistricts(communeCode: string): readonly string[] {
  const districts = districtsOf[communeCode]
  if (!districts) return [communeCode]
  const { first, count } = districts
  return [communeCode, ...Array.from({ length: count }, (_, rank) => `${first + rank}`)]
}

const districtsOf: Readonly<Record<string, { readonly first: number; readonly count: number }>> = {
  '75056': { first: 75_101, count: 20 },
  '69123': { first: 69_381, count: 9 },
  '13055': { first: 13_201, count: 16 },
}
