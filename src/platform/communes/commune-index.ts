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
let byCode: ReadonlyMap<string, IndexedCommune> | undefined

/** Reads the list once, at the first use. */
export function communeIndex(): CommuneIndex {
  index ??= readIndex(readOfficialCommunes())
  return index
}

/** The same by code alone, which takes a third of the time to read. */
export function communesByCode(): ReadonlyMap<string, IndexedCommune> {
  byCode ??= readByCode(readOfficialCommunes())
  return byCode
}

function readIndex(lines: readonly OfficialCommune[]): CommuneIndex {
  byCode ??= readByCode(lines)
  const codes = byCode
  const communes = lines.filter(isOfToday).flatMap(({ code }) => codes.get(code) ?? [])
  const names = [...lines.filter(isOfToday), ...lines.filter(isFormer)].map(
    ({ nom, code }) => [nom, codes.get(code)] as const,
  )
  return {
    byKey: grouped(names.map(([name, commune]) => [communeKey(name), commune])),
    byLooseKey: grouped(names.map(([name, commune]) => [looseKey(name), commune])),
    byPostalCode: grouped(
      communes.flatMap((commune) => commune.postalCodes.map((code) => [code, commune] as const)),
    ),
    byCode: codes,
  }
}

function readByCode(lines: readonly OfficialCommune[]): ReadonlyMap<string, IndexedCommune> {
  const current = lines.filter(isOfToday)
  const communes = new Map(current.map((line) => [line.code, communeOf(line)]))
  const codes = new Map(communes)
  for (const { code, anciensCodes = [] } of current) {
    for (const old of anciensCodes) lead(codes, old, communes.get(code))
  }
  for (const { code, chefLieu = '' } of lines.filter(isFormer)) lead(codes, code, communes.get(chefLieu))
  return codes
}

function isOfToday({ type }: OfficialCommune): boolean {
  return type === 'commune-actuelle' || type === 'arrondissement-municipal'
}

function isFormer({ type }: OfficialCommune): boolean {
  return type === 'commune-deleguee' || type === 'commune-associee'
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

function lead(codes: Map<string, IndexedCommune>, code: string, commune: IndexedCommune | undefined): void {
  if (commune && !codes.has(code)) codes.set(code, commune)
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
