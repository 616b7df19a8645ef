import { foldedName, type ListedCommune } from './commune.ts'
import { type OfficialCommune, readOfficialCommunes } from './official-list.ts'

/** Year of the official list that version 6 of the package carries. */
export const communeListYear = 2026

// People know their arrondissement; the whole city stays a choice, without a postal code, for those who do not.
const citiesWithDistricts: readonly string[] = ['75056', '69123', '13055']

let list: readonly ListedCommune[] | undefined

/** Every commune of France with its postal codes, former communes and arrondissements; read once, at the first use. */
export function listCommunes(): readonly ListedCommune[] {
  list ??= readList()
  return list
}

function readList(): readonly ListedCommune[] {
  const lines = readOfficialCommunes()
  const current = new Map(
    lines.filter(({ type }) => type === 'commune-actuelle').map((line) => [line.code, line]),
  )
  return lines.flatMap((line) => listed(line, current))
}

function listed(
  line: OfficialCommune,
  current: ReadonlyMap<string, OfficialCommune>,
): readonly ListedCommune[] {
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

function currentCommune({ code, nom, codesPostaux = [], population = 0 }: OfficialCommune): ListedCommune {
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
