import { addMonths, type Day } from '#kernel/day.ts'
import type { KeptPlace, Origin, PlaceField } from '../../kept-place.ts'
import { saysSomething, saysTheSame, type ToldField, toldFields, toldOf, withTold } from './place-fields.ts'

/** Two sheets of one place; `kept` gives its address. */
export interface Uniting {
  readonly kept: KeptPlace
  readonly gone: KeptPlace
  /** How much a producer is believed; the higher the more. */
  readonly priorityOf: (source: string) => number
  readonly today: Day
}

/** Which sheet a field of the united place comes from. */
type Winner = 'kept' | 'gone' | 'both'

/**
 * The place that two sheets tell: field by field, what the town locked, else what was verified last, else the producer
 * most believed, else the most recent. Lists are put together while both sheets are under six months old.
 */
export function unitedPlace(uniting: Uniting): KeptPlace {
  const { kept, gone } = uniting
  const fields = toldFields.map((field) => [field, winnerOf(uniting, field)] as const)
  const told = Object.fromEntries(fields.map(([field, winner]) => [field, toldBy(uniting, field, winner)]))
  const latest = kept.facts.updatedOn >= gone.facts.updatedOn ? kept : gone
  const origins = [
    ...fields.map(([field, winner]) => [field, originOf(uniting, field, winner)] as const),
    ['updatedOn', latest.provenance.updatedOn] as const,
  ]
  return {
    ...withTold(kept, { ...told, updatedOn: latest.facts.updatedOn }),
    hours: winnerOf(uniting, 'hours') === 'gone' ? gone.hours : kept.hours,
    provenance: Object.fromEntries(origins.filter(([, origin]) => origin !== undefined)),
    locks: [...new Set([...kept.locks, ...gone.locks])],
    ...lastVerified(uniting),
  }
}

/** Whose word is kept for a field; absent when neither sheet says anything. */
function winnerOf(uniting: Uniting, field: ToldField): Winner | undefined {
  const { kept, gone } = uniting
  const [ours, theirs] = [toldOf(kept)[field], toldOf(gone)[field]]
  // A floor and a town belong to the street they were written with.
  if (withStreet.includes(field) && !saysTheSame(kept.facts.street, gone.facts.street)) {
    return winnerOf(uniting, 'street')
  }
  if (!saysSomething(theirs)) return saysSomething(ours) ? 'kept' : undefined
  if (!saysSomething(ours)) return 'gone'
  return saysTheSame(ours, theirs) ? 'kept' : strongest(uniting, field)
}

const withStreet: readonly ToldField[] = ['commune', 'addressComplement']

function strongest(uniting: Uniting, field: ToldField): Winner {
  const { kept, gone } = uniting
  if (Array.isArray(toldOf(kept)[field]) && areTogether(uniting, field)) return 'both'
  return isBefore(rankOf(uniting, gone, field), rankOf(uniting, kept, field)) ? 'gone' : 'kept'
}

const freshMonths = 6

function areTogether({ kept, gone, today }: Uniting, field: PlaceField): boolean {
  // « Gratuit » at one and « Payant » at the other is a question, not a list.
  if (field === 'fees') return false
  const since = addMonths(today, -freshMonths)
  return [kept, gone].every((place) => !place.locks.includes(field) && saidOn(place, field) >= since)
}

type Rank = readonly [isLocked: number, verifiedOn: string, priority: number, saidOn: string]

function rankOf({ priorityOf }: Uniting, place: KeptPlace, field: PlaceField): Rank {
  const source = place.provenance[field]?.source
  return [
    place.locks.includes(field) ? 1 : 0,
    place.verifiedOn ?? '',
    source === undefined ? 0 : priorityOf(source),
    saidOn(place, field),
  ]
}

function isBefore(one: Rank, other: Rank): boolean {
  const at = one.findIndex((each, place) => each !== other[place])
  const [mine, theirs] = [one[at], other[at]]
  return mine !== undefined && theirs !== undefined && mine > theirs
}

function saidOn({ provenance, facts }: KeptPlace, field: PlaceField): Day {
  return provenance[field]?.on ?? facts.updatedOn
}

function toldBy({ kept, gone }: Uniting, field: ToldField, winner: Winner | undefined): unknown {
  const [ours, theirs] = [toldOf(kept)[field], toldOf(gone)[field]]
  if (winner !== 'both') return winner === 'gone' ? theirs : ours
  const all = [...(ours as readonly unknown[]), ...(theirs as readonly unknown[])]
  return all.filter((each, at) => all.findIndex((before) => saysTheSame(before, each)) === at)
}

function originOf({ kept, gone }: Uniting, field: ToldField, winner: Winner | undefined): Origin | undefined {
  if (winner === undefined) return undefined
  return (winner === 'gone' ? gone : kept).provenance[field]
}

function lastVerified({ kept, gone }: Uniting): Pick<KeptPlace, 'verifiedOn' | 'verifiedBy'> {
  const last = (gone.verifiedOn ?? '') > (kept.verifiedOn ?? '') ? gone : kept
  return {
    ...(last.verifiedOn && { verifiedOn: last.verifiedOn }),
    ...(last.verifiedBy && { verifiedBy: last.verifiedBy }),
  }
}
