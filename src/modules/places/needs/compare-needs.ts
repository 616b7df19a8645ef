import { type CommuneNeeds, furthestKm, type NeedsTotals, type WeighedCommune } from './needs.ts'
import type { OffersAround } from './offers-around.ts'

/** Each commune beside what is offered around its middle. */
export function compareNeeds(
  communes: readonly WeighedCommune[],
  around: OffersAround,
  farKm: number,
): readonly CommuneNeeds[] {
  return communes.map((commune) => ({ ...commune, ...offeredTo(commune, around, farKm) }))
}

type Offered = Pick<CommuneNeeds, 'nearest' | 'minutesNear' | 'doorsNear' | 'unsaidNear'>

function offeredTo({ middle }: WeighedCommune, around: OffersAround, farKm: number): Offered {
  if (!middle) return { minutesNear: 0, doorsNear: 0, unsaidNear: 0 }
  const { minutes, doors, unsaid } = around.within(middle, farKm)
  const nearest = around.nearest(middle)
  return {
    ...(nearest && nearest.km <= furthestKm && { nearest }),
    minutesNear: minutes,
    doorsNear: doors,
    unsaidNear: unsaid,
  }
}

/** Whether the nearest door of a commune is further than that; a commune without a middle is not known to be. */
export function isFar({ middle, nearest }: CommuneNeeds, farKm: number): boolean {
  return middle !== undefined && (!nearest || nearest.km > farKm)
}

/** The communes in a few figures. */
export function totalsOf(communes: readonly CommuneNeeds[], farKm: number): NeedsTotals {
  const far = communes.filter((commune) => isFar(commune, farKm))
  const medianKm = medianOf(communes)
  const need = needOf(communes)
  return {
    people: peopleOf(communes),
    peopleFar: peopleOf(far),
    communesFar: far.length,
    peopleNowhere: peopleOf(communes.filter(({ middle }) => !middle)),
    ...(medianKm !== undefined && { medianKm }),
    ...(need !== undefined && { need }),
  }
}

/** The people of communes. */
export function peopleOf(communes: readonly WeighedCommune[]): number {
  return communes.reduce((sum, { population = 0 }) => sum + population, 0)
}

function needOf(communes: readonly CommuneNeeds[]): number | undefined {
  const known = communes.flatMap(({ need, population = 0 }) =>
    need === undefined ? [] : [{ need, population }],
  )
  const people = known.reduce((sum, { population }) => sum + population, 0)
  return people === 0
    ? undefined
    : known.reduce((sum, { need, population }) => sum + need * population, 0) / people
}

function medianOf(communes: readonly CommuneNeeds[]): number | undefined {
  const reached = communes
    .flatMap(({ nearest, population = 0 }) => (nearest ? [{ km: nearest.km, population }] : []))
    .toSorted((one, other) => one.km - other.km)
  const half = reached.reduce((sum, { population }) => sum + population, 0) / 2
  if (half === 0) return undefined
  let before = 0
  return reached.find(({ population }) => {
    before += population
    return before >= half
  })?.km
}
