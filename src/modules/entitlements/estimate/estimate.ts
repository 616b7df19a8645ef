import { type BenefitId, benefitIds, type Period } from '../benefit.ts'
import type { Month } from '../facts/month.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import type { Awarded } from '../rules/rule.ts'
import { simulate, type Simulation } from '../simulate/simulate.ts'
import { type Bounds, Envelope } from './bounds.ts'
import { manyWays } from './many-ways.ts'
import { type Chosen, endsOf, type FactValue, type OpenFact, type ToldHousehold } from './open-fact.ts'
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

export interface Matter {
  readonly open: OpenFact
  /** Euros a year between the best and the worst it may lead to. */
  readonly atStake: number
}

/** A right that is had or not weighs this much, in euros a year, when open facts are put in order. */
const worthOfARight = 300

const timesAYear: Readonly<Record<Period, number>> = { month: 12, year: 1, once: 1, right: worthOfARight }

/**
 * Runs the household through the values its open facts may take. `thorough` also looks between two amounts, so that
 * the bounds hold for every amount; without it the facts that matter are found faster.
 */
export function estimate(told: ToldHousehold, month: Month, thorough = true): Estimate {
  const run = (chosen: Chosen): Simulation => simulate(told.with(chosen), month)
  const standIn = run(new Map())
  const whole = new Envelope()
  whole.hold(standIn.awarded)
  const matters = told.open
    .map((open) => ({ open, atStake: stakeOf(open, { others: told.open, thorough, run }, whole) }))
    .filter(({ atStake }) => atStake > 0)
  if (told.open.length > 1) for (const way of manyWays(told.open)) whole.hold(run(way).awarded)
  return {
    month,
    standIn,
    benefits: Object.fromEntries(benefitIds.map((id) => [id, likely(whole.of(id))])) as Estimate['benefits'],
    matters: matters.toSorted((one, other) => other.atStake - one.atStake),
  }
}

interface Trial {
  readonly others: readonly OpenFact[]
  readonly thorough: boolean
  readonly run: (chosen: Chosen) => Simulation
}

/** What one fact changes by itself, in euros a year, with the others at their stand-ins, their least and their most. */
function stakeOf(fact: OpenFact, { others, thorough, run }: Trial, whole: Envelope): number {
  const around = others.length > 1 ? [[], endsOf(others, 0), endsOf(others, -1)] : [[]]
  return Math.max(
    ...around.map((place) => {
      const own = new Envelope()
      const runWith = (value: FactValue): Awarded => run(new Map([...place, [fact, value]])).awarded
      const tried = fact.values.map(runWith)
      const between = thorough && fact.continuous ? refine(fact, tried, runWith) : []
      for (const awarded of [...tried, ...between]) own.hold(awarded)
      whole.absorb(own)
      return Math.max(...allBenefits.map(({ id, period }) => widthOf(own.of(id)) * timesAYear[period]), 0)
    }),
  )
}

function widthOf({ least, most }: Bounds): number {
  return most - least
}

function likely({ least, most }: Bounds): Likely {
  if (least > 0) return { least, most, answer: 'yes' }
  return { least, most, answer: most > 0 ? 'unsure' : 'no' }
}
