import { isFar } from './compare-needs.ts'
import type { CommuneNeeds } from './needs.ts'
import type { NeedsView, SortKey } from './needs-address.ts'

/** The need from which a commune is among the half where it is strongest. */
export function strongFrom(communes: readonly CommuneNeeds[]): number | undefined {
  const needs = communes.flatMap(({ need }) => (need === undefined ? [] : [need])).toSorted((a, b) => a - b)
  return needs[Math.floor(needs.length / 2)]
}

/** The communes asked for, in the order asked for; what is not known comes last, whatever the order. */
export function orderCommunes(
  communes: readonly CommuneNeeds[],
  { sort, isDown, only }: Pick<NeedsView, 'sort' | 'isDown' | 'only'>,
  farKm: number,
): readonly CommuneNeeds[] {
  const from = strongFrom(communes)
  const kept = communes.filter(
    (commune) =>
      only === undefined ||
      (isFar(commune, farKm) &&
        (only === 'far' || (commune.need !== undefined && from !== undefined && commune.need >= from))),
  )
  const way = isDown ? -1 : 1
  return kept.toSorted((one, other) => {
    const [left, right] = [valueOf(one, sort), valueOf(other, sort)]
    if (left === right) return one.name.localeCompare(other.name, 'fr')
    if (left === undefined) return 1
    if (right === undefined) return -1
    const order = typeof left === 'string' ? left.localeCompare(String(right), 'fr') : left - Number(right)
    return way * order
  })
}

function valueOf(commune: CommuneNeeds, sort: SortKey): number | string | undefined {
  if (sort === 'commune') return commune.name
  if (sort === 'people') return commune.population
  if (sort === 'distance') return commune.middle && (commune.nearest?.km ?? Number.POSITIVE_INFINITY)
  return sort === 'hours' ? hoursOf(commune) : commune.need
}

function hoursOf({ middle, minutesNear }: CommuneNeeds): number | undefined {
  return middle && minutesNear
}
