import type { Errand } from '#platform/db/errand.ts'
import type { Indicator, Territory } from '#platform/territory/territory.ts'
import type { PlacesTables } from '../tables.ts'
import { withNeed } from './communes-of.ts'
import { compareNeeds } from './compare-needs.ts'
import type { CommuneNeeds, NeedsQuestion, Offer, WeighedCommune } from './needs.ts'
import { OffersAround } from './offers-around.ts'
import { offersOf } from './offers-of.ts'
import { indicatorsWith } from './weights.ts'

/** A department beside what is offered there, as it is and with one stop more. */
export interface Needs {
  readonly question: NeedsQuestion
  readonly indicator?: Indicator
  readonly communes: readonly CommuneNeeds[]
  readonly offers: readonly Offer[]
  /** The same with the stop asked for, where its commune has a middle. */
  readonly withStop?: readonly CommuneNeeds[]
}

interface NeedsGiven {
  readonly question: NeedsQuestion
  /** The communes of its department. */
  readonly communes: readonly WeighedCommune[]
  readonly territory: Territory
}

/** Weighs the needs of a department against what is offered: now, and if a stop were added. */
export async function readNeeds(
  { db, today }: Errand<PlacesTables>,
  { question, territory, ...given }: NeedsGiven,
): Promise<Needs> {
  const { service, farKm, stop } = question
  const indicators = indicatorsWith(territory.indicators(), question.weights ?? {})
  const indicator = indicators.find(({ name }) => name === question.indicator)
  const communes = indicator ? given.communes.map((one) => withNeed(one, indicator)) : given.communes
  const around = await offersOf(db, { communes, service, farKm, today, territory })
  const added = stop && stopAt(communes, stop)
  return {
    question,
    ...(indicator && { indicator }),
    offers: around.offers,
    communes: compareNeeds(communes, around, farKm),
    ...(added && { withStop: compareNeeds(communes, new OffersAround([...around.offers, added]), farKm) }),
  }
}

function stopAt(
  communes: readonly WeighedCommune[],
  { commune, minutes }: NonNullable<NeedsQuestion['stop']>,
): Offer | undefined {
  const middle = communes.find(({ code }) => code === commune)?.middle
  return middle && { ...middle, minutes }
}
