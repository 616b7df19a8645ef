import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A line of the official list of communes (Etalab, from the Code officiel géographique), in its own words. */
export interface OfficialCommune {
  readonly code: string
  readonly nom: string
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  readonly departement: string
  readonly chefLieu?: string
  readonly codesPostaux?: readonly string[]
  readonly anciensCodes?: readonly string[]
  readonly population?: number
}

/** The whole list, read from its package. It weighs: keep what you make of it, not the list. */
export function readOfficialCommunes(): readonly OfficialCommune[] {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
  return JSON.parse(readFileSync(path, 'utf8')) as readonly OfficialCommune[]
}
