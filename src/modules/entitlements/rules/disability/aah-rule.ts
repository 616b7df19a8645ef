import { Trace } from '../../explanation/trace.ts'
import type { Person } from '../../facts/household.ts'
import { familyOf } from '../family/family-of.ts'
import { type Case, type Outcome, refused } from '../rule.ts'
import { aahResources } from './aah-base.ts'
import { disabilityLaws } from './disability-laws.ts'
import { type OwnPensions, pensionsOf, totalOf } from './own-pensions.ts'
import { whyNoAah } from './why-no-aah.ts'

const noDisability = refused({ because: 'refusal-aah-none', law: disabilityLaws.rate, values: {} })

/** Allocation aux adultes handicapés, for each person of the household who has a right to it. */
export function aahRule(asked: Case): Outcome {
  const { people } = asked.household
  let concerned = 0
  for (const { disability } of people) if (disability) concerned += 1
  if (concerned === 0) return noDisability
  const dues = people.map((person, place) =>
    person.disability ? dueTo(place, { asked, alone: concerned === 1 }) : notConcerned,
  )
  const byPerson = dues.map((due) => due.amount)
  const amount = byPerson.reduce((sum, euros) => sum + euros, 0)
  const refusal = dues.find((due) => due.refusal)?.refusal
  return { amount, byPerson, ...(amount === 0 && refusal && { refusal }) }
}

const notConcerned: Outcome = { amount: 0 }

/** When two people may have it, the steps of each stand under a step of her own. */
function dueTo(place: number, { asked, alone }: { asked: Case; alone: boolean }): Outcome {
  const person = asked.household.people[place]
  if (!person) return notConcerned
  const own = asked.trace && !alone ? { ...asked, trace: new Trace() } : asked
  const due = whyNoAah(person, own) ?? aahOf(person, place, own)
  if (due.amount > 0 && own.trace && own !== asked)
    asked.trace?.adds(due.amount, {
      says: 'step-aah-person',
      values: { rate: percent(person) },
      law: disabilityLaws.aah,
      because: own.trace,
    })
  return due
}

interface Worked {
  readonly rate: number
  readonly children: number
  readonly full: number
  readonly ceiling: number
  readonly resources: number
  readonly pensions: OwnPensions
  /** How the resources were come by. */
  readonly why: Trace | undefined
}

function aahOf(person: Person, place: number, asked: Case): Outcome {
  const { household, month, values, trace } = asked
  const { full, child } = values.disability.aah
  const children = familyOf(household, month).dependants
  const why = trace && new Trace()
  const resources = aahResources(person, asked, why)
  const pensions = pensionsOf(person, place, asked)
  const ceiling = full * (1 + child * children)
  const underCeiling = ceiling - resources - pensions.taxed
  const most = full - totalOf(pensions)
  const amount = Math.min(underCeiling, most)
  if (amount <= 0) return tooMuch({ full, ceiling, underCeiling, most, pensionsEuros: totalOf(pensions) })
  if (trace) explain(trace, { rate: percent(person), children, full, ceiling, resources, pensions, why })
  return { amount }
}

function explain(trace: Trace, worked: Worked): void {
  const { rate, children, full, ceiling, resources, pensions, why } = worked
  trace.notes(
    rate < 80
      ? { says: 'step-aah-restriction', values: { rate }, law: disabilityLaws.restriction }
      : { says: 'step-aah-rate', values: { rate }, law: disabilityLaws.rate },
  )
  trace.startsAt(ceiling, {
    says: 'step-aah-ceiling',
    values: { fullEuros: full, children },
    law: disabilityLaws.ceiling,
  })
  trace.takesAway(resources, {
    says: 'step-aah-resources',
    law: disabilityLaws.ceiling,
    ...(why && { because: why }),
  })
  if (pensions.taxed > 0)
    trace.takesAway(pensions.taxed, { says: 'step-aah-pensions', law: disabilityLaws.aah })
  const pensionsEuros = totalOf(pensions)
  trace.isAtMost(full - pensionsEuros, {
    says: pensionsEuros > 0 ? 'step-aah-tops-up' : 'step-aah-full',
    values: { fullEuros: full, pensionsEuros },
    law: pensionsEuros > 0 ? disabilityLaws.aah : disabilityLaws.full,
  })
}

interface TooMuch {
  readonly full: number
  readonly ceiling: number
  readonly underCeiling: number
  readonly most: number
  readonly pensionsEuros: number
}

function tooMuch({ full, ceiling, underCeiling, most, pensionsEuros }: TooMuch): Outcome {
  if (most <= 0)
    return refused({
      because: 'refusal-aah-pensions',
      law: disabilityLaws.aah,
      values: { fullEuros: full, pensionsEuros },
      by: -most,
    })
  return refused({
    because: 'refusal-aah-ceiling',
    law: disabilityLaws.ceiling,
    values: { ceilingEuros: ceiling, overEuros: -underCeiling },
    by: -underCeiling,
  })
}

function percent({ disability }: Person): number {
  return Math.round((disability?.rate ?? 0) * 100)
}
