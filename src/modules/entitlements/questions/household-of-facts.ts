import type { Household, Housing, HousingStatus, Union } from '../facts/household.ts'
import { monthOf } from '../facts/month.ts'
import type { ZoneOf } from '../facts/zones.ts'
import { code, euros, type Facts, isTrue } from './facts.ts'
import { hasSpouse, peopleOf } from './people-from-facts.ts'
import { usualRent } from './stand-ins.ts'
import { statementsOf, taxNoticesOf } from './statements-from-facts.ts'

/** Of no question: the rent zone, where the commune or the zones are not known. */
export const zoneFact = 'zone'

/** A lone parent gets more during the first year and a half (L262-9 CASF). */
const monthsOfShortIsolation = 18

/** A complete household: what is not known takes a common value. */
export function householdOf(facts: Facts, zoneOf: ZoneOf): Household {
  const commune = code(facts, 'home-commune') ?? ''
  const union = (code(facts, 'couple') as Union | undefined) ?? 'single'
  return {
    people: peopleOf(facts),
    union,
    aloneSinceShort: isAloneSinceShort(facts),
    commune,
    zone: supposedZone(facts) ?? zoneOf(commune) ?? 2,
    housing: housingOf(facts),
    taxNotices: taxNoticesOf(facts, { union }),
    statements: statementsOf(facts),
  }
}

function supposedZone(facts: Facts): Household['zone'] | undefined {
  const zone = euros(facts, zoneFact)
  return zone === 1 || zone === 2 || zone === 3 ? zone : undefined
}

function isAloneSinceShort(facts: Facts): boolean {
  const since = code(facts, 'alone-since')
  const hasReason = facts.rows('children').length > 0 || isTrue(facts, 'expecting')
  if (since === undefined || hasSpouse(facts) || !hasReason) return false
  return facts.month - monthOf(since) < monthsOfShortIsolation
}

const paying: readonly HousingStatus[] = ['social-tenant', 'tenant', 'furnished-tenant', 'hostel']

function housingOf(facts: Facts): Housing {
  const told = (code(facts, 'housing') as HousingStatus | undefined) ?? 'tenant'
  const status = told === 'owner' && isTrue(facts, 'home-loan') ? 'buying-owner' : told
  const kind = code(facts, 'home-kind')
  const isPaying = paying.includes(status)
  return {
    status,
    rent: isPaying ? (euros(facts, 'rent-alone') ?? usualRent) : 0,
    shared: isPaying && kind === 'shared',
    room: isPaying && kind === 'room',
  }
}
