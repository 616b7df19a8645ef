import { Trace } from '../../explanation/trace.ts'
import type { Housing } from '../../facts/household.ts'
import type { Law } from '../../parameters/parameter.ts'
import type { Values } from '../../parameters/all-parameters.ts'
import { amountOf, type Case, toCent } from '../rule.ts'
import { type Home, inTable } from './home-base.ts'
import { housingLaws } from './housing-laws.ts'

/** The rent of a home as housing aid sees it, in euros a month. */
export interface Rent {
  /** What is paid, two thirds of it for a furnished home, to the euro. */
  readonly main: number
  /** What counts of it (L). */
  readonly eligible: number
  readonly ceiling: number
  /** Flat charges (C). */
  readonly charges: number
}

export const zones = { 1: 'zone1', 2: 'zone2', 3: 'zone3' } as const

export function rentOf({ household, values }: Case, home: Home): Rent {
  const { housing } = household
  const share = housing.status === 'furnished-tenant' ? values.housing.furnishedShare : 1
  const main = Math.round(housing.rent * share)
  const ceiling = ceilingOf(household, home, values)
  return {
    main,
    ceiling,
    eligible: Math.min(main, ceiling),
    charges: chargesOf(housing.shared, home, values),
  }
}

/** The rent of reference of the family: the ceiling of zone 2 (art. 14 of the order). */
export function referenceRent({ housing }: Values, home: Home): number {
  return inTable(housing.rentCeilings.zone2, home)
}

/** The part of the aid that a high rent leaves, from 1 to 0; AAH keeps it whole (D823-16). */
export function keptOfHighRent({ main, ceiling }: Rent, { household, values, awarded }: Case): number {
  if (amountOf(awarded, 'aah') > 0) return 1
  const { from, to } = values.housing.highRents[zones[household.zone]]
  const over = main - from * ceiling
  if (over <= 0) return 1
  return Math.max(0, 1 - over / ((to - from) * ceiling))
}

function ceilingOf({ housing, zone }: Case['household'], home: Home, { housing: given }: Values): number {
  const table = given.rentCeilings[zones[zone]]
  if (!housing.room && !housing.shared) return inTable(table, home)
  const whole = housing.room ? table.single * given.roomShare : inTable(table, home)
  return toCent(housing.shared ? whole * given.sharedShare : whole)
}

function chargesOf(shared: boolean, home: Home, { housing }: Values): number {
  const flat = housing.charges[home.overseas ? 'overseas' : 'mainland']
  const first = shared && !home.couple ? flat.sharedAlone : flat.home
  return first + home.dependants * flat.more
}

function lawOfCeiling({ room, shared }: Housing): Law {
  if (shared) return housingLaws.sharedHomes
  return room ? housingLaws.rooms : housingLaws.rentCeilings
}

/** How the rent that counts was come by. */
export function rentTrace({ main, ceiling }: Rent, { household, values }: Case): Trace {
  const trace = new Trace()
  const { rent, status } = household.housing
  trace.startsAt(rent, { says: 'step-housing-rent-paid', values: { rentEuros: rent } })
  if (status === 'furnished-tenant')
    trace.multipliesBy(values.housing.furnishedShare, {
      says: 'step-housing-furnished',
      law: housingLaws.furnished,
    })
  if (trace.total !== main)
    trace.roundsTo(main, { says: 'step-housing-rent-rounded', values: { rentEuros: main } })
  trace.isAtMost(ceiling, {
    says: 'step-housing-rent-ceiling',
    values: { ceilingEuros: ceiling, zone: household.zone },
    law: lawOfCeiling(household.housing),
  })
  return trace
}
