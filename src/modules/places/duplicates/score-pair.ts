import type { Position } from '../place.ts'
import { shareOfPairs } from './score-name.ts'
import type { Profile } from './score-profile.ts'
import { streetLikeness } from './score-street.ts'

/** How two places are alike, each from 0 to 1; absent is not known, and counts neither for nor against. */
export interface Likeness {
  readonly name?: number
  readonly street?: number
  readonly distance?: number
  readonly pivot?: number
  readonly phone?: number
}

export type Penalty = 'other-kind' | 'travels'

export interface PairScore {
  /** From 0 to 1, two decimals kept in displays only. */
  readonly score: number
  readonly likeness: Likeness
  readonly penalties: readonly Penalty[]
  /** The share of the evidence that was known on both sides, from 0 to 1. */
  readonly known: number
}

const weights = { name: 0.4, street: 0.25, distance: 0.2, pivot: 0.1, phone: 0.1 } as const
const penaltyOf = { 'other-kind': 0.15, travels: 0.3 } as const satisfies Record<Penalty, number>
const allWeights = Object.values(weights).reduce((sum, weight) => sum + weight, 0)

const farMetres = 2000

/** How likely two places are one; absent when they are too far apart to be compared. */
export function scorePair(one: Profile, other: Profile): PairScore | undefined {
  const metres = metresBetween(one, other)
  const pivot = samePivot(one, other)
  const phone = sharesPhone(one, other)
  // Producers put a place kilometres off more often than two places share a number.
  if (metres !== undefined && metres > farMetres && pivot !== 1 && phone !== 1) return undefined
  const likeness = likenessOf(one, other, { metres, pivot, phone })
  const { mean, known } = weigh(likeness)
  const penalties = penaltiesOf(one, other)
  const lost = penalties.reduce((sum, penalty) => sum + penaltyOf[penalty], 0)
  return { score: Math.max(0, mean - lost), likeness, penalties, known }
}

interface Measured {
  readonly metres: number | undefined
  readonly pivot: number | undefined
  readonly phone: number | undefined
}

function likenessOf(one: Profile, other: Profile, { metres, pivot, phone }: Measured): Likeness {
  return {
    ...(one.name.bigrams.length > 0 &&
      other.name.bigrams.length > 0 && { name: shareOfPairs(one.name.bigrams, other.name.bigrams) }),
    ...(one.street && other.street && { street: streetLikeness(one.street, other.street) }),
    ...(metres !== undefined && { distance: nearness(metres) }),
    ...(pivot !== undefined && { pivot }),
    ...(phone !== undefined && { phone }),
  }
}

function weigh(likeness: Likeness): { readonly mean: number; readonly known: number } {
  let sum = 0
  let known = 0
  for (const feature of features) {
    const value = likeness[feature]
    if (value === undefined) continue
    sum += value * weights[feature]
    known += weights[feature]
  }
  return { mean: known === 0 ? 0 : sum / known, known: known / allWeights }
}

const features = ['name', 'street', 'distance', 'pivot', 'phone'] as const satisfies (keyof Likeness)[]

function penaltiesOf(one: Profile, other: Profile): readonly Penalty[] {
  const declaredApart =
    one.travels !== undefined && other.travels !== undefined && one.travels !== other.travels
  const namedApart = one.name.saysItTravels !== other.name.saysItTravels
  return [
    ...(sameKinds(one.name.kinds, other.name.kinds) ? [] : (['other-kind'] as const)),
    ...(declaredApart || namedApart ? (['travels'] as const) : []),
  ]
}

function sameKinds(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((kind) => others.includes(kind))
}

function samePivot(one: Profile, other: Profile): number | undefined {
  if (!one.place.pivot || !other.place.pivot) return undefined
  return one.place.pivot === other.place.pivot ? 1 : 0
}

function sharesPhone({ place: one }: Profile, { place: other }: Profile): number | undefined {
  if (one.phones.length === 0 || other.phones.length === 0) return undefined
  return one.phones.some((phone) => other.phones.includes(phone)) ? 1 : 0
}

// The middle of the commune says nothing of where the door is.
function metresBetween({ place: one }: Profile, { place: other }: Profile): number | undefined {
  if (!one.position || !other.position) return undefined
  if (one.position.precision === 'commune' || other.position.precision === 'commune') return undefined
  return flatMetres(one.position, other.position)
}

// Under a few kilometres the Earth is flat to the metre, and this is called millions of times.
function flatMetres(one: Position, other: Position): number {
  const north = (one.latitude - other.latitude) * 111_320
  const parallel = Math.cos(((one.latitude + other.latitude) / 2) * (Math.PI / 180))
  const east = (one.longitude - other.longitude) * 111_320 * parallel
  return Math.hypot(north, east)
}

function nearness(metres: number): number {
  if (metres <= 50) return 1
  return metres >= 500 ? 0 : 1 - (metres - 50) / 450
}
