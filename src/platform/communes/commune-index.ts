import { communeKey, looseKey } from './commune-key.ts'
import { type OfficialCommune, readOfficialCommunes } from './official-list.ts'

/** A commune of today, or a municipal arrondissement, as a name in a file leads to it. */
export interface IndexedCommune {
  readonly code: string
  readonly name: string
  readonly postalCodes: readonly string[]
  readonly department: string
  readonly population: number
}

/** The official list turned so that names, postal codes and codes lead to communes of today. */
export interface CommuneIndex {
  readonly byKey: ReadonlyMap<string, readonly IndexedCommune[]>
  readonly byLooseKey: ReadonlyMap<string, readonly IndexedCommune[]>
  readonly byPostalCode: ReadonlyMap<string, readonly IndexedCommune[]>
  /** Codes of today, former codes, and codes of delegated communes. */
  readonly byCode: ReadonlyMap<string, IndexedCommune>
}

let index: CommuneIndex | undefined

/** Reads the list once, at the first use. */
export function communeIndex(): CommuneIndex {
  index ??= readIndex()
  return index
}

function readIndex(): CommuneIndex {
  const lines = readOfficialCommunes()
  const current = lines.filter(
    ({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal',
  )
  const former = lines.filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee')
  const communes = new Map(current.map((line) => [line.code, communeOf(line)]))
  const byCode = new Map(communes)
  for (const { code, anciensCodes = [] } of current) {
    for (const old of anciensCodes) lead(byCode, old, communes.get(code))
  }
  for (const { code, chefLieu = '' } of former) lead(byCode, code, communes.get(chefLieu))
  const names = [...current, ...former].map((line) => [line.nom, byCode.get(line.code)] as const)
  return {
    byKey: grouped(names.map(([name, commune]) => [communeKey(name), commune])),
    byLooseKey: grouped(names.map(([name, commune]) => [looseKey(name), commune])),
    byPostalCode: grouped(
      [...communes.values()].flatMap((commune) =>
        commune.postalCodes.map((code) => [code, commune] as const),
      ),
    ),
    byCode,
  }
}

function communeOf({
  code,
  nom,
  codesPostaux = [],
  departement,
  population = 0,
}: OfficialCommune): IndexedCommune {
  return { code, name: nom, postalCodes: codesPostaux, department: departement, population }
}

function lead(byCode: Map<string, IndexedCommune>, code: string, commune: IndexedCommune | undefined): void {
  if (commune && !byCode.has(code)) byCode.set(code, commune)
}

function grouped(
  pairs: readonly (readonly [string, IndexedCommune | undefined])[],
): ReadonlyMap<string, readonly IndexedCommune[]> {
  const groups = new Map<string, IndexedCommune[]>()
  for (const [key, commune] of pairs) {
    if (!commune) continue
    const group = groups.get(key)
    if (!group) groups.set(key, [commune])
    else if (!group.includes(commune)) group.push(commune)
  }
  return groups
}
