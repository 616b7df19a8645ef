import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { foldedName, type ListedCommune } from './commune.ts'

/** Year of the official list that version 6 of the package carries. */
export const communeListYear = 2026

interface Line {
  readonly code: string
  readonly nom: string
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  readonly chefLieu?: string
  readonly codesPostaux?: readonly string[]
  readonly population?: number
}

// People know their arrondissement; the whole city stays a choice, without a postal code, for those who do not.
const citiesWithDistricts: readonly string[] = ['75056', '69123', '13055']

let list: readonly ListedCommune[] | undefined

/** Every commune of France with its postal codes, former communes and arrondissements; read once, at the first use. */
export function listCommunes(): readonly ListedCommune[] {
  list ??= readList()
  return list
}

function readList(): readonly ListedCommune[] {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
  const lines = JSON.parse(readFileSync(path, 'utf8')) as readonly Line[]
  const current = new Map(
    lines.filter(({ type }) => type === 'commune-actuelle').map((line) => [line.code, line]),
  )
  return lines.flatMap((line) => listed(line, current))
}

function listed(line: Line, current: ReadonlyMap<string, Line>): readonly ListedCommune[] {
  if (line.type !== 'commune-deleguee' && line.type !== 'commune-associee') return [currentCommune(line)]
  const today = current.get(line.chefLieu ?? '')
  // The delegated commune that gave its name to the new one is the new one.
  if (!today || today.nom === line.nom) return []
  const { nom: nowIn, codesPostaux: postalCodes = [] } = today
  const folded = foldedName(line.nom)
  return [
    {
      code: today.code,
      name: line.nom,
      nowIn,
      formerCode: line.code,
      postalCodes,
      population: 0,
      hasDistricts: false,
      folded,
    },
  ]
}

function currentCommune({ code, nom, codesPostaux = [], population = 0 }: Line): ListedCommune {
  const hasDistricts = citiesWithDistricts.includes(code)
  return {
    code,
    name: nom,
    nowIn: undefined,
    postalCodes: hasDistricts ? [] : codesPostaux,
    population,
    hasDistricts,
    folded: foldedName(nom),
  }
}
