import { isFar } from './compare-needs.ts'
import { distanceKm } from './distance.ts'
import type { CommuneNeeds } from './needs.ts'

/** A commune where a stop would bring people near who are far. */
export interface Candidate {
  readonly commune: CommuneNeeds
  readonly peopleNearer: number
  readonly communesNearer: number
}

/** The communes where one more stop would bring most people near; each counted alone. */
export function whereToStop(
  communes: readonly CommuneNeeds[],
  { farKm, most }: { readonly farKm: number; readonly most: number },
): readonly Candidate[] {
  const far = communes.filter((commune) => isFar(commune, farKm))
  return communes
    .map((commune) => candidateAt(commune, far, farKm))
    .filter(({ communesNearer }) => communesNearer > 0)
    .toSorted(
      (one, other) => other.peopleNearer - one.peopleNearer || other.communesNearer - one.communesNearer,
    )
    .slice(0, most)
}

function candidateAt(commune: CommuneNeeds, far: readonly CommuneNeeds[], farKm: number): Candidate {
  const { middle } = commune
  const nearer = middle ? far.filter((one) => one.middle && distanceKm(middle, one.middle) <= farKm) : []
  return {
    commune,
    peopleNearer: nearer.reduce((sum, { population = 0 }) => sum + population, 0),
    communesNearer: nearer.length,
  }
}
