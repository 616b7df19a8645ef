import { type BenefitId, benefitIds, type Period } from '../benefit.ts'
import type { Household } from '../facts/household.ts'
import type { Month } from '../facts/month.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import { simulate, type Simulation } from '../simulate/simulate.ts'
import { type Bounds, Envelope } from './bounds.ts'
import { manyWays } from './many-ways.ts'
import type { NamedFact, OpenFact } from './open-fact.ts'
import { refine } from './refine.ts'

/** What may be said of a household of which not everything is known. */
export interface Estimate {
  readonly month: Month
  /** The household with its stand-ins, worked out: what is shown when nothing is open. */
  readonly standIn: Simulation
  readonly benefits: Readonly<Record<BenefitId, Likely>>
  /** The open facts that change something, the one that changes most first. */
  readonly matters: readonly Matter[]
}

export interface Likely extends Bounds {
  /** `yes`: something is due whatever the open facts are; `no`: nothing is. */
  readonly answer: 'yes' | 'no' | 'unsure'
}

export interface Matter extends NamedFact {
  /** Euros a year between the best and the worst it may lead to. */
  readonly atStake: number
}

export interface Asked {
  readonly household: Household
  readonly month: Month
  readonly open: readonly OpenFact[]
}

/** A right that is had or not weighs this much, in euros a year, when open facts are put in order. */
const worthOfARight = 300

const timesAYear: Readonly<Record<Period, number>> = { month: 12, year: 1, once: 1, right: worthOfARight }

/**
 * Runs the household through the values its open facts may take. `thorough` also looks between two amounts, so that
 * the bounds hold for every amount; without it the facts that matter are found faster.
 */
export function estimate({ household, month, open }: Asked, thorough = true): Estimate {
  const run = (each: Household): Simulation => simulate(each, month)
  const standIn = run(household)
  const whole = new Envelope()
  whole.hold(standIn.awarded)
  const matters = open.flatMap((fact) => {
    const own = effectOf(fact, { household, open, thorough, run }, whole)
    return own > 0
      ? [{ fact: fact.fact, ...(fact.row !== undefined && { row: fact.row }), atStake: own }]
      : []
  })
  if (open.length > 1) for (const way of manyWays(household, open)) whole.hold(run(way).awarded)
  return {
    month,
    standIn,
    benefits: Object.fromEntries(benefitIds.map((id) => [id, likely(whole.of(id))])) as Estimate['benefits'],
    matters: matters.toSorted((one, other) => other.atStake - one.atStake),
  }
}

interface Trial {
  readonly household: Household
  readonly open: readonly OpenFact[]
  readonly thorough: boolean
  readonly run: (household: Household) => Simulation
}

/** What one fact changes by itself, in euros a year, with the others at their stand-ins, their least and their most. */
function effectOf(fact: OpenFact, { household, open, thorough, run }: Trial, whole: Envelope): number {
  const others = open.filter((other) => other !== fact)
  const around =
    others.length > 0 ? [household, atEnd(household, others, 0), atEnd(household, others, -1)] : [household]
  let most = 0
  for (const place of around) {
    const own = new Envelope()
    const tried = fact.values.map((value) => run(fact.put(place, value)).awarded)
    for (const awarded of tried) own.hold(awarded)
    if (thorough && fact.continuous) {
      for (const awarded of refine(fact, tried, (value) => run(fact.put(place, value)).awarded))
        own.hold(awarded)
    }
    whole.absorb(own)
    for (const { id, period } of allBenefits) {
      const bounds = own.of(id)
      most = Math.max(most, (bounds.most - bounds.least) * timesAYear[period])
    }
  }
  return most
}

function atEnd(household: Household, facts: readonly OpenFact[], end: 0 | -1): Household {
  return facts.reduce((so, fact) => {
    const value = fact.values.at(end)
    return value === undefined ? so : fact.put(so, value)
  }, household)
}

function likely({ least, most }: Bounds): Likely {
  if (least > 0) return { least, most, answer: 'yes' }
  return { least, most, answer: most > 0 ? 'unsure' : 'no' }
}
